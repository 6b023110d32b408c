// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/finder/FinderDelegate.h"

#include "ui/finder/FinderModel.h"
#include "ui/kit/Icons.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Left = 14;
constexpr int MarkSize = 16;
constexpr int TextLeft = Left + MarkSize + 10;
constexpr int Air = 8;

Mark markOfDigit(int digit)
{
    switch (digit) {
    case 1:
    case 2:
    case 3:
        return Mark::Ok;
    case 4:
        return Mark::Temporary;
    case 5:
        return Mark::Permanent;
    default:
        return Mark::Pending; // "X.1.1" may be any of them
    }
}

int heightOf(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

} // namespace

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(FinderModel::IsLineRole).toBool())
        return {100, heightOf(TextRole::Head) + 2 * Air};
    return {100, heightOf(TextRole::Mono) + heightOf(TextRole::Small) + 4 + 2 * Air};
}

void FinderDelegate::paintHead(QPainter &painter, const QRect &row, const QString &text) const
{
    painter.setFont(fontOf(TextRole::Head));
    painter.setPen(colour(Ink::Text2, QGuiApplication::palette()));
    painter.drawText(row.adjusted(Left, Air / 2, -Left, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width() - 2 * Left));
}

void FinderDelegate::paintLine(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter.setPen(option.state & QStyle::State_HasFocus ? QPen(colour(Ink::Accent, palette), 2)
                                                             : QPen(Qt::NoPen));
        painter.setBrush(colour(Surface::AccentSoft, palette));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        painter.fillRect(QRectF(row.left() + 1, row.top() + 12, 3, row.height() - 24),
            colour(Ink::Accent, palette));
    }
    const Mark mark = markOfDigit(index.data(FinderModel::DigitRole).toInt());
    QRect text = row.adjusted(TextLeft, Air, -12, 0);
    text.setHeight(heightOf(TextRole::Mono));
    paintDrawing(painter,
        QRectF(row.left() + Left, text.center().y() - MarkSize / 2.0 + 0.5, MarkSize, MarkSize),
        drawingOf(mark), colour(inkOf(mark), palette));
    painter.setFont(fontOf(TextRole::Mono));
    painter.setPen(colour(Ink::Text, palette));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Ink::Text2, palette));
    painter.drawText(
        text, Qt::AlignRight | Qt::AlignVCenter, index.data(FinderModel::KindRole).toString());
    text.translate(0, text.height() + 4);
    text.setHeight(heightOf(TextRole::Small));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            index.data(FinderModel::TitleRole).toString(), Qt::ElideRight, text.width()));
}

void FinderDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FinderModel::IsLineRole).toBool())
        paintLine(*painter, option, index);
    else
        paintHead(*painter, option.rect, index.data().toString());
    painter->restore();
}

} // namespace smtpscope
