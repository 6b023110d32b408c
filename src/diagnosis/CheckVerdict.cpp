// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/CheckVerdict.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace smtpscope {

namespace {

using Wanted = std::function<bool(const Session &)>;

int preferenceOf(const Session &session)
{
    return session.endpoint.preference.value_or(0);
}

// The first session that fits the earliest of `wishes` that any fits; the first of all else.
std::optional<size_t> firstOf(
    const std::vector<Session> &sessions, const std::vector<Wanted> &wishes)
{
    for (const Wanted &isWanted : wishes) {
        const auto found = std::find_if(sessions.begin(), sessions.end(), isWanted);
        if (found != sessions.end())
            return size_t(found - sessions.begin());
    }
    return sessions.empty() ? std::nullopt : std::optional<size_t>(0);
}

} // namespace

bool wasReached(const Session &session)
{
    return std::any_of(session.events().begin(), session.events().end(),
        [](const Event &event) { return event.kind == EventKind::Connect && event.defect < 0; });
}

std::optional<size_t> mxDecider(const std::vector<Session> &sessions)
{
    int best = std::numeric_limits<int>::max();
    for (const Session &session : sessions) {
        if (wasReached(session))
            best = std::min(best, preferenceOf(session));
    }
    const auto counts = [best](const Session &session) {
        return wasReached(session) && preferenceOf(session) == best;
    };
    const auto endedWith = [&](Outcome outcome) {
        return [counts, outcome](const Session &session) {
            return counts(session) && session.verdict.outcome == outcome;
        };
    };
    return firstOf(sessions, {endedWith(Outcome::Ok), endedWith(Outcome::Partial), counts});
}

std::optional<size_t> gridDecider(const std::vector<Session> &sessions)
{
    const auto isFine = [](const Session &session) {
        return session.verdict.outcome == Outcome::Ok;
    };
    return firstOf(sessions, {isFine, wasReached});
}

Verdict verdictOf(const std::vector<Session> &sessions, std::optional<size_t> decider)
{
    Verdict verdict;
    if (decider) {
        const Verdict &decided = sessions[*decider].verdict;
        verdict.stage = decided.stage;
        verdict.outcome = decided.outcome;
        verdict.cause = decided.cause;
        verdict.reply = decided.reply;
    }
    return verdict;
}

} // namespace smtpscope
