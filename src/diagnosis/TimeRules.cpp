// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/TimeRules.h"

#include "diagnosis/Sides.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 LateGreeting = 2 * Second; // programs that do not wait for it are refused
constexpr qint64 Slow = 5 * Second; // the most impatient set-up assistants wait this long
constexpr qint64 VerySlow = 10 * Second; // what many programs wait for

// How long a client should wait at least (RFC 5321 4.5.3.2); 0 where the standard says nothing.
qint64 standardPatience(Stage stage)
{
    switch (stage) {
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::Mail:
    case Stage::Rcpt:
        return 300 * Second;
    case Stage::Data:
        return 120 * Second;
    case Stage::Body:
        return 600 * Second;
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::StartTls:
    case Stage::Tls:
    case Stage::Auth:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Login:
    case Stage::Logout:
        break;
    }
    return 0;
}

bool isWaitedFor(const Event &event)
{
    return event.kind == EventKind::Received || event.kind == EventKind::Encrypted
        || event.kind == EventKind::Resolve;
}

// Since what came before it, which is what it answers; a message counts from when it was out.
qint64 tookNs(const Session &session, size_t index)
{
    const auto &events = session.events();
    qint64 since = 0;
    for (size_t i = index; i-- > 0;) {
        const bool isRemark = events[i].kind == EventKind::Note
            && !session.bytesOf(events[i]).startsWith("message.sent");
        if (isRemark)
            continue;
        since = events[i].timeNs;
        break;
    }
    return std::max<qint64>(0, events[index].timeNs - since);
}

std::vector<int> stepsThatTook(const Session &session, qint64 least, qint64 most,
    const std::function<bool(const Event &)> &matches)
{
    std::vector<int> numbers;
    for (size_t i = 0; i < session.events().size(); ++i) {
        const Event &event = session.events()[i];
        if (!isWaitedFor(event) || !matches(event))
            continue;
        const qint64 took = tookNs(session, i);
        if (took >= least && (most == 0 || took < most))
            numbers.push_back(int(i) + 1);
    }
    return numbers;
}

Side sideOfWait(const Case &seen, const std::vector<int> &evidence)
{
    return stageOfFirst(seen.session, evidence) == Stage::Dns ? Side::Network : serverSideOf(seen);
}

void seeSlow(const Case &seen, Findings &findings, QLatin1StringView id, Severity severity,
    const std::vector<int> &evidence)
{
    if (!evidence.empty())
        see(findings,
            {id, severity, stageOfFirst(seen.session, evidence), sideOfWait(seen, evidence),
                Retry::None},
            evidence);
}

} // namespace

void slowSteps(const Case &seen, Findings &findings)
{
    const auto isStep = [](const Event &event) {
        return event.stage != Stage::Quit && event.stage != Stage::Logout;
    };
    seeSlow(seen, findings, QLatin1StringView("time.slow-step"), Severity::Warning,
        stepsThatTook(seen.session, VerySlow, 0, isStep));
    seeSlow(seen, findings, QLatin1StringView("time.slowish-step"), Severity::Info,
        stepsThatTook(seen.session, Slow, VerySlow, isStep));
    const std::vector<int> over = evidenceWhere(seen.session, [&](const Event &event) {
        const qint64 patience = standardPatience(event.stage);
        const auto index = size_t(&event - seen.session.events().data());
        return isWaitedFor(event) && patience > 0 && tookNs(seen.session, index) > patience;
    });
    seeSlow(seen, findings, QLatin1StringView("time.over-standard"), Severity::Warning, over);
}

void slowGreeting(const Case &seen, Findings &findings)
{
    const auto isGreeting = [](const Event &event) {
        return event.stage == Stage::Banner || event.stage == Stage::Greeting;
    };
    seeSlow(seen, findings, QLatin1StringView("time.late-greeting"), Severity::Info,
        stepsThatTook(seen.session, LateGreeting, Slow, isGreeting));
}

// Only where the waiting time was this check's own limit: a record from elsewhere had another.
// Where TLS has to come first no patience helps.
void shortPatience(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    if (seen.judgement.event < 0 || seen.event(seen.judgement.event).kind != EventKind::Timeout)
        return;
    const bool awaitsTls = std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.id == QLatin1String("server.expects-tls"); });
    if (awaitsTls)
        return;
    const qint64 limit = qint64(session.plan.limits.deadlineMs) * 1'000'000;
    const qint64 waited = tookNs(session, size_t(seen.judgement.event));
    const bool isOwnLimit = waited >= limit - limit / 10 && waited <= limit + limit / 5;
    const qint64 patience = standardPatience(seen.event(seen.judgement.event).stage);
    if (isOwnLimit && limit < patience)
        see(findings,
            {QLatin1StringView("time.short-patience"), Severity::Info,
                seen.event(seen.judgement.event).stage, Side::ThisComputer, Retry::AfterChange},
            {seen.decider()});
}

} // namespace smtpscope
