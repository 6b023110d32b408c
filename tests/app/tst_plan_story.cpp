// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A plan told step by step: what stands there is what would be sent, and no secret is in it.

#include "app/PlanStory.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan submission()
{
    Plan plan;
    plan.host = QStringLiteral("smtp.example.net");
    plan.port = 587;
    plan.security = Security::StartTls;
    plan.helo = QStringLiteral("pc17.example.com");
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = QStringLiteral("anna");
    plan.from = QStringLiteral("anna.berg@example.com");
    plan.to = {QStringLiteral("jo.lind@example.org")};
    plan.limits.deadlineMs = 10'000;
    return plan;
}

QStringList told(const Plan &plan, PlanTarget target = PlanTarget::Server)
{
    const auto story = planStory(plan, {}, target);
    if (!std::holds_alternative<PlanStory>(story))
        qFatal("the plan cannot be told");
    QStringList lines;
    for (const PlanRow &row : std::get<PlanStory>(story).rows)
        lines.append(
            QStringLiteral("%1|%2%3|%4")
                .arg(idOf(row.stage), row.text,
                    row.secret.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(row.secret),
                    row.expected));
    return lines;
}

} // namespace

class PlanStoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSubmissionIsToldStepByStep();
    void encryptionFromTheFirstByteComesBeforeTheGreeting();
    void mailboxesSpeakTheirOwnLanguage();
    void aRealMailIsShownAsItGoesOut();
    void aDomainIsAskedThroughItsHosts();
    void whatCannotWorkIsSaid();
};

void PlanStoryTest::aSubmissionIsToldStepByStep()
{
    const QStringList expected{
        QStringLiteral("dns|addresses of smtp.example.net|each is tried"),
        QStringLiteral("connect|port 587, up to 10 s|expects 220"),
        QStringLiteral("ehlo|EHLO pc17.example.com|expects 250"),
        QStringLiteral("starttls|STARTTLS|expects 220, then TLS 1.2 or newer"),
        QStringLiteral("ehlo|EHLO pc17.example.com|expects 250"),
        QStringLiteral("auth|AUTH PLAIN [user name and password]|expects 235"),
        QStringLiteral("mail|MAIL FROM:<anna.berg@example.com>|expects 250"),
        QStringLiteral("rcpt|RCPT TO:<jo.lind@example.org>|expects 250"),
        QStringLiteral("quit|QUIT|expects 221"),
    };
    QCOMPARE(told(submission()), expected);
}

void PlanStoryTest::encryptionFromTheFirstByteComesBeforeTheGreeting()
{
    Plan plan = submission();
    plan.security = Security::Tls;
    plan.stopAfter = Stage::Ehlo;
    plan.host = QStringLiteral("192.0.2.1");
    const QStringList expected{
        QStringLiteral("connect|port 587, up to 10 s|"),
        QStringLiteral("tls|TLS from the first byte|TLS 1.2 or newer"),
        QStringLiteral("banner|nothing: the server greets|expects 220"),
        QStringLiteral("ehlo|EHLO pc17.example.com|expects 250"),
        QStringLiteral("quit|QUIT|expects 221"),
    };
    QCOMPARE(told(plan), expected);
}

void PlanStoryTest::mailboxesSpeakTheirOwnLanguage()
{
    Plan plan = submission();
    plan.from.reset();
    plan.to.clear();
    plan.protocol = Protocol::Pop3;
    plan.mechanism = QStringLiteral("LOGIN");
    plan.stopAfter = Stage::Login;
    const QStringList lines = told(plan);
    QVERIFY(lines.contains(QStringLiteral("starttls|STLS|expects +OK, then TLS 1.2 or newer")));
    QVERIFY(
        lines.contains(QStringLiteral("login|USER, PASS [user name and password]|expects +OK")));
    QCOMPARE(lines.back(), QStringLiteral("logout|QUIT|expects +OK"));
}

void PlanStoryTest::aRealMailIsShownAsItGoesOut()
{
    Plan plan = submission();
    plan.stopAfter = Stage::Quit;
    plan.message.subject = QStringLiteral("Hello");
    const auto story = std::get<PlanStory>(planStory(plan, {}));
    QVERIFY(story.sendsMail);
    QVERIFY2(story.message.contains(QStringLiteral("Subject: Hello\n")), qPrintable(story.message));
    QVERIFY(!story.message.endsWith(QStringLiteral("\n.")));
    plan.stopAfter = Stage::Rcpt;
    QVERIFY(!std::get<PlanStory>(planStory(plan, {})).sendsMail);
}

void PlanStoryTest::aDomainIsAskedThroughItsHosts()
{
    Plan plan = submission();
    plan.host = QStringLiteral("example.org");
    plan.mechanism.clear();
    QCOMPARE(told(plan, PlanTarget::Domain).front(),
        QStringLiteral("dns|mail hosts of example.org (MX)|each is tried"));
}

void PlanStoryTest::whatCannotWorkIsSaid()
{
    Plan plan = submission();
    plan.caFile = QStringLiteral("/nowhere/ca.pem");
    const auto story = planStory(plan, {});
    const auto *error = std::get_if<InputError>(&story);
    QVERIFY(error);
    QVERIFY2(error->message.contains(QStringLiteral("ca.pem")), qPrintable(error->message));
}

QTEST_GUILESS_MAIN(PlanStoryTest)
#include "tst_plan_story.moc"
