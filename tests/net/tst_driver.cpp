// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The driver on a scripted transport: what it records, in which order, and that it ends in time.

#include "net/Driver.h"
#include "net/ScriptedTransport.h"
#include "net/SystemHostLookup.h"
#include "protocol/Mailbox.h"
#include "session/Session.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Password = "S3cr3t-Passw0rd!";

Plan planFor(Security security, const QString &mechanism = {})
{
    Plan plan;
    plan.host = QStringLiteral("192.0.2.1");
    plan.port = 587;
    plan.security = security;
    plan.helo = QStringLiteral("client.example");
    plan.mechanism = mechanism;
    plan.user = QStringLiteral("anna");
    plan.allowPlaintextAuth = true;
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

Mailbox mailbox(const QString &address)
{
    return std::get<Mailbox>(Mailbox::parse(address));
}

// A driver with its transport, looked up and connected.
struct Bench
{
    explicit Bench(const Plan &plan, bool stepwise = false)
    {
        DriverInput input;
        input.stepwise = stepwise;
        input.chunks = {"Subject: x\r\n\r\n", "hello\r\n"};
        input.material.chunkSizes = {14, 7};
        input.session.plan = plan;
        for (const QString &to : plan.to) {
            input.session.recipients.push_back({to, {}, {}, {}});
            input.material.to.push_back(mailbox(to));
        }
        input.material.from = mailbox(*plan.from);
        input.material.credentials = {plan.user, {}, Secret(Password)};
        input.material.nonce = "nonce";
        input.masker.learn(Password);
        input.message = "Subject: x\r\n\r\nhello\r\n.\r\n";
        auto scripted = std::make_unique<ScriptedTransport>();
        transport = scripted.get();
        driver = std::make_unique<Driver>(
            std::move(input), std::move(scripted), std::make_unique<SystemHostLookup>());
    }

    void connectNow()
    {
        driver->start();
        QTRY_VERIFY(!transport->opened.isEmpty());
        transport->connectNow();
    }

    QString story() const
    {
        QStringList lines;
        for (const Event &event : driver->session().events()) {
            QString line = idOf(event.stage) + QLatin1Char(' ') + idOf(event.kind);
            if (event.defect >= 0)
                line += QLatin1Char(' ') + driver->session().defectOf(event);
            lines += line;
        }
        return lines.join(QLatin1String(", "));
    }

    QByteArray everything() const { return driver->session().arena().toByteArray(); }

    ScriptedTransport *transport = nullptr;
    std::unique_ptr<Driver> driver;
};

} // namespace

class DriverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recordsAWholeConversationInOrder();
    void replyIsRecordedBeforeTheNextCommandIsWritten();
    void everyChunkingGivesTheSameRecord();
    void unaskedReplyStopsTheNextCommand();
    void textBeforeTlsIsAnInjection_data();
    void textBeforeTlsIsAnInjection();
    void textLeftOverAfterTlsIsAnInjection();
    void nothingIsSentAfterTlsFailed();
    void silenceEndsInTime();
    void unfinishedReplyIsKept();
    void eachAddressShareOfTheDeadlineIsBounded();
    void failedAddressesAreTheFirstEvents();
    void messageThatDoesNotDrainTimesOut();
    void cancelSaysQuitAndFinishesAtOnce();
    void passwordIsNeverInTheRecord_data();
    void passwordIsNeverInTheRecord();
    void recipientsKeepTheirReplies();
    void aPipelinedGroupLeavesInOneWrite();
    void aChunkLeavesWithItsCommand();
    void aPersonOpensTheGate();
    void aTypedPasswordIsNotRecorded();
    void theGateWaitsBetweenSteps();
};

void DriverTest::recordsAWholeConversationInOrder()
{
    Bench bench(planFor(Security::None));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.connectNow();
    for (const char *reply : {"220 a\r\n", "250 a\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n",
             "250 taken\r\n", "221 bye\r\n"})
        bench.transport->say(reply);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench.story(),
        QStringLiteral(
            "dns resolve, connect connect, banner received, ehlo sent, ehlo received, "
            "mail sent, mail received, rcpt sent, rcpt received, data sent, data received, "
            "body sent, body note, body received, quit sent, quit received"));
    QVERIFY(bench.transport->closed);
    qint64 before = 0;
    for (const Event &event : bench.driver->session().events()) {
        QVERIFY(event.timeNs >= before);
        before = event.timeNs;
    }
}

