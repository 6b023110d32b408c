// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Hosts, addresses and named people within tokens.

#include "redaction/share/EverydayWords.h"
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

constexpr std::array<bool, 256> makeSeparators()
{
    std::array<bool, 256> separators{};
    for (const char c : std::string_view("/=:|&?#!*^~`{}$'%\\"))
        separators[static_cast<unsigned char>(c)] = true;
    return separators;
}

constexpr std::array<bool, 256> Separators = makeSeparators();

bool isSeparator(char c)
{
    return Separators[static_cast<unsigned char>(c)];
}

// Folders whose entries bear the names of people.
bool isHomeFolder(QByteArrayView word)
{
    return isOneOf(word, {"home", "users", "mail", "vmail", "vhosts", "mailboxes", "maildirs"});
}

bool isUserField(QByteArrayView word)
{
    return isOneOf(word,
        {"user", "username", "login", "sasl_username", "ruser", "authid", "account", "mailbox",
            "uid", "cn", "userid", "user_id", "set_id", "auth_id", "authenticated_id",
            "smtp.auth"});
}

// "RFC2821", before the number of a section
bool isStandard(QByteArrayView text)
{
    return text.size() >= 4 && isSameWord(text.first(3), "rfc")
        && of(text[text.size() - 1]) == Digit;
}

// Labels and dots with a letter in them, whatever the ending.
bool isDottedName(QByteArrayView text)
{
    const bool hasLetter =
        std::any_of(text.begin(), text.end(), [](char c) { return of(c) == Letter; });
    return hasLetter && text[0] != '.' && std::all_of(text.begin(), text.end(), [](char c) {
        return isWord(c) || c == '-' || c == '.';
    });
}

} // namespace

bool isSecretField(QByteArrayView name)
{
    return isOneOf(name,
        {"password", "passwd", "pass", "pwd", "secret", "token", "access_token", "refresh_token",
            "id_token", "client_secret", "client_assertion", "api_key", "apikey", "pw", "pin"});
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
    const qsizetype sign = begin + view({begin, end}).lastIndexOf('@');
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
    m_isInUrl = true;
    if (!(view(rest).count(':') >= 2 && addressesV6(rest))
        && !(view(rest).contains('%') && escaped(rest))
        && !(view(rest).contains('@') && mailboxes(rest)))
        parts(rest);
    m_isInUrl = false;
    return true;
}

// IPv6 addresses in a token, whatever stands around them: "ip6:2001:db8::1/32",
// "[IPv6:2001:db8::1]", "from=2001:db8::1&to=2001:db8::2".
bool TokenScan::addressesV6(ByteRange range)
{
    const auto belongs = [](char c) {
        return isxdigit(static_cast<unsigned char>(c)) != 0 || c == ':' || c == '.';
    };
    bool isFound = false;
    qsizetype from = range.begin;
    for (qsizetype i = range.begin; i < range.end;) {
        const bool isStart = belongs(m_text[i]) && (i == range.begin || !isWord(m_text[i - 1]));
        qsizetype end = i;
        while (isStart && end < range.end && belongs(m_text[end]))
            ++end;
        while (end > i
            && (m_text[end - 1] == '.' || (m_text[end - 1] == ':' && m_text[end - 2] != ':')))
            --end;
        // A tag such as "ip6:" ends in a digit that belongs to no address.
        const qsizetype begin = at(i) == ':' && at(i + 1) != ':' ? i + 1 : i;
        const QByteArrayView text = view({begin, std::max(begin, end)});
        if (text.count(':') >= 2 && text.size() <= 45 && ipAddressFrom(text)) {
            if (begin > from)
                parts({from, begin});
            add({begin, end}, ItemKind::Address);
            isFound = true;
            from = end;
        }
        i = std::max(end, i + 1);
    }
    if (isFound && from < range.end)
        parts({from, range.end});
    return isFound;
}

