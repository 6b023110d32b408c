// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The second look: whether a secret is anywhere in a session that is about to be kept. Searches
// what came from the wire and from the plan, not our own words.

#include "redaction/SecretMasker.h"
#include "session/Session.h"

#include <QStringList>

namespace smtpscope {

struct LeakReport
{
    int hits = 0;
    QStringList places; ///< Such as "event 7" or "plan.user"; never the value.
};

class LeakCheck
{
public:
    /// Searches for the secrets that @p masker knows, but for the short ones.
    explicit LeakCheck(const SecretMasker &masker);

    LeakReport check(const Session &session) const;
    /// Masks what check() would find, and tells what that was: it is what the masking had missed,
    /// or a text of the plan that equals the secret.
    LeakReport maskLeaks(Session &session) const;

private:
    SecretMasker m_masker;
};

} // namespace smtpscope
