// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the sign-in to a mailbox can tell: response codes, abilities, and what the server says
// besides.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Adds what is seen in the record of an IMAP or POP3 check.
void mailboxFindings(const Case &seen, Findings &findings);

} // namespace smtpscope
