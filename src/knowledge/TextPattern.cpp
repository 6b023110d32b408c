// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/TextPattern.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace smtpscope {

namespace {

using Alternatives = std::vector<PatternWay>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Adds `more` to the literal at the end of `way`. Two blanks in a row, which chosen alternatives
// may leave, are one: no text has two.
void append(PatternWay &way, QByteArrayView more)
{
    if (more.isEmpty())
        return;
    if (way.empty() || way.back().kind != PatternItem::Kind::Literal)
        way.push_back({PatternItem::Kind::Literal});
    QByteArray &literal = way.back().literal;
    if (literal.endsWith(' ') && more.startsWith(' '))
        more = more.sliced(1);
    literal += more;
}

void append(PatternWay &way, const PatternWay &more)
{
    for (const PatternItem &item : more) {
        if (item.kind == PatternItem::Kind::Literal)
            append(way, item.literal);
        else
            way.push_back(item);
    }
}

bool hasAnchor(const PatternWay &way)
{
    return std::any_of(way.begin(), way.end(),
        [](const PatternItem &item) { return item.literal.size() >= LeastPatternLiteral; });
}

// Takes a pattern byte by byte. What stands outside of groups goes to every way found so far; the
// end of a group multiplies them by its alternatives.
class PatternReader
{
public:
    explicit PatternReader(const QByteArray &pattern) : m_rest(pattern) { }

    std::variant<TextPattern, PatternFault> read();

private:
    void takeByte(char c);
    void takeStar();
    void takeGroupEnd();
    void endRun();
    void addItem(PatternItem::Kind kind);
    void addByte(char c);
    void fail(PatternFault fault);

    QByteArrayView m_rest;
    TextPattern m_pattern{{PatternWay()}};
    Alternatives m_group; // of the open group; empty without one
    QByteArray m_run; // fixed bytes that all ways are still to get
    int m_stars = 0;
    std::optional<PatternFault> m_fault;
};

std::variant<TextPattern, PatternFault> PatternReader::read()
{
    if (m_rest.startsWith('^')) {
        m_pattern.isAtStart = true;
        m_rest = m_rest.sliced(1);
    }
    while (!m_rest.isEmpty() && !m_fault) {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        takeByte(c);
    }
    if (!m_group.empty())
        fail(PatternFault::OpenGroup);
    endRun();
    const auto &ways = m_pattern.ways;
    if (!std::all_of(ways.begin(), ways.end(), hasAnchor))
        fail(PatternFault::NoLiteral);
    if (m_fault)
        return *m_fault;
    return std::move(m_pattern);
}

void PatternReader::takeByte(char c)
{
    const bool isInGroup = !m_group.empty();
    if (c == '\\') {
        if (m_rest.isEmpty())
            return fail(PatternFault::OpenEscape);
        addByte(m_rest.front());
        m_rest = m_rest.sliced(1);
    } else if (c == '*') {
        takeStar();
    } else if (c == '#') {
        addItem(PatternItem::Kind::Digits);
    } else if (c == '(') {
        if (isInGroup)
            return fail(PatternFault::NestedGroup);
        m_group.emplace_back();
    } else if (c == '|') {
        if (!isInGroup)
            return fail(PatternFault::StrayBar);
        m_group.emplace_back();
    } else if (c == ')') {
        isInGroup ? takeGroupEnd() : fail(PatternFault::StrayParenthesis);
    } else if (c == '$' && m_rest.isEmpty()) {
        m_pattern.isAtEnd = true;
    } else {
        addByte(c);
    }
}

void PatternReader::takeStar()
{
    if (!m_group.empty())
        return fail(PatternFault::StarInGroup);
    if (++m_stars > MostPatternStars)
        return fail(PatternFault::TooManyStars);
    addItem(PatternItem::Kind::Anything);
}

void PatternReader::takeGroupEnd()
{
    if (m_pattern.ways.size() * m_group.size() > MostPatternWays)
        return fail(PatternFault::TooManyWays);
    endRun();
    Alternatives longer;
    longer.reserve(m_pattern.ways.size() * m_group.size());
    for (const PatternWay &way : m_pattern.ways) {
        for (const PatternWay &alternative : m_group) {
            longer.push_back(way);
            append(longer.back(), alternative);
        }
    }
    m_pattern.ways = std::move(longer);
    m_group.clear();
}

void PatternReader::endRun()
{
    for (PatternWay &way : m_pattern.ways)
        append(way, m_run);
    m_run.clear();
}

void PatternReader::addItem(PatternItem::Kind kind)
{
    if (!m_group.empty()) {
        m_group.back().push_back({kind});
        return;
    }
    endRun();
    for (PatternWay &way : m_pattern.ways)
        way.push_back({kind});
}

void PatternReader::addByte(char c)
{
    if (m_group.empty())
        m_run += c;
    else
        append(m_group.back(), QByteArrayView(&c, 1));
}

void PatternReader::fail(PatternFault fault)
{
    if (!m_fault)
        m_fault = fault;
}

} // namespace

QLatin1StringView reasonOf(PatternFault fault)
{
    switch (fault) {
    case PatternFault::OpenGroup:
        return QLatin1StringView("a group \"(\" has no end");
    case PatternFault::NestedGroup:
        return QLatin1StringView("a group stands within a group");
    case PatternFault::StarInGroup:
        return QLatin1StringView("a * stands within a group");
    case PatternFault::StrayBar:
        return QLatin1StringView("a | stands outside of a group");
    case PatternFault::StrayParenthesis:
        return QLatin1StringView("a \")\" has no group");
    case PatternFault::OpenEscape:
        return QLatin1StringView("nothing follows the last \\");
    case PatternFault::TooManyStars:
        return QLatin1StringView("more than 4 times *");
    case PatternFault::TooManyWays:
        return QLatin1StringView("more than 256 combinations of alternatives");
    case PatternFault::NoLiteral:
        return QLatin1StringView("it can match without three fixed characters in a row");
    }
    return {};
}

std::variant<TextPattern, PatternFault> textPattern(QStringView pattern)
{
    return PatternReader(patternText(pattern)).read();
}

QByteArray patternText(QStringView text)
{
    return text.toString().simplified().toLower().toUtf8();
}

bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace smtpscope
