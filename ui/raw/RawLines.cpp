// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/RawLines.h"

#include <algorithm>

namespace smtpscope {

bool isOnWire(const Event &event)
{
    return event.direction != Direction::None && event.kind != EventKind::Note;
}

void RawLines::addBytes(const Session &session, int event)
{
    const QByteArrayView bytes = session.bytesOf(session.events()[size_t(event)]);
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype end = found < 0 ? bytes.size() : found + 1;
        m_lines.push_back({event, quint32(from), quint32(end), ++m_numbered, from == 0});
        from = end;
    }
    if (bytes.isEmpty())
        m_lines.push_back({event, 0, 0, ++m_numbered, true});
}

// Look-ups and remarks are no bytes of the conversation, but say why something was said.
void RawLines::take(const Session &session, int most)
{
    const int end = std::min(int(session.events().size()), m_known + most);
    for (; m_known < end; ++m_known) {
        if (isOnWire(session.events()[size_t(m_known)]))
            addBytes(session, m_known);
        else
            m_lines.push_back({m_known, 0, 0, 0, true});
    }
}

int RawLines::firstOf(int event) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), event,
        [](const RawLine &line, int wanted) { return line.event < wanted; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

} // namespace smtpscope
