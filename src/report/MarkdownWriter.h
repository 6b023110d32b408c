// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Markdown that pastes into tickets.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

namespace smtpscope {

/// The report on @p check as Markdown. Nothing that was recorded can become markup, a link or a
/// mention.
void writeMarkdown(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink);

} // namespace smtpscope
