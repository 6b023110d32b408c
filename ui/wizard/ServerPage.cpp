// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/ServerPage.h"

#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/wizard/EncryptionChoice.h"
#include "ui/wizard/FieldCheck.h"
#include "ui/wizard/FoundCard.h"
#include "ui/wizard/MoreOptions.h"
#include "ui/wizard/Segments.h"
#include "ui/wizard/TypedServer.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int PauseMs = 350; // before name servers are asked about what was typed

FieldJudgement judged(const TypedServer &read, const QString &hint)
{
    return {read.text, read.notice, read.hint.isEmpty() ? hint : read.hint, read.fault};
}

} // namespace

ServerPage::ServerPage(const DiscoveryMeans &means, QWidget *parent)
    : WizardPage(tr("Which server?"),
        tr("Type an e-mail address and SMTPscope looks up the server, or type the server itself."),
        parent)
    , m_discovery(means)
    , m_means(means)
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(PauseMs);
    addFields();
    listen();
}

void ServerPage::addFields()
{
    m_protocols =
        new Segments(tr("How mail is fetched"), {QStringLiteral("IMAP"), QStringLiteral("POP3")});
    m_typed = new QLineEdit;
    m_typedField = new FormField(tr("E-mail address or server"), m_typed);
    m_typedCheck = new FieldCheck(m_typedField, m_typed, [](const QString &text) {
        return judged(readTypedServer(text),
            text.isEmpty() ? tr("Such as anna@example.com or smtp.example.com.") : QString());
    });
    m_card = new FoundCard;
    m_server = new QLineEdit;
    m_serverField = new FormField(tr("Server"), m_server);
    m_serverCheck = new FieldCheck(m_serverField, m_server, [this](const QString &text) {
        TypedServer read = readTypedServer(text);
        if (read.fault.isEmpty() && !read.address.isEmpty())
            read.fault = tr("“%1” is an address. Type it above, and the server’s name here.")
                             .arg(read.address);
        if (read.host == readTypedServer(m_typed->text()).host)
            read.hint.clear(); // it stands above already
        return judged(read, {});
    });
    m_port = new QLineEdit;
    m_portField = new FormField(tr("Port"), m_port);
    m_portCheck = new FieldCheck(m_portField, m_port, [this](const QString &text) {
        const QString tidy = text.trimmed();
        const bool isPort = readTypedServer(QStringLiteral("a:") + tidy).port.has_value();
        return FieldJudgement{tidy, {}, {},
            isPort || (tidy.isEmpty() && m_server->text().isEmpty()) ? QString()
                                                                     : tr("A number up to 65535.")};
    });
    auto *place = new QHBoxLayout;
    place->setSpacing(16);
    place->addWidget(m_serverField, 5, Qt::AlignTop);
    place->addWidget(m_portField, 1, Qt::AlignTop);
    m_encryption = new EncryptionChoice;
    m_more = new MoreOptions;
    column()->addWidget(m_protocols);
    column()->addWidget(m_typedField);
    column()->addWidget(m_card);
    column()->addLayout(place);
    column()->addWidget(m_encryption);
    column()->addWidget(m_more);
    column()->addStretch(1);
}

void ServerPage::listen()
{
    connect(&m_lookSoon, &QTimer::timeout, this, &ServerPage::look);
    connect(&m_discovery, &SettingsDiscovery::foundMore, this, &ServerPage::onFound);
    connect(&m_discovery, &SettingsDiscovery::finished, this, &ServerPage::onFinished);
    connect(m_typedCheck, &FieldCheck::judged, this, &ServerPage::onTyped);
    connect(m_serverCheck, &FieldCheck::judged, this, &ServerPage::onServerEdited);
    connect(m_portCheck, &FieldCheck::judged, this, &ServerPage::onPortEdited);
    connect(m_encryption, &EncryptionChoice::chosenChanged, this, [this] {
        m_isEncryptionChosen = m_isHandMade = true;
        Q_EMIT changed();
    });
    connect(m_protocols, &Segments::chosenChanged, this, [this](int index) {
        setProtocol(index == 0 ? Protocol::Imap : Protocol::Pop3);
        Q_EMIT changed();
    });
    connect(m_more, &MoreOptions::changed, this, &ServerPage::changed);
    connect(m_more, &MoreOptions::unfolded, this, [this] { reveal(m_more); });
    connect(m_card, &FoundCard::useRequested, this, [this](int index) {
        if (index >= 0 && index < int(m_discovery.found().size()))
            use(m_discovery.found()[size_t(index)]);
    });
    connect(m_card, &FoundCard::usualNamesRequested, this, [this] {
        m_triedUsual = m_everTried = true;
        m_discovery.tryUsualNames();
        showCard();
        Q_EMIT changed();
    });
    connect(m_card, &FoundCard::stopRequested, this, [this] {
        m_discovery.cancel();
        showCard();
        Q_EMIT changed();
    });
}

