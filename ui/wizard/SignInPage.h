// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Who signs in and with what. Says in large type where the password goes. The password stays in its
// field and in the draft's secrets.

#include "ui/wizard/WizardPage.h"

class QAction;
class QComboBox;
class QCheckBox;
class QLineEdit;

namespace smtpscope {

class Card;
class ChoiceRow;
class DrawingLabel;
class FieldCheck;
class FormField;
class Label;
class Segments;

class SignInPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SignInPage(const WizardMeans &means, QWidget *parent = nullptr);

    void enter(const WizardDraft &draft) override;
    void answer(WizardDraft &draft) const override;
    bool isReady() const override;
    QString missing() const override;
    QWidget *firstField() const override;
    void showFaults() override;

private:
    enum Way { WithPassword, WithToken, Without };

    void addFields();
    void addKeeping();
    void addDestination();
    void listen();
    void dressForWay();
    void fillMethods();
    void setShown(bool isShown);
    void judgePassword();
    void showDestination();
    void askKeychain();
    void takeKept(const std::optional<Secret> &password);
    Way way() const;
    bool needsConsent() const;

    WizardMeans m_means;
    Protocol m_protocol = Protocol::Smtp;
    Security m_security = Security::Tls;
    QString m_host;
    quint16 m_port = 0;
    bool m_wasAsked = false; // the page was seen before
    int m_keychainRound = 0; // answers to older questions are dropped
    Segments *m_ways = nullptr;
    QWidget *m_fields = nullptr;
    Card *m_destination = nullptr;
    Label *m_destinationTitle = nullptr;
    Label *m_destinationText = nullptr;
    DrawingLabel *m_destinationMark = nullptr;
    QCheckBox *m_consent = nullptr;
    QLineEdit *m_user = nullptr;
    FormField *m_userField = nullptr;
    FieldCheck *m_userCheck = nullptr;
    QLineEdit *m_password = nullptr;
    FormField *m_passwordField = nullptr;
    QAction *m_eye = nullptr;
    QComboBox *m_method = nullptr;
    QWidget *m_keeping = nullptr;
    ChoiceRow *m_once = nullptr;
    ChoiceRow *m_keep = nullptr;
    Label *m_tokenOnly = nullptr;
};

/// What is worth saying about @p password before it is sent: blanks at its ends, letters beyond
/// ASCII; never a part of it. Empty when there is nothing.
QString remarkOnPassword(const QString &password);

} // namespace smtpscope
