// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A session with something of everything, for tests of the file format.

#include "session/Session.h"

namespace smtpscope {

inline Record richRecord(EventKind kind, Stage stage, Direction direction, const QByteArray &bytes)
{
    Record record;
    record.kind = kind;
    record.stage = stage;
    record.direction = direction;
    record.bytes = bytes;
    return record;
}

inline void addRichEvents(Session &session)
{
    qint64 time = 0;
    const auto add = [&](Record record) {
        record.timeNs = time += 1'234'567;
        session.append(record);
    };
    add(richRecord(EventKind::Resolve, Stage::Dns, Direction::None, "mail.example.com: 192.0.2.1"));
    add(richRecord(EventKind::Connect, Stage::Connect, Direction::None, "192.0.2.1:587"));
    add(richRecord(EventKind::Encrypted, Stage::Tls, Direction::None, "TLSv1.3 X"));
    Record auth =
        richRecord(EventKind::Sent, Stage::Auth, Direction::Out, "AUTH PLAIN ********\r\n");
    auth.spans = {{11, 8, Sort::Secret}};
    auth.sasl = SaslFacts{
        QStringLiteral("PLAIN"), QString(), QStringLiteral("anna"), {9, true, false, true}};
    add(auth);
    Record refusal = richRecord(EventKind::Received, Stage::Auth, Direction::In,
        "535-5.7.8 no \"way\" \\ here\r\n535 5.7.8 f\xc3\xbcr anna\r\n");
    refusal.reply = Reply{535, QStringLiteral("5.7.8"),
        {QStringLiteral("5.7.8 no \"way\" \\ here"), QString::fromUtf8("5.7.8 für anna")}};
    refusal.reply->status = QStringLiteral("NO");
    refusal.reply->responseCode = QStringLiteral("ALERT");
    refusal.spans = {{44, 4, Sort::Person}};
    refusal.defect = QStringLiteral("reply.bare-lf");
    add(refusal);
    add(richRecord(
        EventKind::Fragment, Stage::Rcpt, Direction::In, QByteArray("\0\x01\xff\xfe", 4)));
    add(richRecord(
        EventKind::Defect, Stage::Rcpt, Direction::In, "\xe2\x80\xae reversed \x1b[31m"));
    for (const EventKind kind :
        {EventKind::Timeout, EventKind::Lost, EventKind::Note, EventKind::Cancelled})
        add(richRecord(kind, Stage::Quit, Direction::None, {}));
}

inline void addRichPlanParts(Plan &plan)
{
    const QString text = QStringLiteral("x");
    const CredentialReference secret{QStringLiteral("file"), text};
    plan.protocol = Protocol::Lmtp;
    plan.route = {text, text, secret, text, text, 2, text, text};
    plan.tls = {text, QStringLiteral("1.0"), QStringLiteral("1.3"), text, text, secret};
    plan.delivery = {text, text, {text}, text, true, text};
    plan.pace = {true, true, 7, 8, 9, true};
    plan.requests = {{QStringLiteral("HELP")}, text};
    plan.message.keepLineEnds = true;
    plan.message.subject = plan.message.body = text;
    plan.message.cc = plan.message.headers = plan.message.attachments = {text};
    plan.message.preset = QStringLiteral("gtube");
}

inline Session richSession()
{
    Session session;
    session.application = {QStringLiteral("SMTPscope"), QStringLiteral("0"), QStringLiteral("OS")};
    session.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 250), Qt::UTC);
    session.plan.host = QStringLiteral("mail.example.com");
    session.plan.mechanism = QStringLiteral("PLAIN");
    session.plan.credential = {QStringLiteral("env"), QStringLiteral("PASSWORD")};
    session.plan.from = QString();
    addRichPlanParts(session.plan);
    session.plan.to = {QStringLiteral("bob@example.org"), QString::fromUtf8("jörg@example.org")};
    session.endpoint = {
        session.plan.host, QStringLiteral("192.0.2.1"), 587, QStringLiteral("starttls"), {}};
    session.endpoint.preference = 10;
    session.endpoint.tls.errors = {
        {QStringLiteral("tls.certificate.expired"), QStringLiteral("expired")}};
    session.endpoint.tls.chain = {{QStringLiteral("mail.example.com"), QStringLiteral("CA"),
        {QStringLiteral("mail.example.com")}, QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC),
        QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), QStringLiteral("00ff"),
        QStringLiteral("EC 256")}};
    session.capabilities = {
        {QStringLiteral("AUTH"), QStringLiteral("PLAIN")}, {QStringLiteral("HELP"), QString()}};
    addRichEvents(session);
    session.findings = {{QStringLiteral("auth.permanent"), QString(), Severity::Error, Stage::Auth,
        Side::SenderUser, Retry::AfterChange, {5}}};
    session.recipients = {
        {session.plan.to.at(0), Outcome::Permanent, session.replies().front(), QString()},
        {session.plan.to.at(1), {}, {}, QString()}};
    session.verdict = {Stage::Auth, Outcome::Permanent, QString(), session.replies().front(), 0};
    return session;
}

} // namespace smtpscope
