// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/StyleMetrics.h"

#include "ui/kit/StyleShapes.h"
#include "ui/kit/Type.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace smtpscope {

namespace {

constexpr int ControlHeight = 32;
constexpr int PrimaryWidth = 96;
constexpr int ComboArrow = 28;
constexpr int SpinButton = 24;
constexpr int SliderLength = 32;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

QSize pushButtonSize(const QStyleOption &option, const QSize &contents, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const int height = controlHeight(option.fontMetrics);
    if (!button || button->text.isEmpty())
        return {qMax(height, contents.width() + 16), height};
    int width = contents.width() + 32 + (button->icon.isNull() ? 0 : 4);
    if (button->features & QStyleOptionButton::HasMenu)
        width += 8;
    const bool isPrimary = weightOf(widget) == ButtonWeight::Primary;
    return {isPrimary ? qMax(width, PrimaryWidth) : width, height};
}

QRect scrollSlider(const QStyleOptionSlider &bar)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int room = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int length = range <= 0
        ? room
        : qBound(qMin(SliderLength, room),
            int(qint64(room) * bar.pageStep / qMax<qint64>(1, range + bar.pageStep)), room);
    const int at = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return isUpright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), length)
                     : QRect(bar.rect.x() + at, bar.rect.y(), length, bar.rect.height());
}

std::optional<QRect> scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = scrollSlider(bar);
    const QRect all = bar.rect;
    const bool isUpright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return QRect();
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarSubPage:
        return isUpright ? QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1))
                         : QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()));
    case QStyle::SC_ScrollBarAddPage:
        return isUpright ? QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight())
                         : QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight());
    default: // parts of other controls have the same numbers
        return std::nullopt;
    }
}

std::optional<QRect> comboPart(const QRect &all, QStyle::SubControl part)
{
    if (part == QStyle::SC_ComboBoxEditField)
        return all.adjusted(8, 1, -ComboArrow, -1);
    if (part == QStyle::SC_ComboBoxArrow)
        return QRect(all.right() - ComboArrow + 1, all.y(), ComboArrow, all.height());
    return std::nullopt;
}

// Down and up stand side by side: one above the other they were too low to be hit.
std::optional<QRect> spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect all = spin.rect;
    const bool hasButtons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int right = hasButtons ? 2 * SpinButton + 1 : 6;
    if (part == QStyle::SC_SpinBoxEditField)
        return all.adjusted(6, 1, -right, -1);
    if (part == QStyle::SC_SpinBoxFrame)
        return all;
    if (part != QStyle::SC_SpinBoxUp && part != QStyle::SC_SpinBoxDown)
        return std::nullopt;
    if (!hasButtons)
        return QRect();
    const int places = part == QStyle::SC_SpinBoxUp ? 1 : 2;
    return QRect(all.right() - places * SpinButton, all.y() + 1, SpinButton, all.height() - 2);
}

} // namespace

int controlHeight(const QFontMetrics &metrics)
{
    return qMax(ControlHeight, metrics.height() + 14);
}

std::optional<int> ownMetric(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (int(metric)) {
    case QStyle::PM_DefaultFrameWidth:
        return isTextArea(widget) ? 3 : 1; // so that the text area leaves the corners free
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_DockWidgetSeparatorExtent: // Qt lets 5 pixels be gripped
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_ScrollBarExtent:
        return 10;
    case QStyle::PM_ScrollBarSliderMin:
        return SliderLength;
    case QStyle::PM_ButtonMargin:
        return 12;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
        return drawingSizeFor(16);
    case QStyle::PM_FocusFrameHMargin: // the air beside the text of a row
        return 6;
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    case QStyle::PM_TabBarTabVSpace:
        return 16;
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_ToolBarItemMargin: // the air around the tools
    case QStyle::PM_HeaderMargin:
        return 8;
    case QStyle::PM_TreeViewIndentation:
        return 20;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_MenuBarHMargin:
        return 4;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_ToolBarFrameWidth:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
        return 0;
    }
    return std::nullopt;
}

std::optional<int> ownHint(QStyle::StyleHint hint)
{
    switch (int(hint)) {
    case QStyle::SH_ItemView_ShowDecorationSelected:
        return 1;
    case QStyle::SH_EtchDisabledText:
    case QStyle::SH_DitherDisabledText:
    case QStyle::SH_ComboBox_Popup:
    case QStyle::SH_DialogButtonBox_ButtonsHaveIcons:
    case QStyle::SH_MessageBox_CenterButtons:
    case QStyle::SH_ScrollBar_Transient:
    case QStyle::SH_Widget_Animation_Duration:
        return 0;
    case QStyle::SH_TabBar_ElideMode:
        return int(Qt::ElideNone);
    case QStyle::SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    }
    return std::nullopt;
}

QSize ownSize(QStyle::ContentsType type, const QStyleOption &option, const QSize &contents,
    const QSize &usual, const QWidget *widget)
{
    const int height = controlHeight(option.fontMetrics);
    const int row = option.fontMetrics.height();
    switch (int(type)) {
    case QStyle::CT_PushButton:
        return pushButtonSize(option, contents, widget);
    case QStyle::CT_ToolButton:
        return {qMax(ControlHeight, contents.width() + 20), qMax(height, contents.height() + 8)};
    case QStyle::CT_LineEdit:
        return {contents.width() + 12, height};
    case QStyle::CT_ComboBox:
        return {contents.width() + 8 + ComboArrow + 4, height};
    case QStyle::CT_SpinBox:
        return {contents.width() + 12 + 2 * SpinButton, height};
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
        return {usual.width() + 2, qMax(24, usual.height())};
    case QStyle::CT_TabBarTab:
        return {usual.width(), qMax(36, row + 18)};
    case QStyle::CT_HeaderSection:
        return {usual.width(), qMax(28, row + 12)};
    case QStyle::CT_MenuBarItem:
        return {contents.width() + 16, qMax(28, row + 10)};
    case QStyle::CT_ItemViewItem:
        return {usual.width(), qMax(24, usual.height())};
    case QStyle::CT_ProgressBar:
        return {usual.width(), 16};
    case QStyle::CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {usual.width(), 9};
        return {contents.width() + 80, qMax(28, row + 10)};
    }
    }
    return usual;
}

std::optional<QRect> ownPart(
    QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (control == QStyle::CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    if (control == QStyle::CC_ComboBox)
        return comboPart(option.rect, part);
    if (control == QStyle::CC_SpinBox && spin)
        return spinPart(*spin, part);
    return std::nullopt;
}

} // namespace smtpscope
