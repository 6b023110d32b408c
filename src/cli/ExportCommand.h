// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `smtpscope-cli export`: from a saved session to a report that may be passed on.

#include "app/ReportWriters.h"
#include "cli/ExportOptions.h"

#include <QStringList>

namespace smtpscope {

/// @p arguments stand after the word "export". Returns the exit status. Needs a QCoreApplication;
/// for a PDF file the one that pdfApplication() makes.
int runExportCommand(const QStringList &arguments);

/// Exports as @p options say, by @p writer. Returns the exit status.
int exportSession(const ExportOptions &options, const ReportWriter &writer);

} // namespace smtpscope
