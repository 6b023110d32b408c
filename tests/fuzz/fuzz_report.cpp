// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Whatever can be imported, as a report for others: the files hold no control character, the JSON
// opens again with the same verdict, and the text can be played again.

#include "fuzz/Expect.h"
#include "fuzz/ImportRules.h"
#include "redaction/Redactor.h"
#include "report/HtmlWriter.h"
#include "report/JsonReportWriter.h"
#include "report/MarkdownWriter.h"
#include "report/TextWriter.h"
#include "session/TextRecord.h"

#include <cstdint>

using namespace smtpscope;
using namespace smtpscope::test;

namespace {

class FileSink final : public ReportSink
{
public:
    void write(QByteArrayView utf8) override { m_bytes += utf8; }
    void show(QStringView, TextOrigin) override { }
    void endBlock() override { }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

using ReportWriter = void (*)(const RedactedCheck &, const ReportFacts &, ReportSink &);

QByteArray written(ReportWriter writer, const RedactedCheck &check)
{
    static const ReportFacts facts{
        {QStringLiteral("SMTPscope"), QStringLiteral("0"), QStringLiteral("OS")},
        QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC), builtInKnowledge()};
    FileSink sink;
    writer(check, facts, sink);
    const bool hasControl = std::any_of(sink.bytes().begin(), sink.bytes().end(),
        [](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\t'; });
    expect(!hasControl, "a report has no control characters");
    return sink.bytes();
}

void checkReports(const Session &session, const QString &policy)
{
    const auto nothingKnown = [](const QString &) { return QString(); };
    const Redaction redaction = Redactor(*sharePolicyNamed(policy), nothingKnown).redact(session);
    written(writeHtml, redaction.content);
    written(writeMarkdown, redaction.content);
    const auto again = reopened<Session>(written(writeJson, redaction.content));
    expect(again.events().size() == session.events().size(), "a report tells of every event");
    expect(again.verdict.stage == session.verdict.stage
            && again.verdict.outcome == session.verdict.outcome
            && again.verdict.cause == session.verdict.cause,
        "a report has the same verdict");
    const auto played = sessionsOfText(written(writeText, redaction.content));
    expect(std::holds_alternative<std::vector<Session>>(played), "a text report can be played");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ImportResult result = imported(bytes, std::nullopt);
    const auto *import = std::get_if<Import>(&result);
    if (!import)
        return 0;
    Session session = import->sessions.front();
    diagnose(session, builtInKnowledge());
    checkReports(session, QStringLiteral("vendor"));
    checkReports(session, QStringLiteral("public"));
    return 0;
}
