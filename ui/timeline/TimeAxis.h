// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From time to place and back: one linear axis for all rows. Waiting for a server is never cut
// short; only stretches in which a person did nothing are cut out. Knows no widgets.

#include <QString>
#include <QtGlobal>

#include <vector>

namespace smtpscope {

/// A stretch that is cut out. Nanoseconds since the session's start.
struct TimeGap
{
    qint64 fromNs = 0;
    qint64 toNs = 0;

    bool operator==(const TimeGap &) const = default;
};

/// A place in the header with its label.
struct AxisTick
{
    qint64 timeNs = 0;
    QString label;

    bool operator==(const AxisTick &) const = default;
};

class TimeAxis
{
public:
    static constexpr qreal LeftInset = 12; ///< Logical pixels, like all places here.
    static constexpr qreal RightInset = 36; ///< Room for a mark behind the last bar.
    static constexpr qreal GapWidth = 24;
    static constexpr qreal SmallestTickGap = 56;
    static constexpr qint64 ShortestNs = 1'000'000; ///< No less than this is ever shown.

    /// The axis ends at @p ns, which is at least ShortestNs after zooming.
    void setEnd(qint64 ns);
    /// While events come: the end moves on in steps, so that bars do not shrink with each tick.
    void growTo(qint64 ns);
    /// Cuts @p gaps out; they are in order and do not touch.
    void setGaps(std::vector<TimeGap> gaps);
    void setWidth(qreal width);

    qint64 endNs() const { return m_endNs; }
    const std::vector<TimeGap> &gaps() const { return m_gaps; }
    /// How much is shown in comparison to all: 1 shows all, 2 half of it.
    qreal zoom() const { return m_zoom; }
    bool isZoomed() const { return m_zoom > 1; }

    /// The place of @p ns; outside of 0 to width when it is not in view.
    qreal x(qint64 ns) const;
    /// The time at @p x; within 0 and the end.
    qint64 timeAt(qreal x) const;
    /// Shows @p factor times as much detail; what is at @p x stays there.
    void zoomAt(qreal x, qreal factor);
    /// Moves what is shown by @p pixels to the right.
    void pan(qreal pixels);
    /// Shows all.
    void fit();

    /// The labelled places in view: at round times and where a gap ends.
    std::vector<AxisTick> ticks() const;

private:
    qreal pixelsPerNs() const;
    qint64 activeEnd() const;
    qreal place(qint64 ns) const; // from the axis' start, however far that is out of view
    qreal contentWidth() const;
    void clamp();

    qint64 m_endNs = ShortestNs;
    std::vector<TimeGap> m_gaps;
    qreal m_width = 0;
    qreal m_zoom = 1;
    qreal m_scroll = 0; // pixels of the content left of the view
};

/// The smallest round step that is at least @p ns: 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500 …
qint64 roundStep(qreal ns);

/// @p ns as a label on an axis whose ticks are @p step apart: "0", "250 ms", "1.5 s".
QString tickText(qint64 ns, qint64 step);

} // namespace smtpscope
