// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's side of an IMAP log-in (RFC 9051), without a socket. There is no mailbox behind it:
// it signs a client in and out, and refuses the rest.

#include "practice/PracticeConversation.h"
#include "practice/PracticeSignIn.h"
#include "practice/RuleBook.h"

namespace smtpscope {

class PracticeImapDialogue final : public PracticeConversation
{
public:
    /// @p nonce is fresh for each conversation. @p situation and @p memory outlive it.
    PracticeImapDialogue(
        const Situation &situation, PracticeMemory &memory, const QByteArray &nonce);

    Deeds greeting() override;
    Deeds onLine(const QByteArray &line) override;
    Deeds onMessage(qint64) override { return {}; } // no mail comes this way
    Deeds onChunk(qint64) override { return {}; }
    void onLiteral(const QByteArray &bytes) override;
    void onEncrypted(bool clientIsKnown) override;
    QByteArray keptOf(const QByteArray &line) const override;
    QByteArray lineTooLong() const override { return "* BAD Line too long\r\n"; }

private:
    struct Command
    {
        QByteArray tag;
        QByteArray verb; // in capitals
        QByteArray arguments; // literals included
    };

    std::optional<Deeds> ruleFor(const QByteArray &verb, const QByteArray &line);
    Deeds askForLiteral(qint64 size, bool waits);
    Deeds onCommand(const Command &command);
    Deeds onStartTls();
    Deeds onLogin(const QByteArray &arguments);
    Deeds onAuthenticate(const QByteArray &arguments);
    Deeds answerTo(const SignInAnswer &answer);
    Deeds conclude(bool isRight);
    Deeds tagged(const QByteArray &words) const;
    const QByteArrayList &keywords() const;
    QByteArray capabilities() const;
    QByteArrayList mechanisms() const;

    const Situation &m_situation;
    RuleBook m_rules;
    PracticeSignIn m_signIn;
    RuleBook::Circumstances m_circumstances;
    bool m_clientIsKnown = false;
    QByteArray m_unfinished; // a command up to the end of its last literal
    QByteArray m_tag;
};

} // namespace smtpscope
