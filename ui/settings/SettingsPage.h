// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One page of the settings: fields below each other, each bound to one member of the value. What is
// faulty is said below its field and not taken over.

#include "app/settings/Settings.h"
#include "ui/kit/FormField.h"

#include <QComboBox>
#include <QScrollArea>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace smtpscope {

class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    /// Shows and changes @p settings, which outlives the page.
    SettingsPage(const QString &title, Settings *settings, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /// Shows what the value says now.
    void refresh();

    template <typename Enum>
    FormField *addChoice(const QString &label, Enum Settings::*member,
        const std::vector<std::pair<Enum, QString>> &choices)
    {
        auto *box = new QComboBox;
        for (const auto &[value, text] : choices)
            box->addItem(text, int(value));
        onRefresh([=, this] { box->setCurrentIndex(box->findData(int(m_settings->*member))); });
        connect(box, &QComboBox::activated, this, [=, this] {
            change([=, this] { m_settings->*member = Enum(box->currentData().toInt()); });
        });
        return addField(label, box);
    }
    /// A number with @p suffix, such as " %".
    FormField *addNumber(const QString &label, int Settings::*member, int least, int most,
        const QString &suffix, int step = 1);
    /// A text; @p fault says what is wrong with one.
    FormField *addText(const QString &label, QString Settings::*member,
        QString (*fault)(const QString &), const QString &example);
    QCheckBox *addFlag(const QString &text, bool Settings::*member);
    /// A note between fields.
    void addNote(const QString &text);
    void addWidget(QWidget *widget);

Q_SIGNALS:
    /// The value is different.
    void changed();

private:
    FormField *addField(const QString &label, QWidget *field);
    void onRefresh(std::function<void()> show) { m_shows.push_back(std::move(show)); }
    void change(const std::function<void()> &set);

    QString m_title;
    Settings *m_settings;
    QVBoxLayout *m_layout;
    std::vector<std::function<void()>> m_shows;
};

} // namespace smtpscope
