// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/TranscriptImport.h"

#include "intake/ReplyLine.h"
#include "intake/TalkReader.h"
#include "intake/TranscriptMarks.h"

#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace smtpscope {

namespace {

constexpr qsizetype DeepestIndent = 8; // columns in front of a bare line: quoted or in a list

qsizetype indentOf(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && (line[indent] == ' ' || line[indent] == '\t'))
        indent += line[indent] == '\t' ? DeepestIndent : 1;
    return indent;
}

bool holdsAny(const QByteArrayList &lines, std::initializer_list<QByteArrayView> words)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return std::any_of(
            words.begin(), words.end(), [&](QByteArrayView word) { return line.contains(word); });
    });
}

// By what a program says besides the conversation.
ImportKind programOf(const QByteArrayList &lines, const StyleGuess &guess)
{
    if (holdsAny(lines, {"=== Trying ", "=== Connected to "}))
        return ImportKind::Swaks;
    if (holdsAny(lines, {"CONNECTED(0", "Verify return code:", "SSL-Session:"}))
        return ImportKind::OpenSsl;
    if (guess.style == MarkStyle::Arrows
        && holdsAny(lines, {"*   Trying ", "* Connected to ", "* Trying "}))
        return ImportKind::Curl;
    if (holdsAny(lines, {"SERVER -> CLIENT:", "CLIENT -> SERVER:"}))
        return ImportKind::PhpMailer;
    if (holdsAny(lines,
            {"mailnews.", "SMTP Response:", "SMTP Send:", "I/SMTP", "D/SMTP",
                "CreateNewLineFromSocket:"}))
        return ImportKind::Thunderbird;
    if (holdsAny(lines,
            {"Connected to smtp://", "Connected to smtps://", "Connected to imap://",
                "Connected to imaps://", "Connected to pop"}))
        return ImportKind::MailKit;
    if (guess.style == MarkStyle::Labels
        && holdsAny(lines, {"DEBUG [", "DEBUG Creating transport", "] DEBUG "}))
        return ImportKind::Nodemailer;
    const bool isTalk = guess.commands > 0 || guess.style != MarkStyle::None;
    return isTalk ? ImportKind::Transcript : ImportKind::Reply;
}

// What the first server that speaks in @p spoken, from @p at on, speaks.
Protocol protocolFrom(const std::vector<SpokenLine> &spoken, size_t at)
{
    for (size_t i = at; i < spoken.size(); ++i) {
        const auto protocol = protocolOfReplyLine(spoken[i].text);
        if (spoken[i].speaker != Speaker::Client && protocol)
            return *protocol;
    }
    return Protocol::Smtp;
}

class TranscriptReader
{
public:
    TranscriptReader(const ImportRequest &request, ImportKind kind, MarkStyle style,
        const std::vector<SpokenLine> &lines)
        : m_request(request), m_kind(kind), m_isBare(style == MarkStyle::None), m_lines(lines)
    { }

    std::vector<Session> run();
    int secrets() const { return m_secrets; }
    bool leftOut() const { return m_leftOut; }

private:
    void takeLine(size_t index);
    void takeRemark(const SpokenLine &line, size_t index);
    SpokenLine bareLine(size_t index);
    bool endsMessageLater(size_t index);
    bool isRefusedNext(size_t index) const;
    void startTalk(size_t index);
    void closeTalk();

    const ImportRequest &m_request;
    ImportKind m_kind;
    bool m_isBare = false;
    const std::vector<SpokenLine> &m_lines;
    std::unique_ptr<TalkReader> m_talk;
    std::vector<Session> m_sessions;
    int m_secrets = 0;
    bool m_leftOut = false;
    size_t m_searchedTo = 0; // the answer of endsMessageLater() holds up to here
    bool m_endsLater = false;
};

std::vector<Session> TranscriptReader::run()
{
    startTalk(0);
    for (size_t i = 0; i < m_lines.size(); ++i)
        takeLine(i);
    closeTalk();
    return std::move(m_sessions);
}

void TranscriptReader::startTalk(size_t index)
{
    m_talk = std::make_unique<TalkReader>(m_request, m_kind, protocolFrom(m_lines, index));
}

