// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/practice/PracticeDelegate.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Type.h"
#include "ui/practice/PracticeModel.h"

#include <QFontMetrics>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Margin = 12;
constexpr int Above = 6;
constexpr int Wrapped = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);

// At the left, for what runs.
int markWidth()
{
    return drawingSizeFor(16) + 8;
}

bool isHeading(const QModelIndex &index)
{
    return index.data(PracticeModel::NameRole).toString().isEmpty();
}

QString lineBelow(const QModelIndex &index)
{
    const int port = index.data(PracticeModel::PortRole).toInt();
    return port ? PracticeDelegate::tr("Runs on port %1").arg(port) : QString();
}

int storyHeight(const QModelIndex &index, int width)
{
    return QFontMetrics(fontOf(TextRole::Body))
        .boundingRect(0, 0, width, 1'000, Wrapped, index.data().toString())
        .height();
}

void paintChosen(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const bool isChosen = option.state & QStyle::State_Selected;
    if (!isChosen && !(option.state & QStyle::State_MouseOver))
        return;
    const bool hasFocus = isChosen && option.state & QStyle::State_HasFocus;
    painter.setPen(hasFocus || (isChosen && isForeign(palette))
            ? QPen(colour(Ink::Accent, palette), 2)
            : QPen(Qt::NoPen));
    painter.setBrush(colour(isChosen ? Surface::AccentSoft : Surface::Hover, palette));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(5, 2, -5, -2), 6, 6);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter.setFont(fontOf(TextRole::Head));
    painter.setPen(colour(Ink::Text2, option.palette));
    painter.drawText(option.rect.adjusted(Margin, 8, -Margin, 0),
        int(Qt::AlignVCenter) | int(Qt::AlignLeft),
        QFontMetrics(fontOf(TextRole::Head))
            .elidedText(text, Qt::ElideRight, option.rect.width() - 2 * Margin));
}

} // namespace

PracticeDelegate::PracticeDelegate(QObject *parent) : QStyledItemDelegate(parent)
{ }

QSize PracticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() - 12 : option.rect.width();
    if (isHeading(index))
        return {width, QFontMetrics(fontOf(TextRole::Head)).height() + 20};
    const int below =
        lineBelow(index).isEmpty() ? 0 : QFontMetrics(fontOf(TextRole::Small)).height() + 2;
    return {width, storyHeight(index, width - 2 * Margin - markWidth()) + below + 2 * Above + 4};
}

void PracticeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    paintChosen(*painter, option);
    const QPalette &palette = option.palette;
    const QRect all = option.rect.adjusted(Margin + markWidth(), Above + 2, -Margin, 0);
    const int height = storyHeight(index, all.width());
    painter->setFont(fontOf(TextRole::Body));
    painter->setPen(colour(Ink::Text, palette));
    painter->drawText(
        QRect(all.topLeft(), QSize(all.width(), height)), Wrapped, index.data().toString());
    const QString below = lineBelow(index);
    if (!below.isEmpty()) {
        painter->setFont(fontOf(TextRole::Small));
        painter->setPen(colour(Ink::Ok, palette));
        painter->drawText(all.adjusted(0, height + 2, 0, 0), Wrapped, below);
    }
    paintDrawing(*painter,
        QRectF(option.rect.x() + Margin, all.y() + 1, drawingSizeFor(16), drawingSizeFor(16)),
        below.isEmpty() ? Drawing::Practice : Drawing::OutcomeOk,
        colour(below.isEmpty() ? Ink::Muted : Ink::Ok, palette));
    painter->restore();
}

} // namespace smtpscope
