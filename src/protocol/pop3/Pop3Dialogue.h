// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The pure POP3 conversation of a sign-in check (RFC 1939, 2449, 2595, 5034): events in, actions
// out.

#include "protocol/MailboxDialogue.h"
#include "protocol/pop3/Pop3ReplyParser.h"

namespace smtpscope {

class Pop3Dialogue final : public MailboxDialogue
{
public:
    Pop3Dialogue(const Plan &plan, DialogueMaterial material);

    std::vector<ParsedItem> feed(const QByteArray &bytes) override { return m_parser.feed(bytes); }
    std::optional<Fragment> takeRest() override { return m_parser.takeRest(); }
    void restartParsing() override { m_parser = Pop3ReplyParser(m_plan.limits); }
    std::unique_ptr<Conversation> clone() const override
    {
        return std::make_unique<Pop3Dialogue>(*this);
    }

private:
    void onSaying(const QByteArray &wire) override;
    Actions onUnasked(const ParsedReply &reply) override;
    bool canStartTls() const override { return isOffered("STLS"); }
    Send goodbye() const override;

    Command abilitiesCommand() override;
    Command startTlsCommand() override;
    Capabilities abilitiesIn(const ParsedReply &reply) const override;
    std::vector<Command> signInParts(SignInWay way) override;
    ReplyClass asksForNextPart() const override { return ReplyClass::Accepted; }
    SignInManner saslManner() override;
    void onGreeting(const ParsedReply &reply) override;
    bool isClosing(const ParsedReply &) const override { return false; }
    QString alertIn(const ParsedReply &) const override { return {}; }
    bool hasTimestamp() const override { return !m_timestamp.isEmpty(); }

    Pop3ReplyParser m_parser;
    QByteArray m_timestamp; // of the greeting, for APOP
};

} // namespace smtpscope
