// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/ImapArguments.h"

namespace smtpscope {

namespace {

// Each takes one argument that begins at @p at, and moves @p at behind it.
std::optional<QByteArray> quotedAt(const QByteArray &text, qsizetype &at)
{
    QByteArray value;
    for (++at; at < text.size(); ++at) {
        if (text[at] == '"') {
            ++at;
            return value;
        }
        if (text[at] == '\\')
            ++at;
        if (at < text.size())
            value += text[at];
    }
    return std::nullopt; // the closing quote is missing
}

std::optional<QByteArray> literalAt(const QByteArray &text, qsizetype &at)
{
    const qsizetype end = text.indexOf("}\r\n", at);
    if (end < 0)
        return std::nullopt;
    const auto literal = literalAtEndOf(text.mid(at, end + 1 - at));
    if (!literal || end + 3 + literal->size > text.size())
        return std::nullopt;
    at = end + 3 + literal->size;
    return text.mid(end + 3, literal->size);
}

QByteArray atomAt(const QByteArray &text, qsizetype &at)
{
    const qsizetype blank = text.indexOf(' ', at);
    const qsizetype end = blank < 0 ? text.size() : blank;
    QByteArray atom = text.mid(at, end - at);
    at = end;
    return atom;
}

} // namespace

std::optional<AnnouncedLiteral> literalAtEndOf(const QByteArray &line)
{
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return std::nullopt;
    QByteArray number = line.mid(open + 1, line.size() - open - 2);
    const bool waits = !number.endsWith('+');
    if (!waits)
        number.chop(1);
    bool isNumber = false;
    const qint64 size = number.toLongLong(&isNumber);
    if (!isNumber || size < 0)
        return std::nullopt;
    return AnnouncedLiteral{size, waits};
}

std::optional<QByteArrayList> imapArguments(const QByteArray &text)
{
    QByteArrayList all;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const std::optional<QByteArray> value = text[at] == '"' ? quotedAt(text, at)
            : text[at] == '{'                                   ? literalAt(text, at)
                                                                : atomAt(text, at);
        if (!value)
            return std::nullopt;
        all.append(*value);
    }
    return all;
}

} // namespace smtpscope
