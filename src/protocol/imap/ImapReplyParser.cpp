// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/imap/ImapReplyParser.h"

#include "protocol/WrongService.h"

namespace smtpscope {

namespace {

// What an unfinished line of one of the kinds begins with.
bool mayBeginWith(QByteArrayView bytes, QByteArrayView beginning)
{
    const qsizetype common = qMin(bytes.size(), beginning.size());
    return bytes.first(common) == beginning.first(common);
}

} // namespace

// IMAP knows no usual length of a line.
ImapReplyParser::ImapReplyParser(const Limits &limits)
    : ReplyAssembler(limits, limits.replyLineBytes)
{ }

void ImapReplyParser::expectAnswer(const QByteArray &tag, bool isLogout)
{
    m_expected = Expected::Answer;
    m_tag = tag;
    m_isLogout = isLogout;
}

void ImapReplyParser::takeText(QByteArrayView line, Items &items)
{
    const auto parts = imapLine(line);
    const QString fault = faultOf(parts);
    if (!fault.isEmpty()) {
        breakOff(fault, items);
        return;
    }
    // A status line is text to its end; only data holds literals (RFC 9051 9).
    if (!parts->hasStatusWord() && parts->kind == ImapLineKind::Untagged) {
        if (const auto size = literalSize(line, literalEnd())) {
            awaitLiteral(*size, items);
            return;
        }
    }
    const bool ends = isLast(*parts);
    const ParsedReply reply{0, {}, {}, {}, {}, parts->status, parts->code};
    const bool isAnswered = parts->kind != ImapLineKind::Continuation;
    keepLine(ends ? parts->text : parts->data);
    if (!ends)
        return;
    if (isAnswered)
        m_expected = Expected::Nothing;
    finishReply(reply, items);
}

// Why the line cannot stand here; empty when it can.
QString ImapReplyParser::faultOf(const std::optional<ImapLine> &line) const
{
    if (!line)
        return malformedHere();
    if (isFull())
        return QStringLiteral("reply.too-many-lines");
    if (m_expected == Expected::Greeting && line->kind != ImapLineKind::Untagged)
        return malformedHere();
    const bool isWrongTag =
        m_expected == Expected::Answer && line->kind == ImapLineKind::Tagged && line->tag != m_tag;
    if (!isWrongTag)
        return {};
    const bool isCode = line->tag.size() == 3 && line->tag.toInt() > 0; // "250 OK" of SMTP
    return isCode ? malformedHere() : QStringLiteral("reply.wrong-tag");
}

bool ImapReplyParser::isLast(const ImapLine &line) const
{
    switch (m_expected) {
    case Expected::Nothing:
    case Expected::Greeting:
        return true;
    case Expected::Answer:
        return line.kind != ImapLineKind::Untagged || (line.status == "BYE" && !m_isLogout);
    case Expected::Anything:
        return sizeSoFar() == m_wholeSize;
    }
    return true;
}

bool ImapReplyParser::mayBeginLine(QByteArrayView bytes) const
{
    if (mayBeginWith(bytes, "* ") || mayBeginWith(bytes, "+ ") || bytes == QByteArrayView("\r")
        || bytes == QByteArrayView("+\r"))
        return true;
    return m_expected == Expected::Answer && mayBeginWith(bytes, QByteArray(m_tag + ' '));
}

QString ImapReplyParser::malformedFirstLine(QByteArrayView line) const
{
    const QString id = malformedMailboxIdOf(line);
    return id.endsWith(QLatin1String(".imap")) ? QStringLiteral("reply.malformed") : id;
}

std::optional<ParsedReply> ImapReplyParser::read(const QByteArray &raw, const Limits &limits)
{
    ImapReplyParser parser(limits);
    parser.m_expected = Expected::Anything;
    parser.m_wholeSize = raw.size();
    const Items items = parser.feed(raw);
    if (items.empty() || !std::holds_alternative<ParsedReply>(items.front()))
        return std::nullopt;
    return std::get<ParsedReply>(items.front());
}

} // namespace smtpscope
