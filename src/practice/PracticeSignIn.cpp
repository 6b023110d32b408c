// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeSignIn.h"

namespace smtpscope {

namespace {

using Kind = SignInAnswer::Kind;

std::optional<QByteArray> decoded(const QByteArray &text)
{
    if (text == "=")
        return QByteArray();
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

} // namespace

SignInAnswer PracticeSignIn::begin(
    const QByteArrayList &words, const QByteArrayList &offered, bool clientIsKnown)
{
    const QByteArray mechanism = words.value(0).toUpper();
    if (!ServerSignIn::isSupported(mechanism) || !offered.contains(mechanism))
        return {Kind::Unsupported, {}};
    std::optional<QByteArray> initial;
    if (words.size() > 1) {
        initial = decoded(words[1]);
        if (!initial)
            return {Kind::Malformed, {}};
    }
    m_exchange.emplace(mechanism, m_nonce, clientIsKnown);
    return wrapped(m_exchange->begin(initial));
}

SignInAnswer PracticeSignIn::next(const QByteArray &line)
{
    if (line == "*")
        return wrapped({Kind::Cancelled, {}});
    const std::optional<QByteArray> response = decoded(line);
    return wrapped(response ? m_exchange->next(*response) : SignInAnswer{Kind::Malformed, {}});
}

SignInAnswer PracticeSignIn::wrapped(SignInAnswer answer)
{
    if (answer.kind == Kind::Challenge)
        answer.challenge = answer.challenge.toBase64();
    else
        m_exchange.reset();
    return answer;
}

} // namespace smtpscope
