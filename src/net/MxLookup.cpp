// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/MxLookup.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

// What is known of one host so far.
struct MxLookup::Asked
{
    std::vector<DnsResult> dns;
    std::unique_ptr<HostLookup> lookup;
    std::optional<HostLookupResult> system;
};

namespace {

QStringList linesOf(const DnsResult &result)
{
    QStringList lines;
    for (const DnsAnswer &answer : result.answers)
        lines.append(result.name + QLatin1Char(' ') + idOf(result.type) + QStringLiteral(", ")
            + answer.text);
    return lines;
}

std::vector<QHostAddress> addressesIn(const DnsResult &result)
{
    std::vector<QHostAddress> addresses;
    for (const DnsRecord &record : recordsOf(result.name, result.type, result.records)) {
        if (const auto *address = std::get_if<QHostAddress>(&record.data))
            addresses.push_back(*address);
    }
    return addresses;
}

// The name in whose place the asked one stands; empty when it is no alias.
QString aliasTarget(const std::vector<DnsResult> &results)
{
    for (const DnsResult &result : results) {
        for (const DnsRecord &record : result.records) {
            const auto *target = std::get_if<DnsName>(&record.data);
            if (target && record.type == RecordType::CNAME
                && record.owner.compare(result.name, Qt::CaseInsensitive) == 0)
                return target->name;
        }
    }
    return {};
}

QString textOf(const std::vector<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    std::sort(texts.begin(), texts.end());
    return texts.isEmpty() ? QStringLiteral("none") : texts.join(QStringLiteral(", "));
}

// The failure that says most: a name that does not exist, else the first that is no success.
const DnsResult &worstOf(const std::vector<DnsResult> &results)
{
    const auto gone = std::find_if(results.begin(), results.end(),
        [](const DnsResult &result) { return result.status == DnsStatus::NoSuchName; });
    if (gone != results.end())
        return *gone;
    const auto failed = std::find_if(results.begin(), results.end(), [](const DnsResult &result) {
        return result.status != DnsStatus::Found && result.status != DnsStatus::NoSuchRecord;
    });
    return failed == results.end() ? results.front() : *failed;
}

} // namespace

QString errorIdOf(DnsStatus status)
{
    switch (status) {
    case DnsStatus::Found:
        return {};
    case DnsStatus::NoSuchName:
        return QStringLiteral("dns.no-such-name");
    case DnsStatus::NoSuchRecord:
        return QStringLiteral("dns.no-address");
    case DnsStatus::ServerFailed:
        return QStringLiteral("dns.server-failed");
    case DnsStatus::Refused:
        return QStringLiteral("dns.refused");
    case DnsStatus::NoAnswer:
        return QStringLiteral("dns.timeout");
    case DnsStatus::Malformed:
        return QStringLiteral("dns.malformed");
    }
    return {};
}

MxLookup::MxLookup(
    std::vector<NameServer> servers, int deadlineMs, HostLookupFactory system, QObject *parent)
    : QObject(parent), m_dns(std::move(servers), deadlineMs), m_system(std::move(system))
{ }

MxLookup::~MxLookup() = default;

void MxLookup::start(const QString &domain, AddressFamily family)
{
    m_result.domain = domain;
    m_family = family;
    m_dns.ask(domain, RecordType::MX, [this](const DnsResult &result) { onExchanges(result); });
}

void MxLookup::onExchanges(const DnsResult &result)
{
    m_result.answers = linesOf(result);
    if (result.status == DnsStatus::NoSuchRecord) { // RFC 5321 5.1: the domain is its own host
        m_result.hosts.push_back(
            {0, m_result.domain, {}, {}, {}, {QStringLiteral("mx.implicit")}, {}});
        lookAtHosts();
        return;
    }
    if (result.status != DnsStatus::Found) {
        fail(result);
        return;
    }
    for (const DnsRecord &record : recordsOf(result.name, RecordType::MX, result.records)) {
        if (const auto *exchange = std::get_if<MailExchange>(&record.data))
            m_result.hosts.push_back({exchange->preference, exchange->host, {}, {}, {}, {}, {}});
    }
    const auto isNull = [](const MxHost &host) { return host.name.isEmpty(); };
    if (std::all_of(m_result.hosts.begin(), m_result.hosts.end(), isNull)) {
        m_result.hosts.clear();
        m_result.errorId = QStringLiteral("mx.null");
        m_result.errorText = QStringLiteral("the domain says that it takes no mail");
        Q_EMIT finished(m_result);
        return;
    }
    lookAtHosts();
}

