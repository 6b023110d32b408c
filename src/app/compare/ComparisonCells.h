// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What one session says at one stage, in short.

#include "report/ReportDocument.h"
#include "session/Session.h"

namespace smtpscope {

/// The last whole reply at @p stage; null when there was none.
const Reply *lastReplyAt(const Session &session, Stage stage);

/// The name that was said in EHLO, HELO or LHLO; empty when none was.
Phrases saidName(const Session &session);
/// The addresses that the look-up gave; empty when it was not done.
Phrases foundAddresses(const Session &session);
/// The user name of the last sign-in, or that of the plan.
Phrases usedName(const Session &session);

/// What stands in the cell of @p stage.
Phrases cellText(const Session &session, Stage stage);
/// The keywords that the server offers.
Phrases offersText(const Session &session);

} // namespace smtpscope
