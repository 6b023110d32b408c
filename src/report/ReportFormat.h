// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The formats of an export, and what all writers are told besides the session.

#include "knowledge/Knowledge.h"
#include "session/Session.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class ReportFormat {
    Text, ///< Plain text that reads like a transcript; the practice server can play it.
    Markdown, ///< For tickets.
    Html, ///< One page that needs nothing from outside.
    Pdf, ///< Pages to print or attach.
    Json, ///< A session file that opens again with the same verdict.
};

/// The identifier on the command line, such as "markdown".
QLatin1StringView idOf(ReportFormat format);

/// The format with this identifier; nothing when there is none.
std::optional<ReportFormat> reportFormatFromId(QStringView id);

/// Who makes a report, and when.
struct ReportFacts
{
    Application application; ///< The program that exports; the session names its own.
    QDateTime exported; ///< In the time zone that all times of the report are shown in.
    Knowledge knowledge = Knowledge::builtIn(); ///< What replies mean.
};

} // namespace smtpscope
