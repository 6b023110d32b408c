// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Messages with something odd in them, what the scan makes of it, and what is found.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/MessageScan.h"
#include "diagnosis/Story.h"

#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Header = "From: a@example.com\r\nDate: x\r\nMessage-ID: <1@example.com>\r\n";

void say(Session &session, EventKind kind, Stage stage, const QByteArray &bytes)
{
    Record record;
    record.kind = kind;
    record.stage = stage;
    record.bytes = bytes;
    if (kind == EventKind::Received)
        record.reply = replyOf(QString::fromLatin1(bytes));
    session.append(record);
}

// A conversation that hands `message` over and ends with `answer`.
Session sending(const QByteArray &message, const QByteArray &answer,
    const QByteArray &offer = "250 a|8BITMIME|SMTPUTF8", const QByteArray &mail = {})
{
    Session session;
    session.plan.stopAfter = Stage::Quit;
    session.plan.from = QStringLiteral("a@example.com");
    session.plan.to = {QStringLiteral("b@example.org")};
    say(session, EventKind::Connect, Stage::Connect, {});
    say(session, EventKind::Received, Stage::Banner, "220 a");
    say(session, EventKind::Sent, Stage::Ehlo, "EHLO pc1.example.com\r\n");
    say(session, EventKind::Received, Stage::Ehlo, offer);
    say(session, EventKind::Sent, Stage::Mail, "MAIL FROM:<a@example.com>" + mail + "\r\n");
    say(session, EventKind::Received, Stage::Mail, "250 ok");
    say(session, EventKind::Sent, Stage::Rcpt, "RCPT TO:<b@example.org>\r\n");
    say(session, EventKind::Received, Stage::Rcpt, "250 ok");
    say(session, EventKind::Sent, Stage::Data, "DATA\r\n");
    say(session, EventKind::Received, Stage::Data, "354 go");
    say(session, EventKind::Sent, Stage::Body, message + ".\r\n");
    say(session, EventKind::Note, Stage::Body, "message.sent");
    say(session, EventKind::Received, Stage::Body, answer);
    for (const QString &line : session.replies()[1].lines.mid(1))
        session.capabilities.insert(
            line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    diagnose(session, storyKnowledge());
    return session;
}

QStringList remarksOf(const Session &session)
{
    QStringList ids;
    for (const Finding &finding : session.findings) {
        if (finding.severity == Severity::Warning)
            ids += finding.id;
    }
    return ids;
}

} // namespace

class MessageFindingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oddMessageIsNamed_data();
    void oddMessageIsNamed();
    void scanCountsWhatItSees();
    void importedLineEndsAreNotJudged();
    void sizeIsComparedWithTheLimit_data();
    void sizeIsComparedWithTheLimit();
    void scanOfALargeMessageIsBounded();
};

void MessageFindingsTest::oddMessageIsNamed_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QStringList>("remarks");
    const QByteArray whole = "250 a|8BITMIME|SMTPUTF8";
    const QByteArray taken = "250 2.0.0 ok";
    const QByteArray refused = "554 5.6.0 no";
    const auto row = [](const char *name, const QByteArray &message, const QByteArray &answer,
                         const QByteArray &offer, const QStringList &remarks) {
        QTest::newRow(name) << message << answer << offer << remarks;
    };
    const auto ids = [](const char *id) { return QStringList(QString::fromLatin1(id)); };
    row("nothing odd", Header + "\r\nhello\r\n", refused, whole, {});
    row("bare LF", Header + "\r\none\ntwo\r\n", taken, whole, ids("message.bare-lf"));
    row("bare CR", Header + "\r\none\rtwo\r\n", taken, whole, ids("message.bare-cr"));
    row("NUL", Header + "\r\none" + QByteArray(1, '\0') + "\r\n", taken, whole, ids("message.nul"));
    row("line of 998 bytes", Header + "\r\n" + QByteArray(998, 'x') + "\r\n", taken, whole, {});
    row("line of 999 bytes", Header + "\r\n" + QByteArray(999, 'x') + "\r\n", taken, whole,
        ids("message.long-line"));
    row("no header", "just some words\r\n\r\nmore\r\n", refused, whole, ids("message.no-header"));
    row("no header, but taken", "just some words\r\n\r\nmore\r\n", taken, whole, {});
    row("no empty line", Header + "Subject: x\r\n", refused, whole, ids("message.no-empty-line"));
    row("no Message-ID", "From: a@example.com\r\nDate: x\r\n\r\nhello\r\n", refused, whole,
        ids("message.header-incomplete"));
    row("letters beyond ASCII in the header", Header + "Subject: gr\xc3\xbc\xc3\x9f\x65\r\n\r\n",
        taken, "250 a|8BITMIME", ids("message.header-not-ascii"));
    row("the same with SMTPUTF8", Header + "Subject: gr\xc3\xbc\xc3\x9f\x65\r\n\r\n", taken, whole,
        {});
    row("letters beyond ASCII in the body", Header + "\r\ngr\xc3\xbc\xc3\x9f\x65\r\n", taken,
        "250 a|SMTPUTF8", ids("message.8bit-not-offered"));
}

