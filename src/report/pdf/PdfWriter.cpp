// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/PdfWriter.h"

#include "report/DocumentBuilder.h"
#include "report/pdf/DrawnObjects.h"
#include "report/pdf/PageBuilder.h"
#include "report/pdf/PageColours.h"
#include "report/pdf/PageFormats.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace smtpscope {

namespace {

using namespace pdf;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

constexpr int Resolution = 1200; // dots per inch
constexpr double Pixel = Resolution / 96.0; // dots
constexpr QMarginsF PaperMargins(18, 16, 18, 14); // millimetres
constexpr double FootHeight = 30 * Pixel; // the foot of a page with the air above it
constexpr int MostPageBreaks = 500; // that are put in

// Hands the file's bytes to the sink.
class SinkDevice : public QIODevice
{
public:
    explicit SinkDevice(ReportSink &sink) : m_sink(sink) { open(WriteOnly); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_sink.write(QByteArrayView(data, size));
        return size;
    }

private:
    ReportSink &m_sink;
};

// The title of the report: its first heading.
Phrases titleOf(const ReportDocument &report)
{
    for (const Block &block : report) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            return heading->text;
    }
    return {};
}

// Qt lays the first line behind a table across the edge of a page, leaves headings alone at the end
// of one, and parts the cells of a row. Such blocks begin the next page.
class PageBreaks
{
public:
    explicit PageBreaks(QTextDocument &document) : m_document(document) { }

    void putIn()
    {
        int breaks = 0;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (!isAcrossTheEdge(block) && !isLonelyHeading(block) && !isLeftBehind(block))
                continue;
            if (++breaks > MostPageBreaks)
                return;
            // A page break would leave a page empty where the margin above reaches the edge.
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(format.topMargin() + restOfPage(topOf(block)) / Pixel + 1);
            QTextCursor(block).setBlockFormat(format);
        }
    }

private:
    double topOf(const QTextBlock &block) const
    {
        return m_document.documentLayout()->blockBoundingRect(block).top();
    }

    double firstBottomOf(const QTextBlock &block) const
    {
        return topOf(block) + block.layout()->lineAt(0).height() - 1;
    }

    double restOfPage(double y) const
    {
        return (pageAt(y) + 1) * m_document.pageSize().height() - y;
    }

    int pageAt(double y) const { return int(y / m_document.pageSize().height()); }

    bool isAcrossTheEdge(const QTextBlock &block) const
    {
        return block.layout()->lineCount() > 0
            && pageAt(topOf(block)) != pageAt(firstBottomOf(block));
    }

    bool isLonelyHeading(const QTextBlock &block) const
    {
        return block.blockFormat().headingLevel() > 0 && block.next().isValid()
            && pageAt(topOf(block)) != pageAt(firstBottomOf(block.next()));
    }

    // The cells of a row have pages of their own: a low one may fit where its neighbours do not.
    bool isLeftBehind(const QTextBlock &block) const
    {
        const QTextTable *table = QTextCursor(block).currentTable();
        if (table == nullptr)
            return false;
        const QTextTableCell cell = table->cellAt(block.position());
        if (cell.firstCursorPosition().block() != block)
            return false;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextBlock other =
                table->cellAt(cell.row(), column).firstCursorPosition().block();
            if (pageAt(topOf(other)) > pageAt(topOf(block)))
                return true;
        }
        return false;
    }

    QTextDocument &m_document;
};

class Pages
{
public:
    Pages(QPdfWriter &paper, ReportSink &sink) : m_paper(paper), m_sink(sink)
    {
        m_document.documentLayout()->setPaintDevice(&paper);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(proseFont(BodyPoints));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // nothing may be cut off
        m_document.setDefaultTextOption(option);
        m_document.setPageSize(QSizeF(paper.width(), paper.height() - FootHeight));
    }

    void write(const ReportDocument &report)
    {
        const DrawnObjects drawn(m_document, Pixel);
        fill(report);
        PageBreaks(m_document).putIn();
        const Phrases title = titleOf(report);
        QPainter painter(&m_paper);
        const int count = m_document.pageCount();
        for (int page = 0; page < count; ++page) {
            if (page > 0)
                m_paper.newPage();
            paintPage(painter, page);
            paintFoot(painter, title, Texts::tr("Page %1 of %2").arg(page + 1).arg(count));
        }
    }

private:
    // As one change: else the pages would be laid out again after each word.
    void fill(const ReportDocument &report)
    {
        QTextCursor change(&m_document);
        change.beginEditBlock();
        PageText text(m_document, m_sink, Pixel);
        const QFontMetricsF bytes(byteFont(BytePoints), &m_paper);
        addReport(text, report, bytes.averageCharWidth() / Pixel);
        change.endEditBlock();
    }

    void paintPage(QPainter &painter, int page)
    {
        const QSizeF size = m_document.pageSize();
        const QRectF view(0, page * size.height(), size.width(), size.height());
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, TextColour);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void paintFoot(QPainter &painter, const Phrases &title, const QString &number)
    {
        const double top = m_paper.height() - FootHeight + 14 * Pixel;
        const QRectF foot(0, top, m_paper.width(), m_paper.height() - top);
        painter.setPen(QPen(LineColour, 0.75 * Pixel));
        painter.drawLine(foot.topLeft(), foot.topRight());
        painter.setFont(QFont(proseFont(7.5), &m_paper));
        painter.setPen(QuietColour);
        const QRectF line = foot.adjusted(0, 3 * Pixel, 0, 0);
        const double room = line.width() - painter.fontMetrics().horizontalAdvance(number) * 1.2;
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignTop), number);
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignTop),
            painter.fontMetrics().elidedText(plainText(title), Qt::ElideRight, int(room)));
        m_sink.show(number, TextOrigin::Own);
        m_sink.endBlock();
        for (const Phrase &phrase : title)
            m_sink.show(phrase.text, phrase.origin);
        m_sink.endBlock();
    }

    QPdfWriter &m_paper;
    ReportSink &m_sink;
    QTextDocument m_document;
};

} // namespace

void writePdf(const RedactedCheck &check, const ReportFacts &facts, ReportSink &sink)
{
    const ReportDocument report = reportDocument(check, facts);
    SinkDevice device(sink);
    QPdfWriter paper(&device);
    paper.setResolution(Resolution);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(PaperMargins, QPageLayout::Millimeter);
    const Phrases title = titleOf(report);
    paper.setTitle(plainText(title));
    const QString creator = facts.application.name + QLatin1Char(' ') + facts.application.version;
    paper.setCreator(creator);
    for (const Phrase &phrase : title)
        sink.show(phrase.text, phrase.origin);
    sink.endBlock();
    sink.show(creator, TextOrigin::Own);
    sink.endBlock();
    Pages(paper, sink).write(report);
}

} // namespace smtpscope
