// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeDialogue.h"

#include "practice/OfferedKeywords.h"

namespace smtpscope {

namespace {

const QByteArray Name = "mail.practice.test";

QByteArray verbOf(const QByteArray &line)
{
    return line.split(' ').front().toUpper();
}

} // namespace

PracticeDialogue::PracticeDialogue(
    const Situation &situation, PracticeMemory &memory, const QByteArray &nonce)
    : m_situation(situation), m_rules(situation, memory), m_signIn(nonce)
{ }

Deeds PracticeDialogue::greeting()
{
    if (!m_situation.greeting.empty())
        return m_situation.greeting;
    const bool isLmtp = m_situation.protocol == Protocol::Lmtp;
    return {say("220 " + Name + (isLmtp ? " LMTP" : " ESMTP") + " SMTPscope practice server")};
}

void PracticeDialogue::onEncrypted(bool clientIsKnown)
{
    m_circumstances = {true, false};
    m_clientIsKnown = clientIsKnown;
    resetTransaction();
}

void PracticeDialogue::resetTransaction()
{
    m_hasSender = false;
    m_recipients = 0;
    m_chunkBytes = 0;
}

// Verbs whose lines hold no secret; a mistyped verb may stand before a password.
QByteArray PracticeDialogue::keptOf(const QByteArray &line) const
{
    static const QByteArrayList harmless{"EHLO", "HELO", "LHLO", "STARTTLS", "MAIL", "RCPT", "DATA",
        "BDAT", "RSET", "NOOP", "VRFY", "EXPN", "HELP", "ETRN", "XCLIENT", "QUIT"};
    const QByteArray verb = verbOf(line);
    if (m_signIn.isOpen())
        return "***";
    return keptPart(line, verb, harmless, verb == "AUTH" ? 2 : 0);
}

std::optional<Deeds> PracticeDialogue::ruleFor(const QByteArray &verb, const QByteArray &line)
{
    const std::optional<Deeds> found = m_rules.find(verb, line, m_circumstances);
    if (!found)
        return std::nullopt;
    noteRule(verb, *found);
    return filledIn(*found, line);
}

// A rule that says yes in other words than ours counts like our own yes.
void PracticeDialogue::noteRule(const QByteArray &verb, const Deeds &deeds)
{
    if (!begins(deeds, "2"))
        return;
    if (verb == "MAIL")
        m_hasSender = true;
    if (verb == "RCPT")
        ++m_recipients;
    if (verb == "+")
        m_circumstances.isSignedIn = true;
    if (verb == "EHLO" || verb == "HELO" || verb == "RSET")
        resetTransaction();
}

Deeds PracticeDialogue::onLine(const QByteArray &line)
{
    if (m_signIn.isOpen())
        return answerTo(m_signIn.next(line));
    const QByteArray verb = verbOf(line);
    if (verb != "BDAT") { // its bytes are on their way already; the rule counts when they are there
        if (const auto deeds = ruleFor(verb, line))
            return *deeds;
    }
    return onCommand(verb, line);
}

Deeds PracticeDialogue::onCommand(const QByteArray &verb, const QByteArray &line)
{
    if (verb == "EHLO" || verb == "HELO" || verb == "LHLO")
        return onHello(verb);
    if (verb == "AUTH" && isOffered(keywords(), "AUTH"))
        return answerTo(
            m_signIn.begin(line.split(' ').mid(1), mechanismsIn(keywords()), m_clientIsKnown));
    if (verb == "STARTTLS" && isOffered(keywords(), "STARTTLS"))
        return {say("220 2.0.0 Ready to start TLS"), startTlsNow()};
    if (verb == "XCLIENT" && isOffered(keywords(), "XCLIENT"))
        return onXclient();
    if (verb == "MAIL")
        return onMail(line);
    if (verb == "RCPT")
        return onRcpt();
    if (verb == "DATA")
        return onData();
    if (verb == "BDAT" && isOffered(keywords(), "CHUNKING"))
        return onBdat(line);
    return onRequest(verb, line);
}

// LMTP has LHLO and nothing else (RFC 2033 4.1).
Deeds PracticeDialogue::onHello(const QByteArray &verb)
{
    if ((m_situation.protocol == Protocol::Lmtp) != (verb == "LHLO"))
        return {say("500 5.5.1 Error: command not implemented")};
    resetTransaction();
    if (verb == "HELO" || keywords().isEmpty())
        return {say("250 " + Name)};
    QByteArray reply = "250-" + Name + " greets you\r\n";
    for (qsizetype i = 0; i < keywords().size(); ++i)
        reply += (i + 1 < keywords().size() ? "250-" : "250 ") + keywords()[i] + "\r\n";
    return {sayRaw(reply)};
}

// The conversation begins anew, for another client.
Deeds PracticeDialogue::onXclient()
{
    resetTransaction();
    m_circumstances.isSignedIn = false;
    return greeting();
}

Deeds PracticeDialogue::answerTo(const SignInAnswer &answer)
{
    switch (answer.kind) {
    case SignInAnswer::Kind::Challenge:
        return {say("334 " + answer.challenge)};
    case SignInAnswer::Kind::Accepted:
        if (const auto deeds = ruleFor("+", {}))
            return *deeds;
        m_circumstances.isSignedIn = true;
        return {say("235 2.7.0 Authentication successful")};
    case SignInAnswer::Kind::Malformed:
        return {say("501 5.5.2 Cannot decode the response")};
    case SignInAnswer::Kind::Cancelled:
        return {say("501 5.7.0 Authentication cancelled")};
    case SignInAnswer::Kind::Unsupported:
        return {say("504 5.5.4 Unrecognized authentication type")};
    case SignInAnswer::Kind::Refused:
        break;
    }
    return ruleFor("-", {}).value_or(Deeds{say("535 5.7.8 Error: authentication failed")});
}

Deeds PracticeDialogue::onMail(const QByteArray &line)
{
    if (m_hasSender)
        return {say("503 5.5.1 Error: nested MAIL command")};
    const QByteArray unknown = parameterNotOffered(line, keywords());
    if (!unknown.isEmpty())
        return {say("555 5.5.4 Unsupported option: " + unknown)};
    const qsizetype at = line.toUpper().indexOf(" SIZE=");
    const qint64 size = at < 0 ? 0 : line.mid(at + 6).split(' ').value(0).toLongLong();
    if (isTooLarge(size, keywords()))
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

Deeds PracticeDialogue::onData()
{
    if (m_recipients == 0)
        return {say("503 5.5.1 Error: need RCPT command")};
    return {say("354 End data with <CR><LF>.<CR><LF>"), readMessage()};
}

Deeds PracticeDialogue::onBdat(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    bool isNumber = false;
    const qint64 size = words.value(1).toLongLong(&isNumber);
    if (!isNumber || size < 0)
        return {say("501 5.5.4 Syntax: BDAT count [LAST]")};
    if (size > LargestMessage)
        return {say("552 5.3.4 Chunk too big"), closeNow()};
    m_isLastChunk = words.value(2).toUpper() == "LAST";
    return {{DeedKind::ReadChunk, {}, size}};
}

// The bytes are taken even where they are refused, because they come unasked (RFC 3030 2).
Deeds PracticeDialogue::onChunk(qint64 size)
{
    if (m_recipients == 0)
        return {say("503 5.5.1 Error: need RCPT command")};
    m_chunkBytes += size;
    if (const auto deeds = ruleFor("BDAT", {}))
        return *deeds;
    if (m_isLastChunk)
        return onMessage(m_chunkBytes);
    return {say("250 2.0.0 " + QByteArray::number(size) + " bytes received")};
}

// LMTP: one answer for each recipient that was accepted (RFC 2033 4.2).
Deeds PracticeDialogue::onMessage(qint64 size)
{
    const int answers = m_situation.protocol == Protocol::Lmtp ? m_recipients : 1;
    resetTransaction();
    Deeds all;
    for (int i = 0; i < answers; ++i) {
        const Deeds one = afterMessage(size);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

Deeds PracticeDialogue::afterMessage(qint64 size)
{
    if (const auto deeds = ruleFor(".", {}))
        return *deeds;
    if (isTooLarge(size, keywords()))
        return {say("552 5.3.4 Message size exceeds fixed limit")};
    return {say(m_situation.protocol == Protocol::Lmtp ? "250 2.1.5 Delivered"
                                                       : "250 2.0.0 Ok: queued as PRACTICE1")};
}

Deeds PracticeDialogue::onRequest(const QByteArray &verb, const QByteArray &line)
{
    const bool isAlice = line.toLower().contains("alice");
    if (verb == "RSET")
        resetTransaction();
    if (verb == "RSET" || verb == "NOOP")
        return {say("250 2.0.0 Ok")};
    if (verb == "VRFY")
        return {say(isAlice ? "250 2.1.5 Alice <alice@practice.test>"
                            : "252 2.0.0 Cannot verify, but will try to deliver")};
    if (verb == "EXPN" && line.toLower().endsWith(" staff"))
        return {sayRaw("250-2.1.5 Alice <alice@practice.test>\r\n"
                       "250 2.1.5 Bob <bob@practice.test>\r\n")};
    if (verb == "EXPN")
        return {say("550 5.1.1 There is no such list")};
    if (verb == "ETRN" && isOffered(keywords(), "ETRN"))
        return {say("250 2.0.0 Queuing started")};
    if (verb == "HELP")
        return {say("214 2.0.0 This is a practice server")};
    if (verb == "QUIT")
        return {say("221 2.0.0 Bye"), closeNow()};
    return {say("500 5.5.2 Error: command not recognized")};
}

const QByteArrayList &PracticeDialogue::keywords() const
{
    return m_circumstances.isEncrypted ? m_situation.tlsKeywords : m_situation.keywords;
}

} // namespace smtpscope
