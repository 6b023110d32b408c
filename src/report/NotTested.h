// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a check does not tell, so that nobody concludes more from it than it saw.

#include "report/Phrase.h"
#include "session/Session.h"

#include <vector>

namespace smtpscope {

/// One sentence for each thing that @p session left out, from its plan and from how far it came.
std::vector<Phrases> notTested(const Session &session);

} // namespace smtpscope
