// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Stories of what goes wrong at a helpdesk, and the finding that each of them has to end in; and
// what must not be found.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

Plan planAt(quint16 port, Security security = Security::None)
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.com");
    plan.port = port;
    plan.security = security;
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

const QString ToHello =
    QStringLiteral("dns resolved\nconnect +\nbanner < 220 mail.example.com ESMTP\n");
const QString Hello = ToHello
    + QStringLiteral("ehlo > EHLO pc1.example.com\n"
                     "ehlo < 250 mail.example.com|STARTTLS|AUTH PLAIN LOGIN\n");
const QString ToRcpt =
    Hello + QStringLiteral("mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n");
const QString SignedIn =
    Hello + QStringLiteral("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9\nauth < 235 ok\n");

Session diagnosed(const QString &story, const Plan &plan)
{
    Session session = sessionOf(story, plan);
    diagnose(session, storyKnowledge());
    return session;
}

const Finding *found(const Session &session, const QString &id)
{
    const auto one = std::find_if(session.findings.begin(), session.findings.end(),
        [&](const Finding &finding) { return finding.id == id; });
    return one == session.findings.end() ? nullptr : &*one;
}

QByteArray idsOf(const Session &session)
{
    QByteArray ids;
    for (const Finding &finding : session.findings)
        ids += finding.id.toUtf8() + ' ';
    return ids;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void failureIsNamed_data();
    void failureIsNamed();
    void remarkIsMade_data();
    void remarkIsMade();
    void nothingIsSaid_data();
    void nothingIsSaid();
    void everyFailureHasACause_data();
    void everyFailureHasACause();
};

