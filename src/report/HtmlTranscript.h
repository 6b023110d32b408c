// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A transcript as a table of HTML, folded when it is long.

#include "report/ReportDocument.h"
#include "report/ReportOutput.h"

namespace smtpscope {

/// So many pieces (see LongestPiece) of one line are shown.
inline constexpr int MostShownPieces = 4;

/// Writes the transcript of @p block; a long one is folded, and the table says so.
void writeHtmlTranscript(ReportOutput &output, const TranscriptBlock &block);

} // namespace smtpscope
