// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which function makes which format.

#include "app/InputError.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

#include <functional>
#include <optional>
#include <variant>

namespace smtpscope {

/// Writes one report, from its first byte to its last. Called again with the same it writes the
/// same.
using ReportWriter = std::function<void(const RedactedCheck &, const ReportFacts &, ReportSink &)>;

/// The writer of @p format. Errors: the library of the PDF writer is not installed, or the program
/// was not started for it (see pdfApplication()).
std::variant<ReportWriter, InputError> reportWriterFor(ReportFormat format);

} // namespace smtpscope
