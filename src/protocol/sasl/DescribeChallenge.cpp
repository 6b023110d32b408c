// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/DescribeChallenge.h"

#include "session/Printable.h"

#include <QStringList>

namespace smtpscope {

namespace {

QString describeScram(const QByteArray &challenge)
{
    QStringList parts;
    for (const QByteArray &part : challenge.split(',')) {
        QString shown = printable(QByteArrayView(part));
        if (part.startsWith("v="))
            shown = QStringLiteral("v=") + QString(part.size() - 2, QLatin1Char('*'));
        else if (part.startsWith("i="))
            shown += QStringLiteral(" (iterations)");
        else if (part.startsWith("s="))
            shown += QStringLiteral(" (salt)");
        parts += shown;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString describeChallenge(const QString &mechanism, const QByteArray &challenge)
{
    if (mechanism.startsWith(QLatin1String("SCRAM-")))
        return describeScram(challenge);
    return printable(QByteArrayView(challenge));
}

} // namespace smtpscope
