// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SharePreviewLines.h"

#include "report/EventTexts.h"
#include "report/TranscriptText.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SharePreviewLines)
};

constexpr qsizetype LongestLine = 2'000; // of a transcript; longer ones are cut where they are seen

// The columns of facts and tables are not lined up: the text on each side decides its own width.
class LineMaker
{
public:
    explicit LineMaker(size_t most) : m_most(most) { m_sections.emplace_back(); }

    void operator()(const HeadingBlock &block)
    {
        if (!m_sections.back().lines.empty())
            m_sections.emplace_back();
        add(block.text);
    }
    void operator()(const VerdictBlock &block)
    {
        add(block.sentence);
        facts(block.facts);
    }
    void operator()(const ParagraphBlock &block) { add(block.text); }
    void operator()(const FactsBlock &block) { facts(block.facts); }
    void operator()(const TableBlock &block)
    {
        add(own(block.header.join(QStringLiteral(" | "))));
        for (const auto &row : block.rows)
            add(joined(row, QStringLiteral(" | ")));
    }
    void operator()(const ItemsBlock &block)
    {
        int number = 0;
        for (const Phrases &item : block.items) {
            Phrases line = own(block.isNumbered ? QString::number(++number) + QStringLiteral(". ")
                                                : QStringLiteral("- "));
            append(line, item);
            add(line);
        }
    }
    void operator()(const CodeBlock &block)
    {
        for (const Phrases &line : block.lines) {
            Phrases indented = own(QStringLiteral("  "));
            append(indented, line);
            add(indented);
        }
    }
    void operator()(const StagesBlock &block)
    {
        for (const StageTime &stage : block.stages)
            add(own(stage.startNs ? Texts::tr("%1: %2, took %3")
                                        .arg(stage.name, stage.state, durationText(stage.tookNs))
                                  : QStringLiteral("%1: %2").arg(stage.name, stage.state)));
    }
    void operator()(const TranscriptBlock &block)
    {
        forEachTranscriptLine(*block.session, [this](const TranscriptLine &line) { add(line); });
    }

    std::vector<PreviewSection> sections() const { return m_sections; }

private:
    void add(const Phrases &line)
    {
        PreviewSection &section = m_sections.back();
        if (section.lines.size() < m_most)
            section.lines.push_back(line);
        else
            ++section.more;
    }
    void add(const TranscriptLine &line)
    {
        if (line.continues)
            return; // the first piece of a line is longer than anybody reads here
        Phrases text = own(transcriptMargin(line));
        for (const Phrase &phrase : line.text) {
            text.push_back(phrase);
            text.back().text.truncate(LongestLine);
        }
        add(text);
    }
    void facts(const std::vector<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            Phrases line = own(fact.label + QStringLiteral(": "));
            append(line, fact.value);
            add(line);
        }
    }

    size_t m_most;
    std::vector<PreviewSection> m_sections;
};

} // namespace

std::vector<PreviewSection> previewSectionsOf(const ReportDocument &document, size_t most)
{
    LineMaker maker(most);
    for (const Block &block : document)
        std::visit(maker, block);
    return maker.sections();
}

} // namespace smtpscope
