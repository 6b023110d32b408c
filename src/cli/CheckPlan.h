// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From the options of `check` to a plan: the defaults, and what contradicts itself.

#include "app/InputError.h"
#include "cli/CheckOptions.h"
#include "session/Plan.h"

#include <optional>
#include <variant>

namespace smtpscope {

/// The plan that @p options ask for. Errors name the option and say what to do.
std::variant<Plan, InputError> planFor(const CheckOptions &options);

/// The plan for the host that --control names, to compare port 25 with; nothing without --control.
/// @p plan is that of the grid. Errors: it is no host with a port.
std::variant<std::optional<Plan>, InputError> controlPlanFor(
    const CheckOptions &options, const Plan &plan);

} // namespace smtpscope
