// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ImportText.h"
#include "intake/LogImport.h"

#include <QTest>

using namespace smtpscope;
using namespace smtpscope::test;

class MailLogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tell_data();
    void tell();
    void takesTimeSenderAndQueueId();
    void joinsRecipientsOfOneAttempt();
    void keepsFailuresBeforeSuccesses();
    void cutsLinesOfAnyLength();
    void readsExchangeLogs();
};

void MailLogsTest::tell_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("story");
    const auto row = [](const char *name, const char *line, const char *kind, const char *recipient,
                         const char *end) {
        QStringList story{QString::fromLatin1(kind)};
        if (recipient)
            story += QString::fromLatin1(recipient);
        QTest::newRow(name) << QByteArray(line) + '\n' << (story << QString::fromLatin1(end));
    };
    row("Postfix bounced",
        "Mar  2 10:00:00 out postfix/smtp[77]: 4F2A11: to=<bert@example.org>, "
        "relay=mx.example.org[192.0.2.10]:25, "
        "delay=1.2, delays=0.1/0/1/0.1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.10] "
        "said: 550 5.1.1 "
        "<bert@example.org>: User unknown (in reply to RCPT TO command))",
        "postfix-log",
        "bert@example.org permanent 550 5.1.1 <bert@example.org>: User unknown (in reply to RCPT "
        "TO command)",
        "rcpt permanent at mx.example.org[192.0.2.10]");
    row("Postfix deferred without a reply",
        "2026-03-02T10:00:00.5+01:00 out postfix/smtp[77]: 4F2A11: to=<bert@example.org>, "
        "relay=none, delay=30, "
        "delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.10]:25: "
        "Connection timed out)",
        "postfix-log",
        "bert@example.org temporary 4.4.1 connect to mx.example.org[192.0.2.10]:25: Connection "
        "timed out",
        "connect temporary at mx.example.org[192.0.2.10]");
    row("Postfix sent",
        "Mar  2 10:00:00 out postfix/smtp[77]: 4F2A11: to=<bert@example.org>, "
        "relay=mx.example.org[192.0.2.10]:25, "
        "delay=1.2, delays=0.1/0/1/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9)",
        "postfix-log", "bert@example.org ok 250 2.0.0 Ok: queued as 9",
        "done ok at mx.example.org[192.0.2.10]");
    row("Postfix hands over to a server on the same computer",
        "Mar  2 10:00:00 mx postfix/lmtp[77]: 4F2A11: to=<bert@example.org>, "
        "relay=mail[private/lmtp], delay=1, "
        "dsn=5.2.2, status=bounced (host mail[private/lmtp] said: 552 5.2.2 Full (in reply to end "
        "of DATA command))",
        "postfix-log",
        "bert@example.org permanent 552 5.2.2 Full (in reply to end of DATA command)",
        "body permanent at mail");
    row("Postfix refuses a client",
        "Mar  2 10:00:00 mx postfix/smtpd[77]: NOQUEUE: reject: RCPT from "
        "pc.example.net[198.51.100.9]: 554 5.7.1 "
        "<bert@example.org>: Relay access denied; from=<anna@example.net> to=<bert@example.org> "
        "proto=ESMTP helo=<pc>",
        "postfix-log",
        "bert@example.org permanent 554 5.7.1 <bert@example.org>: Relay access denied",
        "rcpt permanent at pc.example.net[198.51.100.9]");
    row("Exim gives up",
        "2026-03-02 10:00:00 1vxABC-000123-AB ** bert@example.org R=dnslookup T=remote_smtp "
        "H=mx.example.org "
        "[192.0.2.10]: SMTP error from remote mail server after RCPT TO:<bert@example.org>: 550 "
        "5.2.1 Disabled",
        "exim-log", "bert@example.org permanent 550 5.2.1 Disabled",
        "rcpt permanent at mx.example.org[192.0.2.10]");
    row("Exim waits",
        "2026-03-02 10:00:00 +0100 [123] 1vxABC-000123-AB == bert@example.org R=dnslookup "
        "T=remote_smtp defer (-44) "
        "H=mx.example.org [192.0.2.10]: SMTP error from remote mail server after RCPT "
        "TO:<bert@example.org>: 451 "
        "4.7.1 Greylisted",
        "exim-log", "bert@example.org temporary 451 4.7.1 Greylisted",
        "rcpt temporary at mx.example.org[192.0.2.10]");
    row("Exim refuses a client",
        "2026-03-02 10:00:00 H=pc.example.net [198.51.100.9] F=<anna@example.net> rejected RCPT "
        "<bert@example.org>: "
        "relay not permitted",
        "exim-log", "bert@example.org permanent relay not permitted",
        "rcpt permanent at pc.example.net[198.51.100.9]");
    row("Sendmail refused",
        "Mar  2 10:00:00 out sm-mta[77]: 62290aB1: to=<bert@example.org>, delay=00:00:02, "
        "xdelay=00:00:01, "
        "mailer=esmtp, pri=120, relay=mx.example.org. [192.0.2.10], dsn=5.1.1, stat=User unknown",
        "sendmail-log", "bert@example.org permanent 5.1.1 User unknown",
        "rcpt permanent at mx.example.org[192.0.2.10]");
    row("Sendmail waits",
        "Mar  2 10:00:00 out sendmail[77]: 62290aB1: to=<bert@example.org>, delay=00:00:02, "
        "mailer=esmtp, pri=120, "
        "relay=mx.example.org. [192.0.2.10], dsn=4.3.0, stat=Deferred: 452 4.3.1 Out of space",
        "sendmail-log", "bert@example.org temporary 452 4.3.1 Out of space",
        "body temporary at mx.example.org[192.0.2.10]");
    row("Sendmail refuses a client",
        "Mar  2 10:00:00 mx sendmail[77]: 62290aB1: ruleset=check_rcpt, arg1=<bert@example.org>, "
        "relay=pc.example.net [198.51.100.9], reject=550 5.7.1 <bert@example.org>... Relaying "
        "denied",
        "sendmail-log",
        "bert@example.org permanent 550 5.7.1 <bert@example.org>... Relaying denied",
        "rcpt permanent at pc.example.net[198.51.100.9]");
}

