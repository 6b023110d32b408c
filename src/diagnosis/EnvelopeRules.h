// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Sender, recipients, and the name that this side goes by.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// The name in EHLO was refused, at once or when a mail was begun.
void helloNameRefused(const Case &seen, Findings &findings);
/// The name in EHLO is no name that a server could look up.
void helloNameOdd(const Case &seen, Findings &findings);
/// An address needs SMTPUTF8, which is not offered.
void smtpUtf8NotOffered(const Case &seen, Findings &findings);
/// The sender is another one than the user who signed in, or the very same, and was refused.
void senderAndUser(const Case &seen, Findings &findings);
/// The sender's domain exists inside of one network only.
void internalSenderDomain(const Case &seen, Findings &findings);
/// The recipient's domain holds what no domain can hold.
void oddRecipientDomain(const Case &seen, Findings &findings);
/// Relaying was refused to somebody who had signed in.
void relayDespiteSignIn(const Case &seen, Findings &findings);
/// Some recipients were taken and the rest put off in the same way.
void recipientsBeyondLimit(const Case &seen, Findings &findings);

} // namespace smtpscope
