// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticePop3Dialogue.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace smtpscope {

PracticePop3Dialogue::PracticePop3Dialogue(
    const Situation &situation, PracticeMemory &memory, const QByteArray &nonce)
    : m_situation(situation), m_rules(situation, memory), m_signIn(nonce), m_nonce(nonce)
{ }

Deeds PracticePop3Dialogue::greeting()
{
    if (m_situation.greeting.empty())
        return {say("+OK SMTPscope practice server ready")};
    Deeds deeds = m_situation.greeting;
    for (Deed &deed : deeds)
        deed.bytes.replace("%NONCE%", m_nonce);
    return deeds;
}

void PracticePop3Dialogue::onEncrypted(bool clientIsKnown)
{
    m_circumstances = {true, false};
    m_clientIsKnown = clientIsKnown;
    m_user.clear();
}

QByteArray PracticePop3Dialogue::keptOf(const QByteArray &line) const
{
    static const QByteArrayList harmless{
        "CAPA", "STLS", "USER", "NOOP", "STAT", "LIST", "UIDL", "RSET", "QUIT"};
    const QByteArray verb = line.split(' ').front().toUpper();
    if (m_signIn.isOpen())
        return "***";
    const bool signsIn = verb == "PASS" || verb == "APOP";
    return keptPart(line, verb, harmless, verb == "AUTH" ? 2 : signsIn ? 1 : 0);
}

std::optional<Deeds> PracticePop3Dialogue::ruleFor(const QByteArray &verb, const QByteArray &line)
{
    const std::optional<Deeds> found = m_rules.find(verb, line, m_circumstances);
    if (!found)
        return std::nullopt;
    return filledIn(*found, line);
}

Deeds PracticePop3Dialogue::onLine(const QByteArray &line)
{
    if (m_signIn.isOpen())
        return answerTo(m_signIn.next(line));
    const qsizetype blank = line.indexOf(' ');
    const QByteArray verb = line.split(' ').front().toUpper();
    const QByteArray argument = blank < 0 ? QByteArray() : line.mid(blank + 1);
    if (const auto deeds = ruleFor(verb, verb))
        return *deeds;
    if (verb == "CAPA")
        return onCapa();
    if (verb == "QUIT")
        return {say("+OK Bye"), closeNow()};
    return m_circumstances.isSignedIn ? onTransaction(verb) : onAuthorization(verb, argument);
}

Deeds PracticePop3Dialogue::onAuthorization(const QByteArray &verb, const QByteArray &argument)
{
    if (verb == "STLS" && keywords().contains("STLS"))
        return {say("+OK Begin TLS negotiation"), startTlsNow()};
    if (verb == "USER" && keywords().contains("USER"))
        return onUser(argument);
    if (verb == "PASS" && !m_user.isEmpty())
        return onPass(argument);
    if (verb == "APOP")
        return onApop(argument);
    if (verb == "AUTH" && !argument.isEmpty())
        return answerTo(m_signIn.begin(argument.split(' '), mechanisms(), m_clientIsKnown));
    return {say("-ERR Unknown command, or not now")};
}

// There is a mailbox, and nothing is in it.
Deeds PracticePop3Dialogue::onTransaction(const QByteArray &verb) const
{
    if (verb == "STAT")
        return {say("+OK 0 0")};
    if (verb == "LIST" || verb == "UIDL")
        return {sayRaw("+OK No mail\r\n.\r\n")};
    if (verb == "NOOP" || verb == "RSET")
        return {say("+OK")};
    return {say("-ERR Unknown command, or no such message")};
}

Deeds PracticePop3Dialogue::onCapa() const
{
    QByteArray reply = "+OK Capability list follows\r\n";
    for (const QByteArray &keyword : keywords())
        reply += keyword + "\r\n";
    return {sayRaw(reply + ".\r\n")};
}

Deeds PracticePop3Dialogue::onUser(const QByteArray &argument)
{
    m_user = argument;
    return {say("+OK Send PASS")};
}

// The password is the rest of the line, blanks included (RFC 1939 7).
Deeds PracticePop3Dialogue::onPass(const QByteArray &argument)
{
    const QByteArray user = std::exchange(m_user, {});
    return conclude(user == practiceaccount::User && argument == practiceaccount::Password);
}

Deeds PracticePop3Dialogue::onApop(const QByteArray &argument)
{
    const bool isOffered = std::any_of(m_situation.greeting.begin(), m_situation.greeting.end(),
        [](const Deed &deed) { return deed.bytes.contains("%NONCE%"); });
    if (!isOffered)
        return {say("-ERR APOP is not available")};
    const QByteArray stamp = '<' + m_nonce + "@mail.practice.test>";
    const QByteArray digest =
        QCryptographicHash::hash(stamp + practiceaccount::Password, QCryptographicHash::Md5)
            .toHex();
    return conclude(argument == QByteArray(practiceaccount::User) + ' ' + digest);
}

Deeds PracticePop3Dialogue::answerTo(const SignInAnswer &answer)
{
    switch (answer.kind) {
    case SignInAnswer::Kind::Challenge:
        return {say("+ " + answer.challenge)};
    case SignInAnswer::Kind::Accepted:
        return conclude(true);
    case SignInAnswer::Kind::Refused:
        return conclude(false);
    case SignInAnswer::Kind::Malformed:
        return {say("-ERR Cannot decode the answer")};
    case SignInAnswer::Kind::Cancelled:
        return {say("-ERR Authentication cancelled")};
    case SignInAnswer::Kind::Unsupported:
        break;
    }
    return {say("-ERR There is no such mechanism")};
}

Deeds PracticePop3Dialogue::conclude(bool isRight)
{
    if (const auto deeds = ruleFor(isRight ? "+" : "-", {}))
        return *deeds;
    if (!isRight)
        return {say("-ERR [AUTH] Authentication failed")};
    m_circumstances.isSignedIn = true;
    return {say("+OK Logged in")};
}

const QByteArrayList &PracticePop3Dialogue::keywords() const
{
    return m_circumstances.isEncrypted ? m_situation.tlsKeywords : m_situation.keywords;
}

QByteArrayList PracticePop3Dialogue::mechanisms() const
{
    for (const QByteArray &keyword : keywords()) {
        if (keyword.startsWith("SASL "))
            return keyword.mid(5).split(' ');
    }
    return {};
}

} // namespace smtpscope
