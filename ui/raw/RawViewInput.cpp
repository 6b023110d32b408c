// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Keys, mouse and changes of size and look of the raw view.

#include "ui/raw/RawView.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace smtpscope {

bool RawView::moveBy(int key, bool extends)
{
    const int page = linesInView();
    int line = m_current;
    if (key == Qt::Key_Down)
        line += 1;
    else if (key == Qt::Key_Up)
        line -= 1;
    else if (key == Qt::Key_PageDown)
        line += page;
    else if (key == Qt::Key_PageUp)
        line -= page;
    else if (key == Qt::Key_Home)
        line = 0;
    else if (key == Qt::Key_End)
        line = m_lines.count() - 1;
    else
        return false;
    setCurrentLine(std::clamp(line, 0, std::max(0, m_lines.count() - 1)), extends);
    return true;
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *across = horizontalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Right)
        across->setValue(across->value() + across->singleStep());
    else if (event->key() == Qt::Key_Left)
        across->setValue(across->value() - across->singleStep());
    else if (!moveBy(event->key(), event->modifiers() & Qt::ShiftModifier))
        QAbstractScrollArea::keyPressEvent(event);
}

void RawView::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->pos());
    const auto [first, last] = selectedLines();
    const bool keeps = event->button() == Qt::RightButton && line >= first && line <= last;
    if (!keeps)
        setCurrentLine(line, event->modifiers() & Qt::ShiftModifier);
}

void RawView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setCurrentLine(std::max(0, lineAt(event->pos())), true);
}

void RawView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_current < 0)
        return;
    QMenu menu(this);
    const QAction *copyRedacted = menu.addAction(tr("&Copy"));
    const QAction *copyAll = menu.addAction(tr("Copy &unredacted"));
    menu.addSeparator();
    const QAction *find = menu.addAction(tr("&Find…"));
    const QAction *hex = menu.addAction(tr("&Hexadecimal"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen && (chosen == copyRedacted || chosen == copyAll))
        copy(chosen == copyAll);
    else if (chosen && chosen == find)
        Q_EMIT findWanted();
    else if (chosen && chosen == hex)
        Q_EMIT hexWanted();
}

void RawView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && m_lines.count() > 0)
        setCurrentLine(0);
    viewport()->update();
}

void RawView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void RawView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (m_current >= 0)
        ensureVisible(m_current);
}

void RawView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
        if (m_painter) {
            m_painter.emplace(palette());
            updateBars();
        }
        break;
    default:
        break;
    }
}

} // namespace smtpscope
