// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `smtpscope-cli reveal`: puts the real words back into an export, for whoever has its key.

#include <QStringList>

namespace smtpscope {

/// @p arguments stand after the word "reveal". Returns the exit status. Needs a QCoreApplication.
int runRevealCommand(const QStringList &arguments);

} // namespace smtpscope
