// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One row of the timeline as a value: all that is painted, written or read out of it.

#include "report/ReportDocument.h"
#include "session/Event.h"
#include "ui/document/EventReference.h"
#include "ui/raw/WireRuns.h"
#include "ui/timeline/TimelineRoles.h"

#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

/// From when to when something took, in nanoseconds since the session's start.
struct TimeStretch
{
    qint64 fromNs = 0;
    qint64 toNs = 0;

    bool operator==(const TimeStretch &) const = default;
};

struct TimelineRow
{
    RowKind kind = RowKind::Event;
    EventReference reference;
    Stage stage = Stage::Input; ///< The stage that it is shown under.
    Direction direction = Direction::None;
    QString name; ///< In strong: of a session or stage.
    std::vector<WireRun> text; ///< What happened; for stages the note beside the name.
    QString note; ///< Behind the text, in small.
    bool isWire = false; ///< The text is bytes.
    QString code; ///< Of the reply; empty without one.
    std::optional<Mark> mark;
    std::optional<qint64> startNs;
    QString clock; ///< The start by the clock, where that is wanted; else empty.
    std::optional<qint64> tookNs; ///< How long the other side took.
    std::vector<TimeStretch>
        bars; ///< On the axis of all sessions; of no length for our own doings.
    bool isSlowest = false;
    bool isOpen = false; ///< Goes on now: bar and duration grow.
};

/// @p row as one sentence for screen readers.
QString sentenceOf(const TimelineRow &row);

/// @p row as one line of text: what happened, reply, start, duration.
QString lineOf(const TimelineRow &row);

/// What @p row says in @p column.
QString textOf(const TimelineRow &row, TimelineColumn column);

/// "573 ms", "2.03 s".
QString spanText(qint64 ns);

} // namespace smtpscope
