// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is said about masking, in the window and on the command line: how much went, and what the
// leak check still found. Never a value.

#include "redaction/RedactedSession.h"
#include "redaction/SharedTextCheck.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// How much of each sort was masked, such as "people 2, addresses 1".
QString maskedText(const std::vector<MaskedCount> &masked);

/// Where the leak check still found what, such as "a person in event 7".
QString leaksText(const std::vector<SharedLeak> &leaks);

} // namespace smtpscope
