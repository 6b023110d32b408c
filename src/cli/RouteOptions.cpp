// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The way to the server: proxies, sockets, name servers.

#include "app/PlanQuestions.h"
#include "cli/PlanReading.h"

#include <QCoreApplication>
#include <QUrl>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RouteOptions)
};

Problem readProxy(const CheckOptions &options, Plan &plan)
{
    const QUrl url(options.value(QStringLiteral("proxy")).value_or(QString()));
    const QStringList schemes{
        QStringLiteral("socks5"), QStringLiteral("socks5h"), QStringLiteral("http")};
    if (!options.has(QStringLiteral("proxy")))
        return options.has(QStringLiteral("proxy-password-from"))
            ? problem(Texts::tr("--proxy-password-from belongs to --proxy URL."))
            : Problem();
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return problem(Texts::tr("--proxy takes socks5://HOST:PORT or http://HOST:PORT."));
    if (!url.password().isEmpty())
        return problem(Texts::tr("A password in --proxy can be seen by others. Use "
                                 "--proxy-password-from env:NAME, file:PATH or stdin."));
    plan.route.proxy = url.toString();
    return readCredential(
        options, QStringLiteral("proxy-password-from"), plan.route.proxyCredential);
}

Problem readProxyHeader(const CheckOptions &options, Plan &plan)
{
    const auto version = options.value(QStringLiteral("proxy-header"));
    plan.route.proxySource = options.value(QStringLiteral("proxy-source")).value_or(QString());
    plan.route.proxyDestination =
        options.value(QStringLiteral("proxy-destination")).value_or(QString());
    if (!version)
        return plan.route.proxySource.isEmpty() && plan.route.proxyDestination.isEmpty()
            ? Problem()
            : problem(Texts::tr("--proxy-source and --proxy-destination need --proxy-header."));
    if (*version != QLatin1String("v1") && *version != QLatin1String("v2"))
        return problem(Texts::tr("--proxy-header takes v1 or v2."));
    plan.route.proxyHeader = *version == QLatin1String("v1") ? 1 : 2;
    for (const QString &text : {plan.route.proxySource, plan.route.proxyDestination}) {
        if (!text.isEmpty() && !isSocketAddress(text))
            return problem(
                Texts::tr("\"%1\" is no address with a port, such as 192.0.2.1:25.").arg(text));
    }
    return {};
}

} // namespace

Problem readRoute(const CheckOptions &options, Plan &plan)
{
    RoutePlan &route = plan.route;
    route.nameServer = options.value(QStringLiteral("nameserver")).value_or(QString());
    route.bindAddress = options.value(QStringLiteral("bind")).value_or(QString());
    route.socketPath = options.value(QStringLiteral("socket")).value_or(QString());
    if (!route.nameServer.isEmpty() && !isNameServer(route.nameServer))
        return problem(Texts::tr("--nameserver takes IP or IP:PORT."));
    if (!route.bindAddress.isEmpty() && !isAddress(route.bindAddress))
        return problem(Texts::tr("--bind takes an IP address of this computer."));
    if (Problem wrong = readProxy(options, plan))
        return wrong;
    if (!route.socketPath.isEmpty() && (!route.proxy.isEmpty() || !route.bindAddress.isEmpty()))
        return problem(Texts::tr("--socket takes neither --proxy nor --bind."));
    return readProxyHeader(options, plan);
}

} // namespace smtpscope
