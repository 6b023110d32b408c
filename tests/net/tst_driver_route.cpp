// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The driver on other ways than plain TCP to an address: through proxies, from a local address, by
// a UNIX socket. A scripted transport shows what is opened and written, and the record what was
// kept of it.

#include "net/Driver.h"
#include "net/ScriptedTransport.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Password = "pr0xy-Passw0rd";

Plan planFor(const QString &host = QStringLiteral("192.0.2.1"))
{
    Plan plan;
    plan.host = host;
    plan.port = 25;
    plan.security = Security::None;
    plan.helo = QStringLiteral("client.example");
    plan.stopAfter = Stage::Ehlo;
    plan.limits.deadlineMs = 5'000;
    return plan;
}

ProxyAccess proxyFor(ProxyKind kind, bool takesNames = false)
{
    ProxyAccess access;
    access.kind = kind;
    access.takesNames = takesNames;
    access.host = QStringLiteral("192.0.2.80");
    access.port = 1080;
    return access;
}

// Answers every look-up with the same addresses, and counts the questions.
class ListLookup : public HostLookup
{
    Q_OBJECT
public:
    explicit ListLookup(const QStringList &addresses) : HostLookup(nullptr)
    {
        for (const QString &address : addresses)
            m_result.addresses.push_back(QHostAddress(address));
    }
    void start(const QString &host, AddressFamily family) override
    {
        asked += host;
        const auto known = resultForLiteral(host, family);
        const HostLookupResult result = known ? *known : m_result;
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }
    void cancel() override { }

    QStringList asked;

private:
    HostLookupResult m_result;
};

struct Bench
{
    Bench(const Plan &plan, const std::optional<ProxyAccess> &proxy,
        const QStringList &addresses = {QStringLiteral("192.0.2.1")})
    {
        DriverInput input;
        input.session.plan = plan;
        input.proxy = proxy;
        input.masker.learn(Password);
        auto scripted = std::make_unique<ScriptedTransport>();
        auto names = std::make_unique<ListLookup>(addresses);
        transport = scripted.get();
        lookup = names.get();
        driver = std::make_unique<Driver>(std::move(input), std::move(scripted), std::move(names));
        driver->start();
    }

    bool isOpened(int times) const
    {
        return QTest::qWaitFor([&] { return transport->opened.size() == times; });
    }

    // One event in a line: stage, kind, defect or text of notes.
    QString story() const
    {
        QStringList lines;
        const Session &session = driver->session();
        for (const Event &event : session.events()) {
            QString line = idOf(event.stage) + QLatin1Char(' ') + idOf(event.kind);
            if (event.defect >= 0)
                line += QLatin1Char(' ') + session.defectOf(event);
            lines += line;
        }
        return lines.join(QLatin1String(", "));
    }

    QByteArray textOf(EventKind kind, int number = 0) const
    {
        for (const Event &event : driver->session().events()) {
            if (event.kind == kind && number-- == 0)
                return driver->session().bytesOf(event).toByteArray();
        }
        return {};
    }

    ScriptedTransport *transport = nullptr;
    ListLookup *lookup = nullptr;
    std::unique_ptr<Driver> driver;
};

const QByteArray SocksOpen("\x05\x00", 2);
const QByteArray SocksConnected("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10);
const QByteArray SocksRefused("\x05\x05\x00\x01\x00\x00\x00\x00\x00\x00", 10);

} // namespace

class DriverRouteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void conversationFollowsTheProxysConsent();
    void bytesBehindTheConsentAreTheServers();
    void namesAreLookedUpByWhomThePlanSays_data();
    void namesAreLookedUpByWhomThePlanSays();
    void refusedAddressIsFollowedByTheNext();
    void proxyPasswordIsNotInTheRecord();
    void deadProxyEndsIt_data();
    void deadProxyEndsIt();
    void silentProxyTimesOut();
    void proxyThatHangsUpHasRefused();
    void secondAddressOfTheProxyIsTried();
    void cancelWhileTheProxyIsAskedEndsAtOnce();
    void addressesOfAnotherFamilyAreLeftOut();
    void noAddressOfTheFamilyIsABindFailure();
    void socketNeedsNoName();
};

void DriverRouteTest::conversationFollowsTheProxysConsent()
{
    Bench bench(planFor(), proxyFor(ProxyKind::Socks5));
    QVERIFY(bench.isOpened(1));
    QCOMPARE(bench.transport->opened.front(), QHostAddress(QStringLiteral("192.0.2.80")));
    bench.transport->connectNow();
    bench.transport->say(SocksOpen);
    QCOMPARE(bench.transport->written.last().toHex(), QByteArray("05010001c00002010019"));
    bench.transport->say(SocksConnected);
    bench.transport->say("220 a\r\n");
    QCOMPARE(bench.transport->written.last(), QByteArray("EHLO client.example\r\n"));
    QCOMPARE(bench.story(),
        QStringLiteral("dns resolve, connect note, connect sent, connect received, connect sent, "
                       "connect received, connect connect, banner received, ehlo sent"));
    QCOMPARE(bench.textOf(EventKind::Note), QByteArray("proxy.connected: proxy 192.0.2.80:1080"));
    QCOMPARE(bench.textOf(EventKind::Connect), QByteArray("192.0.2.1:25"));
    QCOMPARE(bench.driver->session().endpoint.address, QStringLiteral("192.0.2.1"));
}

