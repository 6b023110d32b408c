// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Stories of IMAP and POP3 sign-ins, their verdicts, and what the findings name.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan planFor(Protocol protocol, Security security = Security::None)
{
    Plan plan;
    plan.protocol = protocol;
    plan.host = QStringLiteral("mail.example.com");
    plan.port = 143;
    plan.security = security;
    plan.mechanism = QStringLiteral("LOGIN");
    plan.user = QStringLiteral("anna");
    plan.stopAfter = Stage::Logout;
    return plan;
}

const QString Hello = QStringLiteral("connect +\ngreeting < OK hi\n");
const QString ToLogin = Hello + QStringLiteral("capability < OK done\n");

} // namespace

class MailboxDiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdict_data();
    void verdict();
    void optionalTlsMayBeRefused();
    void refusalIsNamedByItsCode_data();
    void refusalIsNamedByItsCode();
    void remarksDecideNothing_data();
    void remarksDecideNothing();
    void disabledLoginIsThisComputersFaultWhereTlsIsOffered();
};

void MailboxDiagnosisTest::verdict_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("story");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("status");
    const auto imap = [](const char *name, const QString &before, const char *rest, Stage stage,
                          Outcome outcome, const char *status) {
        QTest::newRow(name) << Protocol::Imap << before + QLatin1String(rest) << stage << outcome
                            << QString::fromLatin1(status);
    };
    const auto pop3 = [](const char *name, const char *story, Stage stage, Outcome outcome,
                          const char *status) {
        QTest::newRow(name) << Protocol::Pop3 << QString::fromLatin1(story) << stage << outcome
                            << QString::fromLatin1(status);
    };
    imap("accepted", ToLogin, "login < OK in\nlogout < OK bye", Stage::Done, Outcome::Ok, "");
    imap("stopped-after-the-greeting", {}, "connect +\ngreeting < OK hi\nlogout < OK bye",
        Stage::Done, Outcome::Ok, "");
    imap("goodbye-silent", ToLogin, "login < OK in\nlogout timeout", Stage::Done, Outcome::Ok, "");
    imap("goodbye-lost", ToLogin, "login < OK in\nlogout ~\nlogout lost", Stage::Done, Outcome::Ok,
        "");
    imap("greeting-bye", {}, "connect +\ngreeting < BYE full", Stage::Greeting, Outcome::Temporary,
        "BYE");
    imap("greeting-no", {}, "connect +\ngreeting < NO no\nlogout < OK x", Stage::Greeting,
        Outcome::Permanent, "NO");
    imap("greeting-data", {}, "connect +\ngreeting < * CAPABILITY", Stage::Greeting,
        Outcome::ProtocolError, "*");
    imap("greeting-malformed", {}, "connect +\ngreeting ! reply.malformed.smtp", Stage::Greeting,
        Outcome::ProtocolError, "");
    imap("greeting-silent", {}, "connect +\ngreeting timeout", Stage::Greeting, Outcome::Timeout,
        "");
    imap("capability-refused-decides-nothing", Hello,
        "capability < BAD no\nlogin < OK in\nlogout < OK x", Stage::Done, Outcome::Ok, "");
    imap("capability-not-now", Hello, "capability < NO [UNAVAILABLE] later", Stage::Capability,
        Outcome::Temporary, "NO");
    imap("capability-continuation", Hello, "capability < + go", Stage::Capability,
        Outcome::ProtocolError, "+");
    imap("capability-flood", Hello, "capability ! reply.too-many-lines", Stage::Capability,
        Outcome::ProtocolError, "");
    imap("wrong-tag", Hello, "capability ! reply.wrong-tag", Stage::Capability,
        Outcome::ProtocolError, "");
    imap("bye-in-between", Hello, "capability <? BYE idle", Stage::Capability, Outcome::Temporary,
        "BYE");
    imap("warning-in-between-decides-nothing", Hello,
        "capability <? NO disk full\ncapability < OK x\nlogin < OK in", Stage::Done, Outcome::Ok,
        "");
    imap("login-refused", ToLogin, "login < NO no\nlogout < OK x", Stage::Login, Outcome::Permanent,
        "NO");
    imap("login-not-now", ToLogin, "login < NO [INUSE] locked", Stage::Login, Outcome::Temporary,
        "NO");
    imap("login-bad", ToLogin, "login < BAD what", Stage::Login, Outcome::Permanent, "BAD");
    imap("login-bye", ToLogin, "login < BYE too many", Stage::Login, Outcome::Temporary, "BYE");
    imap("login-challenge-is-no-failure", ToLogin, "login < + x\nlogin < NO no", Stage::Login,
        Outcome::Permanent, "NO");
    imap("login-challenge-not-due", ToLogin, "login < + x\nlogin ! login.unexpected-continuation",
        Stage::Login, Outcome::ProtocolError, "");
    imap("login-dropped", ToLogin, "login lost", Stage::Login, Outcome::Lost, "");
    imap("login-disabled", ToLogin, "login # login.disabled\nlogout < OK x", Stage::Login,
        Outcome::Permanent, "");
    imap("login-preauth", {}, "connect +\ngreeting < PREAUTH hi\nlogin # login.preauth",
        Stage::Login, Outcome::Permanent, "");
    imap("login-needs-tls", ToLogin, "login # auth.needs-tls", Stage::Login, Outcome::TlsError, "");
    imap("starttls-preauth", {}, "connect +\ngreeting < PREAUTH hi\nstarttls # starttls.preauth",
        Stage::StartTls, Outcome::TlsError, "");
    imap("starttls-refused", ToLogin, "starttls < BAD no", Stage::StartTls, Outcome::Permanent,
        "BAD");
    imap("starttls-continuation", ToLogin, "starttls < + go", Stage::StartTls,
        Outcome::ProtocolError, "+");
    pop3("pop3-accepted",
        "connect +\ngreeting < +OK\ncapability < +OK\nlogin < +OK\nlogin < +OK in\nlogout < +OK",
        Stage::Done, Outcome::Ok, "");
    pop3("pop3-greeting-err", "connect +\ngreeting < -ERR no", Stage::Greeting, Outcome::Permanent,
        "-ERR");
    pop3("pop3-pass-refused", "connect +\ngreeting < +OK\nlogin < +OK\nlogin < -ERR [AUTH] no",
        Stage::Login, Outcome::Permanent, "-ERR");
    pop3("pop3-pass-not-now", "connect +\ngreeting < +OK\nlogin < -ERR [LOGIN-DELAY] wait",
        Stage::Login, Outcome::Temporary, "-ERR");
    pop3("pop3-unasked-error", "connect +\ngreeting < +OK\ncapability <? -ERR idle",
        Stage::Capability, Outcome::Permanent, "-ERR");
}

