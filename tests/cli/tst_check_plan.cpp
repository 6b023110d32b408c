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
    for (const char *line :
        {"", "a b", "a:b", "a:0", "a:65536", "a:25 --port 26", "a --port x", "a --nonsense",
            "a --mx", "a --share vendor", "a --proxy x", "a -v", "a --security ssl",
            "a --auth PLAIN", "a --user u", "a --auth GSSAPI --user u --password-from env:P",
            "a --user u --password-from secret",
            "a --user u --password-from env:", "a --security none --user u --password-from env:P",
            "a --password hunter2", "a --to", "a --port 1 --port 2", "a --insecure=yes", "a --send",
            "a --send --to b@c --port 587", "a --stop-after nowhere", "a --stop-after body",
            "a --stop-after input", "a --send --to b@c --stop-after rcpt", "a --timeout 0",
            "a --timeout nan", "a --timeout x", "a --ipv4 --ipv6", "a --message m --body-size 3",
            "a --body-size -1", "a --protocol imap", "anna@example.com"})
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
