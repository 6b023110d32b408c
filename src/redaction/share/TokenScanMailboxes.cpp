// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Mailboxes within tokens, and the names of people beside them.

#include "redaction/share/IpAddress.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/TextClasses.h"
#include "redaction/share/TokenScan.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cctype>

namespace smtpscope {

namespace {

using namespace textclass;

constexpr qsizetype LongestGap = 8; // between two message ids: brackets, blanks, a line end

// What may stand in a local part without quotes (RFC 5322 3.2.3, RFC 6532), dots included.
bool isLocalCharacter(char c)
{
    return of(c) != Break && c != '@' && c != ':' && c != '\\';
}

bool isDomainCharacter(char c)
{
    return isWord(c) || c == '-' || c == '.';
}

// Names of fields that logs and authentication results put before an address with "=".
constexpr std::array FieldNames{QByteArrayView("smtp.mailfrom"), QByteArrayView("smtp.from"),
    QByteArrayView("smtp.rcptto"), QByteArrayView("smtp.mail"), QByteArrayView("header.from"),
    QByteArrayView("header.i"), QByteArrayView("header.d"), QByteArrayView("mailfrom"),
    QByteArrayView("envelope-from"), QByteArrayView("from"), QByteArrayView("to"),
    QByteArrayView("orig_to"), QByteArrayView("user"), QByteArrayView("username"),
    QByteArrayView("sender"), QByteArrayView("rcpt"), QByteArrayView("recipient"),
    QByteArrayView("sasl_username"), QByteArrayView("sasl_sender"), QByteArrayView("login"),
    QByteArrayView("email"), QByteArrayView("mail"), QByteArrayView("address"),
    QByteArrayView("authid"), QByteArrayView("identity"), QByteArrayView("ruser"),
    QByteArrayView("s"), QByteArrayView("i"), QByteArrayView("d"), QByteArrayView("id"),
    QByteArrayView("p"), QByteArrayView("r"), QByteArrayView("ip")};

// Of "/path?to", "to".
QByteArrayView lastWordOf(QByteArrayView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text[begin - 1] != '/' && text[begin - 1] != '?' && text[begin - 1] != '&')
        --begin;
    return text.sliced(begin);
}

// Begins with a letter or digit (RFC 1035 2.3.1) and has no number for its ending (RFC 3696 2), but
// may be an IP address. In a nonce of all characters an @ is followed by anything.
bool isDomain(QByteArrayView text)
{
    if (text.isEmpty() || !isWord(text[0]))
        return false;
    const QByteArrayView ending = text.sliced(text.lastIndexOf('.') + 1);
    const bool isNumber =
        std::all_of(ending.begin(), ending.end(), [](char c) { return of(c) == Digit; });
    return !isNumber || !text.contains('.') || ipAddressFrom(text);
}

} // namespace

bool isFieldName(QByteArrayView text)
{
    return std::any_of(FieldNames.begin(), FieldNames.end(),
        [&](QByteArrayView name) { return name.compare(text, Qt::CaseInsensitive) == 0; });
}

// "set_id=anna@example.org" is a field and an address, unless what follows is a domain (VERP) or
// the beginning is one of the forms that have an equals sign of their own.
bool TokenScan::isFieldBefore(QByteArrayView local, qsizetype equals) const
{
    static const QByteArrayList own{"srs0", "srs1", "prvs", "btv1", "msprvs1"};
    const QByteArray name = local.first(equals).toByteArray().toLower();
    const QByteArrayView rest = local.sliced(equals + 1);
    const QByteArray property = name.sliced(name.indexOf('.') + 1); // smtp.auth (RFC 8601 2.2)
    const bool isField = property == name
        ? isLabel(name)
        : isLabel(property) && isOneOf(name.first(name.indexOf('.')), {"smtp", "header", "policy"});
    return !rest.isEmpty() && !rest.contains('=') && !own.contains(name) && isField
        && (name.contains('_') || !m_hosts.isHostName(rest));
}

// Where the quoted string begins that ends at `close`, on the same line; -1 when it does not.
qsizetype TokenScan::openingQuote(qsizetype close) const
{
    const bool isEscaped = at(close - 1) == '\\'; // within a string of JSON both quotes are
    constexpr qsizetype Longest =
        100; // a local part has at most 64 bytes, a display name not many more
    for (qsizetype i = close - 1; i >= 0 && close - i <= Longest && m_text[i] != '\n'; --i) {
        if (m_text[i] == '"' && (at(i - 1) == '\\') == isEscaped)
            return i;
    }
    return -1;
}

qsizetype TokenScan::localBegin(ByteRange range, qsizetype sign) const
{
    if (sign > 0 && m_text[sign - 1] == '"') { // a quoted local part (RFC 5321 4.1.2)
        const qsizetype open = openingQuote(sign - 1);
        return open < 0 ? sign : open;
    }
    qsizetype begin = sign;
    const auto ends = [this](char c) { return m_isInUrl && (c == '/' || c == '?' || c == '&'); };
    while (begin > range.begin && isLocalCharacter(m_text[begin - 1]) && !ends(m_text[begin - 1]))
        --begin;
    const QByteArrayView local = m_text.sliced(begin, sign - begin);
    const qsizetype equals = local.indexOf('=');
    if (equals > 0
        && (isFieldName(lastWordOf(local.first(equals))) || isFieldBefore(local, equals)))
        return begin + equals + 1;
    while (begin < sign && (m_text[begin] == '.' || m_text[begin] == '\'' || m_text[begin] == '`'))
        ++begin;
    return begin;
}

