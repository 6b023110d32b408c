// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/settings/SettingsPage.h"

#include "ui/kit/Label.h"
#include "ui/kit/ScrollContent.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 24;
constexpr int Gap = 16;
constexpr int WidestField = 420;

} // namespace

SettingsPage::SettingsPage(const QString &title, Settings *settings, QWidget *parent)
    : QScrollArea(parent), m_title(title), m_settings(settings)
{
    auto *content = new ScrollContent;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(Margin, Margin, Margin, Margin);
    m_layout->setSpacing(Gap);
    m_layout->addWidget(new Label(title, TextRole::Display));
    m_layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the dialog's surface shows through
    content->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
}

void SettingsPage::refresh()
{
    for (const auto &show : m_shows)
        show();
}

void SettingsPage::change(const std::function<void()> &set)
{
    const Settings before = *m_settings;
    set();
    if (*m_settings != before)
        Q_EMIT changed();
}

void SettingsPage::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget); // before the stretch
}

void SettingsPage::addNote(const QString &text)
{
    addWidget((new Label(text, TextRole::Small, Ink::Text2))->wrapped());
}

FormField *SettingsPage::addField(const QString &label, QWidget *field)
{
    auto *form = new FormField(label, field);
    form->setMaximumWidth(WidestField);
    addWidget(form);
    return form;
}

FormField *SettingsPage::addNumber(const QString &label, int Settings::*member, int least, int most,
    const QString &suffix, int step)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSingleStep(step);
    box->setKeyboardTracking(false); // "1" on the way to "150" is no wish
    onRefresh([=, this] {
        const QSignalBlocker blocker(box);
        box->setValue(m_settings->*member);
    });
    connect(box, &QSpinBox::valueChanged, this,
        [=, this](int value) { change([=, this] { m_settings->*member = value; }); });
    return addField(label, box);
}

FormField *SettingsPage::addText(const QString &label, QString Settings::*member,
    QString (*fault)(const QString &), const QString &example)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(example);
    FormField *field = addField(label, line);
    onRefresh([=, this] {
        if (line->text().trimmed() != m_settings->*member)
            line->setText(m_settings->*member);
    });
    connect(line, &QLineEdit::textEdited, field, [field] { field->setFault({}); });
    connect(line, &QLineEdit::textChanged, this, [=, this](const QString &text) {
        if (const QString value = text.trimmed(); fault(value).isEmpty())
            change([=, this] { m_settings->*member = value; });
    });
    connect(line, &QLineEdit::editingFinished, field,
        [=] { field->setFault(fault(line->text().trimmed())); });
    return field;
}

QCheckBox *SettingsPage::addFlag(const QString &text, bool Settings::*member)
{
    auto *box = new QCheckBox(text);
    onRefresh([=, this] {
        const QSignalBlocker blocker(box);
        box->setChecked(m_settings->*member);
    });
    connect(box, &QCheckBox::toggled, this,
        [=, this](bool value) { change([=, this] { m_settings->*member = value; }); });
    addWidget(box);
    return box;
}

} // namespace smtpscope
