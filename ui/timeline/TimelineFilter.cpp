// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimelineFilter.h"

#include "ui/kit/OutcomeLook.h"
#include "ui/timeline/EventRows.h"

#include <algorithm>

namespace smtpscope {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isBytes(const Event &event)
{
    return event.kind == EventKind::Sent || event.kind == EventKind::Received
        || event.kind == EventKind::Fragment;
}

} // namespace

TimelineFilter::TimelineFilter(const QString &text, bool onlyProblems)
    : m_text(text.trimmed()), m_needle(m_text.toUtf8().toLower()), m_onlyProblems(onlyProblems)
{
    for (const Stage stage : AllStages)
        if (nameOf(shownStage(stage)).contains(m_text, Qt::CaseInsensitive)
            || idOf(stage) == m_text.toLower())
            m_namedStages |= 1u << uint(stage);
}

bool TimelineFilter::takes(const Session &session, int index, const JudgedEvents &judged) const
{
    const Event &event = session.events()[size_t(index)];
    if (m_onlyProblems && !isProblem(session, index, judged))
        return false;
    if (m_needle.isEmpty() || ((m_namedStages >> uint(event.stage)) & 1u) != 0
        || holds(session.bytesOf(event), m_needle))
        return true;
    // What happened here is told in words of our own; there are few such events.
    return !isBytes(event)
        && plainText(eventRow(session, index, judged).text).contains(m_text, Qt::CaseInsensitive);
}

bool holds(QByteArrayView bytes, QByteArrayView needle)
{
    const auto isSame = [](char a, char b) { return lower(a) == b; };
    return std::search(bytes.begin(), bytes.end(), needle.begin(), needle.end(), isSame)
        != bytes.end();
}

} // namespace smtpscope
