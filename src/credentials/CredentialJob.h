// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One wish to a keychain: to find, to keep or to forget. It may take as long as a person needs to
// unlock the keychain, so it has a limit and can be cancelled. Knows no keychain of a system.

#include "credentials/CredentialAnswer.h"
#include "credentials/CredentialIndex.h"
#include "credentials/SecretEntries.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace smtpscope {

/// Where a job works.
struct CredentialPlace
{
    std::shared_ptr<SecretEntries> entries;
    CredentialIndex index;
    std::chrono::milliseconds limit{30'000};
};

class CredentialJob : public QObject
{
    Q_OBJECT
public:
    CredentialJob(const CredentialPlace &place, const SignInName &name);
    ~CredentialJob() override;

    /// Begins, once. finished() comes exactly once, after this has returned; not at all when the
    /// job is deleted before.
    void start();
    /// Ends the job with Cancelled, unless it is over. The system may still do what it was told.
    void cancel();

    const SignInName &name() const { return m_name; }
    bool isOver() const { return m_isOver; }
    /// Milliseconds since start(); 0 before.
    qint64 waitedMs() const { return m_clock.isValid() ? m_clock.elapsed() : 0; }

Q_SIGNALS:
    void finished(const smtpscope::CredentialAnswer &answer);

protected:
    using Next = SecretEntries::Answered;

    virtual void run() = 0;

    void read(const QString &key, Next next);
    void write(const QString &key, const Secret &secret, Next next);
    /// Overwrites the entry, removes it, and looks whether it is gone; @p next gets Done only then,
    /// and Done with a secret when something is still there.
    void erase(const QString &key, Next next);
    /// Reads the whole secret with all its parts and gives it as find() would answer.
    void readWhole(std::function<void(CredentialAnswer)> next);
    void finish(CredentialAnswer answer);
    /// Ends with the outcome that stands for @p answer, which is not Done.
    void fail(const EntryAnswer &answer);

    CredentialIndex &index() { return m_place.index; }

private:
    Next guarded(Next next);
    void readParts(const EntryHead &head, std::vector<Secret> found,
        std::function<void(CredentialAnswer)> next);

    CredentialPlace m_place;
    SignInName m_name;
    QTimer m_limit;
    QElapsedTimer m_clock;
    bool m_isOver = false;
};

/// What an entry's answer means for the whole job. NotFound becomes NotThere.
CredentialOutcome outcomeOf(EntryResult result);

} // namespace smtpscope
