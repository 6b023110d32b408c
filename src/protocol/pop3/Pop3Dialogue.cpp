// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/pop3/Pop3Dialogue.h"

#include "protocol/MailboxCapabilities.h"
#include "protocol/pop3/Pop3Commands.h"

#include <utility>

namespace smtpscope {

Pop3Dialogue::Pop3Dialogue(const Plan &plan, DialogueMaterial material)
    : MailboxDialogue(plan, std::move(material)), m_parser(plan.limits)
{ }

void Pop3Dialogue::onSaying(const QByteArray &wire)
{
    m_parser.expectAnswer(isLongAnswer(wire));
}

// A -ERR that nobody asked for announces the end (an automatic log-out). It is judged before the
// next command is sent.
Actions Pop3Dialogue::onUnasked(const ParsedReply &reply)
{
    if (m_state != State::AtGate || reply.status != "-ERR")
        return {};
    return step()->kind == StepKind::Goodbye ? finish(true) : giveUp();
}

Send Pop3Dialogue::goodbye() const
{
    return {Stage::Logout, pop3Command("QUIT")};
}

Command Pop3Dialogue::abilitiesCommand()
{
    return pop3Command("CAPA");
}

Command Pop3Dialogue::startTlsCommand()
{
    return pop3Command("STLS");
}

Capabilities Pop3Dialogue::abilitiesIn(const ParsedReply &reply) const
{
    return pop3CapabilitiesIn(reply);
}

std::vector<Command> Pop3Dialogue::signInParts(SignInWay way)
{
    if (way == SignInWay::Apop)
        return {apopCommand(m_material.credentials, m_timestamp)};
    return pop3PasswordCommands(m_material.credentials);
}

// Servers from before RFC 5034 take no answer along with AUTH, and all others ask for it.
SignInManner Pop3Dialogue::saslManner()
{
    return {Stage::Login, "AUTH ", InitialResponse::No};
}

void Pop3Dialogue::onGreeting(const ParsedReply &reply)
{
    m_timestamp = apopTimestampIn(reply.lines.front());
}

} // namespace smtpscope
