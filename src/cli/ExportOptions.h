// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What `smtpscope-cli export` was asked for.

#include "app/InputError.h"
#include "report/ReportFormat.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace smtpscope {

struct ExportOptions
{
    QString session; ///< The file to export.
    ReportFormat format = ReportFormat::Text;
    QString output; ///< Empty: standard output.
    QString share = QStringLiteral("vendor"); ///< As after --share, unchecked.
    QString keyFile; ///< Where the key goes; empty: nowhere.
    bool isConfirmed = false; ///< --yes: no question before an export that hides nobody.
    bool help = false;
};

/// Takes @p arguments (after the word "export") apart. Errors: wrong words; an unknown format; a
/// format and a file ending that contradict each other; one file that is to be two things.
std::variant<ExportOptions, InputError> exportOptionsIn(const QStringList &arguments);

/// True when @p arguments ask for a PDF file, which needs an application object of its own.
bool asksForPdf(const QStringList &arguments);

} // namespace smtpscope
