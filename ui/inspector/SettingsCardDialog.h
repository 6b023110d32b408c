// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The settings of an account in large type, to be read out on the telephone, in the words of the
// program that the other person has before them. Holds no password.

#include "app/SettingsCard.h"
#include "ui/kit/DialogFrame.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace smtpscope {

class SettingsCardDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit SettingsCardDialog(const AccountSettings &settings, QWidget *parent = nullptr);

private:
    void refresh();
    void copy() const;
    const SettingsOfProgram &card() const;

    AccountSettings m_settings;
    std::vector<SettingsOfProgram> m_cards;
    QComboBox *m_program = nullptr;
    QCheckBox *m_spell = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace smtpscope
