// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Problems that people asked for help with, as short conversations: each has to end in the finding
// that explains it, or with a remark that names the reason behind it.

#include "diagnosis/CheckRules.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"

#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

Plan planAt(quint16 port, const QString &mechanism = {})
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.com");
    plan.port = port;
    plan.security = Security::StartTlsIfOffered;
    plan.mechanism = mechanism;
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

const QString ToHello = QStringLiteral("dns resolved\nconnect +\nbanner < 220 mail.example.com\n"
                                       "ehlo > EHLO pc1.example.com\n");
const QString Hello =
    ToHello + QStringLiteral("ehlo < 250 mail.example.com|STARTTLS|AUTH PLAIN LOGIN\n");
const QString ToMail = Hello + QStringLiteral("mail > MAIL FROM:<anna@example.com>\n");
const QString ToRcpt = ToMail + QStringLiteral("mail < 250 ok\nrcpt > RCPT TO:<bob@example.org>\n");
const QString ToDot = ToRcpt
    + QStringLiteral("rcpt < 250 ok\ndata > DATA\ndata < 354 go\nbody > Subject: x\n"
                     "body # message.sent\n");
const QString ToAuth =
    Hello + QStringLiteral("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9\n");
const QString SignedIn = ToAuth + QStringLiteral("auth < 235 ok\n");

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString idsOf(const Session &session)
{
    QStringList ids;
    for (const Finding &finding : session.findings)
        ids += finding.id;
    return ids.join(QLatin1Char(' '));
}

void addColumns()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("decider");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<Side>("side");
}

struct Expected
{
    const char *decider = nullptr;
    Side side = Side::None;
    const char *remark = ""; ///< What else must be found; empty: nothing.
};

void row(const char *name, const Plan &plan, const QString &story, const Expected &expected)
{
    QTest::newRow(name) << plan << story << text(expected.decider) << text(expected.remark)
                        << expected.side;
}

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names() { check(); }
    void encryption_data();
    void encryption() { check(); }
    void introduction_data();
    void introduction() { check(); }
    void signIn_data();
    void signIn() { check(); }
    void sender_data();
    void sender() { check(); }
    void recipient_data();
    void recipient() { check(); }
    void message_data();
    void message() { check(); }
    void mailboxes_data();
    void mailboxes() { check(); }
    void familiesThatEndDifferently();

private:
    void check();
};

void CasesTest::check()
{
    QFETCH(Plan, plan);
    QFETCH(QString, story);
    QFETCH(QString, remark);
    Session session = sessionOf(story, plan);
    diagnose(session, storyKnowledge());
    QVERIFY(session.verdict.finding);
    const Finding &decider = session.findings[size_t(*session.verdict.finding)];
    QTEST(decider.id, "decider");
    QTEST(decider.side, "side");
    QVERIFY(!decider.cause.isEmpty());
    const auto isRemark = [&](const Finding &finding) { return finding.id == remark; };
    const auto &findings = session.findings;
    QVERIFY2(remark.isEmpty() || std::any_of(findings.begin(), findings.end(), isRemark),
        qPrintable(idsOf(session)));
}

void CasesTest::names_data()
{
    addColumns();
    const Plan relay = planAt(25);
    row("no-reverse-name", relay,
        ToRcpt
            + text("rcpt < 450 4.7.1 Client host rejected: cannot find your reverse hostname, "
                   "[192.0.2.1]"),
        {"reply.reverse-dns-missing", Side::SenderServer});
    row("no-reverse-name-at-the-greeting", relay,
        text("connect +\nbanner < 554 5.7.1 Client host rejected: cannot find your reverse "
             "hostname, [2001:db8::1]"),
        {"reply.reverse-dns-missing", Side::SenderServer});
    row("ipv6-address-without-a-reverse-name", relay,
        ToDot
            + text("body < 550 5.7.1 [2001:db8::1] Our system has detected that this message does "
                   "not meet IPv6 sending guidelines regarding PTR records and authentication"),
        {"reply.reverse-dns-missing", Side::SenderServer});
    row("block-list-query-refused-is-no-listing", relay,
        ToRcpt
            + text("rcpt < 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using "
                   "zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/"),
        {"reply.server-fault", Side::RecipientServer});
    row("banned-by-microsoft", relay,
        ToRcpt + text("rcpt < 550 5.7.606 Access denied, banned sending IP [192.0.2.1]"),
        {"reply.blocklist-or-reputation", Side::SenderServer});
    row("domain-takes-no-mail", relay,
        ToRcpt + text("rcpt < 556 5.1.10 domain does not accept mail"),
        {"reply.domain-takes-no-mail", Side::SenderUser});
    row("sender-domain-with-an-alias-as-mx", relay,
        ToMail + text("mail < 421 invalid sender domain 'example.com' (misconfigured dns?)"),
        {"reply.sender-address-refused", Side::SenderServer});
    row("mail-host-is-localhost", relay,
        text("dns # mx.loopback: 127.0.0.1\nconnect - connect.refused 127.0.0.1:25: Connection "
             "refused"),
        {"mx.loopback", Side::RecipientServer, "connect.refused"});
    row("sender-of-an-internal-machine", relay,
        Hello
            + text(
                "mail > MAIL FROM:<www-data@ip-10-0-0-1.eu.compute.internal>\nmail < 450 4.1.8 "
                "<www-data@ip-10-0-0-1.eu.compute.internal>: Sender address rejected: Domain not "
                "found"),
        {"reply.sender-address-refused", Side::SenderUser, "mail.internal-domain"});
}

