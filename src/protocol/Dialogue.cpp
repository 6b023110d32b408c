// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Dialogue.h"

#include "protocol/Commands.h"
#include "protocol/EhloReply.h"
#include "protocol/ReplyClass.h"

#include <utility>

namespace smtpscope {

Dialogue::Dialogue(const Plan &plan, DialogueMaterial material)
    : m_plan(plan), m_material(std::move(material)), m_parser(plan.limits), m_steps(compile(plan))
{ }

Actions Dialogue::on(const DialogueEvent &event)
{
    if (isFinished())
        return {};
    return std::visit([this](const auto &what) { return handle(what); }, event);
}

Stage Dialogue::stage() const
{
    if (m_state == State::Connecting)
        return Stage::Connect;
    return step() ? step()->stage : Stage::Done;
}

const Step *Dialogue::step() const
{
    return m_step < int(m_steps.size()) ? &m_steps[size_t(m_step)] : nullptr;
}

Actions Dialogue::handle(const Connected &event)
{
    m_heloName = heloName(m_plan.helo, m_material.machineName, event.localLiteral);
    m_step = -1;
    return next();
}

Actions Dialogue::handle(const Encrypted &event)
{
    const bool trusted = event.verified || m_plan.insecure;
    m_protection = trusted ? Protection::Verified : Protection::Unverified;
    m_capabilities.clear(); // RFC 3207 4.2: what was said before TLS is forgotten
    return next();
}

Actions Dialogue::handle(const TlsRefused &)
{
    return finish(false);
}

Actions Dialogue::handle(const ReplyArrived &event)
{
    const ParsedReply &reply = event.reply;
    if (!awaitsReply())
        return onUnasked(reply);
    if (reply.code == 421
        && step()->kind != StepKind::Message) // RFC 5321 3.8: may come at any time
        return finish(true);
    switch (step()->kind) {
    case StepKind::Hello:
        return onHelloReply(reply, classify(Stage::Ehlo, reply.code) == ReplyClass::Accepted);
    case StepKind::SignIn:
        return onSignInReply(reply);
    case StepKind::Recipient:
        return onRecipientReply(reply);
    case StepKind::Message:
        return onMessageReply(reply);
    case StepKind::Goodbye:
        return onGoodbyeReply();
    case StepKind::Greeting:
    case StepKind::StartTls:
    case StepKind::Handshake:
    case StepKind::Sender:
    case StepKind::AskToSend:
        return onOtherReply(reply);
    }
    return {};
}

Actions Dialogue::handle(const DefectArrived &)
{
    return finish(true);
}

Actions Dialogue::handle(const InjectionSeen &)
{
    return finish(false);
}

Actions Dialogue::handle(const Proceed &)
{
    if (m_state != State::AtGate)
        return {};
    return begin(*step());
}

Actions Dialogue::handle(const MessageDrained &)
{
    if (m_state != State::SendingMessage)
        return {};
    m_state = State::AwaitingReply;
    return {Arm{}};
}

Actions Dialogue::handle(const TimedOut &)
{
    return finish(false);
}

Actions Dialogue::handle(const ConnectionLost &)
{
    return finish(false);
}

Actions Dialogue::handle(const CancelRequested &)
{
    const bool mayQuit = m_state == State::AtGate
        || (m_state == State::AwaitingReply && step()->kind != StepKind::Goodbye
            && step()->kind != StepKind::Greeting && step()->kind != StepKind::StartTls);
    Actions actions;
    if (mayQuit)
        actions.push_back(Send{Stage::Quit, quitCommand()});
    m_state = State::Finished;
    actions.push_back(Finish{mayQuit});
    return actions;
}

Actions Dialogue::onHelloReply(const ParsedReply &reply, bool accepted)
{
    if (accepted) {
        m_capabilities = m_saidHelo ? Capabilities() : capabilitiesIn(reply);
        return chain({Learned{m_capabilities}}, next());
    }
    // RFC 5321 3.2: a server that does not know EHLO is greeted with HELO. Any 5xx counts, because
    // old servers and firewalls answer 500, 501, 502, 504 and 550 alike.
    if (!m_saidHelo && classify(Stage::Ehlo, reply.code) == ReplyClass::Permanent) {
        m_saidHelo = true;
        return say(heloCommand(m_heloName));
    }
    return giveUp();
}

Actions Dialogue::onSignInReply(const ParsedReply &reply)
{
    if (m_signIn->isCancelled())
        return giveUp();
    switch (classify(Stage::Auth, reply.code)) {
    case ReplyClass::Challenge:
        return m_signIn->onChallenge(reply);
    case ReplyClass::Accepted: {
        Actions actions = m_signIn->onAccepted(reply);
        return chain(actions, actions.empty() ? next() : giveUp());
    }
    case ReplyClass::Temporary:
    case ReplyClass::Permanent:
    case ReplyClass::Unexpected:
        return giveUp(); // nothing else is tried after a refusal, so that nobody is locked out
    }
    return {};
}

Actions Dialogue::onRecipientReply(const ParsedReply &reply)
{
    const int recipient = step()->recipient;
    const ReplyClass meaning = classify(Stage::Rcpt, reply.code);
    Actions actions{RecipientResult{recipient, outcomeOf(meaning)}};
    if (meaning == ReplyClass::Accepted)
        m_accepted.push_back(recipient);
    const bool wasLast = recipient + 1 == int(m_material.to.size());
    const bool stuck = meaning == ReplyClass::Unexpected || (wasLast && m_accepted.empty());
    return chain(actions, stuck ? giveUp() : next()); // one refusal does not end the others
}

Actions Dialogue::onMessageReply(const ParsedReply &reply)
{
    const ReplyClass meaning = classify(Stage::Body, reply.code);
    const bool isWhole = m_state == State::AwaitingReply;
    m_transactionOpen = false; // RFC 5321 4.1.1.4: the reply after the dot ends the transaction
    Actions actions;
    for (const int recipient : m_accepted)
        actions.push_back(RecipientResult{recipient, outcomeOf(meaning)});
    if (reply.code == 421 || !isWhole)
        return chain(actions, finish(isWhole)); // the rest of a message must not follow a refusal
    return chain(actions, meaning == ReplyClass::Accepted ? next() : giveUp());
}

Actions Dialogue::onGoodbyeReply()
{
    if (!m_resetting)
        return finish(true);
    m_resetting = false; // what RSET was answered does not matter: the good-bye follows
    return say(quitCommand());
}

Actions Dialogue::onOtherReply(const ParsedReply &reply)
{
    const Step &now = *step();
    if (classify(now.stage, reply.code) == ReplyClass::Accepted) {
        if (now.kind == StepKind::Sender)
            m_transactionOpen = true;
        return next();
    }
    if (now.kind == StepKind::StartTls && m_plan.security == Security::StartTlsIfOffered
        && classify(now.stage, reply.code) != ReplyClass::Unexpected) {
        const Remark remark{stage(), QStringLiteral("starttls.refused-goes-on-plain"), {}};
        leaveOutStartTls();
        return chain({remark}, next());
    }
    return giveUp();
}

// A reply that nobody asked for is judged when the next command is due, before it is sent: that is
// now, because the driver hands over everything that has come before it opens the gate.
Actions Dialogue::onUnasked(const ParsedReply &reply)
{
    if (m_state == State::SendingMessage)
        return onMessageReply(reply);
    if (m_state != State::AtGate || reply.code < 400)
        return {};
    if (step()->kind == StepKind::Goodbye)
        return finish(true);
    return reply.code == 421 ? finish(true) : giveUp();
}

Actions Dialogue::say(const Command &command)
{
    m_state = State::AwaitingReply;
    return {Send{stage(), command}, Arm{}};
}

Actions Dialogue::next()
{
    ++m_step;
    const Step *due = step();
    if (!due)
        return finish(true);
    if (due->kind == StepKind::StartTls && m_plan.security == Security::StartTlsIfOffered
        && !m_capabilities.contains(QStringLiteral("STARTTLS"))) {
        leaveOutStartTls();
        return next();
    }
    if (due->kind == StepKind::Greeting) {
        m_state = State::AwaitingReply;
        return {Arm{}};
    }
    if (due->kind == StepKind::Handshake) {
        m_state = State::Handshaking;
        return {StartTls{}, Arm{}};
    }
    m_state = State::AtGate;
    return {Propose{m_step}};
}

Actions Dialogue::giveUp()
{
    skipToGoodbye();
    return step() ? Actions{Propose{m_step}} : finish(true);
}

Actions Dialogue::giveUpBecause(const QString &id)
{
    const Remark remark{stage(), id, {}}; // before giveUp() moves on to another stage
    return chain({remark}, giveUp());
}

Actions Dialogue::finish(bool orderly)
{
    m_state = State::Finished;
    return {Finish{orderly}};
}

void Dialogue::skipToGoodbye()
{
    while (step() && step()->kind != StepKind::Goodbye)
        ++m_step;
    m_state = State::AtGate;
}

// Takes STARTTLS, the handshake and the second EHLO out of what is to come. The caller goes on with
// the step after the one under way.
void Dialogue::leaveOutStartTls()
{
    const auto first = m_steps.begin() + m_step;
    auto last = first;
    while (last != m_steps.end() && last - first < 3
        && (last->kind == StepKind::StartTls || last->kind == StepKind::Handshake
            || last->kind == StepKind::Hello))
        ++last;
    m_steps.erase(first, last);
    --m_step;
}

} // namespace smtpscope
