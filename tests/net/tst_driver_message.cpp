// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How the driver hands the message over: remarks, chunks, and a line that is cut on purpose.

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

Plan plainPlan()
{
    Plan plan;
    plan.host = QStringLiteral("192.0.2.1");
    plan.security = Security::None;
    plan.helo = QStringLiteral("client.example");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

// A driver with its transport, looked up and connected.
struct Bench
{
    explicit Bench(const Plan &plan,
        const std::vector<QByteArray> &chunks = {"Subject: x\r\n\r\n", "hello\r\n"})
    {
        DriverInput input;
        input.session.plan = plan;
        input.session.recipients.push_back({plan.to.front(), {}, {}, {}});
        input.material.to = {std::get<Mailbox>(Mailbox::parse(plan.to.front()))};
        input.material.from = std::get<Mailbox>(Mailbox::parse(*plan.from));
        input.chunks = chunks;
        for (const QByteArray &chunk : chunks)
            input.material.chunkSizes.push_back(chunk.size());
        input.message = "Subject: x\r\n\r\nhello\r\n.\r\n";
        input.messageRemark = QStringLiteral("bare LF 1 (kept)");
        input.messageNote = QStringLiteral("message.unchanged");
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

    QByteArray everything() const { return driver->session().arena().toByteArray(); }

    ScriptedTransport *transport = nullptr;
    std::unique_ptr<Driver> driver;
};

} // namespace

class DriverMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyChunkIsSentAndAnswered();
    void theMessageIsRemarkedOnce();
    void theLineIsCutOnPurpose();
};

void DriverMessageTest::anEmptyChunkIsSentAndAnswered()
{
    Plan plan = plainPlan();
    plan.pace.chunking = true;
    Bench bench(plan, {QByteArray()});
    bench.connectNow();
    for (const char *reply : {"220 a\r\n", "250-a\r\n250 CHUNKING\r\n", "250 ok\r\n", "250 ok\r\n"})
        bench.transport->say(reply);
    QCOMPARE(bench.transport->written.last(), QByteArray("BDAT 0 LAST\r\n"));
    bench.transport->say("250 taken\r\n");
    QCOMPARE(bench.transport->written.last(), QByteArray("QUIT\r\n"));
}

void DriverMessageTest::theMessageIsRemarkedOnce()
{
    for (const bool chunking : {false, true}) {
        Plan plan = plainPlan();
        plan.pace.chunking = chunking;
        Bench bench(plan);
        bench.connectNow();
        for (const char *reply :
            {"220 a\r\n", "250-a\r\n250 CHUNKING\r\n", "250 ok\r\n", "250 ok\r\n"})
            bench.transport->say(reply);
        for (int i = 0; i < 2; ++i)
            bench.transport->say(chunking ? "250 ok\r\n" : i == 0 ? "354 go\r\n" : "250 ok\r\n");
        QCOMPARE(bench.everything().count("message.unchanged: bare LF 1 (kept)"), 1);
        QCOMPARE(bench.everything().count("message.sent"), 1);
        QCOMPARE(bench.transport->written.last(), QByteArray("QUIT\r\n"));
    }
}

void DriverMessageTest::theLineIsCutOnPurpose()
{
    Plan plan = plainPlan();
    plan.pace.drop = true;
    plan.stopAfter = Stage::Mail;
    Bench bench(plan);
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.connectNow();
    for (const char *reply : {"220 a\r\n", "250 a\r\n", "250 ok\r\n"})
        bench.transport->say(reply);
    QCOMPARE(finished.count(), 1);
    QVERIFY(bench.transport->aborted);
    QVERIFY(!bench.transport->closed);
    QVERIFY(bench.everything().endsWith("connection.dropped"));
    QCOMPARE(bench.driver->session().events().back().stage, Stage::Mail);
}

QTEST_GUILESS_MAIN(DriverMessageTest)
#include "tst_driver_message.moc"
