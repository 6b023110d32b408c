// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/CertificateFaults.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificateExtension>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

// In the order in which they are named: what makes all else meaningless comes first.
constexpr std::array FaultOrder{
    QLatin1StringView("tls.certificate.not-yet-valid"),
    QLatin1StringView("tls.certificate.expired"),
    QLatin1StringView("tls.certificate.self-signed"),
    QLatin1StringView("tls.certificate.incomplete"),
    QLatin1StringView("tls.certificate.untrusted"),
    QLatin1StringView("tls.certificate.wrong-name"),
    QLatin1StringView("tls.certificate.other"),
};

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    return commonNames.value(0, organisations.value(0));
}

QString keyOf(const QSslKey &key)
{
    QString kind = QStringLiteral("unknown");
    if (key.algorithm() == QSsl::Rsa)
        kind = QStringLiteral("RSA");
    else if (key.algorithm() == QSsl::Ec)
        kind = QStringLiteral("EC");
    else if (key.algorithm() == QSsl::Dsa)
        kind = QStringLiteral("DSA");
    return key.isNull() || key.length() <= 0
        ? kind
        : kind + QLatin1Char(' ') + QString::number(key.length());
}

// The certificate says where its issuer's certificate can be fetched (RFC 5280 4.2.2.1), which
// roots that sign servers directly do not bother with.
bool namesIssuerAddress(const QSslCertificate &certificate)
{
    for (const QSslCertificateExtension &extension : certificate.extensions()) {
        if (extension.name() == QLatin1StringView("authorityInfoAccess"))
            return extension.value().toMap().contains(QStringLiteral("caIssuers"));
    }
    return false;
}

// Names that public and private authorities give to certificates that must be sent along: "Sectigo
// Issuing CA", or just a number ("R11", "E7", "WR2": Let's Encrypt and Google Trust Services).
bool isIntermediateName(const QString &issuer)
{
    static const QRegularExpression intermediate(
        QStringLiteral(
            "\\b(intermediate|issuing|sub(ordinate)?[- ]?ca)\\b|^(R|E|YR|YE|WR|WE)\\d+$"),
        QRegularExpression::CaseInsensitiveOption);
    return intermediate.match(issuer).hasMatch();
}

bool isRootName(const QString &issuer)
{
    static const QRegularExpression root(
        QStringLiteral("\\broot\\b"), QRegularExpression::CaseInsensitiveOption);
    return root.match(issuer).hasMatch();
}

// Only the server's own certificate came, and its issuer is not one that stands in a trust store.
// Some private roots (Windows) also say where they can be fetched; their names give them away.
bool looksIncomplete(const QList<QSslCertificate> &chain)
{
    if (chain.size() != 1 || chain.front().isSelfSigned())
        return false;
    const QString issuer = nameOf(chain.front().issuerInfo(QSslCertificate::CommonName),
        chain.front().issuerInfo(QSslCertificate::Organization));
    return isIntermediateName(issuer) || (namesIssuerAddress(chain.front()) && !isRootName(issuer));
}

// "*" stands for a part of one label (RFC 6125 6.4.3), and only in the first one.
bool fits(const QString &pattern, const QString &name)
{
    const qsizetype star = pattern.indexOf(QLatin1Char('*'));
    const qsizetype dot = pattern.indexOf(QLatin1Char('.'));
    if (star < 0 || star > dot)
        return pattern.compare(name, Qt::CaseInsensitive) == 0;
    const QStringView before = QStringView(pattern).first(star);
    const QStringView after = QStringView(pattern).sliced(star + 1, dot - star - 1);
    const qsizetype labelEnd = name.indexOf(QLatin1Char('.'));
    const QStringView label = QStringView(name).first(qMax<qsizetype>(labelEnd, 0));
    return label.size() >= before.size() + after.size() + 1
        && label.startsWith(before, Qt::CaseInsensitive)
        && label.endsWith(after, Qt::CaseInsensitive)
        && QStringView(name).sliced(labelEnd).compare(
               QStringView(pattern).sliced(dot), Qt::CaseInsensitive)
        == 0;
}

