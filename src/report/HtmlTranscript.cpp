// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/HtmlTranscript.h"

#include "report/EventTexts.h"
#include "report/FoldedLines.h"
#include "report/HtmlStyle.h"
#include "report/HtmlText.h"
#include "report/TranscriptWalk.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTranscript)
};

QByteArray classOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Client:
        return "client";
    case LineKind::Server:
    case LineKind::ServerPart:
        return "server";
    case LineKind::Happening:
        return "happening";
    case LineKind::Remark:
        return "remark";
    }
    return {};
}

QString sideOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Client:
        return QStringLiteral("C: ");
    case LineKind::Server:
        return QStringLiteral("S: ");
    case LineKind::ServerPart:
        return QStringLiteral("S~ ");
    case LineKind::Happening:
    case LineKind::Remark:
        return {};
    }
    return {};
}

class HtmlTranscript
{
public:
    HtmlTranscript(ReportOutput &output, const TranscriptBlock &block)
        : m_output(output)
        , m_block(block)
        , m_folded(foldedLines(transcriptLineCount(*block.session)))
    { }

    void write();

private:
    void head();
    void take(const TranscriptLine &line);
    void open(const TranscriptLine &line);
    void close();
    void cell(const QString &text, const char *classes);

    ReportOutput &m_output;
    const TranscriptBlock &m_block;
    FoldedLines m_folded;
    qsizetype m_line = -1;
    int m_piece = 0;
    bool m_isOpen = false;
};

void HtmlTranscript::write()
{
    m_output.markup("<table class=\"log\">\n");
    head();
    m_output.markup("<tbody>\n");
    forEachTranscriptLine(*m_block.session, [this](const TranscriptLine &line) { take(line); });
    close();
    m_output.markup("</tbody></table>\n");
}

void HtmlTranscript::head()
{
    m_output.markup("<thead><tr>");
    for (const QString &title :
        {Texts::tr("Time"), Texts::tr("Took"), Texts::tr("Stage"), Texts::tr("What was said")}) {
        const bool isNumber = title == Texts::tr("Time") || title == Texts::tr("Took");
        m_output.markup(isNumber ? R"(<th scope="col" class="number">)" : R"(<th scope="col">)");
        writeHtmlOwn(m_output, title);
        m_output.markup("</th>");
        m_output.endBlock();
    }
    m_output.markup("</tr></thead>\n");
}

void HtmlTranscript::take(const TranscriptLine &line)
{
    if (!line.continues) {
        ++m_line;
        m_piece = 0;
        close();
        if (m_folded.count() > 0 && m_line == m_folded.first) {
            m_output.markup(R"(<tr class="folded"><td colspan="4">)");
            writeHtmlOwn(m_output, foldedText(m_folded));
            m_output.markup("</td></tr>\n");
            m_output.endBlock();
        }
    }
    if (m_folded.contains(m_line))
        return;
    if (!line.continues)
        open(line);
    ++m_piece;
    if (m_piece <= MostShownPieces)
        writeHtmlPhrases(m_output, line.text);
    else if (m_piece == MostShownPieces + 1)
        writeHtmlOwn(m_output, Texts::tr(" … (the rest of this long line is left out)"));
}

void HtmlTranscript::cell(const QString &text, const char *classes)
{
    m_output.markup("<td class=\"" + QByteArray(classes) + "\">");
    if (!text.isEmpty())
        writeHtmlOwn(m_output, text);
    m_output.markup("</td>");
    m_output.endBlock();
}

void HtmlTranscript::open(const TranscriptLine &line)
{
    QByteArray classes = classOf(line.kind);
    if (line.isFirst)
        classes += " first";
    if (line.event == m_block.decidingEvent && m_block.session->verdict.outcome != Outcome::Ok)
        classes += " deciding " + htmlClassOf(markOf(m_block.session->verdict.outcome));
    m_output.markup("<tr class=\"" + classes + "\">");
    cell(line.isFirst ? timeText(line.timeNs) : QString(), "number");
    cell(line.tookNs ? durationText(*line.tookNs) : QString(), "number");
    cell(line.isFirst ? QString(idOf(line.stage)) : QString(), "stage");
    m_output.markup(R"(<td class="said">)");
    const QString side = sideOf(line.kind);
    if (!side.isEmpty()) {
        m_output.markup(R"(<span class="side">)");
        writeHtmlOwn(m_output, side);
        m_output.markup("</span>");
    }
    m_isOpen = true;
}

void HtmlTranscript::close()
{
    if (!m_isOpen)
        return;
    m_output.markup("</td></tr>\n");
    m_output.endBlock();
    m_isOpen = false;
}

} // namespace

void writeHtmlTranscript(ReportOutput &output, const TranscriptBlock &block)
{
    HtmlTranscript(output, block).write();
}

} // namespace smtpscope
