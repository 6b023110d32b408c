// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/StyleComplex.h"

#include "ui/kit/StyleShapes.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace smtpscope {

namespace {

QColor signColour(const QStyleOption &option, bool isUsable)
{
    return colour(isUsable ? Ink::Text2 : Ink::Control, option.palette);
}

void paintCombo(const QStyleOptionComplex &option, QPainter &painter, const QStyle &style,
    const QWidget *widget)
{
    Box box = fieldBox(option, widget);
    if (isUnderPointer(option) && !(option.state & QStyle::State_HasFocus))
        box.edge = colour(Ink::Text2, option.palette);
    paintBox(painter, option.rect, box);
    const QRect arrow =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    paintChevron(painter, arrow, Qt::DownArrow, signColour(option, isEnabled(option)));
}

void paintSpinButton(const QStyleOptionSpinBox &spin, QPainter &painter, const QStyle &style,
    QStyle::SubControl part)
{
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const bool isUsable = isEnabled(spin)
        && spin.stepEnabled
            & (isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    const QRect place = style.subControlRect(QStyle::CC_SpinBox, &spin, part);
    if (isUsable && isUnderPointer(spin) && spin.activeSubControls & part)
        paintBox(painter, QRectF(place).adjusted(1, 2, -1, -2),
            {colour(Surface::Hover, spin.palette), {}, 4});
    paintChevron(painter, place, isUp ? Qt::UpArrow : Qt::DownArrow, signColour(spin, isUsable));
}

void paintSpin(
    const QStyleOptionSpinBox &spin, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    if (spin.frame)
        paintBox(painter, spin.rect, fieldBox(spin, widget));
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintSpinButton(spin, painter, style, QStyle::SC_SpinBoxDown);
    paintSpinButton(spin, painter, style, QStyle::SC_SpinBoxUp);
}

void paintScrollBar(
    const QStyleOptionSlider &bar, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const QRect slider =
        style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool isHeld = bar.activeSubControls & QStyle::SC_ScrollBarSlider
        && bar.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    paintBox(painter, QRectF(slider).adjusted(2, 2, -2, -2),
        {colour(isHeld ? Ink::Text2 : Ink::Control, bar.palette), {}, 3});
}

} // namespace

bool paintComplex(QStyle::ComplexControl control, const QStyleOptionComplex &option,
    QPainter &painter, const QStyle &style, const QWidget *widget)
{
    if (control == QStyle::CC_ComboBox) {
        paintCombo(option, painter, style, widget);
        return true;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (control == QStyle::CC_SpinBox && spin) {
        paintSpin(*spin, painter, style, widget);
        return true;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (control == QStyle::CC_ScrollBar && bar) {
        paintScrollBar(*bar, painter, style, widget);
        return true;
    }
    return false;
}

} // namespace smtpscope
