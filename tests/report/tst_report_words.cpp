// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What a report says of how a check ended, and what it does not say: one conversation each.

#include "diagnosis/Sides.h"
#include "diagnosis/Story.h"
#include "report/Explanation.h"
#include "report/ReportFixtures.h"
#include "report/SessionTables.h"
#include "report/SharingFacts.h"

#include <QTest>

using namespace smtpscope;

namespace {

const QString Hello = QStringLiteral(
    "dns resolved\nconnect +\nbanner < 220 a\nehlo > EHLO pc1.example.com\nehlo < 250 a\n");
const QString ToRcpt = Hello + QStringLiteral("mail > MAIL\nmail < 250 ok\n");
const QString ToDot = ToRcpt
    + QStringLiteral("rcpt > RCPT\nrcpt < 250 ok\ndata > DATA\ndata < 354 go\nbody >\n"
                     "body # message.sent\n");

Plan sendingPlan(Protocol protocol = Protocol::Smtp)
{
    Plan plan;
    plan.protocol = protocol;
    plan.host = QStringLiteral("mail.example.com");
    plan.port = 587;
    plan.security = Security::StartTlsIfOffered;
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

Plan mailboxPlan()
{
    Plan plan = sendingPlan(Protocol::Imap);
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = QStringLiteral("anna.user");
    plan.from = QStringLiteral("from.user");
    plan.stopAfter = Stage::Logout;
    return plan;
}

Session told(const QString &story, const Plan &plan)
{
    Session session = sessionOf(story, plan);
    session.started = QDateTime(QDate(2026, 3, 12), QTime(9, 41, 7), Qt::UTC);
    diagnose(session, storyKnowledge());
    return session;
}

QString textOf(const Session &session)
{
    return QString::fromUtf8(reportOn(ReportFormat::Text, session).bytes).simplified();
}

QString textOf(const Check &check)
{
    KeepingSink sink;
    writeReport(ReportFormat::Text,
        Redactor(*sharePolicyNamed(u"none"), [](const QString &) { return QString(); })
            .redact(check)
            .content,
        sink);
    return QString::fromUtf8(sink.bytes);
}

} // namespace

class ReportWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportSays_data();
    void reportSays();
    void failedHandshakeIsNotCalledPlain();
    void mailboxReportNamesTheUser();
    void longWaitTellsTheConnectionToo();
    void fullMailboxIsItsOwners();
    void socketIsNamedAsOne();
    void mailHostsAreNamedByTheirDomain();
    void gridTellsItsSessionsApart();
    void questionEndsWithItsOwnMark();
    void policyTextNamesEverySort();
    void deferredRecipientIsPutOff();
};

void ReportWordsTest::reportSays_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");
    const auto row = [](const char *name, const Plan &plan, const QString &story,
                         const QStringList &said, const QStringList &unsaid) {
        QTest::newRow(name) << plan << story << said << unsaid;
    };
    const Plan plan = sendingPlan();
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("taken: the answer counts, not the good-bye", plan,
        ToDot + text("body < 250 ok queued as 4XyZ\nquit > QUIT\nquit < 221 bye"),
        {text("The server's words: 250 ok queued as 4XyZ"), text("STARTTLS left out")},
        {text("The server's words: 221"), text("not reached")});
    row("stopped at the greeting", plan, text("dns resolved\nconnect +\nbanner cancelled"),
        {text("Run the check again when you are ready.")},
        {text("Try again later"), text("deliver it twice")});
    row("stopped after the dot", plan, ToDot + text("body cancelled\nquit > QUIT"),
        {text("Sending it again may deliver it twice."), text("before you send it again."),
            text("Good-bye"), text("not answered")},
        {text("Try again later"), text("Run the check again")});
    row("silent after the dot", plan, ToDot + text("body timeout"),
        {text("Ask the recipient, or the server's log"), text("spam filter thinks")},
        {text("Do not just try again")});
    row("unknown recipient without a sign-in", plan, ToRcpt + text("rcpt < 550 5.1.1 no"),
        {text("Verdict: The server knows no such recipient address: 550 5.1.1 no."),
            text("What to do next"), text("To tell the person who asked"),
            text("What comes after that was not reached: DATA, Message."),
            text("To find this attempt in the server's log")},
        {text("password that"), text("To pass on to the person"), text("Encryption not reached")});
    row("message refused as spam", plan, ToDot + text("body < 554 5.7.1 spam"),
        {text("Verdict: The server takes the message for spam: 554 5.7.1 spam.")},
        {text("spam filter thinks"), text("password that")});
    row("network writes into the connection", plan,
        Hello + text("starttls < 220 go\nstarttls ! starttls.injection"),
        {text("something writes into the connection before it is encrypted.")},
        {text("are let through")});
    row("sign-in not offered: nobody said anything", mailboxPlan(),
        text("dns resolved\nconnect +\ngreeting < OK hello\nlogin # login.disabled"), {},
        {text("The server says that this stays so")});
    row("mailbox server says good-bye", mailboxPlan(),
        text("dns resolved\nconnect +\ngreeting < BYE too busy"), {},
        {text("begins with 4"), text("for days")});
    row("temporary sign-in failure", mailboxPlan(),
        text("dns resolved\nconnect +\ngreeting < OK hello\nlogin < NO [UNAVAILABLE] later"), {},
        {text("for days")});
    row("greylisted", plan, ToRcpt + text("rcpt < 451 4.7.1 Greylisted, come back later"),
        {text("The server puts first contacts off on purpose (greylisting)")},
        {text("Do not just try again")});
    row("some recipients refused", plan,
        ToRcpt
            + text("rcpt < 550 5.1.1 User unknown\nrcpt > RCPT\nrcpt < 250 ok\ndata < 354 go\n"
                   "body < 250 ok\nquit < 221 b"),
        {text("Some recipients were accepted, and others were not. The server knows no such")}, {});
    row("password with a blank at its end", plan,
        Hello
            + text("auth > AUTH PLAIN **** @@ PLAIN anna 9 blank-end\n"
                   "auth < 535 5.7.8 authentication failed"),
        {text("1. Enter the password again by hand, without a blank"),
            text("2. Try the whole mail address as user name.")},
        {});
    row("slow greeting", plan,
        text("@0 connect +\n@21.5 banner < 220 a\n@21.6 ehlo > EHLO pc1.example.com\n"
             "@21.7 ehlo < 250 a\n@21.8 mail > MAIL\n@21.9 mail < 450 no"),
        {text("The server's greeting took 21.50 s, and many programs wait for ten seconds")}, {});
    row("put off without a reason", plan, ToRcpt + text("rcpt < 450 no"),
        {text("Mail servers do so by themselves, for days.")}, {});
    row("greeting puts off", plan, text("dns resolved\nconnect +\nbanner < 421 later"),
        {text("The server has a problem of its own: 421 later")}, {text("for days")});
    row("name not found", plan, text("dns failed"), {text("This attempt")},
        {text("To pass on"), text("server's log"), text("was not encrypted")});
}