void DriverRouteTest::bytesBehindTheConsentAreTheServers()
{
    Bench bench(planFor(), proxyFor(ProxyKind::HttpConnect, true));
    QVERIFY(bench.isOpened(1));
    bench.transport->connectNow();
    bench.transport->say("HTTP/1.1 200 OK\r\n\r\n220 a\r\n");
    QCOMPARE(bench.transport->written.last(), QByteArray("EHLO client.example\r\n"));
    QCOMPARE(bench.textOf(EventKind::Received), QByteArray("HTTP/1.1 200 OK\r\n\r\n"));
    QCOMPARE(bench.textOf(EventKind::Received, 1), QByteArray("220 a\r\n"));
}

void DriverRouteTest::namesAreLookedUpByWhomThePlanSays_data()
{
    QTest::addColumn<bool>("takesNames");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QByteArray>("request"); // hex
    const QString proxy = QStringLiteral("192.0.2.80");
    const QString host = QStringLiteral("mx.example");
    QTest::newRow("socks5") << false << QStringList{proxy, host}
                            << QByteArray("05010001c00002010019");
    QTest::newRow("socks5h") << true << QStringList{proxy}
                             << QByteArray("050100030a6d782e6578616d706c650019");
}

void DriverRouteTest::namesAreLookedUpByWhomThePlanSays()
{
    QFETCH(bool, takesNames);
    Bench bench(planFor(QStringLiteral("mx.example")), proxyFor(ProxyKind::Socks5, takesNames));
    QVERIFY(bench.isOpened(1));
    QTEST(bench.lookup->asked, "asked");
    bench.transport->connectNow();
    bench.transport->say(SocksOpen);
    QTEST(bench.transport->written.last().toHex(), "request");
    bench.transport->say(SocksConnected);
    QCOMPARE(bench.textOf(EventKind::Connect),
        takesNames ? QByteArray("mx.example:25") : QByteArray("192.0.2.1:25"));
}

void DriverRouteTest::refusedAddressIsFollowedByTheNext()
{
    Bench bench(planFor(QStringLiteral("mx.example")), proxyFor(ProxyKind::Socks5),
        {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")});
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(bench.isOpened(i));
        bench.transport->connectNow();
        bench.transport->say(SocksOpen);
        QVERIFY(bench.transport->written.last().toHex().contains(i == 1 ? "c0000201" : "c0000202"));
        bench.transport->say(SocksRefused);
    }
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(bench.textOf(EventKind::Connect),
        QByteArray("proxy 192.0.2.80:1080: SOCKS5 reply 5 (connection refused)"));
    QVERIFY(
        bench.story().endsWith(QLatin1String("connect received, connect connect proxy.refused")));
}

void DriverRouteTest::proxyPasswordIsNotInTheRecord()
{
    for (const ProxyKind kind : {ProxyKind::Socks5, ProxyKind::HttpConnect}) {
        ProxyAccess access = proxyFor(kind);
        access.user = QStringLiteral("anna");
        access.password = Secret(Password);
        Bench bench(planFor(), access);
        QVERIFY(bench.isOpened(1));
        bench.transport->connectNow();
        if (kind == ProxyKind::Socks5) {
            bench.transport->say(QByteArray("\x05\x02", 2));
            QVERIFY(bench.transport->written.last().contains(Password));
        } else {
            bench.transport->say("HTTP/1.1 407 not " + Password + "\r\n\r\n");
        }
        const QByteArray all = bench.driver->session().arena().toByteArray();
        QVERIFY(!all.contains(Password));
        QVERIFY(!all.contains(QByteArray("anna:" + Password).toBase64()));
        QVERIFY(all.contains("****"));
    }
}

void DriverRouteTest::deadProxyEndsIt_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the connection is refused
    QTest::addColumn<QString>("id");
    QTest::newRow("not listening") << QByteArray() << QStringLiteral("proxy.unreachable");
    QTest::newRow("wants a sign-in")
        << QByteArray("\x05\xff") << QStringLiteral("proxy.auth-failed");
    QTest::newRow("no proxy") << QByteArray("220 hello\r\n") << QStringLiteral("proxy.malformed");
}

void DriverRouteTest::deadProxyEndsIt()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    Bench bench(planFor(), proxyFor(ProxyKind::Socks5));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    QVERIFY(bench.isOpened(1));
    if (answer.isEmpty()) {
        Q_EMIT bench.transport->failed(ConnectFailure::Refused, QStringLiteral("refused"));
    } else {
        bench.transport->connectNow();
        bench.transport->say(answer);
    }
    QCOMPARE(finished.count(), 1);
    QVERIFY2(
        bench.story().endsWith(QStringLiteral("connect connect ") + id), qPrintable(bench.story()));
    QVERIFY(bench.textOf(EventKind::Connect).startsWith("proxy 192.0.2.80:1080: "));
}

