// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which passwords this program has put into the keychain: host, user and when, never the password.
// A keychain cannot be asked for this list, and a locked one says that nothing is there, so the
// list is a file of ours (0600, written as a whole), or lives in memory only.

#include "credentials/EntryFormat.h"
#include "credentials/SignInName.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace smtpscope {

struct KeptSignIn
{
    SignInName name; ///< Normalized.
    QDateTime keptAt; ///< UTC.
    /// False when the keychain never confirmed it: it may be there.
    bool isConfirmed = false;
    /// All sets of parts that were ever begun for it and not surely removed.
    std::vector<PartSet> sets;

    bool operator==(const KeptSignIn &) const = default;
};

/// Copies share the same list.
class CredentialIndex
{
public:
    using List = std::vector<KeptSignIn>;

    /// A list in memory.
    CredentialIndex();
    /// The list in the file @p path; its folder is made when something is to be kept.
    explicit CredentialIndex(const QString &path);

    /// The list, newest first. Empty when the file is not there or broken.
    List list() const;
    std::optional<KeptSignIn> find(const SignInName &name) const;

    /// Puts @p entry into the list in place of the one with the same name. Returns what is wrong
    /// when it cannot be written, in the system's words; empty when all is well.
    QString put(const KeptSignIn &entry);
    /// Takes @p name out of the list. Returns as put().
    QString take(const SignInName &name);

private:
    QString change(const std::function<void(List &)> &how);

    QString m_path; // empty: in memory
    std::shared_ptr<List> m_memory;
};

} // namespace smtpscope
