// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/KeyCap.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>

namespace smtpscope {

QSize keyCapSize(const QString &text)
{
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    return {qMax(24, metrics.horizontalAdvance(text) + 16), qMax(20, metrics.height() + 6)};
}

void paintKeyCap(QPainter &painter, const QRectF &place, const QString &text)
{
    const QPalette palette = QGuiApplication::palette();
    QRectF frame(QPointF(), keyCapSize(text));
    frame.moveCenter(place.center());
    frame.moveTopLeft(QPointF(qRound(frame.x()), qRound(frame.y())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Ink::Control, palette));
    painter.setBrush(colour(Surface::Base, palette));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(colour(Ink::Text2, palette));
    painter.drawText(frame, Qt::AlignCenter, text);
    painter.restore();
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text);
}

void KeyCap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace smtpscope
