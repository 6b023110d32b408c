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
            ++line;
        text += QByteArray(line - 2, 'x') + "\r\n";
        missing -= line;
    }
    return text;
}

} // namespace

QByteArray testMessage(const TestMessageFacts &facts)
{
    const QString from = facts.from.isEmpty() ? QStringLiteral("postmaster") : facts.from;
    QByteArray message = "Date: " + facts.date.toUtf8() + "\r\n" + "From: <" + from.toUtf8()
        + ">\r\n" + "To: <" + facts.to.join(QStringLiteral(">, <")).toUtf8() + ">\r\n"
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
