// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The reach grid: what its fields show of a practice server, and what follows from them.

#include "app/GridRun.h"
#include "practice/PracticeServer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

Q_DECLARE_METATYPE(smtpscope::RelayPort)

namespace {

// A session that ended so; "ok", "refused", "silent".
Session sessionThat(const QString &ended, bool offersSignIn = false)
{
    Session session;
    Record connect;
    connect.kind = EventKind::Connect;
    connect.stage = Stage::Connect;
    session.verdict.stage = Stage::Connect;
    if (ended == QLatin1String("ok")) {
        session.verdict.stage = Stage::Done;
        session.verdict.outcome = Outcome::Ok;
    } else if (ended == QLatin1String("refused")) {
        connect.defect = QStringLiteral("connect.refused");
        session.verdict.outcome = Outcome::Refused;
    } else if (ended == QLatin1String("nameless")) {
        connect.kind = EventKind::Resolve;
        connect.defect = QStringLiteral("dns.no-such-name");
        session.verdict.stage = Stage::Dns;
        session.verdict.outcome = Outcome::DnsError;
    } else {
        connect.defect = QStringLiteral("connect.timeout");
        session.verdict.outcome = Outcome::Timeout;
    }
    session.append(connect);
    if (offersSignIn)
        session.capabilities.insert(QStringLiteral("AUTH"), QStringLiteral("PLAIN"));
    return session;
}

const GridField Submission{AddressFamily::IPv4, 587, Security::StartTls, false};
const GridField Relay{AddressFamily::IPv4, 25, Security::None, false};
const GridField Control{AddressFamily::IPv4, 25, Security::None, true};

} // namespace

class GridRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fieldsShowWhatAnswers();
    void nobodySignsInAndNothingIsSent();
    void relayPortIsDecidedByTheControl_data();
    void relayPortIsDecidedByTheControl();
    void controlOnAnotherPortSaysNothing();
    void onlyEncryptedFieldsWithSignInAreUsable();
    void faultyCertificateOfTheBestFieldIsTold();
};

