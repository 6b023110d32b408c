// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/PathStationButton.h"

#include "ui/kit/MarkLabel.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int MarkSize = 20;
constexpr int NameTop = 24; // below the mark
constexpr int Inset = 3; // room for the focus ring
constexpr int OneTurnMs = 1200;
constexpr int FrameMs = 50;

bool isQuiet(Mark mark)
{
    return mark == Mark::Pending || mark == Mark::Skipped;
}

bool isLoud(Mark mark)
{
    return mark != Mark::Ok && !isQuiet(mark);
}

TextRole nameRole(Mark mark)
{
    return isLoud(mark) ? TextRole::Head : TextRole::Small;
}

} // namespace

PathStationButton::PathStationButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
    setProperty("reachedByArrows", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_since.start();
}

void PathStationButton::setStation(const PathStation &station, PathLine after)
{
    m_station = station;
    m_after = after;
    const QString name = tr("%1, %2, %3").arg(station.name, markText(station.mark), station.time);
    setAccessibleName(name);
    setToolTip(tr("%1: %2, %3").arg(station.name, markText(station.mark), station.time));
    if (station.mark == Mark::Running)
        m_timer.start(FrameMs, this);
    else
        m_timer.stop();
    updateGeometry();
    update();
}

QSize PathStationButton::sizeHint() const
{
    const QFontMetrics name(fontOf(TextRole::Head));
    const QFontMetrics time(fontOf(TextRole::Caption));
    const int width =
        qMax(name.horizontalAdvance(m_station.name), time.horizontalAdvance(m_station.time));
    return {width + 12, NameTop + name.height() + time.height() + 2 * Inset};
}

QSize PathStationButton::minimumSizeHint() const
{
    return {MarkSize + 2 * Inset + 8, sizeHint().height()};
}

void PathStationButton::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colour(Ink::Accent, palette), 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? colour(Surface::Hover, palette) : Qt::transparent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -5, -1), 6, 6);
    }
    paintLine(painter);
    const qreal turn = qreal(m_since.elapsed() % OneTurnMs) / OneTurnMs;
    paintMark(painter, QRectF(Inset, Inset, MarkSize, MarkSize), m_station.mark, turn);
    paintTexts(painter);
}

void PathStationButton::paintLine(QPainter &painter)
{
    if (m_after == PathLine::None)
        return;
    const Qt::PenStyle style = m_after == PathLine::Travelled ? Qt::SolidLine : Qt::DotLine;
    painter.setPen(QPen(colour(Ink::Control, QGuiApplication::palette()), 1.5, style));
    const qreal middle = Inset + MarkSize / 2.0;
    const qreal left = Inset + MarkSize + 6;
    if (width() - 8 > left)
        painter.drawLine(QPointF(left, middle), QPointF(width() - 8, middle));
}

void PathStationButton::paintTexts(QPainter &painter)
{
    const QPalette palette = QGuiApplication::palette();
    const Mark mark = m_station.mark;
    const QFont nameFont = fontOf(nameRole(mark));
    const QFont timeFont = fontOf(TextRole::Caption);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics timeMetrics(timeFont);
    const int room = width() - Inset - 8;
    const auto ink = [&](Ink usual) {
        return colour(isLoud(mark) ? inkOf(mark) : isQuiet(mark) ? Ink::Muted : usual, palette);
    };
    painter.setFont(nameFont);
    painter.setPen(ink(Ink::Text));
    const QRect namePlace(Inset, Inset + NameTop - 2, room, nameMetrics.height());
    painter.drawText(namePlace, Qt::AlignVCenter | Qt::TextSingleLine,
        nameMetrics.elidedText(m_station.name, Qt::ElideRight, room));
    painter.setFont(timeFont);
    painter.setPen(ink(Ink::Text2));
    const QRect timePlace(Inset, namePlace.bottom() + 1, room, timeMetrics.height());
    painter.drawText(timePlace, Qt::AlignVCenter | Qt::TextSingleLine,
        timeMetrics.elidedText(m_station.time, Qt::ElideRight, room));
}

// What this button has no use for, the strip may have.
void PathStationButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Space || key == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void PathStationButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update(0, 0, MarkSize + 2 * Inset, MarkSize + 2 * Inset);
    else
        QAbstractButton::timerEvent(event);
}

void PathStationButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace smtpscope