void FindingsTest::failureIsNamed_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<Side>("side");
    const auto row = [](const char *name, const Plan &plan, const QString &story, const char *id,
                         const char *cause, Side side) {
        QTest::newRow(name) << plan << story << QString::fromLatin1(id)
                            << QString::fromLatin1(cause) << side;
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const Plan relay = planAt(25);
    const Plan submission = planAt(587);
    row("ipv6-only-server-and-no-ipv6-here", relay,
        text("dns resolved\nconnect - connect.unreachable [2001:db8::1]:25: Network unreachable"),
        "connect.no-ipv6-here", "network-or-routing", Side::ThisComputer);
    row("ipv4-only-server-and-no-ipv4-here", relay,
        text("dns resolved\nconnect - connect.unreachable 192.0.2.1:25: Network unreachable"),
        "connect.no-ipv4-here", "network-or-routing", Side::ThisComputer);
    row("host-unreachable-is-not-this-computers", relay,
        text("dns resolved\nconnect - connect.unreachable 192.0.2.1:25: Host unreachable"),
        "connect.unreachable", "network-or-routing", Side::Network);
    row("both-families-without-a-way", relay,
        text("connect - connect.unreachable [2001:db8::1]:25: Network unreachable\n"
             "connect - connect.unreachable 192.0.2.1:25: Network unreachable"),
        "connect.unreachable", "network-or-routing", Side::Network);
    row("plain-text-to-465-hears-nothing", planAt(465), text("connect +\nbanner timeout"),
        "server.expects-tls", "tls-problem", Side::ThisComputer);
    row("plain-text-to-465-is-dropped", planAt(465), text("connect +\nbanner lost"),
        "server.expects-tls", "tls-problem", Side::ThisComputer);
    row("forwarded-ports-keep-the-last-digits", planAt(10465), text("connect +\nbanner timeout"),
        "server.expects-tls", "tls-problem", Side::ThisComputer);
    row("last-digits-of-a-plain-port", planAt(10587), text("connect +\nbanner timeout"),
        "banner.timeout", "network-or-routing", Side::SenderServer);
    row("silence-at-587-may-be-anything", submission, text("connect +\nbanner timeout"),
        "banner.timeout", "network-or-routing", Side::SenderServer);
    row("tls-alert-as-greeting", submission, text("connect +\nbanner ! reply.malformed.tls"),
        "reply.malformed.tls", "tls-problem", Side::ThisComputer);
    for (const char *service : {"http", "ssh", "imap", "pop3"}) {
        const QByteArray id = QByteArray("reply.malformed.") + service;
        row(qPrintable(QStringLiteral("wrong-service-") + QLatin1String(service)), submission,
            text("connect +\nbanner ! ") + QLatin1String(id), id.constData(), "protocol-error",
            Side::ThisComputer);
    }
    row("ftp-server-greets-alike", relay,
        text("connect +\nbanner < 220 (vsFTPd 3.0.3)\nehlo > EHLO pc1.example.com\n"
             "ehlo < 530 Please login with USER and PASS.\nehlo > HELO pc1.example.com\n"
             "ehlo < 530 Please login with USER and PASS."),
        "server.is-ftp", "protocol-error", Side::ThisComputer);
    row("news-server-greets-alike", relay,
        text("connect +\nbanner < 200 news.example.com NNTP ready\nehlo > EHLO pc1.example.com\n"
             "ehlo < 500 What?\nehlo > HELO pc1.example.com\nehlo < 500 What?"),
        "server.is-news", "protocol-error", Side::ThisComputer);
    row("firewall-crosses-starttls-out", planAt(587, Security::StartTls),
        ToHello
            + text("ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com|XXXXXXXA|SIZE 100\n"
                   "starttls # starttls.not-offered\nquit < 221 bye"),
        "starttls.stripped", "tls-problem", Side::Network);
    row("server-demands-starttls-that-is-not-offered", submission,
        ToHello
            + text("ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com|SIZE 100\n"
                   "mail > MAIL FROM:<anna@example.com>\n"
                   "mail < 530 5.7.0 Must issue a STARTTLS command first"),
        "starttls.stripped", "tls-problem", Side::Network);
    row("firewall-hides-the-sign-in", relay,
        text("connect +\nbanner < 220 ********************2***********0*****\n"
             "ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com\nauth # auth.not-offered"),
        "server.filtering-firewall", "network-or-routing", Side::Network);
    row("starttls-refused-for-now", planAt(587, Security::StartTls),
        Hello + text("starttls > STARTTLS\nstarttls < 454 4.7.0 TLS not available"),
        "starttls.refused", "tls-problem", Side::SenderServer);
    row("starttls-refused-and-no-password-in-plain-text", planAt(587, Security::StartTlsIfOffered),
        Hello
            + text("starttls > STARTTLS\nstarttls < 454 4.7.0 TLS not available\n"
                   "starttls # starttls.refused-goes-on-plain\nauth # auth.needs-tls"),
        "starttls.refused", "tls-problem", Side::SenderServer);
    row("starttls-refused-and-so-no-sign-in-is-offered", planAt(587, Security::StartTlsIfOffered),
        ToHello
            + text("ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com|STARTTLS\n"
                   "starttls > STARTTLS\nstarttls < 454 4.7.0 TLS not available\n"
                   "starttls # starttls.refused-goes-on-plain\nauth # auth.not-offered"),
        "starttls.refused", "tls-problem", Side::SenderServer);
    row("firewall-crosses-starttls-out-and-no-password-in-plain-text",
        planAt(587, Security::StartTlsIfOffered),
        ToHello
            + text("ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com|XXXXXXXA|AUTH PLAIN\n"
                   "auth # auth.needs-tls"),
        "starttls.stripped", "tls-problem", Side::Network);
    row("sign-in-is-offered-after-starttls-only", planAt(587, Security::None),
        ToHello
            + text("ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com|STARTTLS\n"
                   "auth # auth.not-offered"),
        "auth.only-after-tls", "sign-in-needs-tls", Side::ThisComputer);
    row("helo-name-refused-at-once", relay,
        ToHello
            + text("ehlo > EHLO _\nehlo < 501 Syntactically invalid EHLO argument(s)\n"
                   "ehlo > HELO _\nehlo < 501 Syntactically invalid HELO argument(s)"),
        "ehlo.name-refused", "protocol-error", Side::ThisComputer);
    row("ehlo-not-known-is-not-about-the-name", relay,
        ToHello + text("ehlo > EHLO pc1\nehlo < 502 no\nehlo > HELO pc1\nehlo < 502 no"),
        "reply.protocol-error", "protocol-error", Side::ThisComputer);
    row("helo-name-refused-at-the-recipient", relay,
        ToRcpt
            + text("rcpt > RCPT TO:<bob@example.org>\nrcpt < 504 5.5.2 <PC1>: Helo command "
                   "rejected: need fully-qualified hostname"),
        "ehlo.name-refused", "protocol-error", Side::ThisComputer);
    row("placeholder-as-user", submission,
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN undefined 9\n"
                   "auth < 535 5.7.8 authentication failed"),
        "auth.placeholder-user", "wrong-credentials", Side::ThisComputer);
    row("variable-as-user", submission,
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN ${SMTP_USER} 12\n"
                   "auth < 535 5.7.8 authentication failed"),
        "auth.placeholder-user", "wrong-credentials", Side::ThisComputer);
    row("refused-before-a-password-was-heard", submission,
        Hello + text("auth > AUTH PLAIN\nauth < 535 Incorrect authentication data"),
        "auth.refused-before-password", "mechanism-mismatch", Side::ThisComputer);
    row("firewall-swallows-the-final-dot", relay,
        text("connect +\nbanner < 220 ********************2***********0*****\n"
             "ehlo > EHLO pc1.example.com\nehlo < 250 mail.example.com\n"
             "mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n"
             "rcpt > RCPT TO:<bob@example.org>\nrcpt < 250 ok\ndata > DATA\ndata < 354 go\n"
             "body > Subject: x\nbody # message.sent\nbody timeout"),
        "message.firewall-at-final-dot", "network-or-routing", Side::Network);
    row("recipient-unknown", relay,
        ToRcpt + text("rcpt > RCPT TO:<bob@example.org>\nrcpt < 550 5.1.1 User unknown"),
        "reply.no-such-recipient", "no-such-recipient", Side::SenderUser);
    row("mailbox-full", relay,
        ToRcpt + text("rcpt > RCPT TO:<bob@example.org>\nrcpt < 552 5.2.2 Mailbox full"),
        "reply.mailbox-full", "mailbox-full", Side::RecipientUser);
    row("wrong-password", submission,
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9\n"
                   "auth < 535 5.7.8 Authentication credentials invalid"),
        "reply.wrong-credentials", "wrong-credentials", Side::SenderUser);
    row("relaying-denied", submission,
        ToRcpt + text("rcpt > RCPT TO:<bob@example.org>\nrcpt < 554 5.7.1 Relay access denied"),
        "reply.relay-not-permitted", "relay-not-permitted", Side::ThisComputer);
    row("relaying-denied-to-one-who-signed-in", submission,
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n"
                   "rcpt > RCPT TO:<b@example.org>\nrcpt < 550 5.7.1 Relaying denied"),
        "rcpt.relay-despite-sign-in", "relay-not-permitted", Side::SenderServer);
    row("nothing-but-a-code", relay,
        ToRcpt + text("rcpt > RCPT TO:<bob@example.org>\nrcpt < 550 no"), "rcpt.permanent",
        "unclear", Side::SenderUser);
}

