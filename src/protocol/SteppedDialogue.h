// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the conversations of all protocols do alike: they go from step to step through a gate, say
// good-bye when they give up, and end at once when the connection is lost, encrypted badly or
// tampered with. Knows the steps, and no command but those of a person who leads the conversation.

#include "protocol/Conversation.h"
#include "protocol/DialogueMaterial.h"
#include "protocol/ReplyClass.h"
#include "protocol/SignIn.h"
#include "protocol/Steps.h"
#include "protocol/TalkState.h"
#include "session/Plan.h"

#include <optional>
#include <vector>

namespace smtpscope {

class SteppedDialogue : public Conversation
{
public:
    Actions on(const DialogueEvent &event) final;
    const std::vector<Step> &steps() const final { return m_steps; }
    int currentStep() const final { return m_step; }
    Stage stage() const final;
    bool awaitsReply() const final { return m_state == State::AwaitingReply; }
    bool isFinished() const final { return m_state == State::Finished; }
    AskedFor askedFor() const final;
    bool isAnswerDue() const final;

protected:
    enum class State {
        Connecting, // nothing may be said yet
        AtGate, // the next step is proposed
        Handshaking, // TLS is being set up
        SendingMessage, // the message is on its way
        AwaitingReply, // the server has the word
        Finished, // nothing more is said
    };

    /// Goes through the steps that @p plan compiles to.
    SteppedDialogue(const Plan &plan, DialogueMaterial material);

    // What a protocol adds.
    /// The connection stands; the first step follows.
    virtual void onConnected(const QByteArray &localLiteral);
    /// The greeting is what comes next.
    virtual void onGreetingDue() { }
    /// What was said before TLS is forgotten (RFC 3207 4.2, RFC 9051 6.2.1, RFC 2595 4).
    virtual void forgetAbilities() { m_capabilities.clear(); }
    /// What is said when the gate lets @p due begin.
    virtual Actions begin(const Step &due) = 0;
    /// @p wire, the command of a step, is about to go out: it may be what a person typed.
    virtual void onSaying(const QByteArray &wire);
    /// A reply that was awaited.
    virtual Actions onAnswer(const ParsedReply &reply) = 0;
    /// A reply that nobody asked for.
    virtual Actions onUnasked(const ParsedReply &reply) = 0;
    virtual Actions onDrained() { return {}; }
    /// Whether STARTTLS may be said where the plan takes it only if offered.
    virtual bool canStartTls() const = 0;
    /// The command that ends the conversation.
    virtual Send goodbye() const = 0;
    /// The server says that it is about to close the connection.
    virtual bool isClosing(const ParsedReply &reply) const = 0;
    /// What @p line of a person becomes before it is sent.
    virtual QByteArray completed(const QByteArray &line) { return line; }
    /// What @p reply to the command with @p verb lists; nothing when it is no such list.
    virtual std::optional<Capabilities> listedIn(
        const QByteArray &verb, const ParsedReply &reply) const = 0;
    /// How SASL is spoken here.
    virtual SignInManner saslManner() = 0;
    /// Whether that command would be understood as one now.
    virtual bool mayLeave() const;
    /// Goes on to the next step.
    virtual Actions next();
    /// Goes on to the good-bye, or ends where there is none.
    virtual Actions giveUp();

    Actions say(const Command &command);
    /// What is @p prepared is let out by the gate; else the step under way begins.
    Actions propose(const Actions &prepared = {});
    /// What was remarked on a challenge is told at once; the answer waits at the gate.
    Actions proposeAnswer(const Actions &actions);
    Actions giveUpBecause(const QString &id);
    Actions endAfter(Stage reached);
    Actions finish(bool orderly);
    /// Goes on to the handshake, or without it where the plan allows that.
    Actions onStartTlsReply(ReplyClass meaning);
    /// Whatever the outcome of a refused STARTTLS, the plan may go on without: the steps for it are
    /// taken out. The caller goes on with next().
    void leaveOutStartTls();
    const Step *step() const;
    /// True while the answer to a challenge waits at the gate.
    bool hasPreparedAnswer() const { return !m_prepared.empty(); }
    bool isOffered(const char *keyword) const;

    Plan m_plan;
    DialogueMaterial m_material;
    std::vector<Step> m_steps;
    int m_step = 0;
    State m_state = State::Connecting;
    Protection m_protection = Protection::None;
    Capabilities m_capabilities;

private:
    // What happens, in the order of DialogueEvents.h.
    Actions handle(const Connected &event);
    Actions handle(const Encrypted &event);
    Actions handle(const TlsRefused &event);
    Actions handle(const ReplyArrived &event);
    Actions handle(const DefectArrived &event);
    Actions handle(const InjectionSeen &event);
    Actions handle(const Proceed &event);
    Actions handle(const SignInAsked &event);
    Actions handle(const MessageDrained &event);
    Actions handle(const TimedOut &event);
    Actions handle(const ConnectionLost &event);
    Actions handle(const CancelRequested &event);

    Actions arrive(const Step &due);
    void skipToGoodbye();

    // The talk that a person leads: SteppedTalk.cpp.
    bool isTalking() const { return step() && step()->kind == StepKind::Talk; }
    Actions beginTalk();
    Actions onTyped(const QByteArray &typed);
    void beginTyped(const QByteArray &wire);
    Actions sayMessage(const QByteArray &text);
    Actions onTalkReply(const ParsedReply &reply);
    Actions onHelpedReply(const ParsedReply &reply);
    Actions hear(const ParsedReply &reply, ReplyClass meaning);
    Actions describe(const ParsedReply &reply) const;
    bool mayLeaveTalk() const;

    TalkState m_talk;
    Actions m_prepared; // what the gate lets out instead of the step's own command
    bool m_serverAsks = false; // its last word was 334 or "+": what follows answers that
};

} // namespace smtpscope
