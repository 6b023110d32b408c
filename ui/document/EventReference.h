// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which event of which session of a check.

#include <QMetaType>

namespace smtpscope {

struct EventReference
{
    int session = 0; ///< Index of the session in the check.
    int event = -1; ///< Index of the event; -1: the session as a whole.

    bool operator==(const EventReference &) const = default;
};

} // namespace smtpscope

Q_DECLARE_METATYPE(smtpscope::EventReference)
