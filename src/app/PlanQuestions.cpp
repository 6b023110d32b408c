// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PlanQuestions.h"

#include "protocol/Steps.h"
#include "protocol/sasl/SaslExchange.h"

#include <QHostAddress>

namespace smtpscope {

QStringList supportedMechanisms()
{
    return SaslExchange::supported();
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
