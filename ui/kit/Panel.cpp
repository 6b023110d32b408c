// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Panel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace smtpscope {

namespace {

constexpr qreal Radius = 8;
constexpr qreal StripeWidth = 4;

} // namespace

Panel::Panel(Surface surface, QWidget *parent) : QWidget(parent), m_surface(surface)
{
    setAutoFillBackground(true);
    dress();
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void Panel::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::Window, colour(m_surface, QGuiApplication::palette()));
    setPalette(own);
}

Card::Card(QWidget *parent) : QWidget(parent)
{ }

void Card::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

void Card::setEdge(std::optional<Ink> edge)
{
    m_edge = edge;
    update();
}

void Card::setStripe(std::optional<Ink> stripe)
{
    m_stripe = stripe;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.fillPath(shape, colour(m_surface, palette));
    if (m_stripe) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, StripeWidth, height()), colour(*m_stripe, palette));
        painter.restore();
    }
    painter.setPen(m_edge ? colour(*m_edge, palette) : colour(Surface::Line, palette));
    painter.drawPath(shape);
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent) : Panel(Surface::Line, parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

} // namespace smtpscope
