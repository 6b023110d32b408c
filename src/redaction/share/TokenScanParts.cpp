// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Hosts, addresses, ids and named people within tokens.

#include "redaction/share/EverydayWords.h"
#include "redaction/share/IpAddress.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/TextClasses.h"
#include "redaction/share/TokenScan.h"

#include <algorithm>

namespace smtpscope {

namespace {

using namespace textclass;

bool isSeparator(char c)
{
    static constexpr std::string_view Separators = "/=:|&?#!*^~`{}$'%\\";
    return Separators.find(c) != std::string_view::npos;
}

// Folders whose entries bear the names of people.
bool isHomeFolder(QByteArrayView word)
{
    return isOneOf(word, {"home", "users", "mail", "vmail", "vhosts", "mailboxes", "maildirs"});
}

bool isUserField(QByteArrayView word)
{
    return isOneOf(word,
        {"user", "username", "login", "sasl_username", "ruser", "authid", "account", "mailbox"});
}

bool isSecretField(QByteArrayView word)
{
    return isOneOf(word,
        {"password", "passwd", "pass", "pwd", "secret", "token", "access_token", "refresh_token",
            "id_token", "client_secret", "api_key", "apikey"});
}

bool isIdField(QByteArrayView word)
{
    return isOneOf(
        word, {"id", "qid", "queueid", "internalid", "msgid", "session", "sid", "sessionid"});
}

// 2026-11-26T01:38:07Z and the like.
bool isDate(QByteArrayView text)
{
    const auto digit = [&](qsizetype i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() >= 8 && digit(0) && digit(1) && digit(2) && digit(3) && text[4] == '-'
        && digit(5) && digit(6) && text[7] == '-';
}

// rsa-sha256, HMAC-MD5
bool isAlgorithm(QByteArrayView text)
{
    const QByteArray folded = text.toByteArray().toLower();
    return folded.contains("-sha") || folded.startsWith("sha") || folded.contains("-md5");
}

// "Debian-22ubuntu3": five small letters in a row that are not all hex digits make a word, not an
// id.
bool holdsWord(QByteArrayView text)
{
    int length = 0;
    bool isHex = true;
    for (const char c : text) {
        const bool isSmall = c >= 'a' && c <= 'z';
        length = isSmall ? length + 1 : 0;
        isHex = isSmall ? (length == 1 || isHex) && c <= 'f' : true;
        if (length >= 5 && !isHex)
            return true;
    }
    return false;
}

} // namespace

bool isIdLike(QByteArrayView text)
{
    if (text.size() < 8)
        return false;
    int digits = 0;
    int letters = 0;
    for (const char c : text) {
        digits += of(c) == Digit ? 1 : 0;
        letters += of(c) == Letter ? 1 : 0;
    }
    if (digits < 3 || letters < 1 || isDate(text) || text.startsWith("0x") || isAlgorithm(text))
        return false;
    const bool isWording = digits < 8 && holdsWord(text);
    return !isWording && !isEverydayWord(text);
}

// scheme://user:password@host:port/path?query
bool TokenScan::url(ByteRange range)
{
    const qsizetype scheme = m_text.first(range.end).indexOf("://", range.begin);
    if (scheme < 0)
        return false;
    qsizetype begin = scheme + 3;
    qsizetype end = begin;
    while (end < range.end && m_text[end] != '/' && m_text[end] != '?' && m_text[end] != '#')
        ++end;
    const qsizetype sign = m_text.first(end).lastIndexOf('@');
    if (sign > begin) {
        const qsizetype colon = m_text.first(sign).indexOf(':', begin);
        const qsizetype userEnd = colon < 0 ? sign : colon;
        add({begin, userEnd}, ItemKind::Person);
        if (colon > 0)
            add({colon + 1, sign}, ItemKind::Token);
        begin = sign + 1;
    }
    parts({begin, end});
    if (end >= range.end)
        return true;
    const ByteRange rest{end, range.end};
    if (!(view(rest).contains('%') && escaped(rest))
        && !(view(rest).contains('@') && mailboxes(rest)))
        parts(rest);
    return true;
}

// An IPv6 address as a whole token, with "IPv6:" before it in address literals.
bool TokenScan::wholeAddress(ByteRange range)
{
    if (view(range)
            .first(std::min<qsizetype>(5, range.end - range.begin))
            .compare("ipv6:", Qt::CaseInsensitive)
        == 0)
        range.begin += 5;
    for (const char end : {'/', '%'}) {
        if (const qsizetype cut = view(range).indexOf(end); cut > 0)
            range.end = range.begin + cut;
    }
    const qsizetype equals = view(range).lastIndexOf('=');
    range.begin += equals + 1;
    if (view(range).count(':') < 2 || !ipAddressFrom(view(range)))
        return false;
    add(range, ItemKind::Address);
    return true;
}

// The pieces of a path, of "key=value", of "host:port"; each with the piece before it as its key.
void TokenScan::parts(ByteRange range)
{
    qsizetype begin = range.begin;
    QByteArrayView key;
    while (begin < range.end) {
        qsizetype end = begin;
        while (end < range.end && !isSeparator(m_text[end]))
            ++end;
        if (end > begin)
            part({begin, end}, key);
        if (end > begin)
            key = view({begin, end});
        begin = end + 1;
    }
}

void TokenScan::part(ByteRange range, QByteArrayView key)
{
    while (range.end > range.begin && m_text[range.end - 1] == '.')
        --range.end;
    const QByteArrayView text = view(range);
    const char before = at(range.begin - 1);
    if (text.size() < 2 || isCovered(range.begin))
        return;
    const bool isPathEntry = (before == '/' || before == '\\') && isHomeFolder(key);
    if (before == '=' && isSecretField(key)) {
        add(range, ItemKind::Token);
        return;
    }
    if (isPathEntry || (before == '=' && isUserField(key) && !isEverydayWord(text))) {
        add(range, ItemKind::Person);
        return;
    }
    if (host(range, key) || id(range, key))
        return;
    words(range);
}

// A computer calls itself so, or is called so beside its address.
bool TokenScan::isClientName(ByteRange range, QByteArrayView key) const
{
    if (isOneOf(key, {"client", "helo", "ehlo", "rhost"}))
        return true;
    if (isPrevious({"hello", "helo", "ehlo", "helo=", "client", "(helo", "(ehlo"}))
        return true;
    if (at(range.begin - 1) == '(' && followsWith(range.end, " ["))
        return true;
    const bool isBeforeAddress = followsWith(range.end, " (") || followsWith(range.end, " [");
    return isPrevious({"from"}) && (isBeforeAddress || followsWith(range.end, "["));
}

// "Hello pc17 [10.1.2.3]": one label, but it cannot be anything else.
bool TokenScan::hostOfOneLabel(ByteRange range)
{
    if (at(range.end) != ' ')
        return false;
    const QByteArrayView text = view(range);
    const bool isNamed = (followsWith(range.end, " [") || followsWith(range.end, " (["))
        && isLabel(text) && isPrevious({"hello", "helo", "ehlo"});
    if (isNamed && !isEverydayWord(text))
        add(range, ItemKind::ClientHost);
    return isNamed;
}

bool TokenScan::host(ByteRange range, QByteArrayView key)
{
    const QByteArrayView text = view(range);
    if (!text.contains('.'))
        return hostOfOneLabel(range);
    if (ipAddressFrom(text)) {
        add(range, ItemKind::Address);
        return true;
    }
    if (!m_hosts.isHostName(text))
        return false;
    add(range, isClientName(range, key) ? ItemKind::ClientHost : ItemKind::Host);
    return true;
}

bool TokenScan::id(ByteRange range, QByteArrayView key)
{
    const QByteArrayView text = view(range);
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](char c) { return of(c) == Digit; });
    const bool isGiven =
        followsWith(range.end, " Message accepted") || followsWith(range.end, " - gsmtp");
    if (!hasDigit && !isGiven)
        return false;
    const bool isNamed = hasDigit && text.size() >= ShortestId
        && (isIdField(key) || isPrevious({"id", "qp", "id:"})
            || (isPrevious({"as"}) && m_text.first(m_previous.begin).endsWith("queued ")));
    const bool isTaken = text.size() >= 6 && isGiven;
    if (!isNamed && !isTaken && !isIdLike(text))
        return false;
    if (m_words != nullptr && m_words->matchAt(m_text, range.begin))
        return false;
    add(range, ItemKind::Id);
    return true;
}

