// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds the secrets of a sign-in in a conversation that somebody else recorded, so that they never
// stand in a session: SMTP, IMAP and POP3.

#include "protocol/Command.h"
#include "session/Protocol.h"
#include "session/Reply.h"

#include <QByteArray>

#include <optional>

namespace smtpscope {

class SignInReader
{
public:
    explicit SignInReader(Protocol protocol) : m_protocol(protocol) { }

    /// What @p line says, with its secrets and names marked.
    Command read(const QByteArray &line);
    /// Takes notice of a reply: after a challenge comes an answer, after anything else a command.
    void onReply(const Reply &reply);
    /// True when the next line is an answer to a challenge.
    bool awaitsAnswer() const { return m_isChallenged; }
    /// How many lines held a secret so far.
    int secrets() const { return m_secrets; }

private:
    Command readCommand(const QByteArray &line);
    Command readMailboxSignIn(const QByteArray &line, const QByteArray &verb);
    std::optional<Command> readOpenAnswer(
        const QByteArray &line, qsizetype offset, const QByteArray &text, const QByteArray &plain);
    Command readAnswer(const QByteArray &line, qsizetype offset);
    void count(const Command &command);

    Protocol m_protocol;
    QByteArray m_mechanism; // in capitals; empty while no sign-in is under way
    QByteArray m_user; // of LOGIN, from the answer before
    int m_round = 0; // of the answers
    bool m_isChallenged = false;
    bool m_asksForName = false; // the challenge was "Username:"
    int m_secrets = 0;
};

/// True for what programs write instead of a secret: "[credentials hidden]", "********" and the
/// like.
bool isPlaceholder(QByteArrayView text);

} // namespace smtpscope
