// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/EventRows.h"

#include "report/EventTexts.h"
#include "report/NoteTexts.h"
#include "report/OptionWords.h"
#include "session/Printable.h"
#include "ui/kit/OutcomeLook.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EventRows)
};

constexpr qsizetype LongestHappening = 512; // bytes
constexpr quint32 LongestText = 300; // bytes; the raw view has the rest

const Event &eventAt(const Session &session, int index)
{
    return session.events()[size_t(index)];
}

std::optional<Mark> replyMark(const Reply &reply)
{
    if (reply.status == QLatin1String("NO") || reply.status == QLatin1String("BAD")
        || reply.status == QLatin1String("-ERR"))
        return Mark::Permanent;
    if (reply.firstDigit() == 4)
        return Mark::Temporary;
    if (reply.firstDigit() == 5)
        return Mark::Permanent;
    return {};
}

bool isWireEvent(const Event &event)
{
    return event.kind == EventKind::Sent || event.kind == EventKind::Received
        || event.kind == EventKind::Fragment
        || (event.kind == EventKind::Defect && event.direction == Direction::In);
}

// Without what stands in the reply column already.
QString replyLine(const Reply &reply)
{
    QString line = reply.lines.value(0);
    if (!reply.enhanced.isEmpty() && line.startsWith(reply.enhanced))
        line = line.mid(reply.enhanced.size()).trimmed();
    line.truncate(qsizetype(LongestText));
    return line;
}

QString linesNote(qsizetype lines)
{
    return lines > 1 ? Texts::tr("%1 lines").arg(lines) : QString();
}

quint32 firstLineEnd(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return quint32(end < 0 ? bytes.size() : end + 1);
}

void fillWire(TimelineRow &row, const Session &session, const Event &event)
{
    row.isWire = true;
    row.direction = event.direction;
    const QByteArrayView bytes = session.bytesOf(event);
    const Reply *reply = session.replyOf(event);
    if (event.kind == EventKind::Sent && isMessage(session, event)) {
        row.isWire = false;
        row.text = {{RunKind::Text, Texts::tr("message, %1 bytes").arg(event.length)}};
    } else if (reply && session.spansOf(event).empty()) {
        row.text = {{RunKind::Text, replyLine(*reply)}};
        row.note = linesNote(reply->lines.size());
    } else {
        const quint32 end = firstLineEnd(bytes);
        row.text = wireRuns(session, event, 0, end, LongestText);
        if (reply && !row.text.empty() && row.text.front().text.startsWith(reply->codeText()))
            row.text.front().text = row.text.front().text.mid(reply->codeText().size() + 1);
    }
}

void fillHappening(TimelineRow &row, const Session &session, const Event &event)
{
    const QByteArrayView bytes =
        session.bytesOf(event).first(std::min<qsizetype>(event.length, LongestHappening));
    const Phrases said = bytes.isEmpty() ? Phrases() : recorded(printable(bytes));
    QString text = windowText(happeningPhrases(session, event, said));
    if (event.kind == EventKind::Note && text.startsWith(QLatin1Char('('))
        && text.endsWith(QLatin1Char(')')))
        text = text.mid(1, text.size() - 2); // the brackets are for transcripts
    row.text = {{RunKind::Text, text}};
}

QString lookUpNote(const Session &session, int last)
{
    const QByteArrayView bytes = session.bytesOf(eventAt(session, last));
    const qsizetype colon = bytes.indexOf(": ");
    if (colon < 0 || !session.defectOf(eventAt(session, last)).isEmpty())
        return {};
    const qsizetype commas = std::count(bytes.begin() + colon, bytes.end(), ',');
    return commas == 0 ? Texts::tr("1 address") : Texts::tr("%1 addresses").arg(commas + 1);
}

QString offersNote(const Reply *reply)
{
    if (!reply)
        return {};
    QStringList offered;
    for (const char *keyword : {"STARTTLS", "AUTH"})
        for (const QString &line : reply->lines)
            if (line.section(QLatin1Char(' '), 0, 0) == QLatin1String(keyword))
                offered.append(line.section(QLatin1Char(' '), 0, 0));
    return offered.isEmpty() ? QString()
                             : Texts::tr("offers %1").arg(offered.join(QStringLiteral(", ")));
}

QString tlsNote(const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    if (tls.protocol.isEmpty())
        return {};
    QString protocol = tls.protocol;
    protocol.replace(QLatin1String("TLSv"), QLatin1String("TLS "));
    return tls.verified ? Texts::tr("%1, certificate fine").arg(protocol)
                        : Texts::tr("%1, certificate not in order").arg(protocol);
}

QString mechanismOf(const Session &session, Stage stage)
{
    for (const Event &event : session.events())
        if (event.stage == stage && session.saslOf(event))
            return session.saslOf(event)->mechanism;
    return {};
}

