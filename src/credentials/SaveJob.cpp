// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/SaveJob.h"

namespace smtpscope {

SaveJob::SaveJob(const CredentialPlace &place, const SignInName &name, const Secret &secret)
    : CredentialJob(place, name), m_secret(secret), m_parts(newPartSet(secret.bytes().size()))
{ }

void SaveJob::run()
{
    if (m_secret.bytes().size() > MaximumSecretBytes)
        return finish({CredentialOutcome::TooLong, {}, {}});
    if (putOnList())
        writePart(0);
}

bool SaveJob::putOnList()
{
    m_entry = index().find(name()).value_or(KeptSignIn{name(), {}, false, {}});
    for (const PartSet &set : m_entry.sets) {
        for (int part = 0; part < set.count; ++part)
            m_oldParts.push_back(partKey(set.id, part));
    }
    m_entry.keptAt = QDateTime::currentDateTimeUtc();
    if (m_parts.count > 0)
        m_entry.sets.push_back(m_parts);
    const QString fault = index().put(m_entry);
    if (!fault.isEmpty())
        finish({CredentialOutcome::NotListed, {}, fault});
    return fault.isEmpty();
}

void SaveJob::writePart(int part)
{
    if (part == m_parts.count)
        return writeHead();
    write(
        partKey(m_parts.id, part), partOf(m_secret, part), [this, part](const EntryAnswer &answer) {
            if (answer.result != EntryResult::Done)
                return fail(answer);
            writePart(part + 1);
        });
}

void SaveJob::writeHead()
{
    write(headKey(name()), headFor(m_secret, m_parts), [this](const EntryAnswer &answer) {
        if (answer.result != EntryResult::Done)
            return fail(answer);
        readBack();
    });
}

void SaveJob::readBack()
{
    readWhole([this](CredentialAnswer answer) {
        if (answer.outcome != CredentialOutcome::Done)
            return finish(std::move(answer));
        if (answer.secret.bytes() != m_secret.bytes())
            return finish({CredentialOutcome::Incomplete, {}, {}});
        confirm();
    });
}

void SaveJob::confirm()
{
    m_entry.isConfirmed = true;
    index().put(m_entry);
    removeOldParts();
}

// The new secret is safe by now, so what fails here fails nothing: the list still names the parts.
void SaveJob::removeOldParts()
{
    if (m_oldParts.empty()) {
        m_entry.sets = m_parts.count > 0 ? std::vector{m_parts} : std::vector<PartSet>();
        index().put(m_entry);
        return finish({CredentialOutcome::Done, {}, {}});
    }
    const QString key = m_oldParts.back();
    m_oldParts.pop_back();
    erase(key, [this](const EntryAnswer &answer) {
        if (answer.result != EntryResult::Done || !answer.secret.isEmpty())
            return finish({CredentialOutcome::Done, {}, {}});
        removeOldParts();
    });
}

} // namespace smtpscope
