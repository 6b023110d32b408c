// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `check --grid HOST`: which ports of a host answer, how, and which of them to use.

#include "app/CheckPreparation.h"
#include "cli/CheckEnd.h"

#include <optional>

namespace smtpscope {

/// @p plan names the host; @p control is the host to compare port 25 with, where one was given.
/// Returns the exit status.
int checkGrid(const Plan &plan, const CheckSecrets &secrets, const std::optional<Plan> &control,
    CheckOutput &output);

} // namespace smtpscope
