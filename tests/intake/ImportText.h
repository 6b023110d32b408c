// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// An import as lines of text, so that a test compares stories and not structures.

#include "intake/Importer.h"

#include <QBuffer>
#include <QStringList>

namespace smtpscope::test {

/// Reads @p bytes on 2026-03-02.
inline ImportResult imported(const QByteArray &bytes, std::optional<ImportKind> kind = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    return importFrom(buffer, {kind, {QStringLiteral("SMTPscope"), {}, {}}, now});
}

/// "bert@example.org permanent 550 5.1.1 User unknown"
inline QString recipientLine(const Recipient &recipient)
{
    QStringList words{recipient.address};
    if (recipient.outcome)
        words += QString(idOf(*recipient.outcome));
    if (recipient.reply && recipient.reply->code > 0)
        words += QString::number(recipient.reply->code);
    else if (recipient.reply && !recipient.reply->enhanced.isEmpty())
        words += recipient.reply->enhanced;
    if (recipient.reply)
        words += recipient.reply->text();
    return words.join(QLatin1Char(' '));
}

/// "rcpt S 550 5.1.1 User unknown": stage, who, and the bytes with line ends as "|".
inline QString eventLine(const Session &session, const Event &event)
{
    QString text = QString::fromUtf8(session.bytesOf(event)).trimmed();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("|"));
    const QString who = event.kind == EventKind::Sent ? QStringLiteral("C")
        : event.kind == EventKind::Received           ? QStringLiteral("S")
                                                      : QString(idOf(event.kind));
    return (QString(idOf(event.stage)) + QLatin1Char(' ') + who + QLatin1Char(' ') + text)
        .trimmed();
}

/// Kind, and for each session its events (with @p events), recipients and end.
inline QStringList storyOf(const ImportResult &result, bool events)
{
    if (const auto *error = std::get_if<ImportError>(&result))
        return {QStringLiteral("error ") + error->id};
    const Import &import = std::get<Import>(result);
    QStringList lines{QString(idOf(import.kind))};
    for (const Session &session : import.sessions) {
        if (events) {
            for (const Event &event : session.events())
                lines += eventLine(session, event);
        }
        for (const Recipient &recipient : session.recipients)
            lines += recipientLine(recipient);
        if (!events)
            lines += QStringLiteral("%1 %2 at %3%4")
                         .arg(QString(idOf(session.verdict.stage)),
                             QString(idOf(session.verdict.outcome)), session.endpoint.host,
                             session.endpoint.address.isEmpty()
                                 ? QString()
                                 : QLatin1Char('[') + session.endpoint.address + QLatin1Char(']'));
    }
    for (const ImportNote &note : import.notes)
        lines += QStringLiteral("note ") + note.id;
    return lines;
}

} // namespace smtpscope::test
