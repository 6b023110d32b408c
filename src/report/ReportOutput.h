// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a writer writes through: a small buffer before a ReportSink, and both tellings at once.

#include "report/Phrase.h"
#include "report/ReportSink.h"

#include <QByteArray>

namespace smtpscope {

class ReportOutput
{
public:
    explicit ReportOutput(ReportSink &sink) : m_sink(sink) { }
    ~ReportOutput() { flush(); }
    ReportOutput(const ReportOutput &) = delete;
    ReportOutput &operator=(const ReportOutput &) = delete;

    /// Bytes that a reader does not see as text: markup, indents, line ends.
    void markup(QByteArrayView utf8)
    {
        m_buffer += utf8;
        if (m_buffer.size() > MostBuffered)
            flush();
    }
    /// Text that a reader sees; @p utf8 is how it stands in the file.
    void text(QStringView shown, TextOrigin origin, QByteArrayView utf8)
    {
        m_sink.show(shown, origin);
        markup(utf8);
    }
    void endBlock() { m_sink.endBlock(); }

private:
    static constexpr qsizetype MostBuffered = 32 * 1024;

    void flush()
    {
        if (!m_buffer.isEmpty())
            m_sink.write(m_buffer);
        m_buffer.clear();
    }

    ReportSink &m_sink;
    QByteArray m_buffer;
};

} // namespace smtpscope
