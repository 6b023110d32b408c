// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/ReplyRules.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace smtpscope {

namespace {

// Reasons that a server gives in words, where its response code says no more than "no".
bool isTelling(const QString &cause)
{
    const QStringList telling{QStringLiteral("app-password-needed"),
        QStringLiteral("sign-in-method-off"), QStringLiteral("account-locked"),
        QStringLiteral("mechanism-mismatch")};
    return telling.contains(cause);
}

// Events that errors hold already.
std::set<int> explainedIn(const Findings &findings)
{
    std::set<int> events;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            events.insert(finding.evidence.begin(), finding.evidence.end());
    }
    return events;
}

// One finding for each cause, side and retry: ten recipients that do not exist are one remark.
void seeRefusal(const Case &seen, Findings &findings, const Refusal &refusal)
{
    const QString id = QStringLiteral("reply.") + refusal.cause;
    const auto same = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.id == id && finding.side == refusal.side && finding.retry == refusal.retry;
    });
    if (same != findings.end()) {
        same->evidence.push_back(refusal.reply + 1);
        return;
    }
    findings.push_back({id, refusal.cause, Severity::Error, seen.event(refusal.reply).stage,
        refusal.side, refusal.retry, {refusal.reply + 1}});
}

} // namespace

void tellingSignInRefusal(const Case &seen, Findings &findings)
{
    for (const Refusal &refusal : seen.refusals) {
        if (seen.event(refusal.reply).stage == Stage::Login && isTelling(refusal.cause))
            seeRefusal(seen, findings, refusal);
    }
}

void refusals(const Case &seen, Findings &findings)
{
    const std::set<int> explained = explainedIn(findings);
    for (const Refusal &refusal : seen.refusals) {
        const bool isUnclear = refusal.cause == QLatin1String("unclear");
        if (!isUnclear && !explained.contains(refusal.reply + 1))
            seeRefusal(seen, findings, refusal);
    }
}

void echoes(const Case &seen, Findings &findings)
{
    std::vector<int> counted; // in the order of the events
    for (const Refusal &refusal : seen.refusals)
        counted.push_back(refusal.reply);
    std::vector<int> evidence;
    for (const Answer &answer : seen.talk.answers) {
        const bool isLater = seen.judgement.event >= 0 && answer.reply > seen.judgement.event;
        const bool isCounted = std::binary_search(counted.begin(), counted.end(), answer.reply);
        const Stage stage = seen.event(answer.reply).stage;
        const bool isOfMail = stage >= Stage::Mail && stage <= Stage::Body;
        if (isLater && answer.isRefusal() && !isCounted && isOfMail
            && seen.session.verdict.outcome != Outcome::Partial)
            evidence.push_back(answer.reply + 1);
    }
    if (!evidence.empty())
        see(findings,
            {QLatin1StringView("reply.echo"), Severity::Info, stageOfFirst(seen.session, evidence),
                Side::None, Retry::None},
            evidence);
}

} // namespace smtpscope
