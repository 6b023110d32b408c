// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/TranscriptWalk.h"

#include "report/EventTexts.h"
#include "report/NoteTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptWalk)
};

// A span of a policy that keeps its sort marks the thing itself, and that is no stand-in.
bool holdsStandIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:user|host|domain|id)\\d|\\[(?:message|subject): |\\b(?:192\\.0\\.2|198\\.51\\.100"
        "|203\\.0\\.113|10\\.0\\.0)\\.\\d|2001:db8:|\\bfd00:"));
    return pattern.match(text).hasMatch();
}

// Hands out stretches of one event's bytes as phrases, in ascending order.
class EventBytes
{
public:
    EventBytes(const Session &session, const Event &event) : m_session(session), m_event(event) { }

    QByteArrayView all() const { return m_session.bytesOf(m_event); }
    Phrases phrases(qsizetype from, qsizetype to);

private:
    void add(Phrases &text, quint32 from, quint32 to, std::optional<Sort> sort) const;

    const Session &m_session;
    const Event &m_event;
    Span m_open; // the last span that was used: it may reach into the next stretch
};

void EventBytes::add(Phrases &text, quint32 from, quint32 to, std::optional<Sort> sort) const
{
    if (from >= to)
        return;
    Phrase phrase{printable(m_session.arena().sliced(from, to - from)), TextOrigin::Recorded, sort};
    if (sort && sort != Sort::Secret && !holdsStandIn(phrase.text))
        phrase.sort.reset();
    text.push_back(std::move(phrase));
}

Phrases EventBytes::phrases(qsizetype from, qsizetype to)
{
    Phrases text;
    quint32 done = m_event.offset + quint32(from);
    const quint32 end = m_event.offset + quint32(to);
    const auto use = [&](const Span &span) {
        const quint32 first = std::max(span.offset, done);
        const quint32 last = std::min(span.offset + span.length, end);
        if (first >= last)
            return;
        add(text, done, first, {});
        add(text, first, last, span.sort);
        done = last;
        m_open = span;
    };
    use(m_open);
    const auto &spans = m_session.spans();
    auto span = std::lower_bound(spans.begin(), spans.end(), done,
        [](const Span &one, quint32 offset) { return one.offset < offset; });
    for (; span != spans.end() && span->offset < end; ++span) {
        const bool isKeptMessage =
            span->sort == Sort::Body && m_session.arena().at(span->offset) != '[';
        if (!isKeptMessage)
            use(*span);
    }
    add(text, done, end, {});
    return text;
}

// Never within a character.
qsizetype pieceEnd(QByteArrayView bytes, qsizetype from, qsizetype to)
{
    if (to - from <= LongestPiece)
        return to;
    qsizetype end = from + LongestPiece;
    for (int back = 0; back < 3 && (uchar(bytes[end]) & 0xc0) == 0x80; ++back)
        --end;
    return end;
}

// Happenings are short; what a hostile file makes of one is cut.
Phrases shortPhrases(const Session &session, const Event &event)
{
    EventBytes bytes(session, event);
    const qsizetype end = pieceEnd(bytes.all(), 0, qsizetype(event.length));
    Phrases text = bytes.phrases(0, end);
    if (end < qsizetype(event.length))
        append(text, own(Texts::tr(" … (bytes left out: %1)").arg(event.length - end)));
    return text;
}

class Walk
{
public:
    Walk(const Session &session, const std::function<void(const TranscriptLine &)> &take)
        : m_session(session), m_take(take)
    { }

    void event(int index);

private:
    void wire(LineKind kind);
    void pieces(LineKind kind, qsizetype from, qsizetype to, bool isBareLineFeed);
    void defectEvent();
    void remarks();
    void line(LineKind kind, const QString &id, const Phrases &text, bool continues = false);
    const Event &current() const { return m_session.events()[size_t(m_index)]; }

    const Session &m_session;
    const std::function<void(const TranscriptLine &)> &m_take;
    int m_index = 0;
    bool m_isFirst = true;
};

