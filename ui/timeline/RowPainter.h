// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints rows of the timeline: texts in their columns, and bars by the axis. Asks nothing of the
// model; what it paints is handed to it.

#include "ui/timeline/TimeAxis.h"
#include "ui/timeline/TimelineLook.h"
#include "ui/timeline/TimelineRow.h"

#include <array>

namespace smtpscope {

/// Where a column stands in the view.
struct ColumnPlace
{
    int x = 0;
    int width = 0;
};

using ColumnPlaces = std::array<ColumnPlace, size_t(TimelineColumns)>;

/// How a row stands in the tree, and how it is dealt with at the moment.
struct RowState
{
    int indent = 0; ///< Logical pixels before the row's own sign.
    bool hasChildren = false;
    bool isUnfolded = false;
    bool isSelected = false;
    bool isHovered = false;
    bool isFlashing = false; ///< A link led here a moment ago.
};

class RowPainter
{
public:
    /// For one frame: the axis must not change while it lasts.
    RowPainter(const TimelineLook &look, const TimeAxis &axis, const ColumnPlaces &columns)
        : m_look(look), m_axis(axis), m_columns(columns), m_ticks(axis.ticks())
    { }

    /// @p rect: the row across the whole view.
    void paint(
        QPainter &painter, const QRect &rect, const TimelineRow &row, const RowState &state) const;
    /// Paints the lines and bands of the axis into @p rect, where no rows are.
    void paintAxis(QPainter &painter, const QRect &rect) const;

private:
    void ground(
        QPainter &painter, const QRect &rect, const TimelineRow &row, const RowState &state) const;
    void head(QPainter &painter, const QRect &rect, const TimelineRow &row) const;
    void event(QPainter &painter, const QRect &rect, const TimelineRow &row) const;
    int runs(
        QPainter &painter, const QRect &rect, const TimelineRow &row, const QColor &colour) const;
    void reply(QPainter &painter, const QRect &rect, const TimelineRow &row) const;
    void times(QPainter &painter, const QRect &rect, const TimelineRow &row) const;
    void bars(QPainter &painter, const QRect &rect, const TimelineRow &row) const;
    void bar(QPainter &painter, const QRectF &bar, const TimelineRow &row) const;
    void slowest(QPainter &painter, const QRect &rect, qreal left, qreal right) const;
    QRect cell(const QRect &row, TimelineColumn column) const;

    const TimelineLook &m_look;
    const TimeAxis &m_axis;
    const ColumnPlaces &m_columns;
    std::vector<AxisTick> m_ticks;
};

} // namespace smtpscope
