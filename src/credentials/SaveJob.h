// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Keeps a secret: the list first, so that nothing lies in the keychain that nobody knows of; then
// the parts, then the entry that names them; then it is read back; then the old parts go.

#include "credentials/CredentialJob.h"
#include "credentials/EntryFormat.h"

namespace smtpscope {

class SaveJob : public CredentialJob
{
public:
    SaveJob(const CredentialPlace &place, const SignInName &name, const Secret &secret);

private:
    void run() override;
    bool putOnList();
    void writePart(int part);
    void writeHead();
    void readBack();
    void confirm();
    void removeOldParts();

    Secret m_secret;
    PartSet m_parts;
    KeptSignIn m_entry;
    std::vector<QString> m_oldParts; // keys
};

} // namespace smtpscope
