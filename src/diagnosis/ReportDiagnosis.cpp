// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/ReportDiagnosis.h"

#include "session/ImportNotes.h"

#include <optional>

namespace smtpscope {

namespace {

// The step that @p reply answered to; nothing when that is only assumed.
std::optional<Stage> stageOf(const Session &session, const Reply &reply)
{
    const auto &events = session.events();
    for (size_t i = 0; i < events.size(); ++i) {
        const Reply *recorded = session.replyOf(events[i]);
        if (!recorded || *recorded != reply)
            continue;
        const bool isAssumed =
            i > 0 && session.bytesOf(events[i - 1]).startsWith(StepAssumed.data());
        return isAssumed ? std::nullopt : std::optional(events[i].stage);
    }
    return std::nullopt;
}

// Index of the event that shows @p reply, or the words of the report on it; -1 when none does.
int eventOf(const Session &session, const Reply &reply)
{
    const auto &events = session.events();
    const QByteArray words = reply.text().toUtf8();
    for (size_t i = 0; i < events.size(); ++i) {
        const Reply *recorded = session.replyOf(events[i]);
        const bool isTold = reply.code == 0 && session.bytesOf(events[i]).endsWith(words);
        if ((recorded && *recorded == reply) || isTold)
            return int(i);
    }
    return -1;
}

ReplyExplanation explanationOf(
    const Session &session, const Reply &reply, const Knowledge &knowledge)
{
    const auto stage = stageOf(session, reply);
    ReplyQuestion question =
        questionAbout(reply, stage.value_or(Stage::Rcpt), session.plan.protocol);
    if (!stage)
        question.command = ReplyCommand::Any;
    question.server = ServerRole::RecipientsServer;
    return knowledge.explain(question);
}

} // namespace

void diagnoseReport(Session &session, const Knowledge &knowledge)
{
    for (Recipient &recipient : session.recipients) {
        const bool isOk = recipient.outcome == Outcome::Ok;
        if (!recipient.cause.isEmpty() || !recipient.reply)
            continue;
        recipient.cause = isOk ? QStringLiteral("not-a-failure")
                               : explanationOf(session, *recipient.reply, knowledge).cause;
    }
    Verdict &verdict = session.verdict;
    if (verdict.outcome == Outcome::Ok || !verdict.reply)
        return;
    const ReplyExplanation why = explanationOf(session, *verdict.reply, knowledge);
    verdict.cause = why.cause;
    Finding finding{QStringLiteral("reply.") + why.cause, why.cause, Severity::Error, verdict.stage,
        why.side, why.retry, {}};
    const int event = eventOf(session, *verdict.reply);
    if (event >= 0)
        finding.evidence = {event + 1};
    session.findings = {finding};
    verdict.finding = 0;
}

} // namespace smtpscope
