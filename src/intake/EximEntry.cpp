// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LineTime.h"
#include "intake/LogEntry.h"
#include "intake/LogFields.h"

namespace smtpscope {

namespace {

// What stands behind the time, and behind the offset and the process number that may follow it.
QByteArrayView messageOf(QByteArrayView line)
{
    QByteArrayView rest = line.sliced(lengthOfTime(line));
    while (rest.startsWith(' ') || rest.startsWith('[') || rest.startsWith('+')
        || rest.startsWith('-')) {
        if (rest.startsWith(' ')) {
            rest = rest.sliced(1);
            continue;
        }
        const qsizetype end = rest.indexOf(' ');
        if (end < 0 || end > 12)
            break;
        rest = rest.sliced(end);
    }
    return rest;
}

// "1pABCD-000123-AB", or longer since Exim 4.97.
bool isQueueId(QByteArrayView word)
{
    const bool isOld = word.size() == 16 && word[6] == '-' && word[13] == '-';
    const bool isNew = word.size() == 23 && word[6] == '-' && word[18] == '-';
    return isOld || isNew;
}

void setHost(LogEntry &entry, QByteArrayView rest)
{
    const qsizetype found = rest.indexOf(" H=");
    if (found < 0)
        return;
    const qsizetype end = rest.indexOf(']', found);
    const LoggedHost host = loggedHost(
        rest.sliced(found + 3, (end < 0 ? rest.size() : end + 1) - found - 3).toByteArray());
    entry.host = host.name.split(' ').front();
    entry.address = host.address;
}

// What went wrong stands behind the first ": " after the fields.
QByteArray wordsOf(QByteArrayView rest)
{
    const qsizetype colon = rest.indexOf(": ");
    return colon < 0 ? QByteArray() : rest.sliced(colon + 2).toByteArray();
}

std::optional<ReportedAction> actionOf(const QByteArray &flag)
{
    if (flag == "=>" || flag == "->" || flag == ">>")
        return ReportedAction::Delivered;
    if (flag == "==")
        return ReportedAction::Delayed;
    return flag == "**" ? std::optional(ReportedAction::Failed) : std::nullopt;
}

std::optional<LogEntry> delivery(QByteArrayView id, const QByteArray &flag, QByteArrayView rest)
{
    LogEntry entry;
    entry.queueId = id.toByteArray();
    const QByteArray address = withoutBrackets(fieldAfter(rest, {}, " "));
    if (flag == "<=") {
        entry.kind = LogEntryKind::Sender;
        entry.sender = address;
        return entry;
    }
    const auto action = actionOf(flag);
    if (!action)
        return std::nullopt;
    entry.action = *action;
    entry.recipient = address.endsWith(':') ? address.chopped(1) : address;
    const QByteArray original =
        fieldAfter(rest.first(std::min<qsizetype>(rest.size(), 400)), " <", ">");
    const bool isFile = !entry.recipient.contains('@') && original.contains('@');
    if (isFile) // "anna <anna@example.org>"
        entry.recipient = original;
    setHost(entry, rest);
    entry.text =
        *action == ReportedAction::Delivered ? fieldAfter(rest, " C=\"", "\"") : wordsOf(rest);
    return entry;
}

// "H=host (helo) [192.0.2.1] F=<a> rejected RCPT <b>: …"
std::optional<LogEntry> refusal(QByteArrayView message)
{
    const qsizetype found = message.indexOf(" rejected ");
    if (found < 0)
        return std::nullopt;
    LogEntry entry;
    entry.kind = LogEntryKind::Refusal;
    setHost(entry, QByteArray(" " + message.toByteArray()));
    entry.sender = fieldAfter(message, " F=<", ">");
    const QByteArrayView rest = message.sliced(found + 10);
    if (rest.startsWith("RCPT")) {
        entry.stage = Stage::Rcpt;
        entry.recipient = fieldAfter(rest, "<", ">");
    } else if (rest.startsWith("MAIL")) {
        entry.stage = Stage::Mail;
    } else if (rest.startsWith("EHLO") || rest.startsWith("HELO")) {
        entry.stage = Stage::Ehlo;
    } else if (rest.startsWith("connection")) {
        entry.stage = Stage::Banner;
    } else if (rest.startsWith("after DATA") || rest.startsWith("by ")) {
        entry.stage = Stage::Body;
    }
    entry.text = wordsOf(rest);
    return entry;
}

} // namespace

std::optional<LogEntry> eximEntry(QByteArrayView line)
{
    if (lengthOfTime(line) == 0)
        return std::nullopt;
    const QByteArrayView message = messageOf(line);
    const qsizetype blank = message.indexOf(' ');
    if (blank <= 0)
        return std::nullopt;
    const QByteArrayView id = message.first(blank);
    const QByteArrayView rest = message.sliced(blank + 1);
    if (isQueueId(id) && rest.size() > 3 && rest[2] == ' ')
        return delivery(id, rest.first(2).toByteArray(), rest.sliced(3));
    return refusal(message);
}

} // namespace smtpscope
