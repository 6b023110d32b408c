// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/SignInDialog.h"

#include "app/PlanQuestions.h"
#include "ui/kit/Button.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

QString methodText(Protocol protocol, const QString &mechanism)
{
    const bool isCommand = mechanism == QLatin1String("LOGIN");
    if (isCommand && protocol == Protocol::Imap)
        return SignInDialog::tr("LOGIN command");
    if (isCommand && protocol == Protocol::Pop3)
        return SignInDialog::tr("USER and PASS commands");
    return mechanism;
}

} // namespace

SignInDialog::SignInDialog(
    const Session &session, const QStringList &mechanisms, bool isProtected, QWidget *parent)
    : QDialog(parent), m_isProtected(isProtected)
{
    setWindowTitle(tr("Sign in"));
    build(session, mechanisms);
    for (const QLineEdit *field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::update);
    connect(m_mechanism, &QComboBox::currentIndexChanged, this, &SignInDialog::update);
    if (m_anyway)
        connect(m_anyway, &QCheckBox::toggled, this, &SignInDialog::update);
    connect(m_signIn, &Button::clicked, this, &SignInDialog::send);
    m_signIn->setDefault(true);
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
    update();
}

void SignInDialog::build(const Session &session, const QStringList &mechanisms)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(
        (new Label(tr("Sign in to %1").arg(session.endpoint.host), TextRole::Display))->wrapped());
    layout->addWidget((
        new Label(m_isProtected ? tr("The password goes to this server only, encrypted. It is kept "
                                     "nowhere, and the record shows only its length.")
                                : tr("This connection does not protect a password: it is not "
                                     "encrypted, or the server's certificate is not in order."),
            TextRole::Body, Ink::Text2))
                          ->wrapped());
    m_mechanism = new QComboBox;
    for (const QString &mechanism : mechanisms)
        m_mechanism->addItem(methodText(session.plan.protocol, mechanism), mechanism);
    m_user = new QLineEdit(session.plan.user);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(tr("Password or token"), m_password);
    m_userField = new FormField(tr("User name"), m_user);
    layout->addWidget(m_userField);
    layout->addWidget(m_passwordField);
    layout->addWidget(new FormField(tr("Method"), m_mechanism));
    if (!m_isProtected) {
        m_anyway = new QCheckBox(tr("Send the password all the same"));
        layout->addWidget(m_anyway);
    }
    layout->addWidget(new Rule);
    auto *foot = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"));
    m_signIn = new Button(tr("Sign in"), ButtonWeight::Primary, Drawing::StageAuth);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_signIn);
    layout->addLayout(foot);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    setMinimumWidth(400);
}

void SignInDialog::update()
{
    const QString mechanism = m_mechanism->currentData().toString();
    const bool needsSecret = needsPassword(mechanism);
    m_password->setEnabled(needsSecret);
    m_user->setEnabled(needsUser(mechanism));
    const bool isFilled = (!m_user->isEnabled() || !m_user->text().isEmpty())
        && (!needsSecret || !m_password->text().isEmpty());
    const QString user = m_user->text();
    m_userField->setNotice(user == user.trimmed()
            ? QString()
            : tr("The blank at the start or end is left out when it is sent."));
    const QString password = m_password->text();
    const bool hasBlank = password != password.trimmed();
    m_passwordField->setHint(
        hasBlank ? tr("There is a blank at the start or end; it is sent as typed.") : QString());
    m_signIn->setEnabled(isFilled && (m_isProtected || m_anyway->isChecked()));
}

void SignInDialog::send()
{
    const ConsoleSignIn wish{m_mechanism->currentData().toString(), m_user->text().trimmed(),
        Secret(m_password->text().toUtf8()), !m_isProtected};
    m_password->setText({});
    accept();
    Q_EMIT wished(wish);
}

} // namespace smtpscope
