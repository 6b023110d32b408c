// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeConnection.h"

#include <QRandomGenerator>

#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestLine = 64 * 1024;
constexpr qsizetype LargestMessage = 64 * 1024 * 1024;
constexpr int IdleMs = 5 * 60 * 1000; // RFC 5321 4.5.3.2.7
const QByteArray EndOfMessage = "\r\n.\r\n";

QByteArray freshNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace

PracticeConnection::PracticeConnection(std::unique_ptr<QSslSocket> socket,
    const Situation &situation, PracticeMemory &memory, ServedSession &served)
    : m_socket(std::move(socket))
    , m_situation(situation)
    , m_dialogue(situation, memory, freshNonce())
    , m_served(served)
{
    m_socket->setParent(nullptr);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &PracticeConnection::onReadyRead);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &PracticeConnection::onEncrypted);
    connect(m_socket.get(), &QSslSocket::disconnected, this, &PracticeConnection::end);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &PracticeConnection::end);
    connect(&m_idle, &QTimer::timeout, this, &PracticeConnection::end);
}

void PracticeConnection::start(bool implicitTls)
{
    m_idle.start(IdleMs);
    m_greetsAfterTls = implicitTls;
    if (implicitTls)
        beginTls();
    else
        perform(m_dialogue.greeting());
}

void PracticeConnection::beginTls()
{
    m_buffer.clear(); // what came before TLS must not be taken as if it came inside
    m_socket->setSslConfiguration(practiceConfiguration(m_situation.certificate));
    m_socket->startServerEncryption();
}

void PracticeConnection::onEncrypted()
{
    m_dialogue.onEncrypted();
    if (std::exchange(m_greetsAfterTls, false))
        perform(m_dialogue.greeting());
}

void PracticeConnection::onReadyRead()
{
    m_idle.start(IdleMs);
    const QByteArray bytes = m_socket->readAll();
    if (m_isStalled)
        return;
    m_buffer += bytes;
    while (!m_hasEnded && !m_isStalled) {
        if (m_readsMessage) {
            const qsizetype before = m_buffer.size();
            takeMessage();
            if (m_readsMessage || m_buffer.size() == before)
                return;
            continue;
        }
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0)
            break;
        QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        takeLine(line);
    }
    if (!m_readsMessage && m_buffer.size() > LongestLine)
        perform({{DeedKind::Say, "500 5.5.2 Line too long\r\n"}, {DeedKind::Close, {}}});
}

void PracticeConnection::takeLine(const QByteArray &line)
{
    const bool isAuth = line.left(5).toUpper() == "AUTH ";
    const QByteArray kept = m_dialogue.isSigningIn() ? QByteArray("***")
        : isAuth ? line.split(' ').mid(0, 2).join(' ') + (line.count(' ') > 1 ? " ***" : "")
                 : line;
    m_served.lines.push_back({kept, m_socket->isEncrypted()});
    perform(m_dialogue.onLine(line));
}

void PracticeConnection::takeMessage()
{
    // A dot in the very first line ends the message too; else the end is searched for only in what
    // is new.
    const bool isEmpty = m_searched == 0 && m_buffer.startsWith(".\r\n");
    const qsizetype found =
        m_buffer.indexOf(EndOfMessage, qMax<qsizetype>(0, m_searched - EndOfMessage.size()));
    m_searched = m_buffer.size();
    if (!isEmpty && found < 0) {
        if (m_buffer.size() > LargestMessage)
            perform({{DeedKind::Say, "552 5.3.4 Message too big\r\n"}, {DeedKind::Close, {}}});
        return;
    }
    m_readsMessage = false;
    const QByteArray message = isEmpty ? QByteArray() : m_buffer.left(found + 2);
    m_buffer.remove(0, isEmpty ? 3 : found + EndOfMessage.size());
    m_served.messages.append(message);
    perform(m_dialogue.onMessage(message.size()));
}

void PracticeConnection::perform(const std::vector<Deed> &deeds)
{
    for (const Deed &deed : deeds) {
        switch (deed.kind) {
        case DeedKind::Say:
            m_socket->write(deed.bytes);
            break;
        case DeedKind::StartTls:
            m_socket->flush();
            beginTls();
            break;
        case DeedKind::ReadMessage:
            m_readsMessage = true;
            m_searched = 0;
            break;
        case DeedKind::Stall:
            m_isStalled = true;
            break;
        case DeedKind::Close:
            m_socket->flush();
            m_socket->disconnectFromHost();
            break;
        }
    }
}

void PracticeConnection::end()
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT ended();
}

} // namespace smtpscope
