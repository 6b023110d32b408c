// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/StylePrimitives.h"

#include "ui/kit/StyleShapes.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace smtpscope {

namespace {

using Paint = void (*)(const QStyleOption &, QPainter &, const QWidget *);

void paintNothing(const QStyleOption &, QPainter &, const QWidget *)
{ }

// Away from the text's colour, so that the contrast only grows.
QColor pressedAccent(const QStyleOption &option)
{
    const QColor accent = colour(Ink::Accent, option.palette);
    const int percent = option.state & QStyle::State_Sunken ? 118 : 109;
    return themeOf(option.palette) == Theme::Dark ? accent.lighter(percent)
                                                  : accent.darker(percent);
}

void paintPrimary(const QStyleOption &option, QPainter &painter)
{
    const bool isActive = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const QColor fill = !isEnabled(option) ? colour(Surface::PendingSoft, option.palette)
        : isActive                         ? pressedAccent(option)
                                           : colour(Ink::Accent, option.palette);
    paintBox(painter, option.rect, {fill, {}});
    if (hasKeyFocus(option)) {
        const QRectF inside = QRectF(option.rect).adjusted(2, 2, -2, -2);
        paintBox(painter, inside, {{}, colour(Ink::OnAccent, option.palette), 4, 2});
    }
}

void paintPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const ButtonWeight weight = weightOf(widget);
    if (weight == ButtonWeight::Primary)
        return paintPrimary(option, painter);
    const bool isChosen = option.state & (QStyle::State_Sunken | QStyle::State_On);
    Box box{colour(Surface::Base, palette), colour(Ink::Control, palette)};
    if (!isEnabled(option))
        box = {colour(Surface::Window, palette), colour(Surface::Line, palette)};
    else if (isChosen)
        box = {colour(Surface::AccentSoft, palette), colour(Ink::Accent, palette)};
    else if (isUnderPointer(option))
        box.fill = colour(Surface::Hover, palette);
    if (weight == ButtonWeight::Quiet) {
        box.edge.reset();
        if (!isChosen && !isUnderPointer(option))
            box.fill.reset();
    }
    paintBox(painter, option.rect, box);
    if (hasKeyFocus(option))
        paintFocusRing(painter, option.rect, palette);
}

void paintTool(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (isPrimaryTool(widget))
        return paintPrimary(option, painter);
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        paintBox(painter, option.rect, {colour(Surface::AccentSoft, option.palette), {}});
    else if (isUnderPointer(option))
        paintBox(painter, option.rect, {colour(Surface::Hover, option.palette), {}});
}

// An editor inside of another control has no edge of its own.
void paintLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0)
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    else
        paintBox(painter, option.rect, fieldBox(option, widget));
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (widget && widget->isWindow()) { // the list of a combo box
        paintBox(painter, option.rect,
            {colour(Surface::Base, option.palette), colour(Ink::Control, option.palette), 0});
        return;
    }
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    const bool isField = (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
    if (isField)
        return paintBox(painter, option.rect, fieldBox(option, widget));
    const std::optional<QColor> fill =
        plain || rich ? std::optional(option.palette.color(QPalette::Base)) : std::nullopt;
    paintBox(painter, option.rect, {fill, colour(Surface::Line, option.palette)});
    if (hasKeyFocus(option))
        paintFocusRing(painter, option.rect, option.palette);
}

// Push buttons paint their ring with their panel; a tool button without pointer has no panel.
void paintFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (!(option.state & QStyle::State_KeyboardFocusChange)
        || qobject_cast<const QPushButton *>(widget))
        return;
    const bool isTool = qobject_cast<const QToolButton *>(widget);
    const QRect place = isTool ? option.rect.adjusted(-3, -3, 3, 3) : option.rect;
    if (!isTool || !isPrimaryTool(widget))
        paintFocusRing(painter, place, option.palette, isTool ? 6 : 4);
}

Box indicatorBox(const QStyleOption &option, bool isOn)
{
    const QPalette &palette = option.palette;
    if (!isEnabled(option) && isOn)
        return {colour(Ink::Muted, palette), {}};
    if (!isEnabled(option))
        return {colour(Surface::Window, palette), colour(Ink::Control, palette)};
    if (isOn)
        return {colour(Ink::Accent, palette), {}};
    const Ink edge = isUnderPointer(option) ? Ink::Accent : Ink::Control;
    return {colour(Surface::Base, palette), colour(edge, palette)};
}

QColor markColour(const QStyleOption &option)
{
    return isEnabled(option) ? colour(Ink::OnAccent, option.palette)
                             : colour(Surface::Base, option.palette);
}

QRectF squareIn(const QRect &rect, qreal size)
{
    const QPointF centre = QRectF(rect).center();
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
}

void paintCheck(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const bool isHalf = option.state & QStyle::State_NoChange;
    const bool isOn = isHalf || option.state & QStyle::State_On;
    const qreal size = qMin(option.rect.width(), option.rect.height());
    const QRectF place = squareIn(option.rect, size);
    Box box = indicatorBox(option, isOn);
    box.radius = 4;
    paintBox(painter, place, box);
    if (isHalf)
        paintBox(painter, place.adjusted(size / 4, size / 2 - 1, -size / 4, 1 - size / 2),
            {markColour(option), {}, 1});
    else if (isOn)
        paintTick(painter, place, markColour(option));
}

