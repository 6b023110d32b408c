// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the command line says about masking besides app/LeakTexts.h: warnings, and what to do when
// the leak check has refused.

#include "app/LeakTexts.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// What to do when the leak check has found @p leaks. Never a value.
QString leakAdvice(const std::vector<SharedLeak> &leaks);

/// Says in one line that a check's transcript is not redacted.
QString unredactedWarning();

/// Says in one line that it is only guessed which domain a host belongs to.
QString suffixListWarning();

} // namespace smtpscope
