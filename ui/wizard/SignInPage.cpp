// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/SignInPage.h"

#include "app/PlanQuestions.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/FieldCheck.h"
#include "ui/wizard/Segments.h"

#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

bool isToken(const QString &mechanism)
{
    return mechanism == QLatin1String("XOAUTH2") || mechanism == QLatin1String("OAUTHBEARER");
}

Secret secretIn(const QLineEdit *edit)
{
    QByteArray bytes = edit->text().toUtf8();
    const Secret secret(bytes);
    Secret::wipe(bytes);
    return secret;
}

FieldJudgement judgeUser(const QString &typed)
{
    const bool hasBlanks = typed != typed.trimmed();
    return {typed,
        hasBlanks ? SignInPage::tr("There is a blank at the beginning or the end. It is sent too.")
                  : QString(),
        SignInPage::tr("Most providers want the whole e-mail address."), {}};
}

} // namespace

QString remarkOnPassword(const QString &password)
{
    const qsizetype odd = std::count_if(password.begin(), password.end(),
        [](QChar c) { return c.unicode() > 126 || c.unicode() < 32; });
    const bool atStart = !password.isEmpty() && password.front().isSpace();
    const bool atEnd = !password.isEmpty() && password.back().isSpace();
    const QString length = SignInPage::tr("Length: %1.").arg(password.size());
    if (atStart || atEnd)
        return length
            + SignInPage::tr(" There is a blank at an end. It is sent too; a pasted blank is a "
                             "common cause of trouble.");
    if (odd > 0)
        return length
            + SignInPage::tr(" Not all characters are plain letters, digits or signs; some servers "
                             "stumble over those.");
    return {};
}

SignInPage::SignInPage(const WizardMeans &means, QWidget *parent)
    : WizardPage(tr("How does the person sign in?"),
        tr("Use the same user name and password as the program that fails."), parent)
    , m_means(means)
{
    addFields();
    addKeeping();
    addDestination();
    column()->addStretch(1);
    listen();
    dressForWay();
}

void SignInPage::addFields()
{
    m_ways = new Segments(tr("Way of signing in"),
        {tr("User name and password"), tr("OAuth token"), tr("Without sign-in")});
    m_tokenOnly =
        (new Label(tr("This provider takes an OAuth token only; a password will be refused."),
             TextRole::Small, Ink::Temporary))
            ->wrapped();
    m_user = new QLineEdit;
    m_userField = new FormField(tr("User name"), m_user);
    m_userCheck = new FieldCheck(m_userField, m_user, judgeUser);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_passwordField = new FormField(tr("Password"), m_password);
    m_eye = m_password->addAction(iconOf(Drawing::Eye), QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    for (auto *button : m_password->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("Show the password"));
        button->setToolTip(tr("Show the password"));
    }
    m_method = new QComboBox;
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins({});
    fields->setSpacing(12);
    fields->addWidget(m_userField);
    fields->addWidget(m_passwordField);
    fields->addWidget(new FormField(tr("Method"), m_method));
    m_method->view()->setAccessibleName(m_method->accessibleName());
    m_fields = new QWidget;
    m_fields->setLayout(fields);
    column()->addWidget(m_ways);
    column()->addWidget(m_tokenOnly);
    column()->addWidget(m_fields);
}

void SignInPage::addKeeping()
{
    m_once = new ChoiceRow(tr("Only for this check"), tr("Forgotten when SMTPscope ends."));
    m_keep = new ChoiceRow(tr("In this computer’s keychain"),
        (m_means.keychainName.isEmpty()
                ? tr("Stored by the system, not by SMTPscope. You can remove it at any time.")
                : tr("Stored by the system (%1), not by SMTPscope. You can remove it at any time.")
                      .arg(m_means.keychainName)));
    auto *group = new QButtonGroup(this);
    group->addButton(m_once->button());
    group->addButton(m_keep->button());
    m_once->button()->setChecked(true);
    m_keeping = new QWidget;
    auto *layout = new QVBoxLayout(m_keeping);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Keep the password"), TextRole::Strong));
    layout->addWidget(m_once);
    layout->addWidget(m_keep);
    column()->addWidget(m_keeping);
}

