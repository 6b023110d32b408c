// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Whom mail does not reach, and whether that one's servers are asked or one's own.

#include "ui/wizard/WizardPage.h"

class QLineEdit;

namespace smtpscope {

class ChoiceRow;
class FieldCheck;
class FormField;

class RecipientPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RecipientPage(QWidget *parent = nullptr);

    void enter(const WizardDraft &draft) override;
    void answer(WizardDraft &draft) const override;
    bool isReady() const override;
    QString missing() const override;
    QWidget *firstField() const override;
    void showFaults() override;

private:
    void dress();

    QLineEdit *m_recipient;
    FormField *m_recipientField;
    FieldCheck *m_recipientCheck;
    QLineEdit *m_sender;
    FieldCheck *m_senderCheck;
    ChoiceRow *m_direct;
    ChoiceRow *m_own;
    ChoiceRow *m_ask;
    ChoiceRow *m_send;
    QWidget *m_howFar;
};

} // namespace smtpscope
