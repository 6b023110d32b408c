// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Plain text that reads like a transcript and that the practice server can play.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

namespace smtpscope {

/// The report on @p check as plain text. Our own words keep within 100 columns; secrets are
/// asterisks.
void writeText(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink);

} // namespace smtpscope