void FindingsTest::failureIsNamed()
{
    QFETCH(Plan, plan);
    QFETCH(QString, story);
    QFETCH(QString, cause);
    const Session session = diagnosed(story, plan);
    QVERIFY(session.verdict.finding);
    const Finding &finding = session.findings[size_t(*session.verdict.finding)];
    QTEST(finding.id, "id");
    QCOMPARE(finding.cause, cause);
    QCOMPARE(session.verdict.cause, cause);
    QTEST(finding.side, "side");
    QCOMPARE(finding.severity, Severity::Error);
}

void FindingsTest::remarkIsMade_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("id");
    QTest::addColumn<std::vector<int>>("evidence");
    const auto row = [](const char *name, const QString &story, const char *id,
                         const std::vector<int> &evidence) {
        QTest::newRow(name) << story << QString::fromLatin1(id) << evidence;
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("ipv6-broken-ipv4-fine",
        text("connect - connect.unreachable [2001:db8::1]:25: Network unreachable\n"
             "connect +\nbanner < 220 a\nehlo > EHLO a.example\nehlo < 250 a"),
        "connect.ipv6-broken", {1});
    row("greeting-starred-out", text("connect +\nbanner < 220 ******************2*******"),
        "server.filtering-firewall", {2});
    row("ability-crossed-out",
        ToHello + text("ehlo > EHLO pc1.example.com\nehlo < 250 a|XXXXXXXA\n"),
        "server.filtering-firewall", {5});
    row("ehlo-with-one-label", ToHello + text("ehlo > EHLO PC1\nehlo < 250 a"), "ehlo.name-odd",
        {4});
    row("ehlo-without-a-name", ToHello + text("ehlo > EHLO \nehlo < 250 a"), "ehlo.name-odd", {4});
    row("old-form-of-the-offer", ToHello + text("ehlo > EHLO a.example\nehlo < 250 a|AUTH=LOGIN"),
        "auth.old-form", {5});
    row("blank-copied-along-with-the-password",
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9 blank-end\n"
                   "auth < 535 5.7.8 no"),
        "auth.password-blank", {6});
    row("letter-beyond-ascii-in-the-password",
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9 non-ascii\n"
                   "auth < 535 5.7.8 no"),
        "auth.password-not-ascii", {6});
    row("blank-copied-along-with-the-name",
        Hello + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com_ 9\nauth < 535 5.7.8 no"),
        "auth.user-blank", {6});
    row("user-name-without-a-domain",
        Hello + text("auth > AUTH PLAIN **** @@ PLAIN anna 9\nauth < 535 5.7.8 no"),
        "auth.user-without-domain", {6});
    row("sign-in-offered-and-not-tried",
        ToRcpt + text("rcpt > RCPT TO:<b@example.org>\nrcpt < 554 5.7.1 Relay access denied"),
        "auth.not-tried", {5, 9});
    row("another-sender-than-the-user",
        SignedIn
            + text("mail > MAIL FROM:<web@example.com>\nmail < 553 5.7.1 <web@example.com>: Sender "
                   "address rejected: not owned by user anna@example.com"),
        "mail.sender-not-the-user", {8});
    row("the-very-user-refused-as-sender",
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 553 5.7.1 <anna@example.com>: "
                   "Sender address rejected: not owned by user anna@example.com"),
        "mail.sender-is-the-user", {8});
    row("sender-of-one-network-only",
        Hello + text("mail > MAIL FROM:<www@web1.internal>\nmail < 250 ok\nquit < 221 b"),
        "mail.internal-domain", {6});
    row("recipient-domain-with-a-stray-sign",
        ToRcpt + text("rcpt > RCPT TO:<bob@example.org_>\nrcpt < 550 5.1.2 no such domain"),
        "rcpt.odd-domain", {8});
    row("503-after-a-refusal-is-an-echo",
        Hello
            + text("mail > MAIL FROM:<a@example.com>\nrcpt > RCPT TO:<b@example.org>\ndata > DATA\n"
                   "mail < 550 5.7.1 no\nrcpt < 503 5.5.1 sender first\ndata < 503 5.5.1 no"),
        "reply.echo", {10, 11});
    row("slow-greeting", text("@0 connect +\n@21 banner < 220 a"), "time.slow-step", {2});
    row("slowish-answer",
        text("@0 connect +\n@0.1 banner < 220 a\n@0.2 ehlo > EHLO a.example\n"
             "@6 ehlo < 250 a"),
        "time.slowish-step", {4});
    row("late-greeting", text("@0 connect +\n@3 banner < 220 a"), "time.late-greeting", {2});
    row("longer-than-the-standard", text("@0 connect +\n@301 banner < 220 a"), "time.over-standard",
        {2});
    row("gave-up-earlier-than-the-standard", text("@0 connect +\n@30 banner timeout"),
        "time.short-patience", {2});
}