void MessageFindingsTest::oddMessageIsNamed()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, offer);
    QTEST(remarksOf(sending(message, answer, offer)), "remarks");
}

void MessageFindingsTest::scanCountsWhatItSees()
{
    const MessageScan scan = scanMessage("A: 1\r\nb\nc\r\r\n\r\n\xe4\r\n.\r\n");
    QCOMPARE(scan.size, 17);
    QCOMPARE(scan.bareLf, 1);
    QCOMPARE(scan.bareCr, 1);
    QVERIFY(scan.hasHeader && scan.hasEmptyLine && scan.body8Bit && !scan.header8Bit);
    QCOMPARE(scanMessage({}), MessageScan());
}

// Who pastes a conversation loses its CR.
void MessageFindingsTest::importedLineEndsAreNotJudged()
{
    Session session = sessionOf(
        QStringLiteral("connect +\nbanner < 220 a\nmail > MAIL FROM:<a@example.com>\n"
                       "mail < 250 ok\nrcpt > RCPT TO:<b@example.org>\nrcpt < 250 ok\ndata > DATA\n"
                       "data < 354 go\n"),
        Plan());
    say(session, EventKind::Sent, Stage::Body, "From: a\n\nhello\n.\n");
    say(session, EventKind::Received, Stage::Body, "554 5.6.0 no");
    diagnose(session, storyKnowledge());
    QVERIFY(!remarksOf(session).contains(QStringLiteral("message.bare-lf")));
}

void MessageFindingsTest::sizeIsComparedWithTheLimit_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("announced and over")
        << QByteArray("250 a|SIZE 1000") << QByteArray(" SIZE=1001") << true;
    QTest::newRow("announced and just right")
        << QByteArray("250 a|SIZE 1000") << QByteArray(" SIZE=1000") << false;
    QTest::newRow("not announced and over") << QByteArray("250 a|SIZE 20") << QByteArray() << true;
    QTest::newRow("no limit") << QByteArray("250 a|SIZE 0") << QByteArray(" SIZE=1001") << false;
    QTest::newRow("limit without a number")
        << QByteArray("250 a|SIZE") << QByteArray(" SIZE=1001") << false;
}

void MessageFindingsTest::sizeIsComparedWithTheLimit()
{
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, mail);
    const Session session = sending(Header + "\r\nhello\r\n", "552 5.3.4 too big", offer, mail);
    QTEST(remarksOf(session).contains(QStringLiteral("message.over-limit")), "isOver");
}

void MessageFindingsTest::scanOfALargeMessageIsBounded()
{
    QByteArray message = Header + "\r\n" + QByteArray(17 * 1024 * 1024, 'x');
    message += "\r\n\0\0";
    const MessageScan scan = scanMessage(message);
    QCOMPARE(scan.size, message.size());
    QCOMPARE(scan.nuls, 0); // they stand beyond what is looked at
}

QTEST_GUILESS_MAIN(MessageFindingsTest)
#include "tst_message_findings.moc"
