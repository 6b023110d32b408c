// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeCertificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace smtpscope {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/smtpscope/practice/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileOf(PracticeCertificate certificate)
{
    switch (certificate) {
    case PracticeCertificate::Good:
        return QStringLiteral("good.pem");
    case PracticeCertificate::Incomplete:
        return QStringLiteral("incomplete.pem");
    case PracticeCertificate::Expired:
        return QStringLiteral("expired.pem");
    case PracticeCertificate::NotYetValid:
        return QStringLiteral("not-yet-valid.pem");
    case PracticeCertificate::WrongName:
        return QStringLiteral("wrong-name.pem");
    case PracticeCertificate::SelfSigned:
        return QStringLiteral("self-signed.pem");
    case PracticeCertificate::Untrusted:
        return QStringLiteral("untrusted.pem");
    }
    return {};
}

} // namespace

QSslConfiguration practiceConfiguration(PracticeCertificate certificate)
{
    const QByteArray pem = resource(fileOf(certificate));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::SecureProtocols);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({}); // nobody's certificate is asked for, so no root is loaded
    configuration.setLocalCertificateChain(QSslCertificate::fromData(pem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    return configuration;
}

QByteArray practiceRoot()
{
    return resource(QStringLiteral("root.pem"));
}

} // namespace smtpscope
