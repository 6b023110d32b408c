// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the server said no with: every refusal that counts, by its cause.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Refused sign-ins whose words name a reason of their own.
void tellingSignInRefusal(const Case &seen, Findings &findings);
/// All refusals that count, one finding for each cause.
void refusals(const Case &seen, Findings &findings);
/// Refusals that only follow from the one that decided.
void echoes(const Case &seen, Findings &findings);

} // namespace smtpscope
