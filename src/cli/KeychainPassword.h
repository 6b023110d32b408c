// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The password that the keychain keeps for a plan's host and user.

#include "app/InputError.h"
#include "session/Plan.h"
#include "session/Secret.h"

#include <variant>

namespace smtpscope {

/// Waits for the keychain, and says so on standard error when that takes longer. Errors: nothing is
/// kept for exactly this host and user; the keychain is locked, missing or silent.
std::variant<Secret, InputError> keychainPassword(const Plan &plan);

} // namespace smtpscope
