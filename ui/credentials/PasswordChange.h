// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The lower part of the dialog of kept passwords: a new password for one of them, or the question
// whether one is to be forgotten. Knows no keychain.

#include "app/KeychainAccess.h"

#include <QWidget>

class QLineEdit;

namespace smtpscope {

class Button;
class FormField;
class Label;

class PasswordChange : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordChange(QWidget *parent = nullptr);

    /// Asks for a new password for @p name.
    void askForPassword(const SignInName &name);
    /// Asks whether the password of @p name is to be forgotten.
    void askToForget(const SignInName &name);
    /// Asks for nothing any more; what was typed is gone.
    void close();

Q_SIGNALS:
    void opened();
    void changed(const smtpscope::SignInName &name, const smtpscope::Secret &secret);
    void forgotten(const smtpscope::SignInName &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void enableButton();

    SignInName m_name;
    bool m_isForgetting = false;
    Label *m_question;
    QLineEdit *m_password;
    FormField *m_field;
    Button *m_confirm;
    Button *m_cancel;
};

} // namespace smtpscope
