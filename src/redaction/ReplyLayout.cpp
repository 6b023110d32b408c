// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/ReplyLayout.h"

#include "redaction/ProtocolWords.h"

namespace smtpscope {

namespace {

qsizetype structureLength(QByteArrayView line)
{
    const qsizetype code = replyCodeLength(line);
    return code == 0 ? 0 : code + enhancedCodeLength(line.sliced(code));
}

} // namespace

DecodedView textOfReply(QByteArrayView reply)
{
    DecodedView text;
    qsizetype at = 0;
    while (at < reply.size()) {
        const qsizetype lineEnd = reply.indexOf('\n', at);
        qsizetype end = lineEnd < 0 ? reply.size() : lineEnd;
        const qsizetype next = lineEnd < 0 ? reply.size() : lineEnd + 1;
        if (end > at && lineEnd >= 0 && reply[end - 1] == '\r')
            --end;
        for (qsizetype i = at + structureLength(reply.sliced(at, end - at)); i < end; ++i)
            text.append(reply[i], i, i + 1);
        at = next;
    }
    return text;
}

} // namespace smtpscope
