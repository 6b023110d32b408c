// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The door of the library: a function with a C name, which the program asks for by this name.

#include "credentials/KeychainEntries.h"

extern "C" {

Q_DECL_EXPORT smtpscope::SecretEntries *smtpscopeKeychain()
{
    return new smtpscope::KeychainEntries;
}

} // extern "C"

// Whoever opens the library calls it by this type.
static_assert(std::is_same_v<decltype(&smtpscopeKeychain), smtpscope::KeychainFunction>);
