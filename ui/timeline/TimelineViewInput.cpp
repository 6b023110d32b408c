// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Keys, mouse and changes of size and look of the timeline's view.

#include "ui/timeline/TimeHeader.h"
#include "ui/timeline/TimelineView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace smtpscope {

namespace {

constexpr qreal KeyZoom = 2;
constexpr qreal WheelZoom = 1.25; // for each notch
constexpr qreal Notch = 120;

} // namespace

int TimelineView::timeLeft() const
{
    return header()->sectionViewportPosition(int(TimelineColumn::Time));
}

bool TimelineView::isInTime(const QPoint &place) const
{
    return place.x() >= timeLeft();
}

void TimelineView::zoom(qreal factor)
{
    qreal x = header()->sectionSize(int(TimelineColumn::Time)) / 2.0;
    if (currentIndex().isValid()) {
        const TimelineRow row = m_model->row(currentIndex());
        if (!row.bars.empty())
            x = m_axis.x((row.bars.front().fromNs + row.bars.back().toNs) / 2);
    }
    m_axis.zoomAt(x, factor);
    repaintTimes();
}

void TimelineView::fit()
{
    m_axis.fit();
    repaintTimes();
}

bool TimelineView::zoomByKey(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(KeyZoom);
    else if (key == Qt::Key_Minus)
        zoom(1 / KeyZoom);
    else if (key == Qt::Key_0)
        fit();
    else
        return false;
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted(false);
    } else if (isEnter && isPlain && currentIndex().isValid()) {
        const EventReference reference = m_model->row(currentIndex()).reference;
        if (reference.event >= 0)
            Q_EMIT evidenceWanted(reference);
    } else if (event->key() == Qt::Key_F8) {
        goToProblem(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else if (!isPlain || !zoomByKey(event->key())) {
        QTreeView::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF delta = event->angleDelta();
    const qreal turned = delta.y() != 0 ? delta.y() : delta.x();
    if (event->modifiers() & Qt::ControlModifier) {
        m_axis.zoomAt(event->position().x() - timeLeft(), std::pow(WheelZoom, turned / Notch));
    } else if (m_axis.isZoomed()
        && (event->modifiers() & Qt::ShiftModifier || std::abs(delta.x()) > std::abs(delta.y()))) {
        m_axis.pan(turned);
    } else {
        QTreeView::wheelEvent(event);
        return;
    }
    repaintTimes();
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const bool isMiddle = event->button() == Qt::MiddleButton;
    if (isInTime(event->pos()) && (event->button() == Qt::LeftButton || isMiddle)) {
        m_panFrom = event->pos();
        m_isPanning = isMiddle;
    }
    if (!isMiddle)
        QTreeView::mousePressEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        const int moved = event->pos().x() - m_panFrom->x();
        m_isPanning = m_isPanning
            || (m_axis.isZoomed() && std::abs(moved) >= QApplication::startDragDistance());
        if (m_isPanning) {
            m_axis.pan(moved);
            m_panFrom = event->pos();
            viewport()->setCursor(Qt::ClosedHandCursor);
            repaintTimes();
        }
        return;
    }
    setHovered(indexAt(event->pos()).siblingAtColumn(0));
    QTreeView::mouseMoveEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPanning)
        viewport()->unsetCursor();
    m_panFrom.reset();
    m_isPanning = false;
    QTreeView::mouseReleaseEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    const EventReference reference = m_model->row(currentIndex()).reference;
    QAction *evidence = menu.addAction(tr("Show the &bytes"));
    evidence->setEnabled(reference.event >= 0);
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("&Copy"));
    QAction *copyAll = menu.addAction(tr("Copy &unredacted"));
    QAction *chosen = menu.exec(event->globalPos());
    if (chosen == evidence)
        Q_EMIT evidenceWanted(reference);
    else if (chosen == copy || chosen == copyAll)
        Q_EMIT copyWanted(chosen == copyAll);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qint64 ns = m_axis.timeAt(help->pos().x() - timeLeft());
    for (const TimeGap &gap : m_axis.gaps()) {
        if (isInTime(help->pos()) && ns > gap.fromNs && ns < gap.toNs) {
            QToolTip::showText(help->globalPos(),
                tr("Nothing was sent for %1; that time is cut out here.")
                    .arg(spanText(gap.toNs - gap.fromNs)),
                viewport());
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void TimelineView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    const bool isFont =
        event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange;
    const bool isColour =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (!m_look || (!isFont && !isColour))
        return;
    dress();
    if (isFont) {
        setColumnWidths();
        scheduleDelayedItemsLayout();
    }
    repaintTimes();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    updateAxis();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    advance();
}

} // namespace smtpscope
