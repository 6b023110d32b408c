// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// getaddrinfo() of POSIX, and what its errors mean.

#include "net/SystemHostLookup.h"

#include <algorithm>
#include <cerrno>
#include <netdb.h>
#include <sys/socket.h>

namespace smtpscope {

namespace {

// Two error numbers say that the name exists but has no address of the kind asked for; neither is
// in POSIX.
bool isNoAddress(int error)
{
    bool result = false;
#ifdef EAI_NODATA
    result = result || error == EAI_NODATA;
#endif
#ifdef EAI_ADDRFAMILY
    result = result || error == EAI_ADDRFAMILY;
#endif
    return result;
}

QString errorIdOf(int error)
{
    if (isNoAddress(error))
        return QStringLiteral("dns.no-address");
    switch (error) {
    case EAI_NONAME:
        return QStringLiteral("dns.no-such-name");
    case EAI_AGAIN:
        return QStringLiteral("dns.server-failed");
    default:
        return QStringLiteral("dns.failed");
    }
}

// @p systemError is errno, which alone says more when getaddrinfo() blames the system.
QString textOf(int error, int systemError)
{
    if (error == EAI_SYSTEM)
        return qt_error_string(systemError);
    return QString::fromLocal8Bit(::gai_strerror(error));
}

int familyOf(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return AF_UNSPEC;
    case AddressFamily::IPv4:
        return AF_INET;
    case AddressFamily::IPv6:
        return AF_INET6;
    }
    return AF_UNSPEC;
}

} // namespace

HostLookupResult resolveBySystem(const QString &host, AddressFamily family)
{
    addrinfo hints{};
    hints.ai_family = familyOf(family);
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &found);
    if (error != 0)
        return {.errorId = errorIdOf(error), .errorText = textOf(error, errno)};
    HostLookupResult result;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        const bool isNew = std::find(result.addresses.begin(), result.addresses.end(), address)
            == result.addresses.end();
        if (!address.isNull() && isNew)
            result.addresses.push_back(address);
    }
    ::freeaddrinfo(found);
    if (result.addresses.empty())
        return {.errorId = QStringLiteral("dns.no-address"),
            .errorText = QStringLiteral("no address in the answer")};
    return result;
}

} // namespace smtpscope
