// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Dialogue.h"

#include "protocol/Commands.h"
#include "protocol/EhloReply.h"

#include <utility>

namespace smtpscope {

Dialogue::Dialogue(const Plan &plan, DialogueMaterial material)
    : SteppedDialogue(plan, std::move(material)), m_parser(plan.limits)
{ }

void Dialogue::onConnected(const QByteArray &localLiteral)
{
    m_heloName = heloName(m_plan.helo, m_material.machineName, localLiteral);
}

Actions Dialogue::onAnswer(const ParsedReply &reply)
{
    const bool ends = reply.code == 421 && step()->kind != StepKind::Message;
    return ends ? finish(true) : onReply(reply); // RFC 5321 3.8: 421 may come at any time
}

std::optional<Capabilities> Dialogue::listedIn(
    const QByteArray &verb, const ParsedReply &reply) const
{
    const bool isAccepted = classify(Stage::Ehlo, reply.code) == ReplyClass::Accepted;
    if (isAccepted && (verb == "EHLO" || verb == "LHLO"))
        return capabilitiesIn(reply);
    return isAccepted && verb == "HELO" ? std::optional(Capabilities()) : std::nullopt;
}

Actions Dialogue::onDrained()
{
    if (m_state != State::SendingMessage)
        return {};
    m_state = State::AwaitingReply;
    return {Arm{}};
}

// In the middle of a sign-in QUIT would be taken for a password, and behind DATA for a message.
bool Dialogue::mayLeave() const
{
    const bool inSignIn = step() && step()->kind == StepKind::SignIn
        && (m_state == State::AwaitingReply || hasPreparedAnswer());
    const bool isMessageDue =
        step() && step()->kind == StepKind::Message && m_state == State::AtGate && !usesChunks();
    return !inSignIn && !isMessageDue && SteppedDialogue::mayLeave();
}

Send Dialogue::goodbye() const
{
    return {Stage::Quit, quitCommand()};
}

// Where the command of the next step is out already, only its reply is due.
Actions Dialogue::next()
{
    if (m_step < m_sentUpTo) {
        ++m_step;
        return {Arm{}};
    }
    if (std::exchange(m_givingUp, false)) {
        ++m_step;
        return giveUp();
    }
    const size_t following = size_t(m_step) + 1;
    const bool asksToSend = following + 1 < m_steps.size()
        && m_steps[following].kind == StepKind::AskToSend
        && m_steps[following + 1].kind == StepKind::Message;
    if (asksToSend && usesChunks()) // BDAT asks for no permission
        ++m_step;
    return SteppedDialogue::next();
}

Actions Dialogue::giveUp()
{
    if (m_step < m_sentUpTo) { // the rest of what is out already is heard first
        m_givingUp = true;
        return next();
    }
    m_givingUp = false;
    return SteppedDialogue::giveUp();
}

} // namespace smtpscope
