// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The transport without TLS, on loopback: how connections begin and end, and that each is told
// once.

#include "net/TestLine.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

const QHostAddress Loopback(QHostAddress::LocalHost);

} // namespace

class TransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsItsOwnAddress_data();
    void tellsItsOwnAddress();
    void refusedPortIsToldOnce();
    void nextAddressIsTriedWithTheSameTransport();
    void eachWriteIsOneSegmentAtOnce();
    void answerBeforeTheEndIsHeardFirst();
    void halfCloseIsALoss();
    void resetIsALossToldOnce();
    void closingFromWithinTheLastAnswerTellsNoLoss();
    void pendingBytesAreTakenFromTheKernel();
    void pendingBytesOfATalkativeServerHaveALimit();
    void endAmongPendingBytesIsToldAfterwards();
    void closeStillDeliversWhatWasWritten();
    void closeNeedsNoEventLoop();
    void closeWhileConnectingTellsNothing();
    void abortTellsNothing();
    void bigMessageDrainsOnlyWhenItIsTaken();
    void writingWithoutAConnectionIsSilent();
};

void TransportTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TransportTest::tellsItsOwnAddress_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TransportTest::tellsItsOwnAddress()
{
    QFETCH(QHostAddress, address);
    TestServer server(address);
    if (!server.isListening())
        QSKIP("this computer has no such loopback address");
    SslTransport transport;
    TransportLog log(transport);
    transport.open(address, server.serverPort());
    QTRY_COMPARE(log.names, QStringList{QStringLiteral("connected")});
    QCOMPARE(log.local, address);
}

void TransportTest::refusedPortIsToldOnce()
{
    TestServer server;
    const quint16 port = server.serverPort();
    server.close();
    SslTransport transport;
    TransportLog log(transport);
    transport.open(Loopback, port);
    QTRY_COMPARE(log.names, QStringList{QStringLiteral("failed")});
    QVERIFY(log.connectFailure == ConnectFailure::Refused);
    letTimePass();
    QCOMPARE(log.names.size(), 1);
}

void TransportTest::nextAddressIsTriedWithTheSameTransport()
{
    TestServer closed;
    const quint16 port = closed.serverPort();
    closed.close();
    TestServer server;
    SslTransport transport;
    TransportLog log(transport);
    QObject::connect(&transport, &Transport::failed, &transport,
        [&] { transport.open(Loopback, server.serverPort()); });
    transport.open(Loopback, port);
    QTRY_COMPARE(log.names, QStringList({QStringLiteral("failed"), QStringLiteral("connected")}));
}

void TransportTest::eachWriteIsOneSegmentAtOnce()
{
    Line line;
    QVERIFY(line.isUp);
    const QList<QByteArray> commands{"EHLO client.example\r\n", "MAIL FROM:<>\r\n", "QUIT\r\n"};
    for (const QByteArray &command : commands) {
        line.transport->write(command);
        QVERIFY(line.server.peer().waitForReadyRead(5000)); // the client's events do not run here
    }
    QCOMPARE(line.server.heard, commands);
}

void TransportTest::answerBeforeTheEndIsHeardFirst()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.say("554 no service here\r\n");
    line.server.peer().disconnectFromHost();
    QTRY_COMPARE(line.log.names.size(), 3);
    QCOMPARE(
        line.log.names.mid(1), QStringList({QStringLiteral("received"), QStringLiteral("lost")}));
    QCOMPARE(line.log.received, QByteArray("554 no service here\r\n"));
    letTimePass();
    QCOMPARE(line.log.names.size(), 3);
}

void TransportTest::halfCloseIsALoss()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.endSending();
    QTRY_COMPARE(line.log.names.mid(1), QStringList{QStringLiteral("lost")});
}

void TransportTest::resetIsALossToldOnce()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.reset();
    QTRY_COMPARE(line.log.names.mid(1), QStringList{QStringLiteral("lost")});
    letTimePass();
    QCOMPARE(line.log.names.size(), 2);
}

