// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/MarkLabel.h"

#include "ui/kit/Type.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int OneTurnMs = 1200;
constexpr int FrameMs = 50;

} // namespace

void paintMark(QPainter &painter, const QRectF &place, Mark mark, qreal turn)
{
    painter.save();
    if (mark == Mark::Running) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(place.center());
        painter.rotate(360 * turn);
        painter.translate(-place.center());
    }
    paintDrawing(painter, place, drawingOf(mark), colour(inkOf(mark), QGuiApplication::palette()));
    painter.restore();
}

MarkLabel::MarkLabel(Mark mark, int size, QWidget *parent)
    : QWidget(parent), m_mark(mark), m_size(size)
{
    setFixedSize(drawingSizeFor(size), drawingSizeFor(size));
    setAccessibleName(markText(mark));
    m_since.start();
}

void MarkLabel::setMark(Mark mark)
{
    m_mark = mark;
    setAccessibleName(markText(mark));
    turnIfNeeded();
    update();
}

void MarkLabel::turnIfNeeded()
{
    if (m_mark == Mark::Running && isVisible())
        m_timer.start(FrameMs, this);
    else
        m_timer.stop();
}

void MarkLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedSize(drawingSizeFor(m_size), drawingSizeFor(m_size));
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, qreal(m_since.elapsed() % OneTurnMs) / OneTurnMs);
}

void MarkLabel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void MarkLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    turnIfNeeded();
}

void MarkLabel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    turnIfNeeded();
}

} // namespace smtpscope
