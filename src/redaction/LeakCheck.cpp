// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/LeakCheck.h"

#include "redaction/RecordSweep.h"

#include <utility>

namespace smtpscope {

LeakCheck::LeakCheck(const SecretMasker &masker) : m_search(masker.search())
{ }

LeakReport LeakCheck::check(const Session &session) const
{
    if (m_search.isEmpty())
        return {};
    RecordSweep sweep(m_search);
    sweep.swept(session);
    return sweep.report();
}

LeakReport LeakCheck::maskLeaks(Session &session) const
{
    if (m_search.isEmpty())
        return {};
    RecordSweep sweep(m_search);
    Session swept = sweep.swept(session);
    if (sweep.report().hits > 0)
        session = std::move(swept);
    return sweep.report();
}

} // namespace smtpscope
