// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The AUTH part of a conversation (RFC 4954): which mechanism, which answers, when to give up.
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

class SignIn
{
public:
    /// @p nonce is printable text without a comma, fresh for each sign-in (RFC 5802).
    SignIn(const Plan &plan, const SaslCredentials &credentials, const QByteArray &nonce,
        const Capabilities &capabilities, Protection protection);

    /// The AUTH command, with remarks on what was prepared.
    Actions begin();
    /// The answer to a 334 challenge, or `*` with a complaint when there is no honest answer.
    Actions onChallenge(const ParsedReply &reply);
    /// Checks the server's own proof after its 2xx. A complaint when the mechanism demands one and
    /// it is missing or wrong; nothing when all is well.
    Actions onAccepted(const ParsedReply &reply);
    /// True after `*` was sent: the reply to come is an echo of our own decision.
    bool isCancelled() const { return m_cancelled; }

private:
    Actions cancelWith(const QString &id, const QString &detail);

    std::optional<SaslExchange> m_exchange;
    int m_roundsLeft = 0;
    bool m_cancelled = false;
};

} // namespace smtpscope
