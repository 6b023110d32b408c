// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/TestServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <sys/socket.h>

namespace smtpscope {

QString certificatePath(const QString &name)
{
    return QStringLiteral(SMTPSCOPE_TEST_CERTIFICATES "/") + name;
}

TestServer::TestServer(const QHostAddress &address)
{
    listen(address, 0);
}

void TestServer::incomingConnection(qintptr descriptor)
{
    m_peer = new QSslSocket(this);
    m_peer->setSocketDescriptor(descriptor);
    connect(m_peer, &QSslSocket::readyRead, this, &TestServer::read);
    connect(m_peer, &QSslSocket::errorOccurred, this, [this] {
        if (!hasEnded)
            endText = m_peer->errorString();
        hasEnded = true;
    });
}

void TestServer::read()
{
    if (m_isReading)
        heard += m_peer->readAll();
}

void TestServer::say(const QByteArray &bytes)
{
    m_peer->write(bytes);
    m_peer->flush();
}

void TestServer::encrypt(
    const QString &name, const std::function<void(QSslConfiguration &)> &change)
{
    QFile file(certificatePath(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("no such certificate: %s", qPrintable(name));
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(pem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (change)
        change(configuration);
    m_peer->setSslConfiguration(configuration);
    m_peer->startServerEncryption();
}

void TestServer::stopReading()
{
    m_isReading = false;
    m_peer->setReadBufferSize(4096);
}

void TestServer::readOn()
{
    m_isReading = true;
    m_peer->setReadBufferSize(0);
    read();
}

void TestServer::endSending()
{
    ::shutdown(int(m_peer->socketDescriptor()), SHUT_WR);
}

void TestServer::endWithoutGoodbye()
{
    m_peer->abort();
}

void TestServer::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(int(m_peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_peer->abort();
}

namespace {

// Reads numbers of one or more bytes, the highest byte first; 0 after the end.
struct HelloReader
{
    QByteArray bytes;
    qsizetype at = 0;

    int number(int size)
    {
        int value = 0;
        for (int i = 0; i < size; ++i, ++at)
            value = value << 8 | (at < bytes.size() ? quint8(bytes[at]) : 0);
        return value;
    }
    void skipVector(int lengthSize)
    {
        const int length = number(lengthSize);
        at += length;
    }
};

} // namespace

QByteArray serverNameIn(const QByteArray &bytes)
{
    HelloReader hello{bytes, 5 + 4 + 2 + 32}; // record, handshake, version, random
    hello.skipVector(1); // session id
    hello.skipVector(2); // cipher suites
    hello.skipVector(1); // compression methods
    hello.number(2); // length of the extensions
    while (hello.at < bytes.size()) {
        const int type = hello.number(2);
        if (type != 0) {
            hello.skipVector(2);
            continue;
        }
        hello.number(2 + 2 + 1); // length of the extension and of the list, kind of name
        const int length = hello.number(2);
        return bytes.mid(hello.at, length);
    }
    return {};
}

} // namespace smtpscope