void FindingsTest::remarkIsMade()
{
    QFETCH(QString, story);
    QFETCH(QString, id);
    const Session session = diagnosed(story, planAt(587));
    const Finding *remark = found(session, id);
    QVERIFY2(remark, idsOf(session));
    QTEST(remark->evidence, "evidence");
    QVERIFY(remark->severity != Severity::Error);
}

void FindingsTest::nothingIsSaid_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &story, const char *id) {
        QTest::newRow(name) << story << QString::fromLatin1(id);
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const QString refused = Hello + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9\n");
    row("address-literal-is-a-name", ToHello + text("ehlo > EHLO [IPv6:2001:db8::1]\nehlo < 250 a"),
        "ehlo.name-odd");
    row("app-password-is-not-about-blanks",
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9 blank-end\nauth < 534 5.7.9 "
                   "Application-specific password required"),
        "auth.password-blank");
    row("sign-in-went-through",
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna 9 blank-end non-ascii\nauth < 235 ok\n"
                   "quit < 221 b"),
        "auth.password-not-ascii");
    row("name-with-a-domain", refused + text("auth < 535 5.7.8 no"), "auth.user-without-domain");
    row("new-form-beside-the-old-one",
        ToHello + text("ehlo > EHLO a.example\nehlo < 250 a|AUTH=LOGIN|AUTH LOGIN"),
        "auth.old-form");
    row("not-tried-because-not-offered",
        ToHello
            + text("ehlo > EHLO a.example\nehlo < 250 a\nmail > MAIL FROM:<a@example.com>\n"
                   "mail < 250 ok\nrcpt > RCPT TO:<b@example.org>\nrcpt < 554 5.7.1 Relay access "
                   "denied"),
        "auth.not-tried");
    row("recipient-unknown-is-not-for-want-of-a-sign-in",
        ToRcpt + text("rcpt > RCPT TO:<b@example.org>\nrcpt < 550 5.1.1 User unknown"),
        "auth.not-tried");
    row("null-sender-has-no-domain", Hello + text("mail > MAIL FROM:<>\nmail < 250 ok"),
        "mail.internal-domain");
    row("domain-beyond-ascii",
        ToRcpt
            + text("rcpt > RCPT TO:<b@b\xc3\xbc"
                   "cher.example>\nrcpt < 250 ok"),
        "rcpt.odd-domain");
    row("starttls-was-tried-and-refused",
        Hello
            + text("starttls > STARTTLS\nstarttls < 454 no\n"
                   "starttls # starttls.refused-goes-on-plain\nauth # auth.not-offered"),
        "auth.only-after-tls");
    row("unknown-sender-domain-is-not-about-the-user",
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 450 4.1.8 <anna@example.com>: "
                   "Sender address rejected: Domain not found"),
        "mail.sender-is-the-user");
    row("helo-refused-after-ehlo-is-no-echo",
        ToHello
            + text("ehlo > EHLO a.example\nehlo < 502 no\nehlo > HELO a.example\nehlo < 502 no"),
        "reply.echo");
    row("helo-as-a-label-of-an-spf-check",
        ToRcpt
            + text("rcpt > RCPT TO:<b@example.org>\nrcpt < 550 5.7.23 SPF validation failed; "
                   "helo=pc1.example.com"),
        "ehlo.name-refused");
    row("503-asks-for-helo",
        Hello
            + text("mail > MAIL FROM:<a@example.com>\nmail < 503 5.5.1 Error: send HELO/EHLO "
                   "first"),
        "ehlo.name-refused");
    row("refused-after-the-password", refused + text("auth < 535 Incorrect authentication data"),
        "auth.refused-before-password");
    row("stars-in-a-few-places", text("connect +\nbanner < 220 ** mail.example.com ready **"),
        "server.filtering-firewall");
    row("x-keyword-of-a-server",
        ToHello + text("ehlo > EHLO a.example\nehlo < 250 a|XCLIENT NAME|X-EXPS|XOORG"),
        "server.filtering-firewall");
    row("quick-conversation",
        text("@0 connect +\n@0.2 banner < 220 a\n@0.3 ehlo > EHLO a.example\n@0.4 ehlo < 250 a"),
        "time.late-greeting");
    row("time-out-of-another-program", text("@0 connect +\n@5 banner timeout"),
        "time.short-patience");
    row("one-address-of-the-same-family-failed",
        text("connect - connect.refused 192.0.2.1:25: Connection refused\nconnect +\n"
             "banner < 220 a"),
        "connect.ipv6-broken");
}

