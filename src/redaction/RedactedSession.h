// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What may leave this computer. Only the redactor can make one, and the writers of shared formats
// take nothing else, so that no format can be fed with a session as it was recorded.

#include "redaction/SharePolicy.h"
#include "session/Session.h"

#include <utility>
#include <vector>

namespace smtpscope {

/// How much of one sort was masked.
struct MaskedCount
{
    Sort sort = Sort::Secret;
    int values = 0; ///< Different values; for secrets and bodies the places where one stood.

    bool operator==(const MaskedCount &) const = default;
};

/// A session in which everything private is replaced. It is a Session like any other: spans mark
/// the stand-ins (sorts person, domain, host, address, id), the folded messages (body) and the
/// secrets (asterisks). A folded message's event reads "[message: LINES lines, BYTES bytes]".
class RedactedSession
{
public:
    const Session &session() const { return m_session; }

private:
    friend class Redactor;
    explicit RedactedSession(Session session) : m_session(std::move(session)) { }

    Session m_session;
};

/// Everything of one file: a session alone, or a check with several. Equal values have equal
/// stand-ins in all of it.
class RedactedCheck
{
public:
    const std::vector<RedactedSession> &sessions() const { return m_sessions; }
    /// True when the file was a check; false for a session alone.
    bool isCheck() const { return m_isCheck; }
    /// The check's verdict, or that of the only session.
    const Verdict &verdict() const { return m_verdict; }
    const SharePolicy &policy() const { return m_policy; }
    /// What was masked, in the order of Sort; sorts of which nothing was masked are left out.
    const std::vector<MaskedCount> &masked() const { return m_masked; }

private:
    friend class Redactor;
    RedactedCheck() = default;

    std::vector<RedactedSession> m_sessions;
    Verdict m_verdict;
    SharePolicy m_policy;
    std::vector<MaskedCount> m_masked;
    bool m_isCheck = false;
};

} // namespace smtpscope
