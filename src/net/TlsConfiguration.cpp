// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/TlsConfiguration.h"

namespace smtpscope {

namespace {

// As OpenSSL's configuration commands call the version "1.0" to "1.3" (SSL_CONF_cmd(3)).
QByteArray libraryName(const QString &version)
{
    return version == QLatin1String("1.0") ? QByteArray("TLSv1") : "TLSv" + version.toLatin1();
}

} // namespace

QSslConfiguration configurationFor(const TlsPolicy &policy)
{
    // The default configuration looks roots up when they are needed. Asking for the system's
    // certificates (systemCaCertificates()) would load all of them: 92 to 158 ms (speed.md).
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const bool isOld = policy.allowsOldVersions();
    // TLS 1.2 and newer (RFC 8996). The named old versions are deprecated in Qt, so the range is
    // set by the library's own commands below.
    configuration.setProtocol(isOld ? QSsl::AnyProtocol : QSsl::SecureProtocols);
    if (isOld || !policy.minimum.isEmpty())
        configuration.setBackendConfigurationOption(
            "MinProtocol", libraryName(policy.oldestVersion()));
    if (!policy.maximum.isEmpty())
        configuration.setBackendConfigurationOption("MaxProtocol", libraryName(policy.maximum));
    if (isOld) // RSA with MD5 and SHA-1 signatures, which level 1 and up forbid in OpenSSL 3
        configuration.setBackendConfigurationOption(
            "CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!policy.caCertificates.isEmpty())
        configuration.setCaCertificates(policy.caCertificates);
    if (!policy.identity.isEmpty()) {
        configuration.setLocalCertificateChain(policy.identity.chain);
        configuration.setPrivateKey(policy.identity.key);
    }
    return configuration;
}

} // namespace smtpscope
