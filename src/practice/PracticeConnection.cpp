// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeConnection.h"

#include <QRandomGenerator>

#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestLine = 64 * 1024;
constexpr int IdleMs = 5 * 60 * 1000; // RFC 5321 4.5.3.2.7
const QByteArray EndOfMessage = "\r\n.\r\n";

QByteArray freshNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace

PracticeConnection::PracticeConnection(std::unique_ptr<QSslSocket> socket,
    const Situation &situation, PracticeMemory &memory, ServedLog &log, int haste)
    : m_socket(std::move(socket))
    , m_situation(situation)
    , m_conversation(makePracticeConversation(situation, memory, freshNonce()))
    , m_log(log)
    , m_served(log.begin())
    , m_haste(haste)
{
    m_socket->setParent(nullptr);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &PracticeConnection::onReadyRead);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &PracticeConnection::onEncrypted);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &PracticeConnection::end);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &PracticeConnection::end);
    // Queued: not while a write that tells of it is still under way.
    connect(m_socket.get(), &QSslSocket::bytesWritten, this, &PracticeConnection::work,
        Qt::QueuedConnection);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &PracticeConnection::work,
        Qt::QueuedConnection);
    connect(&m_pause, &QTimer::timeout, this, &PracticeConnection::work);
    connect(&m_idle, &QTimer::timeout, this, &PracticeConnection::end);
}

void PracticeConnection::start(bool implicitTls)
{
    m_idle.start(IdleMs);
    m_greetsAfterTls = implicitTls;
    if (implicitTls)
        beginTls();
    else
        plan(m_conversation->greeting());
    work();
}

void PracticeConnection::onEncrypted()
{
    m_isHandshaking = false;
    const bool clientIsKnown =
        !m_socket->peerCertificate().isNull() && m_socket->sslHandshakeErrors().isEmpty();
    m_conversation->onEncrypted(clientIsKnown);
    if (std::exchange(m_greetsAfterTls, false))
        plan(m_conversation->greeting());
    work();
}

void PracticeConnection::onReadyRead()
{
    m_idle.start(IdleMs);
    const QByteArray bytes = m_socket->readAll();
    if (m_isStalled)
        return;
    m_buffer += bytes;
    if (m_buffer.size() > LargestMessage + LongestLine) // more than any situation waits for
        close();
    work();
}

// Deeds first, then the client's next words: so answers to a group of commands come in order.
void PracticeConnection::work()
{
    while (!m_hasEnded && !m_isStalled && !m_isHandshaking && !m_pause.isActive()) {
        const bool goesOn = m_todo.empty() ? takeInput() : doNextDeed();
        if (!goesOn)
            return;
    }
}

// Returns false when more has to come first.
bool PracticeConnection::takeInput()
{
    switch (m_reads) {
    case Reads::Lines:
        return takeLine();
    case Reads::Message:
        return takeMessage();
    case Reads::Chunk:
    case Reads::Literal:
        return takeCounted();
    }
    return false;
}

bool PracticeConnection::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 ? m_buffer.size() > LongestLine : end > LongestLine) {
        plan({sayRaw(m_conversation->lineTooLong()), closeNow()});
        return true;
    }
    if (end < 0)
        return false;
    QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    m_log.keepLine(*m_served, m_conversation->keptOf(line), m_socket->isEncrypted());
    plan(m_conversation->onLine(line));
    return true;
}

bool PracticeConnection::takeMessage()
{
    // A dot in the very first line ends the message too; else the end is searched for only in what
    // is new.
    const bool isEmpty = m_searched == 0 && m_buffer.startsWith(".\r\n");
    const qsizetype found =
        m_buffer.indexOf(EndOfMessage, qMax<qsizetype>(0, m_searched - EndOfMessage.size()));
    m_searched = m_buffer.size() < 3 ? 0 : m_buffer.size(); // the first line may still be coming
    if (!isEmpty && found < 0) {
        if (m_buffer.size() <= LargestMessage)
            return false;
        plan({say("552 5.3.4 Message too big"), closeNow()});
        return true;
    }
    read(Reads::Lines);
    const QByteArray message = isEmpty ? QByteArray() : m_buffer.left(found + 2);
    m_buffer.remove(0, isEmpty ? 3 : found + EndOfMessage.size());
    m_log.keepMessage(*m_served, message);
    plan(m_conversation->onMessage(message.size()));
    return true;
}

bool PracticeConnection::takeCounted()
{
    if (m_buffer.size() < m_counted)
        return false;
    const QByteArray bytes = m_buffer.left(m_counted);
    m_buffer.remove(0, m_counted);
    const bool isLiteral = m_reads == Reads::Literal;
    read(Reads::Lines);
    if (isLiteral) {
        m_conversation->onLiteral(bytes);
    } else {
        m_log.keepMessage(*m_served, bytes);
        plan(m_conversation->onChunk(bytes.size()));
    }
    return true;
}

void PracticeConnection::read(Reads what, qint64 bytes)
{
    m_reads = what;
    m_counted = bytes;
    m_searched = 0;
}

void PracticeConnection::plan(const Deeds &deeds)
{
    m_todo.insert(m_todo.end(), deeds.begin(), deeds.end());
}

void PracticeConnection::end()
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT ended();
}

} // namespace smtpscope
