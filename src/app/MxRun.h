// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A check of a domain: every host that takes its mail, at every address, side by side.

#include "app/CheckPreparation.h"
#include "app/SessionsRun.h"
#include "net/MxLookup.h"
#include "session/Check.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace smtpscope {

class MxRun : public QObject
{
    Q_OBJECT
public:
    /// More conversations than this are not begun; addresses beyond it are left out.
    static constexpr int MostSessions = 64;

    /// @p plan names the domain as its host. Nothing is signed in to; @p secrets are for a proxy.
    MxRun(const Plan &plan, const CheckSecrets &secrets, QObject *parent = nullptr);
    ~MxRun() override;

    /// What cannot work, before any network use; nothing when all is well. To be called first.
    std::optional<InputError> prepare();
    void start();
    void cancel();

    /// The record so far; whole once finished() was emitted.
    Check check() const;
    /// Which of the sessions decides about the domain; nothing when there is none.
    static std::optional<size_t> decider(const Check &check);
    const SessionsRun &run() const { return m_run; }

Q_SIGNALS:
    /// The hosts are known: run() has all conversations, and they are about to start.
    void began();
    /// The conversation @p session has recorded the event @p event.
    void recorded(int session, int event);
    /// The conversation with this index is over.
    void ended(int session);
    void finished();

private:
    void onLookedUp(const MxLookupResult &result);
    void addHost(const MxHost &host);
    Session sessionFor(const MxHost &host) const;
    std::unique_ptr<HostLookup> otherLookup() const;
    void addDecided(Session session, const QString &text, const QString &errorId);
    void note(Session &session, const QString &text) const;

    Plan m_plan;
    CheckSecrets m_secrets;
    std::optional<DriverInput> m_pattern;
    std::unique_ptr<MxLookup> m_lookup;
    MxLookupResult m_result;
    SessionsRun m_run;
    QElapsedTimer m_clock;
    qint64 m_lookupNs = 0;
};

} // namespace smtpscope
