// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/Console.h"

namespace smtpscope {

Console::Console(std::FILE *stream) : m_stream(stream)
{ }

void Console::line(const QString &text)
{
    if (m_failed)
        return;
    const QByteArray bytes = text.toUtf8() + '\n';
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_stream);
    m_failed = written != size_t(bytes.size()) || std::fflush(m_stream) != 0;
}

} // namespace smtpscope
