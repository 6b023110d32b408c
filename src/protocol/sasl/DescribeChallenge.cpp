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

// The proof is the value of "rspauth", with or without quotation marks.
QString describeDigest(const QByteArray &challenge)
{
    const qsizetype at = challenge.toLower().indexOf("rspauth=");
    if (at < 0)
        return printable(QByteArrayView(challenge));
    QByteArray shown = challenge;
    const qsizetype from = at + qsizetype(qstrlen("rspauth="));
    for (qsizetype i = from; i < shown.size() && shown[i] != ','; ++i)
        shown[i] = '*';
    return printable(QByteArrayView(shown));
}

} // namespace

QString describeChallenge(const QString &mechanism, const QByteArray &challenge)
{
    if (mechanism.startsWith(QLatin1String("SCRAM-")))
        return describeScram(challenge);
    if (mechanism == QLatin1String("DIGEST-MD5"))
        return describeDigest(challenge);
    return printable(QByteArrayView(challenge));
}

} // namespace smtpscope
