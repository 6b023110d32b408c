// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// SCRAM-SHA-1 and SCRAM-SHA-256 (RFC 5802, RFC 7677), without channel binding.

#include "protocol/sasl/SaslTypes.h"

#include <QCryptographicHash>

#include <optional>

namespace smtpscope {

class ScramMechanism
{
public:
    /// @p user and @p password are prepared by SASLprep; @p nonce is printable, without a comma.
    ScramMechanism(QCryptographicHash::Algorithm algorithm, const QString &user,
        const QByteArray &password, const SecretFacts &facts, const QByteArray &nonce);

    QString name() const;
    bool canSendFirst() const { return true; }
    SaslResponse first();
    /// Answers the server's first message with the proof, and its last one, once its signature is
    /// found to be right, with an empty answer (RFC 4954 4). The secrets of the proof are the
    /// password as prepared, the proof and the signature to come.
    SaslAnswer respond(const QByteArray &challenge);
    /// Fails when the server never proved that it knows the password, unless @p successData does it
    /// now.
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &successData);

private:
    enum class State {
        Start, ///< Nothing was sent.
        FirstSent, ///< Our name and nonce are out.
        ProofSent, ///< Our proof is out.
        Verified, ///< The server's signature was right.
        Failed, ///< There was no honest answer; nothing that comes later can mend that.
    };

    SaslAnswer answerTo(const QByteArray &challenge);
    SaslAnswer onServerFirst(const QByteArray &message);
    std::optional<SaslFailure> onServerFinal(const QByteArray &message);
    SaslResponse proof(const QByteArray &serverFirst, const QByteArray &nonce,
        const QByteArray &salt, int iterations);

    QCryptographicHash::Algorithm m_algorithm;
    QString m_user;
    Secret m_password;
    SecretFacts m_facts;
    QByteArray m_nonce;
    QByteArray m_firstBare;
    QByteArray m_serverSignature;
    State m_state = State::Start;
};

} // namespace smtpscope
