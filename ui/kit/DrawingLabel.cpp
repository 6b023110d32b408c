// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/DrawingLabel.h"

#include "ui/kit/Type.h"

#include <QEvent>
#include <QGuiApplication>

namespace smtpscope {

DrawingLabel::DrawingLabel(Drawing drawing, Ink ink, int size, QWidget *parent)
    : QWidget(parent), m_drawing(drawing), m_ink(ink), m_size(size)
{
    setFixedSize(drawingSizeFor(size), drawingSizeFor(size));
}

void DrawingLabel::setDrawing(Drawing drawing, Ink ink)
{
    m_drawing = drawing;
    m_ink = ink;
    update();
}

void DrawingLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedSize(drawingSizeFor(m_size), drawingSizeFor(m_size));
}

void DrawingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDrawing(painter, rect(), m_drawing, colour(m_ink, QGuiApplication::palette()));
}

} // namespace smtpscope
