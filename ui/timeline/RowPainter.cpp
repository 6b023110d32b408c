// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/RowPainter.h"

#include "ui/kit/OutcomeLook.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RowPainter)
};

constexpr int Sign = 16; // size of a stage's drawing and of its mark
constexpr int SmallSign = 14;

bool isStageLike(const TimelineRow &row)
{
    return row.kind != RowKind::Event && row.kind != RowKind::Waiting;
}

bool isToCome(const TimelineRow &row)
{
    return row.kind == RowKind::Pending || row.kind == RowKind::NotReached;
}

// Loud enough to colour words and bars; a tick is not.
bool isLoud(const TimelineRow &row)
{
    return row.mark && *row.mark != Mark::Ok && *row.mark != Mark::Pending
        && *row.mark != Mark::Skipped && *row.mark != Mark::Running;
}

Ink wordsInk(const TimelineRow &row)
{
    if (isToCome(row))
        return Ink::Muted;
    return isLoud(row) && row.kind == RowKind::Event ? inkOf(*row.mark) : Ink::Text;
}

int middle(const QRect &rect, int size)
{
    return rect.y() + (rect.height() - size) / 2;
}

} // namespace

QRect RowPainter::cell(const QRect &row, TimelineColumn column) const
{
    const ColumnPlace place = m_columns[size_t(column)];
    return {place.x, row.y(), place.width, row.height()};
}

void RowPainter::paint(
    QPainter &painter, const QRect &rect, const TimelineRow &row, const RowState &state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    ground(painter, rect, row, state);
    QRect what = cell(rect, TimelineColumn::What);
    what.setLeft(what.left() + state.indent);
    if (state.hasChildren)
        m_look.drawing(painter, QPointF(what.x() + 2, middle(rect, Sign)), Sign,
            state.isUnfolded ? Drawing::ChevronDown : Drawing::ChevronRight,
            m_look.ink(Ink::Text2));
    what.adjust(20, 0, -4, 0);
    painter.save();
    painter.setClipRect(cell(rect, TimelineColumn::What));
    if (isStageLike(row))
        head(painter, what, row);
    else
        event(painter, what, row);
    painter.restore();
    reply(painter, cell(rect, TimelineColumn::Reply), row);
    times(painter, rect, row);
    painter.save();
    painter.setClipRect(cell(rect, TimelineColumn::Time));
    bars(painter, cell(rect, TimelineColumn::Time), row);
    painter.restore();
}

void RowPainter::ground(
    QPainter &painter, const QRect &rect, const TimelineRow &row, const RowState &state) const
{
    if (state.isSelected || state.isFlashing)
        painter.fillRect(rect, m_look.surface(Surface::AccentSoft));
    else if (state.isHovered)
        painter.fillRect(rect, m_look.surface(Surface::Hover));
    if (state.isFlashing) {
        QColor flash = m_look.ink(Ink::Accent);
        flash.setAlpha(60);
        painter.fillRect(rect, flash);
    }
    paintAxis(painter, cell(rect, TimelineColumn::Time));
    const int end = m_columns[size_t(TimelineColumn::Time)].x;
    if (isStageLike(row) && !state.isSelected)
        painter.fillRect(QRect(rect.x() + 20, rect.bottom(), end - rect.x() - 20, 1),
            m_look.surface(Surface::Line));
    if (state.isSelected)
        painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), m_look.ink(Ink::Accent));
}

void RowPainter::head(QPainter &painter, const QRect &rect, const TimelineRow &row) const
{
    const QColor words = m_look.ink(wordsInk(row));
    const QColor notes = m_look.ink(isToCome(row) ? Ink::Muted : Ink::Text2);
    if (row.kind == RowKind::Stage || row.kind == RowKind::Pending)
        m_look.drawing(
            painter, QPointF(rect.x() + 4, middle(rect, Sign)), Sign, drawingOf(row.stage), notes);
    else if (row.kind == RowKind::Session)
        m_look.drawing(
            painter, QPointF(rect.x() + 4, middle(rect, Sign)), Sign, Drawing::SideServer, notes);
    QRect left = rect.adjusted(28, 0, 0, 0);
    const QFont &font = isToCome(row) ? m_look.body : m_look.strong;
    left.setLeft(left.left() + m_look.text(painter, left, row.name, font, words) + 8);
    m_look.text(painter, left, plainText(row.text), m_look.small, notes);
}

void RowPainter::event(QPainter &painter, const QRect &rect, const TimelineRow &row) const
{
    const QPointF place(rect.x() + 4, middle(rect, SmallSign));
    if (row.kind == RowKind::Waiting)
        m_look.drawing(painter, place, SmallSign, Drawing::OutcomeRunning, m_look.ink(Ink::Accent));
    else if (row.direction == Direction::Out)
        m_look.drawing(painter, place, SmallSign, Drawing::ArrowOut, m_look.ink(Ink::Accent));
    else if (row.direction == Direction::In)
        m_look.drawing(painter, place, SmallSign, Drawing::ArrowIn,
            m_look.ink(isLoud(row) ? inkOf(*row.mark) : Ink::Text2));
    QRect left = rect.adjusted(26, 0, 0, 0);
    left.setLeft(left.left() + runs(painter, left, row, m_look.ink(wordsInk(row))) + 8);
    m_look.text(painter, left, row.note, m_look.small, m_look.ink(Ink::Text2));
}

