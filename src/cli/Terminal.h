// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What only a terminal can do. One source file per platform.

#include <QString>

namespace smtpscope {

/// True when standard output is a terminal.
bool isTerminalOutput();

/// Asks @p question on standard error and waits for a line on standard input. True for "y" and
/// "yes", in any case.
bool isConfirmed(const QString &question);

} // namespace smtpscope
