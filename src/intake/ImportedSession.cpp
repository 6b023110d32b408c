// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ImportedSession.h"

#include "session/ImportNotes.h"
#include "session/Printable.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype MostPlanRecipients = 10; // a plan from elsewhere may name no more

Reply printed(const Reply &reply)
{
    Reply result = reply;
    for (QString &line : result.lines)
        line = printable(QStringView(line));
    return result;
}

// The event that shows what is reported of one recipient, and the server that said it.
void recordReported(ImportedSession &imported, const ReportedRecipient &reported, Stage stage)
{
    Endpoint &endpoint = imported.session().endpoint;
    if (endpoint.host.isEmpty())
        endpoint.host = printable(QStringView(reported.context.host));
    if (endpoint.address.isEmpty())
        endpoint.address = reported.context.address;
    if (!reported.context.stage)
        imported.happened(EventKind::Note, stage, QString(StepAssumed));
    if (reported.reply.code > 0)
        imported.quoted(stage, reported.reply);
    else
        imported.happened(
            EventKind::Note, stage, QStringLiteral("import.reported: ") + reported.reply.text());
}

// A lasting refusal decides before one for now, and that before a success.
bool isWorse(const Recipient &recipient, const Verdict &verdict)
{
    const bool failed = recipient.outcome != Outcome::Ok;
    return failed && verdict.outcome != Outcome::Permanent
        && (verdict.outcome == Outcome::Ok || recipient.outcome == Outcome::Permanent);
}

// One that is not named has decided, but cannot be listed.
void addRecipient(Session &session, const Recipient &recipient)
{
    if (recipient.address.isEmpty())
        return;
    if (session.plan.to.size() < MostPlanRecipients && recipient.outcome != Outcome::Ok)
        session.plan.to += recipient.address;
    session.recipients.push_back(recipient);
}

} // namespace

ImportedSession::ImportedSession(const ImportRequest &request, ImportKind kind)
{
    m_session.application = request.application;
    m_session.started = request.now;
    m_session.unknownFields[QString()] = QJsonObject{
        {QString(ImportMember), QJsonObject{{QStringLiteral("kind"), QString(idOf(kind))}}}};
}

void ImportedSession::at(const QDateTime &time)
{
    if (!time.isValid())
        return;
    if (m_session.events().empty())
        m_session.started = time.toUTC();
    m_time = time.toUTC();
}

void ImportedSession::sent(Stage stage, const Command &command)
{
    append(m_records.sent(stage, command));
}

void ImportedSession::received(Stage stage, const ParsedReply &reply)
{
    append(m_records.received(stage, reply, m_session.plan));
}

void ImportedSession::quoted(Stage stage, const Reply &reply)
{
    append(m_records.quoted(stage, reply));
}

void ImportedSession::broken(Stage stage, const ReplyDefect &defect)
{
    append(m_records.broken(EventKind::Defect, stage, Direction::In, defect.raw, defect.id));
}

void ImportedSession::happened(
    EventKind kind, Stage stage, const QString &text, const QString &defect)
{
    append(m_records.happened(kind, stage, text, defect));
}

void ImportedSession::append(Record record)
{
    const qint64 past = m_time.isValid() ? m_session.started.msecsTo(m_time) * 1'000'000 : 0;
    const qint64 before = m_session.events().empty() ? 0 : m_session.events().back().timeNs;
    record.timeNs = std::max(past, before);
    m_session.append(record);
}

Stage likelyStage(const Reply &reply)
{
    const QString subject = reply.enhanced.mid(1, 3);
    if (subject == QLatin1String(".1.") || subject == QLatin1String(".2."))
        return Stage::Rcpt;
    if (subject == QLatin1String(".4.") && reply.code == 0)
        return Stage::Connect;
    const QString text = reply.text();
    for (const QLatin1StringView word :
        {QLatin1StringView("recipient"), QLatin1StringView("user"), QLatin1StringView("mailbox")}) {
        if (text.contains(word, Qt::CaseInsensitive))
            return Stage::Rcpt;
    }
    return reply.code == 0 && reply.enhanced.isEmpty() ? Stage::Rcpt : Stage::Body;
}

Outcome outcomeOf(const ReportedRecipient &recipient)
{
    switch (recipient.action) {
    case ReportedAction::Delayed:
        return Outcome::Temporary;
    case ReportedAction::Delivered:
    case ReportedAction::Passed:
        return Outcome::Ok;
    case ReportedAction::Failed:
        break;
    }
    const bool isTemporary = recipient.reply.code > 0
        ? recipient.reply.firstDigit() == 4
        : recipient.reply.enhanced.startsWith(QLatin1Char('4'));
    return isTemporary ? Outcome::Temporary : Outcome::Permanent;
}

void addReport(ImportedSession &imported, const std::vector<ReportedRecipient> &recipients,
    const QString &sender)
{
    Session &session = imported.session();
    session.plan.from = sender;
    bool isFirst = true;
    for (const ReportedRecipient &reported : recipients) {
        const Stage stage = reported.context.stage.value_or(likelyStage(reported.reply));
        const Recipient recipient{printable(QStringView(reported.address)), outcomeOf(reported),
            printed(reported.reply), {}};
        recordReported(imported, reported, stage);
        if (std::exchange(isFirst, false) || isWorse(recipient, session.verdict)) {
            session.verdict.stage = recipient.outcome == Outcome::Ok ? Stage::Done : stage;
            session.verdict.outcome = *recipient.outcome;
            session.verdict.reply = recipient.reply;
        }
        addRecipient(session, recipient);
    }
    session.endpoint.port = session.plan.port;
    session.plan.host =
        session.endpoint.host.isEmpty() ? session.endpoint.address : session.endpoint.host;
    session.plan.stopAfter = session.verdict.stage;
}

} // namespace smtpscope
