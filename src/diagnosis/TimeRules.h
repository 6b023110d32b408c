// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How long the steps took, against the standard and against what programs wait for.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Steps so slow that programs give up, though the standard lets a server take that long.
void slowSteps(const Case &seen, Findings &findings);
/// A greeting that comes late on purpose or for a look-up.
void slowGreeting(const Case &seen, Findings &findings);
/// This check gave up earlier than the standard tells clients to.
void shortPatience(const Case &seen, Findings &findings);

} // namespace smtpscope
