// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/MemoryEntries.h"

#include <QStringList>

namespace smtpscope {

void MemoryEntries::answer(EntryAnswer given, Answered answered)
{
    QMetaObject::invokeMethod(
        &m_context, [given = std::move(given), answered = std::move(answered)] { answered(given); },
        Qt::QueuedConnection);
}

void MemoryEntries::write(const QString &key, const Secret &secret, Answered answered)
{
    m_secrets.insert_or_assign(key, secret);
    answer({EntryResult::Done, {}, {}}, std::move(answered));
}

void MemoryEntries::read(const QString &key, Answered answered)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        answer({EntryResult::NotFound, {}, {}}, std::move(answered));
    else
        answer({EntryResult::Done, found->second, {}}, std::move(answered));
}

void MemoryEntries::remove(const QString &key, Answered answered)
{
    m_secrets.erase(key);
    answer({EntryResult::Done, {}, {}}, std::move(answered));
}

QStringList MemoryEntries::keys() const
{
    QStringList keys;
    for (const auto &[key, secret] : m_secrets)
        keys.append(key);
    return keys;
}

} // namespace smtpscope
