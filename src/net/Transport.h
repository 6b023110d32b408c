// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The byte pipe to a server. Above it nobody names a socket class; a scripted one of the same shape
// stands in for it in tests.

#include "net/TlsPolicy.h"
#include "session/Endpoint.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QString>

namespace smtpscope {

/// Why a connection could not be opened.
enum class ConnectFailure {
    Refused, ///< The computer answered that nothing listens on the port.
    Unreachable, ///< There is no way to the address.
    BindFailed, ///< The local address to connect from cannot be used.
    Other, ///< Anything else; the text says what.
};

/// Why a handshake ended: tls.not-tls, tls.closed, tls.protocol-version, tls.version-not-available,
/// tls.client-certificate-required, tls.client-certificate-refused, tls.alert,
/// tls.handshake-failed, or the id of the certificate's worst fault.
struct TlsFailure
{
    TlsFacts facts;
    QString id;
    QString text; ///< The TLS library's words.
};

class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens a connection. Ends with connected() or failed(), unless abort() is called.
    virtual void open(const QHostAddress &address, quint16 port) = 0;
    /// Begins the TLS handshake on the open connection. Ends with encrypted() or tlsFailed().
    virtual void startTls(const TlsPolicy &policy) = 0;
    /// Writes all of @p bytes in one go.
    virtual void write(const QByteArray &bytes) = 0;
    /// Reads until nothing comes: what has arrived and was not yet announced by received().
    virtual QByteArray takePending() = 0;
    /// Ends the connection in an orderly way; what was written still goes out. Nothing is announced
    /// after.
    virtual void close() = 0;
    /// Cuts the connection, or the attempt to open one. Nothing is announced after.
    virtual void abort() = 0;

Q_SIGNALS:
    void connected(const QHostAddress &local);
    void failed(ConnectFailure failure, const QString &text);
    void received(const QByteArray &bytes);
    /// @p leftover is plain text that had come before the first byte of TLS and was not read until
    /// now.
    void encrypted(const TlsFacts &facts, const QByteArray &leftover);
    /// May still come after encrypted(): with TLS 1.3 the server judges the client's certificate
    /// when the client is done already.
    void tlsFailed(const TlsFailure &failure);
    /// An open connection ended without close() or abort().
    void lost(const QString &text);
    /// Some bytes went out; @p bytesLeft still wait.
    void drained(qint64 bytesLeft);
};

} // namespace smtpscope