int RowPainter::runs(
    QPainter &painter, const QRect &rect, const TimelineRow &row, const QColor &colour) const
{
    const QFont &font = row.isWire ? m_look.mono : m_look.body;
    QRect left = rect;
    for (const WireRun &run : row.text) {
        int width = 0;
        switch (run.kind) {
        case RunKind::Text:
            width = m_look.text(painter, left, run.text, font, colour);
            break;
        case RunKind::Secret:
            width = m_look.chip(painter, left, run.text) + 4;
            break;
        case RunKind::Control:
        case RunKind::Rest:
            width = m_look.text(painter, left, QLatin1Char('<') + run.text + QLatin1Char('>'),
                m_look.small, m_look.ink(Ink::Permanent));
            break;
        case RunKind::LineEnd:
            break;
        }
        left.setLeft(left.left() + width);
        if (left.width() <= 0)
            break;
    }
    return left.left() - rect.left();
}

void RowPainter::reply(QPainter &painter, const QRect &rect, const TimelineRow &row) const
{
    const Mark mark = row.mark.value_or(Mark::Ok);
    if (row.mark && isStageLike(row))
        m_look.drawing(painter, QPointF(rect.x() + 8, middle(rect, Sign)), Sign, drawingOf(mark),
            m_look.ink(inkOf(mark)));
    const bool isBad = row.kind == RowKind::Event && isLoud(row);
    m_look.text(painter, rect.adjusted(32, 0, -4, 0), row.code,
        isBad ? m_look.monoStrong : m_look.mono,
        m_look.ink(isLoud(row) ? inkOf(mark) : Ink::Text2));
}

void RowPainter::times(QPainter &painter, const QRect &rect, const TimelineRow &row) const
{
    m_look.text(painter, cell(rect, TimelineColumn::Start).adjusted(0, 0, -8, 0),
        textOf(row, TimelineColumn::Start), m_look.small, m_look.ink(Ink::Text2), Qt::AlignRight);
    m_look.text(painter, cell(rect, TimelineColumn::Took).adjusted(0, 0, -8, 0),
        textOf(row, TimelineColumn::Took), row.isSlowest ? m_look.smallStrong : m_look.small,
        m_look.ink(row.isSlowest ? Ink::Text : Ink::Text2), Qt::AlignRight);
}

void RowPainter::paintAxis(QPainter &painter, const QRect &rect) const
{
    const QColor line = m_look.surface(Surface::Line);
    for (const AxisTick &tick : m_ticks)
        painter.fillRect(
            QRect(rect.x() + qRound(m_axis.x(tick.timeNs)), rect.y(), 1, rect.height()), line);
    for (const TimeGap &gap : m_axis.gaps()) {
        const QRectF band(
            rect.x() + m_axis.x(gap.fromNs) + 3, rect.y(), TimeAxis::GapWidth - 6, rect.height());
        painter.fillRect(band, m_look.surface(Surface::Window));
        TimelineLook::hatch(painter, band, line);
    }
}

void RowPainter::bars(QPainter &painter, const QRect &rect, const TimelineRow &row) const
{
    if (row.bars.empty())
        return;
    const qreal centre = rect.y() + rect.height() / 2.0;
    if (row.kind == RowKind::Event && !row.tookNs) {
        if (!row.isWire)
            return; // a remark takes no time
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.ink(Ink::Accent));
        painter.drawEllipse(
            QPointF(rect.x() + m_axis.x(row.bars.front().fromNs) + 1, centre), 3, 3);
        return;
    }
    const qreal height = isStageLike(row) ? 12 : 8;
    qreal left = 0;
    qreal right = 0;
    for (const TimeStretch &stretch : row.bars) {
        left = rect.x() + m_axis.x(stretch.fromNs);
        right = std::max(rect.x() + m_axis.x(stretch.toNs), left + 3);
        const qreal from = std::max(left, qreal(rect.left() - 8)); // far ends are not in view
        const qreal to = std::min(right, qreal(rect.right() + 8));
        if (to > from)
            bar(painter, QRectF(from, centre - height / 2, to - from, height), row);
    }
    if (isLoud(row) && right >= rect.left())
        m_look.drawing(painter, QPointF(right + 5, middle(rect, SmallSign)), SmallSign,
            drawingOf(*row.mark), m_look.ink(inkOf(*row.mark)));
    if (row.isSlowest && row.kind == RowKind::Event)
        slowest(painter, rect, left, isLoud(row) ? right + 24 : right + 6);
}

void RowPainter::bar(QPainter &painter, const QRectF &bar, const TimelineRow &row) const
{
    QPainterPath path;
    path.addRoundedRect(bar, 2, 2);
    if (row.isOpen) {
        painter.fillPath(path, m_look.surface(Surface::AccentSoft));
        TimelineLook::hatch(painter, bar, m_look.ink(Ink::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.ink(Ink::Accent), 1.25));
        painter.drawPath(path);
    } else if (isLoud(row) && isStageLike(row)) {
        painter.setBrush(m_look.surface(softOf(*row.mark)));
        painter.setPen(QPen(m_look.ink(inkOf(*row.mark)), 1.25));
        painter.drawPath(path);
    } else {
        const Ink plain = isStageLike(row) ? Ink::Work : Ink::Wait;
        painter.fillPath(path, m_look.ink(isLoud(row) ? inkOf(*row.mark) : plain));
    }
}

// Left of the bar when there is room, else right of it, else only the time in strong says it.
void RowPainter::slowest(QPainter &painter, const QRect &rect, qreal left, qreal right) const
{
    const QString word = Texts::tr("slowest");
    const int width = QFontMetrics(m_look.caption).horizontalAdvance(word);
    QRect place(0, rect.y(), width + 2, rect.height());
    if (left - width - 6 >= rect.x() + 2)
        place.moveLeft(int(left) - width - 6);
    else if (right + width < rect.right() - 4)
        place.moveLeft(int(right));
    else
        return;
    m_look.text(painter, place, word, m_look.caption, m_look.ink(Ink::Text2));
}

} // namespace smtpscope
