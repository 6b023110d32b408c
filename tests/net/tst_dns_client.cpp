// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Asking name servers: which one is asked next, for how long, and that nothing is told too early,
// twice or too late. All servers are on loopback.

#include "net/DnsAsker.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace smtpscope;

Q_DECLARE_METATYPE(smtpscope::DnsScript)

class DnsClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyListeningIsNoAnswer();
    void silenceIsNoAnswerInTime();
    void lostQuestionIsSentAgain();
    void forgedAnswerIsNotTaken();
    void serverWithoutEdnsIsAskedWithoutIt();
    void nextServerIsAskedAfterAFailure_data();
    void nextServerIsAskedAfterAFailure();
    void finalAnswerEndsTheSearch();
    void lastFailureIsTheStatus();
    void silentServerGetsItsShareOnly();
    void nothingIsToldFromWithinAsk();
    void questionsGoSideBySide();
    void destroyedClientTellsNothing();
    void clientMayBeDestroyedByItsAnswer();
    void askingOnFromAnAnswerWorks();
    void serverOverIPv6IsAsked();
};

void DnsClientTest::nobodyListeningIsNoAnswer()
{
    auto server = std::make_unique<TestNameServer>();
    DnsAsker asker({server->server()});
    server.reset();
    QElapsedTimer clock;
    clock.start();
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("no-answer"));
    QVERIFY(clock.elapsed() < AmpleMs / 2); // the closed port is heard of at once
    QVERIFY(asker.results[0].answers[0].text.contains(QStringLiteral("cannot be reached")));
}

void DnsClientTest::silenceIsNoAnswerInTime()
{
    TestNameServer server;
    server.answerAll({.isSilent = true});
    DnsAsker asker({server.server()}, 250);
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("no-answer"));
    QVERIFY(asker.results[0].answers[0].text.endsWith(QStringLiteral(": no answer within 0.25 s")));
    QVERIFY(asker.results[0].answers[0].durationNs >= 200'000'000);
}

void DnsClientTest::lostQuestionIsSentAgain()
{
    TestNameServer server;
    DnsScript script = addressScript();
    script.ignored = 1;
    server.answer(Name, RecordType::A, script);
    DnsAsker asker({server.server()}, 2'000);
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("found"));
    QCOMPARE(server.asked.size(), 2);
}

void DnsClientTest::forgedAnswerIsNotTaken()
{
    TestNameServer server;
    DnsScript script = addressScript();
    script.isForgedFirst = true;
    server.answer(Name, RecordType::A, script);
    DnsAsker asker({server.server()});
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("found"));
}

void DnsClientTest::serverWithoutEdnsIsAskedWithoutIt()
{
    TestNameServer server;
    DnsScript script = addressScript();
    script.rejectsEdns = true;
    server.answer(Name, RecordType::A, script);
    DnsAsker asker({server.server()});
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("found"));
}

void DnsClientTest::nextServerIsAskedAfterAFailure_data()
{
    QTest::addColumn<DnsScript>("first");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refuses") << DnsScript{.code = 5} << QStringLiteral("refused found");
    QTest::newRow("fails") << DnsScript{.code = 2} << QStringLiteral("server-failed found");
    QTest::newRow("is silent") << DnsScript{.isSilent = true} << QStringLiteral("no-answer found");
    QTest::newRow("is broken") << DnsScript{.countedTooMany = 1}
                               << QStringLiteral("malformed found");
    QTest::newRow("refers") << DnsScript{.authority = {wireRecord("", 2, wireName("ns.example"))}}
                            << QStringLiteral("server-failed found");
}

void DnsClientTest::nextServerIsAskedAfterAFailure()
{
    QFETCH(DnsScript, first);
    QFETCH(QString, expected);
    TestNameServer failing;
    failing.answerAll(first);
    TestNameServer working;
    working.answer(Name, RecordType::A, addressScript());
    DnsAsker asker({failing.server(), working.server()}, 1'000);
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), expected);
    QCOMPARE(idOf(asker.results[0].status), idOf(DnsStatus::Found));
    QCOMPARE(asker.results[0].records.size(), 1);
    QCOMPARE(asker.results[0].answers[1].server, textOf(working.server()));
}

