// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The passwords that this program has put into the keychain, by server and user name: to be used,
// changed, forgotten. A password is never shown.

#include "ui/credentials/KeptSignInsModel.h"
#include "ui/kit/DialogFrame.h"

class QStackedWidget;
class QTreeView;

namespace smtpscope {

class KeychainDesk;
class PasswordChange;

class CredentialsDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @p desk lives at least as long.
    explicit CredentialsDialog(KeychainDesk *desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A check is to begin with this server and this user; the dialog is closed.
    void checkRequested(const QString &host, const QString &user);

private:
    QWidget *makeContent();
    QWidget *makeList();
    QLayout *makeActions();
    void reload();
    void enableActions();
    std::optional<KeptSignIn> current() const;
    void use();

    KeychainDesk *m_desk;
    KeptSignInsModel *m_model;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_pages = nullptr;
    PasswordChange *m_change = nullptr;
    Button *m_use = nullptr;
    Button *m_edit = nullptr;
    Button *m_forget = nullptr;
};

} // namespace smtpscope
