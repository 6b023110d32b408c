// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Stories and their verdicts: the first failure wins, echoes are not it, and every failure has a
// finding with evidence.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Sides.h"
#include "diagnosis/Story.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan sendingPlan(Security security = Security::None)
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.com");
    plan.port = 587;
    plan.security = security;
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

const QString Hello = QStringLiteral(
    "dns resolved\nconnect +\nbanner < 220 a\nehlo > EHLO pc1.example.com\nehlo < 250 a\n");
const QString ToRcpt = Hello + QStringLiteral("mail < 250 ok\n");
const QString ToDot =
    ToRcpt + QStringLiteral("rcpt < 250 ok\ndata < 354 go\nbody > ...\nbody # message.sent\n");

Session withCertificateError(const QString &id, const QString &story, Security security)
{
    Session session = sessionOf(story, sendingPlan(security));
    session.endpoint.tls.errors = {{id, QStringLiteral("said so")}};
    return session;
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdict_data();
    void verdict();
    void deciderIsNamedWithEvidence_data();
    void deciderIsNamedWithEvidence();
    void certificateFaultDecidesOrWarns();
    void oneDeadAddressIsAWarning();
    void deadSocketIsThisComputersAffair();
    void failedGoodbyeIsOnlyARemark();
    void diagnosingTwiceChangesNothing();
    void everyFailureHasASide();
};

