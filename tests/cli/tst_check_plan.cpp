// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From the words of the command line to a plan: the defaults of the contract, and one clear line
// for what cannot be.

#include "cli/CheckOptions.h"
#include "cli/CheckPlan.h"
#include "cli/ExitStatus.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

std::variant<Plan, InputError> planOf(const QString &commandLine)
{
    const auto options = parseCheckOptions(commandLine.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (const auto *error = std::get_if<InputError>(&options))
        return *error;
    return planFor(std::get<CheckOptions>(options));
}

Plan goodPlanOf(const char *commandLine)
{
    const auto plan = planOf(QString::fromLatin1(commandLine));
    if (const auto *error = std::get_if<InputError>(&plan)) {
        qWarning("%s", qPrintable(error->message));
        return {};
    }
    return std::get<Plan>(plan);
}

const char *const SignIn = " --user anna@example.com --password-from env:P";

} // namespace

class CheckPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void target_data();
    void target();
    void wrongUsageIsOneLine_data();
    void wrongUsageIsOneLine();
    void securityFollowsThePort();
    void senderFollowsUserAndPort();
    void signInDefaults();
    void stopsAfterRcptUnlessToldToSend();
    void portFollowsTheProtocol_data();
    void portFollowsTheProtocol();
    void rareOptionsReachThePlan();
    void messageOptionsReachThePlan();
    void requestsKeepTheirOrder();
    void dropAfterTakesEveryStage();
    void timeoutTakesDecimals();
    void exitStatus_data();
    void exitStatus();
};

void CheckPlanTest::target_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *line, const char *host, int port) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(host) << port;
    };
    row("mail.example.com", "mail.example.com", 25);
    row("mail.example.com:2525", "mail.example.com", 2525);
    row("mail.example.com --port 465", "mail.example.com", 465);
    row("mail.example.com:465 --port=465", "mail.example.com", 465);
    row("[::1]", "::1", 25);
    row("[::1]:587", "::1", 587);
    row("2001:db8::25", "2001:db8::25", 25);
    row("192.0.2.1:26", "192.0.2.1", 26);
    row("mail.example.com --user anna@example.com --password-from env:P", "mail.example.com", 587);
}

void CheckPlanTest::target()
{
    QFETCH(QString, line);
    const auto plan = planOf(line);
    QVERIFY(std::holds_alternative<Plan>(plan));
    QTEST(std::get<Plan>(plan).host, "host");
    QTEST(int(std::get<Plan>(plan).port), "port");
}

