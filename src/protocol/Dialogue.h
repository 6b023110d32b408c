// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The pure SMTP and LMTP conversation: events in, actions out. No socket, no clock, no event loop.
// It decides what to say next; what the whole conversation means is judged later, from the record.
// Dialogue.cpp leads through the steps, DialogueSteps.cpp says what they say, DialogueReplies.cpp
// takes the answers.

#include "protocol/DialogueEvents.h"
#include "protocol/MessageEncoder.h"
#include "protocol/ReplyClass.h"
#include "protocol/ReplyParser.h"
#include "protocol/SteppedDialogue.h"

#include <optional>
#include <vector>

namespace smtpscope {

class Dialogue final : public SteppedDialogue
{
public:
    Dialogue(const Plan &plan, DialogueMaterial material);

    std::vector<ParsedItem> feed(const QByteArray &bytes) override { return m_parser.feed(bytes); }
    std::optional<Fragment> takeRest() override { return m_parser.takeRest(); }
    void restartParsing() override { m_parser = ReplyParser(m_plan.limits); }
    std::unique_ptr<Conversation> clone() const override
    {
        return std::make_unique<Dialogue>(*this);
    }

private:
    void onConnected(const QByteArray &localLiteral) override;
    Actions begin(const Step &due) override;
    Actions onAnswer(const ParsedReply &reply) override;
    Actions onUnasked(const ParsedReply &reply) override;
    Actions onDrained() override;
    bool canStartTls() const override { return isOffered("STARTTLS"); }
    bool isClosing(const ParsedReply &reply) const override { return reply.code == 421; }
    std::optional<Capabilities> listedIn(
        const QByteArray &verb, const ParsedReply &reply) const override;
    SignInManner saslManner() override { return {}; }
    bool mayLeave() const override;
    Send goodbye() const override;
    Actions next() override;
    Actions giveUp() override;

    // What a reply means at the step that is under way.
    Actions onReply(const ParsedReply &reply);
    Actions onHelloReply(const ParsedReply &reply, bool accepted);
    Actions onSignInReply(const ParsedReply &reply);
    Actions onSenderReply(const ParsedReply &reply);
    Actions onRecipientReply(const ParsedReply &reply);
    Actions onAskToSendReply(const ParsedReply &reply);
    Actions onMessageReply(const ParsedReply &reply);
    Actions onChunkReply(const ParsedReply &reply);
    Actions onDeliveryReply(const ParsedReply &reply);
    Actions onGoodbyeReply();
    Actions recipientResults(ReplyClass meaning) const;

    // What is said when a step is taken.
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
    bool usesPipelining() const;
    bool usesChunks() const;
    bool needsSmtpUtf8() const;

    ReplyParser m_parser;
    int m_sentUpTo = -1; // the last step whose command is out already (RFC 2920)
    bool m_givingUp = false; // only what is out already is still heard
    QByteArray m_heloName;
    bool m_saidHelo = false;
    bool m_heloTold = false;
    bool m_resetting = false;
    bool m_transactionOpen = false;
    bool m_wishesTold = false;
    bool m_messageIsEmpty = false; // only a lone dot was sent
    int m_chunk = 0;
    int m_deliveryReplies = 0; // LMTP: replies that came after the dot
    std::optional<SignIn> m_signIn;
    std::vector<int> m_accepted;
};

/// The name to say in EHLO: the plan's; else @p machineName if it has a dot and is not `.local`;
/// else the address literal of the local end of the connection (RFC 5321 4.1.4).
QByteArray heloName(
    const QString &planned, const QByteArray &machineName, const QByteArray &localLiteral);

} // namespace smtpscope
