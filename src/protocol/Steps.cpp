// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Steps.h"

#include <algorithm>

namespace smtpscope {

namespace {

// Everything that the plan could do, without regard to where it stops.
std::vector<Step> wholeWay(const Plan &plan)
{
    std::vector<Step> steps;
    if (plan.security == Security::Tls)
        steps.push_back({StepKind::Handshake, Stage::Tls});
    steps.push_back({StepKind::Greeting, Stage::Banner});
    steps.push_back({StepKind::Hello, Stage::Ehlo});
    if (plan.security == Security::StartTls || plan.security == Security::StartTlsIfOffered) {
        steps.push_back({StepKind::StartTls, Stage::StartTls});
        steps.push_back({StepKind::Handshake, Stage::Tls});
        steps.push_back({StepKind::Hello, Stage::Ehlo});
    }
    if (!plan.mechanism.isEmpty())
        steps.push_back({StepKind::SignIn, Stage::Auth});
    steps.push_back({StepKind::Sender, Stage::Mail});
    for (int i = 0; i < int(plan.to.size()); ++i)
        steps.push_back({StepKind::Recipient, Stage::Rcpt, i});
    steps.push_back({StepKind::AskToSend, Stage::Data});
    steps.push_back({StepKind::Message, Stage::Body});
    return steps;
}

bool endsWithGoodbye(Stage last)
{
    return last != Stage::Connect && last != Stage::StartTls && last != Stage::Data;
}

// How many steps of `steps` belong to a plan that ends with `last`. A stage that the plan does not
// have stands for the one before it: without STARTTLS a plan "up to tls" ends after EHLO.
size_t stepsUpTo(const std::vector<Step> &steps, Stage last)
{
    if (last == Stage::Connect)
        return 0;
    if (last == Stage::Quit || last == Stage::Done)
        return steps.size();
    size_t count = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool firstOfItsStage = count == 0 || last == Stage::Rcpt;
        if (steps[i].stage == last && firstOfItsStage)
            count = i + 1;
    }
    if (count > 0)
        return count;
    if (last == Stage::StartTls || last == Stage::Tls)
        return stepsUpTo(steps, Stage::Ehlo);
    const auto sender = std::find_if(
        steps.begin(), steps.end(), [](const Step &step) { return step.kind == StepKind::Sender; });
    return size_t(sender - steps.begin());
}

} // namespace

Stage lastStage(const Plan &plan)
{
    if (plan.stopAfter > Stage::Auth && plan.stopAfter <= Stage::Done
        && (!plan.from || plan.to.isEmpty()))
        return Stage::Auth;
    return plan.stopAfter;
}

std::vector<Step> compile(const Plan &plan)
{
    std::vector<Step> steps = wholeWay(plan);
    const Stage last = lastStage(plan);
    steps.resize(stepsUpTo(steps, last));
    if (endsWithGoodbye(last))
        steps.push_back({StepKind::Goodbye, Stage::Quit});
    return steps;
}

} // namespace smtpscope
