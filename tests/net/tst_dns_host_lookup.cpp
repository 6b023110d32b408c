// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The addresses of a host by name servers of one's choice: what is found, what is told when nothing
// is, and that both kinds are asked for side by side. All servers are on loopback.

#include "net/DnsHostLookup.h"
#include "net/TestNameServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace smtpscope;

Q_DECLARE_METATYPE(smtpscope::DnsScript)

namespace {

constexpr int AmpleMs = 20'000;
const QByteArray Name("mail.example");
const QString NameText = QStringLiteral("mail.example");
const QString Four = QStringLiteral("192.0.2.1");
const QString Six = QStringLiteral("2001:db8::1");

DnsScript scriptFor(const QString &address)
{
    return {.answers = {wireAddress(Name, address)}};
}

// A look-up whose results are kept.
struct Bench
{
    explicit Bench(const std::vector<NameServer> &servers, int deadlineMs = AmpleMs)
        : lookup(std::make_unique<DnsHostLookup>(servers, deadlineMs))
    {
        QObject::connect(lookup.get(), &HostLookup::finished, lookup.get(),
            [this](const HostLookupResult &result) { results.push_back(result); });
    }

    std::unique_ptr<DnsHostLookup> lookup;
    std::vector<HostLookupResult> results;

    bool lookUp(AddressFamily family = AddressFamily::Any, const QString &host = NameText)
    {
        lookup->start(host, family);
        return results.empty() && QTest::qWaitFor([this] { return !results.empty(); }, 2 * AmpleMs);
    }
    // Addresses, or the error.
    QString told() const
    {
        QStringList shown;
        for (const QHostAddress &address : results.at(0).addresses)
            shown.append(address.toString());
        shown.append(results.at(0).errorId);
        return shown.join(QLatin1Char(' ')).trimmed();
    }
};

} // namespace

class DnsHostLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyTheFamilyIsAskedFor_data();
    void onlyTheFamilyIsAskedFor();
    void answersDecideWhatIsTold_data();
    void answersDecideWhatIsTold();
    void eachServersAnswerIsALine();
    void aliasesAreFollowed();
    void addressNeedsNoQuestion();
    void addressOfTheOtherFamilyIsNone();
    void whatCannotBeANameIsNotAskedFor();
    void silenceIsATimeout();
    void silentQuestionForOneKindDoesNotDelayForLong();
    void bothKindsAreAskedSideBySide();
    void cancelledAnswerIsDropped();
    void newStartDropsTheOldOne();
    void destroyedLookupTellsNothing();
    void lookupMayStartAgainFromItsAnswer();
};

void DnsHostLookupTest::onlyTheFamilyIsAskedFor_data()
{
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("asked");
    const QString a = QStringLiteral("udp A mail.example");
    const QString aaaa = QStringLiteral("udp AAAA mail.example");
    QTest::newRow("any: IPv6 first")
        << AddressFamily::Any << Six + QLatin1Char(' ') + Four << QStringList{aaaa, a};
    QTest::newRow("IPv4") << AddressFamily::IPv4 << Four << QStringList{a};
    QTest::newRow("IPv6") << AddressFamily::IPv6 << Six << QStringList{aaaa};
}

void DnsHostLookupTest::onlyTheFamilyIsAskedFor()
{
    QFETCH(AddressFamily, family);
    QFETCH(QString, told);
    QFETCH(QStringList, asked);
    TestNameServer server;
    server.answer(Name, RecordType::A, scriptFor(Four));
    DnsScript late = scriptFor(Six);
    late.delayMs = 20; // the order must not depend on who is quicker
    server.answer(Name, RecordType::AAAA, late);
    Bench bench({server.server()});
    QVERIFY(bench.lookUp(family));
    QCOMPARE(bench.told(), told);
    QCOMPARE(server.asked, asked);
}

