// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Remarks in imported sessions that those who judge one have to know.

#include <QLatin1StringView>

namespace smtpscope {

/// The note that stands before a reply of which nobody says what it answered to.
inline constexpr QLatin1StringView StepAssumed("import.step-assumed");

} // namespace smtpscope
