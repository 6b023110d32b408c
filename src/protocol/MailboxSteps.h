// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The steps of a check that only signs in to a mailbox.

#include "protocol/Steps.h"

namespace smtpscope {

/// The steps of an IMAP or POP3 @p plan in their order: greeting, abilities, TLS and the abilities
/// once more, sign-in, good-bye. A stage to stop after that the plan does not have stands for the
/// one before it. After Stage::Connect and Stage::StartTls there is no good-bye, and neither when
/// the plan drops the connection.
std::vector<Step> compileMailbox(const Plan &plan);

/// The same before the good-bye, without regard to where the plan stops.
std::vector<Step> mailboxOpening(const Plan &plan);

} // namespace smtpscope
