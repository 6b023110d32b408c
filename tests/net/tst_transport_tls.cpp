// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The transport with TLS, on loopback: failed handshakes, the change from plain text to TLS, and
// how encrypted connections end.

#include "net/TestLine.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

const QByteArray Record = "\x16\x03\x01"; // handshake, in a TLS 1.0 record

// The beginning of a handshake with a server that knows nothing newer than TLS 1.0.
QByteArray helloOfTls10()
{
    const QByteArray body = QByteArray::fromHex("0301") + QByteArray(32, 'r')
        + QByteArray::fromHex("00002f00"); // no session, one cipher suite, no compression
    const QByteArray message = QByteArray::fromHex("020000") + char(body.size()) + body;
    return Record + char(0) + char(message.size()) + message;
}

QByteArray alert(int description)
{
    return QByteArray::fromHex("150301000202") + char(description);
}

} // namespace

class TransportTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNotTlsHasItsOwnId_data();
    void whatIsNotTlsHasItsOwnId();
    void closedHandshakeIsNoLoss_data();
    void closedHandshakeIsNoLoss();
    void bannerRightBehindTheHandshakeIsNoLeftover();
    void plainTextAfterTheConsentIsFoundBeforeTheHandshake();
    void plainTextAfterTheLastLookIsNeverBelieved();
    void endOfAnEncryptedLineIsALoss_data();
    void endOfAnEncryptedLineIsALoss();
    void closeSaysGoodbye();
    void eachWriteArrivesAtOnce();
    void bigMessageDrainsOnlyWhenItIsTaken();
    void oneTransportServesTwoConnections();
    void abortInTheHandshakeTellsNothing();
};

void TransportTlsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TransportTlsTest::whatIsNotTlsHasItsOwnId_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("id");
    const QString notTls = QStringLiteral("tls.not-tls");
    const QString version = QStringLiteral("tls.protocol-version");
    QTest::newRow("SMTP greeting") << QByteArray("220 mail.test ESMTP\r\n") << notTls;
    QTest::newRow("SMTP error") << QByteArray("500 5.5.1 what is that?\r\n") << notTls;
    QTest::newRow("IMAP greeting") << QByteArray("* OK IMAP4rev1 ready\r\n") << notTls;
    QTest::newRow("POP3 greeting") << QByteArray("+OK POP3 ready\r\n") << notTls;
    QTest::newRow("HTTP error") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << notTls;
    QTest::newRow("zeros") << QByteArray(64, '\0') << notTls;
    QTest::newRow("TLS 1.0 only") << helloOfTls10() << version;
    QTest::newRow("alert protocol version") << alert(70) << version;
    QTest::newRow("alert handshake failure") << alert(40) << QStringLiteral("tls.alert");
    QTest::newRow("alert unrecognised name") << alert(112) << QStringLiteral("tls.alert");
    QTest::newRow("a handshake message out of turn")
        << Record + QByteArray::fromHex("00040e000000") << QStringLiteral("tls.handshake-failed");
}

void TransportTlsTest::whatIsNotTlsHasItsOwnId()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(TestHost));
    QTRY_VERIFY(!line.server.heard.isEmpty());
    line.server.say(answer);
    QTRY_COMPARE(line.log.names, names({"connected", "tlsFailed"}));
    QVERIFY2(line.log.tlsFailure->id == id,
        qPrintable(line.log.tlsFailure->id + QStringLiteral(": ") + line.log.tlsFailure->text));
    QCOMPARE(line.log.facts.protocol, QString());
    letTimePass();
    QCOMPARE(line.log.names.size(), 2);
}

void TransportTlsTest::closedHandshakeIsNoLoss_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void TransportTlsTest::closedHandshakeIsNoLoss()
{
    QFETCH(bool, isReset);
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(TestHost));
    QTRY_VERIFY(!line.server.heard.isEmpty());
    if (isReset)
        line.server.reset();
    else
        line.server.endWithoutGoodbye();
    QTRY_COMPARE(line.log.names, names({"connected", "tlsFailed"}));
    QCOMPARE(line.log.tlsFailure->id, QStringLiteral("tls.closed"));
    letTimePass();
    QCOMPARE(line.log.names.size(), 2);
}

void TransportTlsTest::bannerRightBehindTheHandshakeIsNoLeftover()
{
    Line line;
    QVERIFY(line.isUp);
    QObject::connect(&line.server.peer(), &QSslSocket::encrypted, &line.server,
        [&] { line.server.say("220 mail.test ESMTP\r\n"); });
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(TestHost)));
    QTRY_COMPARE(line.log.received, QByteArray("220 mail.test ESMTP\r\n"));
    QCOMPARE(line.log.names, names({"connected", "encrypted", "received"}));
    QCOMPARE(line.log.leftover, QByteArray());
}

