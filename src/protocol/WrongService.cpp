// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/WrongService.h"

#include <QByteArray>

namespace smtpscope {

bool isTlsRecord(QByteArrayView bytes)
{
    return bytes.size() >= 2 && (bytes[0] == 0x15 || bytes[0] == 0x16) && bytes[1] == 0x03;
}

QString malformedIdOf(QByteArrayView line)
{
    if (isTlsRecord(line))
        return QStringLiteral("reply.malformed.tls");
    if (line.startsWith("HTTP/") || line.startsWith("<!") || line.startsWith("<html")
        || line.startsWith("<HTML"))
        return QStringLiteral("reply.malformed.http");
    if (line.startsWith("SSH-"))
        return QStringLiteral("reply.malformed.ssh");
    if (line.startsWith("+OK") || line.startsWith("-ERR"))
        return QStringLiteral("reply.malformed.pop3");
    if (line.startsWith("* OK") || line.startsWith("* BYE") || line.startsWith("* PREAUTH"))
        return QStringLiteral("reply.malformed.imap");
    return QStringLiteral("reply.malformed");
}

QString malformedMailboxIdOf(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isSmtp = line.size() >= 4 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1])
        && isDigit(line[2]) && (line[3] == ' ' || line[3] == '-');
    return isSmtp ? QStringLiteral("reply.malformed.smtp") : malformedIdOf(line);
}

bool mayBeginReply(QByteArrayView bytes)
{
    if (bytes == QByteArrayView("\r"))
        return true;
    for (qsizetype i = 0; i < qMin<qsizetype>(bytes.size(), 4); ++i) {
        const char c = bytes[i];
        const bool isDigit = c >= '0' && c <= '9';
        const bool fits = i == 0 ? (c >= '2' && c <= '5') : i < 3 ? isDigit : !isDigit;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace smtpscope
