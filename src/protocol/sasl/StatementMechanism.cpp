// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/StatementMechanism.h"

#include "session/Printable.h"

namespace smtpscope {

StatementMechanism::StatementMechanism(Kind kind, const QString &user) : m_kind(kind)
{
    const bool needsTrace = kind == Kind::Anonymous && user.isEmpty();
    m_response.data = needsTrace ? QByteArrayLiteral("smtpscope") : user.toUtf8();
    m_response.facts.mechanism = name();
    m_response.facts.authzid = user;
}

QString StatementMechanism::name() const
{
    return m_kind == Kind::External ? QStringLiteral("EXTERNAL") : QStringLiteral("ANONYMOUS");
}

SaslResponse StatementMechanism::first()
{
    m_state = State::SentUnasked;
    return m_response;
}

SaslAnswer StatementMechanism::respond(const QByteArray &challenge)
{
    const bool wasIgnored = m_state == State::SentUnasked && challenge.isEmpty();
    if (m_state == State::Start || wasIgnored) {
        m_state = State::Answered;
        return m_response;
    }
    return SaslFailure{
        QStringLiteral("sasl.unexpected-challenge"), printable(QByteArrayView(challenge))};
}

} // namespace smtpscope
