// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/SaslExchange.h"

#include "protocol/sasl/SaslPrep.h"

#include <utility>

namespace smtpscope {

namespace {

const QString Plain = QStringLiteral("PLAIN");
const QString Login = QStringLiteral("LOGIN");
const QString CramMd5 = QStringLiteral("CRAM-MD5");
const QString ScramSha1 = QStringLiteral("SCRAM-SHA-1");
const QString ScramSha256 = QStringLiteral("SCRAM-SHA-256");
const QString XOAuth2 = QStringLiteral("XOAUTH2");
const QString OAuthBearer = QStringLiteral("OAUTHBEARER");
const QString External = QStringLiteral("EXTERNAL");
const QString Anonymous = QStringLiteral("ANONYMOUS");
const QString DigestMd5 = QStringLiteral("DIGEST-MD5");

// SASLprep, but text of which nothing is left counts as prohibited: servers refuse an empty name or
// password (RFC 4616 2), and that would be blamed on what was typed.
PreparedText preparedForSignIn(const QString &typed)
{
    const PreparedText prepared = saslPrep(typed);
    return prepared.text.isEmpty() && !typed.isEmpty() ? PreparedText{typed, true} : prepared;
}

} // namespace

QStringList SaslExchange::supported()
{
    return {Plain, Login, CramMd5, ScramSha1, ScramSha256, XOAuth2, OAuthBearer, External,
        Anonymous, DigestMd5};
}

bool SaslExchange::isSupported(const QString &mechanism)
{
    return supported().contains(mechanism);
}

SaslExchange::SaslExchange(Mechanism mechanism, InitialResponse initial)
    : m_mechanism(std::move(mechanism)), m_initial(initial)
{ }

// The mechanisms that send name and secret as typed; nothing when @p mechanism is none of them.
std::optional<SaslExchange::Mechanism> SaslExchange::asTyped(
    const QString &mechanism, const SaslCredentials &credentials, const QByteArray &nonce)
{
    if (mechanism == Login)
        return LoginMechanism(credentials.user, credentials.password);
    if (mechanism == CramMd5)
        return CramMd5Mechanism(credentials.user, credentials.password);
    if (mechanism == XOAuth2)
        return BearerMechanism(BearerMechanism::Kind::XOAuth2, credentials);
    if (mechanism == OAuthBearer)
        return BearerMechanism(BearerMechanism::Kind::OAuthBearer, credentials);
    if (mechanism == External)
        return StatementMechanism(StatementMechanism::Kind::External, credentials.user);
    if (mechanism == Anonymous)
        return StatementMechanism(StatementMechanism::Kind::Anonymous, credentials.user);
    if (mechanism == DigestMd5)
        return DigestMd5Mechanism(credentials, nonce);
    return std::nullopt;
}

std::optional<SaslExchange> SaslExchange::start(const QString &mechanism,
    const SaslCredentials &credentials, const QByteArray &nonce, InitialResponse initial)
{
    if (auto unprepared = asTyped(mechanism, credentials, nonce))
        return SaslExchange(std::move(*unprepared), initial);
    if (!isSupported(mechanism))
        return std::nullopt;

    const QString typed = QString::fromUtf8(credentials.password.bytes());
    const PreparedText user = preparedForSignIn(credentials.user);
    const PreparedText password = preparedForSignIn(typed);
    const SecretFacts facts = secretFactsOf(credentials.password);
    // As typed, not decoded and encoded again, when it is no UTF-8 or may not be prepared.
    const bool sendAsTyped =
        password.isProhibited || typed.toUtf8() != credentials.password.bytes();
    const QByteArray sent = sendAsTyped ? credentials.password.bytes() : password.text.toUtf8();
    std::optional<SaslExchange> exchange;
    if (mechanism == Plain) {
        exchange =
            SaslExchange(PlainMechanism(credentials.authzid, user.text, sent, facts), initial);
    } else {
        const auto algorithm =
            mechanism == ScramSha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
        exchange = SaslExchange(ScramMechanism(algorithm, user.text, sent, facts, nonce), initial);
    }
    exchange->m_preparationFailed = user.isProhibited || password.isProhibited;
    exchange->m_preparationChanged =
        user.text != credentials.user || sent != credentials.password.bytes();
    return exchange;
}

QString SaslExchange::mechanism() const
{
    return std::visit([](const auto &mechanism) { return mechanism.name(); }, m_mechanism);
}

std::optional<SaslResponse> SaslExchange::initialResponse()
{
    const auto first = [this](auto &mechanism) -> std::optional<SaslResponse> {
        if (m_initial == InitialResponse::No || !mechanism.canSendFirst())
            return std::nullopt;
        return mechanism.first();
    };
    return std::visit(first, m_mechanism);
}

SaslAnswer SaslExchange::respond(const QByteArray &challenge)
{
    return std::visit([&](auto &mechanism) { return mechanism.respond(challenge); }, m_mechanism);
}

std::optional<SaslFailure> SaslExchange::finish(const std::optional<QByteArray> &successData)
{
    return std::visit([&](auto &mechanism) { return mechanism.finish(successData); }, m_mechanism);
}

} // namespace smtpscope
