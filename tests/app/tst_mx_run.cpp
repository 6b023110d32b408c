// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A domain with its name server and its mail servers, all on loopback, from the question for MX to
// the one verdict.

#include "app/MxRun.h"
#include "net/TestNameServer.h"
#include "practice/PracticeServer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Domain("example.test");
const QString Unreached = QStringLiteral("127.0.0.77"); // nobody listens there

QByteArray exchange(int preference, const QByteArray &host)
{
    return wireRecord(Domain, RecordType::MX, wire16(preference) + wireName(host));
}

void addHost(TestNameServer &names, const QByteArray &host, const QString &address)
{
    names.answer(host, RecordType::A, {.answers = {wireAddress(host, address)}});
    names.answer(host, RecordType::AAAA, {.code = 0});
}

Plan planFor(const TestNameServer &names, quint16 port)
{
    Plan plan;
    plan.host = QString::fromLatin1(Domain);
    plan.port = port;
    plan.helo = QStringLiteral("client.example");
    plan.from = QString();
    plan.to = {QStringLiteral("bob@example.test")};
    plan.route.nameServer = textOf(names.server());
    plan.limits.deadlineMs = 5'000;
    return plan;
}

Check run(const Plan &plan)
{
    MxRun run(plan, {});
    if (run.prepare())
        qFatal("the plan cannot be prepared");
    QSignalSpy finished(&run, &MxRun::finished);
    run.start();
    if (!finished.wait(30'000))
        qFatal("the check does not end");
    return run.check();
}

QString told(const Verdict &verdict)
{
    return QStringLiteral("%1 %2").arg(idOf(verdict.stage), idOf(verdict.outcome));
}

bool holdsFinding(const Session &session, const char *id)
{
    return std::any_of(session.findings.begin(), session.findings.end(),
        [&](const Finding &finding) { return finding.id == QLatin1String(id); });
}

} // namespace

class MxRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mailGetsThroughByTheNextHost();
    void bestReachableHostDecides();
    void everyAddressOfAHostIsTried();
    void nullMxIsTheVerdict();
    void timesOfARecordNeverGoBack();
    void cancelDuringTheLookupKeepsARecord();
};

void MxRunTest::mailGetsThroughByTheNextHost()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    TestNameServer names;
    names.answer(Domain, RecordType::MX,
        {.answers = {
             exchange(10, "gone.test"), exchange(20, "closed.test"), exchange(30, "mx.test")}});
    addHost(names, "closed.test", Unreached);
    addHost(names, "mx.test", QStringLiteral("127.0.0.1"));
    const Check check = run(planFor(names, server.port()));
    QCOMPARE(check.sessions.size(), size_t(3));
    QCOMPARE(told(check.sessions[0].verdict), QStringLiteral("dns dns-error"));
    QCOMPARE(told(check.sessions[1].verdict), QStringLiteral("connect refused"));
    QCOMPARE(told(check.sessions[2].verdict), QStringLiteral("done ok"));
    QCOMPARE(told(check.verdict), QStringLiteral("done ok"));
    QVERIFY(holdsFinding(check.sessions[2], "mx.loopback"));
    QCOMPARE(check.sessions[2].endpoint.preference, std::optional(30));
}

void MxRunTest::bestReachableHostDecides()
{
    PracticeServer server(*situationNamed(QStringLiteral("unknown-user")));
    QVERIFY(!server.listen(0));
    TestNameServer names;
    names.answer(Domain, RecordType::MX, {.answers = {exchange(10, "mx.test")}});
    addHost(names, "mx.test", QStringLiteral("127.0.0.1"));
    const Check check = run(planFor(names, server.port()));
    QCOMPARE(told(check.verdict), QStringLiteral("rcpt permanent"));
    QVERIFY(check.verdict.reply.has_value());
    QCOMPARE(check.verdict.reply->code, 550);
}

void MxRunTest::everyAddressOfAHostIsTried()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    TestNameServer names;
    names.answer(Domain, RecordType::MX, {.answers = {exchange(10, "mx.test")}});
    names.answer("mx.test", RecordType::A,
        {.answers = {wireAddress("mx.test", Unreached),
             wireAddress("mx.test", QStringLiteral("127.0.0.1"))}});
    names.answer("mx.test", RecordType::AAAA, {.code = 0});
    const Check check = run(planFor(names, server.port()));
    QCOMPARE(check.sessions.size(), size_t(2));
    QCOMPARE(told(check.sessions[0].verdict), QStringLiteral("connect refused"));
    QCOMPARE(told(check.sessions[1].verdict), QStringLiteral("done ok"));
    QCOMPARE(told(check.verdict), QStringLiteral("done ok"));
}

void MxRunTest::nullMxIsTheVerdict()
{
    TestNameServer names;
    names.answer(Domain, RecordType::MX, {.answers = {exchange(0, {})}});
    const Check check = run(planFor(names, 25));
    QCOMPARE(told(check.verdict), QStringLiteral("dns dns-error"));
    QVERIFY(holdsFinding(check.sessions.front(), "mx.null"));
}

void MxRunTest::timesOfARecordNeverGoBack()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    TestNameServer names;
    DnsScript late{.answers = {exchange(10, "mx.test")}};
    late.delayMs = 50;
    names.answer(Domain, RecordType::MX, late);
    addHost(names, "mx.test", QStringLiteral("127.0.0.1"));
    const Check check = run(planFor(names, server.port()));
    qint64 before = 0;
    for (const Event &event : check.sessions.front().events()) {
        QVERIFY(event.timeNs >= before);
        before = event.timeNs;
    }
}

void MxRunTest::cancelDuringTheLookupKeepsARecord()
{
    TestNameServer names;
    names.answer(Domain, RecordType::MX, {.isSilent = true});
    MxRun run(planFor(names, 25), {});
    QVERIFY(!run.prepare());
    QSignalSpy finished(&run, &MxRun::finished);
    run.start();
    run.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(told(run.check().verdict), QStringLiteral("dns cancelled"));
}

QTEST_GUILESS_MAIN(MxRunTest)
#include "tst_mx_run.moc"
