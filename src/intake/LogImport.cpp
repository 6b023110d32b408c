// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LogImport.h"

#include "intake/ImportedSession.h"
#include "intake/LineImport.h"
#include "intake/LineTime.h"
#include "intake/LogEntry.h"
#include "intake/ReplySearch.h"

#include <QHash>
#include <QQueue>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostRecipientsOfMail = 1'000;
constexpr qsizetype LongestEntryText = 2'000;

// What is kept of one attempt to deliver one mail.
struct LogRecord
{
    QDateTime time;
    QByteArray sender;
    std::vector<LogEntry> entries;
};

std::optional<LogEntry> entryOf(QByteArrayView line, ImportKind kind)
{
    if (kind == ImportKind::PostfixLog)
        return postfixEntry(line);
    return kind == ImportKind::EximLog ? eximEntry(line) : sendmailEntry(line);
}

bool isFailure(const LogEntry &entry)
{
    return entry.kind == LogEntryKind::Refusal || entry.action == ReportedAction::Failed
        || entry.action == ReportedAction::Delayed;
}

Reply replyOf(const LogEntry &entry)
{
    const QString text = QString::fromUtf8(entry.text.left(LongestEntryText));
    if (!isFailure(entry))
        return acceptanceIn(text);
    const auto found = repliesIn(text);
    Reply reply = found.empty() ? Reply{0, {}, {text}} : replyAt(text, found.front(), text.size());
    if (reply.enhanced.isEmpty())
        reply.enhanced = enhancedIn(QString::fromLatin1(entry.status));
    return reply;
}

ReportedRecipient reported(const LogEntry &entry)
{
    ReportedRecipient recipient;
    recipient.address = QString::fromUtf8(entry.recipient);
    recipient.action = entry.action;
    recipient.reply = replyOf(entry);
    if (isFailure(entry))
        recipient.context = deliveryContextIn(QString::fromUtf8(entry.text.left(LongestEntryText)));
    if (entry.stage)
        recipient.context.stage = entry.stage;
    if (!isFailure(entry))
        recipient.context.stage = Stage::Body;
    const bool isNamed = !entry.host.isEmpty() || !entry.address.isEmpty();
    if (isNamed || recipient.context.host.isEmpty()) {
        recipient.context.host = QString::fromUtf8(entry.host);
        recipient.context.address = QString::fromUtf8(entry.address);
    }
    return recipient;
}

class LogCollector
{
public:
    LogCollector(ImportKind kind, const ImportRequest &request) : m_kind(kind), m_request(request)
    { }

    void take(QByteArrayView line);
    Import finish();

private:
    void remember(const LogEntry &entry);
    void takeDelivery(const LogEntry &entry, const QDateTime &time);
    bool joins(const LogEntry &entry, size_t record) const;
    Session sessionOf(const LogRecord &record) const;

    ImportKind m_kind;
    const ImportRequest &m_request;
    QHash<QByteArray, QByteArray> m_senders; // by queue id
    QQueue<QByteArray> m_order; // of the queue ids, the oldest first
    QHash<QByteArray, size_t> m_open; // the last record of each queue id
    std::vector<LogRecord> m_records;
    size_t m_failed = 0;
    size_t m_others = 0;
    qint64 m_leftOut = 0;
};

void LogCollector::take(QByteArrayView line)
{
    const auto entry = entryOf(line, m_kind);
    if (!entry)
        return;
    if (entry->kind == LogEntryKind::Sender)
        remember(*entry);
    else
        takeDelivery(*entry, logTimeAtStart(line, m_request.now));
}

void LogCollector::remember(const LogEntry &entry)
{
    if (m_senders.contains(entry.queueId))
        return;
    m_senders.insert(entry.queueId, entry.sender);
    m_order.enqueue(entry.queueId);
    if (m_order.size() > MostRememberedMails)
        m_senders.remove(m_order.dequeue());
}

// Another recipient of the same mail in the same attempt: one that it has not yet.
bool LogCollector::joins(const LogEntry &entry, size_t record) const
{
    const auto &entries = m_records[record].entries;
    return qsizetype(entries.size()) < MostRecipientsOfMail
        && isFailure(entries.front()) == isFailure(entry)
        && std::none_of(entries.begin(), entries.end(),
            [&entry](const LogEntry &one) { return one.recipient == entry.recipient; });
}

void LogCollector::takeDelivery(const LogEntry &entry, const QDateTime &time)
{
    const auto open = entry.queueId.isEmpty() ? m_open.end() : m_open.find(entry.queueId);
    if (open != m_open.end() && joins(entry, *open)) {
        m_records[*open].entries.push_back(entry);
        return;
    }
    size_t &count = isFailure(entry) ? m_failed : m_others;
    const size_t most = isFailure(entry) ? MostFailedDeliveries : MostOtherDeliveries;
    if (count >= most) {
        ++m_leftOut;
        return;
    }
    ++count;
    if (!entry.queueId.isEmpty())
        m_open.insert(entry.queueId, m_records.size());
    const QByteArray sender =
        entry.sender.isEmpty() ? m_senders.value(entry.queueId) : entry.sender;
    m_records.push_back({time, sender, {entry}});
}

Session LogCollector::sessionOf(const LogRecord &record) const
{
    ImportedSession session(m_request, m_kind);
    session.at(record.time);
    const QByteArray id = record.entries.front().queueId;
    session.happened(
        EventKind::Note, Stage::Input, QStringLiteral("import.kind: ") + QString(idOf(m_kind)));
    if (!id.isEmpty())
        session.happened(EventKind::Note, Stage::Input,
            QStringLiteral("import.queue-id: ") + QString::fromLatin1(id));
    std::vector<ReportedRecipient> recipients;
    for (const LogEntry &entry : record.entries)
        recipients.push_back(reported(entry));
    addReport(session, recipients, QString::fromUtf8(record.sender));
    Session result = session.take();
    const quint16 port = record.entries.front().port;
    if (port > 0) {
        result.endpoint.port = port;
        result.plan.port = port;
    }
    return result;
}

Import LogCollector::finish()
{
    Import result;
    result.kind = m_kind;
    for (const LogRecord &record : m_records)
        result.sessions.push_back(sessionOf(record));
    if (m_leftOut > 0)
        result.notes.push_back({QStringLiteral("deliveries.left-out"), m_leftOut});
    return result;
}

} // namespace

std::optional<ImportKind> logKindOf(const QByteArrayList &lines)
{
    int postfix = 0;
    int exim = 0;
    int sendmail = 0;
    for (const QByteArray &line : lines) {
        const bool hasTime = lengthOfTime(line) > 0;
        if (hasTime && postfixEntry(line))
            ++postfix;
        else if (hasTime && eximEntry(line))
            ++exim;
        else if (hasTime && sendmailEntry(line))
            ++sendmail;
        else
            postfix += hasTime && line.contains(" postfix") && line.contains("]: ") ? 1 : 0;
    }
    if (postfix == 0 && exim == 0 && sendmail == 0)
        return std::nullopt;
    if (postfix >= exim && postfix >= sendmail)
        return ImportKind::PostfixLog;
    return exim >= sendmail ? ImportKind::EximLog : ImportKind::SendmailLog;
}

ImportResult importLog(LineSource &lines, ImportKind kind, const ImportRequest &request)
{
    return importLines(lines, LogCollector(kind, request));
}

} // namespace smtpscope
