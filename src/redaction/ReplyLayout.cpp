// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/ReplyLayout.h"

#include "redaction/MailboxWords.h"
#include "redaction/ProtocolWords.h"

#include <algorithm>

namespace smtpscope {

ReplyLayout::ReplyLayout(QByteArrayView raw)
    : m_raw(raw), m_mayBeEhlo(raw.startsWith("250-")), m_mayBeCapa(raw.startsWith("+OK"))
{
    for (qsizetype begin = 0; begin < raw.size();) {
        const qsizetype feed = raw.indexOf('\n', begin);
        const qsizetype next = feed < 0 ? raw.size() : feed + 1;
        qsizetype end = feed < 0 ? next : feed;
        if (end > begin && raw[end - 1] == '\r')
            --end;
        addLine(begin, end);
        m_lineEnds.push_back({end, next});
        begin = next;
    }
}

void ReplyLayout::addLine(qsizetype begin, qsizetype end)
{
    Line line;
    line.end = end;
    const qsizetype code = replyCodeLength(m_raw.sliced(begin, end - begin));
    line.text = line.words = begin + code;
    if (code > 0) {
        const qsizetype enhanced =
            enhancedCodeLength(m_raw.sliced(line.text, line.end - line.text));
        line.words = std::min(line.end, line.text + (enhanced > 0 ? enhanced + 1 : 0));
        m_structure.push_back({begin, line.words});
        if (m_mayBeEhlo && !m_lines.empty())
            protectKeyword(line);
    } else {
        addMailboxLine(begin, line);
    }
    m_lines.push_back(line);
}

// IMAP and POP3: a word stands for the code, and a response code in brackets may follow it.
void ReplyLayout::addMailboxLine(qsizetype begin, Line &line)
{
    const QByteArrayView bytes = m_raw.sliced(begin, line.end - begin);
    const qsizetype status = statusLength(bytes);
    const QByteArrayView text = bytes.sliced(status);
    const qsizetype code = status > 0 ? responseCodeLength(text) : 0;
    line.text = begin + status;
    line.words = line.text + code;
    if (status > 0)
        m_structure.push_back({begin, line.words});
    const QByteArrayView listed("CAPABILITY ");
    if (status > 0 && text.startsWith(listed)) {
        protectMailboxKeywords(line.text + listed.size(), line.end);
    } else if (code > 0 && text.sliced(1).startsWith(listed)) {
        const qsizetype close = text.indexOf(']');
        protectMailboxKeywords(line.words, close < 0 ? line.end : line.text + close);
    } else if (status == 0 && m_mayBeCapa && !m_lines.empty()) {
        protectMailboxKeywords(begin, begin + wordLength(begin, line.end));
    }
}

// Known capabilities between blanks; the values behind `=` are the server's own.
void ReplyLayout::protectMailboxKeywords(qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end;) {
        const qsizetype length = wordLength(at, end);
        if (isMailboxKeyword(m_raw.sliced(at, length)))
            m_structure.push_back({at, at + length});
        at += length + 1;
        while (at < end && m_raw[at - 1] != ' ')
            ++at;
    }
}

qsizetype ReplyLayout::wordLength(qsizetype begin, qsizetype end) const
{
    qsizetype at = begin;
    while (at < end && m_raw[at] != ' ' && m_raw[at] != '=')
        ++at;
    return at - begin;
}

void ReplyLayout::protectKeyword(const Line &line)
{
    qsizetype end = line.text;
    while (end < line.end && m_raw[end] != ' ' && m_raw[end] != '=')
        ++end;
    if (isEhloKeyword(m_raw.sliced(line.text, end - line.text)))
        m_structure.push_back({line.text, end});
}

std::vector<SearchText> ReplyLayout::joined(bool wrappedBlanks) const
{
    std::vector<SearchText> texts;
    if (m_lines.size() < 2)
        return texts;
    texts.push_back(joinedFrom(&Line::text));
    const auto hasEnhanced = [](const Line &line) { return line.words != line.text; };
    if (std::any_of(m_lines.begin(), m_lines.end(), hasEnhanced))
        texts.push_back(joinedFrom(&Line::words));
    if (wrappedBlanks)
        texts.push_back(joinedWithBlanks());
    return texts;
}

SearchText ReplyLayout::joinedFrom(qsizetype Line::*begin) const
{
    SearchText text;
    for (const Line &line : m_lines)
        text.append(m_raw, {line.*begin, line.end});
    return text;
}

SearchText ReplyLayout::joinedWithBlanks() const
{
    SearchText text;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        qsizetype begin = line.words;
        qsizetype end = line.end;
        while (begin < end && m_raw[begin] == ' ')
            ++begin;
        while (end > begin && m_raw[end - 1] == ' ')
            --end;
        text.append(m_raw, {line.text, begin}, true);
        text.append(m_raw, {begin, end});
        text.append(m_raw, {end, line.end}, true);
        if (i + 1 < m_lines.size())
            text.appendLineJoint();
    }
    return text;
}

} // namespace smtpscope
