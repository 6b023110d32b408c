// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/TranscriptPrinter.h"

#include "app/PlanQuestions.h"
#include "report/NoteTexts.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptPrinter)
};

constexpr qsizetype LongestLine = 1'000; // of one printed line; the record keeps all
constexpr qsizetype MostLines = 100; // of one event

QString timeText(qint64 ns)
{
    return QString::number(double(ns) / 1e9, 'f', 3).rightJustified(8) + QStringLiteral(" s");
}

QString durationText(qint64 ns)
{
    const QString text = ns < 10'000'000'000
        ? QString::number(double(ns) / 1e6, 'f', 1) + QStringLiteral(" ms")
        : QString::number(double(ns) / 1e9, 'f', 1) + QStringLiteral(" s");
    return text.rightJustified(10);
}

// How long the other side took: the time since the event before. Our own doings take none.
QString tookText(const Session &session, int index)
{
    const Event &event = session.events()[size_t(index)];
    const bool isAnswer = event.kind != EventKind::Sent && event.kind != EventKind::Note
        && event.kind != EventKind::Cancelled;
    if (!isAnswer)
        return QString(10, QLatin1Char(' '));
    qint64 since = 0;
    for (int i = index - 1; i >= 0; --i) {
        const Event &before = session.events()[size_t(i)];
        if (before.kind != EventKind::Note) {
            since = before.timeNs;
            break;
        }
    }
    return durationText(event.timeNs - since);
}

QString shortened(const QString &line)
{
    if (line.size() <= LongestLine)
        return line;
    return Texts::tr("%1 … (characters left out: %2)")
        .arg(line.left(LongestLine), QString::number(line.size() - LongestLine));
}

QStringList wireLines(QByteArrayView bytes, QLatin1StringView mark)
{
    QStringList lines;
    QByteArray rest = bytes.toByteArray();
    if (rest.endsWith('\n'))
        rest.chop(1);
    for (QByteArray line : rest.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines += mark + shortened(printable(QByteArrayView(line)));
    }
    const int hidden = int(lines.size() - MostLines);
    if (hidden > 0)
        lines =
            lines.mid(0, MostLines) + QStringList(Texts::tr("… lines left out: %1").arg(hidden));
    return lines;
}

QString saslText(const SaslFacts &facts)
{
    QString text = facts.authcid.isEmpty()
        ? Texts::tr("(%1)").arg(facts.mechanism)
        : Texts::tr("(%1, user %2)").arg(facts.mechanism, printable(QStringView(facts.authcid)));
    if (facts.secret.length > 0)
        text += Texts::tr(" password length: %1").arg(facts.secret.length);
    if (facts.secret.nonAscii)
        text += Texts::tr(", not all of them ASCII");
    if (facts.secret.blankStart || facts.secret.blankEnd)
        text += Texts::tr(", with a blank at the start or end");
    return text;
}

// Nothing at all is an empty chunk. The other bytes of this stage are commands: BDAT, or a lone
// dot.
bool isMessage(const Session &session, const Event &event)
{
    const auto spans = session.spansOf(event);
    const auto isBody = [](const Span &span) { return span.sort == Sort::Body; };
    return event.stage == Stage::Body
        && (event.length == 0 || std::any_of(spans.begin(), spans.end(), isBody));
}

QStringList sentLines(const Session &session, const Event &event)
{
    if (isMessage(session, event)) {
        const bool isChunk =
            session.plan.pace.chunking && session.capabilities.contains(QStringLiteral("CHUNKING"));
        return {(isChunk ? Texts::tr("> (a chunk of the message; bytes: %1)")
                         : Texts::tr("> (the message and the final dot; bytes: %1)"))
                    .arg(event.length)};
    }
    QStringList lines = wireLines(session.bytesOf(event), QLatin1StringView("> "));
    if (const SaslFacts *facts = session.saslOf(event))
        lines += QStringLiteral("  ") + saslText(*facts);
    return lines;
}

QString plainText(const Session &session, const Event &event)
{
    return shortened(printable(session.bytesOf(event)));
}

QString resolveText(const Session &session, const QString &text)
{
    const QString host = printable(QStringView(session.plan.host));
    if (text == host + QStringLiteral(": ") + host)
        return Texts::tr("%1 is an address; nothing to look up").arg(host);
    return Texts::tr("look-up of %1").arg(text);
}