void DriverRouteTest::silentProxyTimesOut()
{
    Plan plan = planFor();
    plan.limits.deadlineMs = 60;
    Bench bench(plan, proxyFor(ProxyKind::Socks5));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    QVERIFY(bench.isOpened(1));
    bench.transport->connectNow();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(bench.transport->aborted);
    QVERIFY(bench.story().endsWith(QLatin1String("connect timeout proxy.timeout")));
}

void DriverRouteTest::proxyThatHangsUpHasRefused()
{
    Bench bench(planFor(), proxyFor(ProxyKind::Socks5));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    QVERIFY(bench.isOpened(1));
    bench.transport->connectNow();
    bench.transport->say(SocksOpen);
    bench.transport->say(QByteArray("\x05\x02", 2));
    Q_EMIT bench.transport->lost(QStringLiteral("closed"));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(
        bench.story().endsWith(QLatin1String("connect fragment, connect connect proxy.refused")));
    QVERIFY(bench.textOf(EventKind::Connect).endsWith("(connection not allowed by ruleset)"));
}

void DriverRouteTest::secondAddressOfTheProxyIsTried()
{
    ProxyAccess access = proxyFor(ProxyKind::HttpConnect, true);
    access.host = QStringLiteral("proxy.example");
    Bench bench(planFor(QStringLiteral("mx.example")), access,
        {QStringLiteral("2001:db8::80"), QStringLiteral("192.0.2.80")});
    QVERIFY(bench.isOpened(1));
    Q_EMIT bench.transport->failed(ConnectFailure::Unreachable, QStringLiteral("no way"));
    QVERIFY(bench.isOpened(2));
    bench.transport->connectNow();
    QCOMPARE(bench.transport->written.last(),
        QByteArray("CONNECT mx.example:25 HTTP/1.1\r\nHost: mx.example:25\r\n\r\n"));
    QCOMPARE(bench.textOf(EventKind::Connect), QByteArray("proxy [2001:db8::80]:1080: no way"));
    QCOMPARE(bench.textOf(EventKind::Note),
        QByteArray("proxy.addresses: proxy.example, 2001:db8::80, 192.0.2.80"));
}

void DriverRouteTest::cancelWhileTheProxyIsAskedEndsAtOnce()
{
    Bench bench(planFor(), proxyFor(ProxyKind::Socks5));
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    QVERIFY(bench.isOpened(1));
    bench.transport->connectNow();
    bench.driver->cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(bench.story().endsWith(QLatin1String("connect cancelled")));
    QCOMPARE(bench.transport->written.size(), 1); // nothing that a proxy would not understand
}

void DriverRouteTest::addressesOfAnotherFamilyAreLeftOut()
{
    Plan plan = planFor(QStringLiteral("mx.example"));
    plan.route.bindAddress = QStringLiteral("127.0.0.1");
    Bench bench(plan, {}, {QStringLiteral("2001:db8::1"), QStringLiteral("192.0.2.1")});
    QVERIFY(bench.isOpened(1));
    QCOMPARE(bench.transport->opened.front(), QHostAddress(QStringLiteral("192.0.2.1")));
    Q_EMIT bench.transport->failed(ConnectFailure::BindFailed, QStringLiteral("not here"));
    QVERIFY(bench.story().endsWith(QLatin1String("connect connect connect.bind-failed")));
}

void DriverRouteTest::noAddressOfTheFamilyIsABindFailure()
{
    Plan plan = planFor(QStringLiteral("mx.example"));
    plan.route.bindAddress = QStringLiteral("::1");
    Bench bench(plan, {});
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(bench.transport->opened.isEmpty());
    QCOMPARE(bench.textOf(EventKind::Connect),
        QByteArray("mx.example from ::1: no address of this family"));
}

void DriverRouteTest::socketNeedsNoName()
{
    Plan plan = planFor(QStringLiteral("localhost"));
    plan.route.socketPath = QStringLiteral("/run/lmtp");
    plan.helo.clear();
    Bench bench(plan, {});
    QVERIFY(bench.isOpened(1));
    QVERIFY(bench.lookup->asked.isEmpty());
    Q_EMIT bench.transport->connected(QHostAddress());
    bench.transport->say("220 a\r\n");
    QCOMPARE(bench.transport->written.last(), QByteArray("EHLO [127.0.0.1]\r\n"));
    QCOMPARE(bench.textOf(EventKind::Connect), QByteArray("/run/lmtp"));
    QCOMPARE(bench.driver->session().endpoint.address, QStringLiteral("/run/lmtp"));
}

QTEST_GUILESS_MAIN(DriverRouteTest)
#include "tst_driver_route.moc"
