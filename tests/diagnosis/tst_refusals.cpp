// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is asked of the knowledge about a reply, which refusals count, and what becomes of the
// recipients.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Refusals.h"
#include "diagnosis/Story.h"

#include <QTest>

using namespace smtpscope;

namespace {

Plan planAt(quint16 port, Protocol protocol = Protocol::Smtp)
{
    Plan plan;
    plan.protocol = protocol;
    plan.port = port;
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org"), QStringLiteral("kim@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

const QString ToMail =
    QStringLiteral("connect +\nbanner < 220 a\nehlo > EHLO a.example\nehlo < 250 a\n"
                   "mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n");

ReplyQuestion lastQuestion(const QString &story, const Plan &plan)
{
    const Session session = sessionOf(story, plan);
    return questionAt(session, int(session.events().size()) - 1);
}

} // namespace

class RefusalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionNamesTheCommand_data();
    void questionNamesTheCommand();
    void questionTellsWhatWentBefore();
    void roleFollowsPortAndSignIn_data();
    void roleFollowsPortAndSignIn();
    void eachRecipientHasItsCause();
    void acceptedRecipientHasNone();
    void nothingRefusedAsksNothing();
};

void RefusalsTest::questionNamesTheCommand_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<ReplyCommand>("command");
    const auto row = [](const char *name, const char *story, ReplyCommand command) {
        QTest::newRow(name) << QString::fromLatin1(story) << command;
    };
    row("greeting", "banner < 554 no", ReplyCommand::Connect);
    row("EHLO", "ehlo > EHLO a\nehlo < 502 no", ReplyCommand::Ehlo);
    row("HELO after EHLO", "ehlo > EHLO a\nehlo < 502 no\nehlo > HELO a\nehlo < 501 no",
        ReplyCommand::Helo);
    row("answer to a challenge", "auth > AUTH LOGIN\nauth < 334 x\nauth > RCPT\nauth < 535 no",
        ReplyCommand::Auth);
    row("second of a group", "mail > MAIL\nrcpt > RCPT\nmail < 250 ok\nrcpt < 550 no",
        ReplyCommand::Rcpt);
    row("message", "data > DATA\ndata < 354 go\nbody > Subject: x\nbody < 554 no",
        ReplyCommand::EndOfData);
    row("chunk", "body > BDAT 10 LAST\nbody < 554 no", ReplyCommand::Bdat);
    row("no command in the record", "rcpt < 550 no", ReplyCommand::Rcpt);
}

void RefusalsTest::questionNamesTheCommand()
{
    QFETCH(QString, story);
    QTEST(lastQuestion(story, planAt(25)).command, "command");
}

void RefusalsTest::questionTellsWhatWentBefore()
{
    ReplyQuestion question =
        lastQuestion(ToMail + QStringLiteral("rcpt > RCPT\nrcpt < 550 5.1.1 no"), planAt(25));
    QCOMPARE(question.code, 550);
    QCOMPARE(question.enhanced, QStringLiteral("5.1.1"));
    QCOMPARE(question.isSignedIn, std::optional(false));
    QCOMPARE(question.isEncrypted, std::optional(false));
    question = lastQuestion(QStringLiteral("tls encrypted\nauth > AUTH PLAIN x @@ PLAIN a 3\n"
                                           "auth < 235 ok\nmail > MAIL\nmail < 550 no"),
        planAt(587));
    QCOMPARE(question.isSignedIn, std::optional(true));
    QCOMPARE(question.isEncrypted, std::optional(true));
    const Session silent = sessionOf(QStringLiteral("connect timeout"), planAt(25));
    QCOMPARE(questionAt(silent, 0), ReplyQuestion());
}

void RefusalsTest::roleFollowsPortAndSignIn_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("before");
    QTest::addColumn<ServerRole>("role");
    const QString signIn = QStringLiteral("auth > AUTH PLAIN x @@ PLAIN a 3\nauth < 235 ok\n");
    QTest::newRow("port 25") << planAt(25) << QString() << ServerRole::RecipientsServer;
    QTest::newRow("port 25 with a sign-in") << planAt(25) << signIn << ServerRole::OwnServer;
    QTest::newRow("port 587") << planAt(587) << QString() << ServerRole::OwnServer;
    QTest::newRow("LMTP") << planAt(24, Protocol::Lmtp) << QString()
                          << ServerRole::RecipientsServer;
}

void RefusalsTest::roleFollowsPortAndSignIn()
{
    QFETCH(Plan, plan);
    QFETCH(QString, before);
    QTEST(lastQuestion(before + QStringLiteral("rcpt > RCPT\nrcpt < 550 no"), plan).server, "role");
}

void RefusalsTest::eachRecipientHasItsCause()
{
    Session session = sessionOf(ToMail
            + QStringLiteral("rcpt > RCPT\nrcpt < 550 5.1.1 User unknown\nrcpt > RCPT\n"
                             "rcpt < 552 5.2.2 Mailbox full"),
        planAt(25));
    session.recipients = {{session.plan.to[0], Outcome::Permanent, session.replies()[3], {}},
        {session.plan.to[1], Outcome::Permanent, session.replies()[4], {}}};
    diagnose(session, storyKnowledge());
    QCOMPARE(session.recipients[0].cause, QStringLiteral("no-such-recipient"));
    QCOMPARE(session.recipients[1].cause, QStringLiteral("mailbox-full"));
    QCOMPARE(session.findings.size(), size_t(2));
    QCOMPARE(session.findings[0].evidence, std::vector<int>{8});
    QCOMPARE(session.findings[1].evidence, std::vector<int>{10});
}

void RefusalsTest::acceptedRecipientHasNone()
{
    Session session =
        sessionOf(ToMail + QStringLiteral("rcpt > RCPT\nrcpt < 250 ok\nquit < 221 b"), planAt(25));
    session.plan.stopAfter = Stage::Rcpt;
    session.recipients = {{session.plan.to[0], Outcome::Ok, session.replies()[3],
        QStringLiteral("left over from before")}};
    diagnose(session, storyKnowledge());
    QCOMPARE(session.recipients[0].cause, QString());
    QCOMPARE(session.verdict.cause, QString());
}

// A check that goes well must not pay for the knowledge.
void RefusalsTest::nothingRefusedAsksNothing()
{
    const Session session =
        sessionOf(ToMail + QStringLiteral("rcpt < 250 ok\nquit < 500 what"), planAt(25));
    const Case seen{session, {}, talkIn(session)};
    QVERIFY(refusalsIn(seen, storyKnowledge()).empty());
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
