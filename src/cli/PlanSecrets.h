// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The secrets that a plan of the command line refers to, read from where they are.

#include "app/CheckPreparation.h"
#include "app/InputError.h"

#include <variant>

namespace smtpscope {

/// Reads the password, the proxy's password and the key's pass phrase. Errors: one cannot be read,
/// or more than one, or a password and the answers of --step (@p isStepwise), come from standard
/// input.
std::variant<CheckSecrets, InputError> secretsFor(const Plan &plan, bool isStepwise);

} // namespace smtpscope
