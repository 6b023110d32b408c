// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Fetches a password from where the person said it is. Never from the command line itself.

#include "app/InputError.h"
#include "session/Plan.h"
#include "session/Secret.h"

#include <variant>

namespace smtpscope {

/// Understands "env:NAME", "file:PATH", "stdin" and "keychain".
std::variant<CredentialReference, InputError> parseCredentialReference(const QString &text);

/// Reads the password (UTF-8) from any source but the keychain, which answers when it likes: see
/// KeychainAccess. One line end at its end is not part of it; everything else is,
/// blanks too. Errors: a variable that is not set, a file that cannot be read, an empty password,
/// one with a NUL, or one of more than 64 KiB.
std::variant<Secret, InputError> readPassword(const CredentialReference &reference);

} // namespace smtpscope
