// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/CommandLine.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype LongestCommand = 2'000; // bytes that are looked at

QByteArrayList wordsOf(QByteArrayView line)
{
    return line.first(std::min(line.size(), LongestCommand)).toByteArray().simplified().split(' ');
}

Stage smtpStage(const QByteArray &verb, Stage before)
{
    static const QHash<QByteArray, Stage> Stages{{"HELO", Stage::Ehlo}, {"EHLO", Stage::Ehlo},
        {"LHLO", Stage::Ehlo}, {"STARTTLS", Stage::StartTls}, {"AUTH", Stage::Auth},
        {"MAIL", Stage::Mail}, {"SEND", Stage::Mail}, {"SOML", Stage::Mail}, {"SAML", Stage::Mail},
        {"RCPT", Stage::Rcpt}, {"DATA", Stage::Data}, {"BDAT", Stage::Body}, {"QUIT", Stage::Quit}};
    return Stages.value(verb, before == Stage::Banner ? Stage::Ehlo : before);
}

Stage mailboxStage(const QByteArray &verb, Stage before)
{
    static const QHash<QByteArray, Stage> Stages{{"CAPABILITY", Stage::Capability},
        {"CAPA", Stage::Capability}, {"STARTTLS", Stage::StartTls}, {"STLS", Stage::StartTls},
        {"LOGIN", Stage::Login}, {"AUTHENTICATE", Stage::Login}, {"AUTH", Stage::Login},
        {"USER", Stage::Login}, {"PASS", Stage::Login}, {"APOP", Stage::Login},
        {"LOGOUT", Stage::Logout}, {"QUIT", Stage::Logout}};
    return Stages.value(verb, before == Stage::Greeting ? Stage::Capability : before);
}

bool hasColon(const QByteArrayList &words, const QByteArray &second)
{
    if (words.size() < 2)
        return true; // servers answer "MAIL" alone, too
    const QByteArray rest = words[1].toUpper();
    return rest.startsWith(second);
}

bool isBareSmtp(const QByteArrayList &words)
{
    const QByteArray verb = words.front().toUpper();
    const qsizetype count = words.size();
    if (verb == "HELO" || verb == "EHLO" || verb == "LHLO" || verb == "VRFY" || verb == "EXPN"
        || verb == "ETRN")
        return count == 2;
    if (verb == "MAIL")
        return hasColon(words, "FROM:") && count <= 8;
    if (verb == "RCPT")
        return hasColon(words, "TO:") && count <= 8;
    if (verb == "AUTH")
        return count >= 2 && count <= 3;
    if (verb == "BDAT")
        return count >= 2 && count <= 3;
    static const QByteArrayList Alone{"DATA", "QUIT", "RSET", "NOOP", "STARTTLS", "HELP", "TURN"};
    return Alone.contains(verb) && count == 1;
}

bool isBareMailbox(const QByteArrayList &words, Protocol protocol)
{
    static const QByteArrayList Imap{"CAPABILITY", "STARTTLS", "LOGIN", "AUTHENTICATE", "LOGOUT",
        "SELECT", "EXAMINE", "LIST", "LSUB", "STATUS", "NOOP", "FETCH", "SEARCH", "ID", "UID",
        "CLOSE", "NAMESPACE", "IDLE", "ENABLE"};
    static const QByteArrayList Pop3{"USER", "PASS", "APOP", "AUTH", "CAPA", "STLS", "STAT", "LIST",
        "RETR", "TOP", "UIDL", "DELE", "NOOP", "RSET", "QUIT"};
    if (protocol == Protocol::Pop3)
        return Pop3.contains(words.front().toUpper()) && words.size() <= 4;
    return words.size() >= 2 && Imap.contains(words[1].toUpper());
}

} // namespace

QByteArray verbOf(QByteArrayView line, Protocol protocol)
{
    const QByteArrayList words = wordsOf(line);
    const qsizetype index = protocol == Protocol::Imap ? 1 : 0;
    return words.value(index).toUpper();
}

Stage stageOfCommand(QByteArrayView line, Protocol protocol, Stage before)
{
    const QByteArray verb = verbOf(line, protocol);
    return carriesMail(protocol) ? smtpStage(verb, before) : mailboxStage(verb, before);
}

bool isBareCommand(QByteArrayView line, Protocol protocol)
{
    const QByteArrayList words = wordsOf(line);
    if (words.front().isEmpty())
        return false;
    return carriesMail(protocol) ? isBareSmtp(words) : isBareMailbox(words, protocol);
}

QByteArray mailboxOfCommand(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    QByteArray rest = colon < 0 ? QByteArray() : line.sliced(colon + 1).toByteArray().trimmed();
    if (rest.startsWith('<')) {
        const qsizetype end = rest.indexOf('>');
        return rest.mid(1, end < 0 ? -1 : end - 1);
    }
    return rest.split(' ').front();
}

} // namespace smtpscope
