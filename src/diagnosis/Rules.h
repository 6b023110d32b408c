// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The rules: one function each, in one table. A rule looks at a whole record and says what it saw.

#include "session/Finding.h"
#include "session/Session.h"

#include <vector>

namespace smtpscope {

/// What all rules saw in @p session, in the order of the table. Reads the verdict too, so that a
/// rule can tell the cause of a failure from a remark on the side.
std::vector<Finding> findingsOf(const Session &session);

} // namespace smtpscope
