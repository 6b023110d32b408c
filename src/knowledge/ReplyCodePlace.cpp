// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/ReplyCodePlace.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr int AtBeginning = 100;
constexpr int BeforeEnhanced = 90;
constexpr int BehindSayingWord = 80;
constexpr int BehindColon = 50;
constexpr int BehindBracket = 30;
constexpr int AcceptanceAtBeginning = 85; // a refusal with an enhanced code behind it weighs more

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

QChar charAt(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() ? line[at] : QLatin1Char(' ');
}

// "mail.example.com:587" names a port.
bool isPort(QStringView line, qsizetype begin, QStringView number)
{
    const QChar before = charAt(line, begin - 2);
    return charAt(line, begin - 1) == QLatin1Char(':')
        && (before.isLetterOrNumber() || before == QLatin1Char(']'))
        && (number == QLatin1String("465") || number == QLatin1String("587"));
}

// How many digits begin at `at`.
qsizetype digitsAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && isDigit(line[end]))
        ++end;
    return end - at;
}

// The numbers of operating systems that mail programs show: 101, 111, 10060.
bool isClientsNumber(QStringView digits)
{
    return digits.front() == QLatin1Char('1')
        && (digits.size() == 3 || (digits.size() == 5 && digits.startsWith(QLatin1String("100"))));
}

bool isReplyCode(QStringView digits)
{
    return digits.size() == 3 && digits.front() >= QLatin1Char('2')
        && digits.front() <= QLatin1Char('5');
}

// What may follow a code: nothing, a blank, the hyphen of a longer reply, or a mark. "521-192.0.2.1
// blocked" begins with a code; elsewhere 521-192 is a part of a number.
bool endsCode(QStringView line, qsizetype at)
{
    const QChar next = charAt(line, at);
    if (next == QLatin1Char('-'))
        return at == 3 || !isDigit(charAt(line, at + 1)) || enhancedCodeAt(line, at + 1);
    if (next == QLatin1Char('.'))
        return !isDigit(charAt(line, at + 1));
    return next.isSpace() || QStringView(u",:;)]>'\"#}").contains(next);
}

qsizetype skipSeparators(QStringView line, qsizetype at)
{
    while (at < line.size() && (line[at].isSpace() || QStringView(u"-:,;)]'\"").contains(line[at])))
        ++at;
    return at;
}

// Words that a mail program writes before the server's own.
bool endsWithSayingWord(QStringView before)
{
    static constexpr std::array Words{QLatin1StringView("said"), QLatin1StringView("says"),
        QLatin1StringView("reply"), QLatin1StringView("replied"), QLatin1StringView("response"),
        QLatin1StringView("responded"), QLatin1StringView("returned"), QLatin1StringView("error"),
        QLatin1StringView("errno"), QLatin1StringView("code"), QLatin1StringView("status"),
        QLatin1StringView("with"), QLatin1StringView("was"), QLatin1StringView("smtp"),
        QLatin1StringView("answered"), QLatin1StringView("got"), QLatin1StringView("received")};
    while (!before.isEmpty()
        && (before.back().isSpace() || QStringView(u":='\"([<").contains(before.back())))
        before.chop(1);
    return std::ranges::any_of(Words, [&](QLatin1StringView word) {
        const qsizetype begin = before.size() - word.size();
        return begin >= 0 && before.endsWith(word, Qt::CaseInsensitive)
            && !charAt(before, begin - 1).isLetterOrNumber();
    });
}

// Programs written in PHP name the code that they had hoped for before the one that came:
// Expected response code "250" but got code "535".
bool isExpected(QStringView before)
{
    while (!before.isEmpty()
        && (before.back().isSpace() || QStringView(u":'\"").contains(before.back())))
        before.chop(1);
    return before.endsWith(QLatin1StringView("expected response code"), Qt::CaseInsensitive);
}

int likelihoodOf(QStringView line, qsizetype begin, qsizetype textBegin)
{
    if (isExpected(line.first(begin)))
        return 0;
    if (line.first(begin).trimmed().isEmpty())
        return line[begin] < QLatin1Char('4') ? AcceptanceAtBeginning : AtBeginning;
    if (enhancedCodeAt(line, textBegin))
        return BeforeEnhanced;
    if (endsWithSayingWord(line.first(begin)))
        return BehindSayingWord;
    const QStringView before = line.first(begin).trimmed();
    if (QStringView(u":;").contains(before.back()))
        return BehindColon;
    return QStringView(u"([<'\"").contains(charAt(line, begin - 1)) ? BehindBracket : 0;
}

bool isPartOfWord(QChar before)
{
    return before.isLetterOrNumber() || QStringView(u".-_/@").contains(before);
}

} // namespace

std::optional<ReplyCodePlace> replyCodeIn(QStringView line)
{
    std::optional<ReplyCodePlace> best;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const qsizetype digits = digitsAt(line, at);
        if (digits == 0)
            continue;
        const QStringView number = line.sliced(at, digits);
        const bool isClients = isClientsNumber(number);
        const qsizetype end = at + digits;
        if ((isClients || isReplyCode(number)) && endsCode(line, end)
            && !isPartOfWord(charAt(line, at - 1)) && !isPort(line, at, number)) {
            const qsizetype textBegin = skipSeparators(line, end);
            const int likelihood = likelihoodOf(line, at, textBegin);
            const bool isLikely = isClients
                ? likelihood > BehindColon || charAt(line, at - 1) == QLatin1Char('(')
                : likelihood > 0;
            if (isLikely && (!best || likelihood > best->likelihood))
                best = ReplyCodePlace{number.toInt(), at, textBegin, likelihood};
        }
        at = end - 1;
    }
    return best;
}

std::optional<EnhancedCodePlace> enhancedCodeAt(QStringView line, qsizetype at)
{
    const qsizetype begin = at;
    if (charAt(line, at) == QLatin1Char('#'))
        ++at;
    const QChar codeClass = charAt(line, at);
    const bool isClass = codeClass == QLatin1Char('2') || codeClass == QLatin1Char('4')
        || codeClass == QLatin1Char('5');
    if (!isClass || charAt(line, at + 1) != QLatin1Char('.'))
        return std::nullopt;
    const qsizetype subject = digitsAt(line, at + 2);
    const qsizetype dot = at + 2 + subject;
    const qsizetype detail = digitsAt(line, dot + 1);
    const bool isWhole = subject >= 1 && subject <= 3 && charAt(line, dot) == QLatin1Char('.')
        && detail >= 1 && detail <= 3;
    const qsizetype end = dot + 1 + detail;
    const bool goesOn = charAt(line, end) == QLatin1Char('.') && isDigit(charAt(line, end + 1));
    if (!isWhole || goesOn || charAt(line, end).isLetter())
        return std::nullopt;
    return EnhancedCodePlace{line.sliced(at, end - at).toString(), begin, end};
}

std::optional<EnhancedCodePlace> enhancedCodeIn(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool mayBegin = line[at] == QLatin1Char('#')
            || (isDigit(line[at]) && !isPartOfWord(charAt(line, at - 1)));
        if (!mayBegin)
            continue;
        if (auto place = enhancedCodeAt(line, at))
            return place;
    }
    return std::nullopt;
}

} // namespace smtpscope
