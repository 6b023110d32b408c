// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Rare options from plan to verdict over a real connection: what the server really heard, and that
// none of it turns a good verdict into a bad one.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "practice/PracticeServer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace smtpscope;

class MailOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void eachMailOfASessionArrives();
    void requestsDecideNothing();
    void aLineCutOnPurposeIsNoFailure_data();
    void aLineCutOnPurposeIsNoFailure();
    void rawFilesArriveByteForByte();
    void testMessagesArriveAsTheyWereMade();

private:
    Session check(const Plan &plan);
    QByteArrayList heard() const;

    std::unique_ptr<PracticeServer> m_server;
    Plan m_plan;
};

void MailOptionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_server = std::make_unique<PracticeServer>(*situationNamed(QStringLiteral("works")));
    QVERIFY(!m_server->listen(0));
    m_plan = {};
    m_plan.host = QStringLiteral("127.0.0.1");
    m_plan.port = m_server->port();
    m_plan.security = Security::None;
    m_plan.helo = QStringLiteral("client.example");
    m_plan.from = QStringLiteral("alice@practice.test");
    m_plan.to = {QStringLiteral("bob@practice.test")};
    m_plan.stopAfter = Stage::Quit;
    m_plan.limits.deadlineMs = 10'000;
}

Session MailOptionsTest::check(const Plan &plan)
{
    auto prepared = prepareCheck(plan, {});
    if (!std::holds_alternative<DriverInput>(prepared))
        qFatal("the plan cannot be prepared");
    CheckRun run(std::move(std::get<DriverInput>(prepared)));
    QSignalSpy finished(&run, &CheckRun::finished);
    run.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the check does not end");
    return run.session();
}

QByteArrayList MailOptionsTest::heard() const
{
    QByteArrayList verbs;
    for (const auto &line : m_server->sessions().front()->lines)
        verbs += line.text.left(4).trimmed();
    return verbs;
}

void MailOptionsTest::eachMailOfASessionArrives()
{
    m_plan.pace.mails = 3;
    const Session session = check(m_plan);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(session.recipients.front().outcome, Outcome::Ok);
    const QByteArrayList messages = m_server->sessions().front()->messages;
    QCOMPARE(messages.size(), 3);
    QVERIFY(messages[0].contains("\r\nSubject: [SMTPscope test]"));
    QCOMPARE(messages[1], messages[0]);
    QCOMPARE(messages[2], messages[0]);
}

void MailOptionsTest::requestsDecideNothing()
{
    m_plan.stopAfter = Stage::Rcpt;
    m_plan.requests.commands = {QStringLiteral("VRFY bob"), QStringLiteral("EXPN staff"),
        QStringLiteral("HELP"), QStringLiteral("NOOP"), QStringLiteral("ETRN practice.test")};
    const Session session = check(m_plan);
    QCOMPARE(session.verdict.stage, Stage::Done);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(heard(),
        (QByteArrayList{"EHLO", "VRFY", "EXPN", "HELP", "NOOP", "ETRN", "MAIL", "RCPT", "QUIT"}));
}

void MailOptionsTest::aLineCutOnPurposeIsNoFailure_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](Stage stage, const QByteArrayList &lines) {
        QTest::newRow(idOf(stage).latin1()) << stage << lines;
    };
    row(Stage::Banner, {});
    row(Stage::Ehlo, {"EHLO"});
    row(Stage::Mail, {"EHLO", "MAIL"});
    row(Stage::Rcpt, {"EHLO", "MAIL", "RCPT"});
    row(Stage::Data, {"EHLO", "MAIL", "RCPT", "DATA"});
    row(Stage::Body, {"EHLO", "MAIL", "RCPT", "DATA"});
    row(Stage::Quit, {"EHLO", "MAIL", "RCPT", "DATA", "QUIT"});
}

void MailOptionsTest::aLineCutOnPurposeIsNoFailure()
{
    QFETCH(Stage, stage);
    m_plan.stopAfter = stage;
    m_plan.pace.drop = true;
    const Session session = check(m_plan);
    QCOMPARE(session.verdict.stage, Stage::Done);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QVERIFY(session.arena().toByteArray().endsWith("connection.dropped"));
    QTEST(heard(), "lines");
    QCOMPARE(m_server->sessions().front()->messages.size(), stage >= Stage::Body ? 1 : 0);
}

void MailOptionsTest::rawFilesArriveByteForByte()
{
    const QByteArray content = "Subject: x\r\n\r\nunix\n.\rmac\r\n.\r\n..\r\n";
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    m_plan.message.path = file.fileName();
    m_plan.message.keepLineEnds = true;
    const Session session = check(m_plan);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    // The server keeps what was stuffed, which is all that may have been changed.
    QCOMPARE(m_server->sessions().front()->messages,
        QByteArrayList{"Subject: x\r\n\r\nunix\n.\rmac\r\n..\r\n...\r\n"});
    QVERIFY(session.arena().toByteArray().contains(
        "message.unchanged: bare LF 1 (kept), bare CR 1 (kept)"));
}

void MailOptionsTest::testMessagesArriveAsTheyWereMade()
{
    m_plan.message.body = QStringLiteral(".\n..\n\u00fc\n");
    m_plan.message.preset = QStringLiteral("gtube");
    QCOMPARE(check(m_plan).verdict.outcome, Outcome::Ok);
    QVERIFY(m_server->sessions().front()->messages.front().contains(
        "\r\nContent-Transfer-Encoding: "
        "quoted-printable\r\n\r\n..\r\n...\r\n=C3=BC\r\n\r\nXJS*C4"));
}

QTEST_GUILESS_MAIN(MailOptionsTest)
#include "tst_mail_options.moc"
