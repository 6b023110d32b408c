// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's side of a POP3 log-in (RFC 1939, 2449, 5034), without a socket. There is no mailbox
// behind it: it signs a client in and out, and says that there is no mail.

#include "practice/PracticeConversation.h"
#include "practice/PracticeSignIn.h"
#include "practice/RuleBook.h"

namespace smtpscope {

class PracticePop3Dialogue final : public PracticeConversation
{
public:
    /// @p nonce is fresh for each conversation. @p situation and @p memory outlive it.
    PracticePop3Dialogue(
        const Situation &situation, PracticeMemory &memory, const QByteArray &nonce);

    Deeds greeting() override;
    Deeds onLine(const QByteArray &line) override;
    Deeds onMessage(qint64) override { return {}; } // no mail comes this way
    Deeds onChunk(qint64) override { return {}; }
    void onLiteral(const QByteArray &) override { } // POP3 has none
    void onEncrypted(bool clientIsKnown) override;
    QByteArray keptOf(const QByteArray &line) const override;
    QByteArray lineTooLong() const override { return "-ERR Line too long\r\n"; }

private:
    std::optional<Deeds> ruleFor(const QByteArray &verb, const QByteArray &line);
    Deeds onAuthorization(const QByteArray &verb, const QByteArray &argument);
    Deeds onTransaction(const QByteArray &verb) const;
    Deeds onCapa() const;
    Deeds onUser(const QByteArray &argument);
    Deeds onPass(const QByteArray &argument);
    Deeds onApop(const QByteArray &argument);
    Deeds answerTo(const SignInAnswer &answer);
    Deeds conclude(bool isRight);
    const QByteArrayList &keywords() const;
    QByteArrayList mechanisms() const;

    const Situation &m_situation;
    RuleBook m_rules;
    PracticeSignIn m_signIn;
    RuleBook::Circumstances m_circumstances;
    bool m_clientIsKnown = false;
    QByteArray m_nonce;
    QByteArray m_user;
};

} // namespace smtpscope
