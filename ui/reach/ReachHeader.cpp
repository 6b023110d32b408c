// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/reach/ReachHeader.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"
#include "ui/reach/ReachModel.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int LineGap = 8;
constexpr int Inset = 4;

int heightOf(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

} // namespace

ReachHeader::ReachHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize ReachHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal)
        return {100, heightOf(TextRole::Strong) + heightOf(TextRole::Head) + 3 * LineGap};
    int width = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        width = std::max(width,
            QFontMetrics(fontOf(TextRole::Small))
                .horizontalAdvance(model()->headerData(row, Qt::Vertical, PurposeRole).toString()));
    return {width + 24, 100};
}

// What lies beyond the last head is page.
void ReachHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QRect rest = orientation() == Qt::Horizontal
        ? viewport()->rect().adjusted(length(), 0, 0, 0)
        : viewport()->rect().adjusted(0, length(), 0, 0);
    painter.fillRect(rest, colour(Surface::Base, QGuiApplication::palette()));
}

void ReachHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, colour(Surface::Base, QGuiApplication::palette()));
    if (orientation() == Qt::Horizontal)
        paintColumn(painter, rect, section);
    else
        paintRow(painter, rect, section);
    painter->restore();
}

// The family's name runs on over the columns that follow, so it may be longer than one of them.
void ReachHeader::paintColumn(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette palette = QGuiApplication::palette();
    const auto text = [&](int role) {
        return model()->headerData(section, orientation(), role).toString();
    };
    const QRect upper(rect.left() + Inset, rect.top() + LineGap / 2, rect.width() - Inset,
        heightOf(TextRole::Strong));
    painter->setFont(fontOf(TextRole::Strong));
    painter->setPen(colour(Ink::Text, palette));
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, text(FamilyRole));
    const int named = QFontMetrics(painter->font()).horizontalAdvance(text(FamilyRole)) + LineGap;
    painter->setFont(fontOf(TextRole::Mono));
    painter->setPen(colour(Ink::Text2, palette));
    painter->drawText(
        upper.adjusted(named, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text(DetailRole));
    painter->setFont(fontOf(TextRole::Head));
    const QRect lower(
        upper.left(), upper.bottom() + LineGap, upper.width(), heightOf(TextRole::Head));
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, text(Qt::DisplayRole));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Surface::Line, palette));
}

void ReachHeader::paintRow(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette palette = QGuiApplication::palette();
    const int upper = heightOf(TextRole::Title);
    const int lower = heightOf(TextRole::Small);
    QRect line(rect.left(), rect.top() + (rect.height() - upper - lower) / 2, rect.width(), upper);
    painter->setFont(fontOf(TextRole::Title));
    painter->setPen(colour(Ink::Text, palette));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    line = QRect(line.left(), line.bottom() + 1, line.width(), lower);
    painter->setFont(fontOf(TextRole::Small));
    painter->setPen(colour(Ink::Text2, palette));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        model()->headerData(section, orientation(), PurposeRole).toString());
}

} // namespace smtpscope
