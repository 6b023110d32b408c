// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/EmptyState.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

EmptyState::EmptyState(Drawing drawing, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title((new Label(title, TextRole::Strong))->wrapped())
    , m_text((new Label(text, TextRole::Body, Ink::Text2))->wrapped())
    , m_buttons(new QHBoxLayout)
{
    static constexpr int Margin = 20;
    static constexpr int WidestText = 560; // about 75 characters
    m_text->setMaximumWidth(WidestText);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(8);
    layout->addWidget(new DrawingLabel(drawing, Ink::Muted, 24));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch();
    setTexts(title, text);
}

void EmptyState::addButton(QAbstractButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace smtpscope
