// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Delayed acknowledgements, and why a tool that measures servers must not have them.

#include <qglobal.h>

namespace smtpscope {

/// Asks the operating system to acknowledge what comes next at once. Servers that send TLS session
/// tickets and then a reply in small pieces (Postfix 3.7, Sendmail 8.17) wait for the
/// acknowledgement of the first piece, and a delayed one would make them look 40 ms slower than
/// they are. Linux only: elsewhere nothing happens. It holds until the system falls back by itself,
/// so it is asked for after each write.
void acknowledgeAtOnce(qintptr socket);

} // namespace smtpscope
