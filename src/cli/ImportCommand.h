// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `smtpscope-cli import`: from a bounce, a log or pasted text to sessions.

#include <QStringList>

namespace smtpscope {

/// @p arguments stand after the word "import". Returns the exit status. Needs a QCoreApplication.
int runImportCommand(const QStringList &arguments);

} // namespace smtpscope
