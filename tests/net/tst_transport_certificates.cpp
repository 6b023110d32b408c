// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Certificates at the transport, on loopback: what it tells of them, and that nothing goes out
// after one that is not accepted.

#include "net/TestLine.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class TransportCertificatesTest : public QObject
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
};

void TransportCertificatesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TransportCertificatesTest::goodChainIsToldInFull()
{
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policyFor(TestHost)));
    QCOMPARE(line.log.names, names({"connected", "encrypted"}));
    const TlsFacts &facts = line.log.facts;
    QCOMPARE(facts.protocol, QStringLiteral("TLSv1.3"));
    QVERIFY(facts.cipher.startsWith(QLatin1StringView("TLS_")));
    QVERIFY(facts.verified);
    QCOMPARE(idsOf(facts), QStringList());
    QCOMPARE(facts.chain.size(), 2); // as sent: the root is ours, not the server's
    const CertificateFacts &leaf = facts.chain.front();
    QCOMPARE(leaf.subject, TestHost);
    QCOMPARE(leaf.issuer, QStringLiteral("SMTPscope Test Intermediate"));
    QCOMPARE(facts.chain.back().subject, leaf.issuer);
    QCOMPARE(leaf.names, names({"127.0.0.1", "::1", "mail.test"}));
    QCOMPARE(leaf.notBefore, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(leaf.notAfter, QDateTime(QDate(2049, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(leaf.key, QStringLiteral("EC 256"));
    QCOMPARE(leaf.sha256.size(), 64);
}

void TransportCertificatesTest::serverNameIsChecked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault");
    const QString good = QStringLiteral("good.pem");
    const QString wildcard = QStringLiteral("wildcard.pem");
    const QString wrong = QStringLiteral("tls.certificate.wrong-name");
    const QString none;
    QTest::newRow("name in the certificate") << good << TestHost << none;
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

void TransportCertificatesTest::serverNameIsChecked()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(QString, fault);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policyFor(name)));
    QCOMPARE(idsOf(line.log.facts).join(QLatin1Char(' ')), fault);
}

void TransportCertificatesTest::nameIsSentAsServerName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("name") << TestHost << QByteArray("mail.test");
    QTest::newRow("international name")
        << QStringLiteral("b\u00fccher.test") << QByteArray("xn--bcher-kva.test");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QByteArray();
    QTest::newRow("IPv6") << QStringLiteral("::1") << QByteArray();
}

void TransportCertificatesTest::nameIsSentAsServerName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, sent);
    Line line;
    QVERIFY(line.isUp);
    line.transport->startTls(policyFor(name));
    QTRY_VERIFY(!line.server.heard.isEmpty());
    QCOMPARE(line.server.allHeard().first(1), QByteArray("\x16"));
    QCOMPARE(serverNameIn(line.server.allHeard()), sent);
}

void TransportCertificatesTest::withoutCaFileTheSystemDecides()
{
    Line line;
    QVERIFY(line.isUp);
    TlsPolicy policy = policyFor(TestHost);
    policy.caCertificates.clear();
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policy));
    QCOMPARE(idsOf(line.log.facts), names({"tls.certificate.untrusted"}));
}

void TransportCertificatesTest::badCertificateEndsTheHandshake_data()
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

void TransportCertificatesTest::badCertificateEndsTheHandshake()
{
    QFETCH(QString, file);
    QFETCH(QStringList, ids);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policyFor(TestHost)));
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

void TransportCertificatesTest::badCertificateIsRecordedAndTheHandshakeGoesOn_data()
{
    badCertificateEndsTheHandshake_data();
}

void TransportCertificatesTest::badCertificateIsRecordedAndTheHandshakeGoesOn()
{
    QFETCH(QString, file);
    QFETCH(QStringList, ids);
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policyFor(TestHost, Verification::Record)));
    QCOMPARE(line.log.names, names({"connected", "encrypted"}));
    QCOMPARE(idsOf(line.log.facts), ids);
    QVERIFY(!line.log.facts.verified);
    QVERIFY(!line.log.facts.chain.empty());
    QCOMPARE(line.log.facts.protocol, QStringLiteral("TLSv1.3"));
    line.transport->write("EHLO client.example\r\n");
    QTRY_COMPARE(line.server.allHeard(), QByteArray("EHLO client.example\r\n"));
}

QTEST_GUILESS_MAIN(TransportCertificatesTest)
#include "tst_transport_certificates.moc"
