// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The transport of the product: QSslSocket, and the traps it has. Knows nothing of mail.

#include "net/TlsErrorText.h"
#include "net/Transport.h"

#include <QSslSocket>

#include <optional>

namespace smtpscope {

/// How a connection leaves this computer.
struct TransportRoute
{
    QHostAddress bindAddress = {}; ///< The local end; null: the system chooses.
    QString socketPath = {}; ///< A UNIX socket instead of TCP; empty: TCP.
};

/// Not to be deleted from a slot of its own signals: the socket still stands below on the stack
/// (deleteLater() does).
class SslTransport final : public Transport
{
    Q_OBJECT
public:
    explicit SslTransport(QObject *parent = nullptr) : SslTransport(TransportRoute(), parent) { }
    explicit SslTransport(const TransportRoute &route, QObject *parent = nullptr);
    ~SslTransport() override;

    /// Address and port do not matter where the route names a UNIX socket.
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
    bool bindSocket();
    void connectLocally();
    void failSoon(ConnectFailure failure, const QString &text);
    void onConnected();
    void onReadyRead();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onEnd(QAbstractSocket::SocketError error);
    void onBytesWritten();
    void checkNames();
    void failOpening(QAbstractSocket::SocketError error);
    void failHandshake(QAbstractSocket::SocketError error);
    void failAfterHandshake(const QString &id, const QString &text);
    HandshakeSoFar handshakeSoFar() const;
    void lose();

    QSslSocket m_socket;
    TransportRoute m_route;
    QHostAddress m_address;
    quint16 m_port = 0;
    int m_attempt = 0; // counts open()
    State m_state = State::Closed;
    QString m_serverName;
    QString m_sniName; // empty: the server's name
    bool m_allowsOldest = false;
    Verification m_verification = Verification::Require;
    QList<QSslError> m_certificateErrors;
    std::optional<QSsl::AlertType> m_alert;
    int m_flights = 0; // how often something went out since the handshake began
    TlsFacts m_facts; // of the handshake that is done
};

} // namespace smtpscope
