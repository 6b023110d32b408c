// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Rules about names: what the look-up of a domain's mail hosts and of their addresses showed.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// A name or a domain that cannot be mailed to: errors. Whose side it is on depends on who wrote
/// the name down: an MX record's host is its domain's business, any other name that of the settings
/// here.
void nameFailures(const Case &seen, Findings &findings);

/// What is odd about a domain's hosts and does not decide by itself: implicit, CNAME and loopback
/// MX, and this computer knowing other addresses than the name servers.
void nameRemarks(const Case &seen, Findings &findings);

} // namespace smtpscope