void MailLogsTest::tell()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, story);
    QCOMPARE(storyOf(imported(line), false), story);
}

void MailLogsTest::takesTimeSenderAndQueueId()
{
    const ImportResult result =
        imported("Dec 31 23:59:59 out postfix/qmgr[7]: 4F2A11: from=<anna@example.com>, size=9, "
                 "nrcpt=1 (queue active)\n"
                 "Dec 31 23:59:59 out postfix/smtp[8]: 4F2A11: to=<bert@example.org>, relay=none, "
                 "delay=1, delays=1, dsn=5.4.4, "
                 "status=bounced (Host or domain name not found. Name service error for "
                 "name=example.org type=A: Host not found)\n");
    const Session &session = std::get<Import>(result).sessions.front();
    QCOMPARE(session.started, QDateTime(QDate(2025, 12, 31), QTime(23, 59, 59), Qt::UTC));
    QCOMPARE(session.plan.from.value_or(QString()), QStringLiteral("anna@example.com"));
    QCOMPARE(session.verdict.stage, Stage::Dns);
    QVERIFY(session.arena().contains("import.queue-id: 4F2A11"));
}

void MailLogsTest::joinsRecipientsOfOneAttempt()
{
    const QByteArray start = "Mar  2 10:00:00 out postfix/smtp[8]: ";
    const QByteArray end =
        ", relay=mx.example.org[192.0.2.10]:25, delay=1, delays=1, dsn=4.2.1, status=deferred "
        "(host "
        "mx.example.org[192.0.2.10] said: 450 4.2.1 busy (in reply to RCPT TO command))\n";
    const ImportResult result = imported(start + "A1: to=<bert@example.org>" + end + start
        + "A1: to=<carla@example.org>" + end + start + "B2: to=<bert@example.org>" + end + start
        + "A1: to=<bert@example.org>" + end);
    const auto &sessions = std::get<Import>(result).sessions;
    QCOMPARE(sessions.size(), size_t(3));
    QCOMPARE(sessions[0].recipients.size(), size_t(2));
}

void MailLogsTest::keepsFailuresBeforeSuccesses()
{
    QByteArray log;
    for (size_t i = 0; i < MostOtherDeliveries + 7; ++i)
        log += "Mar  2 10:00:00 out postfix/smtp[8]: Q" + QByteArray::number(qint64(i))
            + ": to=<bert@example.org>, relay=mx.example.org[192.0.2.10]:25, delay=1, dsn=2.0.0, "
              "status=sent (250 ok)\n";
    log += "Mar  2 10:00:00 out postfix/smtp[8]: LAST: to=<bert@example.org>, relay=none, delay=1, "
           "dsn=5.0.0, "
           "status=bounced (no)\n";
    const ImportResult result = imported(log);
    const Import &import = std::get<Import>(result);
    QCOMPARE(import.sessions.size(), MostOtherDeliveries + 1);
    QCOMPARE(import.sessions.back().verdict.outcome, Outcome::Permanent);
    QCOMPARE(import.notes.front(), (ImportNote{QStringLiteral("deliveries.left-out"), 7}));
}

void MailLogsTest::cutsLinesOfAnyLength()
{
    const QByteArray good =
        "Mar  2 10:00:00 out postfix/smtp[8]: LAST: to=<bert@example.org>, relay=none, delay=1, "
        "dsn=5.0.0, status=bounced (no)\n";
    const ImportResult result = imported(good + "Mar  2 10:00:00 out postfix/smtp[8]: "
        + QByteArray(3'000'000, 'x') + '\n' + QByteArray(good).replace("LAST", "B2"));
    const Import &import = std::get<Import>(result);
    QCOMPARE(import.sessions.size(), size_t(2));
    QCOMPARE(import.notes.front(), (ImportNote{QStringLiteral("lines.cut"), 1}));
}

void MailLogsTest::readsExchangeLogs()
{
    const auto row = [](const char *id, const char *event, const char *data) {
        return QByteArray("2026-03-02T10:00:00.000Z,Internet,") + id
            + ",1,10.0.0.1:5000,192.0.2.10:25," + event + ',' + data + ",\n";
    };
    const ImportResult result = imported("#Software: Microsoft Exchange Server\n"
        + row("A", "+", "") + row("A", "<", "220 mx.example.org")
        + row("B", "<", "220 mx.example.org") + row("A", ">", "EHLO ex1")
        + row("B", ">", "EHLO ex1") + row("A", "<", "\"250-mx, hello\"")
        + row("A", "<", "250 SIZE 9") + row("A", ">", "MAIL FROM:<anna@example.com>")
        + row("A", "<", "550 5.7.1 \"\"no\"\"") + row("A", "-", ""));
    const auto &sessions = std::get<Import>(result).sessions;
    QCOMPARE(sessions.size(), size_t(2));
    QCOMPARE(sessions[0].replies().back().code, 550);
    QCOMPARE(sessions[0].endpoint.address, QStringLiteral("192.0.2.10"));
    QCOMPARE(sessions[1].replies().size(), size_t(1));
}

QTEST_APPLESS_MAIN(MailLogsTest)
#include "tst_mail_logs.moc"
