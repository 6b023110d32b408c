// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a report says, and in which order.

#include "redaction/RedactedSession.h"
#include "report/ReportDocument.h"
#include "report/ReportFormat.h"

namespace smtpscope {

/// The whole report on @p check. It points into @p check, which has to live longer.
ReportDocument reportDocument(const RedactedCheck &check, const ReportFacts &facts);

} // namespace smtpscope