void ReportWordsTest::reportSays()
{
    QFETCH(Plan, plan);
    QFETCH(QString, story);
    QFETCH(QStringList, said);
    QFETCH(QStringList, unsaid);
    const QString text = textOf(told(story, plan));
    for (const QString &words : said)
        QVERIFY2(text.contains(words), qPrintable(words + QStringLiteral("\n") + text));
    for (const QString &words : unsaid)
        QVERIFY2(!text.contains(words), qPrintable(words + QStringLiteral("\n") + text));
}

void ReportWordsTest::failedHandshakeIsNotCalledPlain()
{
    Plan plan = sendingPlan();
    plan.security = Security::Tls;
    Session session = sessionOf(QStringLiteral("dns resolved\nconnect +\ntls lost"), plan);
    session.endpoint.tls.errors = {
        {QStringLiteral("tls.certificate.expired"), QStringLiteral("it ran out")}};
    diagnose(session, storyKnowledge());
    QString text = textOf(session);
    QVERIFY2(text.contains(QLatin1String("TLS: not set up: ")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("Encryption failed before a certificate was seen.")));
    QVERIFY(!text.contains(QLatin1String("was not encrypted")));
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("mail.example.com");
    session.endpoint.tls.chain = {certificate};
    text = textOf(session);
    QVERIFY(text.contains(
        QLatin1String("The certificate was seen, but the handshake was not finished.")));
    QVERIFY(!text.contains(QLatin1String("Greeting left out"))); // TLS comes before it here
}

void ReportWordsTest::mailboxReportNamesTheUser()
{
    const QString text =
        textOf(told(QStringLiteral("dns resolved\nconnect +\ngreeting < OK hello\nlogin < NO bad"),
            mailboxPlan()));
    QVERIFY2(text.contains(QLatin1String("User name: anna.user")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("Sender:")));
    QVERIFY(!text.contains(QLatin1String("Recipients:")));
}

