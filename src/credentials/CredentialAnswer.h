// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a wish to the keychain ended.

#include "session/Secret.h"

#include <QString>

namespace smtpscope {

enum class CredentialOutcome {
    Done, ///< Kept, found or forgotten, and the keychain confirmed it.
    NotThere, ///< Never kept by this program, and the keychain shows none.
    NotShown, ///< Kept once, but the keychain does not show it: locked, or removed elsewhere.
    PersonSaidNo, ///< The person refused in the system's own prompt.
    Denied, ///< Locked, or not open to this program.
    NoKeychain, ///< No keychain answers here.
    TimedOut, ///< The time limit went by. What was to be written may still come to be.
    Cancelled, ///< Cancelled by the person. What was to be written may still come to be.
    Incomplete, ///< Something is there, but not all of it, or not as it was written.
    StillThere, ///< Forgetting was accepted, yet the keychain still shows an entry.
    TooLong, ///< Longer than MaximumSecretBytes.
    NotListed, ///< The own list of what is kept could not be written; nothing was done.
};

struct CredentialAnswer
{
    CredentialOutcome outcome = CredentialOutcome::NoKeychain;
    Secret secret; ///< What was found.
    QString text; ///< What the keychain or the system itself says; may be empty.
};

} // namespace smtpscope
