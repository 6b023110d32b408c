// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What holds for every session, whoever made it.

#include "fuzz/Expect.h"
#include "session/SessionJsonReader.h"
#include "session/SessionJsonWriter.h"

#include <algorithm>

namespace smtpscope::test {

/// Events lie within the arena, marks within their events, and numbers name what exists.
inline void expectSound(const Session &session)
{
    const qint64 size = session.arena().size();
    qint64 end = 0;
    for (const Event &event : session.events()) {
        expect(qint64(event.offset) == end, "events lie in the arena one behind the other");
        end += event.length;
        expect(end <= size, "an event's bytes lie within the arena");
        qint64 marked = 0;
        for (const Span &span : session.spansOf(event)) {
            expect(qint64(span.offset) >= marked, "marks lie in order and do not overlap");
            marked = qint64(span.offset) + span.length;
            expect(marked <= event.length, "a mark lies within its event");
        }
        if (const Reply *reply = session.replyOf(event))
            expect(reply->code >= 0 && reply->code <= 999, "a code has three digits");
    }
    for (const Finding &finding : session.findings) {
        for (const int number : finding.evidence)
            expect(number >= 1 && size_t(number) <= session.events().size(),
                "evidence is the number of an event");
    }
    expect(!session.verdict.finding || size_t(*session.verdict.finding) < session.findings.size(),
        "the deciding finding exists");
}

/// What the file @p json holds.
template <typename Content>
Content reopened(const QByteArray &json)
{
    const auto opened = fromJson(json);
    expect(std::holds_alternative<OpenedFile>(opened), "what was written can be read");
    const auto *content = std::get_if<Content>(&std::get<OpenedFile>(opened).content);
    expect(content != nullptr, "what was written is of the same kind");
    return *content;
}

/// @p content opens again once it is written, and a re-save changes nothing. (Text that cannot be
/// shown as it is, is written out when it is first saved; from then on it is ordinary text.)
template <typename Content>
void expectKeptByFile(const Content &content)
{
    const QByteArray written = toJson(content);
    const auto once = reopened<Content>(written);
    expect(toJson(once) == written, "what was read is written the same again");
    expect(reopened<Content>(written) == once, "what is written says the same");
    expect(once.unknownFields.keys() == content.unknownFields.keys(),
        "members that are not known survive");
}

} // namespace smtpscope::test
