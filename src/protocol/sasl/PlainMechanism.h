// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// PLAIN (RFC 4616): authzid NUL authcid NUL password.

#include "protocol/sasl/SaslTypes.h"

#include <optional>

namespace smtpscope {

class PlainMechanism
{
public:
    /// @p user and @p password are prepared by SASLprep; @p facts are those of the password as
    /// typed.
    PlainMechanism(const QString &authzid, const QString &user, const QByteArray &password,
        const SecretFacts &facts);

    QString name() const { return QStringLiteral("PLAIN"); }
    bool canSendFirst() const { return true; }
    SaslResponse first();
    /// The same answer, once: to the server's question, or to an empty challenge after the initial
    /// response, which some servers ignore. A challenge that says something (an error, as in RFC
    /// 7628 3.2.2) does not get the password a second time.
    SaslAnswer respond(const QByteArray &challenge);
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &) { return std::nullopt; }

private:
    enum class State {
        Start, ///< Nothing was sent.
        SentUnasked, ///< The initial response is out.
        Answered, ///< A challenge was answered.
    };

    SaslResponse m_response;
    State m_state = State::Start;
};

} // namespace smtpscope
