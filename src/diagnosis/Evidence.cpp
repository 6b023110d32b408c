// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Evidence.h"

namespace smtpscope {

std::vector<int> evidenceWhere(
    const Session &session, const std::function<bool(const Event &)> &matches)
{
    std::vector<int> numbers;
    for (size_t i = 0; i < session.events().size(); ++i) {
        if (matches(session.events()[i]))
            numbers.push_back(int(i) + 1);
    }
    return numbers;
}

std::vector<int> eventsWithDefect(const Session &session, QLatin1StringView id)
{
    return evidenceWhere(session,
        [&](const Event &event) { return event.defect >= 0 && session.defectOf(event) == id; });
}

std::vector<int> notesBeginningWith(const Session &session, QByteArrayView id)
{
    return evidenceWhere(session, [&](const Event &event) {
        return event.kind == EventKind::Note && session.bytesOf(event).startsWith(id);
    });
}

void see(Findings &findings, const Statement &what, const std::vector<int> &evidence)
{
    if (!evidence.empty())
        findings.push_back(
            {what.id, {}, what.severity, what.stage, what.side, what.retry, evidence});
}

void seeNotes(const Session &session, Findings &findings, const Statement &what)
{
    const std::vector<int> evidence =
        notesBeginningWith(session, QByteArrayView(what.id.data(), what.id.size()));
    if (evidence.empty())
        return;
    Statement placed = what;
    placed.stage = stageOfFirst(session, evidence);
    see(findings, placed, evidence);
}

Stage stageOfFirst(const Session &session, const std::vector<int> &evidence)
{
    return session.events()[size_t(evidence.front() - 1)].stage;
}

} // namespace smtpscope