void CasesTest::encryption_data()
{
    addColumns();
    const Plan submission = planAt(587, QStringLiteral("PLAIN"));
    row("encryption-demanded-before-mail", submission,
        ToMail + text("mail < 530 5.7.0 Must issue a STARTTLS command first"),
        {"reply.tls-problem", Side::ThisComputer});
    row("sign-in-demands-encryption", submission,
        ToAuth
            + text("auth < 538 5.7.11 Encryption required for requested authentication mechanism"),
        {"reply.sign-in-needs-tls", Side::ThisComputer});
    row("tls-to-a-starttls-port", planAt(587), text("connect +\ntls ! tls.not-tls"),
        {"tls.not-tls", Side::ThisComputer});
    row("only-outdated-tls", planAt(587), Hello + text("tls ! tls.protocol-version"),
        {"tls.protocol-version", Side::SenderServer});
    row("stars-in-the-greeting-and-no-sign-in", planAt(25, QStringLiteral("PLAIN")),
        text("connect +\nbanner < 220 ***************2***0*********\nehlo > EHLO pc1.example.com\n"
             "ehlo < 250 a|XXXA\nauth > AUTH PLAIN **** @@ PLAIN anna@example.com 9\n"
             "auth < 503 AUTH command used when not advertised"),
        {"reply.mechanism-mismatch", Side::ThisComputer, "server.filtering-firewall"});
}

void CasesTest::introduction_data()
{
    addColumns();
    const QString hello = text("connect +\nbanner < 220 a\n");
    const Plan submission = planAt(587);
    row("server-name-underscore-of-a-web-server", submission,
        hello
            + text(
                "ehlo > EHLO _\nehlo < 501 Syntactically invalid HELO argument(s)\nehlo > HELO _\n"
                "ehlo < 501 Syntactically invalid HELO argument(s)"),
        {"ehlo.name-refused", Side::ThisComputer, "ehlo.name-odd"});
    row("device-that-says-no-name", submission,
        hello + text("ehlo > HELO \nehlo < 501 5.5.4 Invalid domain name"),
        {"ehlo.name-refused", Side::ThisComputer, "ehlo.name-odd"});
    row("computer-name-refused-at-the-recipient", submission,
        hello
            + text("ehlo > EHLO PC1\nehlo < 250 a|AUTH PLAIN\nmail > MAIL FROM:<a@example.com>\n"
                   "mail < 250 ok\nrcpt > RCPT TO:<b@example.org>\nrcpt < 550 5.7.1 <PC1>: Helo "
                   "command rejected: Host not found"),
        {"ehlo.name-refused", Side::ThisComputer, "ehlo.name-odd"});
    row("gateway-name-refused", planAt(25),
        hello
            + text("ehlo > EHLO AV01\nehlo < 250 a\nmail > MAIL FROM:<a@example.com>\n"
                   "mail < 250 ok\nrcpt > RCPT TO:<b@example.org>\nrcpt < 550 Please use your real "
                   "hostname when saying HELO (not AV01)"),
        {"ehlo.name-refused", Side::ThisComputer, "ehlo.name-odd"});
}

