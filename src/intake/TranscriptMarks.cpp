// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/TranscriptMarks.h"

#include "intake/CommandLine.h"
#include "intake/LineTime.h"
#include "intake/ReplyLine.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype LongestPrefix = 120; // what log programs write before a mark
constexpr qsizetype LongParagraph = 200; // bytes; no line of a conversation in prose is so short

struct Label
{
    QByteArrayView text;
    Speaker speaker = Speaker::Client;
};

// Longer ones first, because the shorter stand in them.
constexpr std::array Labels{
    Label{"SERVER -> CLIENT:", Speaker::Server},
    Label{"CLIENT -> SERVER:", Speaker::Client},
    Label{"SMTP Response:", Speaker::Server},
    Label{"SMTP Send:", Speaker::Client},
    Label{"CreateNewLineFromSocket:", Speaker::Server}, // Thunderbird, IMAP
    Label{"SendData:", Speaker::Client},
    Label{"Response:", Speaker::Server},
    Label{"Server:", Speaker::Server},
    Label{"Client:", Speaker::Client},
    Label{"SMTP<<", Speaker::Server},
    Label{"SMTP>>", Speaker::Client},
    Label{"]: < ", Speaker::Server},
    Label{"]: > ", Speaker::Client},
    Label{"reply:", Speaker::Server},
    Label{"send:", Speaker::Client},
    Label{"RECV:", Speaker::Server},
    Label{"SENT:", Speaker::Client},
    Label{"SEND:", Speaker::Client},
    Label{"S:", Speaker::Server},
    Label{"C:", Speaker::Client},
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimmedStart(QByteArrayView line)
{
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    return line;
}

bool hasText(QByteArrayView line, qsizetype at, QByteArrayView text)
{
    return line.size() - at >= text.size() && line.sliced(at, text.size()) == text;
}

struct Marked
{
    Speaker speaker = Speaker::Remark;
    QByteArrayView text;
};

// "< ", "<- ", "<** ", "> ", " -> ", "~> ", ">>> " and their kin.
Marked byArrow(QByteArrayView line)
{
    const QByteArrayView start = trimmedStart(line);
    qsizetype end = 0;
    while (end < start.size() && QByteArrayView("<>-~*=").contains(start[end]))
        ++end;
    const QByteArrayView arrow = start.first(end);
    const QByteArrayView text = start.sliced(end);
    if (arrow.startsWith('<') && !arrow.contains('>'))
        return {Speaker::Server, trimmedStart(text)};
    const bool isOut = arrow.endsWith('>') && !arrow.contains('<') && !arrow.contains('*');
    if (isOut)
        return {Speaker::Client, text.startsWith(' ') ? text.sliced(1) : text};
    return {Speaker::Remark, line};
}

Marked byLabel(QByteArrayView line)
{
    const qsizetype last = std::min(line.size(), LongestPrefix);
    for (qsizetype at = 0; at < last; ++at) {
        const bool mayBegin = at == 0 || isBlank(line[at - 1]) || line[at - 1] == ':'
            || line[at] == ']' || line[at - 1] == ']' || line[at - 1] == '"';
        for (const Label &label : Labels) {
            if (!mayBegin || !hasText(line, at, label.text))
                continue;
            QByteArrayView text = line.sliced(at + label.text.size());
            if (text.startsWith(' '))
                text = text.sliced(1);
            return {label.speaker, label.speaker == Speaker::Server ? trimmedStart(text) : text};
        }
    }
    return {Speaker::Remark, line};
}

// What Python shows of bytes: 'EHLO a\r\n' or b'250 ok\r\n'.
QByteArray withoutQuotes(QByteArrayView text)
{
    QByteArrayView inner = text.trimmed();
    if (inner.startsWith("b'") || inner.startsWith("b\""))
        inner = inner.sliced(1);
    const bool isQuoted = inner.size() >= 2 && (inner.front() == '\'' || inner.front() == '"')
        && inner.back() == inner.front();
    if (!isQuoted)
        return text.toByteArray();
    QByteArray result = inner.sliced(1, inner.size() - 2).toByteArray();
    result.replace("\\r", "").replace("\\n", "").replace("\\\\", "\\");
    return result;
}

// "mx.example.org[192.0.2.1]:25: " of Postfix's verbose log.
QByteArray withoutPeer(QByteArrayView text)
{
    const qsizetype end = text.indexOf("]:25: ");
    return (end > 0 && end < LongestPrefix ? text.sliced(end + 6) : text).toByteArray();
}

Marked markedBy(QByteArrayView line, MarkStyle style)
{
    switch (style) {
    case MarkStyle::Arrows:
        return byArrow(line);
    case MarkStyle::Labels:
        return byLabel(line);
    case MarkStyle::None:
        break;
    }
    return {Speaker::Remark, line};
}

bool accepts(QByteArrayView reply)
{
    return QByteArrayView("23+*").contains(reply.front());
}

StyleGuess countOf(const QByteArrayList &lines, MarkStyle style)
{
    StyleGuess guess{style, 0, 0, 0};
    for (const QByteArray &line : lines) {
        const Marked marked = markedBy(line, style);
        const QByteArray text = withoutPeer(withoutQuotes(marked.text));
        const bool isReply = protocolOfReplyLine(text).has_value();
        const bool isBare = style == MarkStyle::None;
        const bool isServer = isReply && (isBare || marked.speaker == Speaker::Server);
        const bool isClient =
            isBare ? isBareCommand(text, Protocol::Smtp) : marked.speaker == Speaker::Client;
        guess.replies += isServer ? 1 : 0;
        guess.accepted += isServer && accepts(text) ? 1 : 0;
        guess.commands += isClient ? 1 : 0;
    }
    return guess;
}

// PHPMailer marks the first line of a reply only.
bool goesOn(const std::vector<SpokenLine> &spoken, QByteArrayView line)
{
    if (spoken.empty() || spoken.back().speaker != Speaker::Server)
        return false;
    const QByteArray &before = spoken.back().text;
    return isSmtpReplyLine(before) && before.size() > 3 && before[3] == '-' && isSmtpReplyLine(line)
        && line.first(3) == QByteArrayView(before).first(3);
}

// A paragraph of prose in which "S: 220 …" and "C: HELO …" follow each other.
void appendPieces(QByteArrayList &lines, const QByteArray &line)
{
    if (line.size() < LongParagraph) {
        lines += line;
        return;
    }
    qsizetype begin = 0;
    for (qsizetype at = 0; at + 4 < line.size(); ++at) {
        const QByteArrayView said = QByteArrayView(line).sliced(at + 4);
        const bool isServer = hasText(line, at, " S: ") && isSmtpReplyLine(said);
        if (isServer || (hasText(line, at, " C: ") && begin > 0)) {
            lines += line.mid(begin, at - begin);
            begin = at + 1;
        }
    }
    lines += line.mid(begin);
}

} // namespace

