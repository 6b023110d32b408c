// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What can differ at one stage, one thing after the other.

#include "app/compare/Comparison.h"

namespace smtpscope {

/// Everything that either session has at @p stage.
std::vector<ComparedDetail> detailsAt(const Session &left, const Session &right, Stage stage);

/// The EHLO keywords that either server offers: lost ones, gained ones, and the others.
std::vector<ComparedDetail> offeredDetails(const Session &left, const Session &right);

/// The first detail of @p weight that differs; null when there is none.
const ComparedDetail *firstDifferent(
    const std::vector<ComparedDetail> &details, DetailWeight weight);

} // namespace smtpscope