// An IPv4 address that letters or signs touch: "v192.0.2.1_x".
bool TokenScan::addressWithin(ByteRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (of(m_text[i]) != Digit || (i > range.begin && (of(m_text[i - 1]) & (Digit | Dot)) != 0))
            continue;
        qsizetype end = i;
        while (end < range.end && (of(m_text[end]) & (Digit | Dot)) != 0)
            ++end;
        while (end > i && m_text[end - 1] == '.')
            --end;
        if (view({i, end}).count('.') == 3 && ipAddressFrom(view({i, end}))) {
            add({i, end}, ItemKind::Address);
            return true;
        }
        i = end;
    }
    return false;
}

// The pieces of a path, of "key=value", of "host:port"; each with the piece before it as its key.
void TokenScan::parts(ByteRange range)
{
    qsizetype begin = range.begin;
    QByteArrayView key;
    while (begin < range.end) {
        qsizetype end = begin;
        // O'Neil is one word.
        const auto isInWord = [this](qsizetype i) {
            return m_text[i] == '\'' && isWord(at(i - 1)) && isWord(at(i + 1));
        };
        while (end < range.end && (!isSeparator(m_text[end]) || isInWord(end)))
            ++end;
        if (end > begin)
            part({begin, end}, key);
        const bool isMailDomain = isHomeFolder(key) && m_hosts.isHostName(view({begin, end}));
        if (end > begin && !isMailDomain) // the folder of a domain holds those of its people
            key = view({begin, end});
        begin = end + 1;
    }
}

// Several dots in a row end a word: "denied...7d39d5299584".
void TokenScan::part(ByteRange range, QByteArrayView key)
{
    qsizetype begin = range.begin;
    while (begin < range.end) {
        qsizetype end = begin;
        while (
            end < range.end && !(m_text[end] == '.' && at(end + 1) == '.' && end + 1 < range.end))
            ++end;
        if (end > begin)
            partWithoutDots({begin, end}, key);
        begin = end;
        while (begin < range.end && m_text[begin] == '.')
            ++begin;
    }
}

