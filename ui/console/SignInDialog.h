// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Asks for what is needed to sign in for the person. Says to which server the password goes, and
// what protects it on the way. Keeps nothing.

#include "app/ConsoleRun.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace smtpscope {

class Button;
class FormField;

class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p mechanisms: the methods to choose from, the best first, at least one. @p isProtected: the
    /// connection is encrypted and the server's certificate is in order.
    SignInDialog(const Session &session, const QStringList &mechanisms, bool isProtected,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants this to be done.
    void wished(const smtpscope::ConsoleSignIn &wish);

private:
    void build(const Session &session, const QStringList &mechanisms);
    void update();
    void send();

    bool m_isProtected;
    QComboBox *m_mechanism = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    FormField *m_userField = nullptr;
    FormField *m_passwordField = nullptr;
    QCheckBox *m_anyway = nullptr; // null where the connection protects the password
    Button *m_signIn = nullptr;
};

} // namespace smtpscope
