// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/TextRecord.h"

#include "session/TranscriptWords.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace smtpscope {

namespace {

constexpr QByteArrayView Blanks = " \t";

QByteArray trimmedStart(const QByteArray &line)
{
    qsizetype start = 0;
    while (start < line.size() && Blanks.contains(line[start]))
        ++start;
    return line.mid(start);
}

// What printable() wrote out, and nothing else, becomes bytes again.
QByteArray unescaped(const QByteArray &text)
{
    static const QRegularExpression escape(
        QStringLiteral("\\\\x([0-9a-f]{2})|\\\\u\\{([0-9a-f]{4,6})\\}"));
    QByteArray bytes;
    const QString all = QString::fromUtf8(text);
    qsizetype done = 0;
    auto matches = escape.globalMatch(all);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isByte = match.capturedLength(1) > 0;
        const uint value = (isByte ? match.captured(1) : match.captured(2)).toUInt(nullptr, 16);
        const bool isShown = isByte ? value >= 0x20 && value < 0x7f : value < 0x80;
        if (isShown || value > 0x10ffff)
            continue;
        bytes += all.mid(done, match.capturedStart() - done).toUtf8();
        const char32_t character = value;
        bytes +=
            isByte ? QByteArray(1, char(uchar(value))) : QString::fromUcs4(&character, 1).toUtf8();
        done = match.capturedEnd();
    }
    return bytes + all.mid(done).toUtf8();
}

std::optional<QByteArray> after(QByteArrayView mark, const QByteArray &line)
{
    if (line.startsWith(mark))
        return line.mid(mark.size());
    const QByteArrayView bare = mark.chopped(1); // an editor may have cut the blank off
    return line == bare ? std::optional<QByteArray>(QByteArray()) : std::nullopt;
}

class TextReader
{
public:
    /// False when @p line breaks the format.
    bool take(const QByteArray &line);
    bool isInside() const { return m_session.has_value(); }
    std::vector<Session> sessions;

private:
    void open(const QByteArray &line);
    bool takeHead(const QRegularExpressionMatch &head);
    void takeText(const QByteArray &text);
    void takeHappening(const QByteArray &text);
    void said(Direction direction, const QByteArray &text, bool isWhole);
    void flush();

    std::optional<Session> m_session;
    std::optional<Record> m_record;
};

void TextReader::open(const QByteArray &line)
{
    m_session.emplace();
    const QString words = QString::fromUtf8(line.mid(TranscriptStart.size()));
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString value = word.section(QLatin1Char('='), 1);
        if (word.startsWith(QLatin1String("protocol=")))
            m_session->plan.protocol = protocolFromId(value).value_or(Protocol::Smtp);
        else if (word.startsWith(QLatin1String("stage=")))
            m_session->verdict.stage = stageFromId(value).value_or(Stage::Done);
        else if (word.startsWith(QLatin1String("outcome=")))
            m_session->verdict.outcome = outcomeFromId(value).value_or(Outcome::Ok);
        else if (word.startsWith(QLatin1String("tls-error=")))
            m_session->endpoint.tls.errors.push_back({value, {}});
    }
}

bool TextReader::take(const QByteArray &line)
{
    static const QRegularExpression head(QStringLiteral(
        "\\A *(\\d{1,9})\\.(\\d{3}) s +(?:\\d+\\.\\d m?s +)?([a-z]+)(?: +(.*))?\\z"));
    if (!m_session) {
        if (line.startsWith(TranscriptStart))
            open(line);
        return true;
    }
    if (line.startsWith(TranscriptEnd)) {
        flush();
        sessions.push_back(*std::exchange(m_session, std::nullopt));
        return true;
    }
    const QByteArrayView lineStart = "0123456789 \t";
    if (!line.isEmpty() && !lineStart.contains(line[0]))
        return false;
    const QRegularExpressionMatch match = head.match(QString::fromUtf8(line));
    if (match.hasMatch())
        return takeHead(match);
    const QByteArray text = trimmedStart(line);
    if (!text.isEmpty() && !m_record)
        return false;
    if (!text.isEmpty())
        takeText(text);
    return true;
}

bool TextReader::takeHead(const QRegularExpressionMatch &head)
{
    flush();
    const auto stage = stageFromId(head.captured(3));
    if (!stage)
        return false;
    m_record.emplace();
    m_record->stage = *stage;
    m_record->timeNs =
        (head.captured(1).toLongLong() * 1000 + head.captured(2).toInt()) * 1'000'000;
    takeText(head.captured(4).toUtf8());
    return true;
}

void TextReader::takeText(const QByteArray &text)
{
    if (const auto ours = after(ClientMark, text))
        said(Direction::Out, *ours, true);
    else if (const auto theirs = after(ServerMark, text))
        said(Direction::In, *theirs, true);
    else if (const auto part = after(ServerPartMark, text))
        said(Direction::In, *part, false);
    else
        takeHappening(text);
}

void TextReader::said(Direction direction, const QByteArray &text, bool isWhole)
{
    m_record->direction = direction;
    const bool hasKind =
        m_record->kind == EventKind::Fragment || m_record->kind == EventKind::Defect;
    if (!hasKind)
        m_record->kind = direction == Direction::Out ? EventKind::Sent : EventKind::Received;
    const QByteArray line = unescaped(text);
    m_record->bytes += line;
    if (isWhole && !line.endsWith('\n'))
        m_record->bytes += "\r\n";
}

void TextReader::takeHappening(const QByteArray &text)
{
    static const QRegularExpression happening(QStringLiteral("\\A\\[([a-z]+)\\] ?(.*)\\z"));
    static const QRegularExpression defect(
        QStringLiteral("\\A\\(([a-z0-9-]+\\.[a-z0-9.-]+)\\)|\\(([a-z0-9-]+\\.[a-z0-9.-]+)\\)\\z"));
    const QString words = QString::fromUtf8(text);
    const QRegularExpressionMatch kind = happening.match(words);
    if (kind.hasMatch())
        m_record->kind = eventKindFromId(kind.captured(1)).value_or(EventKind::Note);
    const bool mayHoldDefect = !kind.hasMatch() || m_record->kind == EventKind::Defect;
    const QRegularExpressionMatch id = defect.match(words);
    if (mayHoldDefect && id.hasMatch())
        m_record->defect = id.captured(1) + id.captured(2);
}

void TextReader::flush()
{
    if (m_record)
        m_session->append(*m_record);
    m_record.reset();
}

} // namespace

bool holdsTranscript(const QByteArray &text)
{
    return text.startsWith(TranscriptStart) || text.contains('\n' + TranscriptStart.toByteArray());
}

std::variant<std::vector<Session>, FileError> sessionsOfText(const QByteArray &text)
{
    const QString id = QStringLiteral("file.wrong-content");
    TextReader reader;
    qint64 number = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArray line = text.mid(start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        start = end + 1;
        ++number;
        if (!reader.take(line))
            return FileError{id, QStringLiteral("this line is no part of a transcript"), number, 1};
    }
    if (reader.isInside())
        return FileError{id, QStringLiteral("the transcript has no end"), number, 1};
    return std::move(reader.sessions);
}

} // namespace smtpscope
