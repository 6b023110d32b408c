// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One verdict for a check of several endpoints, from the verdicts of their sessions.

#include "session/Check.h"

#include <optional>

namespace smtpscope {

/// Which session decides what a mail to the domain would meet, as a sending server goes through
/// its hosts (RFC 5321 5.1): of the best preference that has a host which could be reached, the
/// first that took the plan; else the first that took some recipients; else the first reached. When
/// no host was reached: the first session. Nothing when there is none.
std::optional<size_t> mxDecider(const std::vector<Session> &sessions);

/// Which session of a reach grid decides: the first that answered as a mail server; else the first
/// that was reached; else the first.
std::optional<size_t> gridDecider(const std::vector<Session> &sessions);

/// The verdict of the session that decides. Its finding is not named, because findings belong to
/// sessions.
Verdict verdictOf(const std::vector<Session> &sessions, std::optional<size_t> decider);

/// True when the session's TCP connection stood.
bool wasReached(const Session &session);

} // namespace smtpscope
