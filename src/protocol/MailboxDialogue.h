// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the sign-in checks of IMAP and POP3 do alike: greeting, abilities, TLS, one sign-in,
// good-bye. Nothing is read from the mailbox. What the words of a protocol are, its own class says.

#include "protocol/MailboxSignIn.h"
#include "protocol/ReplyClass.h"
#include "protocol/SteppedDialogue.h"

#include <optional>
#include <vector>

namespace smtpscope {

class MailboxDialogue : public SteppedDialogue
{
protected:
    using SteppedDialogue::SteppedDialogue;

    // What a protocol adds.
    /// CAPABILITY or CAPA.
    virtual Command abilitiesCommand() = 0;
    /// STARTTLS or STLS.
    virtual Command startTlsCommand() = 0;
    /// The capabilities that @p reply lists.
    virtual Capabilities abilitiesIn(const ParsedReply &reply) const = 0;
    /// What is said one after the other to sign in by @p way, which is Password or Apop.
    virtual std::vector<Command> signInParts(SignInWay way) = 0;
    /// The answer that asks for the next of these parts.
    virtual ReplyClass asksForNextPart() const = 0;
    /// The greeting was accepted; the next step is not yet proposed.
    virtual void onGreeting(const ParsedReply &reply) = 0;
    /// The server says that this connection is signed in already.
    virtual bool isSignedIn() const { return false; }
    /// The text of an ALERT in @p reply, which has to be shown; empty without one.
    virtual QString alertIn(const ParsedReply &reply) const = 0;
    virtual bool hasTimestamp() const { return false; }
    /// What was learnt before the first list of abilities.
    void setGreetingAbilities(const Capabilities &abilities) { m_greetingAbilities = abilities; }

    void forgetAbilities() override;
    Actions begin(const Step &due) override;
    Actions onAnswer(const ParsedReply &reply) override;
    std::optional<Capabilities> listedIn(
        const QByteArray &verb, const ParsedReply &reply) const override;
    bool mayLeave() const override;
    Actions next() override;
    Actions giveUp() override;
    Actions alertsIn(const ParsedReply &reply) const;

private:
    Actions beginStartTls();
    Actions beginSignIn();
    Actions onReply(const ParsedReply &reply);
    Actions onGreetingReply(const ParsedReply &reply);
    Actions onAbilitiesReply(const ParsedReply &reply);
    Actions onSignInReply(const ParsedReply &reply);
    Actions onSaslReply(const ParsedReply &reply, ReplyClass meaning);
    ReplyClass meaningOf(const ParsedReply &reply) const;
    void leaveSignIn();

    Capabilities m_greetingAbilities; // told in the greeting, before anybody asked
    bool m_abilitiesListed = false;
    std::optional<SignIn> m_signIn;
    std::vector<Command> m_parts; // of the sign-in, still to be said
    bool m_isAsked = false; // what is said next is taken for an answer, not for a command
};

} // namespace smtpscope