void Walk::line(LineKind kind, const QString &id, const Phrases &text, bool continues)
{
    const Event &event = current();
    TranscriptLine line{
        kind, m_index, m_isFirst, continues, event.timeNs, {}, event.stage, id, text};
    if (m_isFirst)
        line.tookNs = tookNs(m_session, m_index);
    m_isFirst = false;
    m_take(line);
}

void Walk::pieces(LineKind kind, qsizetype from, qsizetype to, bool isBareLineFeed)
{
    EventBytes bytes(m_session, current());
    bool continues = false;
    do {
        const qsizetype end = pieceEnd(bytes.all(), from, to);
        Phrases text = bytes.phrases(from, end);
        if (isBareLineFeed && end == to)
            text.push_back({QStringLiteral("\\x0a"), TextOrigin::Recorded, {}});
        line(kind, {}, text, continues);
        continues = true;
        from = end;
    } while (from < to);
}

void Walk::wire(LineKind kind)
{
    const QByteArrayView bytes = m_session.bytesOf(current());
    const bool mayBePart =
        current().kind == EventKind::Fragment || current().kind == EventKind::Defect;
    if (bytes.isEmpty())
        line(kind, {}, {});
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const bool hasReturn = found > from && bytes[found - 1] == '\r';
        const bool isPart = found < 0 && mayBePart && kind == LineKind::Server;
        pieces(isPart ? LineKind::ServerPart : kind, from, hasReturn ? end - 1 : end,
            found >= 0 && !hasReturn);
        from = end + 1;
    }
}

void Walk::remarks()
{
    if (const SaslFacts *facts = m_session.saslOf(current()))
        line(LineKind::Remark, {}, withStandIns(saslPhrases(*facts)));
    const QString defect = m_session.defectOf(current());
    if (!defect.isEmpty())
        line(LineKind::Remark, {},
            filled(QStringLiteral("(%1) %2"), {recorded(defect), defectPhrases(defect)}));
}

void Walk::defectEvent()
{
    const QString defect = m_session.defectOf(current());
    line(LineKind::Happening, idOf(EventKind::Defect),
        filled(Texts::tr("fault: %1 (%2)"), {defectPhrases(defect), recorded(defect)}));
    if (current().direction == Direction::In)
        wire(LineKind::Server);
    else if (current().length > 0)
        line(LineKind::Remark, {}, shortPhrases(m_session, current()));
}

void Walk::event(int index)
{
    m_index = index;
    m_isFirst = true;
    const Event &event = current();
    switch (event.kind) {
    case EventKind::Sent:
        wire(LineKind::Client);
        remarks();
        break;
    case EventKind::Received:
        wire(LineKind::Server);
        remarks();
        break;
    case EventKind::Fragment:
        line(LineKind::Happening, idOf(event.kind), own(Texts::tr("an unfinished answer:")));
        wire(LineKind::Server);
        remarks();
        break;
    case EventKind::Defect:
        defectEvent();
        break;
    case EventKind::Resolve:
    case EventKind::Connect:
    case EventKind::Encrypted:
    case EventKind::Timeout:
    case EventKind::Lost:
    case EventKind::Note:
    case EventKind::Cancelled:
        line(LineKind::Happening, idOf(event.kind),
            withStandIns(happeningPhrases(m_session, event, shortPhrases(m_session, event))));
        break;
    }
}

} // namespace

void forEachTranscriptLine(
    const Session &session, const std::function<void(const TranscriptLine &)> &take)
{
    Walk walk(session, take);
    for (int i = 0; i < int(session.events().size()); ++i)
        walk.event(i);
}

void forEachLineOf(
    const Session &session, int event, const std::function<void(const TranscriptLine &)> &take)
{
    Walk(session, take).event(event);
}

qsizetype transcriptLineCount(const Session &session)
{
    qsizetype count = 0;
    forEachTranscriptLine(session, [&count](const TranscriptLine &line) {
        if (!line.continues)
            ++count;
    });
    return count;
}

} // namespace smtpscope
