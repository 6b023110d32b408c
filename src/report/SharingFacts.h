// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a report came about: the programs, and what was masked.

#include "redaction/RedactedSession.h"
#include "report/ReportDocument.h"
#include "report/ReportFormat.h"

namespace smtpscope {

/// Programs, system, time zone and direction.
std::vector<Fact> environmentFacts(const RedactedCheck &check, const ReportFacts &facts);

/// The policy in words.
QString policyText(const SharePolicy &policy);

/// How much of which sort was masked, one fact for each; none when nothing was.
std::vector<Fact> maskedFacts(const RedactedCheck &check);

/// What stand-ins look like, and that equal ones stand for equal things.
QString standInText();

} // namespace smtpscope