void CheckPlanTest::wrongUsageIsOneLine_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const QString &line) { QTest::newRow(qPrintable(line)) << line; };
    for (const char *line : {"", "a b", "a:b", "a:0", "a:65536", "a:25 --port 26", "a --port x",
             "a --nonsense", "a --mx", "a --proxy x", "a -v", "a --security ssl", "a --auth PLAIN",
             "a --user u", "a --auth GSSAPI --user u --password-from env:P",
             "a --user u --password-from secret", "a --user u --password-from env:",
             "a --security none --user u --password-from env:P", "a --password hunter2", "a --to",
             "a --port 1 --port 2", "a --insecure=yes", "a --send", "a --send --to b@c --port 587",
             "a --stop-after nowhere", "a --stop-after body", "a --stop-after input",
             "a --send --to b@c --stop-after rcpt", "a --timeout 0", "a --timeout nan",
             "a --timeout x", "a --ipv4 --ipv6", "a --message m --body-size 3", "a --body-size -1",
             "a --protocol nntp", "anna@example.com", "a --mx b", "--mx a:25", "--grid a:1",
             "a --proxy ftp://b:1", "a --proxy socks5://u:p@b:1", "a --nameserver here",
             "a --bind eth0", "--socket /s --bind 127.0.0.1", "a --proxy-source 192.0.2.1:1",
             "a --proxy-header v3", "a --proxy-header v1 --proxy-source 192.0.2.1",
             "a --tls-min 1.4", "a --tls-min 1.3 --tls-max 1.2", "a --client-key k", "a --ret all",
             "a --notify never,delay", "a --orcpt anna@example.com", "a --deliverby 120", "a --raw",
             "a --message m --subject s", "a --preset virus", "a --wait -1", "a --mails 0",
             "a --mails 1001", "a --bdat --chunk-size 0", "a --chunk-size 9",
             "a --bdat --chunk-size 2x", "a --stop-after mail --drop-after mail",
             "a --drop-after body", "a --drop-after quit", "a --pipelining --step",
             "a --request DATA", "a --drop-after nowhere", "a --protocol imap --to b@c",
             "a --protocol pop3 --stop-after rcpt",
             "a --protocol imap --auth APOP --user u --password-from env:P",
             "a --protocol imap --header X:y", "a --protocol imap --notify never",
             "a --protocol pop3 --stop-after login --drop-after login", "a --control b",
             "--mx a --user u --password-from env:P", "--mx a --auth PLAIN", "--mx a --step",
             "--grid a --to b@c", "--grid a --port 25", "--grid a --send", "--grid a --pipelining",
             "--grid a --step", "a --message= --send", "a --ca-file=", "a --to=", "--mx=",
             "--socket=", "a --nameserver=", "a --password-from env:P",
             "a --proxy-password-from env:P", "a --to b@c --to d@e --orcpt rfc822;x@y"})
        row(QString::fromLatin1(line));
}

void CheckPlanTest::wrongUsageIsOneLine()
{
    QFETCH(QString, line);
    const auto plan = planOf(line);
    QVERIFY(std::holds_alternative<InputError>(plan));
    const QString message = std::get<InputError>(plan).message;
    QVERIFY(!message.isEmpty());
    QVERIFY(!message.contains(QLatin1Char('\n')));
    QVERIFY2(!message.contains(QLatin1String("hunter2")),
        "a password on the command line is not repeated");
}

void CheckPlanTest::securityFollowsThePort()
{
    QCOMPARE(goodPlanOf("a:465").security, Security::Tls);
    QCOMPARE(goodPlanOf("a:587").security, Security::StartTlsIfOffered);
    QCOMPARE(goodPlanOf("a:465 --security starttls").security, Security::StartTls);
}

void CheckPlanTest::senderFollowsUserAndPort()
{
    const auto signIn = [](const char *line) {
        return goodPlanOf((QByteArray(line) + SignIn).constData());
    };
    QCOMPARE(signIn("a").from, QStringLiteral("anna@example.com"));
    QCOMPARE(goodPlanOf("a:25").from, QString());
    QVERIFY(!goodPlanOf("a:587").from);
    QCOMPARE(goodPlanOf("a:587 --from <>").from, QString());
    QVERIFY(goodPlanOf("a:587 --from <>").from.has_value());
    QCOMPARE(goodPlanOf("a:587 --from x@example.com").from, QStringLiteral("x@example.com"));
}

void CheckPlanTest::signInDefaults()
{
    const Plan plan = goodPlanOf((QByteArray("a") + SignIn).constData());
    QCOMPARE(plan.mechanism, QStringLiteral("AUTO"));
    QCOMPARE(plan.credential, (CredentialReference{QStringLiteral("env"), QStringLiteral("P")}));
    QVERIFY(goodPlanOf("a").mechanism.isEmpty());
    const Plan named = goodPlanOf("a --auth cram-md5 --user u --password-from stdin");
    QCOMPARE(named.mechanism, QStringLiteral("CRAM-MD5"));
    QVERIFY(goodPlanOf("a --auth none --user anna@example.com").mechanism.isEmpty());
}

void CheckPlanTest::stopsAfterRcptUnlessToldToSend()
{
    QCOMPARE(goodPlanOf("a --to b@c").stopAfter, Stage::Rcpt);
    QCOMPARE(goodPlanOf("a --to b@c --send").stopAfter, Stage::Quit);
    QCOMPARE(goodPlanOf("a --stop-after tls").stopAfter, Stage::Tls);
    QCOMPARE(goodPlanOf("a --to b@c --to d@e").to.size(), 2);
}