void SignInPage::addDestination()
{
    m_destination = new Card;
    m_destinationMark = new DrawingLabel(Drawing::StageTls, Ink::Text2, 20);
    m_destinationTitle = (new Label({}, TextRole::Title))->wrapped();
    m_destinationText = (new Label({}, TextRole::Small, Ink::Text2))->wrapped();
    m_consent = new QCheckBox(tr("Send it unencrypted all the same"));
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(m_destinationTitle);
    text->addWidget(m_destinationText);
    text->addWidget(m_consent);
    auto *layout = new QHBoxLayout(m_destination);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addWidget(m_destinationMark, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    column()->addWidget(m_destination);
}

void SignInPage::listen()
{
    connect(m_ways, &Segments::chosenChanged, this, [this] {
        dressForWay();
        Q_EMIT changed();
    });
    connect(m_userCheck, &FieldCheck::judged, this, [this] {
        if (!m_user->text().isEmpty())
            m_userField->setFault({});
        Q_EMIT changed();
    });
    connect(m_user, &QLineEdit::editingFinished, this, &SignInPage::askKeychain);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        ++m_keychainRound; // what is typed is not replaced any more
        judgePassword();
        Q_EMIT changed();
    });
    connect(m_eye, &QAction::toggled, this, &SignInPage::setShown);
    connect(m_consent, &QCheckBox::toggled, this, [this] {
        showDestination();
        Q_EMIT changed();
    });
    connect(m_method, &QComboBox::activated, this, &SignInPage::changed);
    connect(m_keep->button(), &QRadioButton::toggled, this, &SignInPage::changed);
}

void SignInPage::setShown(bool isShown)
{
    m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    const QString name = isShown ? tr("Hide the password") : tr("Show the password");
    m_eye->setText(name);
    for (auto *button : m_password->findChildren<QToolButton *>()) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}

SignInPage::Way SignInPage::way() const
{
    return Way(m_ways->chosen());
}

void SignInPage::fillMethods()
{
    const QString before = m_method->currentData().toString();
    m_method->clear();
    if (way() == WithPassword)
        m_method->addItem(tr("The best that the server offers"), QStringLiteral("AUTO"));
    for (const QString &mechanism : supportedMechanisms(m_protocol)) {
        if (isToken(mechanism) == (way() == WithToken) && needsPassword(mechanism))
            m_method->addItem(mechanism, mechanism);
    }
    m_method->setCurrentIndex(qMax(0, m_method->findData(before)));
}

void SignInPage::dressForWay()
{
    m_fields->setVisible(way() != Without);
    m_keeping->setVisible(way() != Without && bool(m_means.findPassword));
    fillMethods();
    const QString label = way() == WithToken ? tr("Token") : tr("Password");
    for (auto *name : m_passwordField->findChildren<Label *>()) {
        if (name->buddy() == m_password)
            name->setText(label);
    }
    m_password->setAccessibleName(label);
    m_passwordField->setHint(way() == WithToken
            ? tr("The access token itself, as the program got it. Tokens often last one hour.")
            : QString());
    judgePassword();
    showDestination();
}

void SignInPage::judgePassword()
{
    const QString &text = m_password->text();
    if (!text.isEmpty())
        m_passwordField->setFault({});
    m_passwordField->setNotice(remarkOnPassword(text));
}

bool SignInPage::needsConsent() const
{
    return m_security == Security::None && way() != Without;
}

void SignInPage::showDestination()
{
    const bool isOpen = needsConsent();
    m_destination->setVisible(way() != Without);
    m_destination->setSurface(isOpen ? Surface::TemporarySoft : Surface::Raised);
    m_destinationMark->setDrawing(
        isOpen ? Drawing::OutcomeWarning : Drawing::StageTls, isOpen ? Ink::Temporary : Ink::Text2);
    m_consent->setVisible(isOpen);
    const QString what = way() == WithToken ? tr("The token") : tr("The password");
    m_destinationTitle->setText(tr("%1 goes to %2, port %3").arg(what, m_host).arg(m_port));
    switch (m_security) {
    case Security::None:
        m_destinationText->setText(tr("Everybody on the way can read it, because no encryption was "
                                      "chosen. Go back to choose another, or say so here."));
        break;
    case Security::StartTlsIfOffered:
        m_destinationText->setText(tr("Only when the server turns encryption on with a certificate "
                                      "that is in order. No file of SMTPscope ever holds it."));
        break;
    case Security::StartTls:
    case Security::Tls:
        m_destinationText->setText(
            tr("Only after encryption is on. No file of SMTPscope ever holds it."));
        break;
    }
}

