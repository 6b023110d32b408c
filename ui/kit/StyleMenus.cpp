// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/StyleMenus.h"

#include "ui/kit/StyleShapes.h"

#include <QPainter>
#include <QStyleOption>

namespace smtpscope {

namespace {

constexpr int IconLeft = 8;
constexpr int TextLeft = 36;
constexpr int Right = 12;

// A system palette has its own pair of colours for the chosen entry.
void paintChosen(const QStyleOption &option, QPainter &painter, const QRect &place)
{
    if (isForeign(option.palette))
        painter.fillRect(place, option.palette.color(QPalette::Highlight));
    else
        paintBox(painter, place, {colour(Surface::AccentSoft, option.palette), {}, 4});
}

QColor inkOf(const QStyleOption &option, Ink ink)
{
    if (!isEnabled(option))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    if (option.state & QStyle::State_Selected && isForeign(option.palette))
        return option.palette.color(QPalette::HighlightedText);
    return colour(ink, option.palette);
}

void paintMark(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const QRect place(item.rect.x() + IconLeft, item.rect.y(), 16, item.rect.height());
    const QRect shown = QStyle::visualRect(item.direction, item.rect, place);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            paintTick(painter, shown, inkOf(item, Ink::Accent));
        return;
    }
    const QIcon::Mode mode = isEnabled(item) ? QIcon::Normal : QIcon::Disabled;
    const QRect square(shown.x(), shown.center().y() - 7, 16, 16);
    item.icon.paint(&painter, square, Qt::AlignCenter, mode);
}

void paintTexts(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style)
{
    const int tab = int(item.text.indexOf(QLatin1Char('\t')));
    const QRect place =
        QStyle::visualRect(item.direction, item.rect, item.rect.adjusted(TextLeft, 0, -Right, 0));
    const bool showsKeys = style.styleHint(QStyle::SH_UnderlineShortcut, &item);
    const int flags = int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip)
        | int(showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const auto aligned = [&](Qt::Alignment alignment) {
        return flags | int(QStyle::visualAlignment(item.direction, alignment));
    };
    painter.setFont(item.font);
    painter.setPen(inkOf(item, Ink::Text));
    painter.drawText(place, aligned(Qt::AlignLeft), tab < 0 ? item.text : item.text.left(tab));
    if (tab < 0)
        return;
    painter.setPen(inkOf(item, Ink::Text2));
    painter.drawText(place, aligned(Qt::AlignRight), item.text.mid(tab + 1));
}

bool paintItem(const QStyleOption &option, QPainter &painter, const QStyle &style)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return false;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        painter.fillRect(QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1),
            colour(Surface::Line, item->palette));
        return true;
    }
    if (item->state & QStyle::State_Selected && isEnabled(*item))
        paintChosen(*item, painter, rect);
    paintMark(*item, painter);
    paintTexts(*item, painter, style);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool isMirrored = item->direction == Qt::RightToLeft;
        const QRect place(rect.right() - 24, rect.y(), 20, rect.height());
        paintChevron(painter, QStyle::visualRect(item->direction, rect, place),
            isMirrored ? Qt::LeftArrow : Qt::RightArrow, inkOf(*item, Ink::Text2));
    }
    return true;
}

bool paintBarItem(const QStyleOption &option, QPainter &painter, const QStyle &style)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return false;
    painter.fillRect(item->rect, colour(Surface::Window, item->palette));
    const bool isChosen = item->state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (isChosen && isEnabled(*item))
        paintChosen(*item, painter, item->rect.adjusted(1, 2, -1, -2));
    const bool showsKeys = style.styleHint(QStyle::SH_UnderlineShortcut, item);
    painter.setPen(isChosen ? inkOf(*item, Ink::Text) : item->palette.color(QPalette::WindowText));
    painter.drawText(item->rect,
        int(Qt::AlignCenter) | int(Qt::TextSingleLine)
            | int(showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        item->text);
    return true;
}

} // namespace

bool paintMenuControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
    const QStyle &style)
{
    switch (int(element)) {
    case QStyle::CE_MenuItem:
        return paintItem(option, painter, style);
    case QStyle::CE_MenuBarItem:
        return paintBarItem(option, painter, style);
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, colour(Surface::Window, option.palette));
        return true;
    case QStyle::CE_MenuEmptyArea:
        painter.fillRect(option.rect, colour(Surface::Base, option.palette));
        return true;
    }
    return false;
}

} // namespace smtpscope
