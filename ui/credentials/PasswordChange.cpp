// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/PasswordChange.h"

#include "ui/kit/Button.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smtpscope {

PasswordChange::PasswordChange(QWidget *parent)
    : QWidget(parent)
    , m_question((new Label({}, TextRole::Strong))->wrapped())
    , m_password(new QLineEdit)
    , m_field(new FormField(tr("New password or token"), m_password))
    , m_confirm(new Button(tr("Keep it")))
    , m_cancel(new Button(tr("Leave it as it is")))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(64 * 1024);
    m_password->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // never squeezed
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_field);
    layout->addLayout(buttons);
    hide();
    connect(m_password, &QLineEdit::textChanged, this, &PasswordChange::enableButton);
    connect(m_confirm, &Button::clicked, this, &PasswordChange::confirm);
    connect(m_cancel, &Button::clicked, this, &PasswordChange::close);
}

void PasswordChange::askForPassword(const SignInName &name)
{
    m_name = name;
    m_isForgetting = false;
    m_question->setText(tr("%1 at %2").arg(name.user, name.host));
    m_confirm->setText(tr("Keep it"));
    m_password->clear();
    m_field->setVisible(true);
    enableButton();
    show();
    Q_EMIT opened();
    m_password->setFocus();
}

void PasswordChange::askToForget(const SignInName &name)
{
    m_name = name;
    m_isForgetting = true;
    m_question->setText(tr("Forget the password of %1 for %2? It cannot be brought back.")
                            .arg(name.user, name.host));
    m_confirm->setText(tr("Forget it"));
    m_field->setVisible(false);
    enableButton();
    show();
    Q_EMIT opened();
    m_cancel->setFocus();
}

void PasswordChange::close()
{
    m_password->clear();
    hide();
    Q_EMIT closed();
}

void PasswordChange::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close(); // and not the whole dialog
    else if (isEnter && m_password->hasFocus())
        confirm();
    else
        QWidget::keyPressEvent(event);
}

void PasswordChange::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    QByteArray bytes = m_password->text().toUtf8();
    const Secret secret(bytes);
    Secret::wipe(bytes);
    const SignInName name = m_name;
    close();
    if (m_isForgetting)
        Q_EMIT forgotten(name);
    else
        Q_EMIT changed(name, secret);
}

void PasswordChange::enableButton()
{
    m_confirm->setEnabled(m_isForgetting || !m_password->text().isEmpty());
    const QString text = m_password->text();
    m_field->setHint(!text.isEmpty() && text != text.trimmed()
            ? tr("There is a blank at one end. It is kept as part of the password.")
            : tr("It goes into this computer's keychain and is not shown again."));
}

} // namespace smtpscope
