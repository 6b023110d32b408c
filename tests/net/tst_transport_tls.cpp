// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The transport with TLS, on loopback: what it tells of a handshake, and that nothing goes out
// after a certificate that is not accepted.

#include "net/SslTransport.h"
#include "net/TestServer.h"
#include "net/TransportLog.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace smtpscope;

namespace {

const QHostAddress Loopback(QHostAddress::LocalHost);

TlsPolicy policyFor(const QString &name, Verification verification = Verification::Require)
{
    TlsPolicy policy;
    policy.serverName = name;
    policy.verification = verification;
    policy.caCertificates =
        std::get<QList<QSslCertificate>>(loadCaFile(certificatePath(QStringLiteral("root.pem"))));
    return policy;
}

const QString Host = QStringLiteral("mail.test");

QStringList idsOf(const TlsFacts &facts)
{
    QStringList ids;
    for (const TlsError &error : facts.errors)
        ids += error.id;
    return ids;
}

QStringList names(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *name : list)
        all += QString::fromLatin1(name);
    return all;
}

// A transport that is connected to a server, and will speak TLS.
struct Line
{
    Line()
    {
        transport->open(Loopback, server.serverPort());
        isUp = QTest::qWaitFor([this] { return server.hasPeer() && log.names.size() == 1; });
    }
    // Both sides begin the handshake; true when it has come to an end.
    bool shakeHands(const QString &file, const TlsPolicy &policy)
    {
        server.encrypt(file);
        transport->startTls(policy);
        return QTest::qWaitFor([this] { return log.names.size() > 1; });
    }

    TestServer server;
    std::unique_ptr<SslTransport> transport = std::make_unique<SslTransport>();
    TransportLog log{*transport};
    bool isUp = false;
};

// Gives late news a chance to come.
void letTimePass()
{
    QTest::qWait(30);
}

const QByteArray Record = "\x16\x03\x01"; // handshake, in a TLS 1.0 record

// The beginning of a handshake with a server that knows nothing newer than TLS 1.0.
QByteArray helloOfTls10()
{
    const QByteArray body = QByteArray::fromHex("0301") + QByteArray(32, 'r')
        + QByteArray::fromHex("00"
                              "002f"
                              "00");
    const QByteArray message = QByteArray::fromHex("020000") + char(body.size()) + body;
    return Record + char(0) + char(message.size()) + message;
}

QByteArray alert(int description)
{
    return QByteArray::fromHex("1503010002"
                               "02")
        + char(description);
}

} // namespace

class TransportTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goodChainIsToldInFull();
    void serverNameIsChecked_data();
    void serverNameIsChecked();
    void nameIsSentAsServerName_data();
    void nameIsSentAsServerName();
    void withoutCaFileTheSystemDecides();
    void badCertificateEndsTheHandshake_data();
    void badCertificateEndsTheHandshake();
    void badCertificateIsRecordedAndTheHandshakeGoesOn_data();
    void badCertificateIsRecordedAndTheHandshakeGoesOn();
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

void TransportTlsTest::goodChainIsToldInFull()
{
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(Host)));
    QCOMPARE(line.log.names, names({"connected", "encrypted"}));
    const TlsFacts &facts = line.log.facts;
    QCOMPARE(facts.protocol, QStringLiteral("TLSv1.3"));
    QVERIFY(facts.cipher.startsWith(QLatin1StringView("TLS_")));
    QVERIFY(facts.verified);
    QCOMPARE(idsOf(facts), QStringList());
    QCOMPARE(facts.chain.size(), 2); // as sent: the root is ours, not the server's
    const CertificateFacts &leaf = facts.chain.front();
    QCOMPARE(leaf.subject, Host);
    QCOMPARE(leaf.issuer, QStringLiteral("SMTPscope Test Intermediate"));
    QCOMPARE(facts.chain.back().subject, leaf.issuer);
    QCOMPARE(leaf.names, names({"127.0.0.1", "::1", "mail.test"}));
    QCOMPARE(leaf.notBefore, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(leaf.notAfter, QDateTime(QDate(2049, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(leaf.key, QStringLiteral("EC 256"));
    QCOMPARE(leaf.sha256.size(), 64);
}

void TransportTlsTest::serverNameIsChecked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault");
    const QString good = QStringLiteral("good.pem");
    const QString wildcard = QStringLiteral("wildcard.pem");
    const QString wrong = QStringLiteral("tls.certificate.wrong-name");
    const QString none;
    QTest::newRow("name in the certificate") << good << Host << none;
    QTest::newRow("written in full, with its dot") << good << QStringLiteral("mail.test.") << none;
    QTest::newRow("other case") << good << QStringLiteral("MAIL.Test") << none;
    QTest::newRow("IPv4 in the certificate") << good << QStringLiteral("127.0.0.1") << none;
    QTest::newRow("IPv6 in the certificate") << good << QStringLiteral("::1") << none;
    QTest::newRow("another name") << good << QStringLiteral("smtp.test") << wrong;
    QTest::newRow("a name below") << good << QStringLiteral("a.mail.test") << wrong;
    QTest::newRow("another IPv4") << good << QStringLiteral("127.0.0.2") << wrong;
    QTest::newRow("wildcard") << wildcard << QStringLiteral("a.mail.test") << none;
    QTest::newRow("wildcard, two labels") << wildcard << QStringLiteral("a.b.mail.test") << wrong;
}

void TransportTlsTest::serverNameIsChecked()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(QString, fault);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policyFor(name)));
    QCOMPARE(idsOf(line.log.facts).join(QLatin1Char(' ')), fault);
}

