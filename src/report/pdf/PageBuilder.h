// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From the blocks of a report to the paragraphs and tables of its pages.

#include "report/ReportDocument.h"
#include "report/pdf/PageText.h"

namespace smtpscope::pdf {

/// Writes @p report to @p text. A character of byteFont() is @p byteWidth pixels wide.
void addReport(PageText &text, const ReportDocument &report, double byteWidth);

} // namespace smtpscope::pdf
