// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One HTML page that needs nothing from outside.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

namespace smtpscope {

/// The report on @p check as one HTML page without scripts, links and anything from outside.
/// Transcripts beyond 5,000 lines are folded: the beginning and the end stay, and the page says so.
void writeHtml(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink);

} // namespace smtpscope
