// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LogEntry.h"
#include "intake/LogFields.h"

namespace smtpscope {

namespace {

// What stands behind "sendmail[1234]: " or "sm-mta[1234]: ".
QByteArrayView messageOf(QByteArrayView line)
{
    const qsizetype end = line.indexOf("]: ");
    return end < 0 ? QByteArrayView() : line.sliced(end + 3);
}

ReportedAction actionOf(const QByteArray &text)
{
    if (text.startsWith("Sent"))
        return ReportedAction::Delivered;
    const bool isWaiting = text.startsWith("Deferred") || text.startsWith("queued");
    return isWaiting ? ReportedAction::Delayed : ReportedAction::Failed;
}

void setHost(LogEntry &entry, const QByteArray &text)
{
    const LoggedHost host = loggedHost(text);
    entry.host = host.name;
    entry.address = host.address;
}

LogEntry delivery(const QByteArray &id, QByteArrayView rest)
{
    LogEntry entry;
    entry.queueId = id;
    entry.recipient = withoutBrackets(fieldAfter(rest, "to=", ","));
    setHost(entry, fieldAfter(rest, "relay=", ","));
    entry.status = fieldAfter(rest, "dsn=", ",");
    entry.text = rest.sliced(rest.indexOf("stat=") + 5).toByteArray();
    entry.action = actionOf(entry.text);
    return entry;
}

// "ruleset=check_rcpt, arg1=<b>, relay=host [192.0.2.1], reject=550 5.7.1 …"
LogEntry refusal(QByteArrayView rest)
{
    LogEntry entry;
    entry.kind = LogEntryKind::Refusal;
    const QByteArray rule = fieldAfter(rest, "ruleset=", ",");
    const QByteArray argument = withoutBrackets(fieldAfter(rest, "arg1=", ","));
    setHost(entry, fieldAfter(rest, "relay=", ","));
    entry.text = rest.sliced(rest.indexOf("reject=") + 7).toByteArray();
    if (rule == "check_rcpt") {
        entry.recipient = argument;
        entry.stage = Stage::Rcpt;
    } else if (rule == "check_mail") {
        entry.sender = argument;
        entry.stage = Stage::Mail;
    } else if (rule == "check_relay") {
        entry.stage = Stage::Banner;
    }
    return entry;
}

} // namespace

std::optional<LogEntry> sendmailEntry(QByteArrayView line)
{
    const QByteArrayView message = messageOf(line);
    const qsizetype colon = message.indexOf(": ");
    if (colon <= 0)
        return std::nullopt;
    const QByteArray id = message.first(colon).toByteArray();
    const QByteArrayView rest = message.sliced(colon + 2);
    if (rest.contains("to=") && rest.contains("stat="))
        return delivery(id, rest);
    if (rest.startsWith("ruleset=") && rest.contains("reject="))
        return refusal(rest);
    if (!rest.startsWith("from="))
        return std::nullopt;
    LogEntry entry;
    entry.kind = LogEntryKind::Sender;
    entry.queueId = id;
    entry.sender = withoutBrackets(fieldAfter(rest, "from=", ","));
    return entry;
}

} // namespace smtpscope