void DnsHostLookupTest::answersDecideWhatIsTold_data()
{
    QTest::addColumn<DnsScript>("four");
    QTest::addColumn<DnsScript>("six");
    QTest::addColumn<QString>("told");
    const DnsScript none;
    const DnsScript noName{.code = 3};
    const DnsScript failing{.code = 2};
    const DnsScript refusing{.code = 5};
    const DnsScript broken{.countedTooMany = 1};
    const QString failed = QStringLiteral("dns.server-failed");
    QTest::newRow("no such name") << noName << noName << QStringLiteral("dns.no-such-name");
    QTest::newRow("no address") << none << none << QStringLiteral("dns.no-address");
    QTest::newRow("IPv4 only") << scriptFor(Four) << none << Four;
    QTest::newRow("IPv6 only") << none << scriptFor(Six) << Six;
    QTest::newRow("IPv6 fails") << scriptFor(Four) << failing << Four;
    QTest::newRow("IPv6 says no such name") << scriptFor(Four) << noName << Four;
    QTest::newRow("one kind says no such name")
        << none << noName << QStringLiteral("dns.no-such-name");
    QTest::newRow("failed") << failing << failing << failed;
    QTest::newRow("no IPv4, and IPv6 fails") << none << failing << failed;
    QTest::newRow("no IPv6, and IPv4 fails") << failing << none << failed;
    QTest::newRow("broken") << broken << broken << QStringLiteral("dns.malformed");
    QTest::newRow("refused") << refusing << refusing << QStringLiteral("dns.refused");
    QTest::newRow("same address twice")
        << DnsScript{.answers = {wireAddress(Name, Four), wireAddress(Name, Four)}} << none << Four;
}

void DnsHostLookupTest::answersDecideWhatIsTold()
{
    QFETCH(DnsScript, four);
    QFETCH(DnsScript, six);
    QFETCH(QString, told);
    TestNameServer server;
    server.answer(Name, RecordType::A, four);
    server.answer(Name, RecordType::AAAA, six);
    Bench bench({server.server()});
    QVERIFY(bench.lookUp());
    QCOMPARE(bench.told(), told);
    QCOMPARE(bench.results[0].answers.size(), 2);
    QCOMPARE(bench.results[0].errorText.isEmpty(), bench.results[0].errorId.isEmpty());
}

void DnsHostLookupTest::eachServersAnswerIsALine()
{
    TestNameServer first;
    first.answerAll({.code = 5});
    TestNameServer second;
    second.answer(Name, RecordType::A, scriptFor(Four));
    Bench bench({first.server(), second.server()});
    QVERIFY(bench.lookUp());
    QCOMPARE(bench.told(), Four);
    const QString one = textOf(first.server());
    const QString two = textOf(second.server());
    QCOMPARE(bench.results[0].answers,
        (QStringList{QStringLiteral("AAAA mail.example, %1: refused to answer (REFUSED)").arg(one),
            QStringLiteral("AAAA mail.example, %1: no such name (NXDOMAIN)").arg(two),
            QStringLiteral("A mail.example, %1: refused to answer (REFUSED)").arg(one),
            QStringLiteral("A mail.example, %1: 192.0.2.1").arg(two)}));
}

void DnsHostLookupTest::aliasesAreFollowed()
{
    TestNameServer server;
    const QList<QByteArray> aliases{
        wireAlias(Name, "b.example"), wireAlias("b.example", "c.example")};
    server.answer(
        Name, RecordType::A, {.answers = aliases + QList{wireAddress("c.example", Four)}});
    server.answer(Name, RecordType::AAAA, {.answers = aliases});
    Bench bench({server.server()});
    QVERIFY(bench.lookUp());
    QCOMPARE(bench.told(), Four);
}

void DnsHostLookupTest::addressNeedsNoQuestion()
{
    TestNameServer server;
    Bench bench({server.server()});
    QVERIFY(bench.lookUp(AddressFamily::Any, Six));
    QCOMPARE(bench.told(), Six);
    QVERIFY(bench.results[0].answers.isEmpty());
    QVERIFY(server.asked.isEmpty());
}

