// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/TestMessage.h"

namespace smtpscope {

namespace {

constexpr qint64 FillLine = 76; // without its line end

// Exactly `missing` bytes of short lines; not 1, because a line end takes two.
QByteArray filling(qint64 missing)
{
    QByteArray text;
    text.reserve(missing);
    while (missing > 0) {
        qint64 line = qMin(missing, FillLine + 2);
        if (missing - line == 1)
            --line; // leaves the next line its two bytes
        text += QByteArray(line - 2, 'x') + "\r\n";
        missing -= line;
    }
    return text;
}

QString senderOf(const TestMessageFacts &facts)
{
    if (!facts.from.isEmpty())
        return facts.from;
    const QString postmaster = QStringLiteral("postmaster");
    return facts.heloName.isEmpty() ? postmaster : postmaster + QLatin1Char('@') + facts.heloName;
}

// One recipient a line, so that many of them make no line that is too long (RFC 5322 2.1.1).
QString recipientsOf(const TestMessageFacts &facts)
{
    if (facts.to.isEmpty())
        return QStringLiteral("undisclosed-recipients:;");
    return QLatin1Char('<') + facts.to.join(QStringLiteral(">,\r\n <")) + QLatin1Char('>');
}

} // namespace

QByteArray testMessage(const TestMessageFacts &facts)
{
    QByteArray message = "Date: " + facts.date.toUtf8() + "\r\n" + "From: <"
        + senderOf(facts).toUtf8() + ">\r\n" + "To: " + recipientsOf(facts).toUtf8() + "\r\n"
        + "Message-ID: " + facts.messageId.toUtf8() + "\r\n"
        + "Subject: [SMTPscope test] Does mail get through?\r\n"
          "Auto-Submitted: auto-generated\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n"
          "\r\n"
          "This message was sent by SMTPscope to find out whether mail gets through.\r\n"
          "Nobody needs to answer it, and it may be deleted.\r\n";
    const qint64 missing = facts.size - message.size();
    if (missing == 1) // too little for a line of its own
        message.insert(message.size() - 2, ' ');
    return message + filling(missing == 1 ? 0 : missing);
}

} // namespace smtpscope
