// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SessionsRun.h"

#include "app/Advice.h"
#include "diagnosis/Diagnosis.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

SessionsRun::SessionsRun(QObject *parent) : QObject(parent), m_knowledge(applicationKnowledge())
{ }

SessionsRun::~SessionsRun() = default;

void SessionsRun::add(DriverInput input, std::unique_ptr<HostLookup> lookup)
{
    const int index = int(m_entries.size());
    auto run = std::make_unique<CheckRun>(std::move(input), std::move(lookup));
    connect(run.get(), &CheckRun::recorded, this,
        [this, index](int event) { Q_EMIT recorded(index, event); });
    connect(run.get(), &CheckRun::finished, this, [this, index] { onEnded(index); });
    m_entries.push_back({std::move(run), {}});
}

void SessionsRun::addDecided(const Session &session)
{
    Entry entry;
    entry.decided = session;
    diagnose(entry.decided, m_knowledge);
    m_entries.push_back(std::move(entry));
}

void SessionsRun::start()
{
    m_open = 1; // until all have begun
    for (size_t i = 0; i < m_entries.size(); ++i) {
        ++m_open;
        if (m_entries[i].run)
            m_entries[i].run->start();
        else
            onEnded(int(i));
    }
    if (--m_open == 0)
        Q_EMIT finished();
}

void SessionsRun::cancel()
{
    for (const Entry &entry : m_entries) {
        if (entry.run)
            entry.run->cancel();
    }
}

void SessionsRun::onEnded(int session)
{
    Q_EMIT ended(session);
    if (--m_open == 0)
        Q_EMIT finished();
}

std::vector<Session> SessionsRun::sessions() const
{
    std::vector<Session> all;
    for (const Entry &entry : m_entries)
        all.push_back(entry.run ? entry.run->session() : entry.decided);
    return all;
}

const Session &SessionsRun::session(int index) const
{
    const Entry &entry = m_entries[size_t(index)];
    return entry.run ? entry.run->session() : entry.decided;
}

bool SessionsRun::hasShortSecret() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return entry.run && entry.run->hasShortSecret(); });
}

std::vector<const SecretMasker *> SessionsRun::maskers() const
{
    std::vector<const SecretMasker *> all;
    for (const Entry &entry : m_entries) {
        if (entry.run)
            all.push_back(&entry.run->masker());
    }
    return all;
}

QStringList SessionsRun::maskedLeaks() const
{
    QStringList all;
    for (const Entry &entry : m_entries) {
        if (entry.run)
            all += entry.run->maskedLeaks();
    }
    all.removeDuplicates();
    return all;
}

bool SessionsRun::isSafeToSave() const
{
    return std::all_of(m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return !entry.run || entry.run->isSafeToSave(); });
}

} // namespace smtpscope
