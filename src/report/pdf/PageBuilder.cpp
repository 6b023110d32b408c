// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/PageBuilder.h"

#include "report/EventTexts.h"
#include "report/pdf/DrawnObjects.h"
#include "report/pdf/PageColours.h"
#include "report/pdf/PageFormats.h"
#include "report/pdf/PageTranscript.h"

#include <QCoreApplication>

namespace smtpscope::pdf {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

// Widths of columns, in hundredths of the line.
const QList<double> FactWidths{26, 74};
const QList<double> VerdictWidths{7, 93};
const QList<double> StageWidths{21, 22, 12, 13, 32};
constexpr double BarWidth = 190; // pixels; a little less than its column
constexpr double Padding = 3; // pixels around the words of a cell
constexpr double Hairline = 0.75; // pixels

QTextBlockFormat spaced(double below)
{
    QTextBlockFormat format;
    format.setBottomMargin(below);
    return format;
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setCellPadding(Padding);
    format.setBottomMargin(5);
    return format;
}

// Room by what stands in a column, so that long words are not squeezed between short ones.
QList<double> columnWidths(const TableBlock &block)
{
    constexpr qsizetype Narrowest = 10; // characters
    constexpr qsizetype Widest = 45;
    QList<double> widths;
    double sum = 0;
    for (size_t column = 0; column < size_t(block.header.size()); ++column) {
        qsizetype longest = block.header.at(qsizetype(column)).size();
        for (const std::vector<Phrases> &row : block.rows)
            longest = std::max(longest, plainText(row[column]).size());
        widths.append(double(std::clamp(longest, Narrowest, Widest)));
        sum += widths.last();
    }
    for (double &width : widths)
        width *= 100.0 / sum;
    return widths;
}

void underline(QTextTable &table, int row)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorder(Hairline);
        format.setBottomBorderBrush(LineColour);
        cell.setFormat(format);
    }
}

} // namespace

class PageBuilder
{
public:
    PageBuilder(PageText &text, double byteWidth) : m_text(text), m_byteWidth(byteWidth) { }

    void operator()(const HeadingBlock &block);
    void operator()(const VerdictBlock &block);
    void operator()(const ParagraphBlock &block);
    void operator()(const FactsBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const ItemsBlock &block);
    void operator()(const CodeBlock &block);
    void operator()(const StagesBlock &block);
    void operator()(const TranscriptBlock &block);

private:
    void paragraph(
        const Phrases &text, const QTextCharFormat &format, const QTextBlockFormat &block = {});
    void cell(
        QTextTable &table, int row, int column, const Phrases &text, const QTextCharFormat &format);
    void head(QTextTable &table, const QStringList &words);
    void stage(QTextTable &table, int row, const StageTime &stage, qint64 totalNs);

    PageText &m_text;
    double m_byteWidth;
};

void PageBuilder::paragraph(
    const Phrases &text, const QTextCharFormat &format, const QTextBlockFormat &block)
{
    m_text.beginBlock(block);
    m_text.add(text, format);
    m_text.endBlock();
}

void PageBuilder::cell(
    QTextTable &table, int row, int column, const Phrases &text, const QTextCharFormat &format)
{
    m_text.enterCell(table, row, column);
    paragraph(text, format);
}

void PageBuilder::head(QTextTable &table, const QStringList &words)
{
    for (int column = 0; column < int(words.size()); ++column)
        cell(table, 0, column, own(words.at(column)), labelFormat());
    underline(table, 0);
}

void PageBuilder::operator()(const HeadingBlock &block)
{
    paragraph(block.text, headingFormat(block.level), headingBlockFormat(block.level));
}

void PageBuilder::operator()(const VerdictBlock &block)
{
    QTextTableFormat format = tableFormat();
    format.setBackground(groundOf(block.mark));
    format.setCellPadding(8);
    format.setTopMargin(8); // the margin of a heading above counts for nothing before a table
    QTextTable *table = m_text.beginTable(1, VerdictWidths, format);
    QTextTableCellFormat stripe;
    stripe.setLeftBorder(4);
    stripe.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    stripe.setLeftBorderBrush(inkOf(block.mark));
    table->cellAt(0, 0).setFormat(stripe);
    m_text.enterCell(*table, 0, 0);
    m_text.beginBlock({});
    m_text.addDrawn(DrawnObjects::markFormat(block.mark, 26));
    m_text.enterCell(*table, 0, 1);
    paragraph(block.sentence, verdictFormat(), spaced(4));
    for (const Fact &fact : block.facts) {
        m_text.beginBlock(spaced(1));
        m_text.add(fact.label + QStringLiteral(": "), labelFormat());
        m_text.add(fact.value, bodyFormat());
        m_text.endBlock();
    }
    m_text.leaveTable();
}