void TranscriptReader::closeTalk()
{
    m_talk->finish();
    m_secrets += m_talk->secrets();
    if (!m_talk->hasContent())
        return;
    m_leftOut = m_sessions.size() >= MostTranscriptSessions;
    if (!m_leftOut)
        m_sessions.push_back(m_talk->takeSession());
}

// A lone dot stands further down, before another conversation begins.
bool TranscriptReader::endsMessageLater(size_t index)
{
    if (index < m_searchedTo)
        return m_endsLater;
    m_endsLater = false;
    for (m_searchedTo = index; m_searchedTo < m_lines.size(); ++m_searchedTo) {
        const QByteArray text = m_lines[m_searchedTo].text.trimmed();
        m_endsLater = text == ".";
        if (m_endsLater || text.startsWith("220 "))
            break;
    }
    ++m_searchedTo;
    return m_endsLater;
}

// The server does not know what stands here, so it was a command, though a mistyped one.
bool TranscriptReader::isRefusedNext(size_t index) const
{
    const QByteArray next =
        index + 1 < m_lines.size() ? m_lines[index + 1].text.trimmed() : QByteArray();
    return next.startsWith("500") || next.startsWith("502") || next.startsWith("501");
}

// Who speaks in a line without a mark is told by what it looks like and by what is due.
SpokenLine TranscriptReader::bareLine(size_t index)
{
    SpokenLine line = m_lines[index];
    const QByteArray text = line.text.trimmed();
    const auto protocol = protocolOfReplyLine(text);
    const bool isReply = protocol && indentOf(line.text) < DeepestIndent
        && (*protocol == m_talk->protocol() || m_talk->isOver());
    if (m_talk->isInMessage()) {
        line.speaker = isReply && !endsMessageLater(index) ? Speaker::Server : Speaker::Client;
    } else if (isReply) {
        line.speaker = Speaker::Server;
    } else if (m_talk->awaitsAnswer() && !text.isEmpty()) {
        line.speaker = Speaker::Client;
    } else if (isBareCommand(text, m_talk->protocol())
        || (m_talk->hasTalk() && isRefusedNext(index) && !text.isEmpty())) {
        line.speaker = Speaker::Client;
    }
    if (line.speaker != Speaker::Remark && !m_talk->isInMessage())
        line.text = text;
    return line;
}

void TranscriptReader::takeRemark(const SpokenLine &line, size_t index)
{
    const TranscriptRemark remark = remarkIn(line.text);
    if (remark.kind == RemarkKind::Opens && m_talk->hasTalk()) {
        closeTalk();
        startTalk(index);
    }
    m_talk->take(remark);
}

void TranscriptReader::takeLine(size_t index)
{
    const SpokenLine line = m_isBare ? bareLine(index) : m_lines[index];
    if (line.speaker == Speaker::Remark)
        return takeRemark(line, index);
    if (line.speaker == Speaker::Server && m_talk->isAtGreetingAgain(line.text)) {
        closeTalk();
        startTalk(index);
    }
    m_talk->take(line);
}

} // namespace

std::optional<ImportKind> transcriptKindOf(const QByteArrayList &lines)
{
    const StyleGuess guess = guessStyle(lines);
    if (guess.replies == 0) { // a connection that failed has no replies
        const bool isKnown = holdsAny(lines, {"=== Trying ", "*   Trying ", "* Could not resolve"});
        return isKnown ? std::optional(programOf(lines, guess)) : std::nullopt;
    }
    return programOf(lines, guess);
}

ImportResult importTranscript(const QByteArray &text, const ImportRequest &request)
{
    const QByteArrayList lines = transcriptLines(text);
    const StyleGuess guess = guessStyle(lines);
    Import result;
    const ImportKind program = programOf(lines, guess);
    const bool isOneSided = program == ImportKind::Reply; // several replies, but no command
    result.kind = request.kind.value_or(isOneSided ? ImportKind::Transcript : program);
    const std::vector<SpokenLine> spoken = spokenLines(lines, guess.style);
    TranscriptReader reader(request, result.kind, guess.style, spoken);
    result.sessions = reader.run();
    if (result.sessions.empty())
        return ImportError{QStringLiteral("import.not-understood"), {}, 0};
    if (reader.secrets() > 0)
        result.notes.push_back({QStringLiteral("secret.masked"), reader.secrets()});
    if (reader.leftOut())
        result.notes.push_back({QStringLiteral("conversations.left-out"), 0});
    return result;
}

} // namespace smtpscope