void TransportTlsTest::nameIsSentAsServerName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("name") << Host << QByteArray("mail.test");
    QTest::newRow("international name")
        << QStringLiteral("b\u00fccher.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QByteArray();
    QTest::newRow("IPv6") << QStringLiteral("::1") << QByteArray();
}

void TransportTlsTest::nameIsSentAsServerName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sent);
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(name));
    QTRY_VERIFY(!line.server.heard.isEmpty());
    QCOMPARE(line.server.allHeard().first(3), Record);
    QCOMPARE(serverNameIn(line.server.allHeard()), sent);
}

void TransportTlsTest::withoutCaFileTheSystemDecides()
{
    Line line;
    QVERIFY(line.isUp);
    TlsPolicy policy = policyFor(Host);
    policy.caCertificates.clear();
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policy));
    QCOMPARE(idsOf(line.log.facts), names({"tls.certificate.untrusted"}));
}

void TransportTlsTest::badCertificateEndsTheHandshake_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *file, std::initializer_list<const char *> faults) {
        QStringList ids;
        for (const char *fault : faults)
            ids += QStringLiteral("tls.certificate.") + QString::fromLatin1(fault);
        QTest::newRow(file) << QString::fromLatin1(file) + QStringLiteral(".pem") << ids;
    };
    row("expired", {"expired"});
    row("not-yet-valid", {"not-yet-valid"});
    row("wrong-name", {"wrong-name"});
    row("name-in-subject", {"wrong-name"});
    row("wildcard", {"wrong-name"}); // it is for what is below
    row("self-signed", {"self-signed"});
    row("untrusted", {"untrusted"});
    row("untrusted-with-root", {"untrusted"});
    row("root-with-address", {"untrusted"});
    row("incomplete", {"incomplete"});
    row("incomplete-by-address", {"incomplete"});
    row("incomplete-by-number", {"incomplete"});
    row("many-faults", {"expired", "untrusted", "wrong-name"});
}

void TransportTlsTest::badCertificateEndsTheHandshake()
{
    QFETCH(QString, file);
    QFETCH(QStringList, ids);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policyFor(Host)));
    QCOMPARE(line.log.names, names({"connected", "tlsFailed"}));
    QCOMPARE(idsOf(line.log.facts), ids);
    QCOMPARE(line.log.tlsFailure->id, ids.front());
    QVERIFY(!line.log.tlsFailure->text.isEmpty());
    QVERIFY(!line.log.facts.verified);
    QVERIFY(!line.log.facts.chain.empty());
    line.transport->write("QUIT\r\n"); // not even this
    QTRY_VERIFY(line.server.hasEnded);
    QCOMPARE(line.server.allHeard(), QByteArray());
    QCOMPARE(line.log.names.size(), 2);
}

void TransportTlsTest::badCertificateIsRecordedAndTheHandshakeGoesOn_data()
{
    badCertificateEndsTheHandshake_data();
}

void TransportTlsTest::badCertificateIsRecordedAndTheHandshakeGoesOn()
{
    QFETCH(QString, file);
    QFETCH(QStringList, ids);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policyFor(Host, Verification::Record)));
    QCOMPARE(line.log.names, names({"connected", "encrypted"}));
    QCOMPARE(idsOf(line.log.facts), ids);
    QVERIFY(!line.log.facts.verified);
    QVERIFY(!line.log.facts.chain.empty());
    QCOMPARE(line.log.facts.protocol, QStringLiteral("TLSv1.3"));
    line.transport->write("EHLO client.example\r\n");
    QTRY_COMPARE(line.server.allHeard(), QByteArray("EHLO client.example\r\n"));
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
    QTest::newRow("a handshake message out of turn") << Record
            + QByteArray::fromHex("0004"
                                  "0e000000") << QStringLiteral("tls.handshake-failed");
}

void TransportTlsTest::whatIsNotTlsHasItsOwnId()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(Host));
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
    line.transport->startTls(policyFor(Host));
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
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(Host)));
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
    line.transport->startTls(policyFor(Host));
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
    line.transport->startTls(policyFor(Host)); // without a look
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
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(Host)));
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
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(Host)));
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
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(Host)));
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
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(Host)));
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
    QVERIFY(line.shakeHands(QStringLiteral("expired.pem"), policyFor(Host)));
    TestServer other;
    line.log.names.clear();
    line.transport->open(Loopback, other.serverPort());
    QTRY_VERIFY(other.hasPeer());
    QTRY_COMPARE(line.log.names, names({"connected"}));
    other.say("220 plain again\r\n");
    QTRY_COMPARE(line.log.received, QByteArray("220 plain again\r\n"));
    other.encrypt(QStringLiteral("good.pem"));
    line.transport->startTls(policyFor(Host));
    QTRY_COMPARE(line.log.names, names({"connected", "received", "encrypted"}));
    QVERIFY(line.log.facts.verified); // nothing of the first one is left
    QCOMPARE(line.log.facts.chain.size(), 2);
}

void TransportTlsTest::abortInTheHandshakeTellsNothing()
{
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(Host));
    QTRY_VERIFY(!line.server.heard.isEmpty());
    line.transport->abort();
    QTRY_VERIFY(line.server.hasEnded);
    letTimePass();
    QCOMPARE(line.log.names.size(), 1);
}

QTEST_GUILESS_MAIN(TransportTlsTest)
#include "tst_transport_tls.moc"
