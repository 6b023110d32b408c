// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/ReplyParser.h"

#include "protocol/EnhancedCode.h"
#include "protocol/WrongService.h"

#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype UsualLineLimit = 512; // RFC 5321 4.5.3.1.5, line end included

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

} // namespace

ReplyParser::ReplyParser(const Limits &limits) : ReplyAssembler(limits, UsualLineLimit)
{ }

void ReplyParser::takeText(QByteArrayView line, Items &items)
{
    const int code = codeOf(line);
    if (code == 0 || isFull()) {
        breakOff(code == 0 ? malformedHere() : QStringLiteral("reply.too-many-lines"), items);
        return;
    }
    if (isInside() && code != m_code)
        remark(CodeChanged);
    m_code = code; // the last line's counts
    const char separator = line.size() > 3 ? line[3] : ' ';
    const bool hasSeparator = separator == ' ' || separator == '-';
    if (!hasSeparator)
        remark(NoSeparator);
    const qsizetype textAt = hasSeparator || separator == '\t' ? 4 : 3;
    keepLine(line.sliced(qMin(textAt, line.size())));
    if (separator == '-')
        return;
    if (m_code / 10 % 10 > 5)
        remark(SecondDigit);
    finishReply(ParsedReply{m_code, {}, {}, enhancedCodeIn(texts()), {}}, items);
}

bool ReplyParser::mayBeginLine(QByteArrayView bytes) const
{
    return mayBeginReply(bytes);
}

QString ReplyParser::malformedFirstLine(QByteArrayView line) const
{
    return malformedIdOf(line);
}

} // namespace smtpscope
