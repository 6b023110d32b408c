// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The library that knows the system's keychain. It brings Qt D-Bus, so it is opened when the first
// password is to be kept, found or forgotten, and not before.

#include "credentials/SecretEntries.h"

#include <QObject>

#include <memory>

namespace smtpscope {

/// Entries of the system's keychain. Where the library is not there, each answer is NoKeychain with
/// a sentence that says so.
class KeychainLibrary : public SecretEntries
{
public:
    void write(const QString &key, const Secret &secret, Answered answered) override;
    void read(const QString &key, Answered answered) override;
    void remove(const QString &key, Answered answered) override;

private:
    /// Null when the library is not there.
    SecretEntries *opened();
    void answerMissing(Answered answered);

    std::unique_ptr<SecretEntries> m_entries;
    QObject m_context; // what is not answered yet dies with it
};

} // namespace smtpscope
