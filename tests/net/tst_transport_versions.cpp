// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Which TLS versions are spoken, whose refusal it was, and the name that is sent for SNI.

#include "net/TestLine.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

using Change = std::function<void(QSslConfiguration &)>;

TlsPolicy policyFrom(const QString &minimum, const QString &maximum)
{
    TlsPolicy policy = policyFor(TestHost);
    policy.minimum = minimum;
    policy.maximum = maximum;
    return policy;
}

// A server that speaks only the versions from `oldest` to `newest`, in OpenSSL's words.
Change serverOf(const QByteArray &oldest, const QByteArray &newest)
{
    return [oldest, newest](QSslConfiguration &configuration) {
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", oldest);
        configuration.setBackendConfigurationOption("MaxProtocol", newest);
        configuration.setBackendConfigurationOption(
            "CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    };
}

} // namespace

class TransportVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rangeIsKept_data();
    void rangeIsKept();
    void ownRefusalIsNotTheServers();
    void oldestVersionFollowsTheRange_data();
    void oldestVersionFollowsTheRange();
    void otherNameIsSentForSni_data();
    void otherNameIsSentForSni();
    void nameForSniDoesNotHideOtherFaults();
};

void TransportVersionsTest::rangeIsKept_data()
{
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("maximum");
    QTest::addColumn<QByteArray>("oldest"); // of the server
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QString>("result"); // the version, or the id of the failure
    const auto row = [](const char *name, const char *minimum, const char *maximum,
                         const char *oldest, const char *newest, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(minimum) << QString::fromLatin1(maximum)
                            << QByteArray(oldest) << QByteArray(newest)
                            << QString::fromLatin1(result);
    };
    row("newest of both", "", "", "TLSv1.2", "TLSv1.3", "TLSv1.3");
    row("not newer than 1.2", "", "1.2", "TLSv1.2", "TLSv1.3", "TLSv1.2");
    row("1.3 and nothing else", "1.3", "", "TLSv1.2", "TLSv1.2", "tls.protocol-version");
    row("1.0 is not spoken by itself", "", "", "TLSv1", "TLSv1", "tls.protocol-version");
    row("1.0 when asked for", "1.0", "", "TLSv1", "TLSv1", "TLSv1");
    row("1.0 to 1.1 take the newer", "1.0", "1.1", "TLSv1", "TLSv1.3", "TLSv1.1");
    row("only a maximum of 1.0", "", "1.0", "TLSv1", "TLSv1.2", "TLSv1");
    row("1.1 is not 1.0", "1.1", "", "TLSv1", "TLSv1", "tls.protocol-version");
    row("asking for 1.0 does not lose 1.3", "1.0", "", "TLSv1", "TLSv1.3", "TLSv1.3");
    row("1.0 only, server newer", "1.0", "1.0", "TLSv1.2", "TLSv1.3", "tls.protocol-version");
}

void TransportVersionsTest::rangeIsKept()
{
    QFETCH(QString, minimum);
    QFETCH(QString, maximum);
    QFETCH(QByteArray, oldest);
    QFETCH(QByteArray, newest);
    Line line;
    QVERIFY(line.isUp);
    line.server.encrypt(QStringLiteral("good.pem"), serverOf(oldest, newest));
    line.transport->startTls(policyFrom(minimum, maximum));
    QTRY_COMPARE(line.log.names.size(), 2);
    const QString result = line.log.tlsFailure ? line.log.tlsFailure->id : line.log.facts.protocol;
    QTEST(result, "result");
    QVERIFY(line.log.tlsFailure || line.log.facts.verified);
}

