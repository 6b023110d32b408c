// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The SASL part of a conversation (RFC 4954, 9051, 5034): which answers, when to give up; for SMTP
// also which mechanism.
// Knows nothing of the steps around it.

#include "protocol/Command.h"
#include "protocol/DialogueEvents.h"
#include "protocol/sasl/SaslExchange.h"
#include "session/Plan.h"
#include "session/Session.h"

#include <optional>

namespace smtpscope {

/// How well the connection protects what is said on it.
enum class Protection {
    None, ///< Plain text.
    Unverified, ///< TLS, but nobody vouches for the server.
    Verified, ///< TLS with a certificate that was checked, or one that the person chose to accept.
};

/// Why no sign-in was tried, as an id for the record; empty when it may be tried. The ids:
/// auth.not-offered, auth.mechanism-not-offered, auth.needs-tls, auth.unverified-tls.
QString signInObstacle(const Plan &plan, const Capabilities &capabilities, Protection protection);

/// Why the password must not be sent over this connection, whatever the server offers:
/// auth.needs-tls, auth.unverified-tls; empty when it may.
QString protectionObstacle(const Plan &plan, Protection protection);

/// How a protocol words its sign-in.
struct SignInManner
{
    Stage stage = Stage::Auth;
    QByteArray verb = "AUTH "; ///< What stands before the mechanism's name.
    InitialResponse initial = InitialResponse::Yes; ///< Whether the first answer may go along.
};

class SignIn
{
public:
    /// @p nonce is printable text without a comma, fresh for each sign-in (RFC 5802).
    SignIn(const Plan &plan, const SaslCredentials &credentials, const QByteArray &nonce,
        const Capabilities &capabilities, Protection protection);
    /// The same with @p mechanism, which SaslExchange supports, in the manner of another protocol.
    /// @p rounds is the largest number of challenges that are answered.
    SignIn(const QString &mechanism, const SaslCredentials &credentials, const QByteArray &nonce,
        const SignInManner &manner, int rounds);

    /// The AUTH command, with remarks on what was prepared.
    Actions begin();
    /// The answer to a challenge (334, or "+"), or `*` with a complaint when there is no honest
    /// answer.
    Actions onChallenge(const ParsedReply &reply);
    /// Checks the server's own proof after it accepted. A complaint when the mechanism demands one
    /// and it is missing or wrong; nothing when all is well.
    Actions onAccepted(const ParsedReply &reply);
    /// True after `*` was sent: the reply to come is an echo of our own decision.
    bool isCancelled() const { return m_cancelled; }

private:
    Actions cancelWith(const QString &id, const QString &detail);

    SignInManner m_manner;
    std::optional<SaslExchange> m_exchange;
    int m_roundsLeft = 0;
    bool m_cancelled = false;
};

} // namespace smtpscope
