// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Chip.h"

#include "ui/kit/Type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <cmath>

namespace smtpscope {

namespace {

constexpr int Height = 24;
constexpr int Margin = 8;
constexpr int Radius = 6;

int drawingSize()
{
    return drawingSizeFor(14);
}

QFont fontFor(const ChipLook &look)
{
    return fontOf(look.isStrong ? TextRole::Head : TextRole::Small);
}

} // namespace

Chip::Chip(const ChipLook &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetricsF metrics(fontFor(m_look));
    const int drawing = m_look.drawing ? drawingSize() + 6 : 0;
    const int width = int(std::ceil(metrics.horizontalAdvance(m_look.text)));
    return {width + 2 * Margin + drawing, qMax(Height, int(std::ceil(metrics.height())) + 8)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor ink = colour(m_look.ink, palette);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isForeign(palette) ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(colour(m_look.surface, palette));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    QRectF text = QRectF(rect()).adjusted(Margin, 0, 0, 0);
    if (m_look.drawing) {
        const QRectF place(Margin, (height() - drawingSize()) / 2.0, drawingSize(), drawingSize());
        paintDrawing(painter, place, *m_look.drawing, ink);
        text.setLeft(Margin + drawingSize() + 6);
    }
    painter.setFont(fontFor(m_look));
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, m_look.text);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace smtpscope
