// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Diagnosis.h"

#include "diagnosis/Judge.h"
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

} // namespace

void diagnose(Session &session)
{
    const Judgement judgement = judge(session);
    session.verdict = judgement.verdict;
    session.findings = findingsOf(session);
    if (judgement.verdict.outcome == Outcome::Ok)
        return;
    auto deciding = std::find_if(session.findings.begin(), session.findings.end(),
        [&](const Finding &finding) { return explains(finding, judgement.event); });
    if (deciding == session.findings.end())
        deciding = session.findings.insert(deciding, plainFinding(session, judgement));
    session.verdict.finding = int(deciding - session.findings.begin());
}

} // namespace smtpscope
