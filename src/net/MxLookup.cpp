// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/MxLookup.h"

#include "net/DnsHostLookup.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace smtpscope {

// What is known of one host so far.
struct MxLookup::Asked
{
    std::vector<std::unique_ptr<HostLookup>> lookups;
    std::optional<HostLookupResult> nameServers;
    std::optional<HostLookupResult> system;

    bool isWhole() const
    {
        return size_t(nameServers.has_value()) + size_t(system.has_value()) == lookups.size();
    }
};

namespace {

const QString NullExchange = QStringLiteral("mx.null");

// RFC 5321 5.1: an MX record names a host, never an address.
bool namesNoHost(const MxHost &host)
{
    return host.name.isEmpty() || !QHostAddress(host.name).isNull();
}

bool isListed(const std::vector<MxHost> &hosts, const QString &name)
{
    return std::any_of(hosts.begin(), hosts.end(),
        [&](const MxHost &host) { return host.name.compare(name, Qt::CaseInsensitive) == 0; });
}

QStringList remarksOn(const MxHost &host, const HostLookupResult &nameServers,
    const std::optional<HostLookupResult> &system)
{
    QStringList remarks;
    const bool isNamedByMx = host.remarks.isEmpty(); // else it is its own host
    if (isNamedByMx && !nameServers.canonicalName.isEmpty()) // RFC 2181 10.3
        remarks.append(QStringLiteral("mx.cname: ") + nameServers.canonicalName);
    for (const QHostAddress &address : host.addresses) {
        if (address.isLoopback())
            remarks.append(QStringLiteral("mx.loopback: ") + address.toString());
    }
    const QString difference = system ? differenceBetween(*system, nameServers) : QString();
    if (!difference.isEmpty())
        remarks.append(QStringLiteral("dns.system-differs: ") + difference);
    return remarks;
}

} // namespace

MxLookup::MxLookup(
    std::vector<NameServer> servers, int deadlineMs, HostLookupFactory system, QObject *parent)
    : QObject(parent)
    , m_servers(std::move(servers))
    , m_deadlineMs(deadlineMs)
    , m_system(std::move(system))
    , m_dns(m_servers, deadlineMs)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &MxLookup::onDeadline);
}

MxLookup::~MxLookup() = default;

void MxLookup::start(const QString &domain, AddressFamily family)
{
    m_result.domain = domain;
    m_family = family;
    m_dns.ask(domain, RecordType::MX, [this](const DnsResult &result) { onExchanges(result); });
}

void MxLookup::onExchanges(const DnsResult &result)
{
    m_result.answers = answerLines(result);
    if (result.status == DnsStatus::NoSuchRecord) { // RFC 5321 5.1: the domain is its own host
        m_result.hosts.push_back(
            {.name = m_result.domain, .remarks = {QStringLiteral("mx.implicit")}});
        lookAtHosts();
        return;
    }
    if (result.status == DnsStatus::Found)
        takeExchanges(result);
    const std::vector<MxHost> &hosts = m_result.hosts;
    const bool isNull = std::all_of(
        hosts.begin(), hosts.end(), [](const MxHost &host) { return host.name.isEmpty(); });
    if (result.status != DnsStatus::Found)
        finishWithout(lookupErrorIdOf(result.status), result.answers.back().text);
    else if (hosts.empty())
        finishWithout(lookupErrorIdOf(DnsStatus::Malformed), QStringLiteral("aliases in a circle"));
    else if (isNull)
        finishWithout(NullExchange, QStringLiteral("the domain takes no mail"));
    else
        lookAtHosts();
}

void MxLookup::takeExchanges(const DnsResult &result)
{
    std::vector<MxHost> &hosts = m_result.hosts;
    for (const DnsRecord &record : recordsOf(result.name, RecordType::MX, result.records)) {
        if (const auto *exchange = std::get_if<MailExchange>(&record.data))
            hosts.push_back({.preference = exchange->preference, .name = exchange->host});
    }
    std::stable_sort(hosts.begin(), hosts.end(),
        [](const MxHost &a, const MxHost &b) { return a.preference < b.preference; });
    std::vector<MxHost> once;
    for (const MxHost &host : hosts) {
        if (!isListed(once, host.name))
            once.push_back(host);
    }
    m_result.leftOut = std::max(0, int(once.size()) - MostHosts);
    once.resize(once.size() - size_t(m_result.leftOut));
    hosts = std::move(once);
}

void MxLookup::finishWithout(const QString &errorId, const QString &errorText)
{
    m_result.hosts.clear();
    m_result.errorId = errorId;
    m_result.errorText = errorText;
    Q_EMIT finished(m_result);
}

void MxLookup::lookAtHosts()
{
    m_pending = 1; // kept up until all questions are out
    for (size_t i = 0; i < m_result.hosts.size(); ++i) {
        m_asked.push_back(std::make_unique<Asked>());
        if (!namesNoHost(m_result.hosts[i]))
            lookAtHost(i);
    }
    m_limit.start(m_deadlineMs);
    QTimer::singleShot(0, this, &MxLookup::onPartDone);
}

void MxLookup::lookAtHost(size_t index)
{
    ask(std::make_unique<DnsHostLookup>(m_servers, m_deadlineMs), index, false);
    if (m_system)
        ask(m_system(), index, true);
}

void MxLookup::ask(std::unique_ptr<HostLookup> lookup, size_t index, bool isSystem)
{
    ++m_pending;
    Asked &asked = *m_asked[index];
    connect(lookup.get(), &HostLookup::finished, this,
        [this, &asked, isSystem](const HostLookupResult &result) {
            (isSystem ? asked.system : asked.nameServers) = result;
            onPartDone();
        });
    lookup->start(m_result.hosts[index].name, m_family);
    asked.lookups.push_back(std::move(lookup));
}

void MxLookup::onPartDone()
{
    if (--m_pending == 0)
        conclude();
}

// The operating system may look for a host much longer than anybody wants to wait.
void MxLookup::onDeadline()
{
    const HostLookupResult late{.errorId = lookupErrorIdOf(DnsStatus::NoAnswer),
        .errorText = QStringLiteral("no answer in time")};
    for (const auto &asked : m_asked) {
        if (asked->isWhole())
            continue;
        for (const auto &lookup : asked->lookups)
            lookup->cancel();
        asked->nameServers = asked->nameServers.value_or(late);
        if (asked->lookups.size() > 1)
            asked->system = asked->system.value_or(late);
    }
    conclude();
}

void MxLookup::conclude()
{
    m_limit.stop();
    for (size_t i = 0; i < m_result.hosts.size(); ++i) {
        MxHost &host = m_result.hosts[i];
        if (namesNoHost(host)) {
            host.errorId = host.name.isEmpty() ? NullExchange : QStringLiteral("mx.ip-literal");
            host.errorText = QStringLiteral("the MX record names no host");
            continue;
        }
        const Asked &asked = *m_asked[i];
        const HostLookupResult &used = asked.system ? *asked.system : *asked.nameServers;
        host.addresses = used.addresses;
        host.errorId = used.errorId;
        host.errorText = used.errorText;
        host.answers = asked.nameServers->answers;
        host.remarks += remarksOn(host, *asked.nameServers, asked.system);
    }
    Q_EMIT finished(m_result);
}

} // namespace smtpscope
