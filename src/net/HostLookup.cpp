// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/HostLookup.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool isWanted(const QHostAddress &address, AddressFamily family)
{
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return family == AddressFamily::Any || (family == AddressFamily::IPv4) == isIPv4;
}

QString sortedText(const std::vector<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    std::sort(texts.begin(), texts.end());
    return texts.isEmpty() ? QStringLiteral("none") : texts.join(QStringLiteral(", "));
}

// The name servers have said which addresses there are, or that there are none.
bool isKnown(const HostLookupResult &result)
{
    return result.errorId.isEmpty() || result.errorId == QLatin1String("dns.no-such-name")
        || result.errorId == QLatin1String("dns.no-address");
}

} // namespace

std::optional<HostLookupResult> resultForLiteral(const QString &host, AddressFamily family)
{
    const QHostAddress literal(host);
    if (literal.isNull())
        return std::nullopt;
    if (isWanted(literal, family))
        return HostLookupResult{.addresses = {literal}};
    return HostLookupResult{.errorId = QStringLiteral("dns.no-address"),
        .errorText = QStringLiteral("the address is of the other kind (IPv4 or IPv6)")};
}

QString lookupErrorIdOf(DnsStatus status)
{
    switch (status) {
    case DnsStatus::Found:
    case DnsStatus::NoSuchRecord:
        return QStringLiteral("dns.no-address");
    case DnsStatus::NoSuchName:
        return QStringLiteral("dns.no-such-name");
    case DnsStatus::ServerFailed:
        return QStringLiteral("dns.server-failed");
    case DnsStatus::Malformed:
        return QStringLiteral("dns.malformed");
    case DnsStatus::Refused:
        return QStringLiteral("dns.refused");
    case DnsStatus::NoAnswer:
        return QStringLiteral("dns.timeout");
    }
    return {};
}

QStringList answerLines(const DnsResult &result)
{
    QStringList lines;
    for (const DnsAnswer &answer : result.answers)
        lines.append(idOf(result.type) + QLatin1Char(' ') + result.name + QStringLiteral(", ")
            + answer.text);
    return lines;
}

QString differenceBetween(const HostLookupResult &system, const HostLookupResult &nameServers)
{
    const QString here = sortedText(system.addresses);
    const QString there = sortedText(nameServers.addresses);
    if (here == there || !isKnown(system) || !isKnown(nameServers))
        return {};
    return QStringLiteral("this computer: %1; name server: %2").arg(here, there);
}

} // namespace smtpscope
