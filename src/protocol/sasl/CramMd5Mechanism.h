// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// CRAM-MD5 (RFC 2195): the name and an HMAC-MD5 of the server's challenge.

#include "protocol/sasl/SaslTypes.h"

#include <optional>

namespace smtpscope {

class CramMd5Mechanism
{
public:
    CramMd5Mechanism(const QString &user, const Secret &password);

    QString name() const { return QStringLiteral("CRAM-MD5"); }
    bool canSendFirst() const { return false; }
    SaslResponse first() { return {}; }
    SaslAnswer respond(const QByteArray &challenge);
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &) { return std::nullopt; }

private:
    QString m_user;
    Secret m_password;
    bool m_answered = false;
};

} // namespace smtpscope
