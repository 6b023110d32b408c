// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The transport of the product: QSslSocket, and the traps it has. Knows nothing of mail.

#include "net/Transport.h"

#include <QSslSocket>

namespace smtpscope {

/// Not to be deleted from a slot of its own signals: the socket still stands below on the stack
/// (deleteLater() does).
class SslTransport final : public Transport
{
    Q_OBJECT
public:
    explicit SslTransport(QObject *parent = nullptr);
    ~SslTransport() override;

    void open(const QHostAddress &address, quint16 port) override;
    void startTls(const TlsPolicy &policy) override;
    void write(const QByteArray &bytes) override;
    QByteArray takePending() override;
    void close() override;
    void abort() override;

private:
    enum class State {
        Closed, // nothing is announced
        Opening, // TCP is being set up
        Open, // bytes flow
        Taking, // bytes flow, but only into takePending()
        Handshaking, // TLS is being set up
    };

    void connectSocket();
    void onConnected();
    void onReadyRead();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onEnd(QAbstractSocket::SocketError error);
    void onBytesWritten();
    void checkNames();
    void failOpening(QAbstractSocket::SocketError error);
    void failHandshake(QAbstractSocket::SocketError error);
    void lose();

    QSslSocket m_socket;
    QHostAddress m_address;
    quint16 m_port = 0;
    State m_state = State::Closed;
    QString m_serverName;
    Verification m_verification = Verification::Require;
    QList<QSslError> m_certificateErrors;
};

} // namespace smtpscope
