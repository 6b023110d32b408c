// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LineSource.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 Piece = 1024 * 1024; // bytes that are read at once

} // namespace

// Reads on; what was handed out already goes.
bool LineSource::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray piece = m_device.read(Piece);
    m_buffer += piece;
    return !piece.isEmpty();
}

bool LineSource::next(QByteArrayView &line)
{
    for (;;) {
        qsizetype end = m_buffer.indexOf('\n', m_at);
        while (end < 0 && m_buffer.size() - m_at <= LongestLine) {
            if (!fill())
                break;
            end = m_buffer.indexOf('\n', m_at);
        }
        const bool isWhole = end >= 0;
        if (!isWhole && m_at >= m_buffer.size())
            return false;
        const qsizetype stop = isWhole ? end : m_buffer.size();
        line = QByteArrayView(m_buffer).sliced(m_at, std::min(stop - m_at, LongestLine));
        const bool isTooLong = stop - m_at > LongestLine;
        m_at = isWhole ? stop + 1 : stop;
        const bool isRest = m_isDropping;
        m_isDropping = !isWhole;
        if (isRest)
            continue;
        m_cut += isTooLong ? 1 : 0;
        if (line.endsWith('\r'))
            line.chop(1);
        return true;
    }
}

} // namespace smtpscope
