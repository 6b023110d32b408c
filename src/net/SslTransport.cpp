// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/SslTransport.h"

#include "net/CertificateFaults.h"
#include "net/LocalSocket.h"
#include "net/QuickAck.h"
#include "net/TlsConfiguration.h"

#include <QNetworkProxy>

#include <algorithm>

namespace smtpscope {

namespace {

// takePending() stops here: as much as the longest reply may have (Limits::replyBytes), so that a
// server that never stops talking cannot hold it.
constexpr qsizetype MostPending = 256 * 1024;

bool isAboutName(const QSslError &error)
{
    return error.error() == QSslError::HostNameMismatch;
}

// A certificate never has the dot at the end that a fully written name may have.
QString withoutFinalDot(const QString &name)
{
    return name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

} // namespace

SslTransport::SslTransport(const TransportRoute &route, QObject *parent)
    : Transport(parent), m_route(route)
{
    connect(&m_socket, &QSslSocket::connected, this, &SslTransport::onConnected);
    connect(&m_socket, &QSslSocket::readyRead, this, &SslTransport::onReadyRead);
    connect(&m_socket, &QSslSocket::encrypted, this, &SslTransport::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &SslTransport::onSslErrors);
    connect(&m_socket, &QSslSocket::alertReceived, this,
        [this](QSsl::AlertLevel level, QSsl::AlertType type) {
            if (level == QSsl::AlertLevel::Fatal)
                m_alert = type;
        });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SslTransport::onEnd);
    // For an end that comes without an error, or whose error came in another state.
    connect(&m_socket, &QSslSocket::disconnected, this,
        [this] { onEnd(QAbstractSocket::RemoteHostClosedError); });
    connect(&m_socket, &QSslSocket::bytesWritten, this, [this] {
        // Under TLS this comes before the encrypted bytes are even counted as waiting.
        if (m_socket.mode() == QSslSocket::UnencryptedMode)
            onBytesWritten();
    });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        ++m_flights;
        onBytesWritten();
    });
}

SslTransport::~SslTransport()
{
    m_socket.disconnect(this); // the socket's last words find nobody here any more
}

void SslTransport::open(const QHostAddress &address, quint16 port)
{
    abort();
    m_address = address;
    m_port = port;
    m_alert.reset();
    ++m_attempt; // what was still to be told of another one is not about this
    m_state = State::Opening;
    connectSocket();
}

void SslTransport::connectSocket()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    if (!m_route.socketPath.isEmpty()) {
        connectLocally();
        return;
    }
    if (bindSocket())
        m_socket.connectToHost(m_address, m_port); // an address, so that nothing is looked up
    else
        failSoon(ConnectFailure::BindFailed, m_socket.errorString());
}

bool SslTransport::bindSocket()
{
    if (m_route.bindAddress.isNull())
        return true;
    m_state = State::Closed; // the socket's own complaint comes at once, and cannot be told apart
    const bool isBound = m_socket.bind(m_route.bindAddress);
    m_state = State::Opening;
    return isBound;
}

