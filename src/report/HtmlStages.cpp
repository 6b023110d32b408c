// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/HtmlStages.h"

#include "report/EventTexts.h"
#include "report/HtmlStyle.h"
#include "report/HtmlText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HtmlStages)
};

constexpr double AxisWidth = 1'000; // of a bar's view box
constexpr double LeastBar = 8; // so that a short one is seen

bool isFailed(Mark mark)
{
    return mark == Mark::Permanent || mark == Mark::Temporary || mark == Mark::Unknown;
}

void cell(ReportOutput &output, const QByteArray &tag, const QString &text)
{
    output.markup('<' + tag + '>');
    if (!text.isEmpty())
        writeHtmlOwn(output, text);
    output.markup("</" + tag.left(tag.indexOf(' ')) + '>');
    output.endBlock();
}

QByteArray barOf(const Stretch &stretch, const QByteArray &shape, qint64 totalNs)
{
    const double scale = AxisWidth / double(std::max<qint64>(totalNs, 1));
    const double width = std::clamp(double(stretch.tookNs) * scale, LeastBar, AxisWidth);
    const double start = std::clamp(double(stretch.startNs) * scale, 0.0, AxisWidth - width);
    return "<rect class=\"" + shape + "\" x=\"" + QByteArray::number(start, 'f', 1)
        + "\" y=\"0\" width=\"" + QByteArray::number(width, 'f', 1) + "\" height=\"12\" rx=\"2\"/>";
}

void writeBar(ReportOutput &output, const StageTime &stage, qint64 totalNs)
{
    output.markup("<td class=\"bar " + htmlClassOf(stage.mark) + "\">");
    if (!stage.stretches.empty()) {
        output.markup("<svg viewBox=\"0 0 1000 12\" preserveAspectRatio=\"none\" "
                      "aria-hidden=\"true\">");
        const QByteArray shape = isFailed(stage.mark) ? "bad" : "work";
        for (const Stretch &stretch : stage.stretches)
            output.markup(barOf(stretch, shape, totalNs));
        output.markup("</svg>");
    }
    output.markup("</td>");
}

void writeStageRow(ReportOutput &output, const StageTime &stage, qint64 totalNs)
{
    const bool isReached = stage.startNs.has_value();
    QString took = isReached ? durationText(stage.tookNs) : QString();
    if (stage.isSlowest)
        took = Texts::tr("slowest: %1").arg(took);
    output.markup("<tr>");
    cell(output, "th scope=\"row\"", stage.name);
    output.markup(
        "<td class=\"state " + htmlClassOf(stage.mark) + "\">" + htmlMark(stage.mark, 16));
    writeHtmlOwn(output, stage.state);
    output.markup("</td>");
    output.endBlock();
    cell(output, "td class=\"number\"", isReached ? timeText(*stage.startNs) : QString());
    cell(output, stage.isSlowest ? "td class=\"number slow\"" : "td class=\"number\"", took);
    writeBar(output, stage, totalNs);
    output.markup("</tr>\n");
}

} // namespace

void writeHtmlPath(ReportOutput &output, const StagesBlock &way)
{
    if (way.stages.empty())
        return;
    output.markup("<ol class=\"path\" aria-label=\""
        + escapedHtml(Texts::tr("The way of this check")) + "\">\n");
    for (const StageTime &stage : way.stages) {
        const QByteArray classes = htmlClassOf(stage.mark) + (stage.startNs ? "" : " todo")
            + (isFailed(stage.mark) ? " failed" : "");
        output.markup("<li class=\"" + classes + "\">" + htmlMark(stage.mark, 20) + "<b>");
        writeHtmlOwn(output, stage.name);
        output.markup("</b><span>");
        output.endBlock();
        const bool tellsTime = stage.startNs && stage.mark == Mark::Ok;
        writeHtmlOwn(output, tellsTime ? durationText(stage.tookNs) : stage.state);
        output.markup("</span></li>\n");
        output.endBlock();
    }
    output.markup("</ol>\n");
}

void writeHtmlStages(ReportOutput &output, const StagesBlock &way)
{
    output.markup("<table class=\"grid\">\n<thead><tr>");
    cell(output, "th scope=\"col\"", Texts::tr("Stage"));
    cell(output, "th scope=\"col\"", Texts::tr("Result"));
    cell(output, "th scope=\"col\" class=\"number\"", Texts::tr("Began"));
    cell(output, "th scope=\"col\" class=\"number\"", Texts::tr("Took"));
    cell(
        output, "th scope=\"col\"", Texts::tr("Time, from 0 to %1").arg(durationText(way.totalNs)));
    output.markup("</tr></thead>\n<tbody>\n");
    for (const StageTime &stage : way.stages)
        writeStageRow(output, stage, way.totalNs);
    output.markup("</tbody></table>\n");
}

} // namespace smtpscope
