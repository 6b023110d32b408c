// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeImapDialogue.h"

#include "practice/ImapArguments.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestCommand = 32 * 1024; // with all its literals

} // namespace

PracticeImapDialogue::PracticeImapDialogue(
    const Situation &situation, PracticeMemory &memory, const QByteArray &nonce)
    : m_situation(situation), m_rules(situation, memory), m_signIn(nonce)
{ }

Deeds PracticeImapDialogue::greeting()
{
    if (!m_situation.greeting.empty()) {
        m_circumstances.isSignedIn = begins(m_situation.greeting, "* PREAUTH");
        return m_situation.greeting;
    }
    return {say("* OK [CAPABILITY " + capabilities() + "] SMTPscope practice server ready")};
}

void PracticeImapDialogue::onEncrypted(bool clientIsKnown)
{
    m_circumstances = {true, false};
    m_clientIsKnown = clientIsKnown;
    m_unfinished.clear();
}

QByteArray PracticeImapDialogue::keptOf(const QByteArray &line) const
{
    static const QByteArrayList harmless{"CAPABILITY", "NOOP", "LOGOUT", "STARTTLS", "ID"};
    const QByteArray verb = line.split(' ').value(1).toUpper();
    if (m_signIn.isOpen() || !m_unfinished.isEmpty())
        return "***";
    return keptPart(line, verb, harmless, verb == "AUTHENTICATE" ? 3 : verb == "LOGIN" ? 2 : 0);
}

std::optional<Deeds> PracticeImapDialogue::ruleFor(const QByteArray &verb, const QByteArray &line)
{
    const std::optional<Deeds> found = m_rules.find(verb, line, m_circumstances);
    if (!found)
        return std::nullopt;
    return filledIn(*found, line, m_tag);
}

Deeds PracticeImapDialogue::onLine(const QByteArray &line)
{
    if (m_signIn.isOpen())
        return answerTo(m_signIn.next(line));
    m_unfinished += line;
    if (const auto literal = literalAtEndOf(line))
        return askForLiteral(literal->size, literal->waits);
    const QByteArray whole = std::exchange(m_unfinished, {});
    const QByteArrayList words = whole.split(' ');
    if (words.size() < 2 || words[0].isEmpty())
        return {say("* BAD A command begins with a tag")};
    m_tag = words[0];
    const qsizetype rest = m_tag.size() + 1 + words[1].size() + 1;
    return onCommand({m_tag, words[1].toUpper(), whole.mid(rest)});
}

Deeds PracticeImapDialogue::askForLiteral(qint64 size, bool waits)
{
    if (size > LargestLiteral || m_unfinished.size() + size > LongestCommand)
        return {say("* BYE Literal too large"), closeNow()};
    m_unfinished += "\r\n";
    const Deed reading{DeedKind::ReadLiteral, {}, size};
    return waits ? Deeds{say("+ Ready for more"), reading} : Deeds{reading};
}

void PracticeImapDialogue::onLiteral(const QByteArray &bytes)
{
    m_unfinished += bytes;
}

Deeds PracticeImapDialogue::onCommand(const Command &command)
{
    if (const auto deeds = ruleFor(command.verb, command.tag + ' ' + command.verb))
        return *deeds;
    if (command.verb == "CAPABILITY") {
        Deeds deeds = tagged("OK Capability completed");
        deeds.insert(deeds.begin(), say("* CAPABILITY " + capabilities()));
        return deeds;
    }
    if (command.verb == "NOOP")
        return tagged("OK Nothing done");
    if (command.verb == "LOGOUT")
        return {say("* BYE Logging out"), say(m_tag + " OK Logout completed"), closeNow()};
    if (m_circumstances.isSignedIn)
        return tagged("BAD There is no mailbox behind this practice server");
    if (command.verb == "STARTTLS")
        return onStartTls();
    if (command.verb == "LOGIN")
        return onLogin(command.arguments);
    if (command.verb == "AUTHENTICATE")
        return onAuthenticate(command.arguments);
    return tagged("BAD Unknown command");
}

Deeds PracticeImapDialogue::onStartTls()
{
    if (!keywords().contains("STARTTLS"))
        return tagged("BAD STARTTLS is not available");
    return {say(m_tag + " OK Begin TLS negotiation now"), startTlsNow()};
}

Deeds PracticeImapDialogue::onLogin(const QByteArray &arguments)
{
    if (keywords().contains("LOGINDISABLED"))
        return tagged("NO [PRIVACYREQUIRED] Not without encryption");
    const auto words = imapArguments(arguments);
    if (!words || words->size() != 2)
        return tagged("BAD LOGIN takes a name and a password");
    return conclude(
        words->at(0) == practiceaccount::User && words->at(1) == practiceaccount::Password);
}

Deeds PracticeImapDialogue::onAuthenticate(const QByteArray &arguments)
{
    return answerTo(m_signIn.begin(arguments.split(' '), mechanisms(), m_clientIsKnown));
}

Deeds PracticeImapDialogue::answerTo(const SignInAnswer &answer)
{
    switch (answer.kind) {
    case SignInAnswer::Kind::Challenge:
        return {say("+ " + answer.challenge)};
    case SignInAnswer::Kind::Accepted:
        return conclude(true);
    case SignInAnswer::Kind::Refused:
        return conclude(false);
    case SignInAnswer::Kind::Malformed:
        return tagged("BAD Cannot decode the answer");
    case SignInAnswer::Kind::Cancelled:
        return tagged("BAD Authentication cancelled");
    case SignInAnswer::Kind::Unsupported:
        break;
    }
    return tagged("NO [CANNOT] There is no such mechanism");
}

Deeds PracticeImapDialogue::conclude(bool isRight)
{
    if (const auto deeds = ruleFor(isRight ? "+" : "-", {}))
        return *deeds;
    if (!isRight)
        return tagged("NO [AUTHENTICATIONFAILED] Authentication failed");
    m_circumstances.isSignedIn = true;
    return tagged("OK [CAPABILITY " + capabilities() + "] Logged in");
}

Deeds PracticeImapDialogue::tagged(const QByteArray &words) const
{
    return {say(m_tag + ' ' + words)};
}

const QByteArrayList &PracticeImapDialogue::keywords() const
{
    return m_circumstances.isEncrypted ? m_situation.tlsKeywords : m_situation.keywords;
}

QByteArray PracticeImapDialogue::capabilities() const
{
    return keywords().join(' ');
}

QByteArrayList PracticeImapDialogue::mechanisms() const
{
    QByteArrayList all;
    for (const QByteArray &keyword : keywords()) {
        if (keyword.startsWith("AUTH="))
            all.append(keyword.mid(5));
    }
    return all;
}

} // namespace smtpscope
