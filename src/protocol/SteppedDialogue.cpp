// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/SteppedDialogue.h"

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

SteppedDialogue::SteppedDialogue(const Plan &plan, DialogueMaterial material)
    : m_plan(plan)
    , m_material(std::move(material))
    , m_steps(m_material.byHand ? compileTalk(plan) : compile(plan))
{ }

Actions SteppedDialogue::on(const DialogueEvent &event)
{
    if (isFinished())
        return {};
    return std::visit([this](const auto &what) { return handle(what); }, event);
}

Stage SteppedDialogue::stage() const
{
    if (m_state == State::Connecting)
        return Stage::Connect;
    return step() ? step()->stage : Stage::Done;
}

const Step *SteppedDialogue::step() const
{
    return m_step >= 0 && m_step < int(m_steps.size()) ? &m_steps[size_t(m_step)] : nullptr;
}

bool SteppedDialogue::isAnswerDue() const
{
    const bool isTold = isTalking() && m_talk.verb == "IDLE"; // DONE is no secret (RFC 2177)
    return m_state == State::AtGate && (hasPreparedAnswer() || (m_serverAsks && !isTold));
}

bool SteppedDialogue::isOffered(const char *keyword) const
{
    return m_capabilities.contains(QLatin1String(keyword));
}

void SteppedDialogue::onConnected(const QByteArray &)
{ }

void SteppedDialogue::onSaying(const QByteArray &)
{ }

Actions SteppedDialogue::handle(const Connected &event)
{
    onConnected(event.localLiteral);
    m_step = -1;
    return next();
}

Actions SteppedDialogue::handle(const Encrypted &event)
{
    const bool trusted = event.verified || m_plan.insecure;
    m_protection = trusted ? Protection::Verified : Protection::Unverified;
    forgetAbilities();
    return next();
}

Actions SteppedDialogue::handle(const TlsRefused &)
{
    return finish(false);
}

Actions SteppedDialogue::handle(const ReplyArrived &event)
{
    m_serverAsks = event.reply.code == 334 || event.reply.status == "+";
    if (isTalking())
        return onTalkReply(event.reply);
    return awaitsReply() ? onAnswer(event.reply) : onUnasked(event.reply);
}

Actions SteppedDialogue::handle(const DefectArrived &)
{
    return finish(true);
}

Actions SteppedDialogue::handle(const InjectionSeen &)
{
    return finish(false);
}

Actions SteppedDialogue::handle(const Proceed &event)
{
    if (m_state != State::AtGate)
        return {};
    if (isTalking()) // nothing goes out unless somebody types it
        return event.typed ? onTyped(*event.typed) : propose();
    const bool answersChallenge = !m_prepared.empty();
    if (answersChallenge)
        m_state = State::AwaitingReply;
    const bool isSecret = answersChallenge || std::exchange(m_serverAsks, false);
    Actions actions = answersChallenge ? std::exchange(m_prepared, {}) : begin(*step());
    if (event.typed)
        actions = withTyped(std::move(actions), *event.typed,
            isSecret ? TypedAs::ChallengeAnswer : TypedAs::Command);
    const auto isSend = [](const Action &action) { return std::holds_alternative<Send>(action); };
    const auto first = std::find_if(actions.begin(), actions.end(), isSend);
    if (first != actions.end() && !answersChallenge)
        onSaying(std::get<Send>(*first).command.wire);
    return actions;
}

Actions SteppedDialogue::handle(const MessageDrained &)
{
    return onDrained();
}

Actions SteppedDialogue::handle(const TimedOut &)
{
    return finish(false);
}

Actions SteppedDialogue::handle(const ConnectionLost &)
{
    return finish(false);
}

Actions SteppedDialogue::handle(const CancelRequested &)
{
    const bool leaves = mayLeave();
    Actions actions;
    if (leaves)
        actions.push_back(goodbye());
    m_state = State::Finished;
    actions.push_back(Finish{leaves});
    return actions;
}

bool SteppedDialogue::mayLeave() const
{
    if (isTalking())
        return mayLeaveTalk();
    if (m_serverAsks) // it would be taken for the answer
        return false;
    return m_state == State::AtGate
        || (m_state == State::AwaitingReply && step()->kind != StepKind::Goodbye
            && step()->kind != StepKind::Greeting && step()->kind != StepKind::StartTls);
}

