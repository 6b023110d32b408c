// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/TokenScan.h"

#include "redaction/ProtocolWords.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/TextClasses.h"

#include <algorithm>

namespace smtpscope {

namespace {

using namespace textclass;

constexpr qsizetype SubjectLength = 7; // of the word
constexpr qsizetype ShortestSecretToken = 16; // characters
constexpr qsizetype ShortestEncoded = 8; // characters; two whole groups of base64
constexpr quint8 Compound = Dot | At | Colon | Escape;

// What may stand around a token without belonging to it.
bool isTrimmed(char c)
{
    return c == '.' || c == ':' || c == '\'' || c == '!' || c == '?' || c == '`' || c == '*'
        || c == '|' || c == '{' || c == '}';
}

quint8 classesOf(QByteArrayView text)
{
    quint8 classes = 0;
    for (const char c : text)
        classes |= of(c);
    return classes;
}

ByteRange trimmed(QByteArrayView text, ByteRange range)
{
    while (range.begin < range.end && isTrimmed(text[range.begin])
        && !(text[range.begin] == ':' && text.sliced(range.begin).startsWith("::")))
        ++range.begin;
    while (range.end > range.begin && isTrimmed(text[range.end - 1])
        && !text.first(range.end).endsWith("::"))
        --range.end;
    return range;
}

} // namespace

TokenScan::TokenScan(const TextScanner &scanner, const HostNames &hosts, const KnownWords *words,
    QByteArrayView text, TextContext context, int depth, PrivateItems &items)
    : m_scanner(scanner)
    , m_hosts(hosts)
    , m_words(words)
    , m_text(text)
    , m_context(context)
    , m_depth(depth)
    , m_items(items)
{ }

bool TokenScan::isPrevious(std::initializer_list<std::string_view> words) const
{
    return isOneOf(view(m_previous), words);
}

void TokenScan::run()
{
    const qsizetype size = m_text.size();
    const char *bytes = m_text.data();
    qsizetype i = 0;
    bool isLineStart = true;
    while (i < size) {
        if (isLineStart) {
            const qsizetype code = codeLength(i);
            const qsizetype enhanced = code > 0 ? enhancedCodeLength(m_text.sliced(i + code)) : 0;
            const qsizetype handled =
                headerLine(std::min(size, i + code + enhanced + (enhanced > 0)));
            isLineStart = false;
            if (handled > i) {
                i = handled;
                continue;
            }
        }
        quint8 classes = of(bytes[i]);
        if (classes == Break) {
            isLineStart = bytes[i] == '\n';
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (++i < size && of(bytes[i]) != Break)
            classes |= of(bytes[i]);
        if (i - begin > 1 && !isCovered(begin)) {
            if (classes != Letter || !isWordOfSentence({begin, i}))
                token({{begin, i}, classes});
            else if (m_words != nullptr && m_words->mayBeginAt(m_text, begin))
                words({begin, i});
        }
        m_previous = {begin, i};
    }
}

// The reply code of a line, which is never part of a name although a hyphen may follow it.
qsizetype TokenScan::codeLength(qsizetype begin) const
{
    if (m_context == TextContext::Plain || m_depth > 0)
        return 0;
    return replyCodeLength(m_text.sliced(begin, std::min<qsizetype>(4, m_text.size() - begin)));
}

void TokenScan::token(const Token &token)
{
    if ((token.classes & Compound) == 0) {
        const bool hasSigns = (token.classes & Other) != 0;
        const ByteRange range = hasSigns ? trimmed(m_text, token.range) : token.range;
        if (hasSigns && (view(range).contains('#') || view(range).contains('|')))
            parts(range); // AUP#In-1310
        else
            simpleToken(range, (token.classes & Digit) != 0);
        return;
    }
    const ByteRange range = trimmed(m_text, token.range);
    const quint8 classes = range == token.range ? token.classes : classesOf(view(range));
    if ((classes & Compound) == 0)
        simpleToken(range, (classes & Digit) != 0);
    else
        compoundToken({range, classes});
}

// What namedPerson() asks first: an opening sign, or the first of three dots.
bool TokenScan::mayBeNamed(ByteRange range) const
{
    const char before = at(range.begin - 1);
    return before == '<' || before == '"' || before == '\'' || at(range.end) == '.';
}

// Most tokens are: letters alone, too few to be an encoding, and no sign beside them that gives
// them a meaning. They need no more than a look at the known words.
bool TokenScan::isWordOfSentence(ByteRange range) const
{
    const qsizetype length = range.end - range.begin;
    const bool mayBeMore = length == SubjectLength || length >= ShortestSecretToken
        || (length >= ShortestEncoded && length % 4 == 0);
    if (mayBeMore || mayBeNamed(range))
        return false;
    const char next = at(range.end) == ' ' ? at(range.end + 1) : '\0';
    return next != '[' && next != '(';
}

// For tokens without dots and signs a few look-ups beside them answer all questions.
void TokenScan::simpleToken(ByteRange range, bool hasDigit)
{
    const qsizetype length = range.end - range.begin;
    const bool isSubject = length == SubjectLength && subjectField(range);
    if (length < 2 || isSubject || (mayBeNamed(range) && namedPerson(range)))
        return;
    if (length >= ShortestSecretToken && secretToken(range))
        return;
    const bool isWholeGroups = length % 4 == 0 && length >= ShortestEncoded;
    if ((length >= ShortestSecretToken || isWholeGroups) && mayBeEncoded(view(range))
        && encoded(range))
        return;
    if (at(range.begin) == '/')
        parts(range);
    else if (!(hasDigit && length >= ShortestId && id(range, {})) && !hostOfOneLabel(range))
        words(range);
}

// "blocked, subject: Our offer", subject="Our offer": to the closing quote, or to the line's end.
bool TokenScan::subjectField(ByteRange range)
{
    const QByteArrayView text = view(range);
    const bool isField = m_depth == 0 && text.size() >= 7 && isSameWord(text.first(7), "subject")
        && ((text.size() == 7 && (at(range.end) == ':' || at(range.end) == '='))
            || (text.size() >= 8 && text[7] == '='));
    if (!isField)
        return false;
    qsizetype begin = range.begin + 8;
    while (at(begin) == ' ')
        ++begin;
    const char quote = at(begin) == '"' || at(begin) == '\'' ? at(begin++) : '\n';
    qsizetype end = m_text.indexOf(quote, begin);
    end = end < 0 ? m_text.size() : end;
    if (quote == '\n' && end > begin && at(end - 1) == '\r')
        --end;
    add({begin, end}, ItemKind::Subject);
    return true;
}

// password=x, refresh_token=1//0abc, password="x": whatever follows, up to the token's or quote's
// end.
bool TokenScan::secretField(ByteRange range)
{
    const qsizetype equals = view(range).indexOf('=');
    if (equals < 2 || !isSecretField(view({range.begin, range.begin + equals})))
        return false;
    ByteRange value{range.begin + equals + 1, range.end};
    if (value.begin == value.end && at(value.end) == '"') {
        ++value.begin;
        const qsizetype close = m_text.indexOf('"', value.begin);
        value.end = close < 0 ? m_text.size() : close;
    }
    add(value, ItemKind::Token);
    return true;
}

// =?utf-8?Q?Anna_Berg?= <anna@example.org>: a display name in another character set (RFC 2047)
bool TokenScan::encodedName(ByteRange range)
{
    const bool isWord =
        view(range).startsWith("=?") && at(range.end) == '?' && at(range.end + 1) == '=';
    const bool isWhole = view(range).startsWith("=?") && view(range).endsWith("?=");
    const qsizetype end = isWord ? range.end + 2 : range.end;
    if ((!isWord && !isWhole) || !followsWith(end, " <"))
        return false;
    add({range.begin, end}, ItemKind::Person);
    return true;
}

void TokenScan::compoundToken(const Token &token)
{
    const ByteRange range = token.range;
    const qsizetype length = range.end - range.begin;
    if (length < 2 || subjectField(range))
        return;
    if ((token.classes & Escape) != 0 && (secretField(range) || encodedName(range)))
        return; // both have an equals sign
    if (length >= 16 && secretToken(range))
        return;
    if ((token.classes & Colon) != 0 && (url(range) || addressesV6(range)))
        return;
    if ((token.classes & At) != 0 && mailboxes(range))
        return;
    const bool mayBeEscaped = length >= 8 || (length >= 4 && view(range).startsWith("&#"));
    if ((token.classes & Escape) != 0 && mayBeEscaped && escaped(range))
        return;
    if (length >= 8 && (spacedHex(range) || encoded(range)))
        return;
    if ((mayBeNamed(range) && namedPerson(range))
        || ((token.classes & Escape) != 0 && windowsName(range)))
        return;
    parts(range);
}

// Words known from elsewhere, at each place where a word begins.
void TokenScan::words(ByteRange range)
{
    if (m_words == nullptr)
        return;
    qsizetype i = range.begin;
    while (i < range.end) {
        if (!isWord(m_text[i])) {
            ++i;
            continue;
        }
        const auto match =
            m_words->mayBeginAt(m_text, i) ? m_words->matchAt(m_text, i) : std::nullopt;
        if (match && !isCovered(i)) {
            add({i, match->end}, match->kind);
            i = match->end;
        }
        while (i < range.end && isWord(m_text[i]))
            ++i;
    }
}

// A header line goes on in lines that begin with a blank (RFC 5322 2.2.3).
qsizetype TokenScan::endOfFolded(qsizetype end) const
{
    qsizetype next = m_text.indexOf('\n', end) + 1;
    while (next > 0 && (at(next) == ' ' || at(next) == '\t')) {
        end = m_text.indexOf('\n', next);
        end = end < 0 ? m_text.size() : end;
        next = m_text.indexOf('\n', end) + 1;
    }
    return end > 0 && at(end - 1) == '\r' ? end - 1 : end;
}

// The lines of a message's header that say who and what. Returns where the scan goes on.
qsizetype TokenScan::headerLine(qsizetype begin)
{
    if (m_depth > 0)
        return begin;
    const char first = lower(at(begin));
    if (first != 's' && first != 'f' && first != 't' && first != 'c' && first != 'r')
        return begin;
    constexpr qsizetype LongestName = 10; // of the fields that are looked for, with the colon
    const qsizetype rest = m_text.size() - begin;
    const QByteArrayView front = m_text.sliced(begin, std::min(rest, LongestName));
    const qsizetype colon = front.indexOf(':');
    if (colon < 2 || front.first(colon).contains('\n'))
        return begin;
    qsizetype end = m_text.indexOf('\n', begin);
    end = end < 0 ? m_text.size() : end;
    if (end > begin && m_text[end - 1] == '\r')
        --end;
    const QByteArrayView name = front.first(colon);
    qsizetype value = begin + colon + 1;
    while (value < end && m_text[value] == ' ')
        ++value;
    if (name.compare("subject", Qt::CaseInsensitive) == 0) {
        end = endOfFolded(end);
        add({value, end}, ItemKind::Subject);
        return end;
    }
    const bool isPerson = name.compare("from", Qt::CaseInsensitive) == 0
        || name.compare("to", Qt::CaseInsensitive) == 0
        || name.compare("cc", Qt::CaseInsensitive) == 0
        || name.compare("reply-to", Qt::CaseInsensitive) == 0
        || name.compare("sender", Qt::CaseInsensitive) == 0;
    const qsizetype angle = m_text.sliced(value, end - value).indexOf('<');
    if (!isPerson || angle <= 0)
        return begin;
    ByteRange display{value, value + angle};
    while (
        display.end > display.begin && (at(display.end - 1) == ' ' || at(display.end - 1) == '"'))
        --display.end;
    while (display.begin < display.end && at(display.begin) == '"')
        ++display.begin;
    if (view(display).contains('@'))
        return begin;
    add(display, ItemKind::Person);
    m_previous = display;
    return value + angle;
}

} // namespace smtpscope