void TransportTest::closingFromWithinTheLastAnswerTellsNoLoss()
{
    Line line;
    QVERIFY(line.isUp);
    QObject::connect(line.transport.get(), &Transport::received, line.transport.get(),
        [&] { line.transport->close(); });
    line.server.say("221 bye\r\n");
    line.server.peer().disconnectFromHost();
    QTRY_COMPARE(line.log.received, QByteArray("221 bye\r\n"));
    letTimePass();
    QCOMPARE(line.log.names.mid(1), QStringList{QStringLiteral("received")});
}

void TransportTest::pendingBytesAreTakenFromTheKernel()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.say("250 too early\r\n"); // sent, and no event has been handled since
    QCOMPARE(line.transport->takePending(), QByteArray("250 too early\r\n"));
    letTimePass();
    QCOMPARE(line.log.received, QByteArray()); // not told a second time
    line.server.say("250 later\r\n");
    QTRY_COMPARE(line.log.received, QByteArray("250 later\r\n")); // and still listening
}

void TransportTest::pendingBytesOfATalkativeServerHaveALimit()
{
    Line line;
    QVERIFY(line.isUp);
    const QByteArray much(600 * 1024, 'x');
    line.server.say(much);
    const QByteArray first = line.transport->takePending();
    QVERIFY(!first.isEmpty());
    QTRY_COMPARE(first.size() + line.log.received.size(), much.size()); // the rest is not lost
}

void TransportTest::endAmongPendingBytesIsToldAfterwards()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.say("421 going down\r\n");
    line.server.endSending();
    QCOMPARE(line.transport->takePending(), QByteArray("421 going down\r\n"));
    QCOMPARE(line.log.names.size(), 1);
    QTRY_COMPARE(line.log.names.mid(1), QStringList{QStringLiteral("lost")});
}

void TransportTest::closeStillDeliversWhatWasWritten()
{
    Line line;
    QVERIFY(line.isUp);
    const QByteArray message(8 * 1024 * 1024, 'm');
    line.transport->write(message);
    line.transport->close();
    QTRY_VERIFY(line.server.hasEnded);
    QVERIFY(line.server.allHeard() == message);
    QCOMPARE(line.log.names.size(), 1);
}

void TransportTest::closeNeedsNoEventLoop()
{
    Line line;
    QVERIFY(line.isUp);
    line.transport->write("QUIT\r\n");
    line.transport->close();
    line.transport.reset(); // as a program does that has its verdict
    QTRY_VERIFY(line.server.hasEnded);
    QCOMPARE(line.server.allHeard(), QByteArray("QUIT\r\n"));
}

void TransportTest::closeWhileConnectingTellsNothing()
{
    TestServer server;
    SslTransport transport;
    TransportLog log(transport);
    transport.open(Loopback, server.serverPort());
    transport.close();
    letTimePass();
    QCOMPARE(log.names, QStringList());
}

void TransportTest::abortTellsNothing()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.say("220 hello\r\n"); // on its way already
    line.transport->abort();
    QTRY_VERIFY(line.server.hasEnded);
    QCOMPARE(line.log.names.size(), 1);

    SslTransport other;
    TransportLog log(other);
    other.open(Loopback, line.server.serverPort());
    other.abort();
    letTimePass();
    QCOMPARE(log.names, QStringList());
}

void TransportTest::bigMessageDrainsOnlyWhenItIsTaken()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.stopReading();
    const QByteArray message(32 * 1024 * 1024, 'm'); // more than the kernel's buffers hold
    line.transport->write(message);
    letTimePass();
    QVERIFY(!line.log.drained.contains(0));
    line.server.readOn();
    QTRY_VERIFY(line.log.drained.contains(0));
    QVERIFY(line.log.drained.size() > 2); // progress is seen
    QVERIFY(std::is_sorted(line.log.drained.rbegin(), line.log.drained.rend()));
    QTRY_VERIFY(line.server.allHeard() == message);
}

void TransportTest::writingWithoutAConnectionIsSilent()
{
    SslTransport transport;
    TransportLog log(transport);
    transport.write("NOOP\r\n");
    transport.startTls({});
    QCOMPARE(transport.takePending(), QByteArray());
    transport.close();
    letTimePass();
    QCOMPARE(log.names, QStringList());
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
