// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Files with client certificates and keys, good and bad: each fault is told by its own id, before
// anything goes over a network.

#include "net/ClientIdentity.h"
#include "net/KeyMatch.h"
#include "net/TestServer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray PassPhrase = "open sesame";

QByteArray contentOf(const QString &name)
{
    QFile file(certificatePath(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("no such file: %s", qPrintable(name));
    return file.readAll();
}

// Qt's own words about a PKCS #12 file; the program does not show them (main.cpp).
void expectComplaint()
{
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("^Unable to (parse|read) PKCS#12")));
}

} // namespace

class ClientIdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goodFilesAreRead_data();
    void goodFilesAreRead();
    void faultsAreToldApart_data();
    void faultsAreToldApart();
    void garbageIsRefused();
    void keysAndCertificatesBelongTogether_data();
    void keysAndCertificatesBelongTogether();
};

void ClientIdentityTest::goodFilesAreRead_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passPhrase");
    const QString chain = QStringLiteral("client-chain.pem");
    QTest::newRow("all in one") << QStringLiteral("good.pem") << QString() << QByteArray();
    QTest::newRow("pass phrase not needed")
        << QStringLiteral("good.pem") << QString() << PassPhrase;
    QTest::newRow("key beside it") << chain << QStringLiteral("good.pem") << QByteArray();
    QTest::newRow("protected key") << chain << QStringLiteral("client-key.pem") << PassPhrase;
    QTest::newRow("PKCS 12") << QStringLiteral("client.p12") << QString() << PassPhrase;
}

void ClientIdentityTest::goodFilesAreRead()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, passPhrase);
    const auto result = loadClientIdentity(certificatePath(certificate),
        key.isEmpty() ? QString() : certificatePath(key), Secret(passPhrase));
    const auto *identity = std::get_if<ClientIdentity>(&result);
    QVERIFY(identity);
    QCOMPARE(identity->chain, QSslCertificate::fromData(contentOf(QStringLiteral("good.pem"))));
    QCOMPARE(identity->key, QSslKey(contentOf(QStringLiteral("good.pem")), QSsl::Ec));
}

void ClientIdentityTest::faultsAreToldApart_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passPhrase");
    QTest::addColumn<IdentityFault>("fault");
    const QString chain = QStringLiteral("client-chain.pem");
    const QString closed = QStringLiteral("client-key.pem");
    const QString bundle = QStringLiteral("client.p12");
    const QString none;
    QTest::newRow("no such file") << QStringLiteral("nothing.pem") << none << QByteArray()
                                  << IdentityFault::Unreadable;
    QTest::newRow("no such key file")
        << chain << QStringLiteral("nothing.pem") << QByteArray() << IdentityFault::Unreadable;
    QTest::newRow("a folder") << QStringLiteral(".") << none << QByteArray()
                              << IdentityFault::Unreadable;
    QTest::newRow("only a key") << closed << none << PassPhrase << IdentityFault::NoCertificate;
    QTest::newRow("only certificates") << chain << none << QByteArray() << IdentityFault::NoKey;
    QTest::newRow("no pass phrase")
        << chain << closed << QByteArray() << IdentityFault::PassPhraseMissing;
    QTest::newRow("wrong pass phrase")
        << chain << closed << QByteArray("close") << IdentityFault::PassPhraseWrong;
    QTest::newRow("wrong pass phrase for PKCS 12")
        << bundle << none << QByteArray("close") << IdentityFault::BundleUnreadable;
    QTest::newRow("key of another certificate")
        << QStringLiteral("self-signed.pem") << QStringLiteral("good.pem") << QByteArray()
        << IdentityFault::KeyDoesNotFit;
}

void ClientIdentityTest::faultsAreToldApart()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, passPhrase);
    if (certificate.endsWith(QLatin1String(".p12")))
        expectComplaint();
    const auto result = loadClientIdentity(certificatePath(certificate),
        key.isEmpty() ? QString() : certificatePath(key), Secret(passPhrase));
    const auto *problem = std::get_if<IdentityProblem>(&result);
    QVERIFY(problem);
    QTEST(problem->fault, "fault");
    QCOMPARE(problem->path, certificatePath(key.isEmpty() ? certificate : key));
}

void ClientIdentityTest::garbageIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    for (const QByteArray &content : {QByteArray("hello"), QByteArray(),
             contentOf(QStringLiteral("client.p12")).left(200), QByteArray(100'000, '\x30')}) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(content);
        file.close();
        if (!content.isEmpty())
            expectComplaint();
        const auto result = loadClientIdentity(path, {}, Secret(PassPhrase));
        QVERIFY(std::get<IdentityProblem>(result).fault == IdentityFault::BundleUnreadable);
    }
}

void ClientIdentityTest::keysAndCertificatesBelongTogether_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("fits");
    const QString good = QStringLiteral("good.pem");
    const QString other = QStringLiteral("self-signed.pem");
    QTest::newRow("good") << good << good << true;
    QTest::newRow("other") << other << other << true;
    QTest::newRow("crossed") << good << other << false;
    QTest::newRow("crossed again") << other << good << false;
}

void ClientIdentityTest::keysAndCertificatesBelongTogether()
{
    QFETCH(QString, key);
    QFETCH(QString, certificate);
    const QSslKey own(contentOf(key), QSsl::Ec);
    QTEST(keyFits(own, QSslCertificate(contentOf(certificate))), "fits");
}

QTEST_GUILESS_MAIN(ClientIdentityTest)
#include "tst_client_identity.moc"
