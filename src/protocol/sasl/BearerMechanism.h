// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// XOAUTH2 (Google's and Microsoft's documents, there is no RFC) and OAUTHBEARER (RFC 7628): a token
// instead of a password. Where the token comes from is not known here.

#include "protocol/sasl/SaslTypes.h"

#include <optional>

namespace smtpscope {

class BearerMechanism
{
public:
    enum class Kind {
        XOAuth2, ///< "user=…^Aauth=Bearer …^A^A".
        OAuthBearer, ///< The same with a GS2 header, host and port.
    };

    BearerMechanism(Kind kind, const SaslCredentials &credentials);

    QString name() const;
    bool canSendFirst() const { return true; }
    SaslResponse first();
    /// The token once more to an empty challenge after the initial response, which some servers
    /// ignore. A challenge that says something is an error, as JSON: it is acknowledged, and then
    /// the server refuses (RFC 7628 3.2.3).
    SaslAnswer respond(const QByteArray &challenge);
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &) { return std::nullopt; }

private:
    enum class State {
        Start, ///< Nothing was sent.
        SentUnasked, ///< The initial response is out.
        Answered, ///< A challenge was answered with the token.
        Acknowledged, ///< An error was acknowledged; only the refusal is still to come.
    };

    QByteArray statement(const SaslCredentials &credentials) const;

    Kind m_kind;
    SaslResponse m_response;
    State m_state = State::Start;
};

} // namespace smtpscope
