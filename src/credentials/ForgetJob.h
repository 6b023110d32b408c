// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Forgets a secret and says so only when it is gone: the entry that names it and every part that
// the list or that entry knows of.

#include "credentials/CredentialJob.h"
#include "credentials/EntryFormat.h"

namespace smtpscope {

class ForgetJob : public CredentialJob
{
public:
    using CredentialJob::CredentialJob;

private:
    void run() override;
    void collect(const std::vector<PartSet> &sets);
    void eraseNext();

    std::vector<QString> m_keys; // still to be erased, the last one first
};

} // namespace smtpscope
