// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ReplyLine.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype LongestTag = 20; // of an IMAP command, as programs make them

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTag(QByteArrayView word)
{
    return !word.isEmpty() && word.size() <= LongestTag
        && std::all_of(word.begin(), word.end(),
            [](char c) {
                return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.';
            })
        && std::any_of(word.begin(), word.end(), isDigit);
}

} // namespace

bool isSmtpReplyLine(QByteArrayView line)
{
    const bool hasCode = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1])
        && isDigit(line[2]);
    return hasCode && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
}

bool isPop3ReplyLine(QByteArrayView line)
{
    return line.startsWith("+OK") || line.startsWith("-ERR");
}

bool isImapReplyLine(QByteArrayView line)
{
    static const QByteArrayList Words{"OK", "NO", "BAD", "BYE", "PREAUTH", "CAPABILITY", "FLAGS",
        "LIST", "LSUB", "SEARCH", "STATUS", "ID", "ENABLED", "NAMESPACE"};
    if (line.startsWith("* ")) {
        const QByteArray word = line.sliced(2).toByteArray().split(' ').front().toUpper();
        return Words.contains(word) || (!word.isEmpty() && isDigit(word[0]));
    }
    const QByteArrayList words =
        line.first(std::min<qsizetype>(line.size(), 40)).toByteArray().split(' ');
    return words.size() >= 2 && isTag(words[0])
        && QByteArrayList{"OK", "NO", "BAD"}.contains(words[1].toUpper()) && !isSmtpReplyLine(line);
}

std::optional<Protocol> protocolOfReplyLine(QByteArrayView line)
{
    if (isSmtpReplyLine(line))
        return Protocol::Smtp;
    if (isPop3ReplyLine(line))
        return Protocol::Pop3;
    return isImapReplyLine(line) ? std::optional(Protocol::Imap) : std::nullopt;
}

} // namespace smtpscope
