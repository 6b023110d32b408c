// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A report as pages to print or to attach.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

namespace smtpscope {

/// The report on @p check as a PDF file of A4 pages in the colours of paper. All its text can be
/// selected. Needs a QGuiApplication.
void writePdf(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink);

} // namespace smtpscope
