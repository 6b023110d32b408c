// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a plan wants of TLS, with its files read and tried before any network use.

#include "app/InputError.h"
#include "net/TlsPolicy.h"
#include "session/Plan.h"
#include "session/Secret.h"

#include <variant>

namespace smtpscope {

/// The policy for @p plan. @p passPhrase opens the client's key. Errors: a CA file or client
/// certificate that cannot be read, a key that is missing, stays closed or does not fit.
std::variant<TlsPolicy, InputError> prepareTls(const Plan &plan, const Secret &passPhrase);

} // namespace smtpscope
