// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Text in HTML.

#include "report/ReportOutput.h"

namespace smtpscope {

/// @p text with everything escaped that means something in HTML, in attributes too.
QByteArray escapedHtml(QStringView text);

/// Writes @p text; stand-ins and secrets as chips.
void writeHtmlPhrases(ReportOutput &output, const Phrases &text);

/// Writes @p text, which is ours.
void writeHtmlOwn(ReportOutput &output, const QString &text);

} // namespace smtpscope
