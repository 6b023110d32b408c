// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The list of steps that a plan is taken apart into, stage by stage.

#include "protocol/Steps.h"

#include <QTest>

using namespace smtpscope;

class StepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stages_data();
    void stages();
};

namespace {

Plan planStoppingAfter(Stage stop, Security security = Security::None)
{
    Plan plan;
    plan.security = security;
    plan.from = QStringLiteral("a@example.com");
    plan.to = {QStringLiteral("b@example.com"), QStringLiteral("c@example.com")};
    plan.stopAfter = stop;
    return plan;
}

QString stagesOf(const Plan &plan)
{
    QStringList stages;
    for (const Step &step : compile(plan))
        stages.append(idOf(step.stage));
    return stages.join(QLatin1Char(' '));
}

} // namespace

void StepsTest::stages_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Plan &plan, const char *expected) {
        QTest::newRow(name) << plan << QString::fromLatin1(expected);
    };
    row("connect", planStoppingAfter(Stage::Connect), "");
    row("banner", planStoppingAfter(Stage::Banner), "banner quit");
    row("starttls", planStoppingAfter(Stage::StartTls, Security::StartTls), "banner ehlo starttls");
    row("tls-without-tls", planStoppingAfter(Stage::Tls), "banner ehlo quit");
    row("rcpt", planStoppingAfter(Stage::Rcpt), "banner ehlo mail rcpt rcpt quit");
    row("data", planStoppingAfter(Stage::Data), "banner ehlo mail rcpt rcpt data");
    row("all", planStoppingAfter(Stage::Quit), "banner ehlo mail rcpt rcpt data body quit");
    Plan rich = planStoppingAfter(Stage::Rcpt, Security::StartTls);
    rich.mechanism = QStringLiteral("PLAIN");
    rich.requests.xclient = QStringLiteral("ADDR=192.0.2.1");
    rich.requests.commands = {QStringLiteral("HELP")};
    rich.pace.mails = 2;
    rich.route.proxyHeader = 2;
    row("rich", rich,
        "connect banner ehlo starttls tls ehlo ehlo ehlo auth auth mail rcpt rcpt mail mail rcpt "
        "rcpt quit");
    rich.stopAfter = Stage::Connect;
    row("rich-connect", rich, "connect");
    rich.stopAfter = Stage::Tls;
    row("rich-tls-asks-nothing", rich, "connect banner ehlo starttls tls quit");
    rich.stopAfter = Stage::Auth;
    rich.pace.drop = true;
    row("rich-auth-dropped", rich, "connect banner ehlo starttls tls ehlo ehlo ehlo auth auth");
    rich.pace.mails = 1;
    rich.requests = {};
    rich.stopAfter = Stage::Body;
    row("dropped-after-the-message", rich,
        "connect banner ehlo starttls tls ehlo auth mail rcpt rcpt data body");
    rich.stopAfter = Stage::Quit;
    row("dropped-after-quit", rich,
        "connect banner ehlo starttls tls ehlo auth mail rcpt rcpt data body quit");
    rich.requests.xclient = QStringLiteral("ADDR=192.0.2.1");
    rich.requests.commands = {QStringLiteral("HELP")};
    rich.to.clear();
    rich.stopAfter = Stage::Quit;
    row("rich-without-recipient", rich,
        "connect banner ehlo starttls tls ehlo ehlo ehlo auth auth");

    const auto mailbox = [](Stage stop, Security security) {
        Plan plan = planStoppingAfter(stop, security);
        plan.protocol = Protocol::Imap;
        plan.mechanism = QStringLiteral("LOGIN");
        return plan;
    };
    row("imap-all", mailbox(Stage::Logout, Security::StartTls),
        "greeting capability starttls tls capability login logout");
    row("imap-tls-first", mailbox(Stage::Login, Security::Tls),
        "tls greeting capability login logout");
    row("imap-starttls", mailbox(Stage::StartTls, Security::StartTls),
        "greeting capability starttls");
    row("imap-tls-without-tls", mailbox(Stage::Tls, Security::None), "greeting capability logout");
    row("imap-connect", mailbox(Stage::Connect, Security::Tls), "");
    Plan unnamed = mailbox(Stage::Logout, Security::None);
    unnamed.protocol = Protocol::Pop3;
    unnamed.mechanism.clear();
    unnamed.pace.drop = true;
    row("pop3-dropped-without-sign-in", unnamed, "greeting capability");
    unnamed.route.proxyHeader = 1;
    row("pop3-behind-a-proxy-header", unnamed, "connect greeting capability");
}

void StepsTest::stages()
{
    QFETCH(Plan, plan);
    QTEST(stagesOf(plan), "expected");
}

QTEST_GUILESS_MAIN(StepsTest)
#include "tst_steps.moc"
