// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/WizardDraft.h"

#include "app/PlanQuestions.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WizardDraft)
};

// The first hello of STARTTLS comes before the encryption, of TLS from the first byte behind it.
Stage lastOfConnecting(const Plan &plan)
{
    if (plan.security == Security::StartTls || plan.security == Security::StartTlsIfOffered)
        return Stage::Tls;
    return carriesMail(plan.protocol) ? Stage::Ehlo : Stage::Capability;
}

Stage stageOf(HowFar howFar, const Plan &plan)
{
    switch (howFar) {
    case HowFar::Connect:
        return lastOfConnecting(plan);
    case HowFar::SignIn:
        if (plan.mechanism.isEmpty())
            return lastOfConnecting(plan);
        return carriesMail(plan.protocol) ? Stage::Auth : Stage::Login;
    case HowFar::Recipients:
        return Stage::Rcpt;
    case HowFar::Send:
        return Stage::Quit;
    }
    return Stage::Rcpt;
}

HowFar howFarOf(const Plan &plan)
{
    const Stage last = lastStageOf(plan);
    if (last >= Stage::Data && last <= Stage::Done)
        return HowFar::Send;
    if (last == Stage::Rcpt || last == Stage::Mail)
        return HowFar::Recipients;
    return plan.mechanism.isEmpty() ? HowFar::Connect : HowFar::SignIn;
}

void forgetSignIn(Plan &plan)
{
    plan.mechanism.clear();
    plan.user.clear();
    plan.credential = {};
    plan.allowPlaintextAuth = false;
}

void forgetMail(Plan &plan)
{
    plan.from.reset();
    plan.to.clear();
    plan.message = {};
}

// A domain's hosts are asked as a mail server would.
void askAsMailServer(Plan &plan, HowFar howFar)
{
    forgetSignIn(plan);
    plan.protocol = Protocol::Smtp;
    plan.security = Security::StartTlsIfOffered;
    plan.stopAfter = stageOf(howFar, plan);
    if (plan.to.isEmpty())
        plan.from.reset();
    else if (!plan.from)
        plan.from = QString(); // as a returned mail has it
}

} // namespace

std::vector<WizardStep> stepsOf(const WizardDraft &draft)
{
    using enum WizardStep;
    switch (draft.problem) {
    case WizardProblem::CannotSend:
        return {Problem, Server, SignIn, Addresses, Review};
    case WizardProblem::MailRefused:
        if (draft.isThroughOwnServer)
            return {Problem, Recipient, Server, SignIn, Addresses, Review};
        return {Problem, Recipient, Review};
    case WizardProblem::CannotFetch:
        return {Problem, Server, SignIn, Review};
    case WizardProblem::ErrorText:
        return {Problem};
    case WizardProblem::Console:
        return {Problem, Server, Review};
    }
    return {};
}

bool isDomainCheck(const WizardDraft &draft)
{
    return draft.problem == WizardProblem::MailRefused && !draft.isThroughOwnServer;
}

Plan finalPlan(const WizardDraft &draft)
{
    Plan plan = draft.plan;
    if (isDomainCheck(draft)) {
        plan.host = draft.domain;
        plan.port = draft.domainPort;
        askAsMailServer(plan, draft.howFar);
        return plan;
    }
    if (draft.problem == WizardProblem::Console) {
        forgetSignIn(plan);
        forgetMail(plan);
        plan.stopAfter = stageOf(HowFar::Connect, plan);
        return plan;
    }
    const bool fetches = !carriesMail(plan.protocol);
    if (fetches || draft.howFar <= HowFar::SignIn)
        forgetMail(plan);
    if (!fetches && draft.howFar == HowFar::Connect)
        forgetSignIn(plan);
    plan.stopAfter = stageOf(fetches ? HowFar::SignIn : draft.howFar, plan);
    return plan;
}

WizardDraft draftOf(const Plan &plan, PlanTarget target)
{
    WizardDraft draft;
    draft.plan = plan;
    draft.typedServer = plan.host;
    draft.usualUser = plan.user;
    draft.howFar = howFarOf(plan);
    if (target == PlanTarget::Domain) {
        draft.problem = WizardProblem::MailRefused;
        draft.domain = plan.host;
        draft.domainPort = plan.port;
        draft.plan.host.clear();
        draft.typedServer.clear();
    } else if (!carriesMail(plan.protocol))
        draft.problem = WizardProblem::CannotFetch;
    return draft;
}

QString nameOf(WizardStep step)
{
    switch (step) {
    case WizardStep::Problem:
        return Texts::tr("Problem");
    case WizardStep::Recipient:
        return Texts::tr("Recipient");
    case WizardStep::Server:
        return Texts::tr("Server");
    case WizardStep::SignIn:
        return Texts::tr("Sign-in");
    case WizardStep::Addresses:
        return Texts::tr("Addresses");
    case WizardStep::Review:
        return Texts::tr("Review");
    }
    return {};
}

} // namespace smtpscope
