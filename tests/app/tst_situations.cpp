// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Every practice situation, checked over real sockets from the first byte to the verdict: with
// STARTTLS and with TLS from the first byte, with every sign-in method, and with the record
// searched for the password.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "practice/PracticeServer.h"
#include "practice/ServerSignIn.h"
#include "session/SessionJsonWriter.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace smtpscope;

namespace {

// The sign-in methods that both sides know.
QStringList practisedMechanisms()
{
    QStringList both;
    for (const QString &mechanism : SaslExchange::supported()) {
        if (ServerSignIn::isSupported(mechanism.toLatin1()))
            both += mechanism;
    }
    return both;
}

} // namespace

class SituationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdictIsTheStorys_data();
    void verdictIsTheStorys();
    void signInWorks_data();
    void signInWorks();
    void greylistedMailIsTakenTheSecondTime();
    void passwordIsNowhere();
    void messageArrivesAsItWas();
    void insecureGoesOnAndSaysSo();
    void optionalTlsGoesOnWithoutThePassword();
    void cancelKeepsTheRecord();
    void optionalEncryptionIsUsedWhereOffered();

private:
    Plan plan(const PracticeServer &server, Security security) const;
    Session check(const Plan &plan, const QByteArray &password = practiceaccount::Password);

    QTemporaryFile m_root;
};

void SituationsTest::initTestCase()
{
    QVERIFY(m_root.open());
    m_root.write(practiceRoot());
    QVERIFY(m_root.flush());
}

Plan SituationsTest::plan(const PracticeServer &server, Security security) const
{
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.port = server.port();
    plan.security = security;
    plan.caFile = m_root.fileName();
    plan.helo = QStringLiteral("client.example");
    plan.mechanism = QStringLiteral("AUTO");
    plan.user = QString::fromLatin1(practiceaccount::User);
    plan.from = plan.user;
    plan.to = {QStringLiteral("bob@practice.test"), QStringLiteral("carol@practice.test")};
    plan.stopAfter = Stage::Quit;
    plan.limits.deadlineMs = 5'000;
    return plan;
}

Session SituationsTest::check(const Plan &plan, const QByteArray &password)
{
    auto prepared = prepareCheck(plan, {Secret(password), {}, {}});
    if (!std::holds_alternative<DriverInput>(prepared))
        qFatal("the plan cannot be prepared");
    CheckRun run(std::move(std::get<DriverInput>(prepared)));
    QSignalSpy finished(&run, &CheckRun::finished);
    run.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the check does not end");
    if (!run.maskedLeaks().isEmpty() || !run.isSafeToSave())
        qWarning("the leak check found a secret in the record");
    return run.session();
}

void SituationsTest::verdictIsTheStorys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Security>("security");
    for (const Situation &situation : situations()) {
        QTest::newRow(qPrintable(situation.name + QLatin1String(" starttls")))
            << situation.name << Security::StartTls;
        if (!situation.name.contains(QLatin1String("starttls")))
            QTest::newRow(qPrintable(situation.name + QLatin1String(" tls")))
                << situation.name << Security::Tls;
    }
}

void SituationsTest::verdictIsTheStorys()
{
    QFETCH(QString, name);
    QFETCH(Security, security);
    const Situation &situation = *situationNamed(name);
    PracticeServer server(situation, security == Security::Tls);
    QVERIFY(!server.listen(0));
    Plan wanted = plan(server, security);
    wanted.limits.deadlineMs = name == QLatin1String("silence-after-dot") ? 300 : 5'000;
    const Session session = check(wanted);
    QCOMPARE(session.verdict.stage, situation.stage);
    QCOMPARE(session.verdict.outcome, situation.outcome);
    if (situation.stage == Stage::Tls)
        QVERIFY(session.findings[size_t(*session.verdict.finding)].id.endsWith(
            name.mid(int(qstrlen("certificate-")))));
}

void SituationsTest::signInWorks_data()
{
    QTest::addColumn<QString>("mechanism");
    for (const QString &mechanism : practisedMechanisms())
        QTest::newRow(qPrintable(mechanism)) << mechanism;
}

void SituationsTest::signInWorks()
{
    QFETCH(QString, mechanism);
    PracticeServer server(*situationNamed(QStringLiteral("works")), true);
    QVERIFY(!server.listen(0));
    Plan wanted = plan(server, Security::Tls);
    wanted.mechanism = mechanism;
    wanted.stopAfter = Stage::Auth;
    QCOMPARE(check(wanted).verdict.outcome, Outcome::Ok);
    const Session wrong = check(wanted, "practice makes nothing");
    QCOMPARE(wrong.verdict.stage, Stage::Auth);
    QCOMPARE(wrong.verdict.reply->code, 535);
}

