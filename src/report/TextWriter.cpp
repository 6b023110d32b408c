// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/TextWriter.h"

#include "report/DocumentBuilder.h"
#include "report/EventTexts.h"
#include "report/TextWrap.h"
#include "report/TranscriptText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextWriter)
};

constexpr int Indent = 2;
constexpr qsizetype WidestCell = 44;
constexpr int LastColumn = 60; // a last cell that would begin beyond has a line of its own

class TextRenderer
{
public:
    explicit TextRenderer(ReportSink &sink) : m_output(sink) { }

    void operator()(const HeadingBlock &block);
    void operator()(const VerdictBlock &block);
    void operator()(const ParagraphBlock &block);
    void operator()(const FactsBlock &block) { facts(block.facts); }
    void operator()(const TableBlock &block);
    void operator()(const ItemsBlock &block);
    void operator()(const CodeBlock &block);
    void operator()(const StagesBlock &block);
    void operator()(const TranscriptBlock &block);

private:
    void facts(const std::vector<Fact> &facts);
    void row(const std::vector<Phrases> &cells, const std::vector<qsizetype> &widths);
    void endLine()
    {
        m_output.markup("\n");
        m_output.endBlock();
    }

    ReportOutput m_output;
    bool m_hasBegun = false;
    bool m_isAfterHeading = false; // else a paragraph has an empty line before it
};

void TextRenderer::operator()(const HeadingBlock &block)
{
    if (m_hasBegun)
        m_output.markup("\n");
    m_hasBegun = true;
    writeWrapped(m_output, block.text, 0, 0);
    endLine();
    const qsizetype width = std::clamp<qsizetype>(plainText(block.text).size(), 1, 100);
    if (block.level < 3)
        m_output.markup(QByteArray(width, block.level == 1 ? '=' : '-') + '\n');
    m_isAfterHeading = true;
}

void TextRenderer::operator()(const VerdictBlock &block)
{
    m_output.markup("\n");
    writeWrapped(m_output, filled(Texts::tr("Verdict: %1"), {block.sentence}), 0, 9);
    endLine();
    facts(block.facts);
}

void TextRenderer::operator()(const ParagraphBlock &block)
{
    if (!m_isAfterHeading)
        m_output.markup("\n");
    m_isAfterHeading = false;
    writeWrapped(m_output, block.text, 0, 0);
    endLine();
}

void TextRenderer::facts(const std::vector<Fact> &facts)
{
    m_isAfterHeading = false;
    qsizetype width = 0;
    for (const Fact &fact : facts)
        width = std::max(width, fact.label.size());
    const int column = Indent + int(width) + 2;
    for (const Fact &fact : facts) {
        writeBlanks(m_output, Indent);
        const QString label = fact.label + QLatin1Char(':');
        m_output.text(label, TextOrigin::Own, label.toUtf8());
        m_output.text(u" ", TextOrigin::Own, " ");
        writeBlanks(m_output, width - fact.label.size());
        writeWrapped(m_output, fact.value, column, column);
        endLine();
    }
}

void TextRenderer::row(const std::vector<Phrases> &cells, const std::vector<qsizetype> &widths)
{
    int column = Indent;
    qsizetype blanks = Indent; // before the next cell
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size();
        const qsizetype length = plainText(cells[i]).size();
        if (isLast && column > LastColumn && length > 0) {
            m_output.markup("\n");
            column = 2 * Indent;
            blanks = column;
        }
        writeBlanks(m_output, blanks);
        writeWrapped(m_output, cells[i], column, column, isLast ? 100 : 10'000);
        m_output.endBlock();
        blanks = std::max<qsizetype>(widths[i] - length, 0) + 2;
        column += int(std::max(widths[i], length)) + 2;
    }
    endLine();
}

void TextRenderer::operator()(const TableBlock &block)
{
    std::vector<Phrases> header;
    std::vector<qsizetype> widths;
    for (const QString &cell : block.header) {
        header.push_back(own(cell));
        widths.push_back(cell.size());
    }
    for (const auto &cells : block.rows) {
        for (size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], std::min(plainText(cells[i]).size(), WidestCell));
    }
    row(header, widths);
    for (const auto &cells : block.rows)
        row(cells, widths);
}

void TextRenderer::operator()(const ItemsBlock &block)
{
    int number = 0;
    for (const Phrases &item : block.items) {
        const QByteArray mark = block.isNumbered ? QByteArray::number(++number) + ". " : "- ";
        writeBlanks(m_output, Indent);
        m_output.markup(mark);
        const int column = Indent + int(mark.size());
        writeWrapped(m_output, item, column, column);
        endLine();
    }
}

void TextRenderer::operator()(const CodeBlock &block)
{
    m_isAfterHeading = false;
    for (const Phrases &line : block.lines) {
        writeBlanks(m_output, 2 * Indent);
        for (const Phrase &phrase : line)
            m_output.text(phrase.text, phrase.origin, phrase.text.toUtf8());
        endLine();
    }
}

void TextRenderer::operator()(const StagesBlock &block)
{
    TableBlock table;
    table.header = {Texts::tr("Stage"), Texts::tr("Began"), Texts::tr("Took"), Texts::tr("Result")};
    for (const StageTime &stage : block.stages) {
        const bool isReached = stage.startNs.has_value();
        QString result = stage.state;
        if (stage.isSlowest)
            result = Texts::tr("%1; the slowest").arg(result);
        const auto right = [](const QString &text) { return own(text.rightJustified(10)); };
        table.rows.push_back(
            {own(stage.name), right(isReached ? timeText(*stage.startNs) : QString()),
                right(isReached ? durationText(stage.tookNs) : QString()), own(result)});
    }
    (*this)(table);
}

void TextRenderer::operator()(const TranscriptBlock &block)
{
    m_output.markup("\n");
    writeTranscriptText(m_output, *block.session, SecretStyle::Asterisks);
}

} // namespace

void writeText(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink)
{
    TextRenderer renderer(sink);
    for (const Block &block : reportDocument(check, facts))
        std::visit(renderer, block);
}

} // namespace smtpscope
