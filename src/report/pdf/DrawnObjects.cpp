// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/DrawnObjects.h"

#include "report/pdf/MarkShape.h"
#include "report/pdf/PageColours.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPointF>
#include <QTextDocument>
#include <QVariant>

#include <algorithm>

namespace smtpscope::pdf {

namespace {

enum ObjectType {
    MarkObject = QTextFormat::UserObject, // a mark
    BarObject, // a bar on its axis
};

enum Property {
    MarkProperty = QTextFormat::UserProperty, // which mark
    WidthProperty, // in pixels
    BarsProperty, // begin and length of each, from 0 to 1
};

constexpr double BarHeight = 8; // in pixels
constexpr double ShortestBar = 3; // in pixels, so that none is invisible

void drawBar(QPainter &painter, const QRectF &axis, const QPointF &bar, double pixel)
{
    const double width = std::max(ShortestBar * pixel, axis.width() * bar.y());
    const double left = std::min(axis.left() + axis.width() * bar.x(), axis.right() - width);
    painter.drawRoundedRect(QRectF(left, axis.top(), width, axis.height()), 2 * pixel, 2 * pixel);
}

void drawBars(QPainter &painter, const QRectF &axis, const QTextFormat &format, double pixel)
{
    const auto mark = Mark(format.intProperty(MarkProperty));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark == Mark::Ok ? BarColour : inkOf(mark));
    const QVariantList bars = format.property(BarsProperty).toList();
    for (const QVariant &bar : bars)
        drawBar(painter, axis, bar.toPointF(), pixel);
}

} // namespace

DrawnObjects::DrawnObjects(QTextDocument &document, double pixel) : m_pixel(pixel)
{
    document.documentLayout()->registerHandler(MarkObject, this);
    document.documentLayout()->registerHandler(BarObject, this);
}

QTextCharFormat DrawnObjects::markFormat(Mark mark, double size)
{
    QTextCharFormat format;
    format.setObjectType(MarkObject);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(MarkProperty, int(mark));
    format.setProperty(WidthProperty, size);
    return format;
}

QTextCharFormat DrawnObjects::barsFormat(const std::vector<Bar> &bars, Mark mark, double width)
{
    QVariantList places;
    for (const Bar &bar : bars)
        places.append(QPointF(bar.begin, bar.length));
    QTextCharFormat format;
    format.setObjectType(BarObject);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(MarkProperty, int(mark));
    format.setProperty(WidthProperty, width);
    format.setProperty(BarsProperty, places);
    return format;
}

QSizeF DrawnObjects::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const double width = format.doubleProperty(WidthProperty);
    const double height = format.objectType() == BarObject ? BarHeight : width;
    return QSizeF(width, height) * m_pixel;
}

void DrawnObjects::drawObject(
    QPainter *painter, const QRectF &place, QTextDocument *, int, const QTextFormat &format)
{
    if (format.objectType() == MarkObject) {
        paintMark(*painter, place, Mark(format.intProperty(MarkProperty)));
        return;
    }
    painter->save();
    drawBars(*painter, place, format, m_pixel);
    painter->restore();
}

} // namespace smtpscope::pdf
