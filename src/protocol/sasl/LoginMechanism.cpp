// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/LoginMechanism.h"

#include "session/Printable.h"

namespace smtpscope {

namespace {

constexpr int MostPrompts = 2; // name and password; nothing else is ever asked honestly

} // namespace

LoginMechanism::LoginMechanism(const QString &user, const Secret &password)
    : m_user(user), m_password(password)
{ }

SaslAnswer LoginMechanism::respond(const QByteArray &challenge)
{
    const QByteArray prompt = challenge.toLower();
    const bool namesUser = prompt.contains("user");
    const bool namesPassword = prompt.contains("pass");
    const bool isClear = namesUser != namesPassword; // says one of them, not both or neither
    const bool wantsUser = isClear ? namesUser : !m_userSent;
    ++m_prompts;
    if (m_prompts <= MostPrompts && wantsUser)
        return userResponse(); // again after an initial response that the server ignored
    if (m_prompts <= MostPrompts && !m_passwordSent)
        return passwordResponse();
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
