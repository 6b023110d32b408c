// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The pure SMTP and LMTP conversation: events in, actions out. No socket, no clock, no event loop.
// It decides what to say next; what the whole conversation means is judged later, from the record.
// Dialogue.cpp leads through the steps, DialogueSteps.cpp says what they say, DialogueReplies.cpp
// takes the answers.

#include "protocol/Conversation.h"
#include "protocol/DialogueEvents.h"
#include "protocol/Mailbox.h"
#include "protocol/MessageEncoder.h"
#include "protocol/ReplyClass.h"
#include "protocol/SignIn.h"
#include "protocol/Steps.h"
#include "protocol/sasl/SaslExchange.h"
#include "session/Plan.h"

#include <optional>
#include <vector>

namespace smtpscope {

/// What a conversation needs besides its plan. Nothing of it is ever written to disk.
struct DialogueMaterial
{
    SaslCredentials credentials;
    QByteArray nonce; ///< Fresh printable text without a comma, for SCRAM.
    QByteArray machineName; ///< The computer's own name; used for EHLO when it has a dot.
    std::optional<Mailbox> from; ///< The plan's sender, parsed.
    std::vector<Mailbox> to; ///< The plan's recipients, parsed, in the plan's order.
    /// The message's facts, for SIZE and BODY. The driver holds the same message and writes it.
    qint64 messageSize = 0;
    bool messageIsEightBit = false;
    std::vector<qint64> chunkSizes; ///< For BDAT: bytes of each chunk, at least one chunk.
    Command proxyHeader; ///< For StepKind::ProxyHeader.
};

class Dialogue final : public Conversation
{
public:
    Dialogue(const Plan &plan, DialogueMaterial material);

    Actions on(const DialogueEvent &event) override;
    const std::vector<Step> &steps() const override { return m_steps; }
    int currentStep() const override { return m_step; }
    Stage stage() const override;
    bool awaitsReply() const override { return m_state == State::AwaitingReply; }
    bool isFinished() const override { return m_state == State::Finished; }
    std::vector<ParsedItem> feed(const QByteArray &bytes) override { return m_parser.feed(bytes); }
    std::optional<Fragment> takeRest() override { return m_parser.takeRest(); }
    void restartParsing() override { m_parser = ReplyParser(m_plan.limits); }
    std::unique_ptr<Conversation> clone() const override
    {
        return std::make_unique<Dialogue>(*this);
    }

private:
    enum class State {
        Connecting, // nothing may be said yet
        AtGate, // the next step is proposed
        Handshaking, // TLS is being set up
        SendingMessage, // the message is on its way
        AwaitingReply, // the server has the word
        Finished, // nothing more is said
    };

    // What happens, in the order of DialogueEvents.h.
    Actions handle(const Connected &event);
    Actions handle(const Encrypted &event);
    Actions handle(const TlsRefused &event);
    Actions handle(const ReplyArrived &event);
    Actions handle(const DefectArrived &event);
    Actions handle(const InjectionSeen &event);
    Actions handle(const Proceed &event);
    Actions handle(const MessageDrained &event);
    Actions handle(const TimedOut &event);
    Actions handle(const ConnectionLost &event);
    Actions handle(const CancelRequested &event);

    // What a reply means at the step that is under way.
    Actions onReply(const ParsedReply &reply);
    Actions onHelloReply(const ParsedReply &reply, bool accepted);
    Actions onSignInReply(const ParsedReply &reply);
    Actions onStartTlsReply(const ParsedReply &reply);
    Actions onSenderReply(const ParsedReply &reply);
    Actions onRecipientReply(const ParsedReply &reply);
    Actions onAskToSendReply(const ParsedReply &reply);
    Actions onMessageReply(const ParsedReply &reply);
    Actions onChunkReply(const ParsedReply &reply);
    Actions onDeliveryReply(const ParsedReply &reply);
    Actions onGoodbyeReply();
    Actions onUnasked(const ParsedReply &reply);
    Actions recipientResults(ReplyClass meaning) const;

    // What is said when a step is taken.
    Actions begin(const Step &due);
    Actions beginHello();
    Actions beginSignIn();
    Actions beginXclient();
    Actions beginSender();
    Actions beginGroup();
    Actions beginMessage();
    Actions beginChunk();
    Command senderCommand() const;
    Command recipientCommand(int recipient) const;
    Actions wishesNotOffered() const;
    QString senderObstacle() const;
    Actions say(const Command &command);

    Actions next();
    Actions propose(const Actions &prepared = {});
    Actions proposeAnswer(const Actions &actions);
    Actions giveUp();
    Actions giveUpBecause(const QString &id);
    Actions endAfter(Stage reached);
    Actions finish(bool orderly);
    void leaveOutStartTls();
    void skipToGoodbye();
    const Step *step() const;
    bool isOffered(const char *keyword) const;
    bool usesPipelining() const;
    bool usesChunks() const;
    bool needsSmtpUtf8() const;

    Plan m_plan;
    DialogueMaterial m_material;
    ReplyParser m_parser;
    std::vector<Step> m_steps;
    int m_step = 0;
    int m_sentUpTo = -1; // the last step whose command is out already (RFC 2920)
    bool m_givingUp = false; // only what is out already is still heard
    Actions m_prepared; // what the gate lets out instead of the step's own command
    State m_state = State::Connecting;
    QByteArray m_heloName;
    bool m_saidHelo = false;
    bool m_heloTold = false;
    bool m_resetting = false;
    bool m_transactionOpen = false;
    bool m_wishesTold = false;
    bool m_messageIsEmpty = false; // only a lone dot was sent
    int m_chunk = 0;
    int m_deliveryReplies = 0; // LMTP: replies that came after the dot
    Protection m_protection = Protection::None;
    Capabilities m_capabilities;
    std::optional<SignIn> m_signIn;
    std::vector<int> m_accepted;
};

/// The name to say in EHLO: the plan's; else @p machineName if it has a dot and is not `.local`;
/// else the address literal of the local end of the connection (RFC 5321 4.1.4).
QByteArray heloName(
    const QString &planned, const QByteArray &machineName, const QByteArray &localLiteral);

} // namespace smtpscope
