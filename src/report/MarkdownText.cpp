// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/MarkdownText.h"

#include <algorithm>

namespace smtpscope {

QByteArray escapedMarkdown(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~$@&!^");
    QString escaped;
    for (const QChar c : text) {
        if (special.contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped.toUtf8();
}

QByteArray markdownCodeSpan(const QString &text, bool inTable)
{
    BacktickRun run;
    run.add(text);
    const QByteArray fence(run.longest() + 1, '`');
    QByteArray content = text.toUtf8();
    if (inTable)
        content.replace('|', "\\|");
    // One blank on each side is not shown (CommonMark 6.1).
    const bool needsBlanks = text.startsWith(QLatin1Char('`')) || text.endsWith(QLatin1Char('`'))
        || text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    return needsBlanks ? fence + ' ' + content + ' ' + fence : fence + content + fence;
}

void writeMarkdownPhrases(ReportOutput &output, const Phrases &text, bool inTable)
{
    for (size_t i = 0; i < text.size();) {
        if (text[i].origin == TextOrigin::Own) {
            output.text(text[i].text, TextOrigin::Own, escapedMarkdown(text[i].text));
            ++i;
            continue;
        }
        QString together; // neighbours share a code span: two would run into each other
        for (; i < text.size() && text[i].origin == TextOrigin::Recorded; ++i)
            together += shownText(text[i]);
        if (!together.isEmpty())
            output.text(together, TextOrigin::Recorded, markdownCodeSpan(together, inTable));
    }
}

void BacktickRun::add(QStringView text)
{
    for (const QChar c : text) {
        m_current = c == QLatin1Char('`') ? m_current + 1 : 0;
        m_longest = std::max(m_longest, m_current);
    }
}

} // namespace smtpscope
