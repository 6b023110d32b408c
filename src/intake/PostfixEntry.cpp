// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LogEntry.h"
#include "intake/LogFields.h"

namespace smtpscope {

namespace {

// What stands behind "postfix/smtp[1234]: "; empty when another program writes.
QByteArrayView messageOf(QByteArrayView line)
{
    const qsizetype program = line.indexOf("postfix");
    const qsizetype end = program < 0 ? -1 : line.indexOf("]: ", program);
    return end < 0 ? QByteArrayView() : line.sliced(end + 3);
}

void setHost(LogEntry &entry, const QByteArray &text)
{
    const LoggedHost host = loggedHost(text);
    entry.host = host.name == "unknown" || host.name == "none" ? QByteArray() : host.name;
    entry.address = host.address;
    entry.port = host.port;
}

ReportedAction actionOf(const QByteArray &status)
{
    if (status == "sent")
        return ReportedAction::Delivered;
    return status == "deferred" ? ReportedAction::Delayed : ReportedAction::Failed;
}

std::optional<LogEntry> delivery(const QByteArray &id, QByteArrayView rest)
{
    LogEntry entry;
    entry.queueId = id;
    entry.recipient = fieldAfter(rest, "to=<", ">");
    setHost(entry, fieldAfter(rest, "relay=", ","));
    entry.status = fieldAfter(rest, "dsn=", ", ");
    const QByteArray status = fieldAfter(rest, "status=", " ");
    const qsizetype open = rest.indexOf('(', std::max<qsizetype>(rest.indexOf("status="), 0));
    entry.text = open < 0 ? QByteArray() : rest.sliced(open + 1).toByteArray();
    if (entry.text.endsWith(')'))
        entry.text.chop(1);
    entry.action = actionOf(status);
    return status.isEmpty() ? std::nullopt : std::optional(entry);
}

// "reject: RCPT from host[192.0.2.1]: 554 5.7.1 …; from=<a> to=<b> proto=ESMTP helo=<c>"
std::optional<LogEntry> refusal(QByteArrayView rest)
{
    const qsizetype from = rest.indexOf(" from ");
    const qsizetype text = rest.indexOf("]: ", std::max<qsizetype>(from, 0));
    if (from < 0 || text < 0)
        return std::nullopt;
    LogEntry entry;
    entry.kind = LogEntryKind::Refusal;
    setHost(entry, rest.sliced(from + 6, text + 1 - from - 6).toByteArray());
    entry.sender = fieldAfter(rest, "; from=<", ">");
    entry.recipient = fieldAfter(rest, " to=<", ">");
    const qsizetype end = rest.indexOf("; from=<", text);
    entry.text = rest.sliced(text + 3, (end < 0 ? rest.size() : end) - text - 3).toByteArray();
    const QByteArray step = fieldAfter(rest, "reject: ", " ");
    if (step == "RCPT")
        entry.stage = Stage::Rcpt;
    else if (step == "MAIL")
        entry.stage = Stage::Mail;
    else if (step == "EHLO" || step == "HELO")
        entry.stage = Stage::Ehlo;
    else if (step == "END-OF-MESSAGE")
        entry.stage = Stage::Body;
    else if (step == "CONNECT")
        entry.stage = Stage::Banner;
    return entry;
}

// "warning: host[192.0.2.1]: SASL LOGIN authentication failed: …"
std::optional<LogEntry> failedSignIn(QByteArrayView message)
{
    const qsizetype sasl = message.indexOf(": SASL ");
    LogEntry entry;
    entry.kind = LogEntryKind::Refusal;
    entry.stage = Stage::Auth;
    setHost(entry, message.sliced(9, sasl - 9).toByteArray());
    entry.text = message.sliced(sasl + 2).toByteArray();
    return entry;
}

} // namespace

std::optional<LogEntry> postfixEntry(QByteArrayView line)
{
    const QByteArrayView message = messageOf(line);
    if (message.isEmpty())
        return std::nullopt;
    if (message.startsWith("warning: ") && message.contains(" authentication failed")
        && message.indexOf(": SASL ") > 9)
        return failedSignIn(message);
    const qsizetype colon = message.indexOf(": ");
    if (colon <= 0)
        return std::nullopt;
    const QByteArrayView rest = message.sliced(colon + 2);
    const QByteArray id = message.first(colon).toByteArray();
    if (rest.startsWith("to=<"))
        return delivery(id, rest);
    if (rest.startsWith("reject: ") || rest.startsWith("milter-reject: "))
        return refusal(rest);
    if (!rest.startsWith("from=<"))
        return std::nullopt;
    LogEntry entry;
    entry.kind = LogEntryKind::Sender;
    entry.queueId = id;
    entry.sender = fieldAfter(rest, "from=<", ">");
    return entry;
}

} // namespace smtpscope
