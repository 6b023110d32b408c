// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Who answers: another service, a firewall that rewrites, a server that breaks the rules.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Another service than a mail server of this protocol.
void wrongService(const Case &seen, Findings &findings);
/// A port on which TLS comes first, spoken to in plain text.
void portExpectsTls(const Case &seen, Findings &findings);
/// What answers does not keep to the form of replies.
void malformedReply(const Case &seen, Findings &findings);
/// A firewall stars greetings out and crosses keywords out.
void filteringFirewall(const Case &seen, Findings &findings);
/// The good-bye went wrong.
void quitFailed(const Case &seen, Findings &findings);

/// True when greeting or offer look as a filtering firewall leaves them. For other rules.
bool hasFilteringFirewall(const Case &seen);

} // namespace smtpscope
