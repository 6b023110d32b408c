// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/settings/PageTitleDelegate.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int LeastHeight = 32;
constexpr int Radius = 6;
constexpr int Padding = 10;
constexpr int DrawingSize = 16;
constexpr int Gap = 8;

} // namespace

QSize PageTitleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(TextRole::Body));
    const int text = metrics.horizontalAdvance(index.data().toString());
    return {2 * Padding + DrawingSize + Gap + text + 1, qMax(LeastHeight, metrics.height() + 14)};
}

void PageTitleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool hasRing =
        (option.state & QStyle::State_HasFocus) || (isSelected && isForeign(option.palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasRing ? QPen(colour(Ink::Accent, option.palette), 2) : QPen(Qt::NoPen));
    painter->setBrush(isSelected ? QBrush(colour(Surface::AccentSoft, option.palette))
            : isHovered          ? QBrush(colour(Surface::Hover, option.palette))
                                 : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Radius, Radius);
    const int top = option.rect.top() + (option.rect.height() - DrawingSize) / 2;
    const QRect drawing(option.rect.left() + Padding, top, DrawingSize, DrawingSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, drawing);
    painter->setFont(fontOf(TextRole::Body));
    painter->setPen(colour(Ink::Text, option.palette));
    painter->drawText(option.rect.adjusted(Padding + DrawingSize + Gap, 0, 0, 0),
        Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    painter->restore();
}

} // namespace smtpscope
