// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CheckPlan.h"

#include "app/PasswordSource.h"
#include "app/PlanQuestions.h"

#include <QCoreApplication>

#include <cmath>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckPlan)
};

using Problem = std::optional<InputError>;

Problem problem(const QString &message)
{
    return InputError{message};
}

std::optional<quint16> portIn(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 1 || number > 65535)
        return std::nullopt;
    return quint16(number);
}

// HOST, HOST:PORT, [IPv6], [IPv6]:PORT, or a bare IPv6 address.
Problem readTarget(const QString &target, Plan &plan, bool &hasPort)
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

Problem readPort(const CheckOptions &options, Plan &plan)
{
    bool hasPort = false;
    if (Problem wrong = readTarget(options.target, plan, hasPort))
        return wrong;
    const auto text = options.value(QStringLiteral("port"));
    if (!text) {
        if (!hasPort)
            plan.port = options.has(QStringLiteral("user")) ? 587 : 25;
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
    plan.insecure = options.has(QStringLiteral("insecure"));
    plan.caFile = options.value(QStringLiteral("ca-file")).value_or(QString());
    plan.serverName = options.value(QStringLiteral("server-name")).value_or(QString());
    return {};
}

Problem readMechanism(const CheckOptions &options, Plan &plan)
{
    const bool hasUser = options.has(QStringLiteral("user"));
    const QString word = options.value(QStringLiteral("auth"))
                             .value_or(hasUser ? QStringLiteral("auto") : QStringLiteral("none"))
                             .toUpper();
    plan.mechanism = word == QLatin1String("NONE") ? QString() : word;
    if (plan.mechanism.isEmpty())
        return {};
    if (word != QLatin1String("AUTO") && !supportedMechanisms().contains(word))
        return problem(Texts::tr("--auth takes auto, none, or one of %1.")
                           .arg(supportedMechanisms().join(QStringLiteral(", "))));
    if (!hasUser)
        return problem(Texts::tr("--auth needs --user NAME: who is to sign in?"));
    if (!options.has(QStringLiteral("password-from")))
        return problem(Texts::tr("Say where the password is: --password-from env:NAME, file:PATH "
                                 "or stdin."));
    if (plan.security == Security::None && !plan.allowPlaintextAuth)
        return problem(
            Texts::tr("Without TLS the password could be read on the way. Use --security "
                      "starttls or tls, or add --allow-plaintext-auth."));
    return {};
}

Problem readSignIn(const CheckOptions &options, Plan &plan)
{
    plan.user = options.value(QStringLiteral("user")).value_or(QString());
    plan.allowPlaintextAuth = options.has(QStringLiteral("allow-plaintext-auth"));
    if (options.has(QStringLiteral("user")) && plan.user.isEmpty())
        return problem(Texts::tr("--user needs a name."));
    if (const auto source = options.value(QStringLiteral("password-from"))) {
        const auto reference = parseCredentialReference(*source);
        if (const auto *error = std::get_if<InputError>(&reference))
            return *error;
        plan.credential = std::get<CredentialReference>(reference);
    }
    return readMechanism(options, plan);
}

Problem readAddresses(const CheckOptions &options, Plan &plan)
{
    plan.to = options.values.value(QStringLiteral("to"));
    if (const auto from = options.value(QStringLiteral("from")))
        plan.from = *from == QLatin1String("<>") ? QString() : *from;
    else if (plan.user.contains(QLatin1Char('@')))
        plan.from = plan.user;
    else if (plan.port == 25)
        plan.from = QString();
    plan.helo = options.value(QStringLiteral("helo")).value_or(QString());
    if (options.has(QStringLiteral("helo")) && plan.helo.isEmpty())
        return problem(Texts::tr("--helo needs a name, such as client.example.com."));
    return {};
}

Problem readMessage(const CheckOptions &options, Plan &plan)
{
    plan.message.path = options.value(QStringLiteral("message")).value_or(QString());
    const auto size = options.value(QStringLiteral("body-size"));
    if (!size)
        return {};
    if (!plan.message.path.isEmpty())
        return problem(Texts::tr("--message and --body-size contradict each other. Give one."));
    bool ok = false;
    plan.message.size = size->toLongLong(&ok);
    if (!ok || plan.message.size < 0 || plan.message.size > 256LL * 1024 * 1024)
        return problem(Texts::tr("--body-size takes a number of bytes up to 268435456."));
    return {};
}

Problem readStop(const CheckOptions &options, Plan &plan)
{
    const bool send = options.has(QStringLiteral("send"));
    plan.stopAfter = send ? Stage::Quit : Stage::Rcpt;
    if (const auto word = options.value(QStringLiteral("stop-after"))) {
        const auto stage = stageFromId(*word);
        if (!stage || *stage < Stage::Connect || *stage > Stage::Quit)
            return problem(
                Texts::tr("--stop-after takes connect, banner, ehlo, starttls, tls, auth, "
                          "mail, rcpt, data, body or quit."));
        plan.stopAfter = *stage;
    }
    if (send && plan.stopAfter < Stage::Body)
        return problem(Texts::tr("--send and --stop-after contradict each other: the check would "
                                 "stop before the message."));
    if (!send && plan.stopAfter >= Stage::Body)
        return problem(Texts::tr("This would send a message. Add --send if that is meant."));
    if (send && (!plan.from || plan.to.isEmpty()))
        return problem(Texts::tr("--send needs a sender and a recipient: --from and --to."));
    return {};
}

Problem readLimits(const CheckOptions &options, Plan &plan)
{
    const bool v4 = options.has(QStringLiteral("ipv4"));
    const bool v6 = options.has(QStringLiteral("ipv6"));
    if (v4 && v6)
        return problem(Texts::tr("--ipv4 and --ipv6 contradict each other. Give one of them."));
    plan.family = v4 ? AddressFamily::IPv4 : v6 ? AddressFamily::IPv6 : AddressFamily::Any;
    const auto text = options.value(QStringLiteral("timeout"));
    if (!text)
        return {};
    bool ok = false;
    const double seconds = text->toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0.001 || seconds > 86'400)
        return problem(Texts::tr("--timeout takes seconds, such as 30 or 2.5."));
    plan.limits.deadlineMs = int(std::lround(seconds * 1000));
    return {};
}

Problem readProtocol(const CheckOptions &options, Plan &)
{
    if (options.value(QStringLiteral("protocol")).value_or(QStringLiteral("smtp"))
        != QLatin1String("smtp"))
        return problem(Texts::tr("This version checks SMTP servers only."));
    return {};
}

} // namespace

std::variant<Plan, InputError> planFor(const CheckOptions &options)
{
    Plan plan;
    for (const auto read : {readProtocol, readPort, readSecurity, readSignIn, readAddresses,
             readMessage, readStop, readLimits}) {
        if (Problem wrong = read(options, plan))
            return *wrong;
    }
    return plan;
}

} // namespace smtpscope
