// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From whom, to whom, and how far the check goes, with what has to be known before a real mail.

#include "ui/wizard/WizardPage.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace smtpscope {

class ChoiceRow;
class FieldCheck;
class FormField;
class Label;
class TokenEdit;

class AddressesPage : public WizardPage
{
    Q_OBJECT
public:
    explicit AddressesPage(QWidget *parent = nullptr);

    void enter(const WizardDraft &draft) override;
    void answer(WizardDraft &draft) const override;
    bool isReady() const override;
    QString missing() const override;
    QWidget *firstField() const override;
    void showFaults() override;
    bool takesEnter() override;

private:
    void addAddresses();
    void addHowFar();
    void addMessage();
    void listen();
    void dress();
    void offerSender(const WizardDraft &draft);
    HowFar howFar() const;
    bool needsAddresses() const;
    QString faultOfRecipients() const;

    QLineEdit *m_from = nullptr;
    FormField *m_fromField = nullptr;
    FieldCheck *m_fromCheck = nullptr;
    QCheckBox *m_null = nullptr;
    TokenEdit *m_to = nullptr;
    FormField *m_toField = nullptr;
    QButtonGroup *m_ends = nullptr;
    ChoiceRow *m_signIn = nullptr;
    QWidget *m_message = nullptr;
    Label *m_warning = nullptr;
    QLineEdit *m_subject = nullptr;
    QSpinBox *m_size = nullptr;
    QTimer m_pause; // before a recipient that is being typed is called wrong
    bool m_isSeen = false;
    QString m_offered; // what stands in From unless somebody changes it
};

} // namespace smtpscope
