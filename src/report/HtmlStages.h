// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The way of a mail in HTML: as a row of marks, and as a table with bars on one axis of time.

#include "report/ReportDocument.h"
#include "report/ReportOutput.h"

namespace smtpscope {

/// The stages in a row; nothing when there are none.
void writeHtmlPath(ReportOutput &output, const StagesBlock &way);

/// The stages in a table, each with its bar.
void writeHtmlStages(ReportOutput &output, const StagesBlock &way);

} // namespace smtpscope
