// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/CopiedReplies.h"

#include "protocol/ReplyParser.h"

namespace smtpscope {

namespace {

constexpr qsizetype CodeSize = 3;

void take(std::vector<ParsedReply> &replies, const std::vector<ParsedItem> &items)
{
    for (const ParsedItem &item : items) {
        if (const auto *reply = std::get_if<ParsedReply>(&item))
            replies.push_back(*reply);
    }
}

} // namespace

std::vector<ParsedReply> copiedReplies(const QByteArray &raw)
{
    std::vector<ParsedReply> replies;
    ReplyParser parser{Limits()};
    take(replies, parser.feed(raw));
    const auto rest = parser.takeRest();
    if (!rest || rest->raw.size() < 2)
        return replies;
    QByteArray lines = rest->raw;
    const qsizetype separator = lines.lastIndexOf('\n', lines.size() - 2) + 1 + CodeSize;
    if (separator >= lines.size() || lines[separator] != '-')
        return replies;
    lines[separator] = ' ';
    ReplyParser again{Limits()};
    take(replies, again.feed(lines));
    return replies;
}

} // namespace smtpscope