// The token before without the sign that says that something follows.
QByteArrayView TokenScan::previousField() const
{
    QByteArrayView previous = view(m_previous);
    while (previous.endsWith('=') || previous.endsWith(':'))
        previous.chop(1);
    return previous;
}

// Names that no address goes with: <anna> in a reply to RCPT, user "anna", anna... User unknown.
bool TokenScan::namedPerson(ByteRange range)
{
    const QByteArrayView text = view(range);
    const char before = at(range.begin - 1);
    const char after = at(range.end);
    if (!isWord(text[0]) || text.size() < 2 || text.contains('@'))
        return false;
    const bool isInAngles =
        m_context == TextContext::RecipientReply && before == '<' && after == '>';
    const bool isInQuotes = ((before == '"' && after == '"') || (before == '\'' && after == '\'')
                                || (before == '<' && after == '>'))
        && isUserField(previousField());
    const bool isBeforeDots =
        m_context == TextContext::RecipientReply && followsWith(range.end, "... ");
    if (!isInAngles && !isInQuotes && !isBeforeDots)
        return false;
    const bool isControl = isOneOf(text, {"cr", "lf", "crlf", "nul", "sp"});
    const bool isKnown = m_words != nullptr && m_words->matchAt(m_text, range.begin);
    if (isControl || isKnown || isEverydayWord(text) || m_hosts.isHostName(text)
        || ipAddressFrom(text))
        return false;
    add(range, ItemKind::Person);
    return true;
}

} // namespace smtpscope
