// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Steps.h"

#include "protocol/MailboxSteps.h"

#include <algorithm>

namespace smtpscope {

namespace {

using Steps = std::vector<Step>;

void append(Steps &steps, const Steps &more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

// Everything before the mail, without regard to where the plan stops.
Steps opening(const Plan &plan)
{
    Steps steps;
    if (plan.route.proxyHeader != 0)
        steps.push_back({StepKind::ProxyHeader, Stage::Connect});
    if (plan.security == Security::Tls)
        steps.push_back({StepKind::Handshake, Stage::Tls});
    append(steps, {{StepKind::Greeting, Stage::Banner}, {StepKind::Hello, Stage::Ehlo}});
    if (plan.security == Security::StartTls || plan.security == Security::StartTlsIfOffered)
        append(steps,
            {{StepKind::StartTls, Stage::StartTls}, {StepKind::Handshake, Stage::Tls},
                {StepKind::Hello, Stage::Ehlo}});
    if (!plan.requests.xclient.isEmpty())
        append(steps, {{StepKind::Xclient, Stage::Ehlo}, {StepKind::Hello, Stage::Ehlo}});
    if (!plan.mechanism.isEmpty())
        steps.push_back({StepKind::SignIn, Stage::Auth});
    return steps;
}

Steps requests(const Plan &plan, Stage last)
{
    Steps steps;
    if (last != Stage::Ehlo && last < Stage::Auth)
        return steps;
    const bool signsIn = !plan.mechanism.isEmpty() && last >= Stage::Auth;
    for (int i = 0; i < int(plan.requests.commands.size()); ++i)
        steps.push_back({StepKind::Request, signsIn ? Stage::Auth : Stage::Ehlo, i});
    return steps;
}

Steps transaction(const Plan &plan, Stage last)
{
    Steps steps{{StepKind::Sender, Stage::Mail}};
    for (int i = 0; i < int(plan.to.size()) && last >= Stage::Rcpt; ++i)
        steps.push_back({StepKind::Recipient, Stage::Rcpt, i});
    if (last >= Stage::Data)
        steps.push_back({StepKind::AskToSend, Stage::Data});
    if (last >= Stage::Body)
        steps.push_back({StepKind::Message, Stage::Body});
    return steps;
}

Steps transactions(const Plan &plan, Stage last)
{
    Steps steps;
    for (int mail = 0; mail < plan.pace.mails; ++mail) {
        if (mail > 0 && last < Stage::Body)
            steps.push_back({StepKind::Reset, Stage::Mail});
        append(steps, transaction(plan, last));
    }
    return steps;
}

bool endsWithGoodbye(const Plan &plan, Stage last)
{
    if (plan.pace.drop)
        return last == Stage::Quit;
    return last != Stage::Connect && last != Stage::StartTls && last != Stage::Data;
}

} // namespace

size_t stepsUpTo(const std::vector<Step> &steps, Stage last, Stage beforeTls)
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
        return stepsUpTo(steps, beforeTls, beforeTls);
    return steps.size();
}

std::vector<Step> compile(const Plan &plan)
{
    if (!carriesMail(plan.protocol))
        return compileMailbox(plan);
    const Stage last = lastStage(plan);
    Steps steps = opening(plan);
    steps.resize(stepsUpTo(steps, last, Stage::Ehlo));
    append(steps, requests(plan, last));
    if (last >= Stage::Mail)
        append(steps, transactions(plan, last));
    if (endsWithGoodbye(plan, last))
        steps.push_back({StepKind::Goodbye, Stage::Quit});
    return steps;
}

std::vector<Step> compileTalk(const Plan &plan)
{
    const bool isMail = carriesMail(plan.protocol);
    Steps steps = isMail ? opening(plan) : mailboxOpening(plan);
    const auto find = [&steps](auto... kinds) {
        return std::find_if(steps.begin(), steps.end(),
            [=](const Step &step) { return ((step.kind == kinds) || ...); });
    };
    const auto asksForTls = find(StepKind::StartTls);
    const auto end = asksForTls == steps.end() ? find(StepKind::Hello, StepKind::Abilities)
                                               : asksForTls + 2; // the handshake too
    steps.erase(end, steps.end());
    steps.push_back({StepKind::Talk, isMail ? Stage::Ehlo : Stage::Capability});
    return steps;
}

} // namespace smtpscope
