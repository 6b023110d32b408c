// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/LoginMechanism.h"

#include "session/Printable.h"

namespace smtpscope {

LoginMechanism::LoginMechanism(const QString &user, const Secret &password)
    : m_user(user), m_password(password)
{ }

SaslAnswer LoginMechanism::respond(const QByteArray &challenge)
{
    const bool wantsPassword = challenge.toLower().contains("pass");
    if (!m_passwordSent && (m_userSent || wantsPassword))
        return passwordResponse();
    if (!m_userSent)
        return userResponse();
    return SaslFailure{
        QStringLiteral("sasl.unexpected-challenge"), printable(QByteArrayView(challenge))};
}

SaslResponse LoginMechanism::userResponse()
{
    m_userSent = true;
    return {m_user.toUtf8(), false, {name(), {}, m_user, {}}, {}};
}

SaslResponse LoginMechanism::passwordResponse()
{
    m_passwordSent = true;
    return {m_password.bytes(), true, {name(), {}, {}, secretFactsOf(m_password)},
        {m_password.bytes()}};
}

} // namespace smtpscope