void DnsHostLookupTest::addressOfTheOtherFamilyIsNone()
{
    TestNameServer server;
    Bench bench({server.server()});
    QVERIFY(bench.lookUp(AddressFamily::IPv4, Six));
    QCOMPARE(bench.told(), QStringLiteral("dns.no-address"));
}

void DnsHostLookupTest::whatCannotBeANameIsNotAskedFor()
{
    TestNameServer server;
    Bench bench({server.server()});
    QVERIFY(bench.lookUp(AddressFamily::Any, QStringLiteral("mail .example")));
    QCOMPARE(bench.told(), QStringLiteral("dns.no-such-name"));
    QVERIFY(server.asked.isEmpty());
}

void DnsHostLookupTest::silenceIsATimeout()
{
    TestNameServer server;
    server.answerAll({.isSilent = true});
    Bench bench({server.server()}, 200);
    QVERIFY(bench.lookUp());
    QCOMPARE(bench.told(), QStringLiteral("dns.timeout"));
    QCOMPARE(bench.results.size(), 1);
    QCOMPARE(bench.results[0].answers.size(), 2);
}

void DnsHostLookupTest::silentQuestionForOneKindDoesNotDelayForLong()
{
    TestNameServer server;
    server.answerAll({.isSilent = true});
    server.answer(Name, RecordType::A, scriptFor(Four));
    Bench bench({server.server()}, 2'000);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(bench.lookUp());
    QVERIFY(clock.elapsed() < 1'900); // a quarter, with time to spare for a slow computer
    QCOMPARE(bench.told(), Four);
    QCOMPARE(bench.results[0].answers.last(),
        QStringLiteral("AAAA mail.example: no answer so far, not waited for any longer"));
    QTest::qWait(100);
    QCOMPARE(bench.results.size(), 1);
}

void DnsHostLookupTest::bothKindsAreAskedSideBySide()
{
    TestNameServer server;
    server.answerAll({.isSilent = true});
    Bench bench({server.server()});
    bench.lookup->start(NameText, AddressFamily::Any);
    QTRY_VERIFY(server.asked.size() >= 2); // though the first has no answer
}

void DnsHostLookupTest::cancelledAnswerIsDropped()
{
    TestNameServer server;
    server.answerAll({.delayMs = 10});
    Bench bench({server.server()});
    bench.lookup->start(NameText, AddressFamily::Any);
    QTRY_COMPARE(server.asked.size(), 2);
    bench.lookup->cancel();
    bench.lookup->start(Six, AddressFamily::Any);
    bench.lookup->cancel(); // one that is posted already
    QTest::qWait(50);
    QVERIFY(bench.results.empty());
}

void DnsHostLookupTest::newStartDropsTheOldOne()
{
    TestNameServer server;
    server.answerAll({.delayMs = 10});
    Bench bench({server.server()});
    bench.lookup->start(NameText, AddressFamily::Any);
    bench.lookup->start(Four, AddressFamily::Any);
    QTRY_COMPARE(bench.results.size(), 1);
    QTest::qWait(50);
    QCOMPARE(bench.results.size(), 1);
    QCOMPARE(bench.told(), Four);
}

void DnsHostLookupTest::destroyedLookupTellsNothing()
{
    TestNameServer server;
    Bench bench({server.server()});
    bench.lookup->start(NameText, AddressFamily::Any);
    bench.lookup.reset();
    QTest::qWait(30);
    QVERIFY(bench.results.empty());
}

void DnsHostLookupTest::lookupMayStartAgainFromItsAnswer()
{
    TestNameServer server;
    server.answer(Name, RecordType::A, scriptFor(Four));
    Bench bench({server.server()});
    QObject::connect(bench.lookup.get(), &HostLookup::finished, bench.lookup.get(), [&] {
        if (bench.results.size() < 3)
            bench.lookup->start(NameText, AddressFamily::IPv4);
    });
    bench.lookup->start(NameText, AddressFamily::IPv4);
    QTRY_COMPARE(bench.results.size(), 3);
    QCOMPARE(bench.told(), Four);
}

QTEST_GUILESS_MAIN(DnsHostLookupTest)
#include "tst_dns_host_lookup.moc"
