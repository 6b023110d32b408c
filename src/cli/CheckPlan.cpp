// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CheckPlan.h"

#include "cli/PlanReading.h"

namespace smtpscope {

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

std::variant<Plan, InputError> planFor(const CheckOptions &options)
{
    Plan plan;
    for (const auto read : {readTargetKind, readServer, readRoute, readSignIn, readAddresses,
             readMessage, readDelivery, readStop, readPace, readRequests}) {
        if (Problem wrong = read(options, plan))
            return *wrong;
    }
    return plan;
}

std::variant<std::optional<Plan>, InputError> controlPlanFor(
    const CheckOptions &options, const Plan &plan)
{
    const auto target = options.value(QStringLiteral("control"));
    if (!target)
        return std::optional<Plan>();
    Plan control = plan;
    control.port = 25;
    control.serverName.clear();
    bool hasPort = false;
    if (Problem wrong = readHostAndPort(*target, control, hasPort))
        return *wrong;
    return std::optional(control);
}

} // namespace smtpscope