// The version of the session. The cipher's own version is only the oldest that knows it.
QString nameOf(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // Qt dislikes the old versions, but servers speak them
        switch (protocol)
    {
    case QSsl::TlsV1_0:
        return QStringLiteral("TLSv1");
    case QSsl::TlsV1_1:
        return QStringLiteral("TLSv1.1");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default: // ranges and DTLS, which no session has
        return {};
    }
    QT_WARNING_POP
}

QLatin1StringView idOf(const QSslError &error, const QList<QSslCertificate> &chain)
{
    switch (error.error()) {
    case QSslError::CertificateNotYetValid:
        return FaultOrder[0];
    case QSslError::CertificateExpired:
        return FaultOrder[1];
    case QSslError::SelfSignedCertificate:
        return FaultOrder[2];
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return looksIncomplete(chain) ? FaultOrder[3] : FaultOrder[4];
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
        return chain.size() == 1 && chain.front().isSelfSigned() ? FaultOrder[2] : FaultOrder[4];
    case QSslError::HostNameMismatch:
        return FaultOrder[5];
    default: // three dozen others, all of them rare
        return FaultOrder[6];
    }
}

} // namespace

CertificateFacts certificateFactsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    const auto names = certificate.subjectAlternativeNames();
    facts.names = QStringList(names.values(QSsl::DnsEntry));
    facts.names += names.values(QSsl::IpAddressEntry);
    facts.names.sort();
    facts.notBefore = certificate.effectiveDate().toUTC();
    facts.notAfter = certificate.expiryDate().toUTC();
    facts.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    facts.key = keyOf(certificate.publicKey());
    return facts;
}

std::vector<TlsError> certificateFaultsOf(
    const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    std::vector<TlsError> faults;
    for (const QLatin1StringView id : FaultOrder) {
        const auto first = std::find_if(errors.begin(), errors.end(),
            [&](const QSslError &error) { return idOf(error, chain) == id; });
        if (first != errors.end())
            faults.push_back({id, first->errorString()});
    }
    const bool vouchesForItself = std::any_of(faults.begin(), faults.end(),
        [](const TlsError &fault) { return fault.id == FaultOrder[2]; });
    if (vouchesForItself) // that nobody else does follows from it
        std::erase_if(faults, [](const TlsError &fault) { return fault.id == FaultOrder[4]; });
    return faults;
}

TlsFacts tlsFactsOf(const QSslSocket &socket, const QList<QSslError> &errors)
{
    TlsFacts facts;
    const QSslCipher cipher = socket.sessionCipher();
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    if (socket.isEncrypted() && !cipher.isNull()) {
        facts.protocol = nameOf(socket.sessionProtocol());
        facts.cipher = cipher.name();
    }
    facts.errors = certificateFaultsOf(errors, chain);
    for (const QSslCertificate &certificate : chain)
        facts.chain.push_back(certificateFactsOf(certificate));
    facts.verified = !chain.isEmpty() && facts.errors.empty();
    return facts;
}

bool fitsAlternativeNames(const QSslCertificate &certificate, const QString &serverName)
{
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty() || !QHostAddress(serverName).isNull())
        return true;
    const QString asked = QString::fromLatin1(QUrl::toAce(serverName));
    return std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return fits(name, asked); });
}

bool isCertificateFor(const QSslCertificate &certificate, const QString &serverName)
{
    const QHostAddress asked(serverName);
    const auto names = certificate.subjectAlternativeNames();
    if (!asked.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
            [&](const QString &address) { return QHostAddress(address) == asked; });
    }
    if (names.contains(QSsl::DnsEntry))
        return fitsAlternativeNames(certificate, serverName);
    const QStringList subjects = certificate.subjectInfo(QSslCertificate::CommonName);
    const QString name = QString::fromLatin1(QUrl::toAce(serverName));
    return names.isEmpty() && !subjects.isEmpty() && fits(subjects.front(), name);
}

} // namespace smtpscope
