// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Turns a plan and a password into all that a driver needs, and finds what cannot work before any
// network use.

#include "app/InputError.h"
#include "net/Driver.h"
#include "session/Plan.h"
#include "session/Secret.h"

#include <variant>

namespace smtpscope {

/// What a check needs to know and never says. Empty where the plan needs none.
struct CheckSecrets
{
    Secret signIn; ///< The password or token for Plan::credential.
    Secret proxy; ///< For RoutePlan::proxyCredential.
    Secret passPhrase; ///< For TlsPlan::passPhrase.
};

/// Reads the message and the certificate files of the plan @p asked, parses the mailboxes, makes
/// the test message. Errors: an unreadable file (with name and reason), an address that cannot be
/// sent, CR, LF or NUL in a field that reaches a command.
std::variant<DriverInput, InputError> prepareCheck(const Plan &asked, const CheckSecrets &secrets);

} // namespace smtpscope
