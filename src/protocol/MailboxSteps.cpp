// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MailboxSteps.h"

namespace smtpscope {

std::vector<Step> mailboxOpening(const Plan &plan)
{
    const Step abilities{StepKind::Abilities, Stage::Capability};
    std::vector<Step> steps;
    if (plan.route.proxyHeader != 0)
        steps.push_back({StepKind::ProxyHeader, Stage::Connect});
    if (plan.security == Security::Tls)
        steps.push_back({StepKind::Handshake, Stage::Tls});
    steps.push_back({StepKind::Greeting, Stage::Greeting});
    steps.push_back(abilities);
    if (plan.security == Security::StartTls || plan.security == Security::StartTlsIfOffered) {
        steps.push_back({StepKind::StartTls, Stage::StartTls});
        steps.push_back({StepKind::Handshake, Stage::Tls});
        steps.push_back(abilities);
    }
    if (!plan.mechanism.isEmpty())
        steps.push_back({StepKind::SignIn, Stage::Login});
    return steps;
}

std::vector<Step> compileMailbox(const Plan &plan)
{
    std::vector<Step> steps = mailboxOpening(plan);
    steps.resize(stepsUpTo(steps, plan.stopAfter, Stage::Capability));
    const bool isOpenEnd = plan.stopAfter == Stage::Connect || plan.stopAfter == Stage::StartTls;
    if (!plan.pace.drop && !isOpenEnd)
        steps.push_back({StepKind::Goodbye, Stage::Logout});
    return steps;
}

} // namespace smtpscope