void TransportVersionsTest::ownRefusalIsNotTheServers()
{
    const QString words = QStringLiteral("error:0A000102:SSL routines::unsupported protocol");
    const auto error = QAbstractSocket::SslHandshakeFailedError;
    HandshakeSoFar all;
    all.allowsOldest = true;
    QCOMPARE(handshakeFailureIdOf(error, words, all), QStringLiteral("tls.version-not-available"));
    QCOMPARE(handshakeFailureIdOf(error, words), QStringLiteral("tls.protocol-version"));
    all.alert = QSsl::AlertType::ProtocolVersion;
    QCOMPARE(handshakeFailureIdOf(error, words, all), QStringLiteral("tls.protocol-version"));
}

void TransportVersionsTest::oldestVersionFollowsTheRange_data()
{
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<QString>("maximum");
    QTest::addColumn<QString>("oldest");
    QTest::addColumn<bool>("isOld");
    const QString none;
    const QString v11 = QStringLiteral("1.1");
    const QString v12 = QStringLiteral("1.2");
    QTest::newRow("nothing asked") << none << none << v12 << false;
    QTest::newRow("old minimum") << v11 << none << v11 << true;
    QTest::newRow("old maximum") << none << v11 << v11 << true;
    QTest::newRow("new maximum") << none << QStringLiteral("1.3") << v12 << false;
}

void TransportVersionsTest::oldestVersionFollowsTheRange()
{
    QFETCH(QString, minimum);
    QFETCH(QString, maximum);
    const TlsPolicy policy = policyFrom(minimum, maximum);
    QTEST(policy.oldestVersion(), "oldest");
    QTEST(policy.allowsOldVersions(), "isOld");
}

void TransportVersionsTest::otherNameIsSentForSni_data()
{
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("faults");
    const QStringList wrongName{QStringLiteral("tls.certificate.wrong-name")};
    const QString good = QStringLiteral("good.pem");
    QTest::newRow("fits the server's name") << TestHost << good << QStringList();
    QTest::newRow("fits its address") << QStringLiteral("127.0.0.1") << good << QStringList();
    QTest::newRow("another address") << QStringLiteral("127.0.0.2") << good << wrongName;
    QTest::newRow("another name") << QStringLiteral("mail.example") << good << wrongName;
    QTest::newRow("fits only the name for SNI")
        << TestHost << QStringLiteral("wrong-name.pem") << wrongName;
    QTest::newRow("only in the subject")
        << TestHost << QStringLiteral("name-in-subject.pem") << wrongName;
    QTest::newRow("wildcard") << QStringLiteral("a.mail.test") << QStringLiteral("wildcard.pem")
                              << QStringList();
}

void TransportVersionsTest::otherNameIsSentForSni()
{
    QFETCH(QString, serverName);
    QFETCH(QString, file);
    QFETCH(QStringList, faults);
    TlsPolicy policy = policyFor(serverName);
    policy.sniName = QStringLiteral("other.example.");
    Line seen; // what goes out
    QVERIFY(seen.isUp);
    seen.transport->startTls(policy);
    QTRY_VERIFY(!seen.server.heard.isEmpty());
    QCOMPARE(serverNameIn(seen.server.allHeard()), QByteArray("other.example"));
    Line line; // what is made of the certificate
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(file, policy));
    QCOMPARE(idsOf(line.log.facts), faults);
    QCOMPARE(line.log.names.last(),
        faults.isEmpty() ? QStringLiteral("encrypted") : QStringLiteral("tlsFailed"));
}

void TransportVersionsTest::nameForSniDoesNotHideOtherFaults()
{
    TlsPolicy policy = policyFor(TestHost);
    policy.sniName = QStringLiteral("unknown.example");
    Line line;
    QVERIFY(line.isUp);
    QVERIFY(line.shakeHands(QStringLiteral("expired.pem"), policy));
    QCOMPARE(line.log.names.last(), QStringLiteral("tlsFailed"));
    QCOMPARE(idsOf(line.log.facts), QStringList{QStringLiteral("tls.certificate.expired")});
}

QTEST_GUILESS_MAIN(TransportVersionsTest)
#include "tst_transport_versions.moc"
