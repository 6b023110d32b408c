// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ReportWriters.h"

#include "app/PdfLibrary.h"
#include "report/HtmlWriter.h"
#include "report/JsonReportWriter.h"
#include "report/MarkdownWriter.h"
#include "report/TextWriter.h"

namespace smtpscope {

std::variant<ReportWriter, InputError> reportWriterFor(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return ReportWriter(writeText);
    case ReportFormat::Markdown:
        return ReportWriter(writeMarkdown);
    case ReportFormat::Html:
        return ReportWriter(writeHtml);
    case ReportFormat::Json:
        return ReportWriter(writeJson);
    case ReportFormat::Pdf:
        break;
    }
    return pdfWriter();
}

} // namespace smtpscope
