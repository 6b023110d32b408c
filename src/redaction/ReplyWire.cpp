// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/ReplyWire.h"

namespace smtpscope {

QByteArray wireOf(const Reply &reply)
{
    const int known = reply.code >= 100 && reply.code <= 999 ? reply.code : 250;
    const QByteArray code = QByteArray::number(known);
    QByteArray wire;
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        wire += code + (i + 1 < reply.lines.size() ? '-' : ' ');
        wire += reply.lines[i].toUtf8() + "\r\n";
    }
    return wire;
}

// Lines that were escaped for reading hold no line end, so each line of the wire is one line again.
QStringList linesOf(const QByteArray &wire)
{
    QStringList lines;
    for (const QByteArray &line : wire.split('\n')) {
        if (line.size() > 4)
            lines.append(QString::fromUtf8(line.sliced(4, line.size() - 5)));
    }
    return lines;
}

} // namespace smtpscope
