// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/TranscriptPrinter.h"

#include "app/PlanQuestions.h"
#include "report/EventTexts.h"
#include "report/NoteTexts.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptPrinter)
};

constexpr qsizetype LongestLine = 1'000; // of one printed line; the record keeps all
constexpr qsizetype MostLines = 100; // of one event

constexpr int TimeWidth = 10; // of each

QString stageColumn(const Session &session, const QString &stage)
{
    const int width = carriesMail(session.plan.protocol) ? 8 : 10; // of the longest stage
    return QStringLiteral("  ") + stage.leftJustified(width) + QStringLiteral("  ");
}

// When it was and how long it took; blanks where nothing in the record has a time, because it was
// read from a text that tells none.
QString timesText(const Session &session, int index)
{
    const std::vector<Event> &events = session.events();
    if (events.back().timeNs == 0)
        return QString(2 * TimeWidth, QLatin1Char(' '));
    const auto took = tookNs(session, index);
    return timeText(events[size_t(index)].timeNs).rightJustified(TimeWidth)
        + (took ? durationText(*took) : QString()).rightJustified(TimeWidth);
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
        lines += QStringLiteral("  ") + plainText(saslPhrases(*facts));
    return lines;
}

QString plainText(const Session &session, const Event &event)
{
    return shortened(printable(session.bytesOf(event)));
}

QStringList receivedLines(const Session &session, const Event &event)
{
    QStringList lines = wireLines(session.bytesOf(event), QLatin1StringView("< "));
    const QString defect = session.defectOf(event);
    if (!defect.isEmpty())
        lines += QStringLiteral("  (%1)").arg(defectText(defect));
    return lines;
}

QString happeningText(const Session &session, const Event &event)
{
    const QString text = plainText(session, event);
    const Phrases said = text.isEmpty() ? Phrases() : recorded(text);
    return plainText(happeningPhrases(session, event, said));
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
    const QString head = timesText(session, event) + stageColumn(session, idOf(what.stage));
    const QString margin(head.size(), QLatin1Char(' '));
    QStringList lines;
    for (const QString &line : eventText(session, what))
        lines += (lines.isEmpty() ? head : margin) + line;
    return lines;
}

QString remarkLine(const Session &session, const QString &text)
{
    return QString(2 * TimeWidth, QLatin1Char(' ')) + stageColumn(session, {})
        + QStringLiteral("  = ") + printable(QStringView(text));
}

} // namespace smtpscope
