// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From the TLS library's words and errors to our ids, as tables; and how a CA file is read.

#include "net/CertificateFaults.h"
#include "net/TestServer.h"
#include "net/TlsErrorText.h"
#include "net/TlsPolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

using Errors = QList<QSslError::SslError>;

namespace {

QList<QSslCertificate> chainFrom(const QString &name)
{
    return QSslCertificate::fromPath(certificatePath(name + QStringLiteral(".pem")));
}

QString inCertificates(const char *words)
{
    QStringList ids;
    for (const QString &word : QString::fromLatin1(words).split(QLatin1Char(' ')))
        ids += QStringLiteral("tls.certificate.") + word;
    return ids.join(QLatin1Char(' '));
}

} // namespace

class CertificateFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachErrorHasItsFault_data();
    void eachErrorHasItsFault();
    void theLibrarysWordsAreKept();
    void namesAreFitted_data();
    void namesAreFitted();
    void handshakeWordsHaveIds_data();
    void handshakeWordsHaveIds();
    void connectErrorsAreToldApart_data();
    void connectErrorsAreToldApart();
    void caFileIsRead();
    void badCaFileSaysWhy_data();
    void badCaFileSaysWhy();
};

void CertificateFaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void CertificateFaultsTest::eachErrorHasItsFault_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<Errors>("errors");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *title, const char *chain, const Errors &errors,
                         const char *ids) {
        QTest::newRow(title) << QString::fromLatin1(chain) << errors << inCertificates(ids);
    };
    row("time over", "good", {QSslError::CertificateExpired}, "expired");
    row("time not begun", "good", {QSslError::CertificateNotYetValid}, "not-yet-valid");
    row("name", "good", {QSslError::HostNameMismatch}, "wrong-name");
    row("vouches for itself", "self-signed", {QSslError::SelfSignedCertificate}, "self-signed");
    row("only a root is unknown", "good", {QSslError::UnableToGetLocalIssuerCertificate},
        "untrusted");
    row("its root came along", "untrusted-with-root", {QSslError::SelfSignedCertificateInChain},
        "untrusted");
    row("one fault, two errors", "untrusted",
        {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate},
        "untrusted");
    row("one fault, two errors, incomplete", "incomplete",
        {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate},
        "incomplete");
    row("self-signed and what follows from it", "self-signed",
        {QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
            QSslError::CertificateUntrusted},
        "self-signed");
    row("worst first", "incomplete",
        {QSslError::HostNameMismatch, QSslError::UnableToGetLocalIssuerCertificate,
            QSslError::CertificateExpired},
        "expired incomplete wrong-name");
    row("two certificates are expired", "good",
        {QSslError::CertificateExpired, QSslError::CertificateExpired}, "expired");
    row("rare", "good", {QSslError::InvalidPurpose}, "other");
    row("rare after common", "good", {QSslError::PathLengthExceeded, QSslError::HostNameMismatch},
        "wrong-name other");
}

void CertificateFaultsTest::eachErrorHasItsFault()
{
    QFETCH(QString, chain);
    QFETCH(Errors, errors);
    QFETCH(QString, ids);
    QList<QSslError> all;
    for (const QSslError::SslError error : errors)
        all += QSslError(error);
    QStringList found;
    for (const TlsError &fault : certificateFaultsOf(all, chainFrom(chain)))
        found += fault.id;
    QCOMPARE(found.join(QLatin1Char(' ')), ids);
}

void CertificateFaultsTest::theLibrarysWordsAreKept()
{
    const QSslError error(QSslError::CertificateExpired);
    const std::vector<TlsError> faults =
        certificateFaultsOf({error}, chainFrom(QStringLiteral("expired")));
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].text, error.errorString());
}

void CertificateFaultsTest::namesAreFitted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *title, const char *file, const char *name, bool fits) {
        QTest::newRow(title) << QString::fromLatin1(file) << QString::fromLatin1(name) << fits;
    };
    row("same", "good", "mail.test", true);
    row("case", "good", "Mail.TEST", true);
    row("other", "good", "mail.tes", false);
    row("the subject does not count", "name-in-subject", "mail.test", false);
    row("wildcard", "wildcard", "a.mail.test", true);
    row("wildcard is not nothing", "wildcard", ".mail.test", false);
    row("wildcard is not the domain", "wildcard", "mail.test", false);
    row("wildcard is one label", "wildcard", "a.b.mail.test", false);
    row("one label", "wildcard", "localhost", false);
    row("addresses are judged elsewhere", "wildcard", "127.0.0.1", true);
    row("no alternative names", "root", "mail.test", true);
}

