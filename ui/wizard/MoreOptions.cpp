// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/MoreOptions.h"

#include "app/PlanQuestions.h"
#include "ui/kit/Button.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/wizard/FieldCheck.h"
#include "ui/wizard/FoldButton.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MoreOptions)
};

QString faultOfNameServer(const QString &text)
{
    return text.isEmpty() || isNameServer(text)
        ? QString()
        : Texts::tr("“%1” is no IP address. Give one such as 192.0.2.1 or 192.0.2.1:53.").arg(text);
}

QString faultOfProxy(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == QLatin1String("http")
        || url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h");
    return text.isEmpty() || (isKnown && !url.host().isEmpty())
        ? QString()
        : Texts::tr("“%1” is no proxy. Write it like socks5://proxy.example:1080 or "
                    "http://proxy.example:3128.")
              .arg(text);
}

QString faultOfFile(const QString &text)
{
    return text.isEmpty() || (QFileInfo(text).isFile() && QFileInfo(text).isReadable())
        ? QString()
        : Texts::tr("There is no readable file “%1”.").arg(text);
}

void put(const QLineEdit *edit, const QString &text)
{
    edit->findChild<FieldCheck *>()->put(text); // each belongs to its field
}

} // namespace

MoreOptions::MoreOptions(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(tr("More options: name in EHLO, time limit, IPv4 or IPv6, proxy, "
                               "CA file, client certificate")))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(12);
    addChoices();
    addRoute();
    addTls();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_fold);
    layout->addWidget(m_content);
    connect(m_fold, &FoldButton::toggled, this, [this](bool isOpen) {
        setFolded(!isOpen);
        if (isOpen)
            Q_EMIT unfolded();
    });
    setFolded(true);
}

QLineEdit *MoreOptions::addField(
    const QString &label, const QString &hint, QString (*faultOf)(const QString &))
{
    auto *edit = new QLineEdit;
    auto *field = new FormField(label, edit);
    field->setHint(hint);
    m_column->addWidget(field);
    auto *check = new FieldCheck(field, edit, [hint, faultOf](const QString &text) {
        const QString tidy = text.trimmed();
        return FieldJudgement{tidy, tidy == text ? QString() : Texts::tr("A blank was removed."),
            hint, faultOf ? faultOf(tidy) : QString()};
    });
    m_checks.push_back(check);
    connect(check, &FieldCheck::judged, this, &MoreOptions::changed);
    return edit;
}

QLineEdit *MoreOptions::addFile(const QString &label, const QString &hint)
{
    QLineEdit *edit = addField(label, hint, faultOfFile);
    FieldCheck *check = m_checks.back();
    auto *browse = new Button(tr("Choose file…"), ButtonWeight::Normal, Drawing::Open);
    browse->setAccessibleName(tr("Choose file for: %1").arg(label));
    check->field()->addBeside(browse);
    connect(browse, &Button::clicked, this, [this, check] {
        auto *dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, check](const QString &path) {
            check->put(path);
            check->judgeNow();
            Q_EMIT changed();
        });
        dialog->open();
    });
    return edit;
}

QLineEdit *MoreOptions::addSecret(const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    m_column->addWidget(new FormField(label, edit));
    connect(edit, &QLineEdit::textChanged, this, &MoreOptions::changed);
    return edit;
}

void MoreOptions::addChoices()
{
    m_helo = addField(tr("Name in EHLO"),
        tr("Empty: this computer’s full name, or its address where it has none."));
    m_seconds = new QSpinBox;
    m_seconds->setRange(1, 600);
    m_seconds->setSuffix(tr(" s"));
    m_column->addWidget(new FormField(tr("Time limit for each answer"), m_seconds));
    m_family = new QComboBox;
    m_family->addItem(tr("IPv6 and IPv4, as the system does"), int(AddressFamily::Any));
    m_family->addItem(tr("IPv4 only"), int(AddressFamily::IPv4));
    m_family->addItem(tr("IPv6 only"), int(AddressFamily::IPv6));
    m_column->addWidget(new FormField(tr("Addresses"), m_family));
    m_family->view()->setAccessibleName(m_family->accessibleName());
    connect(m_seconds, &QSpinBox::valueChanged, this, &MoreOptions::changed);
    connect(m_family, &QComboBox::activated, this, &MoreOptions::changed);
}