Actions SteppedDialogue::say(const Command &command)
{
    m_state = State::AwaitingReply;
    return {Send{stage(), command}, Arm{}};
}

Actions SteppedDialogue::next()
{
    ++m_step;
    const Step *due = step();
    return due ? arrive(*due) : endAfter(lastStage(m_plan));
}

Actions SteppedDialogue::arrive(const Step &due)
{
    switch (due.kind) {
    case StepKind::ProxyHeader:
        return chain({Send{Stage::Connect, m_material.proxyHeader}}, next());
    case StepKind::Greeting:
        m_state = State::AwaitingReply;
        onGreetingDue();
        return {Arm{}};
    case StepKind::Handshake:
        m_state = State::Handshaking;
        return {StartTls{}, Arm{}};
    case StepKind::StartTls:
        if (m_plan.security == Security::StartTlsIfOffered && !canStartTls()) {
            leaveOutStartTls();
            return next();
        }
        break;
    case StepKind::Hello:
    case StepKind::Abilities:
    case StepKind::Xclient:
    case StepKind::SignIn:
    case StepKind::Request:
    case StepKind::Sender:
    case StepKind::Recipient:
    case StepKind::AskToSend:
    case StepKind::Message:
    case StepKind::Reset:
    case StepKind::Goodbye:
        break;
    case StepKind::Talk:
        return chain(beginTalk(), propose());
    }
    return propose();
}

Actions SteppedDialogue::propose(const Actions &prepared)
{
    m_prepared = prepared;
    m_state = State::AtGate;
    return {Propose{m_step}};
}

Actions SteppedDialogue::proposeAnswer(const Actions &actions)
{
    const auto isSend = [](const Action &action) { return std::holds_alternative<Send>(action); };
    const auto answer = std::find_if(actions.begin(), actions.end(), isSend);
    const Actions told(actions.begin(), answer);
    return answer == actions.end() ? told : chain(told, propose(Actions(answer, actions.end())));
}

Actions SteppedDialogue::giveUp()
{
    const Stage reached = stage();
    skipToGoodbye();
    if (isTalking()) // the person sees what was refused, and goes on
        return chain(beginTalk(), propose());
    return step() ? propose() : endAfter(reached);
}

Actions SteppedDialogue::giveUpBecause(const QString &id)
{
    const Remark remark{stage(), id, {}}; // before giveUp() moves on to another stage
    return chain({remark}, giveUp());
}

// The plan is through, or as far as it could go: closed in good order, or cut on purpose.
Actions SteppedDialogue::endAfter(Stage reached)
{
    if (!m_plan.pace.drop)
        return finish(true);
    const Remark remark{reached, QStringLiteral("connection.dropped"), {}};
    return chain({remark}, finish(false));
}

Actions SteppedDialogue::finish(bool orderly)
{
    m_state = State::Finished;
    return {Finish{orderly}};
}

Actions SteppedDialogue::onStartTlsReply(ReplyClass meaning)
{
    if (meaning == ReplyClass::Accepted)
        return next();
    if (m_plan.security != Security::StartTlsIfOffered || meaning == ReplyClass::Unexpected)
        return giveUp();
    const Remark remark{stage(), QStringLiteral("starttls.refused-goes-on-plain"), {}};
    leaveOutStartTls();
    return chain({remark}, next());
}

void SteppedDialogue::skipToGoodbye()
{
    while (step() && step()->kind != StepKind::Goodbye && !isTalking())
        ++m_step;
    m_state = State::AtGate;
}

// Takes STARTTLS, the handshake and the second EHLO out of what is to come. The caller goes on with
// the step after the one under way.
void SteppedDialogue::leaveOutStartTls()
{
    const auto first = m_steps.begin() + m_step;
    auto last = first;
    while (last != m_steps.end() && last - first < 3
        && (last->kind == StepKind::StartTls || last->kind == StepKind::Handshake
            || last->kind == StepKind::Hello || last->kind == StepKind::Abilities))
        ++last;
    m_steps.erase(first, last);
    --m_step;
}

} // namespace smtpscope
