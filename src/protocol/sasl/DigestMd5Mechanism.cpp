// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/DigestMd5Mechanism.h"

#include "protocol/sasl/DescribeChallenge.h"
#include "protocol/sasl/KeyDerivation.h"
#include "session/Printable.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr char FirstUse[] = "00000001"; // each nonce is used once

SaslFailure failure(const char *id, const QString &detail)
{
    return {QString::fromLatin1(id), detail};
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5);
}

// RFC 2831 2.1.2.1: text that fits into ISO 8859-1 is hashed in that form, also where it is sent as
// UTF-8.
QByteArray forHashing(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    const bool fits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    return fits && text.toUtf8() == utf8 ? text.toLatin1() : utf8;
}

bool offersAuthentication(const DigestDirectives &challenge)
{
    const QByteArray protections = valueOf(challenge, "qop");
    if (protections.isEmpty()) // RFC 2831 2.1.1: "auth" when it is missing
        return true;
    const QList<QByteArray> words = protections.toLower().split(',');
    return std::any_of(words.begin(), words.end(),
        [](const QByteArray &word) { return word.trimmed() == "auth"; });
}

} // namespace

DigestMd5Mechanism::DigestMd5Mechanism(
    const SaslCredentials &credentials, const QByteArray &clientNonce)
    : m_user(credentials.user)
    , m_authzid(credentials.authzid)
    , m_password(credentials.password)
    , m_uri(credentials.service + '/' + credentials.host.toUtf8())
    , m_clientNonce(clientNonce)
{ }

SaslAnswer DigestMd5Mechanism::respond(const QByteArray &challenge)
{
    SaslAnswer answer = answerTo(challenge);
    if (std::holds_alternative<SaslFailure>(answer))
        m_state = State::Failed;
    return answer;
}

SaslAnswer DigestMd5Mechanism::answerTo(const QByteArray &challenge)
{
    switch (m_state) {
    case State::Start:
        return onChallenge(challenge);
    case State::DigestSent:
        if (const auto wrong = onProof(challenge))
            return *wrong;
        return SaslResponse{{}, false, {name(), {}, {}, {}}, {}};
    case State::Verified:
    case State::Failed:
        break;
    }
    return failure("sasl.unexpected-challenge", describeChallenge(name(), challenge));
}

SaslAnswer DigestMd5Mechanism::onChallenge(const QByteArray &challenge)
{
    const auto directives = digestDirectivesIn(challenge);
    const bool isUsable = directives && !valueOf(*directives, "nonce").isEmpty()
        && valueOf(*directives, "algorithm").toLower() == "md5-sess"
        && offersAuthentication(*directives);
    if (!isUsable)
        return failure("sasl.challenge-malformed", describeChallenge(name(), challenge));
    return digestFor(*directives);
}

// The realm that the user's own domain names, else the first; servers mean their default by it.
QByteArray DigestMd5Mechanism::realmFor(const DigestDirectives &challenge) const
{
    const QByteArray domain = m_user.section(QLatin1Char('@'), 1).toUtf8();
    for (const auto &[directive, value] : challenge) {
        if (directive == "realm" && !domain.isEmpty() && value == domain)
            return value;
    }
    return valueOf(challenge, "realm");
}

// H(A1) of RFC 2831 2.1.2.1, in hex: what the session's digests are made with.
QByteArray DigestMd5Mechanism::sessionKey(const QByteArray &realm, const QByteArray &nonce) const
{
    QByteArray key = md5(forHashing(m_user.toUtf8()) + ':' + forHashing(realm) + ':'
        + forHashing(m_password.bytes()));
    QByteArray start = key + ':' + nonce + ':' + m_clientNonce;
    if (!m_authzid.isEmpty())
        start += ':' + m_authzid.toUtf8();
    const QByteArray session = md5(start).toHex();
    Secret::wipe(start); // these two are as good as the password, and nobody needs them again
    Secret::wipe(key);
    return session;
}

SaslResponse DigestMd5Mechanism::digestFor(const DigestDirectives &challenge)
{
    const QByteArray realm = realmFor(challenge);
    const QByteArray nonce = valueOf(challenge, "nonce");
    const QByteArray session = sessionKey(realm, nonce);
    const QByteArray middle = ':' + nonce + ':' + FirstUse + ':' + m_clientNonce + ":auth:";
    const QByteArray digest = md5(session + middle + md5("AUTHENTICATE:" + m_uri).toHex()).toHex();
    m_expectedProof = md5(session + middle + md5(':' + m_uri).toHex()).toHex();
    m_state = State::DigestSent;
    const bool inUtf8 = valueOf(challenge, "charset").toLower() == "utf-8";
    const QByteArray text = (inUtf8 ? "charset=utf-8," : "") + identityText(realm)
        + ",nonce=" + quoted(nonce) + ",nc=" + FirstUse + ",cnonce=" + quoted(m_clientNonce)
        + ",digest-uri=" + quoted(m_uri) + ",response=" + digest + ",qop=auth";
    return {text, true, {name(), m_authzid, m_user, secretFactsOf(m_password)},
        {m_password.bytes(), digest, m_expectedProof}};
}

// Who signs in, and on whose behalf.
QByteArray DigestMd5Mechanism::identityText(const QByteArray &realm) const
{
    QByteArray text = "username=" + quoted(m_user.toUtf8());
    if (!realm.isEmpty())
        text += ",realm=" + quoted(realm);
    if (!m_authzid.isEmpty())
        text += ",authzid=" + quoted(m_authzid.toUtf8());
    return text;
}

std::optional<SaslFailure> DigestMd5Mechanism::onProof(const QByteArray &message)
{
    const auto directives = digestDirectivesIn(message);
    const QByteArray proof = directives ? valueOf(*directives, "rspauth") : QByteArray();
    if (proof.isEmpty())
        return failure("sasl.challenge-malformed", describeChallenge(name(), message));
    if (!isEqualInConstantTime(proof.toLower(), m_expectedProof))
        return failure("sasl.server-signature-wrong", {});
    m_state = State::Verified;
    return std::nullopt;
}

std::optional<SaslFailure> DigestMd5Mechanism::finish(const std::optional<QByteArray> &successData)
{
    if (m_state == State::DigestSent && successData)
        return onProof(*successData);
    if (m_state != State::Verified)
        return failure("sasl.server-signature-missing", {});
    return std::nullopt;
}

} // namespace smtpscope
