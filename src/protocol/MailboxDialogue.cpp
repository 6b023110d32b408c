// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MailboxDialogue.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

ReplyClass MailboxDialogue::meaningOf(const ParsedReply &reply) const
{
    return classify(stage(), toReply(reply));
}

void MailboxDialogue::forgetAbilities()
{
    SteppedDialogue::forgetAbilities();
    m_greetingAbilities.clear();
    m_abilitiesListed = false;
}

Actions MailboxDialogue::begin(const Step &due)
{
    switch (due.kind) {
    case StepKind::Abilities:
        return say(abilitiesCommand());
    case StepKind::StartTls:
        return beginStartTls();
    case StepKind::SignIn:
        return beginSignIn();
    case StepKind::Goodbye:
        return say(goodbye().command);
    case StepKind::ProxyHeader:
    case StepKind::Greeting:
    case StepKind::Hello:
    case StepKind::Handshake:
    case StepKind::Xclient:
    case StepKind::Request:
    case StepKind::Sender:
    case StepKind::Recipient:
    case StepKind::AskToSend:
    case StepKind::Message:
    case StepKind::Reset:
    case StepKind::Talk:
        break; // these have no gate, or belong to SMTP or to a person
    }
    return {};
}

Actions MailboxDialogue::beginStartTls()
{
    if (isSignedIn()) // RFC 9051 6.2.1: STARTTLS is valid only before the sign-in
        return giveUpBecause(QStringLiteral("starttls.preauth"));
    return canStartTls() ? say(startTlsCommand())
                         : giveUpBecause(QStringLiteral("starttls.not-offered"));
}

Actions MailboxDialogue::beginSignIn()
{
    if (isSignedIn()) // RFC 9051 6.2.3: LOGIN is valid only before the sign-in
        return giveUpBecause(QStringLiteral("login.preauth"));
    const SaslCredentials &credentials = m_material.credentials;
    const SignInOffer offer{m_capabilities, m_abilitiesListed, hasTimestamp()};
    const SignInChoice choice =
        chooseMailboxSignIn(m_plan, offer, m_protection, credentials.password);
    if (choice.way == SignInWay::None)
        return giveUpBecause(choice.obstacle);
    if (choice.way == SignInWay::Sasl) {
        m_isAsked = true;
        m_state = State::AwaitingReply;
        m_signIn.emplace(choice.mechanism, credentials, m_material.nonce, saslManner(),
            m_plan.limits.saslRounds);
        return m_signIn->begin();
    }
    Actions told;
    if (!isAscii(credentials.user + QString::fromUtf8(credentials.password.bytes())))
        told.push_back(Remark{stage(), QStringLiteral("login.not-ascii"), {}});
    m_parts = signInParts(choice.way);
    const Command first = m_parts.front();
    m_parts.erase(m_parts.begin());
    m_isAsked = !m_parts.empty() && asksForNextPart() == ReplyClass::Challenge;
    return chain(told, say(first));
}

void MailboxDialogue::leaveSignIn()
{
    m_isAsked = false;
    m_parts.clear();
}

Actions MailboxDialogue::next()
{
    leaveSignIn();
    return SteppedDialogue::next();
}

Actions MailboxDialogue::giveUp()
{
    leaveSignIn();
    return SteppedDialogue::giveUp();
}

std::optional<Capabilities> MailboxDialogue::listedIn(
    const QByteArray &verb, const ParsedReply &reply) const
{
    const bool isList = verb == "CAPABILITY" || verb == "CAPA";
    if (!isList || classify(Stage::Capability, toReply(reply)) != ReplyClass::Accepted)
        return std::nullopt;
    return abilitiesIn(reply);
}

// In the middle of a sign-in a good-bye would be taken for a part of it.
bool MailboxDialogue::mayLeave() const
{
    return SteppedDialogue::mayLeave() && !m_isAsked;
}

Actions MailboxDialogue::alertsIn(const ParsedReply &reply) const
{
    const QString text = alertIn(reply);
    if (text.isEmpty())
        return {};
    return {Remark{stage(), QStringLiteral("server.alert"), text}};
}

Actions MailboxDialogue::onAnswer(const ParsedReply &reply)
{
    const Actions told = alertsIn(reply);
    const bool ends = isClosing(reply) || step()->kind == StepKind::Goodbye;
    return chain(told, ends ? finish(true) : onReply(reply));
}

Actions MailboxDialogue::onReply(const ParsedReply &reply)
{
    switch (step()->kind) {
    case StepKind::Greeting:
        return onGreetingReply(reply);
    case StepKind::Abilities:
        return onAbilitiesReply(reply);
    case StepKind::StartTls:
        return onStartTlsReply(meaningOf(reply));
    case StepKind::SignIn:
        return onSignInReply(reply);
    case StepKind::ProxyHeader:
    case StepKind::Hello:
    case StepKind::Handshake:
    case StepKind::Xclient:
    case StepKind::Request:
    case StepKind::Sender:
    case StepKind::Recipient:
    case StepKind::AskToSend:
    case StepKind::Message:
    case StepKind::Reset:
    case StepKind::Talk:
    case StepKind::Goodbye:
        break; // nothing is answered here, or the answer does not matter
    }
    return {};
}

Actions MailboxDialogue::onGreetingReply(const ParsedReply &reply)
{
    if (meaningOf(reply) != ReplyClass::Accepted)
        return giveUp();
    onGreeting(reply);
    return next();
}

// A server that does not know the command can be signed in to all the same: POP3 has CAPA only
// since RFC 2449, and what an IMAP server refuses here says nothing about LOGIN.
Actions MailboxDialogue::onAbilitiesReply(const ParsedReply &reply)
{
    switch (meaningOf(reply)) {
    case ReplyClass::Accepted:
        m_abilitiesListed = true;
        m_capabilities = abilitiesIn(reply);
        return chain({Learned{m_capabilities}}, next());
    case ReplyClass::Permanent: {
        const Remark remark{stage(), QStringLiteral("capability.refused"), {}};
        m_capabilities = m_greetingAbilities;
        return chain({remark, Learned{m_capabilities}}, next());
    }
    case ReplyClass::Challenge:
    case ReplyClass::Temporary:
    case ReplyClass::Unexpected:
        return giveUp();
    }
    return {};
}

Actions MailboxDialogue::onSignInReply(const ParsedReply &reply)
{
    const ReplyClass meaning = meaningOf(reply);
    if (m_signIn)
        return onSaslReply(reply, meaning);
    if (!m_parts.empty() && meaning == asksForNextPart()) {
        const Command part = m_parts.front();
        m_parts.erase(m_parts.begin());
        return propose({Send{stage(), part}, Arm{}});
    }
    if (meaning == ReplyClass::Challenge) // the server waits for what nobody has to say
        return chain({Complaint{stage(), QStringLiteral("login.unexpected-continuation"), {}}},
            finish(true));
    // Nothing else is tried after a refusal, so that nobody is locked out.
    return meaning == ReplyClass::Accepted ? next() : giveUp();
}

Actions MailboxDialogue::onSaslReply(const ParsedReply &reply, ReplyClass meaning)
{
    ParsedReply last = reply; // untagged lines before the challenge are none of it
    last.lines = {reply.lines.back()};
    if (m_signIn->isCancelled())
        return giveUp();
    if (meaning == ReplyClass::Challenge)
        return proposeAnswer(m_signIn->onChallenge(last));
    if (meaning != ReplyClass::Accepted)
        return giveUp();
    const Actions complaints = m_signIn->onAccepted(last);
    return chain(complaints, complaints.empty() ? next() : giveUp());
}

} // namespace smtpscope
