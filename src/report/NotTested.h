// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a check does not tell, so that nobody concludes more from it than it saw.

#include "report/Phrase.h"
#include "session/Session.h"

#include <vector>

namespace smtpscope {

/// What else was tried besides a session.
enum class NotTestedScope {
    OneEndpoint, ///< Nothing.
    Hosts, ///< The other hosts of a table.
    Grid, ///< The other ports of the same host; that certificates do not stop it is its own doing.
};

/// One sentence for each thing that @p session left out, from its plan and from how far it came.
std::vector<Phrases> notTested(
    const Session &session, NotTestedScope scope = NotTestedScope::OneEndpoint);

} // namespace smtpscope
