// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which lines of a long transcript are left out in the formats for reading: HTML and PDF.

#include <QString>

namespace smtpscope {

/// Beyond these lines a transcript is folded in formats for reading.
inline constexpr qsizetype MostShownLines = 5'000;
/// So many lines of a folded transcript's end stay; the others of MostShownLines are its beginning.
inline constexpr qsizetype ShownTailLines = 1'000;
/// Which lines of a transcript are left out: from the first on, up to but without the last.
struct FoldedLines
{
    qsizetype first = 0;
    qsizetype last = 0;

    qsizetype count() const { return last - first; }
    bool contains(qsizetype line) const { return line >= first && line < last; }
};

/// What is left out of a transcript of @p lines lines.
FoldedLines foldedLines(qsizetype lines);

/// The sentence that says so.
QString foldedText(const FoldedLines &folded);

} // namespace smtpscope