void SituationsTest::greylistedMailIsTakenTheSecondTime()
{
    PracticeServer server(*situationNamed(QStringLiteral("greylisting")));
    QVERIFY(!server.listen(0));
    const Plan wanted = plan(server, Security::StartTls);
    QCOMPARE(check(wanted).verdict.outcome, Outcome::Temporary);
    QCOMPARE(check(wanted).verdict.outcome, Outcome::Ok);
}

void SituationsTest::passwordIsNowhere()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    for (const QString &mechanism : practisedMechanisms()) {
        Plan wanted = plan(server, Security::StartTls);
        wanted.mechanism = mechanism;
        const QByteArray json = toJson(check(wanted));
        const QByteArray password = practiceaccount::Password;
        for (const QByteArray &form : {password, password.toBase64().left(20), password.toHex()})
            QVERIFY2(!json.contains(form), qPrintable(mechanism));
        QVERIFY(json.contains("\"mechanism\":\"" + mechanism.toLatin1() + '"'));
    }
    for (const auto &served : server.sessions()) {
        for (const auto &line : served->lines)
            QVERIFY(!line.text.startsWith("AUTH") || line.text.count(' ') < 2
                || line.text.endsWith(" ***"));
    }
}

void SituationsTest::messageArrivesAsItWas()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("Subject: dots\n\n.\n..\nend");
    QVERIFY(file.flush());
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    Plan wanted = plan(server, Security::StartTls);
    wanted.message.path = file.fileName();
    const Session session = check(wanted);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(server.sessions().front()->messages,
        QByteArrayList{"Subject: dots\r\n\r\n..\r\n...\r\nend\r\n"});
    QVERIFY(session.arena().toByteArray().contains(
        "message.normalised: bare LF 4, last line end added"));
}

void SituationsTest::insecureGoesOnAndSaysSo()
{
    PracticeServer server(*situationNamed(QStringLiteral("certificate-expired")), true);
    QVERIFY(!server.listen(0));
    Plan wanted = plan(server, Security::Tls);
    wanted.insecure = true;
    const Session session = check(wanted);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(session.findings.front().id, QStringLiteral("tls.certificate.expired"));
    QCOMPARE(session.findings.front().severity, Severity::Warning);
}

void SituationsTest::optionalTlsGoesOnWithoutThePassword()
{
    PracticeServer server(*situationNamed(QStringLiteral("certificate-self-signed")));
    QVERIFY(!server.listen(0));
    Plan wanted = plan(server, Security::StartTlsIfOffered);
    const Session session = check(wanted);
    QCOMPARE(session.verdict.stage, Stage::Auth);
    QCOMPARE(session.verdict.outcome, Outcome::TlsError);
    for (const auto &line : server.sessions().front()->lines)
        QVERIFY(!line.text.startsWith("AUTH"));
    wanted.mechanism.clear();
    QCOMPARE(check(wanted).verdict.outcome, Outcome::Ok);
}

void SituationsTest::cancelKeepsTheRecord()
{
    PracticeServer server(*situationNamed(QStringLiteral("silence-after-dot")));
    QVERIFY(!server.listen(0));
    auto prepared =
        prepareCheck(plan(server, Security::StartTls), {Secret(practiceaccount::Password), {}, {}});
    CheckRun run(std::move(std::get<DriverInput>(prepared)));
    QSignalSpy finished(&run, &CheckRun::finished);
    QObject::connect(&run, &CheckRun::recorded, &run, [&](int event) {
        if (run.session().events()[size_t(event)].stage == Stage::Mail)
            QMetaObject::invokeMethod(&run, &CheckRun::cancel, Qt::QueuedConnection);
    });
    run.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(run.session().verdict.outcome, Outcome::Cancelled);
    QVERIFY(run.session().arena().toByteArray().contains("EHLO client.example"));
}

void SituationsTest::optionalEncryptionIsUsedWhereOffered()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    QCOMPARE(check(plan(server, Security::StartTlsIfOffered)).verdict.outcome, Outcome::Ok);
    QVERIFY(server.sessions().front()->lines.back().encrypted);
}

QTEST_GUILESS_MAIN(SituationsTest)
#include "tst_situations.moc"
