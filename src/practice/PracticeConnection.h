// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One connection of the practice server: carries out what its dialogue decides, within bounds.

#include "practice/PracticeDialogue.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace smtpscope {

/// What a client said in one connection, for tests. Sign-in lines are kept as "***".
struct ServedSession
{
    struct Line
    {
        QByteArray text;
        bool encrypted = false;
    };
    std::vector<Line> lines;
    QByteArrayList messages; ///< As received, without the final dot line, dots still stuffed.
};

class PracticeConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over. @p served outlives the connection.
    PracticeConnection(std::unique_ptr<QSslSocket> socket, const Situation &situation,
        PracticeMemory &memory, ServedSession &served);

    /// Greets, after the TLS handshake when @p implicitTls.
    void start(bool implicitTls);

Q_SIGNALS:
    void ended();

private:
    void onReadyRead();
    void onEncrypted();
    void takeLine(const QByteArray &line);
    void takeMessage();
    void perform(const std::vector<Deed> &deeds);
    void beginTls();
    void end();

    std::unique_ptr<QSslSocket> m_socket;
    const Situation &m_situation;
    PracticeDialogue m_dialogue;
    ServedSession &m_served;
    QTimer m_idle;
    QByteArray m_buffer;
    qsizetype m_searched = 0; // how much of a message was searched for its end
    bool m_greetsAfterTls = false;
    bool m_readsMessage = false;
    bool m_isStalled = false;
    bool m_hasEnded = false;
};

} // namespace smtpscope
