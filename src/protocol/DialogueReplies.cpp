// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the dialogue makes of the answers.

#include "protocol/Commands.h"
#include "protocol/Dialogue.h"
#include "protocol/EhloReply.h"

namespace smtpscope {

Actions Dialogue::onReply(const ParsedReply &reply)
{
    switch (step()->kind) {
    case StepKind::Hello:
        return onHelloReply(reply, classify(Stage::Ehlo, reply.code) == ReplyClass::Accepted);
    case StepKind::StartTls:
        return onStartTlsReply(classify(Stage::StartTls, reply.code));
    case StepKind::SignIn:
        return onSignInReply(reply);
    case StepKind::Request:
    case StepKind::Reset:
        return next(); // whatever the answer is, the mail goes on
    case StepKind::Sender:
        return onSenderReply(reply);
    case StepKind::Recipient:
        return onRecipientReply(reply);
    case StepKind::AskToSend:
        return onAskToSendReply(reply);
    case StepKind::Message:
        return onMessageReply(reply);
    case StepKind::Goodbye:
        return onGoodbyeReply();
    case StepKind::Greeting:
    case StepKind::Xclient:
        return classify(stage(), reply.code) == ReplyClass::Accepted ? next() : giveUp();
    case StepKind::Abilities:
    case StepKind::ProxyHeader:
    case StepKind::Handshake:
    case StepKind::Talk:
        break; // nothing is answered here
    }
    return {};
}

Actions Dialogue::onHelloReply(const ParsedReply &reply, bool accepted)
{
    if (accepted) {
        m_capabilities = m_saidHelo ? Capabilities() : capabilitiesIn(reply);
        return chain({Learned{m_capabilities}}, next());
    }
    // RFC 5321 3.2: a server that does not know EHLO is greeted with HELO. Any 5xx counts, because
    // old servers and firewalls answer 500, 501, 502, 504 and 550 alike. LMTP has no such way out.
    if (!m_saidHelo && m_plan.protocol == Protocol::Smtp
        && classify(Stage::Ehlo, reply.code) == ReplyClass::Permanent) {
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
        return proposeAnswer(m_signIn->onChallenge(reply));
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

Actions Dialogue::onSenderReply(const ParsedReply &reply)
{
    if (classify(Stage::Mail, reply.code) != ReplyClass::Accepted)
        return giveUp();
    m_transactionOpen = true;
    return next();
}

Actions Dialogue::onRecipientReply(const ParsedReply &reply)
{
    if (m_givingUp)
        return next(); // an echo of what was refused before
    const int recipient = step()->index;
    const ReplyClass meaning = classify(Stage::Rcpt, reply.code);
    Actions actions{RecipientResult{recipient, outcomeOf(meaning)}};
    if (meaning == ReplyClass::Accepted)
        m_accepted.push_back(recipient);
    const bool wasLast = recipient + 1 == int(m_material.to.size());
    const bool stuck = meaning == ReplyClass::Unexpected || (wasLast && m_accepted.empty());
    return chain(actions, stuck ? giveUp() : next()); // one refusal does not end the others
}

Actions Dialogue::onAskToSendReply(const ParsedReply &reply)
{
    if (classify(Stage::Data, reply.code) != ReplyClass::Accepted)
        return giveUp();
    if (!m_givingUp && !m_accepted.empty())
        return next();
    if (!m_accepted.empty()) // even a lone dot would be a mail to those who were accepted
        return finish(false);
    m_givingUp = false;
    const Step *message = m_step + 1 < int(m_steps.size()) ? &m_steps[size_t(m_step) + 1] : nullptr;
    if (!message || message->kind != StepKind::Message)
        return giveUp();
    ++m_step;
    m_messageIsEmpty = true;
    return say(emptyMessageCommand());
}

// One reply for all recipients that have none of their own yet.
Actions Dialogue::recipientResults(ReplyClass meaning) const
{
    Actions actions;
    for (size_t i = size_t(m_deliveryReplies); i < m_accepted.size(); ++i)
        actions.push_back(RecipientResult{m_accepted[i], outcomeOf(meaning)});
    return actions;
}

Actions Dialogue::onMessageReply(const ParsedReply &reply)
{
    const ReplyClass meaning = classify(Stage::Body, reply.code);
    const bool isWhole = m_state == State::AwaitingReply;
    if (m_messageIsEmpty)
        return reply.code == 421 ? finish(true) : giveUp();
    if (reply.code == 421 || !isWhole) // the rest of a message must not follow a refusal
        return chain(recipientResults(meaning), finish(isWhole));
    if (usesChunks() && m_chunk + 1 < int(m_material.chunkSizes.size()))
        return onChunkReply(reply);
    if (m_plan.protocol == Protocol::Lmtp)
        return onDeliveryReply(reply);
    // RFC 5321 4.1.1.4: the reply after the dot ends the transaction. One that refuses the last
    // chunk does not (RFC 3030 2).
    m_transactionOpen = usesChunks() && meaning != ReplyClass::Accepted;
    return chain(recipientResults(meaning), meaning == ReplyClass::Accepted ? next() : giveUp());
}

Actions Dialogue::onChunkReply(const ParsedReply &reply)
{
    const ReplyClass meaning = classify(Stage::Body, reply.code);
    if (meaning != ReplyClass::Accepted)
        return chain(recipientResults(meaning), giveUp());
    ++m_chunk;
    return propose();
}

// LMTP: one reply for each accepted recipient, in their order (RFC 2033 4.2).
Actions Dialogue::onDeliveryReply(const ParsedReply &reply)
{
    const ReplyClass meaning = classify(Stage::Body, reply.code);
    const int recipient = m_accepted[size_t(m_deliveryReplies++)];
    const Actions actions{RecipientResult{recipient, outcomeOf(meaning)}};
    if (meaning == ReplyClass::Unexpected)
        return chain(actions, giveUp());
    if (m_deliveryReplies < int(m_accepted.size()))
        return chain(actions, {Arm{}});
    m_transactionOpen = false;
    return chain(actions, next());
}

Actions Dialogue::onGoodbyeReply()
{
    if (!m_resetting)
        return endAfter(Stage::Quit);
    m_resetting = false; // what RSET was answered does not matter: the good-bye follows
    return say(quitCommand());
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

} // namespace smtpscope
