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
    /// The same answer, at most twice in all: some servers ignore the initial response and ask
    /// again.
    SaslAnswer respond(const QByteArray &challenge);
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &) { return std::nullopt; }

private:
    SaslResponse m_response;
    int m_timesSent = 0;
};

} // namespace smtpscope
