// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/ReplyRules.h"

#include <QStringList>

#include <algorithm>

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

bool isExplained(const Findings &findings, const Refusal &refusal)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        const auto &evidence = finding.evidence;
        return finding.severity == Severity::Error
            && std::find(evidence.begin(), evidence.end(), refusal.reply + 1) != evidence.end();
    });
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
    for (const Refusal &refusal : seen.refusals) {
        const bool isUnclear = refusal.cause == QLatin1String("unclear");
        if (!isUnclear && !isExplained(findings, refusal))
            seeRefusal(seen, findings, refusal);
    }
}

void echoes(const Case &seen, Findings &findings)
{
    std::vector<int> evidence;
    for (const Answer &answer : seen.talk.answers) {
        const bool isLater = seen.judgement.event >= 0 && answer.reply > seen.judgement.event;
        const bool isCounted = std::any_of(seen.refusals.begin(), seen.refusals.end(),
            [&](const Refusal &refusal) { return refusal.reply == answer.reply; });
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
