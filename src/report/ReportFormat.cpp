// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/ReportFormat.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<ReportFormat, 5> FormatNames{{
    {ReportFormat::Text, QLatin1StringView("text")},
    {ReportFormat::Markdown, QLatin1StringView("markdown")},
    {ReportFormat::Html, QLatin1StringView("html")},
    {ReportFormat::Pdf, QLatin1StringView("pdf")},
    {ReportFormat::Json, QLatin1StringView("json")},
}};

} // namespace

QLatin1StringView idOf(ReportFormat format)
{
    return nameIn(FormatNames, format);
}

std::optional<ReportFormat> reportFormatFromId(QStringView id)
{
    return valueIn(FormatNames, id);
}

} // namespace smtpscope
