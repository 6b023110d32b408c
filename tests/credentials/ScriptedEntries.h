// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Entries in memory that behave as badly as a keychain can.

#include "credentials/MemoryEntries.h"

#include <QStringList>

namespace smtpscope {

class ScriptedEntries : public MemoryEntries
{
public:
    bool isLocked = false; ///< As Secret Service without a display: see remove() and read().
    bool isSilent = false; ///< Nothing is ever answered.
    int writesLeft = -1; ///< After so many writes each one is denied; -1: never.
    qsizetype longestEntry = 0; ///< In bytes, of all that were written.

    void write(const QString &key, const Secret &secret, Answered answered) override
    {
        longestEntry = std::max(longestEntry, secret.bytes().size());
        if (isSilent)
            return;
        if (isLocked || writesLeft == 0)
            return answerLater({EntryResult::Denied, {}, QStringLiteral("locked")}, answered);
        writesLeft = std::max(writesLeft - 1, -1);
        MemoryEntries::write(key, secret, answered);
    }
    void read(const QString &key, Answered answered) override
    {
        if (isLocked) // it says that nothing is there
            answerLater({EntryResult::NotFound, {}, {}}, answered);
        else if (!isSilent)
            MemoryEntries::read(key, answered);
    }
    void remove(const QString &key, Answered answered) override
    {
        if (isLocked) // it says that it is gone
            answerLater({EntryResult::Done, {}, {}}, answered);
        else if (!isSilent)
            MemoryEntries::remove(key, answered);
    }

private:
    void answerLater(const EntryAnswer &answer, const Answered &answered)
    {
        QMetaObject::invokeMethod(
            &m_context, [answer, answered] { answered(answer); }, Qt::QueuedConnection);
    }

    QObject m_context;
};

} // namespace smtpscope
