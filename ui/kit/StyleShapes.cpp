// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/StyleShapes.h"

#include <QPolygonF>
#include <QWidget>

namespace smtpscope {

namespace {

QPen roundPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintBox(QPainter &painter, const QRectF &place, const Box &box)
{
    const qreal inset = box.edge ? box.edgeWidth / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.edge ? QPen(*box.edge, box.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill ? QBrush(*box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &place, const QPalette &palette, qreal radius)
{
    paintBox(painter, place, {{}, colour(Ink::Accent, palette), radius, 2});
}

void paintChevron(
    QPainter &painter, const QRectF &place, Qt::ArrowType direction, const QColor &colour)
{
    static constexpr qreal Wide = 4;
    static constexpr qreal Deep = 2;
    QPolygonF line;
    switch (direction) {
    case Qt::DownArrow:
        line << QPointF(-Wide, -Deep) << QPointF(0, Deep) << QPointF(Wide, -Deep);
        break;
    case Qt::UpArrow:
        line << QPointF(-Wide, Deep) << QPointF(0, -Deep) << QPointF(Wide, Deep);
        break;
    case Qt::RightArrow:
        line << QPointF(-Deep, -Wide) << QPointF(Deep, 0) << QPointF(-Deep, Wide);
        break;
    case Qt::LeftArrow:
        line << QPointF(Deep, -Wide) << QPointF(-Deep, 0) << QPointF(Deep, Wide);
        break;
    case Qt::NoArrow:
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colour, 1.5));
    painter.drawPolyline(line.translated(place.center()));
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &place, const QColor &colour)
{
    const qreal unit = qMin<qreal>(24, qMin(place.width(), place.height())) / 16;
    const QPolygonF line(
        {QPointF(-4, 0.3) * unit, QPointF(-1.1, 3.2) * unit, QPointF(4, -3) * unit});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(roundPen(colour, 1.75));
    painter.drawPolyline(line.translated(place.center()));
    painter.restore();
}

bool hasKeyFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus
        && option.state & QStyle::State_KeyboardFocusChange;
}

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool isUnderPointer(const QStyleOption &option)
{
    return isEnabled(option) && option.state & QStyle::State_MouseOver;
}

ButtonWeight weightOf(const QWidget *widget)
{
    const QVariant weight = widget ? widget->property("weight") : QVariant();
    return weight.isValid() ? ButtonWeight(weight.toInt()) : ButtonWeight::Normal;
}

bool isPrimaryTool(const QWidget *widget)
{
    return weightOf(widget) == ButtonWeight::Primary;
}

Box fieldBox(const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool isFaulty = widget && widget->property("faulty").toBool();
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const QColor fill = option.palette.color(QPalette::Base);
    if (!isEnabled(option))
        return {colour(Surface::Window, palette), colour(Surface::Line, palette)};
    if (isFaulty)
        return {fill, colour(Ink::Permanent, palette), 6, 2};
    if (isFocused)
        return {fill, colour(Ink::Accent, palette), 6, 2};
    return {fill, colour(Ink::Control, palette)};
}

} // namespace smtpscope
