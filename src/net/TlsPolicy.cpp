// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/TlsPolicy.h"

#include <QFile>

namespace smtpscope {

namespace {

// A hundred times the biggest bundle of roots; a device file would have no end.
constexpr qint64 MostCaBytes = 32 * 1024 * 1024;

} // namespace

QString TlsPolicy::oldestVersion() const
{
    const QString usual = QStringLiteral("1.2");
    if (!minimum.isEmpty())
        return minimum;
    return !maximum.isEmpty() && maximum < usual ? maximum : usual;
}

bool TlsPolicy::allowsOldVersions() const
{
    return oldestVersion() < QLatin1String("1.2");
}

std::variant<QList<QSslCertificate>, QString> loadCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    const QByteArray pem = file.read(MostCaBytes + 1);
    if (pem.size() > MostCaBytes)
        return QStringLiteral("too big for a file of certificates");
    if (pem.isEmpty() && file.error() != QFile::NoError)
        return file.errorString();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return QStringLiteral("no certificate in PEM form in it");
    return certificates;
}

} // namespace smtpscope
