// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Button.h"

#include "ui/kit/Type.h"

#include <QEvent>
#include <QGuiApplication>

namespace smtpscope {

namespace {

Ink inkOf(ButtonWeight weight)
{
    switch (weight) {
    case ButtonWeight::Primary:
        return Ink::OnAccent;
    case ButtonWeight::Normal:
        return Ink::Text;
    case ButtonWeight::Quiet:
        return Ink::Accent;
    }
    return Ink::Text;
}

} // namespace

Button::Button(
    const QString &text, ButtonWeight weight, std::optional<Drawing> drawing, QWidget *parent)
    : QPushButton(text, parent), m_weight(weight)
{
    if (drawing)
        setIcon(iconOf(*drawing, weight == ButtonWeight::Normal ? Ink::Text2 : inkOf(weight)));
    setAutoDefault(false);
    dress();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void Button::dress()
{
    setFont(fontOf(m_weight == ButtonWeight::Primary ? TextRole::Strong : TextRole::Body));
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Active, QPalette::ButtonText, colour(inkOf(m_weight), own));
    own.setColor(QPalette::Inactive, QPalette::ButtonText, colour(inkOf(m_weight), own));
    setPalette(own);
}

} // namespace smtpscope
