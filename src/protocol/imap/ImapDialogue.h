// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The pure IMAP conversation of a sign-in check (RFC 9051, RFC 3501): events in, actions out.

#include "protocol/MailboxDialogue.h"
#include "protocol/imap/ImapCommands.h"
#include "protocol/imap/ImapReplyParser.h"

namespace smtpscope {

class ImapDialogue final : public MailboxDialogue
{
public:
    ImapDialogue(const Plan &plan, DialogueMaterial material);

    std::vector<ParsedItem> feed(const QByteArray &bytes) override { return m_parser.feed(bytes); }
    std::optional<Fragment> takeRest() override { return m_parser.takeRest(); }
    void restartParsing() override { m_parser = ImapReplyParser(m_plan.limits); }
    std::unique_ptr<Conversation> clone() const override
    {
        return std::make_unique<ImapDialogue>(*this);
    }

private:
    void onGreetingDue() override { m_parser.expectGreeting(); }
    void onSaying(const QByteArray &wire) override;
    QByteArray completed(const QByteArray &line) override;
    Actions onUnasked(const ParsedReply &reply) override;
    bool canStartTls() const override { return !m_isSignedIn && isOffered("STARTTLS"); }
    Send goodbye() const override;

    Command abilitiesCommand() override;
    Command startTlsCommand() override;
    Capabilities abilitiesIn(const ParsedReply &reply) const override;
    std::vector<Command> signInParts(SignInWay way) override;
    ReplyClass asksForNextPart() const override { return ReplyClass::Challenge; }
    SignInManner saslManner() override;
    void onGreeting(const ParsedReply &reply) override;
    bool isSignedIn() const override { return m_isSignedIn; }
    bool isClosing(const ParsedReply &reply) const override { return reply.status == "BYE"; }
    QString alertIn(const ParsedReply &reply) const override;

    QByteArray nextTag() { return imapTag(++m_commands); }

    ImapReplyParser m_parser;
    int m_commands = 0; // that were given a tag
    bool m_isSignedIn = false; // PREAUTH
};

} // namespace smtpscope
