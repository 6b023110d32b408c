// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The exit status of `check`: a contract with scripts.

#include "session/Verdict.h"

namespace smtpscope {

namespace exitstatus {
inline constexpr int Ok = 0;
inline constexpr int Failed = 1;
inline constexpr int WrongUsage = 2;
inline constexpr int TryLater = 3;
inline constexpr int NoConnection = 4;
inline constexpr int LeakRefused = 5;
inline constexpr int Cancelled = 130;
} // namespace exitstatus

/// By stage first: a failure at dns, connect, starttls or tls is 4 (but a 4xx reply to STARTTLS 3);
/// later stages by outcome: ok 0; temporary and timeout 3; all others 1; cancelled 130.
int exitStatusOf(const Verdict &verdict);

} // namespace smtpscope
