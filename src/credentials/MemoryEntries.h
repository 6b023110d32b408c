// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Entries that live as long as the program: for "only for this run", and for tests.

#include "credentials/SecretEntries.h"

#include <QObject>

#include <map>

namespace smtpscope {

class MemoryEntries : public SecretEntries
{
public:
    void write(const QString &key, const Secret &secret, Answered answered) override;
    void read(const QString &key, Answered answered) override;
    void remove(const QString &key, Answered answered) override;

    /// The keys that are there.
    QStringList keys() const;

private:
    void answer(EntryAnswer given, Answered answered);

    std::map<QString, Secret> m_secrets;
    QObject m_context; // what is not answered yet dies with it
};

} // namespace smtpscope
