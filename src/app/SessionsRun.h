// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Several conversations side by side in one event loop: a check takes as long as its slowest one.

#include "app/CheckRun.h"
#include "knowledge/Knowledge.h"
#include "net/HostLookup.h"
#include "session/Session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace smtpscope {

class SessionsRun : public QObject
{
    Q_OBJECT
public:
    explicit SessionsRun(QObject *parent = nullptr);
    ~SessionsRun() override;

    /// Adds a conversation, before start(). @p lookup finds the host; without it the system is
    /// asked.
    void add(DriverInput input, std::unique_ptr<HostLookup> lookup = {});
    /// Adds a record that needs no conversation, because its end is known already.
    void addDecided(const Session &session);

    void start();
    /// Ends every conversation that still goes on; finished() follows at once.
    void cancel();

    /// The records, in the order in which they were added.
    std::vector<Session> sessions() const;
    /// As CheckRun::maskedLeaks(), of all conversations.
    QStringList maskedLeaks() const;
    /// As CheckRun::isSafeToSave(), of all conversations.
    bool isSafeToSave() const;
    /// As CheckRun::hasShortSecret(), of any conversation.
    bool hasShortSecret() const;
    /// As CheckRun::masker(), of each conversation.
    std::vector<const SecretMasker *> maskers() const;
    int count() const { return int(m_entries.size()); }
    /// The record of the conversation with this index, as far as it has come.
    const Session &session(int index) const;

Q_SIGNALS:
    /// The conversation @p session has recorded the event @p event.
    void recorded(int session, int event);
    /// The conversation with this index is over.
    void ended(int session);
    /// All are over.
    void finished();

private:
    struct Entry
    {
        std::unique_ptr<CheckRun> run; // null for a decided record
        Session decided;
    };

    void onEnded(int session);

    Knowledge m_knowledge;
    std::vector<Entry> m_entries;
    int m_open = 0;
};

} // namespace smtpscope
