// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/MarkdownWriter.h"

#include "report/DocumentBuilder.h"
#include "report/EventTexts.h"
#include "report/MarkdownText.h"
#include "report/TranscriptText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownWriter)
};

class MarkdownRenderer
{
public:
    explicit MarkdownRenderer(ReportSink &sink) : m_output(sink) { }

    void operator()(const HeadingBlock &block);
    void operator()(const VerdictBlock &block);
    void operator()(const ParagraphBlock &block) { line(block.text); }
    void operator()(const FactsBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const ItemsBlock &block);
    void operator()(const CodeBlock &block);
    void operator()(const StagesBlock &block);
    void operator()(const TranscriptBlock &block);

private:
    void line(const Phrases &text);
    void row(const std::vector<Phrases> &cells);
    void fence(int backticks) { m_output.markup(QByteArray(backticks, '`') + '\n'); }
    void endLine()
    {
        m_output.markup("\n");
        m_output.endBlock();
    }

    ReportOutput m_output;
};

int fenceFor(const BacktickRun &run)
{
    return std::max(3, run.longest() + 1);
}

void MarkdownRenderer::line(const Phrases &text)
{
    writeMarkdownPhrases(m_output, text);
    endLine();
    m_output.markup("\n");
}

void MarkdownRenderer::operator()(const HeadingBlock &block)
{
    m_output.markup(QByteArray(block.level, '#') + ' ');
    line(block.text);
}

void MarkdownRenderer::operator()(const VerdictBlock &block)
{
    m_output.markup("**");
    m_output.text(Texts::tr("Verdict:"), TextOrigin::Own, Texts::tr("Verdict:").toUtf8());
    m_output.markup("** ");
    line(block.sentence);
    (*this)(FactsBlock{block.facts});
}

void MarkdownRenderer::operator()(const FactsBlock &block)
{
    for (const Fact &fact : block.facts) {
        const QString label = fact.label + QLatin1Char(':');
        m_output.markup("- **");
        m_output.text(label, TextOrigin::Own, escapedMarkdown(label));
        m_output.markup("** ");
        writeMarkdownPhrases(m_output, fact.value);
        endLine();
    }
    m_output.markup("\n");
}

void MarkdownRenderer::row(const std::vector<Phrases> &cells)
{
    m_output.markup("|");
    for (const Phrases &cell : cells) {
        m_output.markup(" ");
        writeMarkdownPhrases(m_output, cell, true);
        m_output.markup(" |");
        m_output.endBlock();
    }
    m_output.markup("\n");
}

void MarkdownRenderer::operator()(const TableBlock &block)
{
    std::vector<Phrases> header;
    for (const QString &cell : block.header)
        header.push_back(own(cell));
    row(header);
    m_output.markup("|" + QByteArray(" --- |").repeated(block.header.size()) + "\n");
    for (const auto &cells : block.rows)
        row(cells);
    m_output.markup("\n");
}

void MarkdownRenderer::operator()(const ItemsBlock &block)
{
    int number = 0;
    for (const Phrases &item : block.items) {
        m_output.markup(block.isNumbered ? QByteArray::number(++number) + ". " : "- ");
        writeMarkdownPhrases(m_output, item);
        endLine();
    }
    m_output.markup("\n");
}

void MarkdownRenderer::operator()(const CodeBlock &block)
{
    BacktickRun run;
    for (const Phrases &text : block.lines)
        run.add(plainText(text));
    fence(fenceFor(run));
    for (const Phrases &text : block.lines) {
        for (const Phrase &phrase : text)
            m_output.text(shownText(phrase), phrase.origin, shownText(phrase).toUtf8());
        endLine();
    }
    fence(fenceFor(run));
    m_output.markup("\n");
}

void MarkdownRenderer::operator()(const StagesBlock &block)
{
    TableBlock table;
    table.header = {Texts::tr("Stage"), Texts::tr("Began"), Texts::tr("Took"), Texts::tr("Result")};
    for (const StageTime &stage : block.stages) {
        const bool isReached = stage.startNs.has_value();
        QString result = stage.state;
        if (stage.isSlowest)
            result = Texts::tr("%1; the slowest").arg(result);
        table.rows.push_back(
            {own(stage.name), own(isReached ? timeText(*stage.startNs) : QString()),
                own(isReached ? durationText(stage.tookNs) : QString()), own(result)});
    }
    (*this)(table);
}

void MarkdownRenderer::operator()(const TranscriptBlock &block)
{
    BacktickRun run;
    forEachTranscriptLine(*block.session, [&run](const TranscriptLine &line) {
        for (const Phrase &phrase : line.text)
            run.add(phrase.text);
    });
    fence(fenceFor(run));
    writeTranscriptText(m_output, *block.session, SecretStyle::Words);
    fence(fenceFor(run));
    m_output.markup("\n");
}

} // namespace

void writeMarkdown(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink)
{
    MarkdownRenderer renderer(sink);
    for (const Block &block : reportDocument(check, facts))
        std::visit(renderer, block);
}

} // namespace smtpscope
