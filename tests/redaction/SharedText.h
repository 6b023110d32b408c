// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Redacts one conversation of lines, for tests that read like one.

#include "redaction/Redactor.h"
#include "session/Printable.h"

#include <QByteArrayList>

namespace smtpscope {

/// A few endings of the public suffix list, so that the tests need no library.
inline QString knownOrganisation(const QString &name)
{
    static const QStringList endings{QStringLiteral("com"), QStringLiteral("net"),
        QStringLiteral("org"), QStringLiteral("de"), QStringLiteral("it"), QStringLiteral("co.uk")};
    for (const QString &ending : endings) {
        if (!name.endsWith(QLatin1Char('.') + ending))
            continue;
        const QString front = name.chopped(ending.size() + 1);
        return front.section(QLatin1Char('.'), -1) + QLatin1Char('.') + ending;
    }
    return {};
}

/// A session of `S: ` and `C: ` lines; each is an event of the stage. Checked is localhost.
inline Session sessionOf(const QByteArrayList &lines, Stage stage = Stage::Rcpt)
{
    Session session;
    session.plan.host = QStringLiteral("localhost");
    session.endpoint.host = session.plan.host;
    for (const QByteArray &line : lines) {
        Record record;
        const bool isServer = line.startsWith("S: ");
        record.kind = isServer ? EventKind::Received : EventKind::Sent;
        record.direction = isServer ? Direction::In : Direction::Out;
        record.stage = stage;
        record.bytes = line.sliced(3) + "\r\n";
        session.append(record);
    }
    return session;
}

/// The lines of @p session in the same form.
inline QByteArrayList linesOf(const Session &session)
{
    QByteArrayList lines;
    for (const Event &event : session.events()) {
        const QByteArray mark = event.kind == EventKind::Received ? "S: " : "C: ";
        lines += mark + session.bytesOf(event).toByteArray().chopped(2);
    }
    return lines;
}

inline Redaction redactionOf(const Session &session, const QString &policy)
{
    return Redactor(*sharePolicyNamed(policy), knownOrganisation).redact(session);
}

inline QByteArrayList sharedLines(
    const QByteArrayList &lines, const QString &policy, Stage stage = Stage::Rcpt)
{
    const Redaction redaction = redactionOf(sessionOf(lines, stage), policy);
    return linesOf(redaction.content.sessions().front().session());
}

} // namespace smtpscope
