// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The part of a conversation that a person leads: what is typed goes out, whatever it is, and what
// comes back is heard for what it means for the next line.

#include "protocol/MessageEncoder.h"
#include "protocol/SteppedDialogue.h"
#include "protocol/TalkWords.h"
#include "protocol/TypedCommand.h"
#include "protocol/sasl/DescribeChallenge.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

AskedFor SteppedDialogue::askedFor() const
{
    if (!isTalking())
        return AskedFor::Consent;
    return m_talk.isMessageDue ? AskedFor::Message : AskedFor::Command;
}

// Where a good-bye would be taken for a password or for a part of the message, or would go out in
// plain text where a handshake is due, the connection is cut instead.
bool SteppedDialogue::mayLeaveTalk() const
{
    if (m_serverAsks || m_talk.isMessageDue || m_talk.signIn)
        return false;
    if (m_state == State::AtGate)
        return true;
    switch (stage()) {
    case Stage::StartTls:
    case Stage::Auth:
    case Stage::Login:
    case Stage::Data:
    case Stage::Body:
    case Stage::Quit:
    case Stage::Logout:
        return false;
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::Tls:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
        break;
    }
    return true;
}

// The record says when the plan's word ends and the person's begins.
Actions SteppedDialogue::beginTalk()
{
    if (std::exchange(m_talk.hasBegun, true))
        return {};
    return {Remark{stage(), QStringLiteral("talk.begins"), {}}};
}

Actions SteppedDialogue::onTyped(const QByteArray &typed)
{
    if (m_talk.isMessageDue)
        return sayMessage(typed);
    m_talk.repliesDue = 1;
    const bool isSecret = isAnswerDue();
    if (std::exchange(m_serverAsks, false))
        return say(typedCommand(typed, isSecret ? TypedAs::ChallengeAnswer : TypedAs::Command));
    const Command command = typedCommand(completed(typed), TypedAs::Command);
    beginTyped(command.wire);
    return say(command);
}

// What is typed belongs to a stage of its own choice, in any order.
void SteppedDialogue::beginTyped(const QByteArray &wire)
{
    m_talk.verb = verbOf(m_plan.protocol, wire);
    m_talk.mechanism = mechanismIn(m_plan.protocol, wire);
    m_steps[size_t(m_step)].stage = stageOfTalk(m_plan.protocol, m_talk.verb, stage());
    onSaying(wire);
}

Actions SteppedDialogue::sayMessage(const QByteArray &text)
{
    m_talk.isMessageDue = false;
    m_talk.verb.clear();
    m_talk.repliesDue = m_plan.protocol == Protocol::Lmtp ? std::max(1, m_talk.recipients) : 1;
    m_talk.recipients = 0;
    m_steps[size_t(m_step)].stage = Stage::Body;
    Command message{encodeMessage(text).wire, {}, {}, {}};
    message.spans.push_back({0, quint32(message.wire.size()), Sort::Body});
    m_state = State::AwaitingReply;
    return {Send{stage(), message}, Remark{stage(), QStringLiteral("message.sent"), {}}, Arm{}};
}

Actions SteppedDialogue::handle(const SignInAsked &event)
{
    if (m_state != State::AtGate || !isTalking())
        return {};
    Plan wish = m_plan;
    wish.mechanism = event.mechanism;
    const QString obstacle = event.anyway ? QString() : protectionObstacle(wish, m_protection);
    const bool isTaken = m_serverAsks || m_talk.isMessageDue; // something else is due
    if (isTaken || !obstacle.isEmpty() || !SaslExchange::isSupported(event.mechanism))
        return obstacle.isEmpty() ? propose() : chain({Remark{stage(), obstacle, {}}}, propose());
    m_talk.signIn.emplace(
        event.mechanism, event.credentials, event.nonce, saslManner(), m_plan.limits.saslRounds);
    m_state = State::AwaitingReply;
    const Actions actions = m_talk.signIn->begin();
    for (const Action &action : actions) {
        if (const auto *send = std::get_if<Send>(&action))
            beginTyped(send->command.wire);
    }
    return actions;
}

Actions SteppedDialogue::onTalkReply(const ParsedReply &reply)
{
    if (!awaitsReply()) // news, or the end
        return isClosing(reply) ? finish(true) : Actions();
    const ReplyClass meaning = classify(stage(), toReply(reply));
    const bool isGoodbye = stage() == Stage::Quit || stage() == Stage::Logout;
    if (isClosing(reply) || (isGoodbye && meaning == ReplyClass::Accepted))
        return finish(true);
    if (m_talk.signIn)
        return onHelpedReply(reply);
    const bool asksForTls = m_talk.verb == "STARTTLS" || m_talk.verb == "STLS";
    if (asksForTls && meaning == ReplyClass::Accepted && m_protection == Protection::None) {
        const Stage after = carriesMail(m_plan.protocol) ? Stage::Ehlo : Stage::Capability;
        const Step following[]{{StepKind::Handshake, Stage::Tls}, {StepKind::Talk, after}};
        m_steps.insert(m_steps.begin() + m_step + 1, std::begin(following), std::end(following));
        return next();
    }
    const Actions told = hear(reply, meaning);
    return chain(told, --m_talk.repliesDue > 0 ? Actions{Arm{}} : propose());
}

// What is remembered of a reply for what may be typed next.
Actions SteppedDialogue::hear(const ParsedReply &reply, ReplyClass meaning)
{
    if (const auto listed = listedIn(m_talk.verb, reply)) {
        m_capabilities = *listed;
        m_talk.recipients = 0; // RFC 5321 4.1.4: a new EHLO forgets the mail begun
        return {Learned{m_capabilities}};
    }
    if (meaning == ReplyClass::Challenge)
        return describe(reply);
    if (meaning != ReplyClass::Accepted)
        return {};
    if (m_talk.verb == "DATA")
        m_talk.isMessageDue = true;
    else if (m_talk.verb == "RCPT")
        ++m_talk.recipients;
    else if (m_talk.verb == "MAIL" || m_talk.verb == "RSET")
        m_talk.recipients = 0;
    return {};
}

// A challenge of the method that was typed, in words.
Actions SteppedDialogue::describe(const ParsedReply &reply) const
{
    const QByteArray text = reply.lines.empty() ? QByteArray() : reply.lines.back().trimmed();
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (m_talk.mechanism.isEmpty() || !decoded)
        return {};
    const QString shown = describeChallenge(QString::fromLatin1(m_talk.mechanism), *decoded);
    if (shown.isEmpty())
        return {};
    return {Remark{stage(), QStringLiteral("sasl.challenge"), shown}};
}

// The program signs in: each challenge is answered at once.
Actions SteppedDialogue::onHelpedReply(const ParsedReply &reply)
{
    ParsedReply last = reply; // untagged lines before the challenge are none of it
    if (!reply.lines.empty())
        last.lines = {reply.lines.back()};
    const ReplyClass meaning = classify(stage(), toReply(reply));
    const bool isCancelled = m_talk.signIn->isCancelled();
    if (meaning == ReplyClass::Challenge && !isCancelled)
        return m_talk.signIn->onChallenge(last);
    const bool isAccepted = meaning == ReplyClass::Accepted && !isCancelled;
    const Actions told = isAccepted ? m_talk.signIn->onAccepted(last) : Actions();
    m_talk.signIn.reset();
    return chain(told, propose());
}

} // namespace smtpscope
