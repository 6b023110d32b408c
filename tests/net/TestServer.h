// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A server for one client on loopback that does just what a test tells it to. Knows no protocol but
// TLS; the tests say the words.

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QString>
#include <QTcpServer>

#include <functional>

namespace smtpscope {

/// The path of a file in the folder "certificates".
QString certificatePath(const QString &name);

class TestServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit TestServer(const QHostAddress &address = QHostAddress::LocalHost);

    /// What came, one entry a read; decrypted once TLS is up.
    QList<QByteArray> heard;
    bool hasEnded = false; ///< The client's end has come.
    QString endText; ///< The socket's first words for it.

    /// The client's connection. Only after it has come.
    QSslSocket &peer() { return *m_peer; }
    bool hasPeer() const { return m_peer != nullptr; }
    QByteArray allHeard() const { return heard.join(); }
    /// Writes at once, without help of the event loop.
    void say(const QByteArray &bytes);
    /// Takes part in a handshake with chain and key from @p name in the folder "certificates".
    /// @p change has the last word on the settings.
    void encrypt(const QString &name, const std::function<void(QSslConfiguration &)> &change = {});
    /// Takes the connected stream socket @p descriptor as the client's connection.
    void take(qintptr descriptor) { incomingConnection(descriptor); }
    /// From now on no more than a few KiB are taken, until readOn().
    void stopReading();
    void readOn();
    /// FIN, while this side would still read.
    void endSending();
    /// FIN without a close_notify.
    void endWithoutGoodbye();
    /// RST.
    void reset();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read();

    QSslSocket *m_peer = nullptr;
    bool m_isReading = true;
};

/// The server name in the ClientHello at the beginning of @p bytes; empty when it has none
/// (RFC 6066 3).
QByteArray serverNameIn(const QByteArray &bytes);

} // namespace smtpscope
