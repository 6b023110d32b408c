// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MailboxSteps.h"

namespace smtpscope {

namespace {

using Steps = std::vector<Step>;

// Everything before the good-bye, without regard to where the plan stops.
Steps opening(const Plan &plan)
{
    const Step abilities{StepKind::Abilities, Stage::Capability};
    Steps steps;
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

} // namespace

std::vector<Step> compileMailbox(const Plan &plan)
{
    Steps steps = opening(plan);
    steps.resize(stepsUpTo(steps, plan.stopAfter, Stage::Capability));
    const bool isOpenEnd = plan.stopAfter == Stage::Connect || plan.stopAfter == Stage::StartTls;
    if (!plan.pace.drop && !isOpenEnd)
        steps.push_back({StepKind::Goodbye, Stage::Logout});
    return steps;
}

} // namespace smtpscope
