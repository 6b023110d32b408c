// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/QueueId.h"

#include <QRegularExpression>

#include <array>

namespace smtpscope {

namespace {

// A masked id is a stand-in, which is shorter than what these servers give.
const auto &patterns()
{
    static const std::array all{
        QRegularExpression(
            QStringLiteral("\\bqueued as ([^\\s,;)]+)"), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("\\bid=([^\\s,;)]+)")),
        QRegularExpression(QStringLiteral("(\\S+) Message accepted\\b"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            QStringLiteral("\\[InternalId=(\\w+)[^\\]]*\\].*Queued mail for delivery"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("<([^<>\\s]+)>.*Queued mail for delivery"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("(\\S+) - gsmtp\\b")),
        QRegularExpression(QStringLiteral("\\bqp (\\w+)")),
        QRegularExpression(QStringLiteral("^(?:2\\.\\d\\.\\d )?Ok (\\S{16,}|id\\d+)$"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("(\\S+) Saved$")),
    };
    return all;
}

// Every server's ids hold a digit; none of them holds what only markup has.
bool looksLikeAnId(const QString &word)
{
    static const QRegularExpression wrong(QStringLiteral("[<>\"]"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    return word.contains(digit) && !word.contains(wrong);
}

} // namespace

QString queueIdIn(const QString &reply)
{
    for (const QRegularExpression &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.match(reply);
        if (match.hasMatch() && looksLikeAnId(match.captured(1)))
            return match.captured(1);
    }
    return {};
}

} // namespace smtpscope
