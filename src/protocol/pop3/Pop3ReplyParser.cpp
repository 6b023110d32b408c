// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/pop3/Pop3ReplyParser.h"

#include "protocol/WrongService.h"
#include "protocol/imap/ImapLine.h"

#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype UsualLineLimit = 512; // RFC 2449 4, line end included
constexpr std::array Words{"+OK", "-ERR", "+"};

// The word that begins a status line, in capitals; empty without one. Servers that leave out the
// blank behind +OK and -ERR exist.
QByteArray statusOf(QByteArrayView line)
{
    for (const char *word : Words) {
        const QByteArrayView known(word);
        const bool begins = line.size() >= known.size()
            && line.first(known.size()).compare(known, Qt::CaseInsensitive) == 0;
        const bool mayTouch = known.size() > 1 || line.size() == 1 || line.startsWith("+ ");
        if (begins && mayTouch)
            return known.toByteArray();
    }
    return {};
}

} // namespace

Pop3ReplyParser::Pop3ReplyParser(const Limits &limits) : ReplyAssembler(limits, UsualLineLimit)
{ }

void Pop3ReplyParser::takeText(QByteArrayView line, Items &items)
{
    if (isFull())
        breakOff(QStringLiteral("reply.too-many-lines"), items);
    else if (isInside())
        takeBody(line, items);
    else
        takeStatus(line, items);
}

void Pop3ReplyParser::takeStatus(QByteArrayView line, Items &items)
{
    const QByteArray status = statusOf(line);
    if (status.isEmpty()) {
        breakOff(malformedHere(), items);
        return;
    }
    QByteArrayView text = line.sliced(status.size());
    if (text.startsWith(' '))
        text = text.sliced(1);
    else if (!text.isEmpty())
        remark(NoSeparator);
    m_reply = {};
    m_reply.status = status;
    if (status == "-ERR") // RFC 2449 8; a greeting may begin with an address in brackets
        m_reply.responseCode = responseCodeIn(text);
    const bool isRead = m_wholeSize >= 0;
    const bool goesOn = isRead ? sizeSoFar() < m_wholeSize : m_isLong && status == "+OK";
    keepLine(text);
    if (!goesOn)
        finish(items);
}

void Pop3ReplyParser::takeBody(QByteArrayView line, Items &items)
{
    const bool ends = line == QByteArrayView(".");
    if (ends) {
        keepEnd();
        finish(items);
        return;
    }
    keepLine(line.startsWith('.') ? line.sliced(1) : line); // RFC 1939 3: dot-stuffed
}

void Pop3ReplyParser::finish(Items &items)
{
    m_isLong = false;
    finishReply(std::exchange(m_reply, {}), items);
}

bool Pop3ReplyParser::mayBeginLine(QByteArrayView bytes) const
{
    if (isInside() || bytes == QByteArrayView("\r") || bytes == QByteArrayView("+\r"))
        return true;
    for (const QByteArrayView word : {"+OK", "-ERR", "+ "}) {
        const qsizetype common = qMin(bytes.size(), word.size());
        if (bytes.first(common).compare(word.first(common), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString Pop3ReplyParser::malformedFirstLine(QByteArrayView line) const
{
    return malformedMailboxIdOf(line);
}

std::optional<ParsedReply> Pop3ReplyParser::read(const QByteArray &raw, const Limits &limits)
{
    Pop3ReplyParser parser(limits);
    parser.m_wholeSize = raw.size();
    const Items items = parser.feed(raw);
    if (items.empty() || !std::holds_alternative<ParsedReply>(items.front()))
        return std::nullopt;
    return std::get<ParsedReply>(items.front());
}

} // namespace smtpscope