void CasesTest::signIn_data()
{
    addColumns();
    const Plan plan = planAt(587, QStringLiteral("PLAIN"));
    const auto refused = [&](const char *name, const char *reply, const Expected &expected) {
        row(name, plan, ToAuth + QStringLiteral("auth < ") + text(reply), expected);
    };
    refused("application-password", "534 5.7.9 Application-specific password required",
        {"reply.app-password-needed", Side::SenderUser});
    refused("smtp-sign-in-off-for-the-organisation",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the "
        "Tenant.",
        {"reply.sign-in-method-off", Side::SenderServer});
    refused("unknown-mechanism", "504 Unknown mechanism <PLAIN>",
        {"reply.mechanism-mismatch", Side::ThisComputer});
    refused("too-many-attempts", "454 4.7.0 Too many login attempts, please try again later",
        {"reply.account-locked", Side::SenderUser});
    row("user-name-without-a-domain", plan,
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN customerservice 9\nauth < 535 5.7.3 "
                   "Authentication unsuccessful"),
        {"reply.wrong-credentials", Side::SenderUser, "auth.user-without-domain"});
    row("program-without-credentials", plan,
        Hello
            + text("auth > AUTH LOGIN @@ LOGIN undefined 9\nauth < 535 5.7.3 Authentication "
                   "unsuccessful"),
        {"auth.placeholder-user", Side::ThisComputer});
    row("section-sign-in-the-password", plan,
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9 non-ascii\nauth < 535 5.7.8 "
                   "Error: authentication failed"),
        {"reply.wrong-credentials", Side::SenderUser, "auth.password-not-ascii"});
    row("initial-response-wanted", plan,
        Hello + text("auth > AUTH PLAIN\nauth < 535 Incorrect authentication data"),
        {"auth.refused-before-password", Side::ThisComputer});
    row("never-signed-in", planAt(587),
        ToMail
            + text("mail < 553 5.7.1 <anna@example.com>: Sender address rejected: not logged in"),
        {"reply.sender-address-refused", Side::SenderUser, "auth.not-tried"});
}

void CasesTest::sender_data()
{
    addColumns();
    const Plan plan = planAt(587, QStringLiteral("PLAIN"));
    const QString asAnother = SignedIn
        + text("mail > MAIL FROM:<visitor@example.net>\nmail < 250 ok\n"
               "rcpt > RCPT TO:<b@example.org>\n");
    row("sends-as-another", plan,
        asAnother
            + text("rcpt < 553 5.7.1 <visitor@example.net>: Sender address rejected: not owned by "
                   "user anna@example.com"),
        {"reply.sender-address-refused", Side::SenderUser, "mail.sender-not-the-user"});
    row("sends-as-another-told-after-the-message", plan,
        asAnother
            + text("rcpt < 250 ok\ndata > DATA\ndata < 354 go\nbody > x\nbody # message.sent\n"
                   "body < 550 5.7.60 SMTP; Client does not have permissions to send as this "
                   "sender"),
        {"reply.sender-address-refused", Side::SenderUser, "mail.sender-not-the-user"});
    row("sends-as-itself-and-is-refused", plan,
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 553 5.7.1 <anna@example.com>: "
                   "Sender address rejected: not owned by user anna@example.com"),
        {"reply.sender-address-refused", Side::SenderUser, "mail.sender-is-the-user"});
    row("neither-spf-nor-dkim", planAt(25),
        ToDot
            + text("body < 550 5.7.26 This mail has been blocked because the sender is "
                   "unauthenticated. DKIM = did not pass SPF [example.com] with ip: [192.0.2.1] = "
                   "Did not pass"),
        {"reply.spf-dkim-dmarc-fail", Side::SenderServer});
    row("forwarded-and-spf-fails", planAt(25),
        ToRcpt + text("rcpt < 550 192.0.2.1 is not allowed to send mail from example.com"),
        {"reply.spf-dkim-dmarc-fail", Side::SenderServer});
}

void CasesTest::recipient_data()
{
    addColumns();
    const Plan relay = planAt(25);
    const auto refused = [&](const char *name, const char *reply, const Expected &expected) {
        row(name, relay, ToRcpt + QStringLiteral("rcpt < ") + text(reply), expected);
    };
    refused("relaying-denied-without-a-sign-in", "554 5.7.1 <x@example.net>: Relay access denied",
        {"reply.relay-not-permitted", Side::ThisComputer, "auth.not-tried"});
    refused("relaying-denied-with-a-code-for-now", "454 4.7.1 Relay access denied",
        {"reply.relay-not-permitted", Side::ThisComputer, "auth.not-tried"});
    refused("greylisted-in-few-words", "451 4.7.1 Try again later",
        {"reply.greylisted", Side::RecipientServer});
    refused("access-denied-means-unknown-user",
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
        {"reply.no-such-recipient", Side::SenderUser});
    refused("quota-exceeded", "552 5.2.2 Quota exceeded (mailbox for user is full)",
        {"reply.mailbox-full", Side::RecipientUser});
    row("relaying-denied-after-a-sign-in", planAt(587, QStringLiteral("PLAIN")),
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n"
                   "rcpt > RCPT TO:<b@example.org>\nrcpt < 550 5.7.1 Relaying denied"),
        {"rcpt.relay-despite-sign-in", Side::SenderServer});
    row("503-after-a-temporary-problem", relay,
        ToMail
            + text("mail < 250 ok\nrcpt > RCPT TO:<b@example.org>\ndata > DATA\nrcpt < 451 "
                   "Temporary local problem\ndata < 503 Valid RCPT command must precede DATA"),
        {"reply.server-fault", Side::RecipientServer, "reply.echo"});
    row("554-no-valid-recipients", relay,
        ToMail
            + text("mail < 250 ok\nrcpt > RCPT TO:<b@example.org>\ndata > DATA\nrcpt < 550 5.1.1 "
                   "User unknown\ndata < 554 5.5.1 Error: no valid recipients"),
        {"reply.no-such-recipient", Side::SenderUser, "reply.echo"});
    row("own-server-has-a-problem", planAt(587, QStringLiteral("PLAIN")),
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n"
                   "rcpt > RCPT TO:<b@example.org>\nrcpt < 451 Temporary local problem"),
        {"reply.server-fault", Side::SenderServer});
}