void DriverTest::replyIsRecordedBeforeTheNextCommandIsWritten()
{
    Bench bench(planFor(Security::None));
    bench.connectNow();
    int writtenWhenRecorded = -1;
    QObject::connect(bench.driver.get(), &Driver::recorded, bench.driver.get(), [&](int event) {
        if (bench.driver->session().events()[size_t(event)].kind == EventKind::Received)
            writtenWhenRecorded = int(bench.transport->written.size());
    });
    bench.transport->say("220 a\r\n");
    QCOMPARE(writtenWhenRecorded, 0);
    QCOMPARE(bench.transport->written, QList<QByteArray>{"EHLO client.example\r\n"});
}

void DriverTest::everyChunkingGivesTheSameRecord()
{
    const QByteArray talk = "250-a\r\n250-SIZE 100\r\n250 HELP\r\n";
    Bench whole(planFor(Security::None));
    whole.connectNow();
    whole.transport->say("220 a\r\n");
    whole.transport->say(talk);
    Bench bytewise(planFor(Security::None));
    bytewise.connectNow();
    bytewise.transport->say("220 a\r\n");
    for (const char byte : talk)
        bytewise.transport->say(QByteArray(1, byte));
    QCOMPARE(bytewise.story(), whole.story());
    QCOMPARE(bytewise.everything(), whole.everything());
    QCOMPARE(
        whole.transport->written.last(), QByteArray("MAIL FROM:<anna@example.com> SIZE=0\r\n"));
}

void DriverTest::unaskedReplyStopsTheNextCommand()
{
    Bench bench(planFor(Security::None));
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.transport->say("250 a\r\n421 4.4.2 idle\r\n");
    QCOMPARE(bench.transport->written.size(), 1);
    QVERIFY(bench.story().endsWith(QLatin1String("ehlo received, mail received reply.unasked")));
}

void DriverTest::textBeforeTlsIsAnInjection_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<QByteArray>("pending");
    QTest::newRow("whole-replies")
        << QByteArray("220 go\r\n250-evil\r\n250 AUTH PLAIN\r\n") << QByteArray();
    QTest::newRow("half-a-line") << QByteArray("220 go\r\n250-ev") << QByteArray();
    QTest::newRow("not-even-a-reply") << QByteArray("220 go\r\nxyz\r\n") << QByteArray();
    QTest::newRow("still-in-the-socket") << QByteArray("220 go\r\n") << QByteArray("250 evil\r\n");
}

void DriverTest::textBeforeTlsIsAnInjection()
{
    QFETCH(QByteArray, segment);
    QFETCH(QByteArray, pending);
    Bench bench(planFor(Security::StartTls));
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.transport->say("250-a\r\n250 STARTTLS\r\n");
    bench.transport->pending = pending;
    bench.transport->say(segment);
    QCOMPARE(bench.transport->tlsStarts, 0);
    QVERIFY(bench.transport->aborted);
    QVERIFY(bench.story().endsWith(QLatin1String("starttls defect starttls.injection")));
}

void DriverTest::textLeftOverAfterTlsIsAnInjection()
{
    Bench bench(planFor(Security::StartTls));
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.transport->say("250-a\r\n250 STARTTLS\r\n");
    bench.transport->say("220 go\r\n");
    QCOMPARE(bench.transport->tlsStarts, 1);
    TlsFacts facts;
    facts.verified = true;
    Q_EMIT bench.transport->encrypted(facts, "250 evil\r\n");
    QVERIFY(
        bench.story().endsWith(QLatin1String("tls encrypted, starttls defect starttls.injection")));
    QCOMPARE(bench.transport->written.last(), QByteArray("STARTTLS\r\n"));
}

