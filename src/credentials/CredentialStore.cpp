// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/CredentialStore.h"

#include "credentials/ForgetJob.h"
#include "credentials/MemoryEntries.h"
#include "credentials/SaveJob.h"

namespace smtpscope {

namespace {

class FindJob : public CredentialJob
{
public:
    using CredentialJob::CredentialJob;

private:
    void run() override
    {
        readWhole([this](CredentialAnswer answer) {
            // What is in the keychain and not in the list was kept by another installation, or the
            // list was lost.
            if (answer.outcome == CredentialOutcome::Done && !index().find(name()))
                index().put({name(), QDateTime::currentDateTimeUtc(), true, {}});
            finish(std::move(answer));
        });
    }
};

} // namespace

CredentialStore::CredentialStore() : m_place{std::make_shared<MemoryEntries>(), CredentialIndex()}
{ }

CredentialStore::CredentialStore(const CredentialPlace &place) : m_place(place)
{ }

std::unique_ptr<CredentialJob> CredentialStore::find(const SignInName &name) const
{
    return std::make_unique<FindJob>(m_place, name);
}

std::unique_ptr<CredentialJob> CredentialStore::save(
    const SignInName &name, const Secret &secret) const
{
    return std::make_unique<SaveJob>(m_place, name, secret);
}

std::unique_ptr<CredentialJob> CredentialStore::forget(const SignInName &name) const
{
    return std::make_unique<ForgetJob>(m_place, name);
}

} // namespace smtpscope
