// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The conversation on paper: one paragraph a line, wrapped where it is too long. Beyond 5,000 lines
// its middle is left out, and the pages say so.

#include "report/ReportDocument.h"
#include "report/pdf/PageText.h"

namespace smtpscope::pdf {

/// More characters than this of one line are left out, and the line says so.
inline constexpr qsizetype LongestLine = 2'000;

/// Writes the transcript of @p block to @p text. A character of byteFont() is @p byteWidth pixels
/// wide.
void addTranscript(PageText &text, const TranscriptBlock &block, double byteWidth);

} // namespace smtpscope::pdf