void paintRadio(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const bool isOn = option.state & QStyle::State_On;
    const qreal size = qMin(option.rect.width(), option.rect.height());
    const QRectF place = squareIn(option.rect, size);
    Box box = indicatorBox(option, isOn);
    box.radius = size / 2;
    paintBox(painter, place, box);
    if (isOn)
        paintBox(
            painter, squareIn(option.rect, size * 0.375), {markColour(option), {}, size * 0.1875});
}

void paintBranch(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Qt::ArrowType folded =
        option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    const bool isOpen = option.state & QStyle::State_Open;
    paintChevron(
        painter, option.rect, isOpen ? Qt::DownArrow : folded, colour(Ink::Muted, option.palette));
}

void paintRow(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected && isForeign(option.palette))
        paintBox(painter, option.rect, {{}, option.palette.color(QPalette::WindowText), 0, 2});
    else if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colour(Surface::AccentSoft, option.palette));
    else if (isUnderPointer(option))
        painter.fillRect(option.rect, colour(Surface::Hover, option.palette));
    else if (item && item->features & QStyleOptionViewItem::Alternate)
        painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
}

void paintMenuPanel(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    paintBox(painter, option.rect,
        {colour(Surface::Base, option.palette), colour(Ink::Control, option.palette), 0});
}

void paintTip(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    paintBox(painter, option.rect,
        {option.palette.color(QPalette::ToolTipBase), colour(Ink::Control, option.palette), 0});
}

void paintGroup(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    paintBox(painter, option.rect, {{}, colour(Surface::Line, option.palette), 8});
}

void paintLineBelow(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const QRect rect = option.rect;
    painter.fillRect(
        QRect(rect.x(), rect.bottom(), rect.width(), 1), colour(Surface::Line, option.palette));
}

void paintLineAbove(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
        colour(Surface::Line, option.palette));
}

void paintSeparator(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const QRect rect = option.rect;
    const bool isUpright = option.state & QStyle::State_Horizontal; // that of the tool bar
    const QRect line = isUpright ? QRect(rect.center().x(), rect.y() + 8, 1, rect.height() - 16)
                                 : QRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1);
    painter.fillRect(line, colour(Surface::Line, option.palette));
}

void paintFilledLine(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    painter.fillRect(option.rect, colour(Surface::Line, option.palette));
}

void paintHeaderArrow(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const bool isDown = header->sortIndicator == QStyleOptionHeader::SortDown;
    paintChevron(painter, option.rect, isDown ? Qt::DownArrow : Qt::UpArrow,
        colour(Ink::Text2, option.palette));
}

template <Qt::ArrowType direction>
void paintArrow(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const Ink ink = isEnabled(option) ? Ink::Text2 : Ink::Control;
    paintChevron(painter, option.rect, direction, colour(ink, option.palette));
}

void paintClose(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    if (isUnderPointer(option))
        paintBox(painter, option.rect, {colour(Surface::Hover, option.palette), {}, 4});
    const QRectF cross = squareIn(option.rect, 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Ink::Text2, option.palette), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
    painter.restore();
}

Paint paintOf(QStyle::PrimitiveElement element)
{
    switch (int(element)) {
    case QStyle::PE_PanelButtonCommand:
        return paintPushButton;
    case QStyle::PE_PanelButtonTool:
        return paintTool;
    case QStyle::PE_PanelLineEdit:
        return paintLineEdit;
    case QStyle::PE_Frame:
        return paintFrame;
    case QStyle::PE_FrameFocusRect:
        return paintFocus;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return paintCheck;
    case QStyle::PE_IndicatorRadioButton:
        return paintRadio;
    case QStyle::PE_IndicatorBranch:
        return paintBranch;
    case QStyle::PE_PanelItemViewItem:
    case QStyle::PE_PanelItemViewRow:
        return paintRow;
    case QStyle::PE_PanelMenu:
        return paintMenuPanel;
    case QStyle::PE_PanelTipLabel:
        return paintTip;
    case QStyle::PE_FrameGroupBox:
        return paintGroup;
    case QStyle::PE_FrameTabBarBase:
        return paintLineBelow;
    case QStyle::PE_PanelStatusBar:
        return paintLineAbove;
    case QStyle::PE_IndicatorToolBarSeparator:
        return paintSeparator;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        return paintFilledLine;
    case QStyle::PE_IndicatorHeaderArrow:
        return paintHeaderArrow;
    case QStyle::PE_IndicatorArrowDown:
        return paintArrow<Qt::DownArrow>;
    case QStyle::PE_IndicatorArrowUp:
        return paintArrow<Qt::UpArrow>;
    case QStyle::PE_IndicatorArrowLeft:
        return paintArrow<Qt::LeftArrow>;
    case QStyle::PE_IndicatorArrowRight:
        return paintArrow<Qt::RightArrow>;
    case QStyle::PE_IndicatorTabClose:
        return paintClose;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_PanelToolBar:
    case QStyle::PE_FrameDockWidget:
    case QStyle::PE_FrameButtonBevel:
        return paintNothing;
    }
    return nullptr;
}

} // namespace

bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
    const QWidget *widget)
{
    const Paint paint = paintOf(element);
    if (paint)
        paint(option, painter, widget);
    return paint;
}

} // namespace smtpscope
