// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From what was recorded to what may be shared.

#include "redaction/PrivateValues.h"
#include "redaction/RedactedSession.h"
#include "redaction/StandInKey.h"
#include "session/Check.h"

#include <functional>

namespace smtpscope {

/// The organisational domain of a host name in lower-case ASCII, such as "example.co.uk" for
/// "mx.example.co.uk"; empty when the name is a public suffix itself or nothing is known.
using OrganisationalDomain = std::function<QString(const QString &name)>;

/// A shareable copy, and what its owner keeps.
struct Redaction
{
    RedactedCheck content;
    PrivateValues privateValues; ///< What must not be in any file made of @ref content.
    StandInKey key; ///< What each stand-in stands for.
};

class Redactor
{
public:
    Redactor(SharePolicy policy, OrganisationalDomain organisationalDomain);

    Redaction redact(const Session &session) const;
    Redaction redact(const Check &check) const;

private:
    SharePolicy m_policy;
    OrganisationalDomain m_organisationalDomain;
};

} // namespace smtpscope
