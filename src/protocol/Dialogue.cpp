// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Dialogue.h"

#include "protocol/Commands.h"
#include "protocol/TypedCommand.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

// `actions` with the first command replaced by what the person typed.
Actions withTyped(Actions actions, const QByteArray &typed, TypedAs as)
{
    for (Action &action : actions) {
        if (auto *send = std::get_if<Send>(&action)) {
            send->command = typedCommand(typed, as);
            break;
        }
    }
    return actions;
}

} // namespace

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
    return m_step >= 0 && m_step < int(m_steps.size()) ? &m_steps[size_t(m_step)] : nullptr;
}

bool Dialogue::isOffered(const char *keyword) const
{
    return m_capabilities.contains(QLatin1String(keyword));
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
    const bool ends = reply.code == 421 && step()->kind != StepKind::Message;
    return ends ? finish(true) : onReply(reply); // RFC 5321 3.8: 421 may come at any time
}

Actions Dialogue::handle(const DefectArrived &)
{
    return finish(true);
}

Actions Dialogue::handle(const InjectionSeen &)
{
    return finish(false);
}

Actions Dialogue::handle(const Proceed &event)
{
    if (m_state != State::AtGate)
        return {};
    const bool answersChallenge = !m_prepared.empty();
    if (answersChallenge)
        m_state = State::AwaitingReply;
    const Actions actions = answersChallenge ? std::exchange(m_prepared, {}) : begin(*step());
    if (!event.typed)
        return actions;
    return withTyped(
        actions, *event.typed, answersChallenge ? TypedAs::ChallengeAnswer : TypedAs::Command);
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

Actions Dialogue::say(const Command &command)
{
    m_state = State::AwaitingReply;
    return {Send{stage(), command}, Arm{}};
}

// Goes on to the next step. Where its command is out already, only its reply is due.
Actions Dialogue::next()
{
    ++m_step;
    if (m_step <= m_sentUpTo)
        return {Arm{}};
    if (std::exchange(m_givingUp, false))
        return giveUp();
    const Step *due = step();
    if (!due)
        return endAfter(lastStage(m_plan));
    switch (due->kind) {
    case StepKind::ProxyHeader:
        return chain({Send{Stage::Connect, m_material.proxyHeader}}, next());
    case StepKind::Greeting:
        m_state = State::AwaitingReply;
        return {Arm{}};
    case StepKind::Handshake:
        m_state = State::Handshaking;
        return {StartTls{}, Arm{}};
    case StepKind::StartTls:
        if (m_plan.security == Security::StartTlsIfOffered && !isOffered("STARTTLS")) {
            leaveOutStartTls();
            return next();
        }
        break;
    case StepKind::AskToSend:
        if (usesChunks()) // BDAT asks for no permission
            return next();
        break;
    case StepKind::Hello:
    case StepKind::Xclient:
    case StepKind::SignIn:
    case StepKind::Request:
    case StepKind::Sender:
    case StepKind::Recipient:
    case StepKind::Message:
    case StepKind::Reset:
    case StepKind::Goodbye:
        break;
    }
    return propose();
}

// What is `prepared` is let out by the gate; else the step under way begins.
Actions Dialogue::propose(const Actions &prepared)
{
    m_prepared = prepared;
    m_state = State::AtGate;
    return {Propose{m_step}};
}

Actions Dialogue::giveUp()
{
    if (m_step < m_sentUpTo) { // the rest of what is out already is heard first
        m_givingUp = true;
        return next();
    }
    m_givingUp = false;
    const Stage reached = stage();
    skipToGoodbye();
    return step() ? propose() : endAfter(reached);
}

Actions Dialogue::giveUpBecause(const QString &id)
{
    const Remark remark{stage(), id, {}}; // before giveUp() moves on to another stage
    return chain({remark}, giveUp());
}

// The plan is through, or as far as it could go: closed in good order, or cut on purpose.
Actions Dialogue::endAfter(Stage reached)
{
    if (!m_plan.pace.drop)
        return finish(true);
    const Remark remark{reached, QStringLiteral("connection.dropped"), {}};
    return chain({remark}, finish(false));
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
