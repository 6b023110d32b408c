// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/SessionFacts.h"

#include "report/EventTexts.h"

#include <algorithm>

namespace smtpscope {

namespace {

template <class Matches>
bool hasEvent(const Session &session, Matches matches)
{
    return std::any_of(session.events().begin(), session.events().end(), matches);
}

} // namespace

bool hasReached(const Session &session, Stage stage)
{
    return hasEvent(session, [stage](const Event &event) {
        return event.stage == stage && event.kind != EventKind::Note;
    });
}

bool hasConnected(const Session &session)
{
    return hasEvent(session, [&session](const Event &event) {
        const bool isConnected =
            event.kind == EventKind::Connect && session.defectOf(event).isEmpty();
        return isConnected || event.kind == EventKind::Received;
    });
}

bool hasTriedTls(const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    return !tls.protocol.isEmpty() || !tls.chain.empty() || !tls.errors.empty()
        || session.verdict.stage == Stage::Tls || hasReached(session, Stage::Tls);
}

bool isMessageUnanswered(const Session &session)
{
    for (auto event = session.events().rbegin(); event != session.events().rend(); ++event) {
        if (event->stage != Stage::Body)
            continue;
        if (event->kind == EventKind::Received)
            return false;
        if (event->kind == EventKind::Sent && isMessage(session, *event))
            return true;
    }
    return false;
}

bool mayHaveMessage(const Session &session)
{
    const bool wasTaken = hasEvent(session, [&session](const Event &event) {
        const Reply *reply = session.replyOf(event);
        return event.stage == Stage::Body && reply && reply->firstDigit() == 2;
    });
    return wasTaken || session.verdict.outcome == Outcome::Unknown || isMessageUnanswered(session);
}

} // namespace smtpscope
