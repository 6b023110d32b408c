// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/DrawnObjects.h"

#include "report/pdf/MarkShape.h"
#include "report/pdf/PageColours.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace smtpscope::pdf {

namespace {

enum ObjectType {
    MarkObject = QTextFormat::UserObject, // a mark
    BarObject, // a bar on its axis
};

enum Property {
    MarkProperty = QTextFormat::UserProperty, // which mark
    WidthProperty, // in pixels
    BeginProperty, // of a bar, from 0 to 1
    LengthProperty, // of a bar, from 0 to 1
};

constexpr double BarHeight = 8; // in pixels
constexpr double ShortestBar = 3; // in pixels, so that none is invisible

void drawBar(QPainter &painter, const QRectF &axis, const QTextFormat &format, double pixel)
{
    const auto mark = Mark(format.intProperty(MarkProperty));
    const double shortest = ShortestBar * pixel;
    const double width = std::max(shortest, axis.width() * format.doubleProperty(LengthProperty));
    const double left = std::min(
        axis.left() + axis.width() * format.doubleProperty(BeginProperty), axis.right() - width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark == Mark::Ok ? BarColour : inkOf(mark));
    painter.drawRoundedRect(QRectF(left, axis.top(), width, axis.height()), 2 * pixel, 2 * pixel);
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

QTextCharFormat DrawnObjects::barFormat(const Bar &bar, double width)
{
    QTextCharFormat format;
    format.setObjectType(BarObject);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(MarkProperty, int(bar.mark));
    format.setProperty(WidthProperty, width);
    format.setProperty(BeginProperty, bar.begin);
    format.setProperty(LengthProperty, bar.length);
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
    drawBar(*painter, place, format, m_pixel);
    painter->restore();
}

} // namespace smtpscope::pdf
