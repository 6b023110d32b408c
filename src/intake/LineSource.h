// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Lines out of a device of any size, one after the other, in bounded memory.

#include <QByteArray>
#include <QIODevice>

namespace smtpscope {

class LineSource
{
public:
    static constexpr qsizetype LongestLine = 64 * 1024; ///< Bytes; the rest of a line is dropped.

    /// @p begun has been read from @p device already.
    LineSource(const QByteArray &begun, QIODevice &device) : m_buffer(begun), m_device(device) { }

    /// The next line without its end; false when there is none any more. The view holds until the
    /// next call.
    bool next(QByteArrayView &line);
    /// How many lines were longer than is read.
    qint64 cutLines() const { return m_cut; }

private:
    bool fill();

    QByteArray m_buffer;
    qsizetype m_at = 0;
    QIODevice &m_device;
    qint64 m_cut = 0;
    bool m_isDropping = false; // the rest of a line that was too long
};

} // namespace smtpscope