void PageBuilder::operator()(const ParagraphBlock &block)
{
    paragraph(block.text, bodyFormat(), spaced(6));
}

void PageBuilder::operator()(const FactsBlock &block)
{
    if (block.facts.empty())
        return;
    QTextTable *table = m_text.beginTable(int(block.facts.size()), FactWidths, tableFormat());
    for (int row = 0; row < int(block.facts.size()); ++row) {
        const Fact &fact = block.facts[size_t(row)];
        cell(*table, row, 0, own(fact.label), labelFormat());
        cell(*table, row, 1, fact.value, bodyFormat());
    }
    m_text.leaveTable();
}

void PageBuilder::operator()(const TableBlock &block)
{
    if (block.header.isEmpty())
        return;
    QTextTableFormat format = tableFormat();
    format.setHeaderRowCount(1); // again on every page that the table goes on to
    QTextTable *table = m_text.beginTable(int(block.rows.size()) + 1, columnWidths(block), format);
    head(*table, block.header);
    for (int row = 0; row < int(block.rows.size()); ++row) {
        const std::vector<Phrases> &cells = block.rows[size_t(row)];
        for (int column = 0; column < int(cells.size()); ++column)
            cell(*table, row + 1, column, cells[size_t(column)], bodyFormat());
        underline(*table, row + 1);
    }
    m_text.leaveTable();
}

void PageBuilder::operator()(const ItemsBlock &block)
{
    const QTextBlockFormat format = m_text.hanging(spaced(3), 18);
    int number = 0;
    for (const Phrases &item : block.items) {
        m_text.beginBlock(format);
        m_text.add(block.isNumbered ? QStringLiteral("%1. ").arg(++number)
                                    : QString(QChar(0x2022)) + QStringLiteral("  "),
            labelFormat());
        m_text.add(item, bodyFormat());
        m_text.endBlock();
    }
}

void PageBuilder::operator()(const CodeBlock &block)
{
    if (block.lines.empty())
        return;
    QTextTableFormat format = tableFormat();
    format.setBackground(CodeGround);
    format.setCellPadding(6);
    QTextTable *table = m_text.beginTable(1, {100}, format);
    m_text.enterCell(*table, 0, 0);
    const QTextBlockFormat line =
        m_text.hanging({}, 2 * m_byteWidth); // what does not fit goes on below, set in
    for (const Phrases &text : block.lines)
        paragraph(text, byteFormat(), line);
    m_text.leaveTable();
}

void PageBuilder::stage(QTextTable &table, int row, const StageTime &stage, qint64 totalNs)
{
    m_text.enterCell(table, row, 0);
    m_text.beginBlock({});
    m_text.addDrawn(DrawnObjects::markFormat(stage.mark, 13));
    m_text.add(QStringLiteral("  ") + stage.name, bodyFormat());
    m_text.endBlock();
    cell(table, row, 1, own(stage.state), labelFormat());
    if (!stage.startNs)
        return;
    cell(table, row, 2, own(timeText(*stage.startNs).trimmed()), labelFormat());
    const QString took = durationText(stage.tookNs).trimmed();
    if (stage.isSlowest)
        cell(table, row, 3, own(Texts::tr("%1, slowest").arg(took)), strongFormat());
    else
        cell(table, row, 3, own(took), labelFormat());
    if (totalNs <= 0)
        return;
    m_text.enterCell(table, row, 4);
    m_text.beginBlock({});
    std::vector<Bar> bars;
    for (const Stretch &stretch : stage.stretches)
        bars.push_back(
            {double(stretch.startNs) / double(totalNs), double(stretch.tookNs) / double(totalNs)});
    m_text.addDrawn(DrawnObjects::barsFormat(bars, stage.mark, BarWidth));
}

void PageBuilder::operator()(const StagesBlock &block)
{
    QTextTableFormat format = tableFormat();
    format.setHeaderRowCount(1);
    QTextTable *table = m_text.beginTable(int(block.stages.size()) + 1, StageWidths, format);
    head(*table,
        {Texts::tr("Stage"), Texts::tr("Result"), Texts::tr("Began"), Texts::tr("Took"),
            Texts::tr("Time")});
    for (int row = 0; row < int(block.stages.size()); ++row) {
        stage(*table, row + 1, block.stages[size_t(row)], block.totalNs);
        underline(*table, row + 1);
    }
    m_text.leaveTable();
}

void PageBuilder::operator()(const TranscriptBlock &block)
{
    addTranscript(m_text, block, m_byteWidth);
}

void addReport(PageText &text, const ReportDocument &report, double byteWidth)
{
    PageBuilder builder(text, byteWidth);
    for (const Block &block : report)
        std::visit(builder, block);
}

} // namespace smtpscope::pdf
