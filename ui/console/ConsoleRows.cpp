// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleRows.h"

#include "session/Printable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleRows)
};

constexpr int MostLines = 40;

// Text that is put together piece by piece, with the places of its secrets.
struct Pieces
{
    QString text;
    QList<SecretPlace> secrets;
};

QString printableLines(QByteArrayView bytes)
{
    QStringList lines;
    for (QByteArray line : bytes.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(printable(QByteArrayView(line)));
    }
    return lines.join(QLatin1Char('\n'));
}

// A secret is told by its length, never by letters or stars.
Pieces piecesOf(const Session &session, const Event &event)
{
    QByteArrayView bytes = session.bytesOf(event);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    Pieces pieces;
    qsizetype done = 0;
    for (const Span &span : session.spansOf(event)) {
        if (span.sort != Sort::Secret || span.offset < done
            || qsizetype(span.offset) + span.length > bytes.size())
            continue;
        pieces.text += printableLines(bytes.sliced(done, span.offset - done));
        const QString shown = Texts::tr("[secret, %n characters]", nullptr, int(span.length));
        pieces.secrets.append({int(pieces.text.size()), int(shown.size())});
        pieces.text += shown;
        done = qsizetype(span.offset) + span.length;
    }
    pieces.text += printableLines(bytes.sliced(done));
    return pieces;
}

// The first lines; the rest stands in the raw view.
void shorten(Pieces &pieces)
{
    const int lines = int(pieces.text.count(QLatin1Char('\n'))) + 1;
    if (lines <= MostLines)
        return;
    qsizetype end = -1;
    for (int i = 0; i < MostLines; ++i)
        end = pieces.text.indexOf(QLatin1Char('\n'), end + 1);
    pieces.text.truncate(end);
    const auto isCut = [&](const SecretPlace &place) { return place.from + place.length > end; };
    pieces.secrets.removeIf(isCut);
    pieces.text += QLatin1Char('\n')
        + Texts::tr("… %n more lines stand in the raw view.", nullptr, lines - MostLines);
}

ConsoleRow saidRow(const Session &session, int index, ConsoleRowKind kind)
{
    Pieces pieces = piecesOf(session, session.events()[size_t(index)]);
    shorten(pieces);
    return {kind, index, pieces.text, pieces.secrets, {}};
}

QList<ConsoleRow> sentRows(const Session &session, int index)
{
    QList<ConsoleRow> rows{saidRow(session, index, ConsoleRowKind::Sent)};
    const QString answer = noteOnAnswer(session, index);
    if (!answer.isEmpty())
        rows.append({ConsoleRowKind::Note, index, answer, {}, {}});
    return rows;
}

QList<ConsoleRow> receivedRows(const Session &session, int index, const Knowledge &knowledge)
{
    QList<ConsoleRow> rows{saidRow(session, index, ConsoleRowKind::Received)};
    const ConsoleNote note = noteOnReply(session, index, knowledge);
    if (note.title.isEmpty())
        return rows;
    const QString text =
        note.meaning.isEmpty() ? note.title : note.title + QLatin1Char('\n') + note.meaning;
    std::optional<Mark> mark;
    if (note.outcome)
        mark = markOf(*note.outcome);
    rows.append({ConsoleRowKind::Note, index, text, {}, mark});
    return rows;
}

} // namespace

QList<ConsoleRow> rowsOf(const Session &session, int index, const Knowledge &knowledge)
{
    const Event &event = session.events()[size_t(index)];
    switch (event.kind) {
    case EventKind::Sent:
        return sentRows(session, index);
    case EventKind::Received:
    case EventKind::Fragment:
        return receivedRows(session, index, knowledge);
    case EventKind::Resolve:
    case EventKind::Connect:
    case EventKind::Encrypted:
    case EventKind::Defect:
    case EventKind::Timeout:
    case EventKind::Lost:
    case EventKind::Note:
    case EventKind::Cancelled:
        break;
    }
    const QString text = happeningText(session, index);
    if (text.isEmpty())
        return {};
    return {{ConsoleRowKind::Happening, index, text, {}, {}}};
}

QString spokenText(const ConsoleRow &row)
{
    QString text = row.text;
    text.replace(QLatin1Char('\n'), QLatin1String(" "));
    switch (row.kind) {
    case ConsoleRowKind::Sent:
        return Texts::tr("Sent: %1").arg(text);
    case ConsoleRowKind::Received:
        return Texts::tr("Server: %1").arg(text);
    case ConsoleRowKind::Note:
        return Texts::tr("This means: %1").arg(text);
    case ConsoleRowKind::Happening:
        break;
    }
    return text;
}

} // namespace smtpscope
