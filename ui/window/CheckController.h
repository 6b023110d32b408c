// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Runs what the person asked for and lets the document grow with it. Knows the engine's use cases
// and the document; knows no widget.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "app/InputError.h"
#include "app/MxRun.h"
#include "session/Plan.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

class CheckDocument;

/// What to check, and how.
struct CheckWish
{
    Plan plan;
    CheckSecrets secrets;
    bool isDomain = false; ///< The plan's host is a domain: check every host that takes its mail.
    bool isStepwise = false; ///< Ask before each command.
    bool isByHand = false; ///< Connect, and let the person say everything.
    QString title; ///< A name for it; empty: host and port.
};

/// What a check came to, for whoever keeps it.
struct CheckResult
{
    std::vector<Session> sessions;
    /// Know the secrets of the check, for a search before it is written. Valid until the next
    /// start.
    std::vector<const SecretMasker *> maskers;
    bool isSafeToSave = false; ///< False: a secret is still found in it, so it must not be written.
    bool hasShortSecret = false; ///< A secret is masked only where it was sent.
};

class CheckController : public QObject
{
    Q_OBJECT
public:
    explicit CheckController(CheckDocument *document, QObject *parent = nullptr);
    ~CheckController() override;

    /// Stops what runs, and starts @p wish. Errors: what cannot work, before any network use; then
    /// nothing was stopped or started.
    std::optional<InputError> start(const CheckWish &wish);
    /// Ends the check in an orderly way; ended() follows. Does nothing when none runs.
    void stop();
    bool isRunning() const;
    /// What was started last, with its secrets, which live in memory only.
    const std::optional<CheckWish> &lastWish() const { return m_wish; }
    /// Forgets what was started last, and its secrets.
    void forget() { m_wish.reset(); }
    /// The conversation that runs, or ran last; null for a domain.
    CheckRun *conversation() const { return m_one.get(); }

Q_SIGNALS:
    void began();
    void ended(const smtpscope::CheckResult &result);

private:
    std::optional<InputError> startOne(const CheckWish &wish);
    std::optional<InputError> startDomain(const CheckWish &wish);
    void followDomain();
    void endOne();
    void endDomain();

    CheckDocument *m_document;
    std::optional<CheckWish> m_wish;
    std::unique_ptr<CheckRun> m_one;
    std::unique_ptr<MxRun> m_domain;
    bool m_isRunning = false;
};

/// How a check of @p plan is called: host and port, or the domain.
QString titleOf(const CheckWish &wish);

} // namespace smtpscope
