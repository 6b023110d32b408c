// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The rules: one function each, in one table. A rule looks at a whole record and says what it saw.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// What all rules saw in @p seen, in the order of the table. They read the session's verdict too,
/// so that a rule can tell the cause of a failure from a remark on the side.
Findings findingsOf(const Case &seen);

} // namespace smtpscope
