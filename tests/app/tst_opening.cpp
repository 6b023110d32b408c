// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/Advice.h"
#include "app/ImportRun.h"
#include "app/opening/ForeignPlan.h"
#include "app/opening/Opener.h"
#include "app/opening/Opening.h"
#include "session/SessionJsonReader.h"
#include "session/SessionJsonWriter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

QString samplePath(const char *name)
{
    return QStringLiteral(SAMPLES "/") + QString::fromLatin1(name) + QStringLiteral(".smtpscope");
}

QByteArray sampleBytes(const char *name)
{
    QFile file(samplePath(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

OpeningResult openedBytes(const QByteArray &bytes, const QString &name = {})
{
    return openBytes(bytes, name, applicationKnowledge());
}

OpenedDocument documentIn(const OpeningResult &result)
{
    const auto *problem = std::get_if<OpeningProblem>(&result);
    if (problem)
        qWarning("%s", qPrintable(problem->message));
    return problem ? OpenedDocument() : std::get<OpenedDocument>(result);
}

QString messageIn(const OpeningResult &result)
{
    const auto *problem = std::get_if<OpeningProblem>(&result);
    return problem ? problem->message : QString();
}

// A plan in which everything is set that a plan from elsewhere must not say.
Plan trap()
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.net");
    plan.security = Security::Tls;
    plan.caFile = QStringLiteral("/etc/ssl/private.pem");
    plan.serverName = QStringLiteral("mail.attacker.example");
    plan.insecure = true;
    plan.allowPlaintextAuth = true;
    plan.mechanism = QStringLiteral("AUTO");
    plan.user = QStringLiteral("kim@example.net");
    plan.credential = {QStringLiteral("env"), QStringLiteral("AWS_SECRET_ACCESS_KEY")};
    plan.message.path = QStringLiteral("/srv/secret/id_ed25519");
    plan.message.attachments = {QStringLiteral("/etc/passwd")};
    plan.message.body = QString(70'000, QLatin1Char('x'));
    plan.message.size = 1'000'000'000;
    for (int number = 0; number < 20; ++number)
        plan.to += QStringLiteral("user%1@example.org").arg(number);
    plan.route.proxy = QStringLiteral("socks5://proxy.example:1080");
    plan.route.proxyCredential = {QStringLiteral("file"), QStringLiteral("/etc/shadow")};
    plan.route.socketPath = QStringLiteral("/run/docker.sock");
    plan.route.bindAddress = QStringLiteral("192.0.2.1");
    plan.route.nameServer = QStringLiteral("192.0.2.53");
    plan.route.proxyHeader = 2;
    plan.tls.certificatePath = QStringLiteral("/srv/secret/client.pem");
    plan.tls.keyPath = QStringLiteral("/srv/secret/client.key");
    plan.tls.minimum = QStringLiteral("1.0");
    plan.tls.passPhrase = {QStringLiteral("keychain"), QStringLiteral("client")};
    plan.requests.commands = {QStringLiteral("ETRN example.org")};
    plan.requests.xclient = QStringLiteral("ADDR=192.0.2.1");
    plan.pace.mails = 1000;
    return plan;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensASession();
    void opensACheck();
    void opensAPlan();
    void opensAReplyAsText();
    void opensABounce();
    void saysThatAPasswordWasInTheText();
    void aForeignPlanLosesAllThatCouldHarm();
    void aHarmlessForeignPlanStaysAsItIs();
    void aSessionFromElsewhereOffersOnlyAForeignPlan();
    void everyCutOfAFileIsReadAsFarAsItGoes();
    void aCutCheckKeepsItsWholeSessions();
    void aDamagedFileIsNoCutOne();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aFolderAndAMissingFileAreSaid();
    void theOpenerTellsOnlyOfTheLastThing();
    void theOpenerTellsNothingAfterCancel();
};

void TestOpening::opensASession()
{
    const OpenedDocument document =
        documentIn(openFile(samplePath("wrong-password"), {}, applicationKnowledge()));
    QCOMPARE(document.sessions.size(), size_t(1));
    QCOMPARE(document.title, QStringLiteral("wrong-password.smtpscope"));
    QCOMPARE(document.kind, QStringLiteral("a session of SMTPscope"));
    QVERIFY(document.isForeign);
    QCOMPARE(document.remarks, QStringList());
}

void TestOpening::opensACheck()
{
    const auto opened = openSessionFile(samplePath("wrong-password"));
    const Session session = std::get<Session>(std::get<OpenedFile>(opened).content);
    const Check check{{session, session}, session.verdict, {}};
    const OpenedDocument document = documentIn(openedBytes(toJson(check)));
    QCOMPARE(document.sessions.size(), size_t(2));
    QCOMPARE(document.sessions.front().events().size(), session.events().size());
    QVERIFY(document.title.endsWith(QLatin1String("and 1 more")));
}

void TestOpening::opensAPlan()
{
    Session session;
    session.plan.host = QStringLiteral("mail.example.net");
    session.plan.port = 587;
    const OpenedDocument document = documentIn(openedBytes(planFileOf(session)));
    QCOMPARE(document.sessions.size(), size_t(0));
    QCOMPARE(document.kind, QStringLiteral("a plan for a check"));
    QCOMPARE(document.again->plan.port, quint16(587));
    QVERIFY(document.again->isForeign);
    QVERIFY(messageIn(openedBytes(planFileOf(Session()))).contains(QLatin1String("no server")));
}

void TestOpening::opensAReplyAsText()
{
    const OpenedDocument document =
        documentIn(openedBytes("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication "
                               "is disabled for the Tenant.\r\n"));
    QCOMPARE(document.kind, QStringLiteral("an answer of a mail server"));
    QCOMPARE(document.sessions.front().verdict.cause, QStringLiteral("sign-in-method-off"));
    QCOMPARE(document.title, QStringLiteral("Unknown server"));
    QVERIFY(!document.again);
}

void TestOpening::opensABounce()
{
    const OpenedDocument document = documentIn(openedBytes(
        "From: MAILER-DAEMON@mail.example.net\r\nTo: kim@example.net\r\nSubject: Undelivered\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n"
        "--x\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
        "--x\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mail.example.net\r\n\r\n"
        "Final-Recipient: rfc822; jo@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Remote-MTA: dns; mx.example.org\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n--x--\r\n",
        QStringLiteral("returned.eml")));
    QCOMPARE(document.kind, QStringLiteral("a delivery report"));
    QCOMPARE(document.title, QStringLiteral("returned.eml"));
    QCOMPARE(document.sessions.front().verdict.cause, QStringLiteral("no-such-recipient"));
    QCOMPARE(document.again->plan.to, QStringList(QStringLiteral("jo@example.org")));
}

void TestOpening::saysThatAPasswordWasInTheText()
{
    const OpenedDocument document = documentIn(openedBytes(
        "220 mail.example.net ESMTP\r\nEHLO pc\r\n250-mail.example.net\r\n250 AUTH PLAIN\r\n"
        "AUTH PLAIN AGtpbQBjb3JyZWN0LWhvcnNl\r\n535 5.7.8 Authentication failed\r\n"));
    QCOMPARE(document.remarks.size(), 1);
    QVERIFY(document.remarks.first().contains(QLatin1String("change them")));
    QVERIFY(!document.sessions.front().arena().toByteArray().contains("AGtpbQ"));
}

void TestOpening::aForeignPlanLosesAllThatCouldHarm()
{
    const ForeignPlan taken = foreignPlan(trap());
    Plan expected;
    expected.host = QStringLiteral("mail.example.net");
    expected.security = Security::Tls;
    expected.mechanism = QStringLiteral("AUTO");
    expected.user = QStringLiteral("kim@example.net");
    expected.to = trap().to.first(10);
    QCOMPARE(taken.plan, expected);
    QCOMPARE(taken.dropped.size(), 19);
    QCOMPARE(QSet<QString>(taken.dropped.begin(), taken.dropped.end()).size(), 19);
}

void TestOpening::aHarmlessForeignPlanStaysAsItIs()
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.net");
    plan.from = QString();
    plan.to = {QStringLiteral("jo@example.org")};
    plan.message.body = QString(64 * 1024, QLatin1Char('x'));
    QCOMPARE(foreignPlan(plan).plan, plan);
    QCOMPARE(foreignPlan(plan).dropped, QStringList());
}

void TestOpening::aSessionFromElsewhereOffersOnlyAForeignPlan()
{
    const auto opened = openSessionFile(samplePath("wrong-password"));
    Session session = std::get<Session>(std::get<OpenedFile>(opened).content);
    session.plan = trap();
    const OpenedDocument document = documentIn(openedBytes(toJson(session)));
    QVERIFY(document.again->isForeign);
    QCOMPARE(document.again->plan, foreignPlan(trap()).plan);
    QVERIFY(!document.again->dropped.isEmpty());
}

void TestOpening::everyCutOfAFileIsReadAsFarAsItGoes()
{
    const QByteArray whole = sampleBytes("wrong-password").trimmed();
    const OpenedDocument all = documentIn(openedBytes(whole));
    int before = 0;
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const OpeningResult result = openedBytes(whole.first(size));
        const auto *problem = std::get_if<OpeningProblem>(&result);
        QVERIFY2(problem, qPrintable(QString::number(size)));
        const Session *session = problem->readable ? &problem->readable->sessions.front() : nullptr;
        const int events = session ? int(session->events().size()) : 0;
        QVERIFY(events >= before);
        before = events;
        if (events > 0)
            QVERIFY(problem->message.contains(QStringLiteral("The first %1 event").arg(events)));
    }
    QCOMPARE(before, int(all.sessions.front().events().size()));
    const OpeningResult result = openedBytes(whole.first(whole.size() - 3));
    const OpenedDocument recovered = *std::get<OpeningProblem>(result).readable;
    QCOMPARE(recovered.sessions.front().verdict.cause, all.sessions.front().verdict.cause);
    QVERIFY(recovered.isReadOnly);
}

void TestOpening::aCutCheckKeepsItsWholeSessions()
{
    const auto opened = openSessionFile(samplePath("wrong-password"));
    const Session session = std::get<Session>(std::get<OpenedFile>(opened).content);
    const QByteArray json = toJson(Check{{session, session}, session.verdict, {}});
    const qsizetype second = json.lastIndexOf("{\"format\":\"smtpscope-session\"");
    const qsizetype thirdEvent = json.indexOf("{\"n\":3", second);
    const OpeningResult result = openedBytes(json.first(thirdEvent + 20));
    const auto readable = std::get<OpeningProblem>(result).readable;
    QVERIFY(readable);
    QCOMPARE(readable->sessions.size(), size_t(2));
    QCOMPARE(readable->sessions.front().events().size(), session.events().size());
    QCOMPARE(readable->sessions.back().events().size(), size_t(2));
}

void TestOpening::aDamagedFileIsNoCutOne()
{
    QByteArray damaged = sampleBytes("wrong-password");
    damaged.replace("\"n\":3,", "\"n\":33,");
    const OpeningResult result = openedBytes(damaged, QStringLiteral("damaged.smtpscope"));
    QVERIFY(messageIn(result).contains(QLatin1String("damaged.smtpscope cannot be opened")));
    QVERIFY(!std::get<OpeningProblem>(result).readable);
}

void TestOpening::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("The text is empty.");
    QTest::newRow("binary") << QByteArray(200, '\0') << QStringLiteral("is no text");
    QTest::newRow("a letter") << QByteArray("Dear all, lunch is at one.\n")
                              << QStringLiteral("No answer of a mail server was found");
    QTest::newRow("a mail") << QByteArray("From: a@example.org\r\nTo: b@example.org\r\n"
                                          "Subject: Lunch\r\n\r\nAt one.\r\n")
                            << QStringLiteral("tells what became of another mail");
    QTest::newRow("too deep") << QByteArray("{\"format\":\"smtpscope-session\",\"a\":")
            + QByteArray(40, '[')
                              << QStringLiteral("built to overload");
}

