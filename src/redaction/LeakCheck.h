// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The second look: is a secret left in a record that is about to be kept? Searches everything that
// came from the wire or from the plan, in every form; does not search our own words, codes, numbers
// and times.

#include "redaction/SecretMasker.h"
#include "session/Session.h"

#include <QByteArrayView>
#include <QStringList>

namespace smtpscope {

struct LeakReport
{
    int hits = 0; ///< How many stretches hold a secret.
    QStringList places; ///< Where, each once, such as "event 7" or "plan.user"; never the value.
};

class LeakCheck
{
public:
    /// Searches for what @p masker has learnt. Short secrets are searched for only in SASL answers
    /// that were sent and in the replies that follow them.
    explicit LeakCheck(const SecretMasker &masker);

    /// What is left in @p session.
    LeakReport check(const Session &session) const;

    /// Masks what check() finds and tells what that was: a defect of the masking, or a name in the
    /// plan that holds the secret. Leaves a session without hits untouched.
    LeakReport maskLeaks(Session &session) const;

private:
    SecretSearch m_search;
};

} // namespace smtpscope
