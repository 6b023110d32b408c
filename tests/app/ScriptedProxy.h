// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A proxy on loopback that gives its answers from a list, one for each thing that it is told, and
// then carries bytes to and fro. Understands nothing of what it is told.

#include <QByteArray>
#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace smtpscope {

class ScriptedProxy : public QTcpServer
{
    Q_OBJECT
public:
    /// After the last of @p answers everything goes to @p port on loopback; 0: nowhere.
    ScriptedProxy(const QByteArrayList &answers, quint16 port) : m_answers(answers), m_port(port)
    {
        connect(this, &QTcpServer::newConnection, this, &ScriptedProxy::serve);
        listen(QHostAddress::LocalHost, 0);
    }

    QByteArrayList heard; ///< What it was told, one entry for each answer.

private:
    void serve()
    {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] { onClient(client); });
    }

    void onClient(QTcpSocket *client)
    {
        if (m_server) {
            m_server->write(client->readAll());
            return;
        }
        if (heard.size() == m_answers.size())
            return;
        heard += client->readAll();
        if (heard.size() == m_answers.size() && m_port > 0)
            openServer(client);
        else
            client->write(m_answers[heard.size() - 1]);
    }

    // The last answer goes out when the server is reached, as with real proxies.
    void openServer(QTcpSocket *client)
    {
        m_server = new QTcpSocket(this);
        connect(m_server, &QTcpSocket::connected, client,
            [this, client] { client->write(m_answers.last()); });
        connect(m_server, &QTcpSocket::readyRead, client,
            [this, client] { client->write(m_server->readAll()); });
        connect(m_server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }

    QByteArrayList m_answers;
    quint16 m_port = 0;
    QTcpSocket *m_server = nullptr;
};

} // namespace smtpscope
