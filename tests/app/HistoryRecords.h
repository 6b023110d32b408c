// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Made-up checks for tests of the history. Nothing is run.

#include "app/history/HistoryStore.h"

#include <QDateTime>
#include <QString>

namespace smtpscope {

/// A check of "@p host:587" that began @p daysAgo before noon of 12 March 2026 and refused the
/// password, with a message that was sent all the same.
inline HistoryRecord historyRecord(const QString &host, int daysAgo = 0)
{
    Session session;
    session.application = {QStringLiteral("SMTPscope"), QStringLiteral("0.1.0"), {}};
    session.started =
        QDateTime(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC).addDays(-qint64(daysAgo));
    session.plan.host = session.endpoint.host = host;
    session.plan.port = session.endpoint.port = 587;
    session.endpoint.security = QStringLiteral("starttls");
    session.plan.message.body = QStringLiteral("What the plan would say");
    Record body;
    body.kind = EventKind::Sent;
    body.stage = Stage::Body;
    body.direction = Direction::Out;
    body.bytes = "Subject: Holidays\r\n\r\nSee you.\r\n.\r\n";
    body.spans = {{0, quint32(body.bytes.size()), Sort::Body}};
    session.append(body);
    Record reply;
    reply.kind = EventKind::Received;
    reply.stage = Stage::Auth;
    reply.direction = Direction::In;
    reply.bytes = "535 5.7.8 Authentication failed\r\n";
    reply.reply = Reply{535, QStringLiteral("5.7.8"), {QStringLiteral("Authentication failed")}};
    session.append(reply);
    Finding finding;
    finding.id = QStringLiteral("reply.wrong-credentials");
    finding.cause = QStringLiteral("wrong-credentials");
    finding.severity = Severity::Error;
    finding.stage = Stage::Auth;
    finding.retry = Retry::AfterChange;
    finding.evidence = {2};
    session.findings = {finding};
    session.verdict.stage = Stage::Auth;
    session.verdict.outcome = Outcome::Permanent;
    session.verdict.cause = finding.cause;
    session.verdict.finding = 0;
    return {{session}, {}, false};
}

} // namespace smtpscope
