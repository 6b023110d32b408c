// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From refusals to what they mean: which ones count, and what is asked of the knowledge about each.

#include "diagnosis/Case.h"
#include "knowledge/Knowledge.h"
#include "knowledge/ReplyQuestion.h"

namespace smtpscope {

/// The question about the reply at the event @p index, with the command it answers and what went
/// before: who the server is, whether somebody signed in, whether the line was encrypted.
ReplyQuestion questionAt(const Case &seen, int index);

/// The same for a session that nobody is diagnosing; for whoever explains it to people.
ReplyQuestion questionAt(const Session &session, int index);

/// The refusals that count, with their meanings: the one that decided, and those of single
/// recipients. The knowledge is asked only when there are any.
std::vector<Refusal> refusalsIn(const Case &seen, const Knowledge &knowledge);

/// Fills in the causes of the recipients that were refused.
void explainRecipients(Session &session, const Case &seen, const Knowledge &knowledge);

} // namespace smtpscope