QStringList receivedLines(const Session &session, const Event &event)
{
    QStringList lines = wireLines(session.bytesOf(event), QLatin1StringView("< "));
    const QString defect = session.defectOf(event);
    if (!defect.isEmpty())
        lines += QStringLiteral("  (%1)").arg(defectText(defect));
    return lines;
}

// The events that are not bytes of the conversation.
QString happeningText(const Session &session, const Event &event)
{
    QString text = plainText(session, event);
    const QString defect = session.defectOf(event);
    switch (event.kind) {
    case EventKind::Resolve:
        return resolveText(session, text);
    case EventKind::Connect:
        return defect.isEmpty() ? Texts::tr("connected to %1").arg(text)
                                : Texts::tr("not connected to %1").arg(text);
    case EventKind::Encrypted:
        return defect.isEmpty() ? Texts::tr("encrypted: %1").arg(text)
                                : Texts::tr("encrypted: %1, but %2").arg(text, defectText(defect));
    case EventKind::Timeout:
        return text.isEmpty() ? Texts::tr("no answer in time")
                              : Texts::tr("no answer in time from %1").arg(text);
    case EventKind::Lost:
        return Texts::tr("the connection ended: %1").arg(text);
    case EventKind::Note:
        return Texts::tr("(%1)").arg(noteText(text));
    case EventKind::Cancelled:
        return Texts::tr("stopped");
    case EventKind::Sent:
    case EventKind::Received:
    case EventKind::Fragment:
    case EventKind::Defect:
        break;
    }
    return text;
}

QStringList eventText(const Session &session, const Event &event)
{
    switch (event.kind) {
    case EventKind::Sent:
        return sentLines(session, event);
    case EventKind::Received:
        return receivedLines(session, event);
    case EventKind::Fragment:
        return QStringList(Texts::tr("an unfinished answer:"))
            + wireLines(session.bytesOf(event), QLatin1StringView("< "));
    case EventKind::Defect:
        return QStringList(Texts::tr("fault: %1").arg(defectText(session.defectOf(event))))
            + wireLines(session.bytesOf(event), QLatin1StringView("  "));
    case EventKind::Resolve:
    case EventKind::Connect:
    case EventKind::Encrypted:
    case EventKind::Timeout:
    case EventKind::Lost:
    case EventKind::Note:
    case EventKind::Cancelled:
        return {happeningText(session, event)};
    }
    return {};
}

} // namespace

QStringList transcriptHead(const Plan &plan)
{
    const Stage last = lastStageOf(plan);
    if (!carriesMail(plan.protocol))
        return {Texts::tr("Checking %1, port %2, security %3, protocol %4. Goes as far as %5; "
                          "nothing is read from the mailbox.")
                    .arg(printable(QStringView(plan.host)), QString::number(plan.port),
                        idOf(plan.security), idOf(plan.protocol), stageText(last))};
    QString reach = last >= Stage::Body && last <= Stage::Quit
        ? Texts::tr("A message will be sent.")
        : Texts::tr("Goes as far as %1; no message is sent.").arg(stageText(last));
    if (!plan.to.isEmpty() && !plan.from)
        reach += Texts::tr(" Recipients are not asked, because there is no sender: add --from.");
    const QString &socket = plan.route.socketPath;
    if (!socket.isEmpty())
        return {Texts::tr("Checking the socket %1, security %2. %3")
                    .arg(printable(QStringView(socket)), idOf(plan.security), reach)};
    return {Texts::tr("Checking %1, port %2, security %3. %4")
                .arg(printable(QStringView(plan.host)), QString::number(plan.port),
                    idOf(plan.security), reach)};
}

QStringList transcriptLines(const Session &session, int event)
{
    const Event &what = session.events()[size_t(event)];
    const int width = carriesMail(session.plan.protocol) ? 8 : 10; // of the longest stage
    const QString stage = QString(idOf(what.stage)).leftJustified(width);
    const QString head = timeText(what.timeNs) + tookText(session, event) + QStringLiteral("  ")
        + stage + QStringLiteral("  ");
    const QString margin(head.size(), QLatin1Char(' '));
    QStringList lines;
    for (const QString &line : eventText(session, what))
        lines += (lines.isEmpty() ? head : margin) + line;
    return lines;
}

} // namespace smtpscope
