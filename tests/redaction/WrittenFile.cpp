// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/WrittenFile.h"

#include "report/HtmlWriter.h"
#include "report/JsonReportWriter.h"
#include "report/MarkdownWriter.h"
#include "report/TextWriter.h"

namespace smtpscope {

namespace {

class MemorySink : public ReportSink
{
public:
    explicit MemorySink(const PrivateValues &values) : m_check(values) { }

    void write(QByteArrayView utf8) override { m_bytes += utf8; }
    void show(QStringView text, TextOrigin origin) override { m_check.add(text.toUtf8(), origin); }
    void endBlock() override { m_check.endBlock(); }
    WrittenFile file() const { return {m_bytes, m_check.leaks()}; }

private:
    SharedTextCheck m_check;
    QByteArray m_bytes;
};

} // namespace

WrittenFile writtenFile(QLatin1StringView format, const Redaction &redaction)
{
    MemorySink sink(redaction.privateValues);
    // Made once, because reading its knowledge takes longer than a file.
    static const ReportFacts facts{
        {QStringLiteral("SMTPscope"), QStringLiteral("0.1"), QStringLiteral("OS")},
        QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC)};
    if (format == QLatin1StringView("html"))
        writeHtml(redaction.content, facts, sink);
    else if (format == QLatin1StringView("markdown"))
        writeMarkdown(redaction.content, facts, sink);
    else if (format == QLatin1StringView("json"))
        writeJson(redaction.content, facts, sink);
    else
        writeText(redaction.content, facts, sink);
    return sink.file();
}

} // namespace smtpscope