void DriverTest::nothingIsSentAfterTlsFailed()
{
    Bench bench(planFor(Security::Tls));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.connectNow();
    QCOMPARE(bench.transport->tlsStarts, 1);
    Q_EMIT bench.transport->tlsFailed(
        {{}, QStringLiteral("tls.certificate.expired"), QStringLiteral("x")});
    QCOMPARE(finished.count(), 1);
    QVERIFY(bench.transport->written.isEmpty());
    QVERIFY(bench.transport->aborted);
}

void DriverTest::silenceEndsInTime()
{
    Plan plan = planFor(Security::None);
    plan.limits.deadlineMs = 30;
    Bench bench(plan);
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.connectNow();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(bench.story().endsWith(QLatin1String("banner timeout")));
}

void DriverTest::unfinishedReplyIsKept()
{
    Bench bench(planFor(Security::None));
    bench.connectNow();
    bench.transport->say("220-wait\r\n220-still");
    Q_EMIT bench.transport->lost(QStringLiteral("closed"));
    QVERIFY(bench.story().endsWith(QLatin1String("banner fragment, banner lost")));
    QVERIFY(bench.everything().contains("220-wait\r\n220-still"));
}

void DriverTest::eachAddressShareOfTheDeadlineIsBounded()
{
    Plan plan = planFor(Security::None);
    plan.limits.deadlineMs = 30;
    Bench bench(plan);
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.driver->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(bench.story(), QStringLiteral("dns resolve, connect timeout connect.timeout"));
}

void DriverTest::failedAddressesAreTheFirstEvents()
{
    Bench bench(planFor(Security::None));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.driver->start();
    QTRY_VERIFY(!bench.transport->opened.isEmpty());
    Q_EMIT bench.transport->failed(ConnectFailure::Refused, QStringLiteral("Connection refused"));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench.story(), QStringLiteral("dns resolve, connect connect connect.refused"));
}

void DriverTest::messageThatDoesNotDrainTimesOut()
{
    Plan plan = planFor(Security::None);
    plan.limits.deadlineMs = 30;
    Bench bench(plan);
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.connectNow();
    for (const char *reply : {"220 a\r\n", "250 a\r\n", "250 ok\r\n", "250 ok\r\n"})
        bench.transport->say(reply);
    bench.transport->drainsAtOnce = false;
    bench.transport->say("354 go\r\n");
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(bench.story().endsWith(QLatin1String("body sent, body timeout")));
}

void DriverTest::cancelSaysQuitAndFinishesAtOnce()
{
    Bench bench(planFor(Security::None));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.driver->cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench.transport->written.last(), QByteArray("QUIT\r\n"));
    QVERIFY(bench.transport->closed);
    bench.driver->cancel();
    QCOMPARE(finished.count(), 1);
}

void DriverTest::passwordIsNeverInTheRecord_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::newRow("plain-echoed") << QStringLiteral("PLAIN")
                                  << QList<QByteArray>{"501 what is "
                                         + QByteArray("\0anna\0", 6).append(Password).toBase64()
                                         + " or " + Password + "?\r\n"};
    QTest::newRow("login-echoed") << QStringLiteral("LOGIN")
                                  << QList<QByteArray>{"334 VXNlcm5hbWU6\r\n",
                                         "334 UGFzc3dvcmQ6\r\n",
                                         "535 not " + Password.toBase64() + "\r\n"};
}

void DriverTest::passwordIsNeverInTheRecord()
{
    QFETCH(QString, mechanism);
    QFETCH(QList<QByteArray>, replies);
    Bench bench(planFor(Security::None, mechanism));
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.transport->say("250-a\r\n250 AUTH PLAIN LOGIN\r\n");
    for (const QByteArray &reply : replies)
        bench.transport->say(reply);
    const QByteArray all = bench.everything();
    for (const QByteArray &form :
        {Password, Password.toBase64(), QByteArray("\0anna\0", 6).append(Password).toBase64()})
        QVERIFY(!all.contains(form));
    QVERIFY(all.contains("AUTH " + mechanism.toLatin1()));
    QVERIFY(all.contains(QByteArray("****")));
}

