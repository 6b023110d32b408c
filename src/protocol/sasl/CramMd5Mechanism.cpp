// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/CramMd5Mechanism.h"

#include "protocol/sasl/KeyDerivation.h"
#include "session/Printable.h"

namespace smtpscope {

CramMd5Mechanism::CramMd5Mechanism(const QString &user, const Secret &password)
    : m_user(user), m_password(password)
{ }

SaslAnswer CramMd5Mechanism::respond(const QByteArray &challenge)
{
    if (m_answered)
        return SaslFailure{
            QStringLiteral("sasl.unexpected-challenge"), printable(QByteArrayView(challenge))};
    m_answered = true;
    const QByteArray digest = hmac(QCryptographicHash::Md5, m_password.bytes(), challenge).toHex();
    // The digest is as good as the password for this challenge, and can be tried against a
    // dictionary.
    return SaslResponse{m_user.toUtf8() + ' ' + digest, true,
        {name(), {}, m_user, secretFactsOf(m_password)}, {digest}};
}

} // namespace smtpscope