void CasesTest::message_data()
{
    addColumns();
    const Plan relay = planAt(25);
    const auto refused = [&](const char *name, const char *reply, const Expected &expected) {
        row(name, relay, ToDot + QStringLiteral("body < ") + text(reply), expected);
    };
    refused("bare-lf", "521 5.5.2 mail.example.com Error: bare <LF> received",
        {"reply.malformed-message", Side::SenderServer});
    refused("bare-cr-under-a-size-code",
        "552 5.2.0 Message contains bare CR and is violating 822.bis section 2.3",
        {"reply.malformed-message", Side::SenderServer});
    refused("long-line", "550 maximum allowed line length is 998 octets, got 1802",
        {"reply.malformed-message", Side::SenderServer});
    refused("long-line-under-a-size-code", "552 message line is too long",
        {"reply.malformed-message", Side::SenderServer});
    refused("content-like-spam", "554 5.7.1 Spam message rejected",
        {"reply.content-looks-like-spam", Side::SenderUser});
    row("own-relay-refuses-the-size", planAt(587, QStringLiteral("PLAIN")),
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com> SIZE=30000000\nmail < 452 4.3.4 Message "
                   "size exceeds fixed limit"),
        {"reply.message-too-big", Side::SenderUser});
    row("too-many-at-once", planAt(587, QStringLiteral("PLAIN")),
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 432 4.3.2 Concurrent connections "
                   "limit exceeded"),
        {"reply.rate-limited", Side::SenderUser});
    row("silence-after-the-dot-is-no-refusal", relay, ToDot + text("body timeout"),
        {"body.unknown", Side::RecipientServer});
    row("dropped-in-the-middle-of-the-message", relay,
        ToRcpt + text("rcpt < 250 ok\ndata > DATA\ndata < 354 go\nbody > x\nbody lost"),
        {"body.lost", Side::RecipientServer});
}

void CasesTest::mailboxes_data()
{
    addColumns();
    Plan imap = planAt(143, QStringLiteral("LOGIN"));
    imap.protocol = Protocol::Imap;
    Plan pop3 = imap;
    pop3.protocol = Protocol::Pop3;
    const QString imapHello = text("connect +\ngreeting < OK hi\ncapability < OK done\n");
    const QString pop3Hello = text("connect +\ngreeting < +OK hi\n");
    row("password-sign-in-switched-off", imap,
        imapHello + text("login > a1 LOGIN\nlogin < NO Basic authentication is disabled."),
        {"reply.sign-in-method-off", Side::ThisComputer});
    row("mailbox-in-use", pop3,
        pop3Hello + text("login > PASS\nlogin < -ERR [IN-USE] mailbox already in use"),
        {"login.in-use", Side::SenderUser});
    row("application-password-for-pop3", pop3,
        pop3Hello
            + text("login > PASS\nlogin < -ERR [AUTH] Application-specific password required"),
        {"reply.app-password-needed", Side::SenderUser});
    row("login-failed", imap, imapHello + text("login > a1 LOGIN\nlogin < NO LOGIN failed"),
        {"reply.wrong-credentials", Side::SenderUser});
}

// "Sometimes" often means that IPv4 and IPv6 take turns.
void CasesTest::familiesThatEndDifferently()
{
    std::vector<Session> sessions{
        sessionOf(ToRcpt
                + text("rcpt < 550 5.7.1 Client host rejected: cannot find your reverse hostname"),
            planAt(25)),
        sessionOf(ToRcpt + text("rcpt < 250 ok\nquit < 221 bye"), planAt(25))};
    sessions[1].plan.stopAfter = Stage::Rcpt;
    for (size_t i = 0; i < sessions.size(); ++i) {
        sessions[i].endpoint.address = text(i == 0 ? "2001:db8::1" : "192.0.2.1");
        sessions[i].endpoint.host = QStringLiteral("mx.example.org");
        sessions[i].endpoint.preference = 10;
        diagnose(sessions[i], storyKnowledge());
    }
    compareSessions(sessions);
    QCOMPARE(sessions[0].verdict.cause, QStringLiteral("reverse-dns-missing"));
    QCOMPARE(sessions[0].findings.back().id, QStringLiteral("endpoint.differs"));
}

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