void TokenScan::partWithoutDots(ByteRange range, QByteArrayView key)
{
    const char before = at(range.begin - 1);
    while (range.end > range.begin && (at(range.end - 1) == '.' || at(range.end - 1) == '-'))
        --range.end;
    while (range.begin < range.end && at(range.begin) == '-') // --7F1B/mail.example.org--
        ++range.begin;
    const QByteArrayView text = view(range);
    if (text.size() < 2 || isCovered(range.begin))
        return;
    const bool isPathEntry = (before == '/' || before == '\\') && !m_isInUrl && isHomeFolder(key)
        && !m_hosts.isHostName(text);
    if (before == '=' && isSecretField(key)) {
        add(range, ItemKind::Token);
        return;
    }
    if (isPathEntry || (before == '=' && isUserField(key) && !isEverydayWord(text))) {
        add(range, ItemKind::Person);
        return;
    }
    if (host(range, key) || (text.count('.') >= 3 && addressWithin(range)) || id(range, key))
        return;
    if (isDottedPerson(range))
        add(range, ItemKind::Person);
    else
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

// User anna.berg does not exist: dots, but no end that a host's name has, nor that of a sentence.
bool TokenScan::isDottedPerson(ByteRange range) const
{
    const QByteArrayView text = view(range);
    const qsizetype dot = text.indexOf('.');
    const bool isSentence = dot > 0 && text[dot + 1] >= 'A' && text[dot + 1] <= 'Z';
    return dot > 0 && !isSentence && isDottedName(text) && !isEverydayWord(text.first(dot))
        && isPrevious({"user", "username", "account", "mailbox", "alias", "alias:"});
}

// CORP\anna, as Windows has it.
bool TokenScan::windowsName(ByteRange range)
{
    const QByteArrayView text = view(range);
    const qsizetype sign = text.indexOf('\\');
    if (sign < 2 || text.size() - sign < 3 || text.lastIndexOf('\\') != sign)
        return false;
    const auto isCapital = [](char c) {
        return (c >= 'A' && c <= 'Z') || of(c) == Digit || c == '-';
    };
    const QByteArrayView domain = text.first(sign);
    const bool isNamed = std::all_of(domain.begin(), domain.end(), isCapital)
        || isPrevious({"user", "username", "account", "login", "for"});
    const QByteArrayView user = text.sliced(sign + 1);
    const bool isName = std::all_of(user.begin(), user.end(),
        [](char c) { return isWord(c) || c == '.' || c == '-' || c == '$'; });
    if (!isNamed || !isName || !isLabel(domain))
        return false;
    add(range, ItemKind::Person);
    return true;
}

// "li.wang": a person's name may end like a host's.
bool TokenScan::isKnownPerson(ByteRange range) const
{
    const auto match = m_words == nullptr ? std::nullopt : m_words->matchAt(m_text, range.begin);
    return match && match->kind == ItemKind::Person && match->end == range.end;
}

// "Hello pc17 [10.1.2.3]": one label, but it cannot be anything else.
bool TokenScan::hostOfOneLabel(ByteRange range)
{
    const char opening = at(range.end) == ' ' ? at(range.end + 1) : '\0';
    if (opening != '[' && opening != '(')
        return false;
    const QByteArrayView text = view(range);
    const bool isNamed = (followsWith(range.end, " [") || followsWith(range.end, " (["))
        && isLabel(text) && (at(range.begin - 1) == '(' || isPrevious({"hello", "helo", "ehlo"}));
    if (isNamed && !isEverydayWord(text))
        add(range, ItemKind::ClientHost);
    return isNamed;
}

bool TokenScan::host(ByteRange range, QByteArrayView key)
{
    const QByteArrayView text = view(range);
    if (!text.contains('.')) {
        const bool isClientField =
            at(range.begin - 1) == '=' && isOneOf(key, {"helo", "ehlo", "client"});
        if (!isClientField || !isLabel(text) || isEverydayWord(text))
            return hostOfOneLabel(range);
        add(range, ItemKind::ClientHost);
        return true;
    }
    if (ipAddressFrom(text)) {
        const bool isNumber =
            isPrevious({"version", "release", "build", "v", "sendmail", "mdaemon", "section"})
            || isStandard(view(m_previous));
        if (!isNumber)
            add(range, ItemKind::Address);
        return true;
    }
    if (isOneOf(text, {"main.cf", "master.cf", "sendmail.cf", "submit.cf"}) || isKnownPerson(range))
        return false;
    const bool isName = isDottedName(text);
    const bool isClient = isName && isClientName(range, key);
    const auto isKnown = [&] { // such as Corp.It
        return isName && m_words != nullptr && m_words->isName(text);
    };
    if (!isClient && !m_hosts.isHostName(text) && !isKnown())
        return false;
    add(range, isClient ? ItemKind::ClientHost : ItemKind::Host);
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
    if (before == '<' && after == '>' && isIdField(previousField())) { // SESSIONID=<cyrus-1795401>
        add(range, ItemKind::Id);
        return true;
    }
    const bool isInAngles =
        m_context == TextContext::RecipientReply && before == '<' && after == '>';
    const bool isInQuotes = ((before == '"' && after == '"') || (before == '\'' && after == '\'')
                                || (before == '<' && after == '>'))
        && isUserField(previousField());
    const bool isBeforeDots =
        m_context == TextContext::RecipientReply && followsWith(range.end, "... ");
    if (!isInAngles && !isInQuotes && !isBeforeDots)
        return false;
    const bool isControl = isOneOf(text,
        {"cr", "lf", "crlf", "nul", "sp", "forward-path", "reverse-path", "local-part", "path",
            "parameters", "parameter", "hostname", "domain", "mailbox", "user"});
    const bool isKnown = m_words != nullptr && m_words->matchAt(m_text, range.begin);
    if (isControl || isKnown || isEverydayWord(text) || m_hosts.isHostName(text)
        || ipAddressFrom(text))
        return false;
    add(range, ItemKind::Person);
    return true;
}

} // namespace smtpscope
