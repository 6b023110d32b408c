// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/Redactor.h"

namespace smtpscope {

Redactor::Redactor(SharePolicy policy, OrganisationalDomain organisationalDomain)
    : m_policy(std::move(policy)), m_organisationalDomain(std::move(organisationalDomain))
{ }

Redaction Redactor::redact(const Session &session) const
{
    Redaction result{RedactedCheck(), {}, {}};
    result.content.m_sessions.push_back(RedactedSession(session));
    result.content.m_verdict = session.verdict;
    result.content.m_policy = m_policy;
    return result;
}

Redaction Redactor::redact(const Check &check) const
{
    Redaction result{RedactedCheck(), {}, {}};
    for (const Session &session : check.sessions)
        result.content.m_sessions.push_back(RedactedSession(session));
    result.content.m_verdict = check.verdict;
    result.content.m_policy = m_policy;
    result.content.m_isCheck = true;
    return result;
}

} // namespace smtpscope
