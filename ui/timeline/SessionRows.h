// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One session as the rows of the timeline: which stages it has, in which order, and which events
// stand under each. Small arrays of numbers; the words are made when a row is looked at.

#include "ui/timeline/TimeAxis.h"
#include "ui/timeline/TimelineFilter.h"
#include "ui/timeline/TimelineRow.h"

#include <optional>
#include <vector>

namespace smtpscope {

/// A stage with its events.
struct StageRows
{
    Stage stage = Stage::Input; ///< As shownStage() gives it.
    std::vector<int> shown; ///< Indices of the events that the filter takes.
    std::vector<TimeStretch> stretches; ///< At most 40: the last one reaches to the end.
    qint64 startNs = 0;
    qint64 tookNs = 0; ///< All its answers together.
    int last = -1; ///< Its last event.
    int lastTimed = -1; ///< Its last event that is no note; -1 when it has notes alone.
    int lastReply = -1; ///< Its last reply.
    int firstProblem = -1; ///< Its first refusal or fault.
    bool isAnswered = false; ///< Something came back.
};

/// Rows that were added to a stage: positions among its shown events.
struct AddedRows
{
    int stage = 0; ///< Index into SessionRows::stages().
    std::vector<int> events;
};

class SessionRows
{
public:
    const std::vector<StageRows> &stages() const { return m_stages; }
    /// Events that were taken in so far.
    int known() const { return m_known; }
    /// The stage that the last event belongs to; -1 before the first.
    int current() const { return m_current; }
    /// The event that took the longest; -1 when none took long enough to be called slowest.
    int slowest() const;
    /// The time of the last event.
    qint64 endNs() const { return m_endNs; }
    /// Stretches of more than a second in which the server had answered and nothing was sent.
    const std::vector<TimeGap> &idle() const { return m_idle; }

    /// Takes in events from known() on, at most @p most of them, and returns which of them
    /// @p filter takes, by stage. They are not shown until show().
    std::vector<AddedRows> take(
        const Session &session, const TimelineFilter &filter, const JudgedEvents &judged, int most);
    /// Shows @p added.
    void show(const AddedRows &added);

private:
    StageRows &stageOf(const Event &event);
    void addTimes(const Session &session, int index, StageRows &stage);
    void addFacts(const Session &session, int index, const JudgedEvents &judged, StageRows &stage);

    std::vector<StageRows> m_stages;
    std::vector<TimeGap> m_idle;
    int m_known = 0;
    int m_current = -1;
    int m_before = -1; // the last event that is no note
    int m_slowest = -1;
    qint64 m_slowestNs = 0;
    qint64 m_endNs = 0;
};

} // namespace smtpscope
