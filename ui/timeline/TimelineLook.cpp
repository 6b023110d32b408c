// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimelineLook.h"

#include <algorithm>

namespace smtpscope {

namespace {

QFont strengthened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TimelineLook::TimelineLook(const QPalette &palette)
    : strong(fontOf(TextRole::Strong))
    , body(fontOf(TextRole::Body))
    , small(fontOf(TextRole::Small))
    , smallStrong(fontOf(TextRole::Head))
    , mono(fontOf(TextRole::Mono))
    , monoStrong(strengthened(mono))
    , caption(fontOf(TextRole::Caption))
    , m_palette(palette)
{
    const int line = QFontMetrics(body).height();
    stageHeight = std::max(28, line + 12);
    eventHeight = std::max(24, line + 8);
}

int TimelineLook::text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
    const QColor &colour, Qt::Alignment alignment) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(text);
    QString shown = text;
    if (width > rect.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), shown);
    return width;
}

int TimelineLook::chip(QPainter &painter, const QRect &rect, const QString &text) const
{
    const int wanted = QFontMetrics(small).horizontalAdvance(text) + 16;
    const int width = std::min(wanted, rect.width());
    if (width <= 16)
        return 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface(Surface::UnknownSoft));
    painter.drawRoundedRect(QRectF(rect.x(), rect.y() + 3, width, rect.height() - 6), 4, 4);
    this->text(painter,
        rect.adjusted(8, 0, 0, 0)
            .intersected(QRect(rect.x() + 8, rect.y(), width - 16, rect.height())),
        text, small, ink(Ink::Secret));
    return width;
}

void TimelineLook::hatch(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    constexpr qreal Step = 6;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += Step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace smtpscope
