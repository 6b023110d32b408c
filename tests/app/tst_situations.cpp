// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Every practice situation, checked over real sockets from the first byte to the verdict: with
// STARTTLS and with TLS from the first byte, with every sign-in method, and with the record
// searched for the password.

#include "app/PracticeCheck.h"
#include "practice/ServerSignIn.h"
#include "session/SessionJsonWriter.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace smtpscope;

class SituationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdictIsTheStorys_data();
    void verdictIsTheStorys();
    void workingServerHasNothingFound_data();
    void workingServerHasNothingFound();
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
    Plan plan(const PracticeServer &server, Security security) const
    {
        return m_check.plan(server, security);
    }
    Session check(const Plan &plan, const QByteArray &password = practiceaccount::Password) const
    {
        return m_check.run(plan, password);
    }

    PracticeCheck m_check;
};

namespace {

// The end of the finding's id that a certificate leads to.
QString faultOf(PracticeCertificate certificate)
{
    switch (certificate) {
    case PracticeCertificate::Good:
        return {};
    case PracticeCertificate::Incomplete:
        return QStringLiteral(".incomplete");
    case PracticeCertificate::Expired:
        return QStringLiteral(".expired");
    case PracticeCertificate::NotYetValid:
        return QStringLiteral(".not-yet-valid");
    case PracticeCertificate::WrongName:
        return QStringLiteral(".wrong-name");
    case PracticeCertificate::SelfSigned:
        return QStringLiteral(".self-signed");
    case PracticeCertificate::Untrusted:
        return QStringLiteral(".untrusted");
    case PracticeCertificate::VirusScanner:
        return QStringLiteral(".virus-scanner");
    }
    return {};
}

// What to sign in with by this method.
QByteArray secretFor(const QString &mechanism)
{
    const bool isToken =
        mechanism == QLatin1String("XOAUTH2") || mechanism == QLatin1String("OAUTHBEARER");
    return isToken ? practiceaccount::Token : practiceaccount::Password;
}

// The methods that both sides know and that take a secret.
QStringList mechanisms()
{
    QStringList all = SaslExchange::supported();
    all.removeIf([](const QString &mechanism) {
        return !ServerSignIn::isSupported(mechanism.toLatin1())
            || mechanism == QLatin1String("EXTERNAL") || mechanism == QLatin1String("ANONYMOUS");
    });
    return all;
}

} // namespace

void SituationsTest::verdictIsTheStorys_data()
{
    addSituationRows();
}

void SituationsTest::verdictIsTheStorys()
{
    QFETCH(QString, name);
    QFETCH(Security, security);
    const Situation &situation = *situationNamed(name);
    PracticeServer server(situation, security == Security::Tls);
    server.setHaste(100);
    QVERIFY(!server.listen(0));
    const Session session = check(m_check.plan(server, situation, security));
    QCOMPARE(session.verdict.stage, situation.stage);
    QCOMPARE(session.verdict.outcome, situation.outcome);
    if (situation.certificate != PracticeCertificate::Good)
        QVERIFY(session.findings[size_t(*session.verdict.finding)].id.endsWith(
            faultOf(situation.certificate)));
}

void SituationsTest::workingServerHasNothingFound_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("mechanism");
    for (const Security security : {Security::StartTls, Security::Tls}) {
        for (const char *mechanism : {"AUTO", "CRAM-MD5", ""})
            QTest::newRow(qPrintable(idOf(security) + QLatin1Char(' ') + QLatin1String(mechanism)))
                << security << QString::fromLatin1(mechanism);
    }
}

// A rule that sees something where nothing is wrong sends people the wrong way.
void SituationsTest::workingServerHasNothingFound()
{
    QFETCH(Security, security);
    QFETCH(QString, mechanism);
    PracticeServer server(*situationNamed(QStringLiteral("works")), security == Security::Tls);
    QVERIFY(!server.listen(0));
    Plan wanted = plan(server, security);
    wanted.mechanism = mechanism;
    const Session session = check(wanted);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QVERIFY2(session.findings.empty(),
        session.findings.empty() ? "" : qPrintable(session.findings.front().id));
}

void SituationsTest::signInWorks_data()
{
    QTest::addColumn<QString>("mechanism");
    for (const QString &mechanism : mechanisms())
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
    QCOMPARE(check(wanted, secretFor(mechanism)).verdict.outcome, Outcome::Ok);
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
    for (const QString &mechanism : mechanisms()) {
        Plan wanted = plan(server, Security::StartTls);
        wanted.mechanism = mechanism;
        const QByteArray password = secretFor(mechanism);
        const QByteArray json = toJson(check(wanted, password));
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
