// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a reply code is to be taken at a stage. The dialogue decides by it what to do next, and the
// diagnosis decides by it whether something failed, so that both always agree.

#include "session/Outcome.h"
#include "session/Reply.h"
#include "session/Stage.h"

namespace smtpscope {

enum class ReplyClass {
    Accepted, ///< The stage went through.
    Challenge, ///< The sign-in goes on (334).
    Temporary, ///< Refused for now (4xx).
    Permanent, ///< Refused (5xx).
    Unexpected, ///< A code that makes no sense here; the conversation cannot go on.
};

/// Takes unknown codes by their first digit (RFC 5321 4.2.1, 4.3.2). Two exceptions that real
/// servers force: STARTTLS needs exactly 220, because any other code means that no handshake
/// follows; and 221 says good-bye, so it is an acceptance of QUIT only.
ReplyClass classify(Stage stage, int code);

/// The same for a whole reply. One of IMAP or POP3 is taken by its word and its response code: OK,
/// +OK and PREAUTH accept, "+" goes on with the sign-in and makes no sense elsewhere, NO and -ERR
/// refuse, for now only with UNAVAILABLE, INUSE, LIMIT (RFC 5530), IN-USE, LOGIN-DELAY (RFC 2449)
/// or SYS/TEMP (RFC 3206); BAD refuses, and BYE says good-bye, for now.
ReplyClass classify(Stage stage, const Reply &reply);

/// The outcome that a refusal of this class means; Outcome::Ok for Accepted and Challenge.
Outcome outcomeOf(ReplyClass replyClass);

} // namespace smtpscope
