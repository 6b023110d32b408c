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
    case PracticeCertificate::VirusScanner:
        return QStringLiteral("virus-scanner.pem");
    }
    return {};
}

void setOption(QSslConfiguration &configuration, const QByteArray &name, const QByteArray &value)
{
    configuration.setBackendConfigurationOption(name, value);
}

void adjust(QSslConfiguration &configuration, TlsManner manner)
{
    switch (manner) {
    case TlsManner::Modern:
        return; // nobody's certificate is asked for, so no root is needed
    case TlsManner::OnlyTls10:
        // Qt has no name for it that is not deprecated, so OpenSSL is told by its own words; it has
        // TLS 1.0 only at its lowest security level.
        configuration.setProtocol(QSsl::AnyProtocol);
        setOption(configuration, "MinProtocol", "TLSv1");
        setOption(configuration, "MaxProtocol", "TLSv1");
        setOption(configuration, "CipherString", "DEFAULT@SECLEVEL=0");
        return;
    case TlsManner::AsksForCertificate:
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        break;
    case TlsManner::DemandsCertificate:
        // TLS 1.3 would tell the client only after the handshake.
        configuration.setProtocol(QSsl::TlsV1_2);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        break;
    }
    configuration.setCaCertificates(QSslCertificate::fromData(practiceRoot(), QSsl::Pem));
}

} // namespace

QSslConfiguration practiceConfiguration(PracticeCertificate certificate, TlsManner manner)
{
    const QByteArray pem = resource(fileOf(certificate));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::SecureProtocols);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setLocalCertificateChain(QSslCertificate::fromData(pem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    adjust(configuration, manner);
    return configuration;
}

QByteArray practiceRoot()
{
    return resource(QStringLiteral("root.pem"));
}

QByteArray practiceClientCertificate()
{
    return resource(QStringLiteral("client.pem"));
}

} // namespace smtpscope