void FindingsTest::nothingIsSaid()
{
    QFETCH(QString, story);
    QFETCH(QString, id);
    const Session session = diagnosed(story, planAt(587));
    QVERIFY2(!found(session, id), idsOf(session));
}

void FindingsTest::everyFailureHasACause_data()
{
    QTest::addColumn<QString>("story");
    for (const char *story :
        {"dns failed", "dns timeout", "connect - connect.refused", "connect timeout",
            "connect - proxy.refused", "connect +\nbanner lost", "connect +\nbanner < 421 busy",
            "connect +\nbanner < 354 go", "connect +\ntls ! tls.closed", "connect +\ntls lost",
            "connect +\nbanner < 220 a\nauth ! sasl.nonce-mismatch",
            "connect +\nbanner < 220 a\nmail # mail.smtputf8-not-offered",
            "connect +\nbanner < 220 a\nbody < 554 no", "connect +\nbanner < 220 a\nrcpt < 450 no",
            "connect +\nbanner < 220 a\nbody > x\nbody # message.sent\nbody lost"})
        QTest::newRow(story) << QString::fromLatin1(story);
}

void FindingsTest::everyFailureHasACause()
{
    QFETCH(QString, story);
    const Session session = diagnosed(story, planAt(587));
    QVERIFY(session.verdict.outcome != Outcome::Ok);
    QVERIFY2(!session.verdict.cause.isEmpty(), idsOf(session));
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
