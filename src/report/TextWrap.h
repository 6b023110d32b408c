// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Text in lines of a certain width.

#include "report/ReportOutput.h"

namespace smtpscope {

/// Writes @p text from column @p column on, breaking it at blanks so that it keeps within @p width
/// columns; further lines begin with @p indent blanks. Words that are longer stay whole.
void writeWrapped(
    ReportOutput &output, const Phrases &text, int column, int indent, int width = 100);

/// Writes @p count blanks.
void writeBlanks(ReportOutput &output, qsizetype count);

} // namespace smtpscope
