// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the library with the PDF writer offers to the program that opens it. Here are types and
// names only, so that whoever includes this links neither the library nor Qt Gui.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"
#include "report/ReportSink.h"

class QCoreApplication;

namespace smtpscope::pdf {

/// The library's name without what the platform puts around it.
inline constexpr char LibraryName[] = "smtpscope-pdf";

/// Makes the application object that painting needs, without a display.
using MakeApplication = QCoreApplication *(*)(int &argc, char *argv[]);
inline constexpr char MakeApplicationName[] = "smtpscopeMakePdfApplication";

/// Writes one PDF file.
using Write = void (*)(const RedactedCheck &content, const ReportFacts &facts, ReportSink &sink);
inline constexpr char WriteName[] = "smtpscopeWritePdf";

} // namespace smtpscope::pdf
