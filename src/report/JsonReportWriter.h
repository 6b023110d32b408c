// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A redacted session as a session file, which opens again.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

namespace smtpscope {

/// @p check as JSON by resources/schema/session-1.json, with the verdict that it had. The file has
/// no place for @p facts.
void writeJson(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink);

} // namespace smtpscope
