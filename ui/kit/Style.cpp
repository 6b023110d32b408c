// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Style.h"

#include "ui/kit/StyleComplex.h"
#include "ui/kit/StyleControls.h"
#include "ui/kit/StyleMenus.h"
#include "ui/kit/StyleMetrics.h"
#include "ui/kit/StylePrimitives.h"
#include "ui/kit/Tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace smtpscope {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto own = ownMetric(metric, widget))
        return *own;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (const auto own = ownHint(hint))
        return *own;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
    const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return option ? ownSize(type, *option, contents, usual, widget) : usual;
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return option->rect.adjusted(6, 1, -6, -1); // the editor itself adds 2
    if (element == SE_HeaderArrow)
        return visualRect(option->direction, option->rect,
            QRect(option->rect.right() - 20, option->rect.y(), 16, option->rect.height()));
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    if (const auto own = ownPart(control, *option, part))
        return visualRect(option->direction, option->rect, *own);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (!paintPrimitive(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (paintControl(element, *option, *painter, widget)
        || paintMenuControl(element, *option, *painter, *this))
        return;
    // Rows of a system palette are framed when they are selected, not filled: their text stays.
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && row && isForeign(option->palette)) {
        QStyleOptionViewItem copy = *row;
        copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabLabel && tab && !(tab->state & State_Selected)
        && tab->state & State_Enabled) {
        QStyleOptionTab copy = *tab;
        copy.palette.setColor(QPalette::WindowText, colour(Ink::Text2, tab->palette));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (!paintComplex(control, *option, *painter, *this, widget))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

// Who scrolls a page must not change the values that come under the mouse on the way.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes to the page
    return true;
}

} // namespace smtpscope
