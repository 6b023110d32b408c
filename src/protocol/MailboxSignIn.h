// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which way of signing in to a mailbox is tried, or why none is.

#include "protocol/SignIn.h"
#include "session/Plan.h"
#include "session/Session.h"

#include <QString>

namespace smtpscope {

enum class SignInWay {
    None, ///< Nothing can be tried; SignInChoice::obstacle says why.
    Password, ///< The LOGIN command of IMAP; USER and PASS of POP3.
    Sasl, ///< AUTHENTICATE or AUTH with SignInChoice::mechanism.
    Apop, ///< APOP (RFC 1939 7).
};

struct SignInChoice
{
    SignInWay way = SignInWay::None;
    QString mechanism; ///< For SignInWay::Sasl, in capitals.
    /// For SignInWay::None: auth.needs-tls, auth.unverified-tls, auth.mechanism-not-offered,
    /// login.disabled or login.unsendable-password.
    QString obstacle;

    bool operator==(const SignInChoice &) const = default;
};

/// What the server said about signing in.
struct SignInOffer
{
    Capabilities capabilities;
    bool isComplete = false; ///< The server listed its abilities; what is not there is not offered.
    bool hasTimestamp = false; ///< The POP3 greeting holds a timestamp for APOP.
};

/// The way for @p plan: the one it names if the server offers it, "LOGIN" meaning
/// SignInWay::Password. AUTO sends the password itself where the connection is protected, as mail
/// programs do (PLAIN, then the password commands), and hides it where it is not (SCRAM, CRAM-MD5,
/// APOP) as long as the server offers that.
SignInChoice chooseMailboxSignIn(
    const Plan &plan, const SignInOffer &offer, Protection protection, const Secret &password);

} // namespace smtpscope