// What stands in <…>, of the command before the answer @p last.
QString pathBefore(const Session &session, int last)
{
    for (int index = last; index >= 0 && index > last - 3; --index) {
        const QByteArrayView bytes = session.bytesOf(eventAt(session, index));
        const qsizetype open = bytes.indexOf('<');
        const qsizetype close = bytes.indexOf('>', open + 1);
        if (eventAt(session, index).kind == EventKind::Sent && open >= 0 && close > open)
            return printable(bytes.sliced(open + 1, close - open - 1));
    }
    return {};
}

} // namespace

Stage shownStage(Stage stage)
{
    if (stage == Stage::StartTls)
        return Stage::Tls;
    return stage == Stage::Data ? Stage::Body : stage;
}

qint64 startNs(const Session &session, int index)
{
    return eventAt(session, index).timeNs - tookNs(session, index).value_or(0);
}

JudgedEvents judgedEvents(const Session &session, int deciding)
{
    JudgedEvents judged{deciding < int(session.events().size()) ? deciding : -1, {}};
    for (const Finding &finding : session.findings)
        if (finding.severity != Severity::Info)
            for (const int number : finding.evidence) // the first event is 1
                judged.remarked.push_back(number - 1);
    std::sort(judged.remarked.begin(), judged.remarked.end());
    return judged;
}

std::optional<Mark> eventMark(const Session &session, int index, const JudgedEvents &judged)
{
    const Event &event = eventAt(session, index);
    const bool decides = index == judged.deciding && session.verdict.outcome != Outcome::Ok;
    if (decides && session.verdict.outcome != Outcome::Partial)
        return markOf(session);
    if (const Reply *reply = session.replyOf(event))
        if (const auto mark = replyMark(*reply))
            return mark;
    switch (event.kind) {
    case EventKind::Timeout:
    case EventKind::Lost:
        return Mark::Temporary;
    case EventKind::Defect:
        return Mark::Permanent;
    case EventKind::Cancelled:
        return Mark::Skipped;
    case EventKind::Fragment:
        return Mark::Warning;
    case EventKind::Resolve:
    case EventKind::Connect:
    case EventKind::Encrypted:
    case EventKind::Sent:
    case EventKind::Received:
    case EventKind::Note:
        break;
    }
    const bool isRemarked = event.defect >= 0
        || std::binary_search(judged.remarked.begin(), judged.remarked.end(), index);
    return isRemarked || decides ? std::optional(Mark::Warning) : std::nullopt;
}

bool isProblem(const Session &session, int index, const JudgedEvents &judged)
{
    const auto mark = eventMark(session, index, judged);
    return mark && *mark != Mark::Ok && *mark != Mark::Skipped;
}

TimelineRow eventRow(const Session &session, int index, const JudgedEvents &judged)
{
    const Event &event = eventAt(session, index);
    TimelineRow row;
    row.stage = shownStage(event.stage);
    row.startNs = startNs(session, index);
    row.tookNs = tookNs(session, index);
    row.code = codeOf(session, index);
    row.mark = eventMark(session, index, judged);
    if (const QString failure = handshakeFailureText(session, event); !failure.isEmpty())
        row.text = {{RunKind::Text, failure}};
    else if (isWireEvent(event))
        fillWire(row, session, event);
    else
        fillHappening(row, session, event);
    row.bars = {{*row.startNs, event.timeNs}};
    return row;
}

QString stageNote(const Session &session, Stage stage, int last)
{
    const Event &event = eventAt(session, last);
    switch (stage) {
    case Stage::Dns:
        return lookUpNote(session, last);
    case Stage::Connect:
        return printable(session.bytesOf(event).first(std::min<qsizetype>(event.length, 80)));
    case Stage::Banner:
    case Stage::Greeting:
        if (const Reply *reply = session.replyOf(event))
            return reply->lines.value(0).section(QLatin1Char(' '), 0, 0);
        return {};
    case Stage::Ehlo:
        return offersNote(session.replyOf(event));
    case Stage::StartTls:
    case Stage::Tls:
        return tlsNote(session);
    case Stage::Auth:
    case Stage::Login:
        return mechanismOf(session, stage);
    case Stage::Mail:
    case Stage::Rcpt:
        return pathBefore(session, last);
    case Stage::Input:
    case Stage::Data:
    case Stage::Body:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Capability:
    case Stage::Logout:
        break;
    }
    return {};
}

QString codeOf(const Session &session, int index)
{
    const Reply *reply = session.replyOf(eventAt(session, index));
    if (!reply || (reply->code == 0 && reply->status.isEmpty()))
        return {};
    return reply->enhanced.isEmpty() ? reply->codeText()
                                     : reply->codeText() + QLatin1Char(' ') + reply->enhanced;
}

} // namespace smtpscope
