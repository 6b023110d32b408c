// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/ReplyLayout.h"

#include "redaction/ProtocolWords.h"

namespace smtpscope {

namespace {

qsizetype structureLength(QByteArrayView line)
{
    const qsizetype code = replyCodeLength(line);
    const qsizetype enhanced = enhancedCodeLength(line.sliced(code));
    if (code == 0 || enhanced == 0)
        return code;
    const qsizetype end = code + enhanced;
    return end < line.size() && line[end] == ' ' ? end + 1 : end;
}

} // namespace

DecodedView textOfReply(QByteArrayView reply, LineJoint joint)
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
        if (joint == LineJoint::Blank && next < reply.size())
            text.append(' ', end, end);
        at = next;
    }
    return text;
}

} // namespace smtpscope
