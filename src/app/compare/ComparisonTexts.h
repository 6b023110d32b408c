// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a comparison comes to, in sentences.

#include "app/compare/Comparison.h"

namespace smtpscope {

/// Fills in headline and advice of @p comparison, whose rows and parting are known.
void describe(
    Comparison &comparison, const Session &left, const Session &right, const ComparedNames &names);

/// What of @p row differs, in a few words; empty when nothing that matters does.
QString differenceText(const ComparedRow &row);

/// How much longer the slower side took, such as "8 times as long"; empty when that says nothing.
QString slownessText(const ComparedRow &row);

} // namespace smtpscope
