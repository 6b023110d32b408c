// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/TranscriptText.h"

#include "report/EventTexts.h"
#include "session/TranscriptWords.h"

#include <QRegularExpression>

namespace smtpscope {

namespace {

QString markOf(const TranscriptLine &line)
{
    switch (line.kind) {
    case LineKind::Client:
        return QString::fromLatin1(ClientMark);
    case LineKind::Server:
        return QString::fromLatin1(ServerMark);
    case LineKind::ServerPart:
        return QString::fromLatin1(ServerPartMark);
    case LineKind::Happening:
        return QStringLiteral("[%1] ").arg(line.id);
    case LineKind::Remark:
        return {};
    }
    return {};
}

QByteArray headOf(const Session &session)
{
    QByteArray head = TranscriptStart.toByteArray();
    head += "protocol=" + QByteArray(idOf(session.plan.protocol).data());
    head += " stage=" + QByteArray(idOf(session.verdict.stage).data());
    head += " outcome=" + QByteArray(idOf(session.verdict.outcome).data());
    static const QRegularExpression word(QStringLiteral("\\Atls\\.[a-z.-]{1,60}\\z"));
    if (!session.endpoint.tls.errors.empty()) {
        const auto match = word.match(session.endpoint.tls.errors.front().id);
        if (match.hasMatch())
            head += " tls-error=" + match.captured().toLatin1();
    }
    return head + " ===\n";
}

void writeLine(ReportOutput &output, const TranscriptLine &line, SecretStyle secrets)
{
    if (!line.continues) {
        const QString margin = transcriptMargin(line);
        output.text(margin, TextOrigin::Own, margin.toUtf8());
    }
    for (const Phrase &phrase : line.text) {
        const QString text = secrets == SecretStyle::Words ? shownText(phrase) : phrase.text;
        output.text(text, phrase.origin, text.toUtf8());
    }
}

} // namespace

QString transcriptMargin(const TranscriptLine &line)
{
    if (!line.isFirst)
        return QString(TranscriptColumn, QLatin1Char(' ')) + markOf(line);
    const QString took = line.tookNs ? durationText(*line.tookNs) : QString();
    const QString head = timeText(line.timeNs).rightJustified(10) + took.rightJustified(10)
        + QStringLiteral("  ") + QString(idOf(line.stage)).leftJustified(10) + QStringLiteral("  ");
    return head + markOf(line);
}

void writeTranscriptText(ReportOutput &output, const Session &session, SecretStyle secrets)
{
    output.markup(headOf(session));
    bool isOpen = false;
    const auto end = [&] {
        if (isOpen) {
            output.markup("\n");
            output.endBlock();
        }
    };
    forEachTranscriptLine(session, [&](const TranscriptLine &line) {
        if (!line.continues)
            end();
        isOpen = true;
        writeLine(output, line, secrets);
    });
    end();
    output.markup(TranscriptEnd);
    output.markup("\n");
}

} // namespace smtpscope
