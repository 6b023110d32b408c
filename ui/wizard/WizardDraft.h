// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What has been answered so far, which pages it leads to, and the plan that it makes. A value: the
// pages fill it in, and nothing in it touches a widget.

#include "ui/wizard/WizardTypes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

enum class WizardStep {
    Problem, ///< What is the matter?
    Recipient, ///< Whom does mail not reach?
    Server, ///< Which server?
    SignIn, ///< Who signs in?
    Addresses, ///< From whom, to whom, how far?
    Review, ///< What will be sent.
};

/// How far a check goes.
enum class HowFar {
    Connect, ///< Look-up, connection, greeting, encryption.
    SignIn, ///< Up to the sign-in.
    Recipients, ///< Up to the server's answer about each recipient.
    Send, ///< A message is really sent.
};

struct WizardDraft
{
    WizardProblem problem = WizardProblem::CannotSend;
    QString typedServer; ///< What stands in the field for an e-mail address or a server.
    QString mailAddress; ///< The person's address, where one is known.
    QString usualUser; ///< The user name that the found settings name.
    bool isTokenOnly = false; ///< The found provider takes no password.
    QString domain; ///< For MailRefused: whose mail hosts are asked.
    quint16 domainPort = 25; ///< Where they are asked.
    bool isThroughOwnServer = false; ///< For MailRefused: with sign-in instead of directly.
    HowFar howFar = HowFar::Recipients;
    Plan plan; ///< As far as it is known; finalPlan() brings it into line.
    CheckSecrets secrets;
    bool keepInKeychain = false;
    bool isStepwise = false;
    bool isForeign = false; ///< From somebody else's file.
};

/// The pages that @p draft leads to, in order.
std::vector<WizardStep> stepsOf(const WizardDraft &draft);

/// True when the plan is for a domain's own mail hosts.
bool isDomainCheck(const WizardDraft &draft);

/// The plan as it is run: without what the problem does not need.
Plan finalPlan(const WizardDraft &draft);

/// A draft in which @p plan is filled in; the problem and the way are guessed from it.
WizardDraft draftOf(const Plan &plan, PlanTarget target);

/// The name of a page in the list of steps.
QString nameOf(WizardStep step);

} // namespace smtpscope
