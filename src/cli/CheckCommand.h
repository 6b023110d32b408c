// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `smtpscope-cli check`: runs one check and prints it while it happens.

#include <QStringList>

namespace smtpscope {

/// @p arguments stand after the word "check". Returns the exit status. Needs a QCoreApplication.
int runCheckCommand(const QStringList &arguments);

} // namespace smtpscope
