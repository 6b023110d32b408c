// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One check from start to verdict: runs the driver, searches the record for what must not be in it,
// and lets the diagnosis judge. Shared by command line and window.

#include "knowledge/Knowledge.h"
#include "net/Driver.h"
#include "session/Session.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace smtpscope {

class ComparedHostLookup;

/// What waits for a person's consent.
struct Proposal
{
    Stage stage = Stage::Input;
    QString command; ///< As it would be sent, secrets as "*"; empty for the message.
    bool holdsSecret = false; ///< Some of the asterisks stand for one.
};

class CheckRun : public QObject
{
    Q_OBJECT
public:
    /// @p lookup finds the host; without it the plan's name server is asked, or the system. In the
    /// latter case name servers are asked beside it, and a difference is noted in the record.
    explicit CheckRun(
        DriverInput input, std::unique_ptr<HostLookup> lookup = {}, QObject *parent = nullptr);
    ~CheckRun() override;

    void start();
    /// Ends the check in an orderly way; finished() follows at once.
    void cancel();
    /// The step that waits after proposed().
    Proposal proposal() const;
    /// Takes the step that waits, or sends @p typed instead of its command.
    void proceed(const std::optional<QByteArray> &typed = {});
    /// Takes it and all that follow, without asking again.
    void runOn() { m_driver->runOn(); }
    /// Where a person leads the conversation: lets the program sign in.
    void signIn(const SignInAsked &wish) { m_driver->signIn(wish); }
    /// @p secret is masked in all that is recorded from now on.
    void learn(const Secret &secret) { m_driver->learn(secret); }
    /// True from proposed() until something is sent.
    bool isAsking() const { return m_driver->isAsking(); }
    /// What the person is asked for.
    AskedFor askedFor() const { return m_driver->askedFor(); }
    /// True while what is typed next is a secret.
    bool isAnswerDue() const { return m_driver->isAnswerDue(); }
    /// Milliseconds until what is waited for comes too late; -1 when nothing is waited for.
    int timeLeftMs() const { return m_driver->timeLeftMs(); }
    bool isFinished() const { return m_isDone; }

    /// The record so far; with findings and verdict once finished() was emitted.
    const Session &session() const;
    /// The places where the leak check had to mask a secret: the masking had missed it, or a text
    /// of the plan equals it. Never the value.
    QStringList maskedLeaks() const { return m_maskedLeaks; }
    /// False when a secret is still found in the record: it must not be written anywhere.
    bool isSafeToSave() const { return m_isSafe; }
    /// True when the password is too short to be searched for everywhere (it is masked where it was
    /// sent).
    bool hasShortSecret() const;
    /// Knows the secrets of the check, for a search of what is about to be shown.
    const SecretMasker &masker() const { return m_driver->masker(); }

Q_SIGNALS:
    void recorded(int event);
    /// A step waits for proceed() where DriverInput::stepwise is set, or a person's turn has come.
    void proposed();
    void finished();

private:
    void conclude();
    void noteDifference();
    void appendNote(Stage stage, const QString &text);
    void searchForLeaks();
    void recordLeaks();

    ComparedHostLookup *m_compared = nullptr; // lives in the driver; null when nothing is compared
    std::unique_ptr<Driver> m_driver;
    Session m_session;
    Knowledge m_knowledge;
    QStringList m_maskedLeaks;
    bool m_isDone = false;
    bool m_isSafe = false;
};

} // namespace smtpscope