qsizetype TokenScan::domainEnd(ByteRange range, qsizetype sign) const
{
    qsizetype end = sign + 1;
    if (at(end) == '[') { // an address literal (RFC 5321 4.1.3)
        constexpr qsizetype Longest = 64;
        const qsizetype close =
            m_text.sliced(end, std::min(Longest, m_text.size() - end)).indexOf(']');
        return close < 0 ? end : end + close + 1;
    }
    while (end < range.end && isDomainCharacter(m_text[end]))
        ++end;
    while (end > sign + 1 && (m_text[end - 1] == '.' || m_text[end - 1] == '-'))
        --end;
    return isDomain(view({sign + 1, end})) ? end : sign + 1;
}

ByteRange TokenScan::mailboxAround(ByteRange range, qsizetype sign) const
{
    return {localBegin(range, sign), domainEnd(range, sign)};
}

// A quoted name directly before an address in angle brackets.
void TokenScan::displayNameBefore(qsizetype begin)
{
    if (at(begin - 1) != '<' || at(begin - 2) != ' ' || at(begin - 3) != '"')
        return;
    const qsizetype close = begin - 3;
    const qsizetype open = openingQuote(close);
    if (open < 0 || close - open < 2)
        return;
    while (!m_items.empty() && m_items.back().range.end > open)
        m_items.pop_back();
    add({open + 1, close}, ItemKind::Person);
}

// <1896.697170952@mail.example.org>: what servers make up to be signed (RFC 2195, RFC 1939 7).
bool TokenScan::isChallenge(ByteRange local) const
{
    if (at(local.begin - 1) != '<')
        return false;
    const QByteArrayView text = view(local);
    const auto isHex = [](char c) {
        return isxdigit(static_cast<unsigned char>(c)) != 0 || c == '.';
    };
    const auto digits =
        std::count_if(text.begin(), text.end(), [](char c) { return of(c) == Digit; });
    return digits >= 8 && text.contains('.') && std::all_of(text.begin(), text.end(), isHex);
}

bool TokenScan::isBetweenIds(ByteRange range) const
{
    const QByteArrayView gap = view(range);
    constexpr std::string_view Signs = "<>, \t\r\n";
    return gap.size() <= LongestGap && gap.startsWith('>') && gap.endsWith('<')
        && std::all_of(gap.begin(), gap.end(),
            [&](char c) { return Signs.find(c) != std::string_view::npos; });
}

// An identifier in the form of a mailbox: what stands before or behind it says so, or that another
// one stands before it, as in References (RFC 5322 3.6.4).
bool TokenScan::isMessageId(ByteRange mailbox, qsizetype sign) const
{
    const bool isListed = !m_items.empty() && m_items.back().kind == ItemKind::MessageId
        && isBetweenIds({m_items.back().range.end, mailbox.begin});
    return isListed || isChallenge({mailbox.begin, sign})
        || isPrevious({"message-id", "message-id:", "msgid",
            "msgid:", "references:", "in-reply-to:", "resent-message-id:"})
        || followsWith(mailbox.end, "> [InternalId") || followsWith(mailbox.end, "> Queued")
        || m_text.first(mailbox.begin).endsWith("message-id=<");
}

// True when the token held at least one mailbox; what stands around them was looked at as well.
bool TokenScan::mailboxes(ByteRange range)
{
    qsizetype from = range.begin;
    bool isFound = false;
    while (true) {
        const qsizetype sign = m_text.first(range.end).indexOf('@', from);
        if (sign < 0)
            break;
        ByteRange mailbox = mailboxAround({from, range.end}, sign);
        if (mailbox.end == sign + 1) { // no domain: "anna@@example.org", "a@/anna@example.org"
            if (mailbox.begin > from)
                parts({from, mailbox.begin});
            if (mailbox.begin < sign)
                add({mailbox.begin, sign}, ItemKind::Person);
            isFound = true;
            from = sign + 1;
            continue;
        }
        isFound = true;
        const ByteRange whole{at(from - 1) == '<' ? from : mailbox.begin, mailbox.end};
        const bool isId = mailbox.begin < sign && isMessageId(whole, sign);
        if (isId)
            mailbox = whole; // signs that end a name are a part of an id
        if (mailbox.begin > from)
            parts({from, mailbox.begin});
        if (mailbox.begin == sign) { // "@example.org": a domain alone
            host({sign + 1, mailbox.end}, {});
        } else {
            displayNameBefore(mailbox.begin);
            while (!m_items.empty() && m_items.back().range.end > mailbox.begin)
                m_items.pop_back();
            add(mailbox, isId ? ItemKind::MessageId : ItemKind::Mailbox);
        }
        from = mailbox.end;
    }
    if (isFound && from < range.end)
        parts({from, range.end});
    return isFound;
}

} // namespace smtpscope
