// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/MailboxWords.h"

#include "redaction/WordList.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace smtpscope {

namespace {

// IANA "IMAP Capabilities" and "POP3 Capabilities", and the private ones of large providers.
constexpr auto Keywords = std::to_array<std::string_view>({"ACL", "APOP", "APPENDLIMIT", "AUTH",
    "AUTH-RESP-CODE", "BINARY", "CATENATE", "CHILDREN", "COMPRESS", "CONDSTORE", "CONTEXT",
    "CONVERT", "CREATE-SPECIAL-USE", "ENABLE", "ESEARCH", "ESORT", "EXPIRE", "FILTERS", "I18NLEVEL",
    "ID", "IDLE", "IMAP4", "IMAP4REV1", "IMAP4REV2", "IMAPSIEVE", "IMPLEMENTATION", "INPROGRESS",
    "JMAPACCESS", "LANG", "LANGUAGE", "LIST-EXTENDED", "LIST-METADATA", "LIST-MYRIGHTS",
    "LIST-STATUS", "LITERAL+", "LITERAL-", "LOGIN-DELAY", "LOGIN-REFERRALS", "LOGINDISABLED",
    "MAILBOX-REFERRALS", "MESSAGELIMIT", "METADATA", "METADATA-SERVER", "MOVE", "MULTIAPPEND",
    "MULTISEARCH", "NAMESPACE", "NOTIFY", "OBJECTID", "PARTIAL", "PIPELINING", "PREVIEW", "QRESYNC",
    "QUOTA", "QUOTASET", "REPLACE", "RESP-CODES", "RIGHTS", "SASL", "SASL-IR", "SAVEDATE", "SEARCH",
    "SEARCHRES", "SNIPPET", "SORT", "SPECIAL-USE", "STARTTLS", "STATUS", "STLS", "THREAD", "TOP",
    "UIDL", "UIDONLY", "UIDPLUS", "UNAUTHENTICATE", "UNSELECT", "URL-PARTIAL", "URLAUTH", "USER",
    "UTF8", "UTF8ONLY", "WITHIN", "X-GM-EXT-1", "XAPPLELITERAL", "XAPPLEPUSHSERVICE", "XLIST",
    "XYZZY"});

constexpr auto ResponseCodes = std::to_array<std::string_view>(
    {"ALERT", "ALREADYEXISTS", "AUTH", "AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "BADCHARSET",
        "CANNOT", "CAPABILITY", "CLIENTBUG", "CLOSED", "CONTACTADMIN", "CORRUPTION", "EXPIRED",
        "EXPUNGEISSUED", "HASCHILDREN", "IN-USE", "INUSE", "LIMIT", "LOGIN-DELAY", "NONEXISTENT",
        "NOPERM", "OVERQUOTA", "PARSE", "PERMANENTFLAGS", "PRIVACYREQUIRED", "READ-ONLY",
        "READ-WRITE", "REFERRAL", "SERVERBUG", "SYS/PERM", "SYS/TEMP", "TRYCREATE", "UIDNEXT",
        "UIDVALIDITY", "UNAVAILABLE", "UNSEEN", "UTF8", "WEBALERT"});

constexpr auto StatusWords = std::to_array<std::string_view>({"OK", "NO", "BAD", "BYE", "PREAUTH"});

constexpr WordFilter KeywordFilter(Keywords);
constexpr WordFilter ResponseCodeFilter(ResponseCodes);

qsizetype wordEnd(QByteArrayView text, qsizetype from)
{
    const qsizetype blank = text.indexOf(' ', from);
    return blank < 0 ? text.size() : blank;
}

// A tag of ours, such as A001, with the blank behind it; 0 when there is none.
qsizetype tagLength(QByteArrayView line)
{
    const qsizetype end = wordEnd(line, 0);
    const QByteArrayView tag = line.first(end);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isTag = tag.size() >= 4 && tag[0] == 'A'
        && std::all_of(tag.begin() + 1, tag.end(), isDigit) && end < line.size();
    return isTag ? end + 1 : 0;
}

} // namespace

bool isMailboxKeyword(QByteArrayView word)
{
    return KeywordFilter.mayHold(word) && holdsWord(Keywords, word);
}

bool isResponseCode(QByteArrayView word)
{
    return ResponseCodeFilter.mayHold(word) && holdsWord(ResponseCodes, word);
}

qsizetype statusLength(QByteArrayView line)
{
    const QByteArrayView first = line.first(wordEnd(line, 0));
    const qsizetype firstLength = qMin(line.size(), first.size() + 1);
    if (first == QByteArrayView("+OK") || first == QByteArrayView("-ERR")
        || first == QByteArrayView("+"))
        return firstLength;
    const bool isUntagged = line.startsWith("* ");
    const qsizetype begin = isUntagged ? 2 : tagLength(line);
    if (begin == 0)
        return 0;
    const qsizetype end = wordEnd(line, begin);
    if (holdsWord(StatusWords, line.sliced(begin, end - begin)))
        return qMin(line.size(), end + 1);
    return isUntagged ? begin : 0;
}

qsizetype responseCodeLength(QByteArrayView text)
{
    if (!text.startsWith('['))
        return 0;
    const qsizetype close = text.indexOf(']');
    const qsizetype end = qMin(wordEnd(text, 0), close < 0 ? text.size() : close);
    if (end == text.size() || !isResponseCode(text.sliced(1, end - 1)))
        return 0;
    const bool hasBlank = end + 1 < text.size() && text[end] == ']' && text[end + 1] == ' ';
    return end + (hasBlank ? 2 : 1);
}

} // namespace smtpscope
