// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/SettingsCardDialog.h"

#include "ui/kit/Label.h"
#include "ui/kit/ScrollPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

QString title()
{
    return SettingsCardDialog::tr("Settings card");
}

QString purpose()
{
    return SettingsCardDialog::tr("To read out on the telephone. The password is not on it.");
}

} // namespace

SettingsCardDialog::SettingsCardDialog(const AccountSettings &settings, QWidget *parent)
    : DialogFrame(title(), purpose(), parent)
    , m_settings(settings)
    , m_cards(settingsCards(settings))
    , m_program(new QComboBox)
    , m_spell(new QCheckBox(tr("&Spell names letter by letter")))
    , m_rows(new QWidget)
    , m_grid(new QGridLayout(m_rows))
{
    m_program->setAccessibleName(tr("Program"));
    for (const SettingsOfProgram &card : m_cards)
        m_program->addItem(card.program);
    auto *choice = new QHBoxLayout;
    auto *label = new Label(tr("&In the words of"), TextRole::Body, Ink::Text2);
    label->setBuddy(m_program);
    choice->addWidget(label);
    choice->addWidget(m_program);
    choice->addStretch(1);
    choice->addWidget(m_spell);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(1, 1);

    auto *rows = new ScrollPage(m_rows);
    rows->setAccessibleName(tr("Settings"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addLayout(choice);
    layout->addWidget(rows, 1);
    setContent(content);
    Button *close = addButton(tr("Close"));
    Button *copyButton = addButton(tr("&Copy"), ButtonWeight::Primary);
    connect(m_program, &QComboBox::currentIndexChanged, this, &SettingsCardDialog::refresh);
    connect(m_spell, &QCheckBox::toggled, this, &SettingsCardDialog::refresh);
    connect(copyButton, &Button::clicked, this, &SettingsCardDialog::copy);
    connect(close, &Button::clicked, this, &QDialog::close);
    resize(680, 480);
    refresh();
}

const SettingsOfProgram &SettingsCardDialog::card() const
{
    return m_cards[size_t(m_program->currentIndex())];
}

void SettingsCardDialog::refresh()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const SettingsRow &row : card().rows) {
        const bool isName = row.value == m_settings.host || row.value == m_settings.user;
        m_grid->addWidget(
            (new Label(row.label, TextRole::Body, Ink::Text2))->wrapped(), line, 0, Qt::AlignTop);
        auto *value = (new Label(row.value, TextRole::Verdict))->wrapped()->selectable();
        value->setAccessibleName(QStringLiteral("%1: %2").arg(row.label, row.value));
        m_grid->addWidget(value, line++, 1);
        if (isName && m_spell->isChecked())
            m_grid->addWidget((new Label(spelled(row.value)))->wrapped()->selectable(), line++, 1);
    }
    m_grid->setRowStretch(line, 1);
}

void SettingsCardDialog::copy() const
{
    QGuiApplication::clipboard()->setText(settingsText(card()));
}

} // namespace smtpscope