void CheckPlanTest::portFollowsTheProtocol_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("port");
    QTest::addColumn<Security>("security");
    const auto row = [](const char *line, int port, Security security) {
        QTest::newRow(line) << QString::fromLatin1(line) << port << security;
    };
    row("a --protocol lmtp", 24, Security::StartTlsIfOffered);
    row("a --protocol imap", 143, Security::StartTlsIfOffered);
    row("a --protocol imap --security tls", 993, Security::Tls);
    row("a:993 --protocol imap", 993, Security::Tls);
    row("a --protocol pop3", 110, Security::StartTlsIfOffered);
    row("a --protocol POP3 --security tls", 995, Security::Tls);
    row("a --protocol pop3 --user u --password-from env:P", 110, Security::StartTlsIfOffered);
    row("--mx example.com", 25, Security::StartTlsIfOffered);
    row("--mx example.com --port 26", 26, Security::StartTlsIfOffered);
}

void CheckPlanTest::portFollowsTheProtocol()
{
    QFETCH(QString, line);
    const Plan plan = goodPlanOf(qPrintable(line));
    QTEST(int(plan.port), "port");
    QTEST(plan.security, "security");
}

void CheckPlanTest::rareOptionsReachThePlan()
{
    const Plan plan = goodPlanOf(
        "a --proxy socks5://u@b:1080 --proxy-password-from env:Q --nameserver 192.0.2.1:53 "
        "--proxy-header v2 --proxy-source 192.0.2.1:1 --tls-min 1.0 --tls-max 1.2 --sni b "
        "--client-cert c --client-key k --key-password-from env:R --pipelining --bdat "
        "--chunk-size 9 --wait 1.5 --mails 3 --drop-after mail --request vrfy --xclient X=y "
        "--ret hdrs --envid e --notify success,delay --orcpt rfc822;a@b --requiretls "
        "--deliverby 9;rt --cc c@d --header A:b --attach f --preset GTUBE");
    QCOMPARE(plan.route,
        (RoutePlan{QStringLiteral("192.0.2.1:53"), QStringLiteral("socks5://u@b:1080"),
            {QStringLiteral("env"), QStringLiteral("Q")}, {}, {}, 2, QStringLiteral("192.0.2.1:1"),
            {}}));
    QCOMPARE(plan.tls,
        (TlsPlan{QStringLiteral("b"), QStringLiteral("1.0"), QStringLiteral("1.2"),
            QStringLiteral("c"), QStringLiteral("k"),
            {QStringLiteral("env"), QStringLiteral("R")}}));
    QCOMPARE(plan.pace, (PacePlan{true, true, 9, 1500, 3, true}));
    QCOMPARE(plan.stopAfter, Stage::Mail);
    QCOMPARE(plan.requests, (RequestPlan{{QStringLiteral("VRFY")}, QStringLiteral("X=y")}));
    QCOMPARE(plan.delivery,
        (DeliveryPlan{QStringLiteral("HDRS"), QStringLiteral("e"),
            {QStringLiteral("SUCCESS"), QStringLiteral("DELAY")}, QStringLiteral("rfc822;a@b"),
            true, QStringLiteral("9;RT")}));
    QCOMPARE(plan.message.preset, QStringLiteral("gtube"));
    QCOMPARE(plan.message.attachments, QStringList(QStringLiteral("f")));
}

