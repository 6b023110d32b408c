// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Label.h"

#include <QEvent>
#include <QGuiApplication>

namespace smtpscope {

Label::Label(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void Label::setTextRole(TextRole role)
{
    m_role = role;
    dress();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    setMinimumWidth(40); // else the longest word decides how narrow a page may be
    return this;
}

Label *Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void Label::dress()
{
    setFont(fontOf(m_role));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour(m_ink, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace smtpscope