void DiagnosisTest::verdict_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("story");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("code");
    const Plan plan = sendingPlan();
    const auto row = [](const char *name, const Plan &p, const QString &story, const char *rest,
                         Stage stage, Outcome outcome, int code) {
        QTest::newRow(name) << p << story + QLatin1String(rest) << stage << outcome << code;
    };
    row("all-went-through", plan, ToDot, "body < 250 ok\nquit < 221 bye", Stage::Done, Outcome::Ok,
        0);
    const QString toRcpt =
        QStringLiteral("connect +\nbanner < 220 a\nehlo < 250 ok\nmail < 250 ok\n");
    row("vrfy-refused-decides-nothing", plan, ToDot,
        "body < 250 ok\nauth > VRFY bob\nauth < 550 no\nquit < 221 bye", Stage::Done, Outcome::Ok,
        0);
    row("vrfy-answered-421", plan, QStringLiteral("connect +\nbanner < 220 a\n"),
        "ehlo > VRFY bob\nehlo < 421 bye", Stage::Ehlo, Outcome::Temporary, 421);
    row("pipelined-data-refused-echoes-the-recipient", plan, toRcpt,
        "rcpt < 550 no\ndata < 554 none\nquit < 221 b", Stage::Rcpt, Outcome::Permanent, 550);
    row("lone-dot-refused-echoes-the-recipient", plan, toRcpt,
        "rcpt < 450 no\ndata < 354 go\nbody < 554 none\nquit < 221 b", Stage::Rcpt,
        Outcome::Temporary, 450);
    row("second-mail-of-the-session-refused", plan, ToDot,
        "body < 250 ok\nmail < 250 ok\nrcpt < 450 slow\nquit < 221 b", Stage::Rcpt,
        Outcome::Temporary, 450);
    row("second-message-of-the-session-cut-off", plan, ToDot,
        "body # message.sent\nbody < 250 ok\nmail < 250 ok\nrcpt < 250 ok\ndata < 354 go\nbody "
        "lost",
        Stage::Body, Outcome::Lost, 0);
    row("chunk-accepted-then-lost", plan, toRcpt,
        "rcpt < 250 ok\nbody > BDAT 10\nbody < 250 ok\nquit < 221 b", Stage::Quit, Outcome::Unknown,
        0);
    row("last-chunk-accepted", plan, toRcpt,
        "rcpt < 250 ok\nbody > BDAT 10\nbody < 250 ok\nbody > BDAT 1 LAST\nbody < 250 ok",
        Stage::Done, Outcome::Ok, 0);
    Plan lmtp = plan;
    lmtp.protocol = Protocol::Lmtp;
    row("lmtp-second-delivery-refused", lmtp, ToDot, "body < 250 ok\nbody < 552 full", Stage::Done,
        Outcome::Partial, 552);
    row("lmtp-every-delivery-refused", lmtp, ToDot, "body < 452 full\nbody < 552 full", Stage::Body,
        Outcome::Temporary, 452);
    row("quit-silent", plan, ToDot, "body < 250 ok\nquit timeout", Stage::Done, Outcome::Ok, 0);
    row("quit-refused", plan, ToDot, "body < 250 ok\nquit < 500 what", Stage::Done, Outcome::Ok, 0);
    row("quit-lost", plan, ToDot, "body < 250 ok\nquit lost", Stage::Done, Outcome::Ok, 0);
    row("no-such-name", plan, {}, "dns failed", Stage::Dns, Outcome::DnsError, 0);
    row("look-up-silent", plan, {}, "dns timeout", Stage::Dns, Outcome::Timeout, 0);
    row("refused", plan, {}, "connect - connect.refused", Stage::Connect, Outcome::Refused, 0);
    row("ipv6-unreachable-ipv4-refused", plan, {},
        "connect - connect.unreachable\nconnect - connect.refused", Stage::Connect,
        Outcome::Refused, 0);
    row("refused-then-silent", plan, {}, "connect - connect.refused\nconnect timeout",
        Stage::Connect, Outcome::Refused, 0);
    row("all-unreachable", plan, {}, "connect - connect.unreachable\nconnect - connect.unreachable",
        Stage::Connect, Outcome::Unreachable, 0);
    row("proxy-refused", plan, {}, "connect # proxy.connected\nconnect - proxy.refused",
        Stage::Connect, Outcome::Refused, 0);
    row("proxy-wants-a-sign-in", plan, {}, "connect - proxy.auth-failed", Stage::Connect,
        Outcome::Refused, 0);
    row("proxy-unreachable", plan, {}, "connect - proxy.unreachable", Stage::Connect,
        Outcome::Unreachable, 0);
    row("proxy-silent", plan, {}, "connect - proxy.timeout", Stage::Connect, Outcome::Timeout, 0);
    row("local-address-wrong", plan, {}, "connect - connect.bind-failed", Stage::Connect,
        Outcome::Unreachable, 0);
    row("client-certificate-missed-after-the-handshake", plan, {},
        "connect +\ntls encrypted\ntls ! tls.client-certificate-required", Stage::Tls,
        Outcome::TlsError, 0);
    row("first-address-dead-second-answers", plan, {},
        "connect - connect.refused\nconnect +\nbanner < 554 no\nquit < 221 b", Stage::Banner,
        Outcome::Permanent, 554);
    row("greeting-421", plan, {}, "connect +\nbanner < 421 later", Stage::Banner,
        Outcome::Temporary, 421);
    row("greeting-354", plan, {}, "connect +\nbanner < 354 go", Stage::Banner,
        Outcome::ProtocolError, 354);
    row("greeting-malformed", plan, {}, "connect +\nbanner ! reply.malformed.http", Stage::Banner,
        Outcome::ProtocolError, 0);
    row("greeting-unfinished-is-a-timeout", plan, {}, "connect +\nbanner ~\nbanner timeout",
        Stage::Banner, Outcome::Timeout, 0);
    row("greeting-tls-bytes-then-close", plan, {},
        "connect +\nbanner ~ reply.malformed.tls\nbanner lost", Stage::Banner,
        Outcome::ProtocolError, 0);
    row("ehlo-refused-helo-accepted", plan,
        QStringLiteral("connect +\nbanner < 220 a\nehlo < 502 what\nehlo < 250 ok\n"),
        "mail < 550 no", Stage::Mail, Outcome::Permanent, 550);
    row("ehlo-and-helo-refused-names-the-first", plan,
        QStringLiteral("connect +\nbanner < 220 a\nehlo < 502 what\nehlo < 500 no\n"),
        "quit < 221 b", Stage::Ehlo, Outcome::Permanent, 502);
    row("ehlo-refused-then-dropped", plan,
        QStringLiteral("connect +\nbanner < 220 a\nehlo < 502 what\n"), "ehlo lost", Stage::Ehlo,
        Outcome::Permanent, 502);
    row("mail-refused-503-is-an-echo", plan, Hello,
        "mail < 550 no\nrcpt < 503 sender first\ndata < 503 no", Stage::Mail, Outcome::Permanent,
        550);
    row("unasked-421-decides-at-the-next-stage", plan, ToRcpt, "rcpt <? 421 idle", Stage::Rcpt,
        Outcome::Temporary, 421);
    row("unasked-250-is-nothing", plan, Hello, "mail <? 250 x\nmail < 554 no", Stage::Mail,
        Outcome::Permanent, 554);
    row("recipient-refused", plan, ToRcpt, "rcpt < 550 5.1.1 no\nquit < 250 ok\nquit < 221 b",
        Stage::Rcpt, Outcome::Permanent, 550);
    row("both-recipients-refused-first-counts", plan, ToRcpt, "rcpt < 450 later\nrcpt < 550 no",
        Stage::Rcpt, Outcome::Temporary, 450);
    row("some-recipients-refused", plan, ToRcpt,
        "rcpt < 550 no\nrcpt < 250 ok\ndata < 354 go\nbody < 250 ok\nquit < 221 b", Stage::Done,
        Outcome::Partial, 550);
    row("second-recipient-421", plan, ToRcpt, "rcpt < 250 ok\nrcpt < 421 too many", Stage::Rcpt,
        Outcome::Temporary, 421);
    row("data-250", plan, ToRcpt, "rcpt < 250 ok\ndata < 250 ok", Stage::Data,
        Outcome::ProtocolError, 250);
    row("body-refused", plan, ToDot, "body < 554 spam", Stage::Body, Outcome::Permanent, 554);
    row("silence-after-the-dot", plan, ToDot, "body timeout", Stage::Body, Outcome::Unknown, 0);
    row("drop-after-the-dot", plan, ToDot, "body lost", Stage::Body, Outcome::Unknown, 0);
    row("record-that-ends-without-the-answer-to-the-message", plan, ToDot, "quit > QUIT",
        Stage::Body, Outcome::Unknown, 0);
    row("drop-before-the-dot-was-out", plan, ToRcpt,
        "rcpt < 250 ok\ndata < 354 go\nbody > ...\nbody lost", Stage::Body, Outcome::Lost, 0);
    row("cancelled", plan, ToRcpt, "rcpt cancelled", Stage::Rcpt, Outcome::Cancelled, 0);
    row("starttls-not-offered", plan, Hello, "starttls # starttls.not-offered\nquit < 221 b",
        Stage::StartTls, Outcome::TlsError, 0);
    row("starttls-454", sendingPlan(Security::StartTls), Hello, "starttls < 454 no",
        Stage::StartTls, Outcome::Temporary, 454);
    row("starttls-221", sendingPlan(Security::StartTls), Hello, "starttls < 221 bye",
        Stage::StartTls, Outcome::ProtocolError, 221);
    row("starttls-454-when-optional-goes-on", sendingPlan(Security::StartTlsIfOffered), Hello,
        "starttls < 454 no\nmail < 550 no", Stage::Mail, Outcome::Permanent, 550);
    row("starttls-421-when-optional-ends", sendingPlan(Security::StartTlsIfOffered), Hello,
        "starttls < 421 no", Stage::StartTls, Outcome::Temporary, 421);
    row("starttls-injected", plan, Hello, "starttls < 220 go\nstarttls ! starttls.injection",
        Stage::StartTls, Outcome::ProtocolError, 0);
    row("handshake-dropped", plan, Hello, "starttls < 220 go\ntls lost", Stage::Tls,
        Outcome::TlsError, 0);
    row("not-tls", plan, QStringLiteral("connect +\n"), "tls ! tls.not-tls", Stage::Tls,
        Outcome::TlsError, 0);
    row("auth-535", plan, Hello, "auth < 535 bad", Stage::Auth, Outcome::Permanent, 535);
    row("auth-454", plan, Hello, "auth < 454 later", Stage::Auth, Outcome::Temporary, 454);
    row("auth-not-offered", plan, Hello, "auth # auth.not-offered", Stage::Auth, Outcome::Permanent,
        0);
    row("auth-needs-tls", plan, Hello, "auth # auth.needs-tls", Stage::Auth, Outcome::TlsError, 0);
    row("auth-challenge-is-no-failure", plan, Hello, "auth < 334 x\nauth < 535 bad", Stage::Auth,
        Outcome::Permanent, 535);
    row("sasl-cancelled-501-is-an-echo", plan, Hello,
        "auth ! sasl.nonce-mismatch\nauth < 501 cancelled", Stage::Auth, Outcome::ProtocolError, 0);
    row("smtputf8-not-offered", plan, Hello, "mail # mail.smtputf8-not-offered", Stage::Mail,
        Outcome::Permanent, 0);
    row("record-that-just-ends", plan, ToRcpt, "rcpt < 250 ok", Stage::Rcpt, Outcome::Unknown, 0);
}

