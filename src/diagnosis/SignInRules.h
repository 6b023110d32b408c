// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Signing in: whether, when and how it is offered, and what of name and password catches the eye.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// No sign-in is offered before TLS, and TLS was not used.
void authOnlyAfterTls(const Case &seen, Findings &findings);
/// No sign-in is offered at all.
void authNotOffered(const Case &seen, Findings &findings);
/// No sign-in method that was asked for is offered.
void authMechanismNotOffered(const Case &seen, Findings &findings);
/// The engine did not send the password over a plain connection.
void authNeedsTls(const Case &seen, Findings &findings);
/// The engine did not send the password to a server that could not be verified.
void authUnverifiedTls(const Case &seen, Findings &findings);
/// The user name that was sent is a word that a program puts where it has none.
void placeholderUser(const Case &seen, Findings &findings);
/// The server refused before it had heard a password.
void refusedBeforePassword(const Case &seen, Findings &findings);
/// Remarks on a sign-in that was refused: blanks and letters beyond ASCII, and the name's form.
void credentialRemarks(const Case &seen, Findings &findings);
/// The sign-in is offered only in the form of before RFC 2554.
void oldAuthForm(const Case &seen, Findings &findings);
/// A refusal for want of a sign-in that was offered and never tried.
void signInNotTried(const Case &seen, Findings &findings);

} // namespace smtpscope
