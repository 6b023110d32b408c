// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/LinkButton.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int DrawingSize = 16;
constexpr int Gap = 6;
constexpr int Margin = 4; // the least height is a click target's
constexpr int Left = DrawingSize + Gap;
constexpr int Flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;

} // namespace

LinkButton::LinkButton(const QString &text, Drawing drawing, QWidget *parent)
    : QAbstractButton(parent), m_drawing(drawing)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setDrawing(Drawing drawing)
{
    m_drawing = drawing;
    update();
}

QRect LinkButton::textPlace(int width) const
{
    const QRect room(Left, Margin, qMax(20, width - Left - Margin), 10'000);
    return fontMetrics().boundingRect(room, Flags, text());
}

QSize LinkButton::sizeHint() const
{
    const int width = Left + fontMetrics().horizontalAdvance(text()) + Margin;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {Left + 40, fontMetrics().height() + 2 * Margin};
}

int LinkButton::heightForWidth(int width) const
{
    return qMax(24, textPlace(width).height() + 2 * Margin);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Surface::Hover, palette));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor ink = colour(Ink::Accent, palette);
    const int line = fontMetrics().height();
    paintDrawing(painter, QRectF(0, Margin + (line - DrawingSize) / 2.0, DrawingSize, DrawingSize),
        m_drawing, ink);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(QRect(Left, Margin, width() - Left - Margin, height()), Flags, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace smtpscope
