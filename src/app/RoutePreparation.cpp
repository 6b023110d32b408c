// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/RoutePreparation.h"

#include "net/ProxyHeader.h"

#include <QCoreApplication>
#include <QUrl>

#include <variant>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RoutePreparation)
};

constexpr int UsualSocksPort = 1080; // RFC 1928 3
constexpr int UsualHttpPort = 8080;
constexpr qsizetype LongestSocksField = 255; // RFC 1928 5, RFC 1929 2

bool fitsSocks(const Plan &plan, const ProxyAccess &access)
{
    return access.user.toUtf8().size() <= LongestSocksField
        && access.password.bytes().size() <= LongestSocksField
        && plan.host.toUtf8().size() <= LongestSocksField;
}

std::variant<ProxyAccess, InputError> proxyIn(const Plan &plan, const Secret &password)
{
    const QUrl url(plan.route.proxy);
    const bool isHttp = url.scheme() == QLatin1String("http");
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks5"));
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && !isSocks))
        return InputError{
            Texts::tr("The proxy must be given as socks5://HOST:PORT or http://HOST:PORT.")};
    ProxyAccess access;
    access.kind = isHttp ? ProxyKind::HttpConnect : ProxyKind::Socks5;
    access.takesNames = url.scheme() != QLatin1String("socks5");
    access.host = url.host();
    access.port = quint16(url.port(isHttp ? UsualHttpPort : UsualSocksPort));
    access.user = url.userName(QUrl::FullyDecoded);
    access.password = password;
    if (access.user.isEmpty() && !password.isEmpty())
        return InputError{Texts::tr("The proxy's password needs a user name: %1://USER@%2")
                              .arg(url.scheme(), url.host())};
    if (isHttp && access.user.contains(QLatin1Char(':'))) // RFC 7617 2
        return InputError{Texts::tr("The user name for an HTTP proxy must not hold a colon.")};
    if (isSocks && !fitsSocks(plan, access))
        return InputError{Texts::tr("A SOCKS5 proxy takes no user name, password or host name of "
                                    "more than 255 bytes.")};
    return access;
}

// With no address given, the header says that nothing is known of the client.
void addProxyHeader(const Plan &plan, DriverInput &input)
{
    if (plan.route.proxyHeader == 0)
        return;
    auto destination = socketAddressFromText(plan.route.proxyDestination);
    const QHostAddress server(plan.host);
    if (!destination && !server.isNull())
        destination = SocketAddress{server, plan.port};
    input.material.proxyHeader = proxyHeader(
        plan.route.proxyHeader, socketAddressFromText(plan.route.proxySource), destination);
}

} // namespace

std::optional<InputError> prepareRoute(const Plan &plan, const Secret &password, DriverInput &input)
{
    addProxyHeader(plan, input);
    if (plan.route.proxy.isEmpty())
        return std::nullopt;
    const auto proxy = proxyIn(plan, password);
    if (const auto *error = std::get_if<InputError>(&proxy))
        return *error;
    input.proxy = std::get<ProxyAccess>(proxy);
    return std::nullopt;
}

TransportRoute transportRouteOf(const Plan &plan)
{
    return {QHostAddress(plan.route.bindAddress), plan.route.socketPath};
}

} // namespace smtpscope
