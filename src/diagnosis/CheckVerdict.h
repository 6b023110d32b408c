// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One verdict for a check of several endpoints, from the verdicts of their sessions.

#include "session/Check.h"

namespace smtpscope {

/// What a mail to the domain would meet, as a sending server goes through its hosts (RFC 5321 5.1):
/// the best preference that has a host which could be reached decides. It is a success when one of
/// that preference took the plan; else the verdict of the first of them that was reached. When no
/// host was reached: the verdict of the first session. Its finding is not named, because findings
/// belong to sessions.
Verdict mxVerdict(const std::vector<Session> &sessions);

/// What a grid found: a success when any endpoint answered as a mail server; else the verdict of
/// the first session.
Verdict gridVerdict(const std::vector<Session> &sessions);

/// True when the session's TCP connection stood.
bool wasReached(const Session &session);

} // namespace smtpscope
