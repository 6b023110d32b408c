// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a report on a conversation, such as a bounce or a line of a log, to causes: it says itself
// how it ended, and why is in the words of the server.

#include "knowledge/Knowledge.h"
#include "session/Session.h"

namespace smtpscope {

/// Fills the causes of @p session's recipients, its findings and its verdict's cause from the
/// replies that the report quotes. Stage, outcome and reply of the verdict stay as they are told.
void diagnoseReport(Session &session, const Knowledge &knowledge);

} // namespace smtpscope