void TestOpening::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const QString said = messageIn(openedBytes(bytes));
    QVERIFY2(said.contains(message), qPrintable(said));
    QVERIFY(!said.contains(QLatin1String("--")));
    QVERIFY(said.endsWith(QLatin1Char('.')));
}

void TestOpening::aFolderAndAMissingFileAreSaid()
{
    const QTemporaryDir folder;
    const Knowledge knowledge = applicationKnowledge();
    QVERIFY(messageIn(openFile(folder.path(), {}, knowledge)).contains(QLatin1String("a folder")));
    QVERIFY(messageIn(openFile(folder.filePath(QStringLiteral("none")), {}, knowledge))
                .contains(QLatin1String("none cannot be read")));
}

void TestOpening::theOpenerTellsOnlyOfTheLastThing()
{
    Opener opener;
    QSignalSpy failed(&opener, &Opener::failed);
    QList<QString> titles;
    connect(&opener, &Opener::opened, this,
        [&](const OpenedDocument &document) { titles += document.title; });
    opener.openBytes("nothing of interest", {});
    opener.openFile(samplePath("greylisted"));
    opener.openFile(samplePath("wrong-password"));
    QVERIFY(opener.isBusy());
    QVERIFY(titles.isEmpty()); // never before it returns
    QTRY_COMPARE(titles, QList<QString>{QStringLiteral("wrong-password.smtpscope")});
    QVERIFY(!opener.isBusy());
    QTest::qWait(50);
    QCOMPARE(titles.size(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestOpening::theOpenerTellsNothingAfterCancel()
{
    Opener opener;
    QSignalSpy opened(&opener, &Opener::opened);
    opener.openFile(samplePath("huge-line"));
    opener.cancel();
    QVERIFY(!opener.isBusy());
    QTest::qWait(100);
    QCOMPARE(opened.count(), 0);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
