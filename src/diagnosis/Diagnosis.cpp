// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Diagnosis.h"

#include "diagnosis/Causes.h"
#include "diagnosis/Judge.h"
#include "diagnosis/Refusals.h"
#include "diagnosis/Rules.h"
#include "diagnosis/Sides.h"

#include <algorithm>

namespace smtpscope {

namespace {

// Rules speak of faults that have a name of their own. Any other failure is named by stage and
// outcome.
Finding plainFinding(const Session &session, const Judgement &judgement)
{
    const Verdict &verdict = judgement.verdict;
    Finding finding;
    finding.id = idOf(verdict.stage) + QLatin1Char('.') + idOf(verdict.outcome);
    finding.severity = Severity::Error;
    finding.stage = verdict.stage;
    finding.side = sideOf(session.plan, verdict);
    finding.retry = retryOf(verdict.outcome);
    if (judgement.event < 0)
        return finding;
    finding.evidence = {judgement.event + 1};
    const QString defect = session.defectOf(session.events()[size_t(judgement.event)]);
    if (!defect.isEmpty() && !verdict.reply)
        finding.id = defect;
    return finding;
}

bool explains(const Finding &finding, int event)
{
    return finding.severity == Severity::Error
        && std::find(finding.evidence.begin(), finding.evidence.end(), event + 1)
        != finding.evidence.end();
}

const Refusal *refusalAt(const Case &seen, int event)
{
    const auto found = std::lower_bound(seen.refusals.begin(), seen.refusals.end(), event,
        [](const Refusal &refusal, int reply) { return refusal.reply < reply; });
    return found == seen.refusals.end() || found->reply != event ? nullptr : &*found;
}

// What the words of a refusal say goes before what the finding's name says; names like
// "login.limit" stand for several causes.
void addCause(const Case &seen, Finding &finding)
{
    if (!finding.cause.isEmpty() || finding.severity == Severity::Info)
        return;
    finding.cause = causeOf(finding);
    const bool isOpen = finding.cause.isEmpty() || finding.cause == QLatin1String("unclear")
        || finding.id.startsWith(QLatin1String("login."));
    for (const int number : finding.evidence) {
        const Refusal *refusal = isOpen ? refusalAt(seen, number - 1) : nullptr;
        if (refusal && refusal->cause != QLatin1String("unclear")) {
            finding.cause = refusal->cause;
            return;
        }
    }
}

void decide(Session &session, const Judgement &judgement)
{
    auto deciding = std::find_if(session.findings.begin(), session.findings.end(),
        [&](const Finding &finding) { return explains(finding, judgement.event); });
    if (deciding == session.findings.end())
        deciding = session.findings.insert(deciding, plainFinding(session, judgement));
    session.verdict.finding = int(deciding - session.findings.begin());
}

} // namespace

void diagnose(Session &session, const Knowledge &knowledge)
{
    const Judgement judgement = judge(session);
    session.verdict = judgement.verdict;
    Case seen{session, judgement, talkIn(session)};
    if (seen.talk.messages.size() == 1) // of chunks, none is a message by itself
        seen.message = scanMessage(session.bytesOf(seen.event(seen.talk.messages.front())));
    seen.refusals = refusalsIn(seen, knowledge);
    if (const Refusal *deciding = refusalAt(seen, judgement.event))
        seen.cause = deciding->cause;
    session.findings = findingsOf(seen);
    if (judgement.verdict.outcome != Outcome::Ok)
        decide(session, judgement);
    for (Finding &finding : session.findings)
        addCause(seen, finding);
    if (session.verdict.finding)
        session.verdict.cause = session.findings[size_t(*session.verdict.finding)].cause;
    explainRecipients(session, seen, knowledge);
}

} // namespace smtpscope
