// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/StyleControls.h"

#include "ui/kit/StyleShapes.h"
#include "ui/kit/Type.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace smtpscope {

namespace {

constexpr int IconSize = 16;
constexpr int IconGap = 8;

QIcon::Mode modeOf(const QStyleOption &option)
{
    return isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
}

int textFlags(const QStyleOption &option, const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const bool isShown = style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    return int(isShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) | int(Qt::AlignVCenter)
        | int(Qt::TextSingleLine);
}

QColor labelColour(const QStyleOption &option, bool isPrimary)
{
    return isPrimary && isEnabled(option) ? colour(Ink::OnAccent, option.palette)
                                          : option.palette.color(QPalette::ButtonText);
}

struct LabelLook
{
    QString text;
    QIcon icon;
    QSize iconSize;
    QColor ink;
    bool isCentred = true;
};

// Icon, a gap of 8, text. The font is the painter's.
void paintLabel(
    const LabelLook &look, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const int flags = textFlags(option, widget);
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, look.text).width();
    const bool hasIcon = !look.icon.isNull();
    const int iconWidth = hasIcon ? look.iconSize.width() : 0;
    const int gap = hasIcon && !look.text.isEmpty() ? IconGap : 0;
    const int whole = iconWidth + gap + textWidth;
    const QRect all = option.rect;
    int left = look.isCentred ? all.x() + (all.width() - whole) / 2 : all.x() + 8;
    left = qMax(left, all.x() + 2);
    const QRect iconPlace(left, all.y() + (all.height() - look.iconSize.height()) / 2, iconWidth,
        look.iconSize.height());
    const QRect textPlace(left + iconWidth + gap, all.y(), textWidth + 2, all.height());
    if (hasIcon)
        look.icon.paint(&painter, QStyle::visualRect(option.direction, all, iconPlace),
            Qt::AlignCenter, modeOf(option),
            option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    painter.setPen(look.ink);
    painter.drawText(QStyle::visualRect(option.direction, all, textPlace), flags, look.text);
}

bool paintPushLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button || button->features & QStyleOptionButton::HasMenu)
        return false;
    const bool isPrimary = weightOf(widget) == ButtonWeight::Primary;
    paintLabel({button->text, button->icon, button->iconSize, labelColour(option, isPrimary)},
        option, painter, widget);
    return true;
}

bool paintToolLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    const bool isBeside = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    if (!isBeside || button->text.isEmpty())
        return false;
    painter.setFont(button->font);
    paintLabel({button->text, button->icon, button->iconSize,
                   labelColour(option, isPrimaryTool(widget)), isPrimaryTool(widget)},
        option, painter, widget);
    return true;
}

bool paintTabShape(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab || (tab->shape != QTabBar::RoundedNorth && tab->shape != QTabBar::RoundedSouth))
        return false;
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
        paintBox(painter, QRectF(rect.x() + 8, rect.bottom() - 2, rect.width() - 16, 3),
            {colour(Ink::Accent, option.palette), {}, 1.5});
    else if (isUnderPointer(option))
        paintBox(painter, QRectF(rect).adjusted(4, 4, -4, -4),
            {colour(Surface::Hover, option.palette), {}});
    return true;
}

void paintHeaderPanel(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = option.rect;
    painter.fillRect(rect, colour(Surface::Raised, option.palette));
    painter.fillRect(
        QRect(rect.x(), rect.bottom(), rect.width(), 1), colour(Surface::Line, option.palette));
}

bool paintHeaderSection(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    paintHeaderPanel(option, painter);
    return true;
}

bool paintHeaderLabel(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || !header->icon.isNull())
        return false;
    painter.save();
    const QFont font = fontOf(TextRole::Head);
    painter.setFont(font);
    painter.setPen(colour(Ink::Text2, option.palette));
    const QString text =
        QFontMetrics(font).elidedText(header->text, Qt::ElideRight, option.rect.width());
    painter.drawText(option.rect,
        int(QStyle::visualAlignment(option.direction, header->textAlignment))
            | int(Qt::AlignVCenter),
        text);
    painter.restore();
    return true;
}

bool paintSplitter(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    painter.fillRect(option.rect, colour(Surface::Line, option.palette));
    return true;
}

bool paintToolBar(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    paintHeaderPanel(option, painter);
    return true;
}

bool paintDockTitle(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(&option);
    if (!dock)
        return false;
    painter.save();
    painter.setFont(fontOf(TextRole::Head));
    painter.setPen(colour(Ink::Text2, option.palette));
    painter.drawText(option.rect.adjusted(16, 0, -48, 0),
        int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextHideMnemonic), dock->title);
    painter.restore();
    return true;
}

QRectF barIn(const QRect &rect)
{
    return {qreal(rect.x()), rect.center().y() - 2.5, qreal(rect.width()), 6};
}

bool paintProgressGroove(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    paintBox(painter, barIn(option.rect),
        {colour(Surface::PendingSoft, option.palette), colour(Ink::Control, option.palette), 3});
    return true;
}

// A bar that knows no end stays empty: it would only guess.
bool paintProgress(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return bar;
    const qreal share = qreal(bar->progress - bar->minimum) / (qreal(bar->maximum) - bar->minimum);
    QRectF done = barIn(option.rect);
    done.setWidth(done.width() * qBound(0.0, share, 1.0));
    if (done.width() >= 1)
        paintBox(painter, done, {colour(Ink::Accent, option.palette), {}, 3});
    return true;
}

bool paintNothing(const QStyleOption &, QPainter &, const QWidget *)
{
    return true;
}

} // namespace

bool paintControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
    const QWidget *widget)
{
    switch (int(element)) {
    case QStyle::CE_PushButtonLabel:
        return paintPushLabel(option, painter, widget);
    case QStyle::CE_ToolButtonLabel:
        return paintToolLabel(option, painter, widget);
    case QStyle::CE_TabBarTabShape:
        return paintTabShape(option, painter, widget);
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        return paintHeaderSection(option, painter, widget);
    case QStyle::CE_HeaderLabel:
        return paintHeaderLabel(option, painter, widget);
    case QStyle::CE_Splitter:
        return paintSplitter(option, painter, widget);
    case QStyle::CE_ToolBar:
        return paintToolBar(option, painter, widget);
    case QStyle::CE_DockWidgetTitle:
        return paintDockTitle(option, painter, widget);
    case QStyle::CE_ProgressBarGroove:
        return paintProgressGroove(option, painter, widget);
    case QStyle::CE_ProgressBarContents:
        return paintProgress(option, painter, widget);
    case QStyle::CE_ProgressBarLabel: // stands beside the bar, as a label of its own
        return paintNothing(option, painter, widget);
    }
    return false;
}

} // namespace smtpscope