void ServerPage::setProblem(WizardProblem problem)
{
    m_problem = problem;
    const bool fetches = problem == WizardProblem::CannotFetch;
    m_protocols->setVisible(fetches);
    if (fetches != !carriesMail(m_protocol)) {
        m_used.reset();
        m_discovery.cancel();
        m_isHandMade = m_isEncryptionChosen = false;
        setProtocol(fetches ? Protocol::Imap : Protocol::Smtp);
        if (!m_address.isEmpty())
            m_lookSoon.start();
    }
}

void ServerPage::enter(const WizardDraft &draft)
{
    const Plan &plan = draft.plan;
    m_more->show(plan);
    if (m_server->text().isEmpty() && !plan.host.isEmpty()) {
        m_protocol = plan.protocol;
        m_protocols->choose(plan.protocol == Protocol::Pop3 ? 1 : 0);
        m_serverCheck->put(plan.host);
        m_portCheck->put(QString::number(plan.port));
        m_encryption->setPort(plan.port);
        m_encryption->choose(plan.security);
        m_isHandMade = m_isEncryptionChosen = true;
    }
    if (m_typed->text().isEmpty() && !draft.typedServer.isEmpty()) {
        m_typedCheck->put(draft.typedServer);
        if (m_server->text().isEmpty())
            onTyped(); // it was typed elsewhere
        else
            m_address = readTypedServer(draft.typedServer).address;
    }
    setProblem(draft.problem);
    if (m_port->text().isEmpty())
        setPort(usualPort(m_protocol, m_encryption->chosen()));
    m_typedCheck->refresh();
    m_serverCheck->refresh();
    m_portCheck->refresh();
}

void ServerPage::answer(WizardDraft &draft) const
{
    draft.typedServer = m_typed->text();
    draft.mailAddress = m_address;
    draft.plan.protocol = m_protocol;
    draft.plan.host = readTypedServer(m_server->text()).host;
    draft.plan.port = port().value_or(0);
    draft.plan.security = m_encryption->chosen();
    const bool isAsFound = m_used && m_used->host == draft.plan.host;
    draft.usualUser = isAsFound && !m_used->user.isEmpty() ? m_used->user
        : m_address.isEmpty()                              ? draft.usualUser
                                                           : m_address;
    draft.isTokenOnly = isAsFound && m_used->isTokenOnly;
    m_more->answer(draft.plan, draft.secrets);
}

bool ServerPage::isReady() const
{
    return !m_serverCheck->isFaulty() && !m_portCheck->isFaulty() && m_more->isReady()
        && !readTypedServer(m_server->text()).host.isEmpty() && port();
}

QString ServerPage::missing() const
{
    return m_server->text().isEmpty() ? tr("Type an e-mail address or a server to go on.")
                                      : QString();
}

QWidget *ServerPage::firstField() const
{
    return m_typed;
}

void ServerPage::showFaults()
{
    m_typedCheck->judgeNow();
    m_serverCheck->judgeNow();
    m_portCheck->judgeNow();
    if (m_server->text().isEmpty() && m_typedField->fault().isEmpty())
        m_serverField->setFault(missing());
    m_more->showFaults();
}

// Who finished an address wants to see what is found for it.
bool ServerPage::takesEnter()
{
    const bool isWaiting = m_lookSoon.isActive();
    if (isWaiting)
        look();
    return isWaiting;
}

std::optional<quint16> ServerPage::port() const
{
    return readTypedServer(QStringLiteral("a:") + m_port->text()).port;
}

MailTask ServerPage::task() const
{
    return m_problem == WizardProblem::CannotFetch ? MailTask::Fetch : MailTask::Send;
}

void ServerPage::onTyped()
{
    const TypedServer read = readTypedServer(m_typed->text());
    m_lookSoon.stop();
    if (read.address != m_address) {
        m_address = read.address;
        m_discovery.cancel();
        m_card->hide();
        m_used.reset();
        if (!m_address.isEmpty()) {
            m_isHandMade = false;
            m_lookSoon.start();
        }
    }
    if (read.address.isEmpty() && read.fault.isEmpty())
        takeHost(read);
    else if (m_server->text() == m_takenHost)
        m_serverCheck->put({}); // it was the beginning of an address
    Q_EMIT changed();
}

