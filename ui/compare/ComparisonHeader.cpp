// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/compare/ComparisonHeader.h"

#include "ui/compare/ComparisonModel.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Inset = 12;
constexpr int Margin = 20; // of the page
constexpr int DrawingSize = 16;

QFont nameFont(bool isSide)
{
    return fontOf(isSide ? TextRole::Strong : TextRole::Head);
}

} // namespace

ComparisonHeader::ComparisonHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionsMovable(false);
}

QSize ComparisonHeader::sizeHint() const
{
    return {100,
        QFontMetrics(fontOf(TextRole::Strong)).height()
            + QFontMetrics(fontOf(TextRole::Small)).height() + 20};
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette palette = QGuiApplication::palette();
    const auto text = [&](int role) {
        return model()->headerData(section, Qt::Horizontal, role).toString();
    };
    const int mark = model()->headerData(section, Qt::Horizontal, MarkRole).toInt();
    const bool isSide = mark >= 0;
    painter->save();
    painter->fillRect(rect, colour(Surface::Base, palette));
    QRect place = rect.adjusted(section == 0 ? Margin : Inset, 8, -Inset, -8);
    if (isSide) {
        paintDrawing(*painter,
            QRectF(place.left(), place.center().y() - DrawingSize / 2.0, DrawingSize, DrawingSize),
            drawingOf(Mark(mark)), colour(inkOf(Mark(mark)), palette));
        place.setLeft(place.left() + DrawingSize + 8);
    }
    const auto draw = [&](const QFont &font, Ink ink, Qt::Alignment alignment,
                          const QString &shown) {
        painter->setFont(font);
        painter->setPen(colour(ink, palette));
        painter->drawText(place, alignment | Qt::AlignLeft,
            QFontMetrics(font).elidedText(shown, Qt::ElideMiddle, place.width()));
    };
    draw(nameFont(isSide), isSide ? Ink::Text : Ink::Text2,
        isSide ? Qt::AlignTop : Qt::AlignVCenter, text(Qt::DisplayRole));
    draw(fontOf(TextRole::Small), Ink::Text2, Qt::AlignBottom, text(NoteRole));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Surface::Line, palette));
    painter->restore();
}

} // namespace smtpscope
