// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/ReplyAssembler.h"

#include "protocol/WrongService.h"

#include <algorithm>
#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype EvidenceLimit = 64 * 1024;
constexpr qsizetype TlsMark = 3; // bytes of a TLS record that tell it from everything else
constexpr int MostEmptyLines = 10;

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

bool holdsControlCharacters(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

} // namespace

std::vector<ParsedItem> ReplyAssembler::feed(const QByteArray &bytes)
{
    Items items;
    QByteArrayView left(bytes);
    while (!left.isEmpty() && !m_broken) {
        QByteArrayView part = left.first(qMin(left.size(), bytesToNextCheck()));
        const qsizetype lineEnd = m_literalLeft > 0 ? -1 : part.indexOf('\n');
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
qsizetype ReplyAssembler::bytesToNextCheck() const
{
    if (m_literalLeft > 0)
        return m_literalLeft;
    const qsizetype most =
        qMin<qsizetype>(m_limits.replyLineBytes + m_literalEnd, m_limits.replyBytes - m_raw.size());
    const qsizetype check = m_line.size() < TlsMark ? qMin(TlsMark, most + 1) : most + 1;
    return qMax<qsizetype>(check - m_line.size(), 1);
}

void ReplyAssembler::takePart(QByteArrayView part, Items &items)
{
    m_line += part;
    if (m_literalLeft > 0) {
        m_literalLeft -= part.size();
        m_literalEnd = m_line.size();
        return;
    }
    const QString fault = faultBeforeLineEnd();
    if (!fault.isEmpty())
        breakOff(fault, items);
    else if (m_line.endsWith('\n'))
        takeLine(items);
}

// What must be told before a line end comes, because none may ever come; empty when all is well.
QString ReplyAssembler::faultBeforeLineEnd() const
{
    if (m_line.size() - m_literalEnd > m_limits.replyLineBytes)
        return QStringLiteral("reply.line-too-long");
    if (m_raw.size() + m_line.size() > m_limits.replyBytes)
        return QStringLiteral("reply.too-long");
    if (m_texts.empty() && m_line.size() >= TlsMark && isTlsRecord(m_line))
        return QStringLiteral("reply.malformed.tls");
    return {};
}

void ReplyAssembler::takeLine(Items &items)
{
    QByteArrayView line = QByteArrayView(m_line).chopped(1);
    if (line.endsWith('\r'))
        line.chop(1);
    else
        remark(BareLf);
    if (m_line.size() > m_usualLineBytes)
        remark(LongLine);
    if (line.isEmpty() && m_texts.empty() && ++m_emptyLines <= MostEmptyLines) {
        remark(StrayEmptyLine);
        m_raw += m_line;
        forgetLine();
        return;
    }
    takeText(line, items);
}

void ReplyAssembler::keepLine(QByteArrayView text)
{
    if (m_literalEnd == 0 && holdsControlCharacters(text)) // a literal may hold line ends
        remark(ControlCharacters);
    m_texts.push_back(text.toByteArray());
    keepEnd();
}

void ReplyAssembler::keepEnd()
{
    m_raw += m_line;
    forgetLine();
}

void ReplyAssembler::awaitLiteral(qsizetype size, Items &items)
{
    if (size > m_limits.replyBytes - m_raw.size() - m_line.size()) {
        breakOff(QStringLiteral("reply.too-long"), items);
        return;
    }
    m_literalLeft = size;
    m_literalEnd = m_line.size();
}

void ReplyAssembler::finishReply(ParsedReply reply, Items &items)
{
    reply.raw = m_raw;
    reply.lines = m_texts;
    reply.defect = OddityIds[size_t(m_oddity)];
    items.emplace_back(std::move(reply));
    forgetReply();
}

void ReplyAssembler::forgetLine()
{
    m_line.clear();
    m_literalLeft = 0;
    m_literalEnd = 0;
}

void ReplyAssembler::forgetReply()
{
    forgetLine();
    m_raw.clear();
    m_texts.clear();
    m_oddity = 0;
    m_emptyLines = 0;
}

void ReplyAssembler::breakOff(const QString &id, Items &items)
{
    const QByteArray seen = m_raw + m_line;
    m_dropped += qMax<qsizetype>(0, seen.size() - EvidenceLimit);
    items.emplace_back(ReplyDefect{id, seen.left(EvidenceLimit)});
    forgetReply();
    m_broken = true;
}

void ReplyAssembler::keepAsRest(QByteArrayView bytes)
{
    const qsizetype kept = qMin(bytes.size(), EvidenceLimit - qMin(EvidenceLimit, m_line.size()));
    m_line += bytes.first(kept);
    m_dropped += bytes.size() - kept;
}

QString ReplyAssembler::malformedHere() const
{
    return m_texts.empty() ? malformedFirstLine(m_line) : QStringLiteral("reply.malformed");
}

std::optional<Fragment> ReplyAssembler::takeRest()
{
    if (isEmpty())
        return std::nullopt;
    Fragment rest{m_raw + m_line, {}};
    const bool hasBegun = !m_line.isEmpty() && m_literalEnd == 0;
    if (!m_broken && hasBegun && !mayBeginLine(m_line))
        rest.defect = malformedHere();
    forgetReply();
    return rest;
}

} // namespace smtpscope