void SignInPage::enter(const WizardDraft &draft)
{
    const Plan &plan = draft.plan;
    const bool isOtherPlace = m_host != plan.host;
    m_host = plan.host;
    m_port = plan.port;
    m_security = plan.security;
    m_protocol = plan.protocol;
    m_tokenOnly->setVisible(draft.isTokenOnly);
    m_consent->setChecked(plan.allowPlaintextAuth);
    if (!m_wasAsked) {
        const bool isKnown = !plan.mechanism.isEmpty() || !plan.user.isEmpty();
        m_ways->choose(isToken(plan.mechanism) || (!isKnown && draft.isTokenOnly) ? WithToken
                : draft.isForeign && !isKnown                                     ? Without
                                                                                  : WithPassword);
        m_password->setText(QString::fromUtf8(draft.secrets.signIn.bytes()));
    }
    if (m_user->text().isEmpty() || (!m_wasAsked && !plan.user.isEmpty()))
        m_userCheck->put(plan.user.isEmpty() ? draft.usualUser : plan.user);
    dressForWay();
    if (!m_wasAsked)
        m_method->setCurrentIndex(qMax(0, m_method->findData(plan.mechanism)));
    m_wasAsked = true;
    m_userCheck->refresh();
    if (isOtherPlace)
        askKeychain();
}

void SignInPage::askKeychain()
{
    const QString user = m_user->text();
    const int round = ++m_keychainRound;
    if (!m_means.findPassword || m_host.isEmpty() || user.isEmpty()
        || !m_password->text().isEmpty())
        return;
    const QPointer<SignInPage> self(this);
    m_means.findPassword(m_host, user, [self, round](const std::optional<Secret> &password) {
        if (self && self->m_keychainRound == round)
            self->takeKept(password);
    });
}

void SignInPage::takeKept(const std::optional<Secret> &password)
{
    if (!password || !m_password->text().isEmpty())
        return;
    m_password->setText(QString::fromUtf8(password->bytes()));
    if (m_password->hasFocus())
        m_password->selectAll(); // it came late: what is typed now replaces it
    m_passwordField->setFault({});
    if (m_means.isKept && !m_means.isKept(m_host, m_user->text())) {
        m_passwordField->setNotice(tr("Remembered from an earlier check with this server."));
    } else {
        m_passwordField->setNotice(
            tr("Taken from the keychain, where it is kept for this server."));
        m_keep->button()->setChecked(true);
    }
    Q_EMIT changed();
}

void SignInPage::answer(WizardDraft &draft) const
{
    Plan &plan = draft.plan;
    plan.mechanism = way() == Without ? QString() : m_method->currentData().toString();
    plan.user = way() == Without ? QString() : m_user->text();
    plan.credential = {};
    draft.secrets.signIn = way() == Without ? Secret() : secretIn(m_password);
    draft.keepInKeychain = way() != Without && m_means.findPassword && m_keep->isChosen();
    if (needsConsent())
        plan.allowPlaintextAuth = m_consent->isChecked();
}

bool SignInPage::isReady() const
{
    if (way() == Without)
        return true;
    return !m_user->text().isEmpty() && !m_password->text().isEmpty()
        && (!needsConsent() || m_consent->isChecked());
}

QString SignInPage::missing() const
{
    if (way() == Without)
        return {};
    if (m_user->text().isEmpty())
        return tr("Type a user name, or choose “Without sign-in”.");
    if (m_password->text().isEmpty())
        return way() == WithToken ? tr("Paste the token to go on.")
                                  : tr("Type the password to go on.");
    return isReady() ? QString() : tr("Say whether it may be sent unencrypted.");
}

QWidget *SignInPage::firstField() const
{
    if (way() == Without)
        return m_ways->button(Without);
    return m_user->text().isEmpty() ? m_user : m_password;
}

void SignInPage::showFaults()
{
    if (way() == Without)
        return;
    if (m_user->text().isEmpty())
        m_userField->setFault(missing());
    else if (m_password->text().isEmpty())
        m_passwordField->setFault(missing());
}

} // namespace smtpscope
