// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A comparison to pass on: redacted by the policy for vendors, and searched before it leaves.

#include "app/compare/Comparison.h"
#include "redaction/SharedTextCheck.h"

#include <vector>

namespace smtpscope {

enum class ComparisonFormat {
    Text, ///< Plain text for a ticket.
    Markdown, ///< A table for a ticket.
};

struct ComparisonShare
{
    QString text; ///< Empty when the leak check still found something.
    std::vector<SharedLeak> leaks; ///< What it found.
};

/// Redacts both sessions together, so that equal things have equal stand-ins, and compares those.
ComparisonShare shareComparison(const Session &left, const Session &right, ComparisonFormat format);

} // namespace smtpscope
