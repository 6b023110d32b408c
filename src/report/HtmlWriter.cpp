// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/HtmlWriter.h"

#include "report/DocumentBuilder.h"
#include "report/HtmlStages.h"
#include "report/HtmlStyle.h"
#include "report/HtmlText.h"
#include "report/HtmlTranscript.h"

#include <algorithm>

namespace smtpscope {

namespace {

class HtmlRenderer
{
public:
    explicit HtmlRenderer(ReportSink &sink) : m_output(sink) { }

    void open(const ReportDocument &document);
    void close();

    void operator()(const HeadingBlock &block);
    void operator()(const VerdictBlock &block);
    void operator()(const ParagraphBlock &block) { element("p", block.text); }
    void operator()(const FactsBlock &block) { facts(block.facts, "facts"); }
    void operator()(const TableBlock &block);
    void operator()(const ItemsBlock &block);
    void operator()(const CodeBlock &block);
    void operator()(const StagesBlock &block) { writeHtmlStages(m_output, block); }
    void operator()(const TranscriptBlock &block) { writeHtmlTranscript(m_output, block); }

private:
    void element(const QByteArray &name, const Phrases &text);
    void facts(const std::vector<Fact> &facts, const QByteArray &classes);
    void endSection();

    ReportOutput m_output;
    bool m_isInSection = false;
};

void HtmlRenderer::open(const ReportDocument &document)
{
    m_output.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"");
    m_output.markup(htmlSecurityPolicy());
    m_output.markup("\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                    "<meta name=\"color-scheme\" content=\"light dark\">\n"
                    "<meta name=\"referrer\" content=\"no-referrer\">\n"
                    "<meta name=\"format-detection\" "
                    "content=\"telephone=no,date=no,address=no,email=no,url=no\">\n<title>");
    if (!document.empty() && std::holds_alternative<HeadingBlock>(document.front())) {
        for (const Phrase &phrase : std::get<HeadingBlock>(document.front()).text)
            m_output.text(shownText(phrase), phrase.origin, escapedHtml(shownText(phrase)));
    }
    m_output.endBlock();
    m_output.markup("</title>\n<style>");
    m_output.markup(htmlStyle());
    m_output.markup("</style>\n</head>\n<body>\n<main>\n");
}

void HtmlRenderer::close()
{
    endSection();
    m_output.markup("</main>\n</body>\n</html>\n");
}

void HtmlRenderer::endSection()
{
    if (m_isInSection)
        m_output.markup("</section>\n");
    m_isInSection = false;
}

void HtmlRenderer::element(const QByteArray &name, const Phrases &text)
{
    m_output.markup('<' + name + '>');
    writeHtmlPhrases(m_output, text);
    m_output.markup("</" + name + ">\n");
    m_output.endBlock();
}

void HtmlRenderer::operator()(const HeadingBlock &block)
{
    if (block.level == 2) {
        endSection();
        m_output.markup("<section>\n");
        m_isInSection = true;
    }
    element('h' + QByteArray::number(block.level), block.text);
}

void HtmlRenderer::operator()(const VerdictBlock &block)
{
    m_output.markup("<div class=\"verdict " + htmlClassOf(block.mark) + "\">\n<div class=\"head\">"
        + htmlMark(block.mark, 32) + "<div>\n<p class=\"sentence\">");
    writeHtmlPhrases(m_output, block.sentence);
    m_output.markup("</p>\n");
    m_output.endBlock();
    facts(block.facts, "chips");
    m_output.markup("</div></div>\n");
    writeHtmlPath(m_output, block.way);
    m_output.markup("</div>\n");
}

void HtmlRenderer::facts(const std::vector<Fact> &facts, const QByteArray &classes)
{
    const bool isGrouped = classes == "chips"; // a label and its chip stay on one line
    m_output.markup("<dl class=\"" + classes + "\">\n");
    for (const Fact &fact : facts) {
        m_output.markup(isGrouped ? "<div><dt>" : "<dt>");
        writeHtmlOwn(m_output, fact.label);
        m_output.markup("</dt><dd>");
        m_output.endBlock();
        writeHtmlPhrases(m_output, fact.value);
        m_output.markup(isGrouped ? "</dd></div>\n" : "</dd>\n");
        m_output.endBlock();
    }
    m_output.markup("</dl>\n");
}

void HtmlRenderer::operator()(const TableBlock &block)
{
    m_output.markup("<table class=\"grid\">\n<thead><tr>");
    for (const QString &title : block.header) {
        m_output.markup("<th scope=\"col\">");
        writeHtmlOwn(m_output, title);
        m_output.markup("</th>");
        m_output.endBlock();
    }
    m_output.markup("</tr></thead>\n<tbody>\n");
    for (const auto &row : block.rows) {
        m_output.markup("<tr>");
        for (const Phrases &cell : row) {
            m_output.markup("<td>");
            writeHtmlPhrases(m_output, cell);
            m_output.markup("</td>");
            m_output.endBlock();
        }
        m_output.markup("</tr>\n");
    }
    m_output.markup("</tbody></table>\n");
}

void HtmlRenderer::operator()(const ItemsBlock &block)
{
    m_output.markup(block.isNumbered ? "<ol>\n" : "<ul>\n");
    for (const Phrases &item : block.items)
        element("li", item);
    m_output.markup(block.isNumbered ? "</ol>\n" : "</ul>\n");
}

void HtmlRenderer::operator()(const CodeBlock &block)
{
    m_output.markup("<pre>");
    bool isFirst = true;
    for (const Phrases &line : block.lines) {
        m_output.markup(isFirst ? "" : "\n");
        isFirst = false;
        writeHtmlPhrases(m_output, line);
        m_output.endBlock();
    }
    m_output.markup("</pre>\n");
}

} // namespace

void writeHtml(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink)
{
    const ReportDocument document = reportDocument(check, facts);
    HtmlRenderer renderer(sink);
    renderer.open(document);
    for (const Block &block : document)
        std::visit(renderer, block);
    renderer.close();
}

} // namespace smtpscope
