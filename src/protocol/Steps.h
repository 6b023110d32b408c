// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A plan taken apart into the steps of one conversation. The list reads from top to bottom like the
// story; steps not yet done are data, so that a window can show them greyed.

#include "session/Plan.h"
#include "session/Stage.h"

#include <vector>

namespace smtpscope {

enum class StepKind {
    ProxyHeader, ///< Say whose connection this is (PROXY protocol), before anything else.
    Greeting, ///< Wait for the server's greeting.
    Hello, ///< EHLO, and HELO when EHLO is refused; LHLO for LMTP.
    Abilities, ///< CAPABILITY (IMAP), CAPA (POP3).
    StartTls, ///< Ask for TLS.
    Handshake, ///< Do the TLS handshake.
    Xclient, ///< XCLIENT: say whose connection the server is to take this for.
    SignIn, ///< AUTH and its challenges; for IMAP and POP3 also LOGIN, USER and PASS, APOP.
    Request, ///< A command besides the mail: VRFY, EXPN, HELP, NOOP, ETRN.
    Sender, ///< MAIL.
    Recipient, ///< RCPT, one step for each recipient.
    AskToSend, ///< DATA.
    Message, ///< The message and the reply after the final dot; with BDAT each chunk and its reply.
    Reset, ///< RSET between two mails that are not sent.
    Talk, ///< Whatever a person types, again and again.
    Goodbye, ///< QUIT; LOGOUT (IMAP).
};

struct Step
{
    StepKind kind = StepKind::Greeting;
    Stage stage = Stage::Banner;
    /// Index into Plan::to for StepKind::Recipient, into RequestPlan::commands for
    /// StepKind::Request, else -1.
    int index = -1;

    bool operator==(const Step &) const = default;
};

/// How many of @p steps, all up to the sign-in, belong to a plan that ends with @p last. A stage
/// that the plan does not have stands for the one before it: without STARTTLS a plan "up to tls"
/// ends after @p beforeTls.
size_t stepsUpTo(const std::vector<Step> &steps, Stage last, Stage beforeTls);

/// The steps of @p plan in their order, the good-bye included. STARTTLS stands in
/// the list also where the plan takes it only if offered; the dialogue then leaves it out. After
/// Stage::Connect, Stage::StartTls and Stage::Data there is no good-bye: the connection is just
/// closed, because QUIT is not allowed there or would be in clear text. Neither is there one when
/// the plan drops the connection earlier than after QUIT.
std::vector<Step> compile(const Plan &plan);

/// The steps up to where a person takes over: the greeting, and what STARTTLS needs where the plan
/// asks for it, up to the handshake. Then StepKind::Talk.
std::vector<Step> compileTalk(const Plan &plan);

} // namespace smtpscope
