// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/KeptSession.h"

#include "session/EventRecord.h"
#include <algorithm>

namespace smtpscope {

namespace {

bool isBody(const Span &span)
{
    return span.sort == Sort::Body;
}

bool hasBody(const Session &session)
{
    return std::any_of(session.spans().begin(), session.spans().end(), isBody);
}

// A dot alone ends the message; it is the protocol's, not the person's.
bool isFinalDot(const QByteArray &bytes, qsizetype at, qsizetype end)
{
    return bytes[at] == '.' && (at == 0 || bytes[at - 1] == '\n')
        && QByteArrayView(bytes).sliced(at + 1, end - at - 1).trimmed().isEmpty();
}

void hide(QByteArray &bytes, const Span &span)
{
    const qsizetype end = qMin(qsizetype(span.offset) + span.length, bytes.size());
    for (qsizetype at = span.offset; at < end; ++at) {
        const char c = bytes[at];
        const bool stays = c == '\r' || c == '\n' || (c == '.' && isFinalDot(bytes, at, end));
        if (!stays)
            bytes[at] = 'x';
    }
}

} // namespace

Session withoutMessageText(const Session &session)
{
    if (!hasBody(session) && session.plan.message.body.isEmpty())
        return session;
    Session kept;
    kept.application = session.application;
    kept.started = session.started;
    kept.plan = session.plan;
    kept.plan.message.body.clear();
    kept.endpoint = session.endpoint;
    kept.capabilities = session.capabilities;
    kept.recipients = session.recipients;
    kept.findings = session.findings;
    kept.verdict = session.verdict;
    kept.unknownFields = session.unknownFields;
    kept.reserve(session.arena().size(), session.events().size(), session.spans().size());
    for (const Event &event : session.events()) {
        Record record = recordOf(session, event);
        for (const Span &span : record.spans)
            if (isBody(span))
                hide(record.bytes, span);
        kept.append(record);
    }
    return kept;
}

bool isMessageTextLeftOut(const Session &session)
{
    const auto body = std::find_if(session.spans().begin(), session.spans().end(), isBody);
    if (body == session.spans().end())
        return false;
    const QByteArrayView bytes = session.arena().sliced(body->offset, body->length);
    return std::all_of(bytes.begin(), bytes.end(),
        [](char c) { return c == 'x' || c == '\r' || c == '\n' || c == '.'; });
}

} // namespace smtpscope
