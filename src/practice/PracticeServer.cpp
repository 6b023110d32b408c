// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeServer.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace smtpscope {

// Hands each connection over as a bare descriptor, so that it can become a QSslSocket.
class PracticeServer::Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> take) : m_take(std::move(take)) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    std::function<void(qintptr)> m_take;
};

PracticeServer::PracticeServer(Situation situation, bool implicitTls, QObject *parent)
    : QObject(parent), m_situation(std::move(situation))
{
    m_implicitTls = m_situation.firstByte == FirstByte::AlwaysTls
        || (implicitTls && m_situation.firstByte == FirstByte::AsAsked);
    const auto take = [this](qintptr descriptor) { onSocket(descriptor); };
    m_ipv4 = std::make_unique<Listener>(take);
    m_ipv6 = std::make_unique<Listener>(take);
}

PracticeServer::~PracticeServer()
{
    close();
}

std::optional<QString> PracticeServer::listen(quint16 port)
{
    if (!m_ipv4->listen(QHostAddress::LocalHost, port))
        return m_ipv4->errorString();
    m_ipv6->listen(
        QHostAddress::LocalHostIPv6, m_ipv4->serverPort()); // where there is none: IPv4 will do
    return std::nullopt;
}

quint16 PracticeServer::port() const
{
    return m_ipv4->serverPort();
}

void PracticeServer::close()
{
    m_ipv4->close();
    m_ipv6->close();
    m_connections.clear();
}

void PracticeServer::onSocket(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (int(m_connections.size()) >= MostConnections) {
        turnAway(std::move(socket));
        return;
    }
    auto connection = std::make_unique<PracticeConnection>(
        std::move(socket), m_situation, m_memory, m_log, m_haste);
    PracticeConnection *started = connection.get();
    connect(
        started, &PracticeConnection::ended, this, [this, started] { forget(started); },
        Qt::QueuedConnection); // not while the connection is still at work
    m_connections.push_back(std::move(connection));
    started->start(m_implicitTls);
}

void PracticeServer::turnAway(std::unique_ptr<QSslSocket> socket)
{
    switch (m_situation.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        socket->write("421 4.3.2 Too many connections\r\n");
        break;
    case Protocol::Imap:
        socket->write("* BYE Too many connections\r\n");
        break;
    case Protocol::Pop3:
        socket->write("-ERR [SYS/TEMP] Too many connections\r\n");
        break;
    }
    QSslSocket *turnedAway = socket.release();
    connect(turnedAway, &QSslSocket::disconnected, turnedAway, &QObject::deleteLater);
    turnedAway->disconnectFromHost();
}

void PracticeServer::forget(PracticeConnection *connection)
{
    const auto isIt = [connection](const auto &one) { return one.get() == connection; };
    m_connections.erase(
        std::remove_if(m_connections.begin(), m_connections.end(), isIt), m_connections.end());
}

} // namespace smtpscope
