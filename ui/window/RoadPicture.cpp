// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/RoadPicture.h"

#include "ui/kit/Icons.h"
#include "ui/kit/OutcomeLook.h"

#include <QGuiApplication>
#include <QPainter>

#include <array>

namespace smtpscope {

namespace {

constexpr int Station = 58;
constexpr int Road = 56; // between two stations
constexpr std::array Stations{
    Drawing::SideComputer, Drawing::SideServer, Drawing::SideServer, Drawing::StageMail};
constexpr std::array Between{Mark::Ok, Mark::Ok, Mark::Permanent};

QRectF placeOf(size_t station)
{
    return QRectF(0.5 + double(station) * (Station + Road), 0.5, Station - 1, Station - 1);
}

void paintStation(QPainter &painter, const QRectF &place, Drawing drawing)
{
    const QPalette palette = QGuiApplication::palette();
    painter.setPen(QPen(colour(Ink::Accent, palette), 1.5));
    painter.setBrush(colour(Surface::AccentSoft, palette));
    painter.drawRoundedRect(place, 14, 14);
    QRectF inner(0, 0, 24, 24);
    inner.moveCenter(place.center());
    paintDrawing(painter, inner, drawing, colour(Ink::Accent, palette));
}

void paintRoad(QPainter &painter, const QRectF &from, Mark mark)
{
    const QPalette palette = QGuiApplication::palette();
    const QPointF middle(from.right() + Road / 2.0, from.center().y());
    painter.setPen(QPen(colour(Ink::Control, palette), 1.5, Qt::DotLine));
    painter.drawLine(QPointF(from.right() + 4, middle.y()), middle - QPointF(12, 0));
    painter.drawLine(middle + QPointF(12, 0), QPointF(from.right() + Road - 4, middle.y()));
    QRectF sign(0, 0, 16, 16);
    sign.moveCenter(middle);
    paintDrawing(painter, sign, drawingOf(mark), colour(inkOf(mark), palette));
}

} // namespace

RoadPicture::RoadPicture(QWidget *parent) : QWidget(parent)
{
    setFixedSize(int(Stations.size()) * Station + int(Between.size()) * Road, Station);
}

void RoadPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t station = 0; station < Stations.size(); ++station)
        paintStation(painter, placeOf(station), Stations.at(station));
    for (size_t road = 0; road < Between.size(); ++road)
        paintRoad(painter, placeOf(road), Between.at(road));
}

} // namespace smtpscope
