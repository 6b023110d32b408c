// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Which hosts take a domain's mail, with a name server on loopback that answers as each row says.

#include "net/FixedHostLookup.h"
#include "net/MxLookup.h"
#include "net/SystemHostLookup.h"
#include "net/TestNameServer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

constexpr int AmpleMs = 20'000;
const QByteArray Domain("example.test");
const DnsScript Nothing{.code = 0};

QByteArray exchange(int preference, const QByteArray &host)
{
    return wireRecord(Domain, RecordType::MX, wire16(preference) + wireName(host));
}

DnsScript address(const QByteArray &host, const QString &text)
{
    return {.answers = {wireAddress(host, text)}};
}

std::unique_ptr<HostLookup> systemThatSays(const QString &address)
{
    return std::make_unique<FixedHostLookup>(
        QStringLiteral("b.test"), QHostAddress(address), std::make_unique<SystemHostLookup>());
}

MxLookupResult lookUp(const TestNameServer &server, const HostLookupFactory &system = {},
    int deadlineMs = AmpleMs, const QString &domain = QString::fromLatin1(Domain))
{
    MxLookup lookup({server.server()}, deadlineMs, system);
    MxLookupResult found;
    bool isDone = false;
    QObject::connect(&lookup, &MxLookup::finished, &lookup, [&](const MxLookupResult &result) {
        found = result;
        isDone = true;
    });
    lookup.start(domain, AddressFamily::Any);
    if (isDone || !QTest::qWaitFor([&] { return isDone; }, 2 * AmpleMs))
        qFatal("a look-up ends later, and it does end");
    return found;
}

// "10 mx.example.test 192.0.2.1 [remarks]" or "10 mx.example.test !error [remarks]" for each host.
QStringList told(const MxLookupResult &result)
{
    QStringList lines;
    if (!result.errorId.isEmpty())
        lines.append(QLatin1Char('!') + result.errorId);
    for (const MxHost &host : result.hosts) {
        QStringList words{QString::number(host.preference), host.name};
        for (const QHostAddress &address : host.addresses)
            words.append(address.toString());
        if (!host.errorId.isEmpty())
            words.append(QLatin1Char('!') + host.errorId);
        for (const QString &remark : host.remarks)
            words.append(QLatin1Char('[') + remark + QLatin1Char(']'));
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines;
}

} // namespace

class MxLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bestPreferenceComesFirstAndEachNameOnce();
    void domainWithoutMxIsItsOwnHost();
    void nullMxTakesNoMail();
    void failuresOfTheDomainAreToldApart_data();
    void failuresOfTheDomainAreToldApart();
    void silenceIsATimeout();
    void oddHostsAreNamed_data();
    void oddHostsAreNamed();
    void oneHostsFailureLeavesTheOthers();
    void addressesOfTheSystemCountAndADifferenceIsTold();
    void sameAddressesAreNoDifference();
    void internationalDomainIsAskedForByItsALabels();
    void moreHostsThanTheLimitAreCounted();
    void systemThatNeverAnswersIsNotWaitedFor();
    void aliasWithoutMxIsNoFault();
};

namespace {

class Silent final : public HostLookup
{
public:
    Silent() : HostLookup(nullptr) { }
    void start(const QString &, AddressFamily) override { }
    void cancel() override { }
};

} // namespace

void MxLookupTest::bestPreferenceComesFirstAndEachNameOnce()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX,
        {.answers = {exchange(20, "b.test"), exchange(10, "a.test"), exchange(30, "B.test")}});
    server.answer("a.test", RecordType::A, address("a.test", QStringLiteral("192.0.2.1")));
    server.answer("a.test", RecordType::AAAA, address("a.test", QStringLiteral("2001:db8::1")));
    server.answer("b.test", RecordType::A, address("b.test", QStringLiteral("192.0.2.2")));
    server.answer("b.test", RecordType::AAAA, Nothing);
    const QStringList expected{
        QStringLiteral("10 a.test 2001:db8::1 192.0.2.1"), QStringLiteral("20 b.test 192.0.2.2")};
    QCOMPARE(told(lookUp(server)), expected);
}

void MxLookupTest::domainWithoutMxIsItsOwnHost()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, Nothing);
    server.answer(Domain, RecordType::A, address(Domain, QStringLiteral("192.0.2.1")));
    server.answer(Domain, RecordType::AAAA, Nothing);
    QCOMPARE(told(lookUp(server)),
        QStringList{QStringLiteral("0 example.test 192.0.2.1 [mx.implicit]")});
}

void MxLookupTest::nullMxTakesNoMail()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.answers = {exchange(0, {})}});
    QCOMPARE(told(lookUp(server)), QStringList{QStringLiteral("!mx.null")});
}

void MxLookupTest::failuresOfTheDomainAreToldApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("NXDOMAIN") << 3 << QStringLiteral("!dns.no-such-name");
    QTest::newRow("SERVFAIL") << 2 << QStringLiteral("!dns.server-failed");
    QTest::newRow("REFUSED") << 5 << QStringLiteral("!dns.refused");
}

void MxLookupTest::failuresOfTheDomainAreToldApart()
{
    QFETCH(int, code);
    QFETCH(QString, error);
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.code = code});
    const MxLookupResult result = lookUp(server);
    QCOMPARE(told(result), QStringList{error});
    QCOMPARE(result.answers.size(), 1); // what the server said stays as evidence
}

void MxLookupTest::silenceIsATimeout()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.isSilent = true});
    QCOMPARE(told(lookUp(server, {}, 200)), QStringList{QStringLiteral("!dns.timeout")});
}

