// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/imap/ImapLine.h"

#include <QByteArrayList>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostLiteralDigits = 18; // fits into 64 bits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Up to the first blank.
QByteArrayView firstWord(QByteArrayView text)
{
    const qsizetype blank = text.indexOf(' ');
    return blank < 0 ? text : text.first(blank);
}

// The word in capitals; empty when it is longer than any status, so that a huge one costs nothing.
QByteArray statusWord(QByteArrayView word)
{
    constexpr qsizetype longest = 7; // PREAUTH
    return word.size() > longest ? QByteArray() : word.toByteArray().toUpper();
}

QByteArrayView behind(QByteArrayView text, QByteArrayView word)
{
    return text.sliced(qMin(text.size(), word.size() + 1));
}

// RFC 9051 9: any ASTRING-CHAR except "+".
bool isTag(QByteArrayView word)
{
    const auto fits = [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("(){%*\"\\+").contains(c);
    };
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), fits);
}

ImapLine statusLine(ImapLineKind kind, const QByteArray &status, QByteArrayView text)
{
    return {kind, {}, status, responseCodeIn(text), {}, text};
}

ImapLine untaggedLine(QByteArrayView data)
{
    const QByteArrayView word = firstWord(data);
    const QByteArray status = statusWord(word);
    ImapLine line{ImapLineKind::Untagged, {}, "*", {}, data, data};
    if (QByteArrayList{"OK", "NO", "BAD", "PREAUTH", "BYE"}.contains(status))
        line = statusLine(ImapLineKind::Untagged, status, behind(data, word));
    line.data = data;
    return line;
}

std::optional<ImapLine> taggedLine(QByteArrayView line)
{
    const QByteArrayView tag = firstWord(line);
    const QByteArrayView rest = behind(line, tag);
    const QByteArrayView word = firstWord(rest);
    const QByteArray status = statusWord(word);
    if (!isTag(tag) || !QByteArrayList{"OK", "NO", "BAD"}.contains(status))
        return std::nullopt;
    ImapLine result = statusLine(ImapLineKind::Tagged, status, behind(rest, word));
    result.tag = tag.toByteArray();
    return result;
}

} // namespace

std::optional<ImapLine> imapLine(QByteArrayView line)
{
    if (line.startsWith("* ") && line.size() > 2)
        return untaggedLine(line.sliced(2));
    if (line == QByteArrayView("+") || line.startsWith("+ "))
        return ImapLine{ImapLineKind::Continuation, {}, "+", {}, {}, behind(line, "+")};
    return taggedLine(line);
}

std::optional<qint64> literalSize(QByteArrayView line, qsizetype from)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype open = line.lastIndexOf('{');
    if (open < from)
        return std::nullopt;
    QByteArrayView number = line.sliced(open + 1).chopped(1);
    if (number.endsWith('+'))
        number.chop(1);
    const bool isNumber = !number.isEmpty() && std::all_of(number.begin(), number.end(), isDigit);
    if (!isNumber || number.size() > MostLiteralDigits)
        return std::nullopt;
    return number.toByteArray().toLongLong();
}

QByteArray responseCodeIn(QByteArrayView text)
{
    if (!text.startsWith('['))
        return {};
    qsizetype end = 1;
    const auto fits = [](char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
            || c == '/';
    };
    while (end < text.size() && fits(text[end]))
        ++end;
    const bool isClosed = end < text.size() && (text[end] == ']' || text[end] == ' ');
    return isClosed ? text.sliced(1, end - 1).toByteArray().toUpper() : QByteArray();
}

} // namespace smtpscope
