// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/ReplyQuestion.h"

namespace smtpscope {

namespace {

// The enhanced code leads a line, or several: taken off, so that only words are left.
QString withoutCode(QStringView line, const QString &enhanced)
{
    QStringView text = line.trimmed();
    if (!enhanced.isEmpty() && text.startsWith(enhanced)
        && (text.size() == enhanced.size() || !text[enhanced.size()].isDigit()))
        text = text.sliced(enhanced.size()).trimmed();
    return text.toString();
}

} // namespace

ReplyQuestion questionAbout(const Reply &reply, Stage stage, Protocol protocol)
{
    QStringList words;
    for (const QString &line : reply.lines)
        words += withoutCode(line, reply.enhanced);
    return {.command = replyCommandAt(stage, protocol),
        .code = reply.code,
        .enhanced = reply.enhanced,
        .text = words.join(QLatin1Char(' ')),
        .protocol = protocol,
        .status = reply.status,
        .responseCode = reply.responseCode};
}

} // namespace smtpscope
