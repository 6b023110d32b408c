// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/ParsedReply.h"

#include "session/Printable.h"

#include <QLatin1StringView>

namespace smtpscope {

Reply toReply(const ParsedReply &reply)
{
    Reply result;
    result.code = reply.code;
    result.enhanced = QString::fromLatin1(reply.enhanced);
    for (const QByteArray &line : reply.lines)
        result.lines += printable(QByteArrayView(line));
    result.status = QString::fromLatin1(reply.status);
    result.responseCode = QString::fromLatin1(reply.responseCode);
    return result;
}

bool isMalformed(QStringView defectId)
{
    return defectId.startsWith(QLatin1StringView("reply.malformed"));
}

} // namespace smtpscope
