// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Passwords and tokens, each bound to a host and a user, in a keychain or in memory. Knows no
// keychain of a system: that is behind SecretEntries.

#include "credentials/CredentialJob.h"

#include <memory>
#include <vector>

namespace smtpscope {

class CredentialStore
{
public:
    /// Keeps in memory only, until the program ends.
    CredentialStore();
    /// Keeps in @p place.
    explicit CredentialStore(const CredentialPlace &place);

    /// The jobs are to be connected, then started; the caller owns them.
    /// Finds the secret for exactly this host and user.
    std::unique_ptr<CredentialJob> find(const SignInName &name) const;
    /// Keeps @p secret, not empty, in place of what was kept for this host and user. Until the new
    /// one is there as a whole, the old one stays.
    std::unique_ptr<CredentialJob> save(const SignInName &name, const Secret &secret) const;
    /// Forgets it. Done only after the keychain was seen to be open and shows nothing any more.
    std::unique_ptr<CredentialJob> forget(const SignInName &name) const;

    /// What was kept, newest first; asks no keychain.
    std::vector<KeptSignIn> list() const { return m_place.index.list(); }
    /// Whether something was kept for exactly this host and user; asks no keychain.
    bool isListed(const SignInName &name) const { return m_place.index.find(name).has_value(); }

    /// The time limit of the jobs that are made from now on.
    void setLimit(std::chrono::milliseconds limit) { m_place.limit = limit; }

private:
    CredentialPlace m_place;
};

} // namespace smtpscope
