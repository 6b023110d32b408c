// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/DrawingLabel.h"

#include <QGuiApplication>

namespace smtpscope {

DrawingLabel::DrawingLabel(Drawing drawing, Ink ink, int size, QWidget *parent)
    : QWidget(parent), m_drawing(drawing), m_ink(ink)
{
    setFixedSize(size, size);
}

void DrawingLabel::setDrawing(Drawing drawing, Ink ink)
{
    m_drawing = drawing;
    m_ink = ink;
    update();
}

void DrawingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDrawing(painter, rect(), m_drawing, colour(m_ink, QGuiApplication::palette()));
}

} // namespace smtpscope
