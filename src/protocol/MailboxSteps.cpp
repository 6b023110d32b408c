// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MailboxSteps.h"

#include <algorithm>

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

// How many of `steps` belong to a plan that ends with `last`.
size_t stepsUpTo(const Steps &steps, Stage last)
{
    const auto ends = [last](const Step &step) {
        return step.stage == last && step.kind != StepKind::ProxyHeader;
    };
    const auto found = std::find_if(steps.begin(), steps.end(), ends);
    if (found != steps.end())
        return size_t(found - steps.begin()) + 1;
    if (last == Stage::Connect)
        return steps.front().kind == StepKind::ProxyHeader ? 1 : 0;
    if (last == Stage::StartTls || last == Stage::Tls)
        return stepsUpTo(steps, Stage::Capability);
    return steps.size();
}

} // namespace

std::vector<Step> compileMailbox(const Plan &plan)
{
    Steps steps = opening(plan);
    steps.resize(stepsUpTo(steps, plan.stopAfter));
    const bool isOpenEnd = plan.stopAfter == Stage::Connect || plan.stopAfter == Stage::StartTls;
    if (!plan.pace.drop && !isOpenEnd)
        steps.push_back({StepKind::Goodbye, Stage::Logout});
    return steps;
}

} // namespace smtpscope
