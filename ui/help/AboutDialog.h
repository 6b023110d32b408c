// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What this program is, its version and licence, and the libraries it stands on.

#include "ui/kit/DialogFrame.h"

namespace smtpscope {

class AboutDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Version, Qt version and operating system, one line each, as a report of a fault needs them.
    static QString facts();
};

} // namespace smtpscope
