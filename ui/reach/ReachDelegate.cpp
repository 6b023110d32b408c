// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/reach/ReachDelegate.h"

#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"
#include "ui/reach/ReachModel.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int Gap = 4; // on each side of a cell
constexpr qreal Radius = 6;
constexpr int DrawingSize = 16;
constexpr int Inset = 10;
constexpr int LowestHeight = 64;
constexpr int NarrowestWidth = 150;

QFont wordFont()
{
    return fontOf(TextRole::Strong);
}

QFont detailFont()
{
    return fontOf(TextRole::Small);
}

int textHeight()
{
    return QFontMetrics(wordFont()).height() + QFontMetrics(detailFont()).height() + 4;
}

Ink textInk(GridCellState state)
{
    const bool isQuiet = state == GridCellState::NoFamily || state == GridCellState::Waiting;
    return isQuiet ? Ink::Muted : Ink::Text;
}

void paintTexts(QPainter *painter, const QRect &card, const QModelIndex &index, GridCellState state)
{
    const QPalette palette = QGuiApplication::palette();
    const int top = card.top() + std::max(Gap, std::min(Inset, (card.height() - textHeight()) / 2));
    const int left = card.left() + Inset + DrawingSize + 8;
    const int width = card.right() - Inset - left;
    const QFontMetrics words(wordFont());
    const QFontMetrics details(detailFont());
    painter->setFont(wordFont());
    painter->setPen(colour(textInk(state), palette));
    painter->drawText(QRect(left, top, width, words.height()), Qt::AlignLeft | Qt::AlignVCenter,
        words.elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->setFont(detailFont());
    painter->setPen(colour(Ink::Text2, palette));
    painter->drawText(QRect(left, top + words.height() + 4, width, details.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        details.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, width));
    paintDrawing(*painter,
        QRectF(card.left() + Inset, top + (words.height() - DrawingSize) / 2.0, DrawingSize,
            DrawingSize),
        drawingOf(markOf(state)), colour(inkOf(markOf(state)), palette));
}

} // namespace

Mark markOf(GridCellState state)
{
    switch (state) {
    case GridCellState::Works:
        return Mark::Ok;
    case GridCellState::OtherWay:
        return Mark::Warning;
    case GridCellState::Fails:
        return Mark::Permanent;
    case GridCellState::NoFamily:
        return Mark::Skipped;
    case GridCellState::Running:
        return Mark::Running;
    case GridCellState::Waiting:
        return Mark::Skipped;
    }
    return Mark::Skipped;
}

ReachDelegate::ReachDelegate(QObject *parent) : QStyledItemDelegate(parent)
{ }

void ReachDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const auto state = GridCellState(index.data(CellStateRole).toInt());
    const QRect card = option.rect.adjusted(Gap, Gap, -Gap, -Gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(softOf(markOf(state)), palette));
    painter->drawRoundedRect(card, Radius, Radius);
    painter->setBrush(Qt::NoBrush);
    if (index.data(IsAdvisedRole).toBool()) {
        painter->setPen(QPen(colour(Ink::Ok, palette), 2));
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), Radius, Radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colour(Ink::Accent, palette), 2));
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(1, 1, -1, -1), Radius + Gap, Radius + Gap);
    }
    paintTexts(painter, card, index, state);
    painter->restore();
}

QSize ReachDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {NarrowestWidth, std::max(LowestHeight, textHeight() + 2 * Inset) + 2 * Gap};
}

} // namespace smtpscope
