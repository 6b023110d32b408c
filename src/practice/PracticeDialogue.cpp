// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeDialogue.h"

#include <utility>

namespace smtpscope {

namespace {

using Deeds = std::vector<Deed>;

Deed say(const QByteArray &line)
{
    return {DeedKind::Say, line + "\r\n"};
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

} // namespace

PracticeDialogue::PracticeDialogue(
    const Situation &situation, PracticeMemory &memory, const QByteArray &nonce)
    : m_situation(situation), m_memory(memory), m_nonce(nonce)
{ }

Deeds PracticeDialogue::greeting() const
{
    if (!m_situation.greeting.empty())
        return m_situation.greeting;
    return {say("220 mail.practice.test ESMTP SMTPscope practice server")};
}

void PracticeDialogue::onEncrypted()
{
    m_isEncrypted = true;
    resetTransaction();
}

void PracticeDialogue::resetTransaction()
{
    m_hasSender = false;
    m_recipients = 0;
}

std::optional<Deeds> PracticeDialogue::ruleFor(const QByteArray &verb, const QByteArray &line)
{
    for (const Rule &rule : m_situation.rules) {
        const bool fits =
            rule.verb == verb && (rule.on == On::Any || (rule.on == On::Tls) == m_isEncrypted);
        if (!fits || ++m_times[&rule] < rule.fromTime)
            continue;
        if (rule.onlyFirstTime) {
            if (m_memory.heardLines.contains(line))
                continue;
            m_memory.heardLines.insert(line);
        }
        return rule.deeds;
    }
    return std::nullopt;
}

Deeds PracticeDialogue::onLine(const QByteArray &line)
{
    if (m_signIn) {
        if (line == "*") {
            m_signIn.reset();
            return {say("501 5.7.0 Authentication cancelled")};
        }
        const auto response = decoded(line == "=" ? QByteArray() : line);
        return answerTo(
            response ? m_signIn->next(*response) : SignInAnswer{SignInAnswer::Kind::Malformed, {}});
    }
    const QByteArray verb = line.split(' ').front().toUpper();
    if (const auto deeds = ruleFor(verb, line))
        return *deeds;
    if (verb == "EHLO" || verb == "HELO")
        return onHello(line);
    if (verb == "AUTH")
        return onAuth(line);
    if (verb == "MAIL")
        return onMail(line);
    if (verb == "RCPT")
        return onRcpt();
    return onOther(verb);
}

Deeds PracticeDialogue::onMessage(qint64 size)
{
    resetTransaction();
    if (const auto deeds = ruleFor(".", {}))
        return *deeds;
    if (sizeLimit() > 0 && size > sizeLimit())
        return {say("552 5.3.4 Message size exceeds fixed limit")};
    return {say("250 2.0.0 Ok: queued as PRACTICE1")};
}

Deeds PracticeDialogue::onHello(const QByteArray &line)
{
    resetTransaction();
    const QByteArray name = "mail.practice.test";
    if (line.left(4).toUpper() == "HELO" || keywords().isEmpty())
        return {say("250 " + name)};
    QByteArray reply = "250-" + name + " greets you\r\n";
    for (qsizetype i = 0; i < keywords().size(); ++i)
        reply += (i + 1 < keywords().size() ? "250-" : "250 ") + keywords()[i] + "\r\n";
    return {{DeedKind::Say, reply}};
}

Deeds PracticeDialogue::onAuth(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    const QByteArray mechanism = words.value(1).toUpper();
    if (!ServerSignIn::isSupported(mechanism))
        return {say("504 5.5.4 Unrecognized authentication type")};
    std::optional<QByteArray> initial;
    if (words.size() > 2) {
        initial = words[2] == "=" ? QByteArray() : decoded(words[2]);
        if (!initial)
            return {say("501 5.5.2 Cannot decode the response")};
    }
    m_signIn.emplace(mechanism, m_nonce);
    return answerTo(m_signIn->begin(initial));
}

Deeds PracticeDialogue::answerTo(const SignInAnswer &answer)
{
    if (answer.kind == SignInAnswer::Kind::Challenge)
        return {say("334 " + answer.challenge.toBase64())};
    m_signIn.reset();
    switch (answer.kind) {
    case SignInAnswer::Kind::Accepted:
        return {say("235 2.7.0 Authentication successful")};
    case SignInAnswer::Kind::Malformed:
        return {say("501 5.5.2 Cannot decode the response")};
    case SignInAnswer::Kind::Challenge:
    case SignInAnswer::Kind::Refused:
        break;
    }
    return {say("535 5.7.8 Error: authentication failed")};
}

Deeds PracticeDialogue::onMail(const QByteArray &line)
{
    if (m_hasSender)
        return {say("503 5.5.1 Error: nested MAIL command")};
    const qsizetype at = line.toUpper().indexOf(" SIZE=");
    const qint64 size = at < 0 ? 0 : line.mid(at + 6).split(' ').value(0).toLongLong();
    if (sizeLimit() > 0 && size > sizeLimit())
        return {say("552 5.3.4 Message size exceeds fixed limit")};
    m_hasSender = true;
    return {say("250 2.1.0 Ok")};
}

Deeds PracticeDialogue::onRcpt()
{
    if (!m_hasSender)
        return {say("503 5.5.1 Error: need MAIL command")};
    ++m_recipients;
    return {say("250 2.1.5 Ok")};
}

Deeds PracticeDialogue::onOther(const QByteArray &verb)
{
    if (verb == "STARTTLS")
        return {say("220 2.0.0 Ready to start TLS"), {DeedKind::StartTls, {}}};
    if (verb == "DATA" && m_recipients == 0)
        return {say("503 5.5.1 Error: need RCPT command")};
    if (verb == "DATA")
        return {say("354 End data with <CR><LF>.<CR><LF>"), {DeedKind::ReadMessage, {}}};
    if (verb == "RSET")
        resetTransaction();
    if (verb == "RSET" || verb == "NOOP")
        return {say("250 2.0.0 Ok")};
    if (verb == "VRFY")
        return {say("252 2.0.0 Cannot verify, but will try to deliver")};
    if (verb == "HELP")
        return {say("214 2.0.0 This is a practice server")};
    if (verb == "QUIT")
        return {say("221 2.0.0 Bye"), {DeedKind::Close, {}}};
    return {say("500 5.5.2 Error: command not recognized")};
}

const QByteArrayList &PracticeDialogue::keywords() const
{
    return m_isEncrypted ? m_situation.tlsKeywords : m_situation.keywords;
}

qint64 PracticeDialogue::sizeLimit() const
{
    for (const QByteArray &keyword : keywords()) {
        if (keyword.startsWith("SIZE "))
            return keyword.mid(5).toLongLong();
    }
    return 0;
}

} // namespace smtpscope
