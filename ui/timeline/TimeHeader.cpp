// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimeHeader.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"
#include "ui/timeline/TimelineRoles.h"

#include <QPainter>

#include <algorithm>

namespace smtpscope {

TimeHeader::TimeHeader(const TimeAxis *axis, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_axis(axis)
{
    setMinimumSectionSize(40);
    setSectionsMovable(false);
    setHighlightSections(false);
}

QSize TimeHeader::sizeHint() const
{
    const int height = std::max(28, QFontMetrics(fontOf(TextRole::Head)).height() + 12);
    return {QHeaderView::sizeHint().width(), height};
}

void TimeHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), colour(Surface::Raised, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Surface::Line, palette()));
    }
    QHeaderView::paintEvent(event);
}

void TimeHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, colour(Surface::Raised, palette()));
    painter->fillRect(
        QRect(rect.x(), rect.bottom(), rect.width(), 1), colour(Surface::Line, palette()));
    painter->setFont(fontOf(TextRole::Head));
    painter->setPen(colour(Ink::Text2, palette()));
    if (TimelineColumn(section) == TimelineColumn::Time) {
        paintTicks(*painter, rect);
    } else {
        const int alignment =
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const QRect place = rect.adjusted(section == 0 ? 36 : 8, 0, -8, 0);
        const QString text =
            model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(place, alignment,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

void TimeHeader::paintTicks(QPainter &painter, const QRect &rect) const
{
    if (model()->rowCount() == 0)
        return;
    painter.setClipRect(rect);
    painter.setFont(fontOf(TextRole::Caption));
    int free = rect.x() - 2; // where no label stands yet
    for (const AxisTick &tick : m_axis->ticks()) {
        const int x = rect.x() + qRound(m_axis->x(tick.timeNs));
        const int width = painter.fontMetrics().horizontalAdvance(tick.label);
        const int left = tick.timeNs == 0 ? x - 2 : x - width / 2;
        painter.fillRect(QRect(x, rect.bottom() - 5, 1, 5), colour(Ink::Control, palette()));
        if (left < free)
            continue; // gaps may end close to each other
        painter.drawText(QRect(left, rect.y(), width + 2, rect.height() - 6),
            int(Qt::AlignLeft | Qt::AlignVCenter), tick.label);
        free = left + width + 8;
    }
}

} // namespace smtpscope
