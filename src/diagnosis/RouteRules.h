// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The way to the server: refused, silent, no way there, proxies, and address families.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// No address of the only family that the host has can be reached from this network.
void familyWithoutRoute(const Case &seen, Findings &findings);
/// One address family is broken, the other one works.
void brokenFamily(const Case &seen, Findings &findings);
/// Each way in which a connection can fail.
void connectFailures(const Case &seen, Findings &findings);

} // namespace smtpscope
