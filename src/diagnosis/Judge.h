// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds the one event of a record that decides. The first failure wins; what only echoes it is not
// it.

#include "session/Session.h"

namespace smtpscope {

struct Judgement
{
    Verdict verdict; ///< Without its deciding finding.
    int event =
        -1; ///< Index of the deciding event; -1 when nothing failed or nothing was recorded.
};

/// Judges @p session by its events. Not failures: a refused EHLO when HELO was accepted after it, a
/// refused STARTTLS when the plan may go on without, a refused CAPABILITY or CAPA, single refused
/// recipients when another was accepted, and everything that happens at the good-bye.
Judgement judge(const Session &session);

} // namespace smtpscope
