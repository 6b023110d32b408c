// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/settings/Settings.h"

#include "app/PlanQuestions.h"

#include <QCoreApplication>
#include <QUrl>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

bool isProxyScheme(const QString &scheme)
{
    return scheme == QLatin1String("socks5") || scheme == QLatin1String("http");
}

} // namespace

QString proxyFault(const QString &proxy)
{
    if (proxy.isEmpty())
        return {};
    const QUrl url(proxy, QUrl::StrictMode);
    if (!url.isValid() || !isProxyScheme(url.scheme()) || url.host().isEmpty())
        return Texts::tr("Begin with socks5:// or http://, then the proxy's name and port, such as "
                         "socks5://proxy.example:1080.");
    if (!url.password().isEmpty())
        return Texts::tr("Leave the password out here. It is asked for when a check needs it.");
    if (url.port() <= 0)
        return Texts::tr("Add the proxy's port, such as :1080.");
    return {};
}

QString nameServerFault(const QString &nameServer)
{
    if (nameServer.isEmpty() || isNameServer(nameServer))
        return {};
    return Texts::tr("Give an IP address, such as 192.0.2.53, with a port where it is not 53.");
}

QString controlTargetFault(const QString &target)
{
    if (target.isEmpty())
        return {};
    const QUrl url(QStringLiteral("smtp://") + target, QUrl::StrictMode);
    const bool isHostAndPort = url.isValid() && !url.host().isEmpty() && url.port() > 0
        && url.userInfo().isEmpty() && url.path().isEmpty();
    if (isHostAndPort)
        return {};
    return Texts::tr("Give a host and a port, such as mail.example.org:25.");
}

} // namespace smtpscope