void DiagnosisTest::verdict()
{
    QFETCH(Plan, plan);
    QFETCH(QString, story);
    QFETCH(int, code);
    Session session = sessionOf(story, plan);
    diagnose(session, storyKnowledge());
    QTEST(session.verdict.stage, "stage");
    QTEST(session.verdict.outcome, "outcome");
    QCOMPARE(session.verdict.reply ? session.verdict.reply->code : 0, code);
    QCOMPARE(session.verdict.finding.has_value(), session.verdict.outcome != Outcome::Ok);
}

void DiagnosisTest::deciderIsNamedWithEvidence_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("evidence");
    const auto row = [](const char *id, const QString &story, int evidence) {
        QTest::newRow(id) << story << QString::fromLatin1(id) << evidence;
    };
    row("connect.refused", QStringLiteral("connect - connect.refused"), 1);
    row("connect.unreachable", QStringLiteral("connect - connect.unreachable"), 1);
    row("connect.timeout", QStringLiteral("connect timeout"), 1);
    row("connect.bind-failed", QStringLiteral("connect - connect.bind-failed"), 1);
    for (const char *id : {"proxy.unreachable", "proxy.refused", "proxy.auth-failed",
             "proxy.timeout", "proxy.malformed"})
        row(id, QStringLiteral("connect # proxy.connected\nconnect - ") + QString::fromLatin1(id),
            2);
    for (const char *id : {"tls.version-not-available", "tls.client-certificate-required",
             "tls.client-certificate-refused"})
        row(id, QStringLiteral("connect +\ntls ! ") + QString::fromLatin1(id), 2);
    QTest::newRow("client certificate missed in words")
        << QStringLiteral("connect +\nbanner < 421 4.7.1 Error: No client certificate presented")
        << QStringLiteral("tls.client-certificate-required") << 2;
    row("reply.malformed", QStringLiteral("connect +\nbanner ! reply.malformed"), 2);
    row("starttls.injection", Hello + QStringLiteral("starttls ! starttls.injection"), 6);
    row("starttls.not-offered", Hello + QStringLiteral("starttls # starttls.not-offered"), 6);
    row("auth.not-offered", Hello + QStringLiteral("auth # auth.not-offered"), 6);
    row("auth.mechanism-not-offered", Hello + QStringLiteral("auth # auth.mechanism-not-offered"),
        6);
    row("auth.needs-tls", Hello + QStringLiteral("auth # auth.needs-tls"), 6);
    row("auth.unverified-tls", Hello + QStringLiteral("auth # auth.unverified-tls"), 6);
    row("tls.not-tls", QStringLiteral("connect +\ntls ! tls.not-tls"), 2);
    row("rcpt.permanent", ToRcpt + QStringLiteral("rcpt < 550 no"), 7);
    row("banner.lost", QStringLiteral("connect +\nbanner lost"), 2);
}

