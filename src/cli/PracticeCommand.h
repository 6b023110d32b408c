// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `smtpscope-cli practice`: plays a mail server on loopback until it is stopped.

#include <QStringList>

namespace smtpscope {

/// @p arguments stand after the word "practice". Returns the exit status. Needs a QCoreApplication.
int runPracticeCommand(const QStringList &arguments);

} // namespace smtpscope
