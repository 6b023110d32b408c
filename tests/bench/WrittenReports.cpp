// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "WrittenReports.h"

#include "redaction/SharedTextCheck.h"
#include "report/JsonReportWriter.h"
#include "report/MarkdownWriter.h"
#include "report/TextWriter.h"

namespace smtpscope {

namespace {

class NullSink : public ReportSink
{
public:
    explicit NullSink(const PrivateValues &values) : m_check(values) { }

    void write(QByteArrayView utf8) override { m_bytes += utf8.size(); }
    void show(QStringView text, TextOrigin origin) override { m_check.add(text.toUtf8(), origin); }
    void endBlock() override { m_check.endBlock(); }
    qint64 bytes() const { return m_bytes; }

private:
    SharedTextCheck m_check;
    qint64 m_bytes = 0;
};

} // namespace

qint64 writtenReports(const Redaction &redaction)
{
    NullSink sink(redaction.privateValues);
    const ReportFacts facts{
        {QStringLiteral("SMTPscope"), QStringLiteral("0"), QStringLiteral("OS")},
        QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)};
    writeText(redaction.content, facts, sink);
    writeMarkdown(redaction.content, facts, sink);
    writeJson(redaction.content, facts, sink);
    return sink.bytes();
}

} // namespace smtpscope
