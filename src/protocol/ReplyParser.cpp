// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/ReplyParser.h"

#include "protocol/EnhancedCode.h"
#include "protocol/WrongService.h"
#include "session/Printable.h"

#include <QLatin1StringView>

#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype EvidenceLimit = 64 * 1024;
constexpr qsizetype UsualLineLimit = 512; // RFC 5321 4.5.3.1.5, line end included
constexpr int MostEmptyLines = 10;

// Oddities in order of severity; 0 is none.
enum Oddity {
    SecondDigit = 1, // RFC 5321 4.2: the second digit is 0 to 5
    LongLine,
    BareLf,
    ControlCharacters,
    StrayEmptyLine,
    NoSeparator,
    CodeChanged,
};

constexpr std::array OddityIds{
    QLatin1StringView(),
    QLatin1StringView("reply.second-digit"),
    QLatin1StringView("reply.long-line"),
    QLatin1StringView("reply.bare-lf"),
    QLatin1StringView("reply.control-characters"),
    QLatin1StringView("reply.stray-empty-line"),
    QLatin1StringView("reply.no-separator"),
    QLatin1StringView("reply.code-changed"),
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The reply code at the start of a line; 0 when there is none. A fourth digit makes it none.
int codeOf(QByteArrayView line)
{
    const bool hasDigits = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1])
        && isDigit(line[2]);
    if (!hasDigits || (line.size() > 3 && isDigit(line[3])))
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

bool holdsControlCharacters(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

} // namespace

ReplyParser::ReplyParser(const Limits &limits) : m_limits(limits)
{ }

std::vector<ParsedItem> ReplyParser::feed(const QByteArray &bytes)
{
    Items items;
    qsizetype at = 0;
    while (at < bytes.size() && !m_broken) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype length = (end < 0 ? bytes.size() : end + 1) - at;
        // One byte more than allowed is enough to see that it is too much, however it was chunked.
        const qsizetype room = m_limits.replyLineBytes + 1 - m_line.size();
        m_line += QByteArrayView(bytes).sliced(at, qMin(length, room));
        at += qMin(length, room);
        if (isOverLimit(items))
            break;
        if (m_line.endsWith('\n'))
            takeLine(items);
    }
    if (m_broken) // kept as evidence, within bounds
        m_line += QByteArrayView(bytes).sliced(
            at, qMin(bytes.size() - at, EvidenceLimit - qMin(EvidenceLimit, m_line.size())));
    return items;
}

// Limits that must be told before a line end comes, because none may ever come.
bool ReplyParser::isOverLimit(Items &items)
{
    if (m_line.size() > m_limits.replyLineBytes)
        breakOff(QStringLiteral("reply.line-too-long"), items);
    else if (m_raw.size() + m_line.size() > m_limits.replyBytes)
        breakOff(QStringLiteral("reply.too-long"), items);
    else if (m_raw.isEmpty() && isTlsRecord(m_line))
        breakOff(QStringLiteral("reply.malformed.tls"), items);
    return m_broken;
}

void ReplyParser::takeLine(Items &items)
{
    QByteArrayView line = QByteArrayView(m_line).chopped(1);
    if (line.endsWith('\r'))
        line.chop(1);
    else
        remark(BareLf);
    if (m_line.size() > UsualLineLimit)
        remark(LongLine);
    if (line.isEmpty() && m_texts.empty() && ++m_emptyLines <= MostEmptyLines) {
        remark(StrayEmptyLine);
        m_raw += m_line;
        m_line.clear();
        return;
    }
    takeText(line, items);
}

void ReplyParser::takeText(QByteArrayView line, Items &items)
{
    const int code = codeOf(line);
    if (code == 0) {
        breakOff(malformedIdOf(line), items);
        return;
    }
    if (!m_texts.empty() && code != m_code)
        remark(CodeChanged);
    m_code = code; // the last line's counts
    const char separator = line.size() > 3 ? line[3] : ' ';
    const bool hasSeparator = separator == ' ' || separator == '-';
    if (!hasSeparator)
        remark(NoSeparator);
    const qsizetype textAt = hasSeparator || separator == '\t' ? 4 : 3;
    const QByteArrayView text = line.sliced(qMin(textAt, line.size()));
    if (holdsControlCharacters(text))
        remark(ControlCharacters);
    m_texts.push_back(text.toByteArray());
    m_raw += m_line;
    m_line.clear();
    if (separator != '-')
        finishReply(items);
    else if (int(m_texts.size()) >= m_limits.replyLines)
        breakOff(QStringLiteral("reply.too-many-lines"), items);
}

void ReplyParser::finishReply(Items &items)
{
    if (m_code / 10 % 10 > 5)
        remark(SecondDigit);
    ParsedReply reply{m_code, m_raw, m_texts, enhancedCodeIn(m_texts), {}};
    reply.defect = OddityIds[size_t(m_oddity)];
    items.emplace_back(std::move(reply));
    m_raw.clear();
    m_texts.clear();
    m_oddity = 0;
    m_emptyLines = 0;
}

void ReplyParser::breakOff(const QString &id, Items &items)
{
    items.emplace_back(ReplyDefect{id, (m_raw + m_line).left(EvidenceLimit)});
    m_raw.clear();
    m_line.clear();
    m_broken = true;
}

void ReplyParser::remark(int severity)
{
    m_oddity = qMax(m_oddity, severity);
}

std::optional<Fragment> ReplyParser::takeRest()
{
    if (isEmpty())
        return std::nullopt;
    Fragment rest{m_raw + m_line, {}};
    if (!m_broken && !m_line.isEmpty() && !mayBeginReply(m_line))
        rest.defect = malformedIdOf(m_line);
    m_raw.clear();
    m_line.clear();
    m_texts.clear();
    return rest;
}

Reply toReply(const ParsedReply &reply)
{
    Reply result;
    result.code = reply.code;
    result.enhanced = QString::fromLatin1(reply.enhanced);
    for (const QByteArray &line : reply.lines)
        result.lines += printable(QByteArrayView(line));
    return result;
}

bool isMalformed(QStringView defectId)
{
    return defectId.startsWith(QLatin1StringView("reply.malformed"));
}

} // namespace smtpscope