void DriverTest::recipientsKeepTheirReplies()
{
    Bench bench(planFor(Security::None));
    bench.connectNow();
    for (const char *reply : {"220 a\r\n", "250 a\r\n", "250 ok\r\n", "550 5.1.1 nobody\r\n"})
        bench.transport->say(reply);
    const Recipient &recipient = bench.driver->session().recipients.front();
    QCOMPARE(recipient.outcome, Outcome::Permanent);
    QCOMPARE(recipient.reply->enhanced, QStringLiteral("5.1.1"));
}

void DriverTest::aPipelinedGroupLeavesInOneWrite()
{
    Plan plan = planFor(Security::None);
    plan.pace.pipelining = true;
    Bench bench(plan);
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.transport->say("250-a\r\n250 PIPELINING\r\n");
    QCOMPARE(bench.transport->written.last(),
        QByteArray("MAIL FROM:<anna@example.com>\r\nRCPT TO:<bob@example.org>\r\nDATA\r\n"));
    bench.transport->say("250 ok\r\n550 no\r\n554 none\r\n");
    QVERIFY(bench.story().contains(
        QLatin1String("mail received, rcpt received, data received, quit sent")));
}

void DriverTest::aChunkLeavesWithItsCommand()
{
    Plan plan = planFor(Security::None);
    plan.pace.chunking = true;
    Bench bench(plan);
    bench.connectNow();
    for (const char *reply : {"220 a\r\n", "250-a\r\n250 CHUNKING\r\n", "250 ok\r\n", "250 ok\r\n"})
        bench.transport->say(reply);
    QCOMPARE(bench.transport->written.last(), QByteArray("BDAT 14\r\nSubject: x\r\n\r\n"));
    bench.transport->say("250 got it\r\n");
    QCOMPARE(bench.transport->written.last(), QByteArray("BDAT 7 LAST\r\nhello\r\n"));
    bench.transport->say("250 taken\r\n");
    QCOMPARE(bench.transport->written.last(), QByteArray("QUIT\r\n"));
}

void DriverTest::aPersonOpensTheGate()
{
    Plan plan = planFor(Security::None);
    plan.limits.deadlineMs = 50; // must not run while the person thinks
    Bench bench(plan, true);
    QSignalSpy proposed(bench.driver.get(), &Driver::proposed);
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    QCOMPARE(proposed.count(), 1);
    QTest::qWait(120);
    QVERIFY(bench.transport->written.isEmpty());
    QCOMPARE(bench.driver->proposal()->command.wire, QByteArray("EHLO client.example\r\n"));
    bench.driver->proceed(QByteArray("EHLO typed.example"));
    QCOMPARE(bench.transport->written, QList<QByteArray>{"EHLO typed.example\r\n"});
    bench.driver->proceed(); // nothing waits now
    QCOMPARE(bench.transport->written.size(), 1);
    bench.transport->say("250 a\r\n");
    QCOMPARE(proposed.count(), 2);
    bench.driver->cancel();
    QCOMPARE(bench.transport->written.last(), QByteArray("QUIT\r\n"));
}

void DriverTest::aTypedPasswordIsNotRecorded()
{
    Bench bench(planFor(Security::None), true);
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    bench.driver->proceed(QByteArray("AHTU PLAIN AGFubmEAYW5vdGhlci1zZWNyZXQ="));
    QVERIFY(bench.transport->written.last().contains("AGFubmEAYW5vdGhlci1zZWNyZXQ="));
    bench.transport->say("500 what is another-secret\r\n");
    QVERIFY(!bench.everything().contains("AGFubmE"));
    QVERIFY(!bench.everything().contains("another-secret"));
}

void DriverTest::theGateWaitsBetweenSteps()
{
    Plan plan = planFor(Security::None);
    plan.pace.waitMs = 30;
    Bench bench(plan);
    bench.connectNow();
    bench.transport->say("220 a\r\n");
    QVERIFY(bench.transport->written.isEmpty());
    QTRY_COMPARE(bench.transport->written, QList<QByteArray>{"EHLO client.example\r\n"});
}

QTEST_GUILESS_MAIN(DriverTest)
#include "tst_driver.moc"
