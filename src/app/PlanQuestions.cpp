// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PlanQuestions.h"

#include "net/NameServer.h"
#include "net/ProxyHeader.h"
#include "protocol/Steps.h"
#include "protocol/sasl/SaslExchange.h"

#include <QHostAddress>

namespace smtpscope {

QStringList supportedMechanisms(Protocol protocol)
{
    QStringList mechanisms = SaslExchange::supported();
    if (protocol == Protocol::Pop3)
        mechanisms.append(QStringLiteral("APOP"));
    return mechanisms;
}

bool needsUser(const QString &mechanism)
{
    return needsPassword(mechanism);
}

bool needsPassword(const QString &mechanism)
{
    return mechanism != QLatin1String("ANONYMOUS") && mechanism != QLatin1String("EXTERNAL");
}

bool isAddress(const QString &text)
{
    return !QHostAddress(text).isNull();
}

bool isSocketAddress(const QString &text)
{
    return socketAddressFromText(text).has_value();
}

bool isNameServer(const QString &text)
{
    return nameServerFromText(text).has_value();
}

Stage lastStageOf(const Plan &plan)
{
    return lastStage(plan);
}

bool isIPv6Literal(const QString &host)
{
    const bool isBracketed = host.startsWith(QLatin1Char('['));
    return !isBracketed && QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
}

} // namespace smtpscope
