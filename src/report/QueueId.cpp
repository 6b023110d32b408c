// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/QueueId.h"

#include <QRegularExpression>

#include <array>

namespace smtpscope {

QString queueIdIn(const QString &reply)
{
    static const std::array patterns{
        QRegularExpression(
            QStringLiteral("\\bqueued as ([^\\s,;)]+)"), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("\\bid=([^\\s,;)]+)")),
        QRegularExpression(QStringLiteral("(\\S+) Message accepted\\b"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("(\\S+(?: \\[[^\\]]*\\])?) Queued mail for delivery"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("(\\S+) - gsmtp\\b")),
    };
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(reply);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace smtpscope
