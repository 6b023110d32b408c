// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/SideStrip.h"

#include "ui/kit/Type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace smtpscope {

namespace {

// Along the road.
constexpr std::array Places{Side::ThisComputer, Side::SenderUser, Side::SenderServer, Side::Network,
    Side::RecipientServer, Side::RecipientUser};
constexpr int Radius = 17;
constexpr int Middle = 18;
constexpr int Widest = 296;
constexpr int NameTop = 40;

int placeOf(Side side)
{
    for (size_t index = 0; index < Places.size(); ++index) {
        if (Places.at(index) == side)
            return int(index);
    }
    return -1;
}

} // namespace

SideStrip::SideStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSide(Side::None, Mark::Pending);
}

void SideStrip::setSide(Side side, Mark mark)
{
    m_side = side;
    m_mark = mark;
    setAccessibleName(nameOf(side));
    updateGeometry();
    update();
}

QSize SideStrip::sizeHint() const
{
    return {Widest, NameTop + QFontMetrics(fontOf(TextRole::Head)).height() + 2};
}

QSize SideStrip::minimumSizeHint() const
{
    return {int(Places.size()) * (2 * Radius + 2), sizeHint().height()};
}

qreal SideStrip::centreOf(int place) const
{
    const int room = qMin(width(), Widest);
    return Middle + place * (room - 2 * Middle) / qreal(Places.size() - 1);
}

void SideStrip::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    const int chosen = placeOf(m_side);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen dots(colour(Ink::Control, palette), 1.5, Qt::DotLine);
    for (int place = 0; place + 1 < int(Places.size()); ++place) {
        const qreal left = centreOf(place) + (place == chosen ? Radius + 1 : 13);
        const qreal right = centreOf(place + 1) - (place + 1 == chosen ? Radius + 1 : 13);
        painter.setPen(dots);
        if (right > left)
            painter.drawLine(QPointF(left, Middle), QPointF(right, Middle));
    }
    if (chosen >= 0) {
        painter.setPen(QPen(colour(inkOf(m_mark), palette), 1.5));
        painter.setBrush(colour(softOf(m_mark), palette));
        painter.drawEllipse(QPointF(centreOf(chosen), Middle), Radius - 0.5, Radius - 0.5);
    }
    for (int place = 0; place < int(Places.size()); ++place) {
        const Ink ink = place == chosen ? inkOf(m_mark) : Ink::Muted;
        paintDrawing(painter, QRectF(qRound(centreOf(place)) - 8, Middle - 8, 16, 16),
            drawingOf(Places.at(size_t(place))), colour(ink, palette));
    }
    paintName(painter, chosen);
}

void SideStrip::paintName(QPainter &painter, int place)
{
    const QFont font = fontOf(TextRole::Head);
    const QFontMetrics metrics(font);
    const int room = width();
    const QString name = metrics.elidedText(nameOf(m_side), Qt::ElideRight, room);
    const int wide = metrics.horizontalAdvance(name) + 1;
    const int wished = place < 0 ? 0 : qRound(centreOf(place)) - wide / 2;
    const int left = qBound(0, wished, qMax(0, qMin(room, Widest) - wide));
    painter.setFont(font);
    painter.setPen(colour(place < 0 ? Ink::Text2 : inkOf(m_mark), QGuiApplication::palette()));
    painter.drawText(QRect(left, NameTop, qMin(wide + 1, room), metrics.height()),
        Qt::AlignLeft | Qt::TextSingleLine, name);
}

void SideStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

bool SideStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int place = 0; place < int(Places.size()); ++place) {
        if (qAbs(help->pos().x() - centreOf(place)) <= Radius)
            QToolTip::showText(help->globalPos(), nameOf(Places.at(size_t(place))), this);
    }
    return true;
}

} // namespace smtpscope
