// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Which of several sessions decides about a domain, and what is said of its names. Each row is a
// list of hosts: preference, whether it was reached, outcome.

#include "diagnosis/CheckVerdict.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"

#include <QTest>

using namespace smtpscope;

namespace {

// "10 reached permanent", "20 closed refused"
Session hostOf(const QString &line)
{
    const QStringList words = line.split(QLatin1Char(' '));
    const bool reached = words[1] == QLatin1String("reached");
    Session session =
        sessionOf(reached ? QStringLiteral("connect +") : QStringLiteral("connect - x"), {});
    session.endpoint.preference = words[0].toInt();
    session.verdict.outcome = outcomeFromId(words[2]).value();
    return session;
}

std::vector<Session> hostsOf(const QStringList &lines)
{
    std::vector<Session> sessions;
    for (const QString &line : lines)
        sessions.push_back(hostOf(line));
    return sessions;
}

} // namespace

class CheckVerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deciderIsTheBestReachableHost_data();
    void deciderIsTheBestReachableHost();
    void noSessionDecidesNothing();
    void findingOfASessionIsNotNamed();
    void nameFaultsHaveASide_data();
    void nameFaultsHaveASide();
};

void CheckVerdictTest::deciderIsTheBestReachableHost_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<int>("decider");
    const auto row = [](const char *name, const QStringList &hosts, int decider) {
        QTest::newRow(name) << hosts << decider;
    };
    row("the best took it",
        {QStringLiteral("10 reached ok"), QStringLiteral("20 reached permanent")}, 0);
    row("the best refused, the next would take it",
        {QStringLiteral("10 reached permanent"), QStringLiteral("20 reached ok")}, 0);
    row("the best is closed",
        {QStringLiteral("10 closed refused"), QStringLiteral("20 reached ok")}, 1);
    row("one of the same preference took it",
        {QStringLiteral("10 reached temporary"), QStringLiteral("10 reached ok")}, 1);
    row("some recipients beat none",
        {QStringLiteral("10 reached permanent"), QStringLiteral("10 reached partial")}, 1);
    row("nobody was reached",
        {QStringLiteral("10 closed timeout"), QStringLiteral("20 closed refused")}, 0);
    row("order of the list plays no part",
        {QStringLiteral("20 reached permanent"), QStringLiteral("10 reached ok")}, 1);
}

void CheckVerdictTest::deciderIsTheBestReachableHost()
{
    QFETCH(QStringList, hosts);
    QFETCH(int, decider);
    QCOMPARE(mxDecider(hostsOf(hosts)), std::optional(size_t(decider)));
}

void CheckVerdictTest::noSessionDecidesNothing()
{
    QVERIFY(!mxDecider({}));
    QVERIFY(!gridDecider({}));
    QCOMPARE(verdictOf({}, {}), Verdict());
}

void CheckVerdictTest::findingOfASessionIsNotNamed()
{
    std::vector<Session> sessions = hostsOf({QStringLiteral("10 reached permanent")});
    sessions[0].verdict.finding = 3;
    QVERIFY(!verdictOf(sessions, 0).finding);
    QCOMPARE(verdictOf(sessions, 0).outcome, Outcome::Permanent);
}

void CheckVerdictTest::nameFaultsHaveASide_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isMailHost");
    QTest::addColumn<Side>("side");
    QTest::newRow("typed name") << QStringLiteral("dns.no-such-name") << false
                                << Side::ThisComputer;
    QTest::newRow("name in an MX record")
        << QStringLiteral("dns.no-such-name") << true << Side::RecipientServer;
    QTest::newRow("null MX") << QStringLiteral("mx.null") << false << Side::RecipientServer;
    QTest::newRow("address as MX")
        << QStringLiteral("mx.ip-literal") << true << Side::RecipientServer;
    QTest::newRow("silent name server") << QStringLiteral("dns.timeout") << false << Side::Network;
}

void CheckVerdictTest::nameFaultsHaveASide()
{
    QFETCH(QString, id);
    QFETCH(bool, isMailHost);
    QFETCH(Side, side);
    Session session;
    if (isMailHost)
        session.endpoint.preference = 10;
    Record record;
    record.kind = id == QLatin1String("dns.timeout") ? EventKind::Timeout : EventKind::Resolve;
    record.stage = Stage::Dns;
    record.defect = id;
    session.append(record);
    diagnose(session, storyKnowledge());
    QVERIFY(session.verdict.finding.has_value());
    const Finding &finding = session.findings[size_t(*session.verdict.finding)];
    QCOMPARE(finding.id, id);
    QCOMPARE(finding.side, side);
}

QTEST_GUILESS_MAIN(CheckVerdictTest)
#include "tst_check_verdict.moc"
