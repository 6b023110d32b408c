// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One connection of the practice server: carries out what its conversation decides, one deed after
// the other, within bounds. PracticeConnection.cpp takes what the client says,
// PracticeDeeds.cpp does the deeds.

#include "practice/PracticeConversation.h"
#include "practice/ServedLog.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <deque>
#include <memory>

namespace smtpscope {

class PracticeConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over. @p situation, @p memory and @p log outlive the connection. Pauses are
    /// divided by @p haste, which is at least 1.
    PracticeConnection(std::unique_ptr<QSslSocket> socket, const Situation &situation,
        PracticeMemory &memory, ServedLog &log, int haste);

    /// Greets, after the TLS handshake when @p implicitTls.
    void start(bool implicitTls);

Q_SIGNALS:
    void ended();

private:
    // What the next bytes of the client are.
    enum class Reads {
        Lines, // one line after the other
        Message, // a message up to its final dot
        Chunk, // a counted part of a message
        Literal, // a counted part of a command
    };

    void onReadyRead();
    void onEncrypted();
    void work();
    bool takeInput();
    bool takeLine();
    bool takeMessage();
    bool takeCounted();
    void plan(const Deeds &deeds);
    void end();

    // Each returns false when what follows has to wait.
    bool doNextDeed();
    bool doPart(const Deed &deed);
    bool sayNextByte(Deed deed);
    bool sayAgain(Deed deed);
    void wait(qint64 ms);
    void read(Reads what, qint64 bytes = 0);
    bool beginTls();
    void close();

    std::unique_ptr<QSslSocket> m_socket;
    const Situation &m_situation;
    std::unique_ptr<PracticeConversation> m_conversation;
    ServedLog &m_log;
    std::shared_ptr<ServedSession> m_served;
    int m_haste = 1;
    QTimer m_idle;
    QTimer m_pause;
    std::deque<Deed> m_todo;
    QByteArray m_buffer;
    Reads m_reads = Reads::Lines;
    qint64 m_counted = 0; // bytes of the chunk or literal
    qsizetype m_searched = 0; // how much of a message was searched for its end
    qint64 m_repeated = 0; // bytes said by the repetition under way
    bool m_greetsAfterTls = false;
    bool m_isHandshaking = false;
    bool m_isStalled = false;
    bool m_hasEnded = false;
};

} // namespace smtpscope
