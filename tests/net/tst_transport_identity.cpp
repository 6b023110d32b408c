// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Servers that demand a client certificate: with TLS 1.2 they say so in the handshake, with TLS 1.3
// when it is over for the client.

#include "net/TestLine.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

ClientIdentity identityFrom(const QString &file)
{
    return std::get<ClientIdentity>(loadClientIdentity(certificatePath(file), {}, {}));
}

// A server that demands a certificate; with `checks` one that its root vouches for.
auto demanding(const QByteArray &version, bool checks)
{
    return [version, checks](QSslConfiguration &configuration) {
        configuration.setBackendConfigurationOption("MaxProtocol", version);
        configuration.setPeerVerifyMode(checks ? QSslSocket::VerifyPeer : QSslSocket::QueryPeer);
        configuration.setMissingCertificateIsFatal(true);
        configuration.setHandshakeMustInterruptOnError(checks);
    };
}

} // namespace

class TransportIdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void missingCertificateIsNamed_data();
    void missingCertificateIsNamed();
    void certificateIsShownWithItsChain_data() { missingCertificateIsNamed_data(); }
    void certificateIsShownWithItsChain();
    void refusedCertificateIsNamed_data() { missingCertificateIsNamed_data(); }
    void refusedCertificateIsNamed();
    void nobodyIsShownACertificateUnasked();
    void alertsAreToldApart_data();
    void alertsAreToldApart();
};

void TransportIdentityTest::missingCertificateIsNamed_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("TLS 1.2") << QByteArray("TLSv1.2");
    QTest::newRow("TLS 1.3") << QByteArray("TLSv1.3");
}

void TransportIdentityTest::missingCertificateIsNamed()
{
    QFETCH(QByteArray, version);
    Line line;
    QVERIFY(line.isUp);
    line.server.encrypt(QStringLiteral("good.pem"), demanding(version, false));
    line.transport->startTls(policyFor(TestHost));
    QTRY_VERIFY(line.log.tlsFailure);
    QCOMPARE(line.log.tlsFailure->id, QStringLiteral("tls.client-certificate-required"));
    const bool isLate = version == "TLSv1.3";
    QCOMPARE(line.log.names,
        isLate ? names({"connected", "encrypted", "tlsFailed"})
               : names({"connected", "tlsFailed"}));
    QCOMPARE(line.log.facts.protocol, isLate ? QString::fromLatin1(version) : QString());
    QCOMPARE(line.log.facts.chain.empty(), !isLate);
    letTimePass();
    QCOMPARE(line.log.names.last(), QStringLiteral("tlsFailed"));
}

void TransportIdentityTest::certificateIsShownWithItsChain()
{
    QFETCH(QByteArray, version);
    TlsPolicy policy = policyFor(TestHost);
    policy.identity = identityFrom(QStringLiteral("good.pem"));
    Line line;
    QVERIFY(line.isUp);
    line.server.encrypt(QStringLiteral("good.pem"), demanding(version, false));
    line.transport->startTls(policy);
    QTRY_VERIFY(line.server.peer().isEncrypted());
    line.server.say("220 welcome\r\n");
    QTRY_COMPARE(line.log.received, QByteArray("220 welcome\r\n"));
    QCOMPARE(line.server.peer().peerCertificateChain(), policy.identity.chain);
    QCOMPARE(policy.identity.chain.size(), 2);
}

void TransportIdentityTest::refusedCertificateIsNamed()
{
    QFETCH(QByteArray, version);
    TlsPolicy policy = policyFor(TestHost);
    policy.identity = identityFrom(QStringLiteral("self-signed.pem"));
    Line line;
    QVERIFY(line.isUp);
    line.server.encrypt(QStringLiteral("good.pem"), demanding(version, true));
    line.transport->startTls(policy);
    QTRY_VERIFY(line.log.tlsFailure);
    QVERIFY2(line.log.tlsFailure->id == QLatin1String("tls.client-certificate-refused"),
        qPrintable(line.log.tlsFailure->id + line.log.tlsFailure->text));
}

void TransportIdentityTest::nobodyIsShownACertificateUnasked()
{
    TlsPolicy policy = policyFor(TestHost);
    policy.identity = identityFrom(QStringLiteral("good.pem"));
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("good.pem"), policy));
    QTRY_VERIFY(line.server.peer().isEncrypted());
    QVERIFY(line.server.peer().peerCertificate().isNull());
    line.server.endWithoutGoodbye();
    QTRY_COMPARE(line.log.names, names({"connected", "encrypted", "lost"})); // no fault of ours
}

void TransportIdentityTest::alertsAreToldApart_data()
{
    QTest::addColumn<int>("alert"); // RFC 8446 6
    QTest::addColumn<bool>("serverShowedItself");
    QTest::addColumn<bool>("clientShowedItself");
    QTest::addColumn<QString>("id");
    const QString required = QStringLiteral("tls.client-certificate-required");
    const QString refused = QStringLiteral("tls.client-certificate-refused");
    const QString none;
    QTest::newRow("handshake failure before all") << 40 << false << false << none;
    QTest::newRow("handshake failure, none shown") << 40 << true << false << required;
    QTest::newRow("handshake failure, one shown") << 40 << true << true << refused;
    QTest::newRow("bad certificate, none shown (Go)") << 42 << true << false << required;
    QTest::newRow("certificate required") << 116 << true << false << required;
    QTest::newRow("certificate required though one was ready") << 116 << true << true << required;
    QTest::newRow("unknown authority") << 48 << true << true << refused;
    QTest::newRow("internal error") << 80 << true << true << none;
    QTest::newRow("close notify") << 0 << true << false << none;
}

void TransportIdentityTest::alertsAreToldApart()
{
    QFETCH(int, alert);
    QFETCH(bool, serverShowedItself);
    QFETCH(bool, clientShowedItself);
    const HandshakeSoFar soFar{
        false, serverShowedItself, clientShowedItself, QSsl::AlertType(alert)};
    QTEST(clientCertificateFaultOf(soFar), "id");
}

QTEST_GUILESS_MAIN(TransportIdentityTest)
#include "tst_transport_identity.moc"
