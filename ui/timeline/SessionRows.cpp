// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/SessionRows.h"

#include "report/EventTexts.h"
#include "ui/timeline/EventRows.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 LongNs = 500'000'000;
constexpr qint64 IdleNs = 1'000'000'000;
constexpr size_t MostStretches = 40;

bool isAnswer(const Event &event)
{
    return event.kind != EventKind::Sent && event.kind != EventKind::Note
        && event.kind != EventKind::Cancelled;
}

} // namespace

int SessionRows::slowest() const
{
    return m_slowestNs > LongNs && m_slowestNs > m_endNs / 3 ? m_slowest : -1;
}

StageRows &SessionRows::stageOf(const Event &event)
{
    const Stage stage = shownStage(event.stage);
    if (m_current >= 0 && m_stages[size_t(m_current)].stage == stage)
        return m_stages[size_t(m_current)];
    const auto found = std::find_if(m_stages.begin(), m_stages.end(),
        [stage](const StageRows &rows) { return rows.stage == stage; });
    m_current = int(found - m_stages.begin());
    if (found == m_stages.end())
        m_stages.push_back({stage, {}, {}, event.timeNs, 0, -1, -1, -1, -1, false});
    return m_stages[size_t(m_current)];
}

// A new stretch begins where the conversation came back to a stage.
void SessionRows::addTimes(const Session &session, int index, StageRows &stage)
{
    const Event &event = session.events()[size_t(index)];
    const qint64 took = smtpscope::tookNs(session, index).value_or(0);
    const qint64 start = event.timeNs - took;
    if (stage.lastTimed < 0)
        stage.startNs = start;
    stage.tookNs += took;
    const bool goesOn = m_before >= 0 && m_before == stage.lastTimed;
    if (!stage.stretches.empty() && (goesOn || stage.stretches.size() >= MostStretches))
        stage.stretches.back().toNs = std::max(stage.stretches.back().toNs, event.timeNs);
    else
        stage.stretches.push_back({start, event.timeNs});
    if (took > m_slowestNs) {
        m_slowestNs = took;
        m_slowest = index;
    }
    if (event.kind == EventKind::Sent && m_before >= 0) {
        const Event &before = session.events()[size_t(m_before)];
        const bool isLater = m_idle.empty() || before.timeNs > m_idle.back().toNs;
        if (before.kind != EventKind::Sent && isLater && event.timeNs - before.timeNs > IdleNs)
            m_idle.push_back({before.timeNs, event.timeNs});
    }
    m_endNs = std::max(m_endNs, event.timeNs);
}

void SessionRows::addFacts(
    const Session &session, int index, const JudgedEvents &judged, StageRows &stage)
{
    const Event &event = session.events()[size_t(index)];
    stage.last = index;
    if (event.kind != EventKind::Note) {
        addTimes(session, index, stage);
        stage.lastTimed = index;
        m_before = index;
    }
    if (event.reply >= 0)
        stage.lastReply = index;
    stage.isAnswered = stage.isAnswered || isAnswer(event);
    if (stage.firstProblem < 0 && isProblem(session, index, judged))
        stage.firstProblem = index;
}

std::vector<AddedRows> SessionRows::take(
    const Session &session, const TimelineFilter &filter, const JudgedEvents &judged, int most)
{
    std::vector<AddedRows> added;
    const int end = std::min(int(session.events().size()), m_known + most);
    for (; m_known < end; ++m_known) {
        StageRows &stage = stageOf(session.events()[size_t(m_known)]);
        addFacts(session, m_known, judged, stage);
        if (!filter.takesAll() && !filter.takes(session, m_known, judged))
            continue;
        const int current = m_current;
        auto rows = std::find_if(added.begin(), added.end(),
            [current](const AddedRows &one) { return one.stage == current; });
        if (rows == added.end())
            rows = added.insert(added.end(), AddedRows{current, {}});
        rows->events.push_back(m_known);
    }
    return added;
}

void SessionRows::show(const AddedRows &added)
{
    std::vector<int> &shown = m_stages[size_t(added.stage)].shown;
    shown.insert(shown.end(), added.events.begin(), added.events.end());
}

} // namespace smtpscope
