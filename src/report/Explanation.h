// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a verdict means and what to do next: the one place of a report where this is said.

#include "knowledge/Knowledge.h"
#include "report/Phrase.h"
#include "session/Session.h"

#include <vector>

namespace smtpscope {

struct Explanation
{
    std::vector<Phrases> meaning; ///< Paragraphs; none when the verdict says all that is known.
    std::vector<Phrases> nextSteps; ///< Each begins with a verb; none when nothing has to be done.
    Phrases userSentence; ///< To pass on to the person who asked; mostly empty.
};

/// The explanation of @p session's verdict: what @p knowledge says of the reply that decided, else
/// what the deciding finding's name, side and retry tell.
Explanation explanationOf(const Session &session, const Knowledge &knowledge);

} // namespace smtpscope
