// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands inside of a scroll area and has texts that wrap. It knows how high it must be for the
// width that it has; it does not know the area.

#include "ui/kit/Panel.h"

namespace smtpscope {

/// A surface that is as high as its layout needs for the width it has. A scroll area would also ask
/// for the least height at the least width, and scroll to nothing.
class ScrollContent : public Panel
{
    Q_OBJECT
public:
    using Panel::Panel;

    QSize minimumSizeHint() const override;
};

} // namespace smtpscope
