// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/CheckVerdict.h"

#include <algorithm>
#include <limits>

namespace smtpscope {

namespace {

int preferenceOf(const Session &session)
{
    return session.endpoint.preference.value_or(0);
}

// Best first: all that went through, then some recipients, then the first failure.
const Session *bestOf(const std::vector<const Session *> &reached)
{
    for (const Outcome wanted : {Outcome::Ok, Outcome::Partial}) {
        for (const Session *session : reached) {
            if (session->verdict.outcome == wanted)
                return session;
        }
    }
    return reached.front();
}

Verdict withoutFinding(Verdict verdict)
{
    verdict.finding.reset();
    return verdict;
}

} // namespace

bool wasReached(const Session &session)
{
    return std::any_of(session.events().begin(), session.events().end(),
        [](const Event &event) { return event.kind == EventKind::Connect && event.defect < 0; });
}

Verdict mxVerdict(const std::vector<Session> &sessions)
{
    if (sessions.empty())
        return {};
    int best = std::numeric_limits<int>::max();
    for (const Session &session : sessions) {
        if (wasReached(session))
            best = std::min(best, preferenceOf(session));
    }
    std::vector<const Session *> reached;
    for (const Session &session : sessions) {
        if (wasReached(session) && preferenceOf(session) == best)
            reached.push_back(&session);
    }
    return withoutFinding(reached.empty() ? sessions.front().verdict : bestOf(reached)->verdict);
}

Verdict gridVerdict(const std::vector<Session> &sessions)
{
    if (sessions.empty())
        return {};
    const auto works = std::find_if(sessions.begin(), sessions.end(),
        [](const Session &session) { return session.verdict.outcome == Outcome::Ok; });
    return withoutFinding(works == sessions.end() ? sessions.front().verdict : works->verdict);
}

} // namespace smtpscope
