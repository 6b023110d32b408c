// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `smtpscope-cli explain`: what a reply means, whose side it is on, and what to do next.

#include <QStringList>

namespace smtpscope {

/// @p arguments stand after the word "explain". Returns the exit status. Needs a QCoreApplication.
int runExplainCommand(const QStringList &arguments);

} // namespace smtpscope
