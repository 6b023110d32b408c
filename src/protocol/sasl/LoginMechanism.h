// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// LOGIN (draft-murchison-sasl-login): the server asks for name and password, one after the other.
// The wording of its prompts varies, so what counts is the order, unless a prompt says plainly what
// it wants: then it gets that, so that the password never goes out where a name was asked for and
// ends in a server's log.

#include "protocol/sasl/SaslTypes.h"

#include <optional>

namespace smtpscope {

class LoginMechanism
{
public:
    LoginMechanism(const QString &user, const Secret &password);

    QString name() const { return QStringLiteral("LOGIN"); }
    bool canSendFirst() const { return true; }
    SaslResponse first() { return userResponse(); }
    /// The password once at most, and nothing after two prompts.
    SaslAnswer respond(const QByteArray &challenge);
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &) { return std::nullopt; }

private:
    SaslResponse userResponse();
    SaslResponse passwordResponse();

    QString m_user;
    Secret m_password;
    int m_prompts = 0;
    bool m_userSent = false;
    bool m_passwordSent = false;
};

} // namespace smtpscope
