// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace smtpscope {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + qBound(0, index, count()), new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> FlowLayout::placesIn(const QRect &rect, int &bottom) const
{
    std::vector<QRect> places;
    int left = rect.x();
    int top = rect.y();
    bottom = top;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            places.emplace_back();
            continue;
        }
        QSize size = item->sizeHint().boundedTo({qMax(rect.width(), 1), item->sizeHint().height()});
        if (left > rect.x() && left + size.width() > rect.x() + rect.width()) {
            left = rect.x();
            top = bottom + spacing();
        }
        if (item->expandingDirections() & Qt::Horizontal)
            size.setWidth(qMax(size.width(), rect.x() + rect.width() - left));
        places.emplace_back(QPoint(left, top), size);
        left += size.width() + spacing();
        bottom = qMax(bottom, top + size.height());
    }
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    placesIn(QRect(0, 0, width - margins.left() - margins.right(), 0), bottom);
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    const int all = qMax(0, width - spacing()) + margins.left() + margins.right();
    return {all, heightForWidth(all)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int bottom = 0;
    const std::vector<QRect> places = placesIn(inside, bottom);
    for (size_t index = 0; index < m_items.size(); ++index)
        m_items.at(index)->setGeometry(QStyle::visualRect(direction, inside, places.at(index)));
}

} // namespace smtpscope