void MxLookup::fail(const DnsResult &result)
{
    m_result.errorId = errorIdOf(result.status);
    m_result.errorText = result.answers.empty() ? QString() : result.answers.back().text;
    Q_EMIT finished(m_result);
}

void MxLookup::lookAtHosts()
{
    std::stable_sort(m_result.hosts.begin(), m_result.hosts.end(),
        [](const MxHost &a, const MxHost &b) { return a.preference < b.preference; });
    if (m_result.hosts.size() > MostHosts)
        m_result.hosts.resize(MostHosts);
    m_pending = 1; // kept up until all questions are out
    for (size_t i = 0; i < m_result.hosts.size(); ++i) {
        m_asked.push_back(std::make_unique<Asked>());
        lookAtHost(i);
    }
    onPartDone();
}

void MxLookup::lookAtHost(size_t index)
{
    const QString name = m_result.hosts[index].name;
    Asked &asked = *m_asked[index];
    if (name.isEmpty() || !QHostAddress(name).isNull())
        return; // RFC 5321 5.1: an MX names a host, never an address
    for (const RecordType type : {RecordType::AAAA, RecordType::A}) {
        const bool isOther = (type == RecordType::A) != (m_family == AddressFamily::IPv4);
        if (m_family != AddressFamily::Any && isOther)
            continue;
        ++m_pending;
        m_dns.ask(name, type, [this, &asked](const DnsResult &result) {
            asked.dns.push_back(result);
            onPartDone();
        });
    }
    if (!m_system)
        return;
    ++m_pending;
    asked.lookup = m_system();
    connect(asked.lookup.get(), &HostLookup::finished, this,
        [this, &asked](const HostLookupResult &result) {
            asked.system = result;
            onPartDone();
        });
    asked.lookup->start(name, m_family);
}

void MxLookup::onPartDone()
{
    if (--m_pending == 0)
        conclude();
}

namespace {

void addRemarks(MxHost &host, const std::vector<QHostAddress> &byDns,
    const std::vector<DnsResult> &dns, const std::optional<HostLookupResult> &system)
{
    const QString alias = aliasTarget(dns);
    if (!alias.isEmpty()) // RFC 2181 10.3
        host.remarks.append(QStringLiteral("mx.cname: ") + alias);
    for (const QHostAddress &address : host.addresses) {
        if (address.isLoopback())
            host.remarks.append(QStringLiteral("mx.loopback: ") + address.toString());
    }
    const bool allAnswered = std::all_of(
        dns.begin(), dns.end(), [](const DnsResult &result) { return isFinal(result.status); });
    if (!system || !allAnswered || textOf(byDns) == textOf(system->addresses))
        return;
    host.remarks.append(QStringLiteral("dns.system-differs: this computer: %1; name server: %2")
                            .arg(textOf(system->addresses), textOf(byDns)));
}

void addAddresses(
    MxHost &host, const std::vector<DnsResult> &dns, const std::optional<HostLookupResult> &system)
{
    std::vector<QHostAddress> byDns;
    for (const DnsResult &result : dns) {
        const std::vector<QHostAddress> found = addressesIn(result);
        const bool isIPv6 = result.type == RecordType::AAAA;
        byDns.insert(isIPv6 ? byDns.begin() : byDns.end(), found.begin(), found.end());
        host.answers += linesOf(result);
    }
    host.addresses = system ? system->addresses : byDns;
    if (host.addresses.empty() && system) {
        host.errorId = system->errorId;
        host.errorText = system->errorText;
    } else if (host.addresses.empty()) {
        const DnsResult &worst = worstOf(dns);
        host.errorId = worst.status == DnsStatus::Found ? QStringLiteral("dns.no-address")
                                                        : errorIdOf(worst.status);
        host.errorText = worst.answers.empty() ? QString() : worst.answers.back().text;
    }
    addRemarks(host, byDns, dns, system);
}

} // namespace

void MxLookup::conclude()
{
    for (size_t i = 0; i < m_result.hosts.size(); ++i) {
        MxHost &host = m_result.hosts[i];
        if (host.name.isEmpty() || !QHostAddress(host.name).isNull()) {
            host.errorId =
                host.name.isEmpty() ? QStringLiteral("mx.null") : QStringLiteral("mx.ip-literal");
            host.errorText = QStringLiteral("the MX record names no host");
        } else {
            addAddresses(host, m_asked[i]->dns, m_asked[i]->system);
        }
    }
    Q_EMIT finished(m_result);
}

} // namespace smtpscope
