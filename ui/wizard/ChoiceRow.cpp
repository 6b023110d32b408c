// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/ChoiceRow.h"

#include "ui/kit/Chip.h"
#include "ui/kit/Label.h"
#include "ui/kit/Type.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int TextAt = 24; // where the text of a radio button begins

} // namespace

ChoiceRow::ChoiceRow(const QString &text, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(text))
    , m_chip(new Chip)
    , m_sentence((new Label(sentence, TextRole::Small, Ink::Text2))->wrapped())
{
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_button);
    first->addWidget(m_chip);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addSpacing(TextAt);
    second->addWidget(m_sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addLayout(second);
    m_chip->hide();
    m_button->setMinimumHeight(24);
    m_button->setAccessibleDescription(sentence);
    connect(m_button, &QRadioButton::toggled, this, &ChoiceRow::dress);
    dress();
}

// The chosen one is strong, so that colour alone does not tell it.
void ChoiceRow::dress()
{
    m_button->setFont(fontOf(isChosen() ? TextRole::Strong : TextRole::Body));
}

void ChoiceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

bool ChoiceRow::isChosen() const
{
    return m_button->isChecked();
}

void ChoiceRow::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_button->setAccessibleDescription(sentence);
}

void ChoiceRow::setRemark(const QString &text, Ink ink, Surface surface)
{
    m_chip->setLook({text, {}, ink, surface, false});
    m_chip->setVisible(!text.isEmpty());
    m_button->setAccessibleDescription(
        text.isEmpty() ? m_sentence->text() : text + QStringLiteral(". ") + m_sentence->text());
}

void ChoiceRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

} // namespace smtpscope
