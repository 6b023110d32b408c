// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a password or token lies in the keychain: in one entry, or, where it is longer than one may
// be, in a set of parts that the first entry names. The parts are written before the entry that
// names them, under names of their own, so that a set is there as a whole or not at all.

#include "credentials/SecretEntries.h"
#include "credentials/SignInName.h"
#include "session/Secret.h"

#include <vector>

namespace smtpscope {

/// The longest secret that is kept, in bytes.
inline constexpr qsizetype MaximumSecretBytes = 64 * 1024;

/// Names the parts of one secret.
struct PartSet
{
    QString id; ///< Random; never used twice.
    int count = 0;

    bool operator==(const PartSet &) const = default;
};

/// What the first entry says.
struct EntryHead
{
    enum class Kind {
        Whole, ///< The secret itself.
        Parts, ///< The secret is in parts.
        Forgotten, ///< The secret was overwritten; the entry is about to go.
        Unreadable, ///< Not written by this program.
    };

    Kind kind = Kind::Unreadable;
    Secret secret; ///< For Whole.
    PartSet parts; ///< For Parts.
    QByteArray digest; ///< For Parts: SHA-256 of the whole secret, in hex.
};

/// The key of the first entry for @p name, which is normalized. Different names have different
/// keys.
QString headKey(const SignInName &name);
QString partKey(const QString &setId, int part);

/// A set for a secret of @p bytes bytes; no parts when it fits into one entry.
PartSet newPartSet(qsizetype bytes);
Secret partOf(const Secret &secret, int part);
/// The first entry for @p secret; @p parts has no parts when it fits into one.
Secret headFor(const Secret &secret, const PartSet &parts);
/// The first entry of a sign-in that is being forgotten.
Secret forgottenHead();

EntryHead readHead(const Secret &entry);
/// The secret that @p parts make together; empty when it is not the one that @p head names.
Secret joined(const EntryHead &head, const std::vector<Secret> &parts);

} // namespace smtpscope
