// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is said about masking: how much went, and what the leak check refused.

#include "app/ExportRun.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// How much of each sort was masked, such as "people 2, addresses 1".
QString maskedText(const std::vector<MaskedCount> &masked);

/// Where the leak check still found what, such as "a person in event 7". Never the value.
QString leaksText(const std::vector<SharedLeak> &leaks);

/// What to do when the leak check has found @p leaks. Never a value.
QString leakAdvice(const std::vector<SharedLeak> &leaks);

/// Says in one line that a check's transcript is not redacted.
QString unredactedWarning();

/// Says in one line that it is only guessed which domain a host belongs to.
QString suffixListWarning();

} // namespace smtpscope