void MoreOptions::addRoute()
{
    m_nameServer = addField(tr("Name server"),
        tr("Empty: the system’s. An IP address, with a port if need be."), faultOfNameServer);
    m_proxy = addField(
        tr("Proxy"), tr("Such as socks5://name@proxy.example:1080. Empty: none."), faultOfProxy);
    m_proxyPassword = addSecret(tr("Password for the proxy"));
}

void MoreOptions::addTls()
{
    m_serverName = addField(tr("Name in the certificate"), tr("Empty: the server’s name above."));
    m_caFile = addFile(tr("CA file"),
        tr("PEM file with the authorities to trust instead of the system’s. Empty: the system’s."));
    m_certificate = addFile(
        tr("Client certificate"), tr("PEM or PKCS #12 file, where the server asks for one."));
    m_key = addFile(tr("Key of the client certificate"), tr("Empty: it is in the same file."));
    m_passPhrase = addSecret(tr("Pass phrase of the key"));
    m_insecure = new QCheckBox(tr("Go on when the certificate is not in order"));
    m_plaintext = new QCheckBox(tr("Sign in even without encryption"));
    m_warning = (new Label({}, TextRole::Small, Ink::Temporary))->wrapped();
    for (QCheckBox *box : {m_insecure, m_plaintext}) {
        m_column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            warn();
            Q_EMIT changed();
        });
    }
    m_column->addWidget(m_warning);
    warn();
}

void MoreOptions::warn()
{
    QStringList warnings;
    if (m_insecure->isChecked())
        warnings.append(tr("The server could be another one than it says: a password would go to "
                           "whoever answers."));
    if (m_plaintext->isChecked())
        warnings.append(tr("Everybody on the way to the server can read the password."));
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!warnings.isEmpty());
}

void MoreOptions::show(const Plan &plan)
{
    put(m_helo, plan.helo);
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(qMax(1, plan.limits.deadlineMs / 1000));
    m_family->setCurrentIndex(m_family->findData(int(plan.family)));
    put(m_nameServer, plan.route.nameServer);
    put(m_proxy, plan.route.proxy);
    put(m_serverName, plan.serverName);
    put(m_caFile, plan.caFile);
    put(m_certificate, plan.tls.certificatePath);
    put(m_key, plan.tls.keyPath);
    m_insecure->setChecked(plan.insecure);
    m_plaintext->setChecked(plan.allowPlaintextAuth);
    for (FieldCheck *check : m_checks)
        check->judgeNow();
}

void MoreOptions::answer(Plan &plan, CheckSecrets &secrets) const
{
    plan.helo = m_helo->text();
    if (plan.limits.deadlineMs / 1000 != m_seconds->value()) // keeps what is finer than a second
        plan.limits.deadlineMs = m_seconds->value() * 1000;
    plan.family = AddressFamily(m_family->currentData().toInt());
    plan.route.nameServer = m_nameServer->text();
    plan.route.proxy = m_proxy->text();
    plan.serverName = m_serverName->text();
    plan.caFile = m_caFile->text();
    plan.tls.certificatePath = m_certificate->text();
    plan.tls.keyPath = m_key->text();
    plan.insecure = m_insecure->isChecked();
    plan.allowPlaintextAuth = m_plaintext->isChecked();
    if (!m_proxyPassword->text().isEmpty())
        secrets.proxy = Secret(m_proxyPassword->text().toUtf8());
    if (!m_passPhrase->text().isEmpty())
        secrets.passPhrase = Secret(m_passPhrase->text().toUtf8());
}

bool MoreOptions::isReady() const
{
    return std::none_of(
        m_checks.begin(), m_checks.end(), [](const FieldCheck *one) { return one->isFaulty(); });
}

void MoreOptions::showFaults()
{
    for (FieldCheck *check : m_checks)
        check->judgeNow();
    if (!isReady())
        setFolded(false);
}

void MoreOptions::setFolded(bool isFolded)
{
    m_fold->setChecked(!isFolded);
    m_content->setVisible(!isFolded);
}

bool MoreOptions::isFolded() const
{
    return !m_fold->isChecked();
}

} // namespace smtpscope
