// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsHostLookup.h"

#include "net/DnsClient.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

// Some servers and firewalls drop questions for AAAA; RFC 8305 3 would wait for 50 ms only, but
// here a late answer is worth seeing.
constexpr int LongestPatienceMs = 3'000;

// Which of two answers without an address is told: that the name does not exist holds for both
// kinds; that there is no record of one kind says less than that the other could not be learned.
int weightOf(const DnsResult &result)
{
    if (result.status == DnsStatus::NoSuchName)
        return 2;
    return isFinal(result.status) ? 0 : 1;
}

void appendAddresses(const DnsResult &result, std::vector<QHostAddress> &addresses)
{
    for (const DnsRecord &record : recordsOf(result.name, result.type, result.records)) {
        const auto *address = std::get_if<QHostAddress>(&record.data);
        const bool isNew =
            address && std::find(addresses.begin(), addresses.end(), *address) == addresses.end();
        if (isNew)
            addresses.push_back(*address);
    }
}

// The end of the chain of aliases that the answers hold for the asked name; empty without one.
QString canonicalNameIn(const DnsResult &result)
{
    QString name = result.name;
    for (size_t hops = 0; hops < result.records.size(); ++hops) {
        const auto next = std::find_if(
            result.records.begin(), result.records.end(), [&](const DnsRecord &record) {
                return record.type == RecordType::CNAME
                    && record.owner.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (next == result.records.end())
            break;
        name = std::get<DnsName>(next->data).name;
    }
    return name == result.name ? QString() : name;
}

QString lineForMissing(const DnsResult &other)
{
    const bool isForIPv4 = other.type == RecordType::AAAA;
    return idOf(isForIPv4 ? RecordType::A : RecordType::AAAA) + QLatin1Char(' ') + other.name
        + QStringLiteral(": no answer so far, not waited for any longer");
}

} // namespace

DnsHostLookup::DnsHostLookup(std::vector<NameServer> servers, int deadlineMs, QObject *parent)
    : HostLookup(parent), m_servers(std::move(servers)), m_deadlineMs(deadlineMs)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &DnsHostLookup::conclude);
}

DnsHostLookup::~DnsHostLookup() = default;

void DnsHostLookup::start(const QString &host, AddressFamily family)
{
    cancel();
    m_client = std::make_unique<DnsClient>(m_servers, m_deadlineMs);
    if (const std::optional<HostLookupResult> known = resultForLiteral(host, family)) {
        // The client is asked nothing: it only takes this along when it is given up.
        QTimer::singleShot(0, m_client.get(), [this, result = *known] { Q_EMIT finished(result); });
        return;
    }
    if (family != AddressFamily::IPv4)
        ask(host, RecordType::AAAA);
    if (family != AddressFamily::IPv6)
        ask(host, RecordType::A);
}

void DnsHostLookup::cancel()
{
    m_patience.stop();
    m_client.reset();
    m_results.clear();
    m_asked = 0;
}

void DnsHostLookup::ask(const QString &host, RecordType type)
{
    ++m_asked;
    m_client->ask(host, type, [this](const DnsResult &result) { take(result); });
}

void DnsHostLookup::take(const DnsResult &result)
{
    m_results.push_back(result);
    if (m_results.size() == m_asked)
        conclude();
    else if (result.status == DnsStatus::Found)
        m_patience.start(std::min(LongestPatienceMs, m_deadlineMs / 4));
}

void DnsHostLookup::conclude()
{
    std::vector<DnsResult> results = std::exchange(m_results, {});
    const bool isWhole = results.size() == m_asked;
    cancel();
    std::sort(results.begin(), results.end(), [](const DnsResult &left, const DnsResult &right) {
        return left.type == RecordType::AAAA && right.type != RecordType::AAAA;
    });
    HostLookupResult found;
    for (const DnsResult &result : results) {
        appendAddresses(result, found.addresses);
        found.answers += answerLines(result);
        if (found.canonicalName.isEmpty())
            found.canonicalName = canonicalNameIn(result);
    }
    if (!isWhole) // only one of the two has come
        found.answers.append(lineForMissing(results.front()));
    if (found.addresses.empty()) {
        const auto telling = std::max_element(
            results.begin(), results.end(), [](const DnsResult &left, const DnsResult &right) {
                return weightOf(left) < weightOf(right);
            });
        found.errorId = lookupErrorIdOf(telling->status);
        found.errorText = telling->answers.back().text;
    }
    Q_EMIT finished(found);
}

} // namespace smtpscope
