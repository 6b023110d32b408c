// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/MechanismChoice.h"

namespace smtpscope {

QString chooseMechanism(const QStringList &offered, bool connectionIsProtected)
{
    const QStringList open{QStringLiteral("PLAIN"), QStringLiteral("LOGIN")};
    const QStringList closed{
        QStringLiteral("SCRAM-SHA-256"), QStringLiteral("SCRAM-SHA-1"), QStringLiteral("CRAM-MD5")};
    for (const QString &mechanism : connectionIsProtected ? open + closed : closed + open) {
        if (offered.contains(mechanism, Qt::CaseInsensitive))
            return mechanism;
    }
    return {};
}

bool needsProtection(const QString &mechanism)
{
    return mechanism != QLatin1String("ANONYMOUS");
}

} // namespace smtpscope
