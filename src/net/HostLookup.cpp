// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/HostLookup.h"

namespace smtpscope {

namespace {

bool isWanted(const QHostAddress &address, AddressFamily family)
{
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return family == AddressFamily::Any || (family == AddressFamily::IPv4) == isIPv4;
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

} // namespace smtpscope
