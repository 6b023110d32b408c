// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/HtmlText.h"

namespace smtpscope {

QByteArray escapedHtml(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('&'))
            escaped += QLatin1String("&amp;");
        else if (c == QLatin1Char('<'))
            escaped += QLatin1String("&lt;");
        else if (c == QLatin1Char('>'))
            escaped += QLatin1String("&gt;");
        else if (c == QLatin1Char('"'))
            escaped += QLatin1String("&quot;");
        else if (c == QLatin1Char('\''))
            escaped += QLatin1String("&#39;");
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

void writeHtmlPhrases(ReportOutput &output, const Phrases &text)
{
    for (const Phrase &phrase : text) {
        const QString shown = shownText(phrase);
        if (shown.isEmpty())
            continue;
        if (phrase.sort)
            output.markup(phrase.sort == Sort::Secret ? R"(<span class="secret">)"
                                                      : R"(<span class="standin">)");
        output.text(shown, phrase.origin, escapedHtml(shown));
        if (phrase.sort)
            output.markup("</span>");
    }
}

void writeHtmlOwn(ReportOutput &output, const QString &text)
{
    output.text(text, TextOrigin::Own, escapedHtml(text));
}

} // namespace smtpscope