void CertificateFaultsTest::namesAreFitted()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(fitsAlternativeNames(chainFrom(file).front(), name), fits);
}

void CertificateFaultsTest::handshakeWordsHaveIds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *words, const char *id) {
        QTest::newRow(words) << QStringLiteral("Error during SSL handshake: error:")
                + QString::fromLatin1(words)
                             << QString::fromLatin1(id);
    };
    row("0A00010B:SSL routines::wrong version number", "tls.not-tls");
    row("1408F10B:SSL routines:ssl3_get_record:wrong version number", "tls.not-tls");
    row("0A0000C6:SSL routines::packet length too long", "tls.not-tls");
    row("0A000139:SSL routines::record layer failure", "tls.not-tls");
    row("0A00009C:SSL routines::http request", "tls.not-tls");
    row("0A000102:SSL routines::unsupported protocol", "tls.protocol-version");
    row("0A00042E:SSL routines::tlsv1 alert protocol version", "tls.protocol-version");
    row("0A0000BF:SSL routines::no protocols available", "tls.version-not-available");
    row("0A0000B5:SSL routines::no ciphers available", "tls.version-not-available");
    row("0A000410:SSL routines::sslv3 alert handshake failure", "tls.alert");
    row("14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure", "tls.alert");
    row("0A000458:SSL routines::tlsv1 unrecognized name", "tls.alert");
    row("0A000126:SSL routines::unexpected eof while reading", "tls.closed");
    row("0A0000F4:SSL routines::unexpected message", "tls.handshake-failed");
    row("", "tls.handshake-failed");
}

void CertificateFaultsTest::handshakeWordsHaveIds()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    QCOMPARE(handshakeFailureIdOf(QAbstractSocket::SslHandshakeFailedError, words), id);
    QCOMPARE(handshakeFailureIdOf(QAbstractSocket::RemoteHostClosedError, words),
        QStringLiteral("tls.closed"));
}

void CertificateFaultsTest::connectErrorsAreToldApart_data()
{
    QTest::addColumn<QAbstractSocket::SocketError>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ConnectFailure>("failure");
    QTest::newRow("nothing listens")
        << QAbstractSocket::ConnectionRefusedError << QStringLiteral("Connection refused")
        << ConnectFailure::Refused;
    QTest::newRow("no way") << QAbstractSocket::NetworkError
                            << QStringLiteral("Network unreachable") << ConnectFailure::Unreachable;
    QTest::newRow("no way, by its words")
        << QAbstractSocket::UnknownSocketError << QStringLiteral("No route: host unreachable")
        << ConnectFailure::Unreachable;
    QTest::newRow("forbidden here") << QAbstractSocket::SocketAccessError
                                    << QStringLiteral("Permission denied") << ConnectFailure::Other;
}

void CertificateFaultsTest::connectErrorsAreToldApart()
{
    QFETCH(QAbstractSocket::SocketError, error);
    QFETCH(QString, text);
    QFETCH(ConnectFailure, failure);
    QVERIFY(connectFailureOf(error, text) == failure);
}

void CertificateFaultsTest::caFileIsRead()
{
    const auto one = loadCaFile(certificatePath(QStringLiteral("root.pem")));
    QCOMPARE(std::get<QList<QSslCertificate>>(one).size(), 1);
    const auto two = loadCaFile(certificatePath(QStringLiteral("good.pem"))); // and a key: no harm
    QCOMPARE(std::get<QList<QSslCertificate>>(two).size(), 2);
}

void CertificateFaultsTest::badCaFileSaysWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not there") << certificatePath(QStringLiteral("nowhere.pem"))
                               << QStringLiteral("No such file");
    QTest::newRow("a folder") << certificatePath(QString()) << QStringLiteral("directory");
    QTest::newRow("text without a certificate")
        << certificatePath(QStringLiteral("README.md")) << QStringLiteral("no certificate");
#ifdef Q_OS_UNIX
    QTest::newRow("a device without an end")
        << QStringLiteral("/dev/zero") << QStringLiteral("too big");
#endif
}

void CertificateFaultsTest::badCaFileSaysWhy()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const auto loaded = loadCaFile(path);
    QVERIFY(std::holds_alternative<QString>(loaded));
    QVERIFY2(std::get<QString>(loaded).contains(reason), qPrintable(std::get<QString>(loaded)));
}

QTEST_GUILESS_MAIN(CertificateFaultsTest)
#include "tst_certificate_faults.moc"
