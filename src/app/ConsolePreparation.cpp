// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ConsolePreparation.h"

namespace smtpscope {

std::variant<DriverInput, InputError> prepareConsole(const Plan &asked, const CheckSecrets &secrets)
{
    Plan plan = asked;
    plan.mechanism.clear();
    plan.to.clear();
    plan.message = {};
    plan.requests = {};
    plan.pace = {};
    plan.stopAfter = carriesMail(plan.protocol) ? Stage::Ehlo : Stage::Capability;
    auto prepared = prepareCheck(plan, secrets);
    if (auto *input = std::get_if<DriverInput>(&prepared)) {
        input->material.byHand = true;
        if (plan.security == Security::None)
            input->tlsPolicy.verification = Verification::Record;
    }
    return prepared;
}

} // namespace smtpscope
