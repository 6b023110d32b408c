// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Text as Markdown that stays text. What was recorded stands in code spans, where neither markup
// nor links, mentions or issue numbers are looked for; our own words are escaped.

#include "report/ReportOutput.h"

namespace smtpscope {

/// @p text, which is ours, with a backslash before all that could be markup.
QByteArray escapedMarkdown(const QString &text);

/// @p text as a code span, its backticks longer than any run within. In a table (@p inTable) the
/// pipes are escaped.
QByteArray markdownCodeSpan(const QString &text, bool inTable);

/// Writes @p text as one run of Markdown.
void writeMarkdownPhrases(ReportOutput &output, const Phrases &text, bool inTable = false);

/// Finds the longest run of backticks in texts that come in pieces.
class BacktickRun
{
public:
    void add(QStringView text);
    int longest() const { return m_longest; }

private:
    int m_current = 0;
    int m_longest = 0;
};

} // namespace smtpscope