void DiagnosisTest::deciderIsNamedWithEvidence()
{
    QFETCH(QString, story);
    Session session = sessionOf(story, sendingPlan());
    diagnose(session, storyKnowledge());
    QVERIFY(session.verdict.finding);
    const Finding &finding = session.findings[size_t(*session.verdict.finding)];
    QTEST(finding.id, "id");
    QTEST(finding.evidence.front(), "evidence");
    QCOMPARE(finding.severity, Severity::Error);
}

void DiagnosisTest::certificateFaultDecidesOrWarns()
{
    const QString id = QStringLiteral("tls.certificate.expired");
    Session strict = withCertificateError(
        id, QStringLiteral("connect +\ntls ! tls.certificate.expired"), Security::Tls);
    diagnose(strict, storyKnowledge());
    QCOMPARE(strict.verdict.stage, Stage::Tls);
    QCOMPARE(strict.findings[size_t(*strict.verdict.finding)].id, id);

    Session lenient = withCertificateError(id,
        Hello + QStringLiteral("starttls < 220 go\ntls encrypted\nehlo < 250 a\nmail < 550 no"),
        Security::StartTlsIfOffered);
    diagnose(lenient, storyKnowledge());
    QCOMPARE(lenient.verdict.stage, Stage::Mail);
    QCOMPARE(lenient.findings.front().id, id);
    QCOMPARE(lenient.findings.front().severity, Severity::Warning);
}

