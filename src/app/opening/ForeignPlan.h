// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What may be taken of a plan that somebody else wrote. Such a plan may look like a help and be a
// trap: it must not name this computer's files, secrets or ways, nor send a password in the open.

#include "session/Plan.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

/// The largest message text that a foreign plan may bring along, in bytes of UTF-8.
inline constexpr qsizetype MostForeignBody = 64 * 1024;
/// The most recipients that a foreign plan may name.
inline constexpr qsizetype MostForeignRecipients = 10;

struct ForeignPlan
{
    Plan plan; ///< Only what may be taken.
    QStringList dropped; ///< What was left out, each a few translated words.
};

/// Leaves out of @p plan paths, references to secrets, certificates and keys, proxies and other
/// ways, going on over a bad certificate, sign-in in plain text, and commands of its own; takes the
/// first ten recipients, and a message of at most 64 KiB.
ForeignPlan foreignPlan(const Plan &plan);

} // namespace smtpscope
