// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/PlainMechanism.h"

#include "session/Printable.h"

namespace smtpscope {

PlainMechanism::PlainMechanism(const QString &authzid, const QString &user,
    const QByteArray &password, const SecretFacts &facts)
{
    m_response.data = authzid.toUtf8() + '\0' + user.toUtf8() + '\0' + password;
    m_response.holdsSecret = true;
    m_response.facts = {name(), authzid, user, facts};
    m_response.secrets = {password, m_response.data};
}

SaslResponse PlainMechanism::first()
{
    m_state = State::SentUnasked;
    return m_response;
}

SaslAnswer PlainMechanism::respond(const QByteArray &challenge)
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
