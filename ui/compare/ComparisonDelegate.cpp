// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/compare/ComparisonDelegate.h"

#include "ui/compare/ComparisonModel.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace smtpscope {

namespace {

constexpr int StageHeight = 44;
constexpr int DetailHeight = 28;
constexpr int Inset = 12;
constexpr int DrawingSize = 16;
constexpr int Gap = 8;

bool isStage(const QModelIndex &index)
{
    return !index.parent().isValid();
}

RowTone toneOf(const QModelIndex &index)
{
    return RowTone(index.data(ToneRole).toInt());
}

bool isSide(const QModelIndex &index)
{
    return index.column() == int(ComparisonColumn::Left)
        || index.column() == int(ComparisonColumn::Right);
}

Ink inkOf(RowTone tone)
{
    switch (tone) {
    case RowTone::Same:
        return Ink::Text2;
    case RowTone::Different:
    case RowTone::Parting:
        return Ink::Text;
    case RowTone::After:
        return Ink::Muted;
    }
    return Ink::Text;
}

// The mark of the worse side of the row, whose colours tell where it went wrong.
Mark worstMark(const QModelIndex &index)
{
    for (const ComparisonColumn column : {ComparisonColumn::Left, ComparisonColumn::Right}) {
        const auto mark = Mark(index.siblingAtColumn(int(column)).data(MarkRole).toInt());
        if (mark != Mark::Ok && mark != Mark::Pending && mark != Mark::Skipped
            && mark != Mark::Warning)
            return mark;
    }
    return Mark::Warning;
}

QFont fontFor(const QModelIndex &index)
{
    if (isSide(index))
        return fontOf(TextRole::Mono);
    if (index.column() == int(ComparisonColumn::Difference))
        return fontOf(toneOf(index) == RowTone::Parting ? TextRole::Head : TextRole::Small);
    return fontOf(isStage(index) ? TextRole::Strong : TextRole::Small);
}

Ink inkFor(const QModelIndex &index)
{
    const RowTone tone = toneOf(index);
    const bool isDifference = index.column() == int(ComparisonColumn::Difference);
    if (tone == RowTone::Parting && isDifference)
        return inkOf(worstMark(index));
    if (tone == RowTone::Parting && isSide(index)) {
        const auto mark = Mark(index.data(MarkRole).toInt());
        return mark == Mark::Ok ? Ink::Text : inkOf(mark);
    }
    if (isStage(index) && index.column() == int(ComparisonColumn::Stage))
        return tone == RowTone::After ? Ink::Muted : Ink::Text;
    return inkOf(tone);
}

// What stands before the text: the stage's drawing or the side's mark.
std::optional<Drawing> leadingOf(const QModelIndex &index, Ink &ink)
{
    const int drawing = index.data(DrawingRole).toInt();
    if (drawing >= 0) {
        ink = Ink::Text2;
        return Drawing(drawing);
    }
    const int mark = index.data(MarkRole).toInt();
    if (mark < 0)
        return {};
    ink = inkOf(Mark(mark));
    return drawingOf(Mark(mark));
}

} // namespace

void paintComparisonGround(
    QPainter &painter, const QRect &row, const QModelIndex &index, bool isSelected)
{
    const QPalette palette = QGuiApplication::palette();
    if (isSelected)
        painter.fillRect(row, colour(Surface::AccentSoft, palette));
    else if (partingInk(index))
        painter.fillRect(row, colour(softOf(worstMark(index)), palette));
    else if (!isStage(index))
        painter.fillRect(row, colour(Surface::Raised, palette));
    painter.fillRect(
        QRect(row.left(), row.bottom(), row.width(), 1), colour(Surface::Line, palette));
}

std::optional<Ink> partingInk(const QModelIndex &index)
{
    if (!isStage(index) || toneOf(index) != RowTone::Parting)
        return {};
    return inkOf(worstMark(index));
}

ComparisonDelegate::ComparisonDelegate(QObject *parent) : QStyledItemDelegate(parent)
{ }

void ComparisonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    painter->save();
    QRect place = option.rect.adjusted(
        index.column() == int(ComparisonColumn::Stage) ? 4 : Inset, 0, -Inset, 0);
    Ink ink = Ink::Text2;
    if (const auto drawing = leadingOf(index, ink)) {
        paintDrawing(*painter,
            QRectF(place.left(), place.center().y() - DrawingSize / 2.0 + 0.5, DrawingSize,
                DrawingSize),
            *drawing, colour(ink, palette));
        place.setLeft(place.left() + DrawingSize + Gap);
    } else if (isSide(index)) {
        place.setLeft(place.left() + DrawingSize + Gap);
    }
    const QString took = index.data(TookRole).toString();
    if (!took.isEmpty()) {
        painter->setFont(fontOf(TextRole::Small));
        painter->setPen(colour(Ink::Text2, palette));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, took);
        place.setRight(place.right() - QFontMetrics(painter->font()).horizontalAdvance(took) - Gap);
    }
    painter->setFont(fontFor(index));
    painter->setPen(colour(inkFor(index), palette));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(fontFor(index)).height();
    return {
        100, isStage(index) ? std::max(StageHeight, text + 20) : std::max(DetailHeight, text + 8)};
}

} // namespace smtpscope
