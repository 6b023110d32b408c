// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Sessions to report on, and a sink that keeps what it is told.

#include "diagnosis/Diagnosis.h"
#include "redaction/Redactor.h"
#include "report/HtmlWriter.h"
#include "report/JsonReportWriter.h"
#include "report/MarkdownWriter.h"
#include "report/ReportFormat.h"
#include "report/TextWriter.h"
#include "session/Printable.h"

#include <QTimeZone>

#include <algorithm>

namespace smtpscope {

class KeepingSink final : public ReportSink
{
public:
    QByteArray bytes;
    QString shown;
    QString shownRecorded; ///< Pieces that run on stand together, others are parted by line ends.
    qsizetype largestWrite = 0;
    bool keeps = true;

    void write(QByteArrayView utf8) override
    {
        largestWrite = std::max(largestWrite, utf8.size());
        if (keeps)
            bytes += utf8;
    }
    void show(QStringView text, TextOrigin origin) override
    {
        if (keeps)
            shown += text;
        if (keeps && origin == TextOrigin::Recorded)
            shownRecorded += text;
    }
    void endBlock() override
    {
        if (keeps)
            shown += QLatin1Char('\n');
        if (keeps)
            shownRecorded += QLatin1Char('\n');
    }
};

/// A session that grows line by line, a millisecond each.
class SessionScript
{
public:
    Session session;

    SessionScript()
    {
        session.application = {
            QStringLiteral("SMTPscope"), QStringLiteral("0.1.0"), QStringLiteral("TestOS 1")};
        session.started = QDateTime(QDate(2026, 3, 12), QTime(9, 41, 7), Qt::UTC);
        session.plan.host = QStringLiteral("mail.example.org");
        session.plan.port = 587;
        session.plan.security = Security::None;
        session.endpoint.host = session.plan.host;
        session.endpoint.address = QStringLiteral("192.0.2.7");
        session.endpoint.port = 587;
    }

    void add(EventKind kind, Stage stage, Direction direction, const QByteArray &bytes,
        const std::vector<Span> &spans = {}, qint64 tookMs = 1)
    {
        Record record;
        record.kind = kind;
        record.stage = stage;
        record.direction = direction;
        record.bytes = bytes;
        record.spans = spans;
        record.timeNs = m_now += tookMs * 1'000'000;
        session.append(record);
    }
    void sent(Stage stage, const QByteArray &bytes, const std::vector<Span> &spans = {})
    {
        add(EventKind::Sent, stage, Direction::Out, bytes, spans);
    }
    void received(Stage stage, const QByteArray &bytes, int code, qint64 tookMs = 1)
    {
        Record record;
        record.kind = EventKind::Received;
        record.stage = stage;
        record.direction = Direction::In;
        record.bytes = bytes;
        record.timeNs = m_now += tookMs * 1'000'000;
        record.reply = Reply{code, {}, {printable(bytes.mid(4).trimmed())}};
        session.append(record);
    }

private:
    qint64 m_now = 0;
};

/// The greeting says @p words, and refuses.
inline Session refusedWith(const QByteArray &words)
{
    SessionScript script;
    script.add(EventKind::Connect, Stage::Connect, Direction::None, "192.0.2.7:587");
    script.received(Stage::Banner, "554 " + words + "\r\n", 554);
    script.session.recipients = {{QStringLiteral("bob@example.net"), Outcome::Permanent,
        script.session.replies().front(), {}}};
    script.session.verdict = {
        Stage::Banner, Outcome::Permanent, {}, script.session.replies().front(), {}};
    return script.session;
}

inline RedactedCheck unmasked(const Session &session)
{
    return Redactor(*sharePolicyNamed(u"none"), [](const QString &) { return QString(); })
        .redact(session)
        .content;
}

inline ReportFacts reportFacts()
{
    return {{QStringLiteral("smtpscope-cli"), QStringLiteral("0.1.0"), QStringLiteral("TestOS 1")},
        QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone(3600))};
}

inline void writeReport(ReportFormat format, const RedactedCheck &check, ReportSink &sink)
{
    switch (format) {
    case ReportFormat::Text:
        writeText(check, reportFacts(), sink);
        break;
    case ReportFormat::Markdown:
        writeMarkdown(check, reportFacts(), sink);
        break;
    case ReportFormat::Html:
        writeHtml(check, reportFacts(), sink);
        break;
    case ReportFormat::Json:
        writeJson(check, reportFacts(), sink);
        break;
    case ReportFormat::Pdf:
        break; // has a library and tests of its own
    }
}

inline KeepingSink reportOn(ReportFormat format, const Session &session)
{
    KeepingSink sink;
    writeReport(format, unmasked(session), sink);
    return sink;
}

inline constexpr std::array WrittenFormats{
    ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Json};

} // namespace smtpscope
