// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How connections leave this computer: from an address of one's choice, and by UNIX sockets.

#include "net/TestLine.h"

#include <QFile>
#include <QLocalServer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

// A UNIX socket whose connection a TestServer takes.
class SocketServer : public QLocalServer
{
    Q_OBJECT
public:
    TestServer server;

protected:
    void incomingConnection(quintptr descriptor) override { server.take(qintptr(descriptor)); }
};

} // namespace

class TransportRouteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void connectionComesFromTheAddressAskedFor();
    void addressOfAnotherComputerCannotBeUsed();
    void socketCarriesBytesAndTls();
    void endOfASocketIsALoss();
    void deadSocketsAreToldApart_data();
    void deadSocketsAreToldApart();
};

void TransportRouteTest::connectionComesFromTheAddressAskedFor()
{
    const QHostAddress from(QStringLiteral("127.0.0.9"));
    TestServer server;
    SslTransport transport(TransportRoute{from, {}});
    TransportLog log(transport);
    for (int i = 1; i <= 2; ++i) { // the second time after an end, as with a second address
        transport.open(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QTRY_COMPARE(log.names.size(), i);
        QCOMPARE(log.names.last(), QStringLiteral("connected"));
        QCOMPARE(log.local, from);
    }
    QTRY_VERIFY(server.hasPeer());
    QCOMPARE(server.peer().peerAddress(), from);
}

void TransportRouteTest::addressOfAnotherComputerCannotBeUsed()
{
    TestServer server;
    SslTransport transport(TransportRoute{QHostAddress(QStringLiteral("192.0.2.7")), {}});
    TransportLog log(transport);
    transport.open(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    QCOMPARE(log.names.size(), 0); // not before open() has returned
    QTRY_COMPARE(log.names, names({"failed"}));
    QCOMPARE(log.connectFailure, ConnectFailure::BindFailed);
    letTimePass();
    QCOMPARE(log.names.size(), 1);
}

void TransportRouteTest::socketCarriesBytesAndTls()
{
    QTemporaryDir folder;
    SocketServer socket;
    QVERIFY(socket.listen(folder.filePath(QStringLiteral("lmtp"))));
    SslTransport transport(TransportRoute{{}, socket.fullServerName()});
    TransportLog log(transport);
    transport.open({}, 24);
    QTRY_VERIFY(socket.server.hasPeer() && log.names == names({"connected"}));
    QVERIFY(log.local.isNull());
    socket.server.say("220 mail.test LMTP\r\n");
    QTRY_COMPARE(log.received, QByteArray("220 mail.test LMTP\r\n"));
    transport.write("STARTTLS\r\n");
    QTRY_COMPARE(socket.server.allHeard(), QByteArray("STARTTLS\r\n"));
    socket.server.encrypt(QStringLiteral("good.pem"));
    transport.startTls(policyFor(TestHost));
    QTRY_COMPARE(log.names, names({"connected", "received", "encrypted"}));
    QVERIFY(log.facts.verified);
    transport.write("LHLO a\r\n");
    QTRY_VERIFY(socket.server.allHeard().endsWith("LHLO a\r\n"));
    transport.close();
    QTRY_VERIFY(socket.server.hasEnded);
}

void TransportRouteTest::endOfASocketIsALoss()
{
    QTemporaryDir folder;
    SocketServer socket;
    QVERIFY(socket.listen(folder.filePath(QStringLiteral("lmtp"))));
    SslTransport transport(TransportRoute{{}, socket.fullServerName()});
    TransportLog log(transport);
    transport.open({}, 24);
    QTRY_VERIFY(socket.server.hasPeer() && log.names == names({"connected"}));
    socket.server.say("220 bye\r\n");
    socket.server.endWithoutGoodbye();
    QTRY_COMPARE(log.names, names({"connected", "received", "lost"}));
}

void TransportRouteTest::deadSocketsAreToldApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ConnectFailure>("failure");
    QTest::newRow("no such file") << QStringLiteral("nothing") << ConnectFailure::Unreachable;
    QTest::newRow("nobody listens any more") << QStringLiteral("left") << ConnectFailure::Refused;
    QTest::newRow("too long") << QString(200, QLatin1Char('x')) << ConnectFailure::Other;
}

void TransportRouteTest::deadSocketsAreToldApart()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QFile plain(folder.filePath(QStringLiteral("left"))); // a file that no server stands behind
    QVERIFY(plain.open(QFile::WriteOnly));
    SslTransport transport(TransportRoute{{}, folder.filePath(name)});
    TransportLog log(transport);
    transport.open({}, 24);
    QTRY_COMPARE(log.names, names({"failed"}));
    QTEST(*log.connectFailure, "failure");
}

QTEST_GUILESS_MAIN(TransportRouteTest)
#include "tst_transport_route.moc"