void DnsClientTest::finalAnswerEndsTheSearch()
{
    TestNameServer first; // knows nothing: no such name
    TestNameServer second;
    second.answer(Name, RecordType::A, addressScript());
    DnsAsker asker({first.server(), second.server()});
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("no-such-name"));
    QVERIFY(second.asked.isEmpty());
}

void DnsClientTest::lastFailureIsTheStatus()
{
    TestNameServer first;
    first.answerAll({.code = 2});
    TestNameServer second;
    second.answerAll({.code = 5});
    DnsAsker asker({first.server(), second.server()});
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("server-failed refused"));
    QCOMPARE(idOf(asker.results[0].status), idOf(DnsStatus::Refused));
}

void DnsClientTest::silentServerGetsItsShareOnly()
{
    TestNameServer silent;
    silent.answerAll({.isSilent = true});
    DnsAsker asker({silent.server(), silent.server(), silent.server()}, 600);
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("no-answer no-answer no-answer"));
    for (const DnsAnswer &answer : asker.results[0].answers)
        QVERIFY(answer.durationNs < 500'000'000); // each well under the whole
}

void DnsClientTest::nothingIsToldFromWithinAsk()
{
    // No socket can be opened to this address, so that c-ares fails within its first function.
    DnsAsker asker({NameServer{QHostAddress(QStringLiteral("255.255.255.255")), 53}}, 1'000);
    asker.ask();
    QVERIFY(asker.results.empty());
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("no-answer"));
}

void DnsClientTest::questionsGoSideBySide()
{
    TestNameServer server;
    DnsAsker asker({server.server()});
    constexpr int Count = 100;
    for (int i = 0; i < Count; ++i) {
        const QByteArray name = "host" + QByteArray::number(i) + ".example";
        server.answer(name, RecordType::A,
            {.answers = {wireAddress(name, address(i))}, .delayMs = (Count - i) % 17});
        asker.ask(QString::fromLatin1(name));
    }
    QVERIFY(asker.wait(Count));
    for (const DnsResult &result : asker.results) {
        QCOMPARE(result.records.size(), 1);
        QCOMPARE(QStringLiteral("host%1.example")
                     .arg(std::get<QHostAddress>(result.records[0].data).toIPv4Address() & 0xff),
            result.name);
    }
}

void DnsClientTest::destroyedClientTellsNothing()
{
    TestNameServer server;
    server.answerAll({.delayMs = 20});
    DnsAsker asker({server.server()});
    asker.ask();
    asker.ask(QStringLiteral("mail..example"));
    QTRY_COMPARE(server.asked.size(), 1);
    asker.client.reset();
    const size_t before = asker.results.size();
    QTest::qWait(60);
    QCOMPARE(asker.results.size(), before);
}

void DnsClientTest::clientMayBeDestroyedByItsAnswer()
{
    TestNameServer server;
    auto client = std::make_unique<DnsClient>(std::vector{server.server()}, AmpleMs);
    int told = 0;
    const auto done = [&](const DnsResult &result) {
        client.reset();
        ++told;
        QCOMPARE(result.answers.size(), 1); // still there afterwards
    };
    client->ask(NameText, RecordType::A, done);
    client->ask(NameText, RecordType::AAAA, done);
    QTRY_COMPARE(told, 1);
    QTest::qWait(30);
    QCOMPARE(told, 1);
}

void DnsClientTest::askingOnFromAnAnswerWorks()
{
    TestNameServer server;
    server.answer(Name, RecordType::A, addressScript());
    DnsClient client({server.server()}, AmpleMs);
    QString story;
    client.ask(NameText, RecordType::MX, [&](const DnsResult &first) {
        story += idOf(first.status);
        client.ask(NameText, RecordType::A,
            [&](const DnsResult &second) { story += QLatin1Char(' ') + idOf(second.status); });
    });
    QTRY_COMPARE(story, QStringLiteral("no-such-name found"));
}

void DnsClientTest::serverOverIPv6IsAsked()
{
    TestNameServer server(QHostAddress::LocalHostIPv6);
    if (server.server().port == 0)
        QSKIP("this computer has no IPv6 loopback");
    server.answer(Name, RecordType::A, addressScript());
    DnsAsker asker({server.server()});
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("found"));
    QVERIFY(asker.results[0].answers[0].server.startsWith(QStringLiteral("[::1]:")));
}

QTEST_GUILESS_MAIN(DnsClientTest)
#include "tst_dns_client.moc"
