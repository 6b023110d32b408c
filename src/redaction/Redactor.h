// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From what was recorded to what may be shared.

#include "redaction/PrivateValues.h"
#include "redaction/RedactedSession.h"
#include "redaction/StandInKey.h"
#include "redaction/share/HostNames.h"
#include "session/Check.h"

#include <vector>

namespace smtpscope {

/// A shareable copy, and what its owner keeps.
struct Redaction
{
    RedactedCheck content;
    PrivateValues privateValues; ///< What must not be in any file made of @ref content.
    StandInKey key; ///< What each stand-in stands for; empty when it was not wanted.
};

/// Whether the owner wants a key, which takes its time and memory.
enum class KeyWish {
    None, ///< Nobody will put the private values back.
    Wanted, ///< The key is made along with the copy.
};

class Redactor
{
public:
    Redactor(SharePolicy policy, OrganisationalDomain organisationalDomain,
        KeyWish keyWish = KeyWish::None);

    /// Unknown members of the file are left out: nobody knows what they say.
    Redaction redact(const Session &session) const;
    Redaction redact(const Check &check) const;

private:
    using Sessions = std::vector<const Session *>;

    Redaction redact(const Sessions &sessions, const Verdict *checkVerdict) const;

    SharePolicy m_policy;
    OrganisationalDomain m_organisationalDomain;
    KeyWish m_keyWish;
};

} // namespace smtpscope
