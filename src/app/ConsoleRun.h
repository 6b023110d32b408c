// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A run with a person at its gate: what they are asked for, what they type, and the lines that wait
// for their turn. One line goes out at a time, each when the one before has been answered.

#include "app/CheckRun.h"
#include "session/Secret.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

namespace smtpscope {

/// Whose turn it is, and what for.
enum class ConsoleTurn {
    Server, ///< The server has the word, or the connection is being made.
    Command, ///< The person, for any command.
    Secret, ///< The person, for the answer to a challenge: a password, or something like it.
    Message, ///< The person, for the message.
    Step, ///< The person, for the next step of the plan.
    Over, ///< Nobody: the conversation has ended.
};

/// How the program is to sign in.
struct ConsoleSignIn
{
    QString mechanism; ///< In capitals; for IMAP and POP3 "LOGIN" is their own command.
    QString user;
    Secret password;
    bool anyway = false; ///< Also over a connection that does not protect the password.
};

class ConsoleRun : public QObject
{
    Q_OBJECT
public:
    /// @p run may have begun already. When it is gone the conversation is over.
    explicit ConsoleRun(CheckRun &run, QObject *parent = nullptr);

    ConsoleTurn turn() const;
    /// The plan's next step, at ConsoleTurn::Step.
    Proposal proposal() const { return m_run ? m_run->proposal() : Proposal(); }
    /// The record so far; empty when the run is gone.
    const Session &session() const;
    /// True when the connection is encrypted and the server's certificate is in order, or was
    /// accepted beforehand.
    bool isProtected() const;
    /// Milliseconds until the server's answer comes too late; -1 when none is waited for.
    int timeLeftMs() const { return m_run ? m_run->timeLeftMs() : -1; }

    /// Sends one line; what follows a line break is put behind the lines that wait. Nothing happens
    /// when it is not the person's turn.
    void send(const QString &line);
    /// Sends @p text as the message: line ends and dots are looked after.
    void sendMessage(const QString &text);
    void signIn(const ConsoleSignIn &wish);
    /// Takes the plan's next step, or sends @p changed instead of its command.
    void takeStep(const std::optional<QString> &changed = {});
    /// Takes all steps that are left without asking again.
    void runOn();
    /// Says QUIT where that is allowed, and ends.
    void stop();

    /// Lines that wait until release() or until the one before is answered.
    QStringList waiting() const { return m_waiting; }
    /// True while waiting lines are not sent by themselves: they were not looked at yet, or the
    /// last answer was a refusal.
    bool isHeld() const { return m_isHeld; }
    void hold(const QStringList &lines);
    void release();
    void dropWaiting();
    /// The waiting lines that are the beginning of a message without its last line; they wait no
    /// longer.
    QString takeDraft();

    /// What was sent, oldest first, without anything that holds a secret.
    QStringList history() const { return m_history; }

Q_SIGNALS:
    /// The turn, the waiting lines or the history changed.
    void changed();

private:
    void onProposed();
    void sendNext();
    void sendOne(const QString &line);
    void signInByCommand(const ConsoleSignIn &wish);
    bool isLastRefused() const;

    QPointer<CheckRun> m_run;
    QStringList m_waiting;
    bool m_isHeld = false;
    QStringList m_history;
    Secret m_password; // of USER, until the server asks for PASS
};

/// True when @p line, typed at @p turn, holds a password or what is derived from one.
bool holdsSecret(const QString &line, ConsoleTurn turn);

} // namespace smtpscope
