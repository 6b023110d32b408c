// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/ReplyParser.h"

#include "protocol/EnhancedCode.h"
#include "protocol/WrongService.h"
#include "session/Printable.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype EvidenceLimit = 64 * 1024;
constexpr qsizetype UsualLineLimit = 512; // RFC 5321 4.5.3.1.5, line end included
constexpr qsizetype TlsMark = 3; // bytes of a TLS record that tell it from everything else
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
    QByteArrayView left(bytes);
    while (!left.isEmpty() && !m_broken) {
        QByteArrayView part = left.first(qMin(left.size(), bytesToNextCheck()));
        const qsizetype lineEnd = part.indexOf('\n');
        if (lineEnd >= 0)
            part = part.first(lineEnd + 1);
        left = left.sliced(part.size());
        takePart(part, items);
    }
    keepAsRest(left);
    return items;
}

// How many bytes may be added to the line before something has to be looked at. Every limit is met
// at its own byte, so that the chunks in which bytes come cannot change what is said about them.
qsizetype ReplyParser::bytesToNextCheck() const
{
    const qsizetype most =
        qMin<qsizetype>(m_limits.replyLineBytes, m_limits.replyBytes - m_raw.size());
    const qsizetype check = m_line.size() < TlsMark ? qMin(TlsMark, most + 1) : most + 1;
    return qMax<qsizetype>(check - m_line.size(), 1);
}

void ReplyParser::takePart(QByteArrayView part, Items &items)
{
    m_line += part;
    const QString fault = faultBeforeLineEnd();
    if (!fault.isEmpty())
        breakOff(fault, items);
    else if (m_line.endsWith('\n'))
        takeLine(items);
}

// What must be told before a line end comes, because none may ever come; empty when all is well.
QString ReplyParser::faultBeforeLineEnd() const
{
    if (m_line.size() > m_limits.replyLineBytes)
        return QStringLiteral("reply.line-too-long");
    if (m_raw.size() + m_line.size() > m_limits.replyBytes)
        return QStringLiteral("reply.too-long");
    if (m_texts.empty() && m_line.size() >= TlsMark && isTlsRecord(m_line))
        return QStringLiteral("reply.malformed.tls");
    return {};
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
    if (code == 0 || int(m_texts.size()) >= m_limits.replyLines) {
        breakOff(code == 0 ? malformedHere() : QStringLiteral("reply.too-many-lines"), items);
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
}

void ReplyParser::finishReply(Items &items)
{
    if (m_code / 10 % 10 > 5)
        remark(SecondDigit);
    ParsedReply reply{m_code, m_raw, m_texts, enhancedCodeIn(m_texts), {}};
    reply.defect = OddityIds[size_t(m_oddity)];
    items.emplace_back(std::move(reply));
    forgetReply();
}

void ReplyParser::forgetReply()
{
    m_raw.clear();
    m_line.clear();
    m_texts.clear();
    m_oddity = 0;
    m_emptyLines = 0;
}

void ReplyParser::breakOff(const QString &id, Items &items)
{
    const QByteArray seen = m_raw + m_line;
    m_dropped += qMax<qsizetype>(0, seen.size() - EvidenceLimit);
    items.emplace_back(ReplyDefect{id, seen.left(EvidenceLimit)});
    forgetReply();
    m_broken = true;
}

void ReplyParser::keepAsRest(QByteArrayView bytes)
{
    const qsizetype kept = qMin(bytes.size(), EvidenceLimit - qMin(EvidenceLimit, m_line.size()));
    m_line += bytes.first(kept);
    m_dropped += bytes.size() - kept;
}

void ReplyParser::remark(int severity)
{
    m_oddity = qMax(m_oddity, severity);
}

// Inside of a reply nobody else begins to speak: a line without a code is just broken.
QString ReplyParser::malformedHere() const
{
    return m_texts.empty() ? malformedIdOf(m_line) : QStringLiteral("reply.malformed");
}

std::optional<Fragment> ReplyParser::takeRest()
{
    if (isEmpty())
        return std::nullopt;
    Fragment rest{m_raw + m_line, {}};
    if (!m_broken && !m_line.isEmpty() && !mayBeginReply(m_line))
        rest.defect = malformedHere();
    forgetReply();
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
