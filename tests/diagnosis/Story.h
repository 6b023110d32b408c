// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Makes a session from a story in text, one event a line: a stage, a sign, and what it is about.
//   rcpt < 550 5.1.1 no     a reply            rcpt <? 421 bye    a reply that nobody asked for
//   login < NO [LIMIT] no   the same of IMAP or POP3, without its tag
//   rcpt > RCPT TO:<x>      a command          auth # id: more    a note
//   tls ! tls.not-tls       a defect           banner ~ id        a fragment (id may be missing)
//   connect +               connected          connect - id       not connected (id: the defect)
//   connect - id [2001:db8::1]:25: Network unreachable               the same with what was tried
//   body timeout, body lost, rcpt cancelled, tls encrypted, dns resolved, dns failed
// "@12.5 " before the stage is the time in seconds. "|" parts the lines of a reply. After a command
// " @@ PLAIN anna 8 blank-end non-ascii" tells what its SASL answer said: the method, the user ("-"
// for none), the length of the password, and what is odd about it.

#include "knowledge/Knowledge.h"
#include "protocol/EnhancedCode.h"
#include "session/Session.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

/// What comes with the program, read once for all stories of a test.
inline const Knowledge &storyKnowledge()
{
    static const Knowledge knowledge = Knowledge::builtIn();
    return knowledge;
}

// A word instead of a code, and a response code in brackets.
inline Reply mailboxReplyOf(const QString &text)
{
    Reply reply;
    reply.status = text.section(QLatin1Char(' '), 0, 0);
    const QString rest = text.section(QLatin1Char(' '), 1);
    reply.lines = {rest};
    if (rest.startsWith(QLatin1Char('[')))
        reply.responseCode = rest.mid(1, rest.indexOf(QLatin1Char(']')) - 1);
    return reply;
}

inline Reply replyOf(const QString &text)
{
    if (!text.at(0).isDigit())
        return mailboxReplyOf(text);
    Reply reply;
    reply.code = text.left(3).toInt();
    reply.lines = text.mid(4).split(QLatin1Char('|'));
    reply.enhanced = QString::fromLatin1(enhancedCodeIn({reply.lines.front().toLatin1()}));
    return reply;
}

inline void tellHappening(Record &record, const QString &word, const QString &rest)
{
    if (word == QLatin1String("timeout")) {
        record.kind = EventKind::Timeout;
        if (record.stage == Stage::Connect)
            record.defect = QStringLiteral("connect.timeout");
    } else if (word == QLatin1String("lost")) {
        record.kind = EventKind::Lost;
    } else if (word == QLatin1String("cancelled")) {
        record.kind = EventKind::Cancelled;
    } else if (word == QLatin1String("encrypted")) {
        record.kind = EventKind::Encrypted;
    } else if (word == QLatin1String("resolved") || word == QLatin1String("failed")) {
        record.kind = EventKind::Resolve;
        record.defect =
            word == QLatin1String("failed") ? QStringLiteral("dns.no-such-name") : QString();
    } else if (word == QLatin1String("+") || word == QLatin1String("-")) {
        record.kind = EventKind::Connect;
        if (word == QLatin1String("-"))
            record.defect = rest.section(QLatin1Char(' '), 0, 0);
        if (record.defect.size() > 0 && rest.contains(QLatin1Char(' ')))
            record.bytes = rest.section(QLatin1Char(' '), 1).toUtf8();
    } else {
        qFatal("a story has a word that it does not know: %s", qPrintable(word));
    }
}

inline SaslFacts saslFactsOf(const QStringList &words)
{
    SaslFacts facts;
    facts.mechanism = words.value(0);
    facts.authcid = words.value(1) == QLatin1String("-") ? QString() : words.value(1);
    facts.authcid.replace(QLatin1Char('_'), QLatin1Char(' '));
    facts.secret.length = words.value(2).toInt();
    facts.secret.nonAscii = words.contains(QStringLiteral("non-ascii"));
    facts.secret.blankStart = words.contains(QStringLiteral("blank-start"));
    facts.secret.blankEnd = words.contains(QStringLiteral("blank-end"));
    return facts;
}

inline void tellCommand(Record &record, const QString &rest)
{
    const QStringList parts = rest.split(QStringLiteral(" @@ "));
    record.kind = EventKind::Sent;
    record.bytes = parts.front().toUtf8();
    if (parts.size() > 1)
        record.sasl = saslFactsOf(parts.back().split(QLatin1Char(' ')));
}

inline Record recordOf(const QString &whole)
{
    Record record;
    const bool isTimed = whole.startsWith(QLatin1Char('@'));
    const QString line = isTimed ? whole.section(QLatin1Char(' '), 1) : whole;
    if (isTimed)
        record.timeNs =
            qint64(whole.section(QLatin1Char(' '), 0, 0).mid(1).toDouble() * 1'000'000'000);
    record.stage = stageFromId(line.section(QLatin1Char(' '), 0, 0)).value();
    const QString word = line.section(QLatin1Char(' '), 1, 1);
    const QString rest = line.section(QLatin1Char(' '), 2);
    record.bytes = rest.toUtf8();
    if (word == QLatin1String("<") || word == QLatin1String("<?")) {
        record.kind = EventKind::Received;
        record.reply = replyOf(rest);
        record.defect = word == QLatin1String("<?") ? QStringLiteral("reply.unasked") : QString();
    } else if (word == QLatin1String(">")) {
        tellCommand(record, rest);
    } else if (word == QLatin1String("#")) {
        record.kind = EventKind::Note;
    } else if (word == QLatin1String("!") || word == QLatin1String("~")) {
        record.kind = word == QLatin1String("!") ? EventKind::Defect : EventKind::Fragment;
        record.defect = rest;
    } else {
        tellHappening(record, word, rest);
    }
    return record;
}

/// The session that @p text tells, with @p plan.
inline Session sessionOf(const QString &text, const Plan &plan)
{
    Session session;
    session.plan = plan;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        session.append(recordOf(line.trimmed()));
    return session;
}

} // namespace smtpscope
