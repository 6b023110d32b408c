// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// DIGEST-MD5 (RFC 2831, historic since RFC 6331) without a security layer (qop=auth): for old
// servers that offer nothing else. Only used where a plan names it.

#include "protocol/sasl/DigestChallenge.h"
#include "protocol/sasl/SaslTypes.h"

#include <optional>

namespace smtpscope {

class DigestMd5Mechanism
{
public:
    /// Name and password are sent as typed. @p clientNonce is fresh and printable.
    DigestMd5Mechanism(const SaslCredentials &credentials, const QByteArray &clientNonce);

    QString name() const { return QStringLiteral("DIGEST-MD5"); }
    bool canSendFirst() const { return false; }
    SaslResponse first() { return {}; }
    /// Answers the server's challenge with the digest, and its own proof (rspauth), once that is
    /// found to be right, with an empty answer.
    SaslAnswer respond(const QByteArray &challenge);
    /// Fails when the server never proved that it knows the password, unless @p successData does it
    /// now.
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &successData);

private:
    enum class State {
        Start, ///< Nothing was sent.
        DigestSent, ///< Our digest is out.
        Verified, ///< The server's proof was right.
        Failed, ///< There was no honest answer; nothing that comes later can mend that.
    };

    SaslAnswer answerTo(const QByteArray &challenge);
    SaslAnswer onChallenge(const QByteArray &challenge);
    std::optional<SaslFailure> onProof(const QByteArray &message);
    SaslResponse digestFor(const DigestDirectives &challenge);
    QByteArray sessionKey(const QByteArray &realm, const QByteArray &nonce) const;
    QByteArray identityText(const QByteArray &realm) const;
    QByteArray realmFor(const DigestDirectives &challenge) const;

    QString m_user;
    QString m_authzid;
    Secret m_password;
    QByteArray m_uri;
    QByteArray m_clientNonce;
    QByteArray m_expectedProof;
    State m_state = State::Start;
};

} // namespace smtpscope
