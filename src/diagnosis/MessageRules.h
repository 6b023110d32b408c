// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The message: its size, its lines and its header, and how it was taken.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// The message is larger than the server said it takes.
void messageOverLimit(const Case &seen, Findings &findings);
/// What stands in the message that mail must not have.
void messageFormat(const Case &seen, Findings &findings);
/// The message needs an extension that the server does not offer.
void messageNeedsExtension(const Case &seen, Findings &findings);
/// No answer to the final dot, behind a firewall that rewrites what is said.
void firewallAtFinalDot(const Case &seen, Findings &findings);

} // namespace smtpscope
