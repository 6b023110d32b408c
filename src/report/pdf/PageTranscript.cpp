// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/PageTranscript.h"

#include "report/FoldedLines.h"
#include "report/TranscriptText.h"
#include "report/pdf/PageColours.h"
#include "report/pdf/PageFormats.h"

#include <QCoreApplication>

namespace smtpscope::pdf {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

class Transcript
{
public:
    Transcript(PageText &text, const TranscriptBlock &block, double byteWidth)
        : m_text(text)
        , m_block(block)
        , m_byteWidth(byteWidth)
        , m_folded(foldedLines(transcriptLineCount(*block.session)))
    { }

    void write()
    {
        forEachTranscriptLine(*m_block.session, [this](const TranscriptLine &line) { take(line); });
        end();
    }

private:
    void take(const TranscriptLine &line)
    {
        if (!line.continues) {
            end();
            begin(line);
        }
        if (m_isShown)
            addPiece(line.text);
    }

    void begin(const TranscriptLine &line)
    {
        const qsizetype number = m_next++;
        if (m_folded.count() > 0 && number == m_folded.first)
            tellFold();
        m_isShown = !m_folded.contains(number);
        if (!m_isShown)
            return;
        const QString margin = transcriptMargin(line);
        m_text.beginBlock(formatOf(line, margin));
        m_text.add(margin, marginFormat());
        m_length = 0;
        m_leftOut = 0;
    }

    // Wrapped text goes on behind the margin.
    QTextBlockFormat formatOf(const TranscriptLine &line, const QString &margin) const
    {
        QTextBlockFormat format = m_text.hanging({}, double(margin.size()) * m_byteWidth);
        if (line.isFirst)
            format.setTopMargin(2);
        if (line.event == m_block.decidingEvent)
            format.setBackground(groundOf(markOf(m_block.session->verdict.outcome)));
        return format;
    }

    static QTextCharFormat marginFormat()
    {
        QTextCharFormat format = byteFormat();
        format.setForeground(QuietColour);
        return format;
    }

    void addPiece(const Phrases &piece)
    {
        for (const Phrase &phrase : piece) {
            Phrase kept = phrase;
            kept.text.truncate(std::max<qsizetype>(0, LongestLine - m_length));
            m_leftOut += phrase.text.size() - kept.text.size();
            m_length += kept.text.size();
            if (!kept.text.isEmpty())
                m_text.add({kept}, byteFormat());
        }
    }

    void end()
    {
        if (m_next == 0 || !m_isShown)
            return;
        if (m_leftOut > 0)
            m_text.add(Texts::tr(" … (characters left out: %1)").arg(m_leftOut), marginFormat());
        m_text.endBlock();
    }

    void tellFold()
    {
        QTextBlockFormat format;
        format.setTopMargin(8);
        format.setBottomMargin(8);
        m_text.beginBlock(format);
        m_text.add(foldedText(m_folded), strongFormat());
        m_text.endBlock();
    }

    PageText &m_text;
    const TranscriptBlock &m_block;
    const double m_byteWidth;
    const FoldedLines m_folded;
    qsizetype m_next = 0; // number of the line that begins next
    bool m_isShown = true; // the line that goes on is not folded away
    qsizetype m_length = 0; // characters of the line so far
    qsizetype m_leftOut = 0; // characters of the line beyond the longest
};

} // namespace

void addTranscript(PageText &text, const TranscriptBlock &block, double byteWidth)
{
    Transcript(text, block, byteWidth).write();
}

} // namespace smtpscope::pdf
