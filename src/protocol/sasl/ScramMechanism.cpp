// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/ScramMechanism.h"

#include "protocol/sasl/DescribeChallenge.h"
#include "protocol/sasl/KeyDerivation.h"
#include "session/Printable.h"

#include <QList>

namespace smtpscope {

namespace {

// Far more than the 4096 that RFC 7677 asks for, and few enough that a hostile server cannot keep
// us from answering for longer than about 0.15 s.
constexpr int MostIterations = 100'000;

SaslFailure failure(const char *id, const QByteArray &detail)
{
    return {QString::fromLatin1(id), printable(QByteArrayView(detail))};
}

// RFC 5802 5.1: "=" and "," in names are written out.
QByteArray escapedName(const QString &user)
{
    return user.toUtf8().replace('=', "=3D").replace(',', "=2C");
}

// The value of attribute `name` in "a=…,b=…"; nothing when it is not there.
std::optional<QByteArray> attribute(const QByteArray &message, char name)
{
    for (const QByteArray &part : message.split(',')) {
        if (part.size() >= 2 && part[0] == name && part[1] == '=')
            return part.mid(2);
    }
    return std::nullopt;
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}

} // namespace

ScramMechanism::ScramMechanism(QCryptographicHash::Algorithm algorithm, const QString &user,
    const QByteArray &password, const SecretFacts &facts, const QByteArray &nonce)
    : m_algorithm(algorithm)
    , m_user(user)
    , m_password(password)
    , m_facts(facts)
    , m_nonce(nonce)
    , m_firstBare("n=" + escapedName(user) + ",r=" + nonce)
{ }

QString ScramMechanism::name() const
{
    return m_algorithm == QCryptographicHash::Sha1 ? QStringLiteral("SCRAM-SHA-1")
                                                   : QStringLiteral("SCRAM-SHA-256");
}

SaslResponse ScramMechanism::first()
{
    m_state = State::FirstSent;
    // No authzid: "n,a=,": an empty but present one makes Dovecot 2.3 refuse the sign-in.
    return {"n,," + m_firstBare, false, {name(), {}, m_user, {}}, {}};
}

SaslAnswer ScramMechanism::respond(const QByteArray &challenge)
{
    SaslAnswer answer = answerTo(challenge);
    if (std::holds_alternative<SaslFailure>(answer))
        m_state = State::Failed;
    return answer;
}

SaslAnswer ScramMechanism::answerTo(const QByteArray &challenge)
{
    switch (m_state) {
    case State::Start:
        return first();
    case State::FirstSent:
        return onServerFirst(challenge);
    case State::ProofSent:
        if (const auto wrong = onServerFinal(challenge))
            return *wrong;
        return SaslResponse{{}, false, {name(), {}, {}, {}}, {}};
    case State::Verified:
    case State::Failed:
        break;
    }
    // Without the server's signature, should it come again.
    return SaslFailure{
        QStringLiteral("sasl.unexpected-challenge"), describeChallenge(name(), challenge)};
}

SaslAnswer ScramMechanism::onServerFirst(const QByteArray &message)
{
    if (const auto error = attribute(message, 'e'))
        return failure("sasl.server-error", *error);
    const auto nonce = attribute(message, 'r');
    const auto salt = fromBase64(attribute(message, 's').value_or(QByteArray()));
    const auto count = attribute(message, 'i');
    const bool isExtended = attribute(message, 'm').has_value(); // must fail, RFC 5802 5.1
    if (isExtended || !nonce || !salt || !count)
        return failure("sasl.challenge-malformed", message);
    if (!nonce->startsWith(m_nonce) || nonce->size() == m_nonce.size())
        return failure("sasl.nonce-mismatch", *nonce);
    bool ok = false;
    const int iterations = count->toInt(&ok);
    if (!ok || iterations < 1 || iterations > MostIterations)
        return failure("sasl.iterations", *count);
    return proof(message, *nonce, *salt, iterations);
}

SaslResponse ScramMechanism::proof(
    const QByteArray &serverFirst, const QByteArray &nonce, const QByteArray &salt, int iterations)
{
    QByteArray salted = pbkdf2(m_algorithm, m_password.bytes(), salt, iterations);
    QByteArray clientKey = hmac(m_algorithm, salted, "Client Key");
    const QByteArray serverKey = hmac(m_algorithm, salted, "Server Key");
    const QByteArray withoutProof = "c=biws,r=" + nonce; // "n,," in base64
    const QByteArray all = m_firstBare + ',' + serverFirst + ',' + withoutProof;
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, m_algorithm);
    const QByteArray proof = exclusiveOr(clientKey, hmac(m_algorithm, storedKey, all)).toBase64();
    m_serverSignature = hmac(m_algorithm, serverKey, all).toBase64();
    m_state = State::ProofSent;
    Secret::wipe(salted); // these two are as good as the password, and nobody needs them again
    Secret::wipe(clientKey);
    return {withoutProof + ",p=" + proof, true, {name(), {}, m_user, m_facts},
        {m_password.bytes(), proof, m_serverSignature}};
}

std::optional<SaslFailure> ScramMechanism::onServerFinal(const QByteArray &message)
{
    if (const auto error = attribute(message, 'e'))
        return failure("sasl.server-error", *error);
    const auto signature = attribute(message, 'v');
    if (!signature)
        return failure("sasl.challenge-malformed", message);
    if (!isEqualInConstantTime(*signature, m_serverSignature))
        return failure("sasl.server-signature-wrong", {});
    m_state = State::Verified;
    return std::nullopt;
}

std::optional<SaslFailure> ScramMechanism::finish(const std::optional<QByteArray> &successData)
{
    if (m_state == State::ProofSent && successData)
        return onServerFinal(*successData);
    if (m_state != State::Verified)
        return failure("sasl.server-signature-missing", {});
    return std::nullopt;
}

} // namespace smtpscope
