// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/BearerMechanism.h"

#include "session/Printable.h"

namespace smtpscope {

namespace {

constexpr char Separator = '\x01'; // between the fields of both messages

// RFC 5801 4: "=" and "," in names are written out.
QByteArray escapedName(const QString &user)
{
    return user.toUtf8().replace('=', "=3D").replace(',', "=2C");
}

} // namespace

BearerMechanism::BearerMechanism(Kind kind, const SaslCredentials &credentials) : m_kind(kind)
{
    m_response.data = statement(credentials);
    m_response.holdsSecret = true;
    m_response.facts = {name(), {}, credentials.user, secretFactsOf(credentials.password)};
    m_response.secrets = {credentials.password.bytes(), m_response.data};
}

QString BearerMechanism::name() const
{
    return m_kind == Kind::XOAuth2 ? QStringLiteral("XOAUTH2") : QStringLiteral("OAUTHBEARER");
}

QByteArray BearerMechanism::statement(const SaslCredentials &credentials) const
{
    const QByteArray token = "auth=Bearer " + credentials.password.bytes() + Separator + Separator;
    if (m_kind == Kind::XOAuth2)
        return "user=" + credentials.user.toUtf8() + Separator + token;
    QByteArray fields = "n,a=" + escapedName(credentials.user) + ',' + Separator;
    if (!credentials.host.isEmpty())
        fields += "host=" + credentials.host.toUtf8() + Separator;
    if (credentials.port > 0)
        fields += "port=" + QByteArray::number(credentials.port) + Separator;
    return fields + token;
}

SaslResponse BearerMechanism::first()
{
    m_state = State::SentUnasked;
    return m_response;
}

SaslAnswer BearerMechanism::respond(const QByteArray &challenge)
{
    const bool wasIgnored = m_state == State::SentUnasked && challenge.isEmpty();
    if (m_state == State::Start || wasIgnored) {
        m_state = State::Answered;
        return m_response;
    }
    if (m_state == State::Acknowledged || challenge.isEmpty())
        return SaslFailure{
            QStringLiteral("sasl.unexpected-challenge"), printable(QByteArrayView(challenge))};
    m_state = State::Acknowledged;
    const QByteArray acknowledgement =
        m_kind == Kind::XOAuth2 ? QByteArray() : QByteArray(1, Separator);
    return SaslResponse{acknowledgement, false, {name(), {}, {}, {}}, {}};
}

} // namespace smtpscope
