// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Single entries of a keychain, as the library that knows the system's keychain offers them. It is
// the border between that library and the program, so here is no QObject, only an interface.

#include "session/Secret.h"

#include <QString>

#include <functional>

namespace smtpscope {

enum class EntryResult {
    Done, ///< Written, read or removed.
    NotFound, ///< The keychain shows no such entry; a locked one shows none at all.
    PersonSaidNo, ///< The person refused in the system's own prompt.
    Denied, ///< Locked, or not open to this program.
    NoKeychain, ///< No keychain service answers, or it gave up.
};

struct EntryAnswer
{
    EntryResult result = EntryResult::NoKeychain;
    Secret secret; ///< What was read.
    QString text; ///< What the keychain itself says; may be empty.
};

class SecretEntries
{
public:
    /// Called once, at the earliest when the event loop runs again. It may come very late or never:
    /// the system may wait for a person.
    using Answered = std::function<void(const EntryAnswer &)>;

    virtual ~SecretEntries() = default;

    /// Writes @p secret under @p key, over what is there. At most MaximumEntryBytes.
    virtual void write(const QString &key, const Secret &secret, Answered answered) = 0;
    virtual void read(const QString &key, Answered answered) = 0;
    /// Says Done also where a locked keychain removed nothing.
    virtual void remove(const QString &key, Answered answered) = 0;
};

/// What Windows takes in one entry.
inline constexpr qsizetype MaximumEntryBytes = 2'560;

/// The library that knows the system's keychain, without what the platform puts around its name,
/// and the function in it that makes the entries.
inline constexpr char KeychainLibraryName[] = "smtpscope-credentials";
using KeychainFunction = SecretEntries *(*)();
inline constexpr char KeychainFunctionName[] = "smtpscopeKeychain";

} // namespace smtpscope