void SslTransport::connectLocally()
{
    const auto connection = connectLocalSocket(m_route.socketPath);
    if (const auto *error = std::get_if<LocalSocketError>(&connection)) {
        failSoon(error->failure, error->text);
        return;
    }
    if (!m_socket.setSocketDescriptor(std::get<qintptr>(connection))) {
        failSoon(ConnectFailure::Other, m_socket.errorString());
        return;
    }
    const auto tell = [this, attempt = m_attempt] {
        if (attempt == m_attempt)
            onConnected();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

// Like every other end of an attempt, it is told after open() has returned.
void SslTransport::failSoon(ConnectFailure failure, const QString &text)
{
    const auto tell = [this, failure, text, attempt = m_attempt] {
        if (m_state != State::Opening || attempt != m_attempt)
            return;
        abort();
        Q_EMIT failed(failure, text);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void SslTransport::startTls(const TlsPolicy &policy)
{
    if (m_state != State::Open)
        return;
    m_state = State::Handshaking;
    m_serverName = withoutFinalDot(policy.serverName);
    m_sniName = withoutFinalDot(policy.sniName);
    m_allowsOldest = policy.oldestVersion() == QLatin1String("1.0");
    m_verification = policy.verification;
    m_certificateErrors.clear();
    m_alert.reset();
    m_flights = 0;
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return; // it has just ended; the news is on its way
    m_socket.setSslConfiguration(configurationFor(policy));
    // The name for SNI, unless it is an address. Qt also compares it with the certificate; where it
    // is another name, that is undone in onSslErrors().
    m_socket.setPeerVerifyName(m_sniName.isEmpty() ? m_serverName : m_sniName);
    m_socket.startClientEncryption();
}

void SslTransport::write(const QByteArray &bytes)
{
    if (m_state != State::Open)
        return;
    m_socket.write(bytes);
    m_socket.flush(); // the whole command at once, so that it is one segment
    acknowledgeAtOnce(m_socket.socketDescriptor());
}

QByteArray SslTransport::takePending()
{
    if (m_state != State::Open)
        return {};
    m_state = State::Taking;
    QByteArray all = m_socket.readAll();
    // The socket's buffer holds what the event loop has fetched; more may wait in the kernel. Under
    // TLS this must not be asked: it would decrypt.
    while (!m_socket.isEncrypted() && all.size() < MostPending && m_socket.waitForReadyRead(0))
        all += m_socket.readAll();
    m_state = State::Open;
    if (m_socket.state() != QAbstractSocket::ConnectedState) // the end came along: told afterwards
        QMetaObject::invokeMethod(
            this, [this] { onEnd(QAbstractSocket::RemoteHostClosedError); }, Qt::QueuedConnection);
    return all;
}

void SslTransport::close()
{
    if (m_state == State::Opening || m_state == State::Handshaking) {
        abort(); // there is nothing yet that could end in order
        return;
    }
    m_state = State::Closed;
    m_socket.disconnectFromHost();
    m_socket.flush(); // close_notify and what is left go out now, not only when events are handled
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
    // A UNIX socket has no address, but Qt says 0.0.0.0.
    Q_EMIT connected(m_route.socketPath.isEmpty() ? m_socket.localAddress() : QHostAddress());
}

void SslTransport::onReadyRead()
{
    if (m_state != State::Open)
        return;
    const QByteArray bytes = m_socket.readAll();
    if (!bytes.isEmpty())
        Q_EMIT received(bytes);
}

void SslTransport::onEncrypted()
{
    if (m_state != State::Handshaking)
        return;
    checkNames();
    if (m_verification == Verification::Require && !m_certificateErrors.isEmpty()) {
        failHandshake(QAbstractSocket::SslHandshakeFailedError);
        return;
    }
    m_state = State::Open;
    // Plain text that came with the server's consent to STARTTLS may still lie in the socket's own
    // buffer: Qt 6.4.2 says that bytesAvailable() is 0, while readAll() returns it. It is read
    // here, before the first byte of TLS is believed: nothing is decrypted yet when this signal
    // comes.
    const QByteArray leftover = m_socket.readAll();
    acknowledgeAtOnce(m_socket.socketDescriptor());
    m_facts = tlsFactsOf(m_socket, m_certificateErrors);
    Q_EMIT encrypted(m_facts, leftover);
}

void SslTransport::onSslErrors(const QList<QSslError> &errors)
{
    m_certificateErrors = errors;
    if (!m_sniName.isEmpty())
        m_certificateErrors.removeIf(isAboutName); // compared with the name for SNI
    if (m_verification == Verification::Record || m_certificateErrors.isEmpty())
        m_socket.ignoreSslErrors();
}

// Qt also accepts the subject's common name beside alternative names, which other mail programs no
// longer do (RFC 6125 6.4.4): they would refuse where we say that all is well.
void SslTransport::checkNames()
{
    const QSslCertificate own = m_socket.peerCertificate();
    const bool isKnown =
        std::any_of(m_certificateErrors.begin(), m_certificateErrors.end(), isAboutName);
    if (isKnown || own.isNull())
        return;
    const bool fits = m_sniName.isEmpty() ? fitsAlternativeNames(own, m_serverName)
                                          : isCertificateFor(own, m_serverName);
    if (!fits)
        m_certificateErrors.append(QSslError(QSslError::HostNameMismatch, own));
}

void SslTransport::onEnd(QAbstractSocket::SocketError error)
{
    switch (m_state) {
    case State::Closed:
    case State::Taking: // takePending() tells it when it is done
        return;
    case State::Opening:
        failOpening(error);
        return;
    case State::Handshaking:
        failHandshake(error);
        return;
    case State::Open:
        lose();
        return;
    }
}

void SslTransport::failOpening(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SocketTimeoutError) {
        // Qt gives up by itself after 30 s. How long to wait is the caller's to say: try again.
        const auto again = [this] {
            if (m_state == State::Opening && m_socket.state() == QAbstractSocket::UnconnectedState)
                connectSocket();
        };
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
        return;
    }
    const QString text = m_socket.errorString();
    abort();
    Q_EMIT failed(connectFailureOf(error, text), text);
}

void SslTransport::failHandshake(QAbstractSocket::SocketError error)
{
    checkNames();
    TlsFailure failure;
    failure.facts = tlsFactsOf(m_socket, m_certificateErrors);
    failure.facts.verified = false;
    failure.text = m_socket.errorString();
    const HandshakeSoFar soFar = handshakeSoFar();
    failure.id = handshakeFailureIdOf(error, failure.text, soFar);
    const bool isAboutClient = !clientCertificateFaultOf(soFar).isEmpty();
    if (!isAboutClient && !failure.facts.errors.empty()) {
        failure.id = failure.facts.errors.front().id;
        failure.text = failure.facts.errors.front().text;
    }
    abort(); // nothing more is sent, no close_notify either
    Q_EMIT tlsFailed(failure);
}

HandshakeSoFar SslTransport::handshakeSoFar() const
{
    // Before the handshake is done, Qt keeps the server's certificate to itself. That we had more
    // to say than the first message shows that the server had answered it.
    const bool serverShowedItself = !m_socket.peerCertificate().isNull() || m_flights > 1;
    return {m_allowsOldest, serverShowedItself, !m_socket.localCertificate().isNull(), m_alert};
}

// The server judged our certificate when the handshake was done for us (TLS 1.3).
void SslTransport::failAfterHandshake(const QString &id, const QString &text)
{
    TlsFailure failure{m_facts, id, text};
    abort();
    Q_EMIT tlsFailed(failure);
}

void SslTransport::lose()
{
    const QString text = m_socket.errorString();
    onReadyRead(); // what came before the end is heard first
    if (m_state != State::Open) {
        // Whoever heard it has closed, or begun a handshake that nobody is there for.
        if (m_state == State::Handshaking)
            failHandshake(QAbstractSocket::RemoteHostClosedError);
        return;
    }
    const QString fault = clientCertificateFaultOf(handshakeSoFar());
    if (!fault.isEmpty()) {
        failAfterHandshake(fault, text);
        return;
    }
    abort();
    Q_EMIT lost(text);
}

void SslTransport::onBytesWritten()
{
    if (m_state == State::Open)
        Q_EMIT drained(m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite());
}

} // namespace smtpscope
