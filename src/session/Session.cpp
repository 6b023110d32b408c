// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Session.h"

#include <algorithm>
#include <limits>

namespace smtpscope {

int Session::append(const Record &record)
{
    const qsizetype room = qsizetype(std::numeric_limits<quint32>::max()) - m_arena.size();
    const bool fits = record.bytes.size() <= room;
    Event event;
    event.timeNs = record.timeNs;
    event.kind = record.kind;
    event.stage = record.stage;
    event.direction = record.direction;
    event.offset = quint32(m_arena.size());
    if (fits) {
        event.length = quint32(record.bytes.size());
        m_arena += record.bytes;
        for (const Span &span : record.spans)
            m_spans.push_back({event.offset + span.offset, span.length, span.sort});
    }
    if (record.reply) {
        event.reply = qint32(m_replies.size());
        m_replies.push_back(*record.reply);
    }
    if (record.sasl) {
        event.sasl = qint32(m_saslFacts.size());
        m_saslFacts.push_back(*record.sasl);
    }
    event.defect = internDefect(fits ? record.defect : QStringLiteral("record.full"));
    m_events.push_back(event);
    return int(m_events.size()) - 1;
}

void Session::reserve(qsizetype bytes, size_t events, size_t spans)
{
    m_arena.reserve(m_arena.size() + bytes);
    m_events.reserve(m_events.size() + events);
    m_spans.reserve(m_spans.size() + spans);
}

int Session::internDefect(const QString &id)
{
    if (id.isEmpty())
        return -1;
    const qsizetype known = m_defectIds.indexOf(id);
    if (known >= 0)
        return int(known);
    m_defectIds.append(id);
    return int(m_defectIds.size()) - 1;
}

QByteArrayView Session::bytesOf(const Event &event) const
{
    return QByteArrayView(m_arena).sliced(event.offset, event.length);
}

std::vector<Span> Session::spansOf(const Event &event) const
{
    std::vector<Span> result;
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), event.offset,
        [](const Span &span, quint32 offset) { return span.offset < offset; });
    for (auto it = first; it != m_spans.end() && it->offset < event.offset + event.length; ++it)
        result.push_back({it->offset - event.offset, it->length, it->sort});
    return result;
}

const Reply *Session::replyOf(const Event &event) const
{
    return event.reply < 0 ? nullptr : &m_replies[size_t(event.reply)];
}

const SaslFacts *Session::saslOf(const Event &event) const
{
    return event.sasl < 0 ? nullptr : &m_saslFacts[size_t(event.sasl)];
}

QString Session::defectOf(const Event &event) const
{
    return event.defect < 0 ? QString() : m_defectIds.at(event.defect);
}

} // namespace smtpscope
