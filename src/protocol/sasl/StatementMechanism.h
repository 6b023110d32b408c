// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The mechanisms that need no secret: EXTERNAL (RFC 4422 appendix A), where something outside, such
// as a client certificate, says who signs in; and ANONYMOUS (RFC 4505). Both make one statement.

#include "protocol/sasl/SaslTypes.h"

#include <optional>

namespace smtpscope {

class StatementMechanism
{
public:
    enum class Kind {
        External, ///< On whose behalf; empty: the server derives it.
        Anonymous, ///< A trace that helps the server's administrator.
    };

    /// @p user is the name to act as (EXTERNAL) or the trace (ANONYMOUS); both may be empty. An
    /// empty trace becomes the name of this program, because some servers refuse an empty one.
    StatementMechanism(Kind kind, const QString &user);

    QString name() const;
    bool canSendFirst() const { return true; }
    SaslResponse first();
    /// The same statement, once: to the server's question, or to an empty challenge after the
    /// initial response.
    SaslAnswer respond(const QByteArray &challenge);
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &) { return std::nullopt; }

private:
    enum class State {
        Start, ///< Nothing was sent.
        SentUnasked, ///< The initial response is out.
        Answered, ///< A challenge was answered.
    };

    Kind m_kind;
    SaslResponse m_response;
    State m_state = State::Start;
};

} // namespace smtpscope
