// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/discovery/SettingsDiscovery.h"

#include "session/Printable.h"

#include <algorithm>

namespace smtpscope {

SettingsDiscovery::SettingsDiscovery(DiscoveryMeans means, QObject *parent)
    : QObject(parent), m_means(std::move(means)), m_table(ProviderTable::builtIn())
{ }

SettingsDiscovery::~SettingsDiscovery() = default;

void SettingsDiscovery::cancel()
{
    m_dns.reset();
    m_open = 0;
    if (m_usual)
        m_usual.release()->deleteLater(); // it may be the one that calls
}

void SettingsDiscovery::start(const QString &address, MailTask task)
{
    cancel();
    m_address = address;
    m_domain = address.mid(address.lastIndexOf(QLatin1Char('@')) + 1).toLower();
    m_task = task;
    m_found.clear();
    if (const Provider *provider = m_table.forDomain(m_domain))
        takeProvider(*provider, FoundFrom::Provider,
            tr("the settings that %1 publishes, %2").arg(provider->name, provider->date));
    std::vector<NameServer> servers;
    if (const auto own = nameServerFromText(m_means.nameServer))
        servers.push_back(*own);
    m_dns = std::make_unique<DnsClient>(servers, m_means.deadlineMs);
    if (task == MailTask::Send) {
        askForService(QStringLiteral("_submissions._tcp"), Protocol::Smtp, Security::Tls);
        askForService(QStringLiteral("_submission._tcp"), Protocol::Smtp, Security::StartTls);
    } else {
        askForService(QStringLiteral("_imaps._tcp"), Protocol::Imap, Security::Tls);
        askForService(QStringLiteral("_imap._tcp"), Protocol::Imap, Security::StartTls);
        askForService(QStringLiteral("_pop3s._tcp"), Protocol::Pop3, Security::Tls);
        askForService(QStringLiteral("_pop3._tcp"), Protocol::Pop3, Security::StartTls);
    }
    ++m_open;
    m_dns->ask(m_domain, RecordType::MX, [this](const DnsResult &result) {
        takeExchanges(result);
        onAnswer();
    });
}

void SettingsDiscovery::askForService(const QString &service, Protocol protocol, Security security)
{
    ++m_open;
    m_dns->ask(service + QLatin1Char('.') + m_domain, RecordType::SRV,
        [this, protocol, security](const DnsResult &result) {
            takeServices(result, protocol, security);
            onAnswer();
        });
}

void SettingsDiscovery::onAnswer()
{
    if (--m_open == 0 && !m_usual)
        Q_EMIT finished();
}

void SettingsDiscovery::takeProvider(
    const Provider &provider, FoundFrom from, const QString &source)
{
    QStringList hints;
    for (const ProviderHint hint : provider.hints)
        hints.append(textOf(hint));
    for (const ProviderServer &server : provider.servers) {
        if (serves(server.protocol, m_task))
            add({server.protocol, server.host, server.port, server.security,
                userNameFrom(server.userPattern, m_address), from, source, hints,
                provider.signIn == ProviderSignIn::Token});
    }
}

void SettingsDiscovery::takeServices(const DnsResult &result, Protocol protocol, Security security)
{
    std::vector<DnsService> services;
    for (const DnsRecord &record : recordsOf(result.name, RecordType::SRV, result.records)) {
        if (const auto *service = std::get_if<DnsService>(&record.data))
            services.push_back(*service);
    }
    std::stable_sort(services.begin(), services.end(),
        [](const auto &one, const auto &other) { return one.priority < other.priority; });
    const QString source = (m_task == MailTask::Send
            ? tr("the domain’s DNS record for sending mail (%1), looked up just now")
            : tr("the domain’s DNS record for fetching mail (%1), looked up just now"))
                               .arg(result.name.section(QLatin1Char('.'), 0, 1));
    for (const DnsService &service : services) {
        if (!service.target.isEmpty() && service.port != 0) // else: there is no such service
            add({protocol, service.target, service.port, security, {}, FoundFrom::DnsRecord, source,
                {}, false});
    }
}

void SettingsDiscovery::takeExchanges(const DnsResult &result)
{
    std::vector<MailExchange> exchanges;
    for (const DnsRecord &record : recordsOf(result.name, RecordType::MX, result.records)) {
        if (const auto *exchange = std::get_if<MailExchange>(&record.data))
            exchanges.push_back(*exchange);
    }
    const auto best = std::min_element(exchanges.begin(), exchanges.end(),
        [](const auto &one, const auto &other) { return one.preference < other.preference; });
    if (best == exchanges.end())
        return;
    if (const Provider *provider = m_table.forMailHost(best->host))
        takeProvider(*provider, FoundFrom::HostingProvider,
            tr("the domain’s mail goes to %1 (%2, looked up just now), so the settings that %1 "
               "publishes, %3")
                .arg(provider->name, printable(QStringView(best->host)), provider->date));
}

void SettingsDiscovery::add(const FoundServer &server)
{
    const auto isSame = [&](const FoundServer &known) {
        return known.protocol == server.protocol && known.port == server.port
            && known.host.compare(server.host, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(m_found.begin(), m_found.end(), isSame))
        return;
    const auto place = std::upper_bound(m_found.begin(), m_found.end(), server,
        [](const FoundServer &one, const FoundServer &other) { return one.from < other.from; });
    m_found.insert(place, server);
    Q_EMIT foundMore();
}

void SettingsDiscovery::tryUsualNames()
{
    if (m_usual || m_domain.isEmpty())
        return;
    m_usual = std::make_unique<UsualNameSearch>(m_means.places, m_means.nameServer);
    connect(m_usual.get(), &UsualNameSearch::found, this, &SettingsDiscovery::add);
    connect(m_usual.get(), &UsualNameSearch::finished, this, [this] {
        m_usual.release()->deleteLater();
        if (m_open == 0)
            Q_EMIT finished();
    });
    m_usual->start(m_domain, m_task);
}

} // namespace smtpscope
