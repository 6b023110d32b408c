// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/ForgetJob.h"

#include <algorithm>

namespace smtpscope {

void ForgetJob::run()
{
    read(headKey(name()), [this](const EntryAnswer &answer) {
        const auto listed = index().find(name());
        if (answer.result == EntryResult::NotFound && !listed)
            return finish({CredentialOutcome::NotThere, {}, {}});
        if (answer.result != EntryResult::Done && answer.result != EntryResult::NotFound)
            return fail(answer);
        // The entry that names the parts goes last: while it is there, they can be found again.
        m_keys.push_back(headKey(name()));
        if (listed)
            collect(listed->sets);
        const EntryHead head = readHead(answer.secret);
        if (head.kind == EntryHead::Kind::Parts)
            collect({head.parts});
        eraseNext();
    });
}

void ForgetJob::collect(const std::vector<PartSet> &sets)
{
    for (const PartSet &set : sets) {
        for (int part = 0; part < set.count; ++part) {
            const QString key = partKey(set.id, part);
            if (std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end())
                m_keys.push_back(key);
        }
    }
}

void ForgetJob::eraseNext()
{
    if (m_keys.empty()) {
        const QString fault = index().take(name());
        return finish(
            {fault.isEmpty() ? CredentialOutcome::Done : CredentialOutcome::NotListed, {}, fault});
    }
    const QString key = m_keys.back();
    m_keys.pop_back();
    erase(key, [this](const EntryAnswer &answer) {
        if (answer.result != EntryResult::Done)
            return fail(answer);
        if (!answer.secret.isEmpty())
            return finish({CredentialOutcome::StillThere, {}, {}});
        eraseNext();
    });
}

} // namespace smtpscope
