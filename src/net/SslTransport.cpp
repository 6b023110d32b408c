// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/SslTransport.h"

#include "net/CertificateFaults.h"
#include "net/QuickAck.h"
#include "net/TlsErrorText.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>

namespace smtpscope {

SslTransport::SslTransport(QObject *parent) : Transport(parent)
{
    connect(&m_socket, &QSslSocket::connected, this, &SslTransport::onConnected);
    connect(&m_socket, &QSslSocket::readyRead, this, &SslTransport::onReadyRead);
    connect(&m_socket, &QSslSocket::encrypted, this, &SslTransport::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &SslTransport::onSslErrors);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SslTransport::onErrorOccurred);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &SslTransport::onBytesWritten);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &SslTransport::onBytesWritten);
}

SslTransport::~SslTransport()
{
    m_state = State::Closed;
}

void SslTransport::open(const QHostAddress &address, quint16 port)
{
    m_socket.abort();
    m_state = State::Opening;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(address, port); // an address, so that nothing is looked up
}

void SslTransport::startTls(const TlsPolicy &policy)
{
    m_state = State::Handshaking;
    m_verification = policy.verification;
    m_certificateErrors.clear();
    // The default configuration loads roots on demand. Asking for the system's certificates by name
    // would load all of them and block for about 100 ms (speed.md).
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::SecureProtocols); // TLS 1.2 and newer (RFC 8996)
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!policy.caCertificates.isEmpty())
        configuration.setCaCertificates(policy.caCertificates);
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(policy.serverName);
    m_socket.startClientEncryption();
}

void SslTransport::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush(); // the whole command at once, so that it is one segment
    acknowledgeAtOnce(m_socket.socketDescriptor());
}

QByteArray SslTransport::takePending()
{
    QByteArray all;
    for (QByteArray some = m_socket.readAll(); !some.isEmpty(); some = m_socket.readAll())
        all += some;
    return all;
}

void SslTransport::close()
{
    m_state = State::Closed;
    m_socket.flush();
    m_socket.disconnectFromHost();
}

void SslTransport::abort()
{
    m_state = State::Closed;
    m_socket.abort();
}

void SslTransport::onConnected()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    // Without this a short command waits up to 40 ms for the acknowledgement of the one before.
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected(m_socket.localAddress());
}

void SslTransport::onReadyRead()
{
    if (m_state != State::Open)
        return;
    const QByteArray bytes = takePending();
    if (!bytes.isEmpty())
        Q_EMIT received(bytes);
}

void SslTransport::onEncrypted()
{
    if (m_state != State::Handshaking)
        return;
    m_state = State::Open;
    // Plain text that came with the server's consent to STARTTLS may still lie in the socket's
    // buffer: Qt 6.4.2 says bytesAvailable() is 0, while readAll() returns it. It is read before
    // the first byte of TLS is believed, because nothing has been decrypted yet when this signal
    // comes.
    const QByteArray leftover = takePending();
    acknowledgeAtOnce(m_socket.socketDescriptor());
    TlsFacts facts = tlsFactsOf(m_socket, m_certificateErrors);
    Q_EMIT encrypted(facts, leftover);
}

void SslTransport::onSslErrors(const QList<QSslError> &errors)
{
    m_certificateErrors = errors;
    if (m_verification == Verification::Record)
        m_socket.ignoreSslErrors();
}

void SslTransport::onErrorOccurred(QAbstractSocket::SocketError error)
{
    const State before = m_state;
    if (before == State::Closed)
        return;
    if (before == State::Handshaking) {
        failHandshake();
        return;
    }
    if (before == State::Open)
        onReadyRead(); // what came before the end is heard first
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    const QString text = m_socket.errorString();
    if (before == State::Open)
        Q_EMIT lost(text);
    else
        Q_EMIT failed(connectFailureOf(error, text), text);
}

void SslTransport::failHandshake()
{
    TlsFailure failure;
    failure.facts = tlsFactsOf(m_socket, m_certificateErrors);
    failure.facts.verified = false;
    failure.text = m_socket.errorString();
    failure.id = handshakeFailureIdOf(m_socket.error(), failure.text);
    if (!failure.facts.errors.empty()) {
        failure.id = failure.facts.errors.front().id;
        failure.text = failure.facts.errors.front().text;
    }
    m_state = State::Closed;
    m_socket.abort();
    Q_EMIT tlsFailed(failure);
}

void SslTransport::onBytesWritten()
{
    if (m_state == State::Open)
        Q_EMIT drained(m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite());
}

} // namespace smtpscope
