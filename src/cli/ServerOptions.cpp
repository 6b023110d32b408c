// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Which server, in which language, and how it is encrypted.

#include "app/PlanQuestions.h"
#include "cli/PlanReading.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServerOptions)
};

Problem readProtocol(const CheckOptions &options, Plan &plan)
{
    const auto word = options.value(QStringLiteral("protocol"));
    if (!word)
        return {};
    const auto protocol = protocolFromId(word->toLower());
    if (!protocol)
        return problem(Texts::tr("--protocol takes smtp, lmtp, imap or pop3."));
    plan.protocol = *protocol;
    return {};
}

quint16 usualPort(const CheckOptions &options, Protocol protocol)
{
    const bool isTls = options.value(QStringLiteral("security")) == QLatin1String("tls");
    switch (protocol) {
    case Protocol::Smtp:
        return options.has(QStringLiteral("user")) ? 587 : 25;
    case Protocol::Lmtp:
        return 24;
    case Protocol::Imap:
        return isTls ? 993 : 143;
    case Protocol::Pop3:
        return isTls ? 995 : 110;
    }
    return 25;
}

// What was given instead of a host: a domain, a host for the grid, or a UNIX socket.
QString targetOf(const CheckOptions &options)
{
    for (const char *name : {"mx", "grid"}) {
        if (const auto value = options.value(QLatin1String(name)))
            return *value;
    }
    return options.has(QStringLiteral("socket")) ? QStringLiteral("localhost") : options.target;
}

Problem readPort(const CheckOptions &options, Plan &plan)
{
    bool hasPort = false;
    if (Problem wrong = readHostAndPort(targetOf(options), plan, hasPort))
        return wrong;
    if (hasPort && (options.has(QStringLiteral("mx")) || options.has(QStringLiteral("grid"))))
        return problem(Texts::tr("Give --mx and --grid a name without a port."));
    const auto text = options.value(QStringLiteral("port"));
    if (!text) {
        if (!hasPort)
            plan.port = options.has(QStringLiteral("mx")) ? 25 : usualPort(options, plan.protocol);
        return {};
    }
    const auto port = portIn(*text);
    if (!port)
        return problem(Texts::tr("--port takes a number from 1 to 65535."));
    if (hasPort && plan.port != *port)
        return problem(Texts::tr("--port %1 contradicts the port in %2. Give one of them.")
                           .arg(QString::number(*port), options.target));
    plan.port = *port;
    return {};
}

Problem readSecurity(const CheckOptions &options, Plan &plan)
{
    const bool startsWithTls = plan.port == 465 || plan.port == 993 || plan.port == 995;
    plan.security = startsWithTls ? Security::Tls : Security::StartTlsIfOffered;
    if (const auto word = options.value(QStringLiteral("security"))) {
        const auto security = securityFromId(*word);
        if (!security)
            return problem(
                Texts::tr("--security takes none, starttls, starttls-if-offered or tls."));
        plan.security = *security;
    }
    return {};
}

Problem readVersions(const CheckOptions &options, Plan &plan)
{
    const QStringList versions{
        QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3")};
    for (const auto &[name, version] :
        {std::pair{"tls-min", &plan.tls.minimum}, std::pair{"tls-max", &plan.tls.maximum}}) {
        *version = options.value(QLatin1String(name)).value_or(QString());
        if (!version->isEmpty() && !versions.contains(*version))
            return problem(Texts::tr("--%1 takes 1.0, 1.1, 1.2 or 1.3.").arg(QLatin1String(name)));
    }
    if (!plan.tls.minimum.isEmpty() && !plan.tls.maximum.isEmpty()
        && plan.tls.minimum > plan.tls.maximum)
        return problem(Texts::tr("--tls-min is newer than --tls-max."));
    return {};
}

Problem readCertificates(const CheckOptions &options, Plan &plan)
{
    plan.insecure = options.has(QStringLiteral("insecure"));
    plan.caFile = options.value(QStringLiteral("ca-file")).value_or(QString());
    plan.serverName = options.value(QStringLiteral("server-name")).value_or(QString());
    plan.tls.sniName = options.value(QStringLiteral("sni")).value_or(QString());
    plan.tls.certificatePath = options.value(QStringLiteral("client-cert")).value_or(QString());
    plan.tls.keyPath = options.value(QStringLiteral("client-key")).value_or(QString());
    if (plan.tls.certificatePath.isEmpty()
        && (!plan.tls.keyPath.isEmpty() || options.has(QStringLiteral("key-password-from"))))
        return problem(Texts::tr("--client-key belongs to --client-cert FILE."));
    return readCredential(options, QStringLiteral("key-password-from"), plan.tls.passPhrase);
}

} // namespace

Problem readHostAndPort(const QString &target, Plan &plan, bool &hasPort)
{
    const bool isBareIPv6 = isIPv6Literal(target);
    const qsizetype bracket =
        target.startsWith(QLatin1Char('[')) ? target.indexOf(QLatin1Char(']')) : -1;
    const qsizetype colon =
        isBareIPv6 ? -1 : target.indexOf(QLatin1Char(':'), qMax<qsizetype>(bracket, 0));
    plan.host = isBareIPv6 ? target : target.left(colon);
    if (bracket > 0)
        plan.host = target.mid(1, bracket - 1);
    if (plan.host.isEmpty() || plan.host.contains(QLatin1Char(' '))
        || plan.host.contains(QLatin1Char('@')))
        return problem(Texts::tr("\"%1\" is no server name. Give a name such as mail.example.com.")
                           .arg(target));
    hasPort = colon >= 0;
    if (!hasPort)
        return {};
    const auto port = portIn(target.mid(colon + 1));
    if (!port)
        return problem(Texts::tr("The port after the host must be a number from 1 to 65535."));
    plan.port = *port;
    return {};
}

Problem readServer(const CheckOptions &options, Plan &plan)
{
    for (const auto read : {readProtocol, readPort, readSecurity, readVersions, readCertificates}) {
        if (Problem wrong = read(options, plan))
            return wrong;
    }
    return {};
}

} // namespace smtpscope
