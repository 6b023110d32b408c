// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Puts words on the pages and tells the report's sink each of them: nothing is painted that the
// leak check has not seen.

#include "report/Phrase.h"
#include "report/ReportSink.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextTable>

namespace smtpscope::pdf {

class PageText
{
public:
    /// Writes at the end of @p document, which is empty.
    /// @p pixel is 1/96 inch in the units of the document's layout.
    PageText(QTextDocument &document, ReportSink &sink, double pixel);

    /// @p format with its first line at the left edge and all others @p pixels further in.
    QTextBlockFormat hanging(QTextBlockFormat format, double pixels) const;

    /// Begins a new paragraph.
    void beginBlock(const QTextBlockFormat &format);
    /// Adds @p text to the paragraph; stand-ins and secrets are tinted.
    void add(const Phrases &text, const QTextCharFormat &format);
    void add(const QString &ownText, const QTextCharFormat &format);
    /// Adds a character that is drawn, and no text.
    void addDrawn(const QTextCharFormat &format);
    /// The words so far belong together; what follows does not.
    void endBlock() { m_sink.endBlock(); }

    /// Begins a table with columns of these @p widths, in hundredths of the line. Words then go
    /// where enterCell() says, until leaveTable().
    QTextTable *beginTable(
        int rows, const QList<double> &widths, const QTextTableFormat &format = {});
    void enterCell(QTextTable &table, int row, int column);
    void leaveTable();

private:
    QTextCursor m_cursor;
    ReportSink &m_sink;
    double m_pixel;
    bool m_isFresh = true; // the paragraph at the cursor has not been used
};

} // namespace smtpscope::pdf