void CheckPlanTest::messageOptionsReachThePlan()
{
    MessageSource made;
    made.subject = QStringLiteral("s");
    made.cc = {QStringLiteral("a@b"), QStringLiteral("c@d")};
    made.headers = {QStringLiteral("A:b"), QStringLiteral("C:d")};
    made.body = QStringLiteral("t");
    made.attachments = {QStringLiteral("f"), QStringLiteral("g")};
    made.preset = QStringLiteral("eicar");
    made.size = 9;
    QCOMPARE(goodPlanOf("a --subject s --cc a@b --cc c@d --header A:b --header C:d --body t "
                        "--attach f --attach g --preset Eicar --body-size 9")
                 .message,
        made);
    MessageSource file;
    file.path = QStringLiteral("m");
    QCOMPARE(goodPlanOf("a --message m").message, file);
    file.keepLineEnds = true;
    QCOMPARE(goodPlanOf("a --message m --raw").message, file);
    QCOMPARE(goodPlanOf("a").message, MessageSource()); // no filter test unless it is named
}

void CheckPlanTest::requestsKeepTheirOrder()
{
    QCOMPARE(goodPlanOf("a --request=help --request=etrn --request=Noop --request=expn")
                 .requests.commands,
        (QStringList{QStringLiteral("HELP"), QStringLiteral("ETRN"), QStringLiteral("NOOP"),
            QStringLiteral("EXPN")}));
}

void CheckPlanTest::dropAfterTakesEveryStage()
{
    for (const char *stage : {"connect", "banner", "ehlo", "starttls", "tls", "auth", "mail",
             "rcpt", "data", "body", "quit"}) {
        const QByteArray send =
            QByteArray(stage) == "body" || QByteArray(stage) == "quit" ? " --send" : "";
        const Plan plan = goodPlanOf(("a --to b@c --drop-after " + (stage + send)).constData());
        QCOMPARE(QString(idOf(plan.stopAfter)), QString::fromLatin1(stage));
        QVERIFY(plan.pace.drop);
    }
}

void CheckPlanTest::timeoutTakesDecimals()
{
    QCOMPARE(goodPlanOf("a").limits.deadlineMs, 30'000);
    QCOMPARE(goodPlanOf("a --timeout 2.5").limits.deadlineMs, 2'500);
}

void CheckPlanTest::exitStatus_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    const auto row = [](Stage stage, Outcome outcome, int status) {
        const QString name = idOf(stage) + QLatin1Char('-') + idOf(outcome);
        QTest::newRow(qPrintable(name)) << stage << outcome << status;
    };
    row(Stage::Done, Outcome::Ok, 0);
    row(Stage::Done, Outcome::Partial, 1);
    row(Stage::Input, Outcome::Refused, 2);
    row(Stage::Dns, Outcome::DnsError, 4);
    row(Stage::Dns, Outcome::Timeout, 4);
    row(Stage::Connect, Outcome::Refused, 4);
    row(Stage::Connect, Outcome::Timeout, 4);
    row(Stage::StartTls, Outcome::Temporary, 3);
    row(Stage::StartTls, Outcome::Permanent, 4);
    row(Stage::StartTls, Outcome::TlsError, 4);
    row(Stage::StartTls, Outcome::Timeout, 4);
    row(Stage::Tls, Outcome::TlsError, 4);
    row(Stage::Banner, Outcome::Timeout, 3);
    row(Stage::Banner, Outcome::ProtocolError, 1);
    row(Stage::Auth, Outcome::Permanent, 1);
    row(Stage::Auth, Outcome::TlsError, 1);
    row(Stage::Rcpt, Outcome::Temporary, 3);
    row(Stage::Body, Outcome::Unknown, 1);
    row(Stage::Body, Outcome::Lost, 1);
    row(Stage::Rcpt, Outcome::Cancelled, 130);
    row(Stage::Connect, Outcome::Cancelled, 130);
}

void CheckPlanTest::exitStatus()
{
    QFETCH(Stage, stage);
    QFETCH(Outcome, outcome);
    Verdict verdict;
    verdict.stage = stage;
    verdict.outcome = outcome;
    QTEST(exitStatusOf(verdict), "status");
}

QTEST_GUILESS_MAIN(CheckPlanTest)
#include "tst_check_plan.moc"