void MxLookupTest::oddHostsAreNamed_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("line");
    QTest::newRow("an address instead of a name")
        << QByteArray("192.0.2.7") << QStringLiteral("10 192.0.2.7 !mx.ip-literal");
    QTest::newRow("an alias") << QByteArray("alias.test")
                              << QStringLiteral("10 alias.test 192.0.2.3 [mx.cname: real.test]");
    QTest::newRow("a loopback address") << QByteArray(
        "here.test") << QStringLiteral("10 here.test 127.0.0.1 [mx.loopback: 127.0.0.1]");
    QTest::newRow("a name that does not exist")
        << QByteArray("gone.test") << QStringLiteral("10 gone.test !dns.no-such-name");
    QTest::newRow("a name without addresses")
        << QByteArray("empty.test") << QStringLiteral("10 empty.test !dns.no-address");
    QTest::newRow("a name whose server fails")
        << QByteArray("ill.test") << QStringLiteral("10 ill.test !dns.server-failed");
}

void MxLookupTest::oddHostsAreNamed()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, line);
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.answers = {exchange(10, host)}});
    server.answer("alias.test", RecordType::A,
        {.answers = {wireAlias("alias.test", "real.test"),
             wireAddress("real.test", QStringLiteral("192.0.2.3"))}});
    server.answer(
        "alias.test", RecordType::AAAA, {.answers = {wireAlias("alias.test", "real.test")}});
    server.answer("here.test", RecordType::A, address("here.test", QStringLiteral("127.0.0.1")));
    server.answer("here.test", RecordType::AAAA, Nothing);
    server.answer("empty.test", RecordType::A, Nothing);
    server.answer("empty.test", RecordType::AAAA, Nothing);
    server.answer("ill.test", RecordType::A, {.code = 2});
    server.answer("ill.test", RecordType::AAAA, {.code = 2});
    QCOMPARE(told(lookUp(server)), QStringList{line});
}

void MxLookupTest::oneHostsFailureLeavesTheOthers()
{
    TestNameServer server;
    server.answer(
        Domain, RecordType::MX, {.answers = {exchange(10, "gone.test"), exchange(20, "b.test")}});
    server.answer("b.test", RecordType::A, address("b.test", QStringLiteral("192.0.2.2")));
    server.answer("b.test", RecordType::AAAA, Nothing);
    const QStringList expected{
        QStringLiteral("10 gone.test !dns.no-such-name"), QStringLiteral("20 b.test 192.0.2.2")};
    QCOMPARE(told(lookUp(server)), expected);
}

void MxLookupTest::addressesOfTheSystemCountAndADifferenceIsTold()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.answers = {exchange(10, "b.test")}});
    server.answer("b.test", RecordType::A, address("b.test", QStringLiteral("192.0.2.2")));
    server.answer("b.test", RecordType::AAAA, Nothing);
    const auto system = [] { return systemThatSays(QStringLiteral("192.0.2.99")); };
    QCOMPARE(told(lookUp(server, system)),
        QStringList{QStringLiteral("10 b.test 192.0.2.99 [dns.system-differs: this computer: "
                                   "192.0.2.99; name server: 192.0.2.2]")});
}

void MxLookupTest::sameAddressesAreNoDifference()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.answers = {exchange(10, "b.test")}});
    server.answer("b.test", RecordType::A, address("b.test", QStringLiteral("192.0.2.2")));
    server.answer("b.test", RecordType::AAAA, Nothing);
    const auto system = [] { return systemThatSays(QStringLiteral("192.0.2.2")); };
    QCOMPARE(told(lookUp(server, system)), QStringList{QStringLiteral("10 b.test 192.0.2.2")});
}

void MxLookupTest::internationalDomainIsAskedForByItsALabels()
{
    TestNameServer server;
    const MxLookupResult result =
        lookUp(server, {}, AmpleMs, QString::fromUtf8("m\xc3\xbcnchen.test"));
    QCOMPARE(told(result), QStringList{QStringLiteral("!dns.no-such-name")});
    QCOMPARE(server.asked, QStringList{QStringLiteral("udp MX xn--mnchen-3ya.test")});
}

void MxLookupTest::moreHostsThanTheLimitAreCounted()
{
    TestNameServer server;
    DnsScript many;
    for (int i = 0; i < MxLookup::MostHosts + 3; ++i)
        many.answers.append(exchange(10, "h" + QByteArray::number(i) + ".test"));
    many.isCutOverUdp = true;
    server.answer(Domain, RecordType::MX, many);
    const MxLookupResult result = lookUp(server);
    QCOMPARE(int(result.hosts.size()), MxLookup::MostHosts);
    QCOMPARE(result.leftOut, 3);
}

void MxLookupTest::systemThatNeverAnswersIsNotWaitedFor()
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.answers = {exchange(10, "b.test")}});
    server.answer("b.test", RecordType::A, address("b.test", QStringLiteral("192.0.2.2")));
    server.answer("b.test", RecordType::AAAA, Nothing);
    const auto silent = [] { return std::make_unique<Silent>(); };
    QCOMPARE(
        told(lookUp(server, silent, 200)), QStringList{QStringLiteral("10 b.test !dns.timeout")});
}

void MxLookupTest::aliasWithoutMxIsNoFault() // RFC 5321 5.1
{
    TestNameServer server;
    server.answer(Domain, RecordType::MX, {.answers = {wireAlias(Domain, "real.test")}});
    server.answer(Domain, RecordType::A,
        {.answers = {wireAlias(Domain, "real.test"),
             wireAddress("real.test", QStringLiteral("192.0.2.3"))}});
    server.answer(Domain, RecordType::AAAA, {.answers = {wireAlias(Domain, "real.test")}});
    QCOMPARE(told(lookUp(server)),
        QStringList{QStringLiteral("0 example.test 192.0.2.3 [mx.implicit]")});
}

QTEST_GUILESS_MAIN(MxLookupTest)
#include "tst_mx_lookup.moc"