void DiagnosisTest::oneDeadAddressIsAWarning()
{
    Session session = sessionOf(QStringLiteral("connect - connect.refused\n") + ToDot
            + QStringLiteral("body < 250 ok\nquit < 221 b"),
        sendingPlan());
    diagnose(session, storyKnowledge());
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(session.findings.size(), size_t(1));
    QCOMPARE(session.findings.front().severity, Severity::Warning);
}

void DiagnosisTest::deadSocketIsThisComputersAffair()
{
    Plan plan = sendingPlan();
    plan.route.socketPath = QStringLiteral("/run/lmtp");
    Session session = sessionOf(QStringLiteral("connect - connect.unreachable"), plan);
    diagnose(session, storyKnowledge());
    QCOMPARE(session.findings.front().side, Side::ThisComputer);
}

void DiagnosisTest::failedGoodbyeIsOnlyARemark()
{
    Session session =
        sessionOf(ToDot + QStringLiteral("body < 250 ok\nquit timeout"), sendingPlan());
    diagnose(session, storyKnowledge());
    QCOMPARE(session.findings.size(), size_t(1));
    QCOMPARE(session.findings.front().id, QStringLiteral("quit.failed"));
    QCOMPARE(session.findings.front().severity, Severity::Info);
}

void DiagnosisTest::diagnosingTwiceChangesNothing()
{
    Session session = sessionOf(ToRcpt + QStringLiteral("rcpt < 550 no"), sendingPlan());
    diagnose(session, storyKnowledge());
    const Session once = session;
    diagnose(session, storyKnowledge());
    QVERIFY(session == once);
}

void DiagnosisTest::everyFailureHasASide()
{
    for (const Stage stage : AllStages) {
        for (const Outcome outcome : {Outcome::Partial, Outcome::Temporary, Outcome::Permanent,
                 Outcome::ProtocolError, Outcome::Timeout, Outcome::TlsError, Outcome::DnsError,
                 Outcome::Refused, Outcome::Unreachable, Outcome::Lost, Outcome::Unknown}) {
            QVERIFY(sideOf(sendingPlan(), stage, outcome) != Side::None);
            QVERIFY(retryOf(outcome) != Retry::None);
        }
    }
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
