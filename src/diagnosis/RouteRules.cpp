// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/RouteRules.h"

#include "diagnosis/Sides.h"

#include <algorithm>

namespace smtpscope {

namespace {

struct Attempt
{
    int event = -1;
    bool isIPv6 = false;
    bool isConnected = false;
    bool hasNoRoute = false; ///< This network has no way to that address family at all.
};

bool isAttempt(const Event &event)
{
    return event.stage == Stage::Connect
        && (event.kind == EventKind::Connect || event.kind == EventKind::Timeout);
}

// "[2001:db8::1]:25: Network unreachable", or "192.0.2.1:25"
Attempt attemptAt(const Session &session, int index)
{
    const Event &event = session.events()[size_t(index)];
    const QByteArray text = session.bytesOf(event).toByteArray().toLower();
    const bool isUnreachable = session.defectOf(event) == QLatin1String("connect.unreachable");
    return {index, text.startsWith('['), event.kind == EventKind::Connect && event.defect < 0,
        isUnreachable && text.contains("network")};
}

std::vector<Attempt> attemptsIn(const Session &session)
{
    std::vector<Attempt> attempts;
    const bool isDirect =
        session.plan.route.socketPath.isEmpty() && session.plan.route.proxy.isEmpty();
    for (int i = 0; isDirect && i < int(session.events().size()); ++i) {
        if (isAttempt(session.events()[size_t(i)]))
            attempts.push_back(attemptAt(session, i));
    }
    return attempts;
}

std::vector<int> numbersOf(const std::vector<Attempt> &attempts)
{
    std::vector<int> numbers;
    numbers.reserve(attempts.size());
    for (const Attempt &attempt : attempts)
        numbers.push_back(attempt.event + 1);
    return numbers;
}

// A failed address is only a warning when another one answered.
void connectFailure(const Case &seen, Findings &findings, QLatin1StringView id, Side side)
{
    const bool decided = seen.session.verdict.stage == Stage::Connect;
    const Severity severity = decided ? Severity::Error : Severity::Warning;
    const bool isHere = !seen.session.plan.route.socketPath.isEmpty();
    see(findings, {id, severity, Stage::Connect, isHere ? Side::ThisComputer : side},
        eventsWithDefect(seen.session, id));
}

} // namespace

void familyWithoutRoute(const Case &seen, Findings &findings)
{
    const std::vector<Attempt> attempts = attemptsIn(seen.session);
    if (attempts.empty() || !seen.failedAt(Stage::Connect))
        return;
    const bool isIPv6 = attempts.front().isIPv6;
    const bool isOneFamily = std::all_of(attempts.begin(), attempts.end(),
        [&](const Attempt &one) { return one.hasNoRoute && one.isIPv6 == isIPv6; });
    if (!isOneFamily)
        return;
    const QLatin1StringView id = isIPv6 ? QLatin1StringView("connect.no-ipv6-here")
                                        : QLatin1StringView("connect.no-ipv4-here");
    see(findings, {id, Severity::Error, Stage::Connect, Side::ThisComputer}, numbersOf(attempts));
}

void brokenFamily(const Case &seen, Findings &findings)
{
    std::vector<Attempt> attempts = attemptsIn(seen.session);
    const auto reached = std::find_if(attempts.begin(), attempts.end(),
        [](const Attempt &attempt) { return attempt.isConnected; });
    if (reached == attempts.end() || reached == attempts.begin())
        return;
    const bool goesByIPv6 = reached->isIPv6;
    attempts.erase(reached, attempts.end());
    std::erase_if(attempts, [&](const Attempt &one) { return one.isIPv6 == goesByIPv6; });
    const QLatin1StringView id = goesByIPv6 ? QLatin1StringView("connect.ipv4-broken")
                                            : QLatin1StringView("connect.ipv6-broken");
    see(findings, {id, Severity::Warning, Stage::Connect, Side::Network}, numbersOf(attempts));
}

void connectFailures(const Case &seen, Findings &findings)
{
    const std::pair<QLatin1StringView, Side> failures[]{
        {QLatin1StringView("connect.refused"), serverSideOf(seen)},
        {QLatin1StringView("connect.unreachable"), Side::Network},
        {QLatin1StringView("connect.timeout"), Side::Network},
        // The way through a proxy, and the local end of a connection.
        {QLatin1StringView("connect.bind-failed"), Side::ThisComputer},
        {QLatin1StringView("proxy.unreachable"), Side::ThisComputer},
        {QLatin1StringView("proxy.auth-failed"), Side::ThisComputer},
        {QLatin1StringView("proxy.malformed"), Side::ThisComputer},
        {QLatin1StringView("proxy.refused"), Side::Network},
        {QLatin1StringView("proxy.timeout"), Side::Network},
    };
    for (const auto &[id, side] : failures)
        connectFailure(seen, findings, id, side);
}

} // namespace smtpscope