void ReportWordsTest::longWaitTellsTheConnectionToo()
{
    SessionScript script;
    script.add(EventKind::Connect, Stage::Connect, Direction::None, "192.0.2.7:587");
    script.add(EventKind::Timeout, Stage::Banner, Direction::None, {}, {}, 30'000);
    diagnose(script.session, storyKnowledge());
    const QString text = textOf(script.session);
    QVERIFY2(text.contains(QLatin1String("Time in UTC: 2026-03-12 09:41:37")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Connected: 2026-03-12 10:41:07")), qPrintable(text));
    QVERIFY(!textOf(refusedWith("no")).contains(QLatin1String("Connected:")));
}

void ReportWordsTest::fullMailboxIsItsOwners()
{
    Session session = sessionOf(
        ToDot + QStringLiteral("body < 250 ok\nbody < 452 full"), sendingPlan(Protocol::Lmtp));
    session.recipients = {{QStringLiteral("bob@example.org"), Outcome::Ok, {}, {}},
        {QStringLiteral("kim@example.org"), Outcome::Temporary, session.replies().back(), {}}};
    diagnose(session, storyKnowledge());
    QCOMPARE(session.verdict.outcome, Outcome::Partial);
    QCOMPARE(session.findings.front().side, Side::RecipientUser);
    Verdict full = session.verdict;
    full.reply->enhanced = QStringLiteral("5.2.2");
    QCOMPARE(sideOf(session.plan, full), Side::RecipientUser);
    const QString text = textOf(session);
    QVERIFY(!text.contains(QLatin1String("password that")));
    QVERIFY(!text.contains(QLatin1String("was not reached")));
    QVERIFY(text.contains(QLatin1String("LHLO")));
}

void ReportWordsTest::socketIsNamedAsOne()
{
    Plan plan = sendingPlan(Protocol::Lmtp);
    plan.host = QStringLiteral("localhost");
    plan.route.socketPath = QStringLiteral("/run/lmtp");
    const QString text = textOf(told(QStringLiteral("connect +\nbanner < 554 no"), plan));
    QVERIFY2(text.contains(QLatin1String("SMTPscope report: socket [file]")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("Look-up not reached")));
    QVERIFY(!text.contains(QLatin1String("Look-up left out")));
    QVERIFY(text.contains(QLatin1String("swaks --socket '[file]'")));
}

void ReportWordsTest::mailHostsAreNamedByTheirDomain()
{
    Check check;
    for (const char *host : {"mx1.example.org", "mx2.example.org"}) {
        Plan plan = sendingPlan();
        plan.host = QString::fromLatin1(host);
        plan.port = 25;
        Session session = told(ToRcpt + QStringLiteral("rcpt < 550 5.1.1 no"), plan);
        session.endpoint.host = plan.host;
        session.endpoint.preference = 10;
        check.sessions.push_back(session);
    }
    check.verdict = check.sessions.front().verdict;
    const QString text = textOf(check).simplified();
    QVERIFY2(text.contains(QLatin1String("SMTPscope report: mail hosts of example.org")),
        qPrintable(text));
    QVERIFY(text.contains(QLatin1String("Host: mx1.example.org, port 25")));
    QVERIFY(text.contains(QLatin1String("of the table above were tried, no others.")));
    QVERIFY(text.contains(QLatin1String("Preference")));
}

void ReportWordsTest::gridTellsItsSessionsApart()
{
    Check check;
    for (const quint16 port : {quint16(25), quint16(587)}) {
        for (const Security security : {Security::None, Security::StartTls}) {
            Plan plan = sendingPlan();
            plan.port = port;
            plan.security = security;
            plan.insecure = true;
            check.sessions.push_back(told(ToRcpt + QStringLiteral("rcpt < 550 no"), plan));
        }
    }
    check.verdict = check.sessions.front().verdict;
    const QString text = textOf(check);
    QVERIFY2(
        text.contains(QLatin1String("\nmail.example.com, port 587, STARTTLS\n")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("\nmail.example.com, port 25, plain\n")));
    QVERIFY(!text.contains(QLatin1String("Preference")));
    QVERIFY(!text.contains(QLatin1String("--insecure")));
    const QString tables = text.section(QLatin1String("=== transcript"), 0, 0);
    for (const QString &line : tables.split(QLatin1Char('\n')))
        QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
}

void ReportWordsTest::questionEndsWithItsOwnMark()
{
    QCOMPARE(plainText(sentence(own(QStringLiteral("is it spelled right?")))),
        QStringLiteral("is it spelled right?"));
    QCOMPARE(plainText(sentence(own(QStringLiteral("it is")))), QStringLiteral("it is."));
    QVERIFY(
        !textOf(told(QStringLiteral("dns failed"), sendingPlan())).contains(QLatin1String("?.")));
}

void ReportWordsTest::policyTextNamesEverySort()
{
    for (const char16_t *name : {u"vendor", u"public"}) {
        const QString text = policyText(*sharePolicyNamed(name));
        for (const char *sort : {"secrets", "people", "domains", "subjects", "messages"})
            QVERIFY2(text.contains(QLatin1String(sort)), sort);
    }
}

void ReportWordsTest::deferredRecipientIsPutOff()
{
    Recipient recipient;
    QCOMPARE(recipientState(recipient), QStringLiteral("not asked"));
    recipient.outcome = Outcome::Temporary;
    QCOMPARE(recipientState(recipient), QStringLiteral("put off"));
    recipient.outcome = Outcome::Permanent;
    QCOMPARE(recipientState(recipient), QStringLiteral("refused"));
}

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_report_words.moc"
