// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// An import that is read line by line, whatever its size.

#include "intake/Import.h"
#include "intake/LineSource.h"

namespace smtpscope {

/// Hands all @p lines to @p reader, which has take(QByteArrayView) and finish() giving an Import,
/// and says how many lines were cut. Errors: import.not-understood when no session came of it.
template <typename Reader>
ImportResult importLines(LineSource &lines, Reader &&reader)
{
    QByteArrayView line;
    while (lines.next(line))
        reader.take(line);
    Import result = reader.finish();
    if (result.sessions.empty())
        return ImportError{QStringLiteral("import.not-understood"), {}, 0};
    if (lines.cutLines() > 0)
        result.notes.push_back({QStringLiteral("lines.cut"), lines.cutLines()});
    return result;
}

} // namespace smtpscope
