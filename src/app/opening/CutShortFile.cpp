// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/opening/CutShortFile.h"

#include <vector>

namespace smtpscope {

namespace {

constexpr char NoVerdict[] = R"("verdict":{"stage":"done","outcome":"lost"})";

// Finds where the last whole event ends, and what is open around it there. Looks at brackets and
// member names only; whether the rest is sound is found out when it is read.
class Walk
{
public:
    explicit Walk(QByteArrayView json)
    {
        for (qint64 at = 0; at < json.size() && int(m_open.size()) <= DeepestNesting; ++at) {
            const char c = json[at];
            if (c == '"')
                at = readText(json, at);
            else if (c == '{' || c == '[')
                m_open.push_back({c, c == '[' && m_lastText == "events"});
            else if ((c == '}' || c == ']') && !m_open.empty())
                close(at);
        }
    }

    qint64 end() const { return m_end; }
    size_t depth() const { return m_depth; }

private:
    struct Bracket
    {
        char sign;
        bool isEventList;
    };

    qint64 readText(QByteArrayView json, qint64 start)
    {
        qint64 end = start + 1;
        while (end < json.size() && json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        m_lastText = json.sliced(start + 1, qMin(end, qint64(json.size())) - start - 1);
        return end;
    }

    void close(qint64 at)
    {
        m_open.pop_back();
        m_lastText = {};
        if (m_open.empty() || !m_open.back().isEventList)
            return;
        m_end = at + 1;
        m_depth = m_open.size();
    }

    std::vector<Bracket> m_open;
    QByteArrayView m_lastText;
    qint64 m_end = -1;
    size_t m_depth = 0;
};

int eventsIn(const OpenedFile &file)
{
    if (const auto *session = std::get_if<Session>(&file.content))
        return int(session->events().size());
    size_t events = 0;
    for (const Session &session : std::get<Check>(file.content).sessions)
        events += session.events().size();
    return int(events);
}

} // namespace

std::optional<RecoveredFile> recoverCutFile(const QByteArray &json)
{
    constexpr size_t inSession = 2; // session, events
    constexpr size_t inCheck = 4; // check, sessions, session, events
    const Walk walk(json);
    if (walk.depth() != inSession && walk.depth() != inCheck)
        return std::nullopt;
    QByteArray whole = json.first(walk.end()) + "],\"findings\":[]," + NoVerdict + '}';
    if (walk.depth() == inCheck)
        whole += QByteArray("],") + NoVerdict + '}';
    auto opened = fromJson(whole);
    auto *file = std::get_if<OpenedFile>(&opened);
    if (!file)
        return std::nullopt;
    const int events = eventsIn(*file);
    return RecoveredFile{std::move(*file), events};
}

} // namespace smtpscope