QByteArrayList transcriptLines(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < text.size() && lines.size() < MostTranscriptLines;) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArray line = text.mid(at, std::min(end - at, LongestTranscriptLine));
        while (line.endsWith('\r'))
            line.chop(1);
        appendPieces(lines, line);
        at = end + 1;
    }
    return lines;
}

StyleGuess guessStyle(const QByteArrayList &lines)
{
    const StyleGuess arrows = countOf(lines, MarkStyle::Arrows);
    const StyleGuess labels = countOf(lines, MarkStyle::Labels);
    const StyleGuess bare = countOf(lines, MarkStyle::None);
    const StyleGuess &marked = labels.replies > arrows.replies ? labels : arrows;
    // A table of codes may follow a marked conversation; it has no commands.
    const bool isMarked = marked.replies > 0
        && (marked.replies >= bare.replies || marked.replies > 2 * bare.commands);
    return isMarked ? marked : bare;
}

std::vector<SpokenLine> spokenLines(const QByteArrayList &lines, MarkStyle style)
{
    std::vector<SpokenLine> spoken;
    spoken.reserve(size_t(lines.size()));
    for (const QByteArray &line : lines) {
        const Marked marked = markedBy(line, style);
        SpokenLine one{marked.speaker, marked.text.toByteArray(), {}};
        if (marked.speaker != Speaker::Remark) {
            one.text = withoutPeer(withoutQuotes(marked.text));
            one.time = timeAtStart(line);
        }
        const bool isNoReply = one.speaker == Speaker::Server && !protocolOfReplyLine(one.text)
            && style == MarkStyle::Arrows; // "< Connected to mail.example.org."
        if (isNoReply)
            one.speaker = Speaker::Remark;
        if (one.speaker == Speaker::Remark && goesOn(spoken, line.trimmed()))
            one = {Speaker::Server, line.trimmed(), {}};
        spoken.push_back(std::move(one));
    }
    return spoken;
}

} // namespace smtpscope