// A server was typed where an address could have been.
void ServerPage::takeHost(const TypedServer &read)
{
    m_takenHost = read.host;
    m_serverCheck->put(read.host);
    m_serverField->setFault({});
    m_serverCheck->refresh();
    if (read.protocol && carriesMail(*read.protocol) == (task() == MailTask::Send)) {
        m_protocol = *read.protocol;
        m_protocols->choose(m_protocol == Protocol::Pop3 ? 1 : 0);
    }
    if (read.security)
        m_encryption->choose(*read.security);
    if (read.port)
        setPort(*read.port);
    else if (read.security)
        setPort(usualPort(m_protocol, *read.security));
}

void ServerPage::setPort(quint16 port)
{
    m_portCheck->put(QString::number(port));
    m_portCheck->refresh();
    m_encryption->setPort(port);
    if (const auto usual = usualSecurity(port); usual && !m_isEncryptionChosen)
        m_encryption->choose(*usual);
}

void ServerPage::setProtocol(Protocol protocol)
{
    m_protocol = protocol;
    m_protocols->choose(protocol == Protocol::Pop3 ? 1 : 0);
    const auto &found = m_discovery.found();
    const auto fitting = std::find_if(found.begin(), found.end(),
        [protocol](const FoundServer &server) { return server.protocol == protocol; });
    if (fitting != found.end() && !m_isHandMade)
        return use(*fitting);
    if (!m_isEncryptionChosen)
        m_encryption->choose(carriesMail(protocol) ? Security::StartTls : Security::Tls);
    setPort(usualPort(protocol, m_encryption->chosen()));
}

void ServerPage::onServerEdited()
{
    m_isHandMade = true;
    const TypedServer read = readTypedServer(m_server->text());
    if (read.port) {
        m_serverCheck->put(read.host);
        setPort(*read.port);
        m_serverField->setNotice(tr("The port was moved to its own field."));
    }
    if (read.security)
        m_encryption->choose(*read.security);
    Q_EMIT changed();
}

void ServerPage::onPortEdited()
{
    m_isHandMade = true;
    if (const auto number = port()) {
        m_encryption->setPort(*number);
        if (const auto usual = usualSecurity(*number); usual && !m_isEncryptionChosen)
            m_encryption->choose(*usual);
    }
    Q_EMIT changed();
}

void ServerPage::look()
{
    m_lookSoon.stop();
    m_triedUsual = false;
    m_used.reset();
    m_discovery.start(m_address, task());
    showCard();
    Q_EMIT changed();
}

void ServerPage::onFound()
{
    if (!m_used && !m_isHandMade) {
        const auto &found = m_discovery.found();
        const auto fitting = std::find_if(found.begin(), found.end(),
            [this](const FoundServer &server) { return server.protocol == m_protocol; });
        use(fitting == found.end() ? found.front() : *fitting);
        return;
    }
    showCard();
}

void ServerPage::onFinished()
{
    showCard();
    Q_EMIT changed();
}

void ServerPage::use(const FoundServer &server)
{
    m_used = server;
    m_isHandMade = false;
    m_isEncryptionChosen = false;
    m_protocol = server.protocol;
    m_protocols->choose(server.protocol == Protocol::Pop3 ? 1 : 0);
    m_serverCheck->put(server.host);
    m_serverField->setFault({});
    m_serverCheck->refresh();
    setPort(server.port);
    m_encryption->choose(server.security);
    showCard();
    Q_EMIT changed();
}

void ServerPage::showCard()
{
    const auto &found = m_discovery.found();
    const QString domain = m_discovery.domain();
    if (!found.empty()) {
        const auto used = m_used ? std::find(found.begin(), found.end(), *m_used) : found.end();
        m_card->showFound(domain, found, used == found.end() ? -1 : int(used - found.begin()));
    } else if (m_discovery.isTryingUsualNames())
        m_card->showTrying(domain);
    else if (m_discovery.isLooking())
        m_card->showLooking(domain);
    else if (!domain.isEmpty())
        m_card->showNothing(domain, usualNames(), m_triedUsual);
}

// "smtp.example.com, mail.example.com, mx.example.com"
QString ServerPage::usualNames() const
{
    QStringList names;
    for (const QString &name :
        task() == MailTask::Send ? m_means.places.sending : m_means.places.fetching)
        names.append(name + QLatin1Char('.') + m_discovery.domain());
    return names.join(QStringLiteral(", "));
}

} // namespace smtpscope
