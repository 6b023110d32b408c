// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/TextWrap.h"

namespace smtpscope {

namespace {

class Wrapper
{
public:
    Wrapper(ReportOutput &output, int column, int indent, int width)
        : m_output(output), m_column(column), m_indent(indent), m_width(width)
    { }

    void add(const Phrase &phrase)
    {
        qsizetype start = 0;
        const QString &text = phrase.text;
        for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank >= 0;
             blank = text.indexOf(QLatin1Char(' '), start)) {
            addToWord(text.mid(start, blank - start), phrase.origin);
            endWord(phrase.origin);
            start = blank + 1;
        }
        addToWord(text.mid(start), phrase.origin);
    }

    void finish()
    {
        place();
        m_word.clear();
    }

private:
    void addToWord(const QString &part, TextOrigin origin)
    {
        if (part.isEmpty())
            return;
        m_word.push_back({part, origin, {}});
        m_wordLength += int(part.size());
    }

    // The blank before a word is written with it: as a blank, or as a line end.
    void endWord(TextOrigin origin)
    {
        place();
        m_word.clear();
        m_wordLength = 0;
        m_blankOrigin = origin;
        m_hasBlank = true;
    }

    void place()
    {
        if (m_hasBlank) {
            const bool breaks = m_column + 1 + m_wordLength > m_width && m_column > m_indent;
            m_output.text(u" ", m_blankOrigin, breaks ? "\n" : " ");
            if (breaks)
                writeBlanks(m_output, m_indent);
            m_column = breaks ? m_indent : m_column + 1;
            m_hasBlank = false;
        }
        for (const Phrase &part : m_word)
            m_output.text(part.text, part.origin, part.text.toUtf8());
        m_column += m_wordLength;
    }

    ReportOutput &m_output;
    int m_column;
    int m_indent;
    int m_width;
    Phrases m_word;
    int m_wordLength = 0;
    TextOrigin m_blankOrigin = TextOrigin::Own;
    bool m_hasBlank = false;
};

} // namespace

void writeWrapped(ReportOutput &output, const Phrases &text, int column, int indent, int width)
{
    Wrapper wrapper(output, column, indent, width);
    for (const Phrase &phrase : text)
        wrapper.add(phrase);
    wrapper.finish();
}

void writeBlanks(ReportOutput &output, qsizetype count)
{
    output.markup(QByteArray(qMax<qsizetype>(count, 0), ' '));
}

} // namespace smtpscope
