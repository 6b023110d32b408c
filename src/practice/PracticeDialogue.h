// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's side of one SMTP or LMTP conversation, without a socket: lines in, deeds out.
// Follows the situation's rules first, and does what a usual server does where they are silent.

#include "practice/PracticeConversation.h"
#include "practice/PracticeSignIn.h"
#include "practice/RuleBook.h"

namespace smtpscope {

class PracticeDialogue final : public PracticeConversation
{
public:
    /// @p nonce is fresh for each conversation. @p situation and @p memory outlive it.
    PracticeDialogue(const Situation &situation, PracticeMemory &memory, const QByteArray &nonce);

    Deeds greeting() override;
    Deeds onLine(const QByteArray &line) override;
    Deeds onMessage(qint64 size) override;
    Deeds onChunk(qint64 size) override;
    void onLiteral(const QByteArray &) override { } // SMTP has none
    void onEncrypted(bool clientIsKnown) override;
    QByteArray keptOf(const QByteArray &line) const override;
    QByteArray lineTooLong() const override { return "500 5.5.2 Line too long\r\n"; }

private:
    std::optional<Deeds> ruleFor(const QByteArray &verb, const QByteArray &line);
    Deeds onCommand(const QByteArray &verb, const QByteArray &line);
    Deeds onHello(const QByteArray &verb);
    Deeds onXclient();
    Deeds onMail(const QByteArray &line);
    Deeds onRcpt();
    Deeds onData();
    Deeds onBdat(const QByteArray &line);
    Deeds onRequest(const QByteArray &verb, const QByteArray &line);
    Deeds answerTo(const SignInAnswer &answer);
    Deeds afterMessage(qint64 size);
    void noteRule(const QByteArray &verb, const Deeds &deeds);
    const QByteArrayList &keywords() const;
    void resetTransaction();

    const Situation &m_situation;
    RuleBook m_rules;
    PracticeSignIn m_signIn;
    RuleBook::Circumstances m_circumstances;
    bool m_clientIsKnown = false;
    bool m_hasSender = false;
    int m_recipients = 0;
    qint64 m_chunkBytes = 0; // of the message that comes by BDAT, so far
    bool m_isLastChunk = false;
};

} // namespace smtpscope
