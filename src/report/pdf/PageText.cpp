// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/PageText.h"

#include "report/pdf/PageFormats.h"

#include <QTextDocument>

namespace smtpscope::pdf {

PageText::PageText(QTextDocument &document, ReportSink &sink, double pixel)
    : m_cursor(&document), m_sink(sink), m_pixel(pixel)
{ }

QTextBlockFormat PageText::hanging(QTextBlockFormat format, double pixels) const
{
    format.setLeftMargin(pixels * m_pixel); // Qt scales what is above and below, but not these
    format.setTextIndent(-pixels * m_pixel);
    return format;
}

void PageText::beginBlock(const QTextBlockFormat &format)
{
    if (m_isFresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isFresh = false;
}

void PageText::add(const Phrases &text, const QTextCharFormat &format)
{
    for (const Phrase &phrase : text) {
        const QString shown = shownText(phrase);
        m_cursor.insertText(shown, tinted(format, phrase));
        m_sink.show(shown, phrase.origin);
    }
}

void PageText::add(const QString &ownText, const QTextCharFormat &format)
{
    add(own(ownText), format);
}

void PageText::addDrawn(const QTextCharFormat &format)
{
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QTextTable *PageText::beginTable(
    int rows, const QList<double> &widths, const QTextTableFormat &format)
{
    QTextTableFormat table = format;
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    table.setColumnWidthConstraints(lengths);
    table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    table.setCellSpacing(0);
    return m_cursor.insertTable(rows, int(widths.size()), table);
}

void PageText::enterCell(QTextTable &table, int row, int column)
{
    m_cursor = table.cellAt(row, column).firstCursorPosition();
    m_isFresh = true;
}

void PageText::leaveTable()
{
    m_cursor.movePosition(QTextCursor::End);
    // A table is followed by a paragraph, and Qt leaves out what should stand above that one. So it
    // stays empty, and as low as can be.
    QTextBlockFormat nothing;
    nothing.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(nothing);
    m_isFresh = false;
}

} // namespace smtpscope::pdf
