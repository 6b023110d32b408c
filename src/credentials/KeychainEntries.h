// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The keychain of the system: Secret Service or KWallet, the Keychain of macOS, the credential
// manager of Windows. Only its .cpp knows QtKeychain.

#include "credentials/SecretEntries.h"

namespace smtpscope {

/// Entries under the program's name. Where no glib event loop runs, the Secret Service never
/// answers: then the program must not set QT_NO_GLIB.
class KeychainEntries : public SecretEntries
{
public:
    void write(const QString &key, const Secret &secret, Answered answered) override;
    void read(const QString &key, Answered answered) override;
    void remove(const QString &key, Answered answered) override;
};

} // namespace smtpscope
