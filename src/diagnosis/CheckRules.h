// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What only several conversations of one check show together: ports that a network blocks, servers
// that lock somebody out, address families and hosts that do not agree.

#include "session/Session.h"

#include <vector>

namespace smtpscope {

/// Adds to diagnosed @p sessions what their comparison shows, and lets it decide where it says more
/// than each session alone.
void compareSessions(std::vector<Session> &sessions);

} // namespace smtpscope
