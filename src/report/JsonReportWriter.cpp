// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/JsonReportWriter.h"

#include "session/SessionJsonWriter.h"

namespace smtpscope {

namespace {

class SinkListener final : public JsonListener
{
public:
    explicit SinkListener(ReportSink &sink) : m_sink(sink) { }

    void write(QByteArrayView utf8) override { m_sink.write(utf8); }
    void text(QStringView piece) override { m_sink.show(piece, TextOrigin::Recorded); }
    void endText() override { m_sink.endBlock(); }

private:
    ReportSink &m_sink;
};

} // namespace

void writeJson(const RedactedCheck &check, const ReportFacts &, ReportSink &sink)
{
    SinkListener listener(sink);
    if (!check.isCheck() && check.sessions().size() == 1) {
        writeSessionJson(check.sessions().front().session(), listener);
        return;
    }
    std::vector<const Session *> sessions;
    for (const RedactedSession &one : check.sessions())
        sessions.push_back(&one.session());
    writeCheckJson(sessions, check.verdict(), listener);
}

} // namespace smtpscope
