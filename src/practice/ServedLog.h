// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What clients said to a practice server, for tests. Kept within bounds, so that a server that runs
// for days does not grow.

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <vector>

namespace smtpscope {

/// What a client said in one connection. What is or may be a password is kept as "***".
struct ServedSession
{
    struct Line
    {
        QByteArray text;
        bool encrypted = false;
    };
    std::vector<Line> lines;
    /// As received, without the final dot line, dots still stuffed; with BDAT one entry a chunk.
    QByteArrayList messages;
};

class ServedLog
{
public:
    /// A place for a new connection. After MostSessions it is still given, but not kept here.
    std::shared_ptr<ServedSession> begin();
    /// Both do nothing once MostBytes are kept in all.
    void keepLine(ServedSession &session, const QByteArray &text, bool encrypted);
    void keepMessage(ServedSession &session, const QByteArray &message);

    /// One entry a connection, in order of arrival.
    const std::vector<std::shared_ptr<ServedSession>> &sessions() const { return m_sessions; }

    static constexpr size_t MostSessions = 1'000;
    static constexpr qint64 MostBytes = 64LL * 1024 * 1024; ///< Of lines and messages together.

private:
    bool takeRoom(qsizetype bytes);

    std::vector<std::shared_ptr<ServedSession>> m_sessions;
    qint64 m_bytes = 0;
};

} // namespace smtpscope
