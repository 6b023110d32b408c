// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/ServerSignIn.h"

#include "practice/Situation.h"
#include "protocol/sasl/KeyDerivation.h"

namespace smtpscope {

namespace {

using Kind = SignInAnswer::Kind;

const QByteArray Salt = "practice salt";
constexpr int Iterations = 4096;

QByteArray user()
{
    return practiceaccount::User;
}

QByteArray password()
{
    return practiceaccount::Password;
}

SignInAnswer verdict(bool isRight)
{
    return {isRight ? Kind::Accepted : Kind::Refused, {}};
}

QByteArray attribute(const QByteArray &message, const QByteArray &name)
{
    for (const QByteArray &part : message.split(',')) {
        if (part.startsWith(name))
            return part.mid(name.size());
    }
    return {};
}

} // namespace

ServerSignIn::ServerSignIn(const QByteArray &mechanism, const QByteArray &nonce, bool clientIsKnown)
    : m_mechanism(mechanism), m_nonce(nonce), m_clientIsKnown(clientIsKnown)
{ }

bool ServerSignIn::isSupported(const QByteArray &mechanism)
{
    return QByteArrayList{"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "XOAUTH2",
        "OAUTHBEARER", "EXTERNAL", "ANONYMOUS"}
        .contains(mechanism);
}

SignInAnswer ServerSignIn::begin(const std::optional<QByteArray> &initial)
{
    if (m_mechanism == "CRAM-MD5") {
        m_said = '<' + m_nonce + "@mail.practice.test>";
        return {Kind::Challenge, m_said};
    }
    if (initial)
        return next(*initial);
    return {Kind::Challenge, m_mechanism == "LOGIN" ? "Username:" : ""};
}

SignInAnswer ServerSignIn::next(const QByteArray &response)
{
    ++m_round;
    if (m_mechanism == "PLAIN")
        return plain(response);
    if (m_mechanism == "LOGIN")
        return login(response);
    if (m_mechanism == "CRAM-MD5")
        return cram(response);
    if (m_mechanism == "XOAUTH2" || m_mechanism == "OAUTHBEARER")
        return token(response);
    if (m_mechanism == "EXTERNAL")
        return external(response);
    if (m_mechanism == "ANONYMOUS") // RFC 4505: the answer is a trace, nothing is checked
        return verdict(true);
    return scram(response);
}

SignInAnswer ServerSignIn::plain(const QByteArray &response) const
{
    const QByteArrayList parts = response.split('\0');
    if (parts.size() != 3)
        return {Kind::Malformed, {}};
    return verdict(parts[1] == user() && parts[2] == password());
}

SignInAnswer ServerSignIn::login(const QByteArray &response)
{
    if (m_round == 1) {
        m_rightSoFar = response == user();
        return {Kind::Challenge, "Password:"};
    }
    return verdict(m_rightSoFar && response == password());
}

SignInAnswer ServerSignIn::cram(const QByteArray &response) const
{
    const QByteArray digest = hmac(QCryptographicHash::Md5, password(), m_said).toHex();
    return verdict(response == user() + ' ' + digest);
}

SignInAnswer ServerSignIn::scram(const QByteArray &response)
{
    if (m_round == 1)
        return scramFirst(response);
    if (m_round == 2)
        return scramFinal(response);
    return verdict(m_rightSoFar && response.isEmpty());
}

SignInAnswer ServerSignIn::scramFirst(const QByteArray &response)
{
    if (!response.startsWith("n,,"))
        return {Kind::Malformed, {}};
    const QByteArray bare = response.mid(3);
    m_rightSoFar = attribute(bare, "n=") == user();
    const QByteArray challenge = "r=" + attribute(bare, "r=") + m_nonce + ",s=" + Salt.toBase64()
        + ",i=" + QByteArray::number(Iterations);
    m_said = bare + ',' + challenge;
    return {Kind::Challenge, challenge};
}

SignInAnswer ServerSignIn::scramFinal(const QByteArray &response)
{
    const auto algorithm =
        m_mechanism == "SCRAM-SHA-1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    const QByteArray salted = pbkdf2(algorithm, password(), Salt, Iterations);
    const QByteArray clientKey = hmac(algorithm, salted, "Client Key");
    const qsizetype proofAt = response.lastIndexOf(",p=");
    const QByteArray all = m_said + ',' + response.left(proofAt);
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, algorithm);
    const QByteArray proof = exclusiveOr(clientKey, hmac(algorithm, storedKey, all));
    m_rightSoFar =
        m_rightSoFar && proofAt > 0 && QByteArray::fromBase64(response.mid(proofAt + 3)) == proof;
    if (!m_rightSoFar)
        return verdict(false);
    const QByteArray serverKey = hmac(algorithm, salted, "Server Key");
    return {Kind::Challenge, "v=" + hmac(algorithm, serverKey, all).toBase64()};
}

// Both say what is wrong in a challenge that the client answers before it is refused (RFC 7628
// 3.2.2; XOAUTH2 has no RFC, its providers describe the same).
SignInAnswer ServerSignIn::token(const QByteArray &response)
{
    if (m_round > 1)
        return verdict(false);
    const bool isOld = m_mechanism == "XOAUTH2";
    const QByteArray name = isOld ? "user=" + user() : "n,a=" + user() + ',';
    const QByteArrayList parts = response.split('\x01');
    if (parts.front() == name
        && parts.contains(QByteArray("auth=Bearer ") + practiceaccount::Token))
        return verdict(true);
    return {Kind::Challenge,
        isOld ? R"({"status":"400","schemes":"Bearer","scope":"https://mail.practice.test/"})"
              : R"({"status":"invalid_token","scope":"mail"})"};
}

SignInAnswer ServerSignIn::external(const QByteArray &response) const
{
    return verdict(m_clientIsKnown && (response.isEmpty() || response == user()));
}

} // namespace smtpscope
