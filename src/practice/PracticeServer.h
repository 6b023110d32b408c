// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A mail server on this computer to practise with, and the fake server of the tests. Answers
// loopback only, plays one situation, keeps no password.

#include "practice/PracticeConnection.h"
#include "practice/Situation.h"

#include <QObject>
#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

namespace smtpscope {

class PracticeServer : public QObject
{
    Q_OBJECT
public:
    /// @p implicitTls: TLS from the first byte, unless the situation says otherwise.
    explicit PracticeServer(
        Situation situation, bool implicitTls = false, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Listens on 127.0.0.1 and, where there is IPv6, on ::1, both on @p port; 0 takes a free one.
    /// Returns the operating system's words when that fails.
    std::optional<QString> listen(quint16 port);
    quint16 port() const;
    /// Ends all connections and listens no more.
    void close();

    /// Divides all pauses of connections that come from now on; at least 1. For tests, which have
    /// no time to be slow.
    void setHaste(int haste) { m_haste = haste; }

    /// What clients said, one entry a connection, in order of arrival. Kept for tests, within the
    /// bounds of ServedLog.
    const std::vector<std::shared_ptr<ServedSession>> &sessions() const { return m_log.sessions(); }

    /// More connections than this at once are turned away with 421.
    static constexpr int MostConnections = 100;

private:
    class Listener;
    void onSocket(qintptr descriptor);
    void turnAway(std::unique_ptr<QSslSocket> socket);
    void forget(PracticeConnection *connection);

    Situation m_situation;
    bool m_implicitTls = false;
    PracticeMemory m_memory;
    std::unique_ptr<Listener> m_ipv4;
    std::unique_ptr<Listener> m_ipv6;
    ServedLog m_log;
    int m_haste = 1;
    std::vector<std::unique_ptr<PracticeConnection>> m_connections;
};

} // namespace smtpscope
