// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a verdict means and what to do next: the one place of a report where this is said.

#include "report/Phrase.h"
#include "session/Session.h"

#include <vector>

namespace smtpscope {

struct Explanation
{
    std::vector<Phrases> meaning; ///< Paragraphs; none when the verdict says all that is known.
    std::vector<Phrases> nextSteps; ///< Each begins with a verb; none when nothing has to be done.
};

/// The explanation of @p session's verdict, from its deciding finding's side and retry.
Explanation explanationOf(const Session &session);

} // namespace smtpscope
