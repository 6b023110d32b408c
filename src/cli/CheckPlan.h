// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From the options of `check` to a plan: the defaults, and what contradicts itself.

#include "app/InputError.h"
#include "cli/CheckOptions.h"
#include "session/Plan.h"

#include <variant>

namespace smtpscope {

/// The plan that @p options ask for. Errors name the option and say what to do.
std::variant<Plan, InputError> planFor(const CheckOptions &options);

} // namespace smtpscope
