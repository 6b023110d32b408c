// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/MarkShape.h"

#include "report/pdf/PageColours.h"

#include <QPainter>
#include <QPolygonF>

namespace smtpscope::pdf {

namespace {

// All shapes are drawn in a square of 16 by 16.
constexpr double Side = 16.0;
constexpr double Stroke = 1.5;

void paintOutline(QPainter &painter, Mark mark)
{
    switch (mark) {
    case Mark::Ok:
    case Mark::Pending:
    case Mark::Running:
    case Mark::Skipped:
        painter.drawEllipse(QRectF(2, 2, 12, 12));
        return;
    case Mark::Temporary:
        painter.drawRoundedRect(QRectF(2, 2, 12, 12), 3, 3);
        return;
    case Mark::Permanent:
        painter.drawPolygon(QPolygonF({{5.5, 2}, {10.5, 2}, {14, 5.5}, {14, 10.5}, {10.5, 14},
            {5.5, 14}, {2, 10.5}, {2, 5.5}}));
        return;
    case Mark::Warning:
        painter.drawPolygon(QPolygonF({{8, 2}, {14.5, 13.5}, {1.5, 13.5}}));
        return;
    case Mark::Unknown:
        painter.drawPolygon(QPolygonF({{8, 1.5}, {14.5, 8}, {8, 14.5}, {1.5, 8}}));
        return;
    }
}

void paintSign(QPainter &painter, Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        painter.drawPolyline(QPolygonF({{5, 8.2}, {7.2, 10.4}, {11, 6}}));
        return;
    case Mark::Temporary:
        painter.drawPolyline(QPolygonF({{8, 5}, {8, 8.2}, {10.4, 9.6}}));
        return;
    case Mark::Permanent:
        painter.drawLine(QPointF(6, 6), QPointF(10, 10));
        painter.drawLine(QPointF(10, 6), QPointF(6, 10));
        return;
    case Mark::Warning:
        painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.3));
        painter.drawPoint(QPointF(8, 11.4));
        return;
    case Mark::Unknown:
        painter.drawArc(QRectF(6.3, 4.6, 3.4, 3.4), -60 * 16, 240 * 16);
        painter.drawLine(QPointF(8.2, 7.9), QPointF(8, 9.2));
        painter.drawPoint(QPointF(8, 11.2));
        return;
    case Mark::Pending:
    case Mark::Running:
        return;
    case Mark::Skipped:
        painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
        return;
    }
}

} // namespace

void paintMark(QPainter &painter, const QRectF &place, Mark mark)
{
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / Side, place.height() / Side);
    QPen pen(inkOf(mark), Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (mark == Mark::Pending)
        pen.setDashPattern({0.1, 2.0});
    painter.setPen(pen);
    painter.setBrush(mark == Mark::Pending ? QBrush(Qt::NoBrush) : QBrush(groundOf(mark)));
    paintOutline(painter, mark);
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, mark);
    painter.restore();
}

} // namespace smtpscope::pdf
