// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Writing to the terminal: what cannot be written is not fatal, and nothing is written unescaped.

#include <QString>

#include <cstdio>

namespace smtpscope {

/// One output stream. Text is written as UTF-8; characters that could steer a terminal have been
/// escaped by the caller with printable().
class Console
{
public:
    explicit Console(std::FILE *stream);

    /// Writes @p text and a line end at once, so that a person sees it now. After a failure (a
    /// closed pipe, a full disk) further text is dropped.
    void line(const QString &text);
    bool hasFailed() const { return m_failed; }

private:
    std::FILE *m_stream;
    bool m_failed = false;
};

} // namespace smtpscope
