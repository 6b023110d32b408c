// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/TlsPolicy.h"

#include <QFile>

namespace smtpscope {

std::variant<QList<QSslCertificate>, QString> loadCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return QStringLiteral("no certificate in PEM form in it");
    return certificates;
}

} // namespace smtpscope