namespace {

Check run(GridRun &grid)
{
    if (grid.prepare())
        qFatal("the plan cannot be prepared");
    QSignalSpy finished(&grid, &GridRun::finished);
    grid.start();
    if (!finished.wait(30'000))
        qFatal("the grid does not end");
    return grid.check();
}

Plan localPlan()
{
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.family = AddressFamily::IPv4;
    plan.helo = QStringLiteral("client.example");
    plan.limits.deadlineMs = 2'000;
    return plan;
}

} // namespace

void GridRunTest::fieldsShowWhatAnswers()
{
    PracticeServer plain(*situationNamed(QStringLiteral("works")));
    PracticeServer encrypted(*situationNamed(QStringLiteral("works")), true);
    QVERIFY(!plain.listen(0));
    QVERIFY(!encrypted.listen(0));
    GridRun grid(localPlan(), {}, {}, {plain.port(), encrypted.port()});
    const Check check = run(grid);
    QCOMPARE(grid.fields().size(), size_t(6));
    QStringList told;
    for (size_t i = 0; i < check.sessions.size(); ++i)
        told.append(QStringLiteral("%1 %2 %3")
                        .arg(idOf(grid.fields()[i].security), idOf(check.sessions[i].verdict.stage),
                            idOf(check.sessions[i].verdict.outcome)));
    const QStringList expected{QStringLiteral("none done ok"), QStringLiteral("starttls done ok"),
        QStringLiteral("tls tls tls-error"), QStringLiteral("none banner timeout"),
        QStringLiteral("starttls banner timeout"), QStringLiteral("tls done ok")};
    QCOMPARE(told, expected);
    QCOMPARE(check.verdict.outcome, Outcome::Ok);
    QVERIFY(check.sessions[1].capabilities.contains(QStringLiteral("AUTH")));
}

void GridRunTest::nobodySignsInAndNothingIsSent()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    Plan plan = localPlan();
    plan.mechanism = QStringLiteral("PLAIN");
    plan.from = QString();
    plan.to = {QStringLiteral("bob@practice.test")};
    plan.stopAfter = Stage::Quit;
    GridRun grid(plan, {}, {}, {server.port()});
    run(grid);
    for (const auto &session : server.sessions()) {
        for (const ServedSession::Line &line : session->lines) {
            const QByteArray verb = line.text.left(4).toUpper();
            const bool goesTooFar = QByteArrayList{"AUTH", "MAIL", "RCPT", "DATA"}.contains(verb);
            QVERIFY2(!goesTooFar, line.text.constData());
        }
    }
}

void GridRunTest::relayPortIsDecidedByTheControl_data()
{
    QTest::addColumn<QString>("relay");
    QTest::addColumn<QString>("control"); // empty: none
    QTest::addColumn<RelayPort>("state");
    const QString ok = QStringLiteral("ok");
    const QString silent = QStringLiteral("silent");
    QTest::newRow("answers") << ok << silent << RelayPort::Open;
    QTest::newRow("closed") << QStringLiteral("refused") << ok << RelayPort::Closed;
    QTest::newRow("both silent") << silent << silent << RelayPort::Blocked;
    QTest::newRow("only here silent") << silent << ok << RelayPort::SilentHere;
    QTest::newRow("control refuses")
        << silent << QStringLiteral("refused") << RelayPort::SilentHere;
    QTest::newRow("control has no name")
        << silent << QStringLiteral("nameless") << RelayPort::Silent;
    QTest::newRow("the host has no name") << QStringLiteral("nameless") << ok << RelayPort::Unknown;
    QTest::newRow("nothing to compare with") << silent << QString() << RelayPort::Silent;
}

void GridRunTest::relayPortIsDecidedByTheControl()
{
    QFETCH(QString, relay);
    QFETCH(QString, control);
    QFETCH(RelayPort, state);
    std::vector<GridField> fields{Submission, Relay};
    std::vector<Session> sessions{sessionThat(QStringLiteral("ok")), sessionThat(relay)};
    if (!control.isEmpty()) {
        fields.push_back(Control);
        sessions.push_back(sessionThat(control));
    }
    QCOMPARE(concludeGrid(fields, sessions).relay, state);
}

void GridRunTest::controlOnAnotherPortSaysNothing()
{
    GridField other = Control;
    other.port = 587;
    const QString silent = QStringLiteral("silent");
    for (const QString &control : {QStringLiteral("ok"), silent})
        QCOMPARE(concludeGrid({Relay, other}, {sessionThat(silent), sessionThat(control)}).relay,
            RelayPort::Silent);
}

void GridRunTest::onlyEncryptedFieldsWithSignInAreUsable()
{
    const GridField plain{AddressFamily::IPv4, 587, Security::None, false};
    const GridField tls{AddressFamily::IPv4, 465, Security::Tls, false};
    const QString ok = QStringLiteral("ok");
    const GridConclusion conclusion = concludeGrid({plain, Submission, tls},
        {sessionThat(ok, true), sessionThat(ok, true), sessionThat(ok, false)});
    QCOMPARE(conclusion.usable, std::vector<GridField>{Submission});
    QVERIFY(conclusion.anyReached);
}

void GridRunTest::faultyCertificateOfTheBestFieldIsTold()
{
    Session faulty = sessionThat(QStringLiteral("ok"), true);
    faulty.endpoint.tls.errors = {{QStringLiteral("tls.certificate.expired"), {}}};
    QVERIFY(concludeGrid({Submission}, {faulty}).hasCertificateFault);
    QVERIFY(
        !concludeGrid({Submission}, {sessionThat(QStringLiteral("ok"), true)}).hasCertificateFault);
}

QTEST_GUILESS_MAIN(GridRunTest)
#include "tst_grid_run.moc"
