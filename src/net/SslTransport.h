// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The transport of the product: QSslSocket, and the traps it has.

#include "net/Transport.h"

#include <QSslSocket>

namespace smtpscope {

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
        Handshaking, // TLS is being set up
    };

    void onConnected();
    void onReadyRead();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onErrorOccurred(QAbstractSocket::SocketError error);
    void onBytesWritten();
    void failHandshake();

    QSslSocket m_socket;
    State m_state = State::Closed;
    Verification m_verification = Verification::Require;
    QList<QSslError> m_certificateErrors;
};

} // namespace smtpscope
