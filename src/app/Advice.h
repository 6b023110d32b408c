// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What replies mean and what to do about a verdict, by what comes with the program.

#include "knowledge/Knowledge.h"
#include "report/Explanation.h"
#include "session/Session.h"

namespace smtpscope {

/// The knowledge that comes with the program: copies of one value, so that its files are read once
/// at most, and only when something has to be explained.
Knowledge applicationKnowledge();

/// The explanation of @p session's verdict by @p knowledge.
Explanation adviceOn(const Session &session, const Knowledge &knowledge = applicationKnowledge());

} // namespace smtpscope