void MailboxDiagnosisTest::verdict()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, story);
    QFETCH(QString, status);
    Session session = sessionOf(story, planFor(protocol, Security::StartTls));
    diagnose(session, storyKnowledge());
    QTEST(session.verdict.stage, "stage");
    QTEST(session.verdict.outcome, "outcome");
    QCOMPARE(session.verdict.reply ? session.verdict.reply->status : QString(), status);
    QCOMPARE(session.verdict.finding.has_value(), session.verdict.outcome != Outcome::Ok);
}

void MailboxDiagnosisTest::optionalTlsMayBeRefused()
{
    Session session = sessionOf(ToLogin + QStringLiteral("starttls < NO no\nlogin < OK in\n"),
        planFor(Protocol::Imap, Security::StartTlsIfOffered));
    diagnose(session, storyKnowledge());
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    session = sessionOf(ToLogin + QStringLiteral("starttls < BYE no\n"),
        planFor(Protocol::Imap, Security::StartTlsIfOffered));
    diagnose(session, storyKnowledge());
    QCOMPARE(session.verdict.stage, Stage::StartTls);
}

void MailboxDiagnosisTest::refusalIsNamedByItsCode_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Side>("side");
    const auto row = [](const char *reply, const char *id, Side side) {
        QTest::newRow(reply) << QString::fromLatin1(reply) << QString::fromLatin1(id) << side;
    };
    row("NO [AUTHENTICATIONFAILED] x", "login.wrong-credentials", Side::SenderUser);
    row("-ERR [AUTH] x", "login.wrong-credentials", Side::SenderUser);
    row("NO [PRIVACYREQUIRED] x", "login.needs-tls", Side::ThisComputer);
    row("NO [CONTACTADMIN] x", "login.contact-admin", Side::SenderServer);
    row("NO [UNAVAILABLE] x", "login.server-fault", Side::SenderServer);
    row("-ERR [SYS/PERM] x", "login.server-fault", Side::SenderServer);
    row("-ERR [IN-USE] x", "login.in-use", Side::SenderUser);
    row("NO [UNHEARDOF] x", "login.permanent", Side::SenderUser);
    row("NO x", "login.permanent", Side::SenderUser);
}

void MailboxDiagnosisTest::refusalIsNamedByItsCode()
{
    QFETCH(QString, reply);
    Session session =
        sessionOf(ToLogin + QStringLiteral("login < ") + reply, planFor(Protocol::Imap));
    diagnose(session, storyKnowledge());
    QVERIFY(session.verdict.finding);
    const Finding &finding = session.findings[size_t(*session.verdict.finding)];
    QTEST(finding.id, "id");
    QTEST(finding.side, "side");
    QCOMPARE(finding.evidence, (std::vector<int>{4}));
}

void MailboxDiagnosisTest::remarksDecideNothing_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("capability.refused")
        << QStringLiteral("capability.refused") << Stage::Capability;
    QTest::newRow("login.not-ascii") << QStringLiteral("login.not-ascii") << Stage::Login;
    QTest::newRow("server.alert") << QStringLiteral("server.alert: down tonight") << Stage::Login;
}

void MailboxDiagnosisTest::remarksDecideNothing()
{
    QFETCH(QString, note);
    QFETCH(Stage, stage);
    Session session = sessionOf(
        ToLogin + idOf(stage) + QStringLiteral(" # ") + note + QStringLiteral("\nlogin < OK in"),
        planFor(Protocol::Imap));
    diagnose(session, storyKnowledge());
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(session.findings.size(), size_t(1));
    QCOMPARE(session.findings.front().id, note.section(QLatin1Char(':'), 0, 0));
    QCOMPARE(session.findings.front().stage, stage);
}

void MailboxDiagnosisTest::disabledLoginIsThisComputersFaultWhereTlsIsOffered()
{
    Session session =
        sessionOf(ToLogin + QStringLiteral("login # login.disabled"), planFor(Protocol::Imap));
    diagnose(session, storyKnowledge());
    QCOMPARE(session.findings.front().side, Side::SenderServer);
    session.capabilities.insert(QStringLiteral("STARTTLS"), {});
    diagnose(session, storyKnowledge());
    QCOMPARE(session.findings.front().side, Side::ThisComputer);
}

QTEST_GUILESS_MAIN(MailboxDiagnosisTest)
#include "tst_mailbox_diagnosis.moc"