void TransportTlsTest::plainTextAfterTheConsentIsFoundBeforeTheHandshake()
{
    Line line;
    QVERIFY(line.isUp);
    QByteArray pending;
    QObject::connect(line.transport.get(), &Transport::received, line.transport.get(), [&] {
        line.server.say("250 in a segment of its own\r\n");
        pending = line.transport->takePending();
    });
    line.server.say("220 go ahead\r\n250 in the same segment\r\n");
    QTRY_VERIFY(!pending.isEmpty());
    QCOMPARE(line.log.received, QByteArray("220 go ahead\r\n250 in the same segment\r\n"));
    QCOMPARE(pending, QByteArray("250 in a segment of its own\r\n"));
    line.transport->disconnect(line.transport.get());
    TransportLog after(*line.transport);
    line.server.encrypt(QStringLiteral("good.pem"));
    line.transport->startTls(policyFor(TestHost));
    QTRY_COMPARE(after.names, names({"encrypted"}));
    QCOMPARE(after.leftover, QByteArray()); // all of it was found in time
    line.server.say("250 under TLS\r\n");
    QTRY_COMPARE(after.received, QByteArray("250 under TLS\r\n"));
}

void TransportTlsTest::plainTextAfterTheLastLookIsNeverBelieved()
{
    Line line;
    QVERIFY(line.isUp);
    line.server.say("250 too late to be seen\r\n");
    line.transport->startTls(policyFor(TestHost)); // without a look
    line.server.encrypt(QStringLiteral("good.pem"));
    QTRY_COMPARE(line.log.names.size(), 2);
    QCOMPARE(line.log.names, names({"connected", "tlsFailed"}));
    QCOMPARE(line.log.tlsFailure->id, QStringLiteral("tls.not-tls"));
    QCOMPARE(line.log.received, QByteArray());
}

void TransportTlsTest::endOfAnEncryptedLineIsALoss_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("close_notify and FIN") << 0;
    QTest::newRow("FIN alone") << 1;
    QTest::newRow("RST") << 2;
}

void TransportTlsTest::endOfAnEncryptedLineIsALoss()
{
    QFETCH(int, way);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(TestHost)));
    QTRY_VERIFY(line.server.peer().isEncrypted());
    line.server.say("421 going down\r\n");
    QTRY_COMPARE(line.log.received, QByteArray("421 going down\r\n"));
    if (way == 0)
        line.server.peer().disconnectFromHost();
    else if (way == 1)
        line.server.endWithoutGoodbye();
    else
        line.server.reset();
    QTRY_COMPARE(line.log.names, names({"connected", "encrypted", "received", "lost"}));
    letTimePass();
    QCOMPARE(line.log.names.size(), 4);
}

void TransportTlsTest::closeSaysGoodbye()
{
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(TestHost)));
    QTRY_VERIFY(line.server.peer().isEncrypted());
    line.transport->write("QUIT\r\n");
    line.transport->close();
    line.transport.reset(); // as a program does that has its verdict
    QTRY_VERIFY(line.server.hasEnded);
    QCOMPARE(line.server.allHeard(), QByteArray("QUIT\r\n"));
    // What Qt says after a close_notify; a FIN alone is "The remote host closed the connection".
    QCOMPARE(line.server.endText, QStringLiteral("The TLS/SSL connection has been closed"));
}

void TransportTlsTest::eachWriteArrivesAtOnce()
{
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(TestHost)));
    QTRY_VERIFY(line.server.peer().isEncrypted());
    const QList<QByteArray> commands{"EHLO client.example\r\n", "MAIL FROM:<>\r\n", "QUIT\r\n"};
    for (const QByteArray &command : commands) {
        line.transport->write(command);
        QVERIFY(line.server.peer().waitForReadyRead(5000)); // the client's events do not run here
    }
    QCOMPARE(line.server.heard, commands);
}

void TransportTlsTest::bigMessageDrainsOnlyWhenItIsTaken()
{
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(TestHost)));
    QTRY_VERIFY(line.server.peer().isEncrypted());
    letTimePass();
    line.log.drained.clear();
    line.server.stopReading();
    const QByteArray message(32 * 1024 * 1024, 'm'); // more than the kernel's buffers hold
    line.transport->write(message);
    letTimePass();
    QVERIFY(!line.log.drained.contains(0));
    line.server.readOn();
    QTRY_VERIFY_WITH_TIMEOUT(line.log.drained.contains(0), 30'000);
    QVERIFY(line.log.drained.size() > 2); // progress is seen
    QVERIFY(std::is_sorted(line.log.drained.rbegin(), line.log.drained.rend()));
    QTRY_VERIFY(line.server.allHeard() == message);
}

void TransportTlsTest::oneTransportServesTwoConnections()
{
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("expired.pem"), policyFor(TestHost)));
    TestServer other;
    line.log.names.clear();
    line.transport->open(QHostAddress(QHostAddress::LocalHost), other.serverPort());
    QTRY_VERIFY(other.hasPeer());
    QTRY_COMPARE(line.log.names, names({"connected"}));
    other.say("220 plain again\r\n");
    QTRY_COMPARE(line.log.received, QByteArray("220 plain again\r\n"));
    other.encrypt(QStringLiteral("good.pem"));
    line.transport->startTls(policyFor(TestHost));
    QTRY_COMPARE(line.log.names, names({"connected", "received", "encrypted"}));
    QVERIFY(line.log.facts.verified); // nothing of the first one is left
    QCOMPARE(line.log.facts.chain.size(), 2);
}

void TransportTlsTest::abortInTheHandshakeTellsNothing()
{
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(TestHost));
    QTRY_VERIFY(!line.server.heard.isEmpty());
    line.transport->abort();
    QTRY_VERIFY(line.server.hasEnded);
    letTimePass();
    QCOMPARE(line.log.names.size(), 1);
}

QTEST_GUILESS_MAIN(TransportTlsTest)
#include "tst_transport_tls.moc"
