// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A report's blocks as lines, in sections that begin with a heading: what two reports on the same
// check are compared by.

#include "report/ReportDocument.h"

#include <vector>

namespace smtpscope {

struct PreviewSection
{
    std::vector<Phrases> lines; ///< The first is the heading.
    qsizetype more = 0; ///< Lines that were left out.
};

/// The sections of @p document, each with at most @p most lines.
std::vector<PreviewSection> previewSectionsOf(const ReportDocument &document, size_t most);

} // namespace smtpscope
