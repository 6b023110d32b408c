// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/imap/ImapDialogue.h"

#include "protocol/MailboxCapabilities.h"
#include "protocol/TalkWords.h"
#include "session/Printable.h"

#include <QByteArrayList>
#include <QStringList>

#include <utility>

namespace smtpscope {

ImapDialogue::ImapDialogue(const Plan &plan, DialogueMaterial material)
    : MailboxDialogue(plan, std::move(material)), m_parser(plan.limits)
{ }

// What a person typed has a tag of its own.
void ImapDialogue::onSaying(const QByteArray &wire)
{
    const QByteArrayList words = wire.simplified().split(' ');
    const bool isLogout = words.size() > 1 && words[1].toUpper() == "LOGOUT";
    m_parser.expectAnswer(words.front(), isLogout);
}

// Somebody who types LOGOUT alone means the command, and no tag.
QByteArray ImapDialogue::completed(const QByteArray &line)
{
    return lacksTag(line) ? nextTag() + ' ' + line : line;
}

// BYE says good-bye at any moment. Other untagged lines are news, and NO is only a warning
// (RFC 9051 7.1.2).
Actions ImapDialogue::onUnasked(const ParsedReply &reply)
{
    const Actions told = alertsIn(reply);
    return isClosing(reply) ? chain(told, finish(true)) : told;
}

Send ImapDialogue::goodbye() const
{
    return {Stage::Logout, imapCommand(imapTag(m_commands + 1), "LOGOUT")};
}

Command ImapDialogue::abilitiesCommand()
{
    return imapCommand(nextTag(), "CAPABILITY");
}

Command ImapDialogue::startTlsCommand()
{
    return imapCommand(nextTag(), "STARTTLS");
}

Capabilities ImapDialogue::abilitiesIn(const ParsedReply &reply) const
{
    return imapCapabilitiesIn(reply);
}

std::vector<Command> ImapDialogue::signInParts(SignInWay)
{
    return imapLoginParts(nextTag(), m_material.credentials); // IMAP has no APOP
}

SignInManner ImapDialogue::saslManner()
{
    const bool sendsFirst = isOffered("SASL-IR"); // RFC 4959
    return {Stage::Login, nextTag() + " AUTHENTICATE ",
        sendsFirst ? InitialResponse::Yes : InitialResponse::No};
}

void ImapDialogue::onGreeting(const ParsedReply &reply)
{
    m_isSignedIn = reply.status == "PREAUTH";
    setGreetingAbilities(imapCapabilitiesIn(reply));
}

QString ImapDialogue::alertIn(const ParsedReply &reply) const
{
    QStringList alerts;
    for (const QByteArray &line : reply.lines) {
        const qsizetype code = line.toUpper().indexOf("[ALERT]");
        if (code >= 0)
            alerts.append(printable(QByteArrayView(line).sliced(code + 7).trimmed()));
    }
    return alerts.join(QStringLiteral(" / "));
}

} // namespace smtpscope
