// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A person at the gate of a real connection to a practice server, without a window.

#include "app/ConsolePreparation.h"
#include "app/ConsoleRun.h"
#include "app/NextCommands.h"
#include "app/PracticeCheck.h"

#include <memory>

using namespace smtpscope;

namespace {

// A run that asks a person, and a person who answers.
class Person
{
public:
    Person(const PracticeServer &server, Security security, Protocol protocol = Protocol::Smtp)
    {
        Plan plan = m_check.plan(server, security);
        plan.protocol = protocol;
        auto prepared = prepareConsole(plan, {});
        if (!std::holds_alternative<DriverInput>(prepared))
            qFatal("the plan cannot be prepared");
        m_run = std::make_unique<CheckRun>(std::move(std::get<DriverInput>(prepared)));
        m_console = std::make_unique<ConsoleRun>(*m_run);
        m_run->start();
        awaitTurn();
    }

    ConsoleTurn awaitTurn()
    {
        const auto isOver = [this] { return m_console->turn() != ConsoleTurn::Server; };
        return QTest::qWaitFor(isOver, 5'000) ? m_console->turn() : ConsoleTurn::Server;
    }
    ConsoleTurn say(const char *line)
    {
        m_console->send(QString::fromUtf8(line));
        return awaitTurn();
    }
    ConsoleTurn signIn(const char *mechanism, const char *user, const char *password)
    {
        m_console->signIn({QString::fromLatin1(mechanism), QString::fromLatin1(user),
            Secret(QByteArray(password)), true});
        return awaitTurn();
    }
    Reply lastReply() const { return m_run->session().replies().back(); }
    QByteArray record() const { return m_run->session().arena().toByteArray(); }
    bool isClean() const { return m_run->maskedLeaks().isEmpty() && m_run->isSafeToSave(); }
    QStringList nextLabels() const
    {
        QStringList labels;
        for (const NextCommand &next :
            nextCommands(m_run->session(), QStringLiteral("client.example")))
            labels.append(next.label);
        return labels;
    }
    ConsoleRun &console() { return *m_console; }
    CheckRun &run() { return *m_run; }

private:
    PracticeCheck m_check;
    std::unique_ptr<CheckRun> m_run;
    std::unique_ptr<ConsoleRun> m_console;
};

std::unique_ptr<PracticeServer> serverFor(const char *situation, bool implicitTls = false)
{
    auto server = std::make_unique<PracticeServer>(
        *situationNamed(QString::fromLatin1(situation)), implicitTls);
    if (server->listen(0))
        qFatal("the practice server cannot listen");
    return server;
}

} // namespace

class ConsoleRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectsAsAsked_data();
    void connectsAsAsked();
    void typedStartTlsEncrypts();
    void wrongThenRightPasswordIsNoFailure();
    void programSignsIn_data();
    void programSignsIn();
    void mailboxesAreSignedInToByTheirOwnCommands_data();
    void mailboxesAreSignedInToByTheirOwnCommands();
    void unknownCommandDecidesNothing();
    void refusedRecipientIsTheVerdict();
    void suggestionsFollowTheConversation();
    void runThatIsGoneIsOver();
};

void ConsoleRunTest::connectsAsAsked_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("plain") << Security::None;
    QTest::newRow("starttls") << Security::StartTls;
    QTest::newRow("tls") << Security::Tls;
}

void ConsoleRunTest::connectsAsAsked()
{
    QFETCH(Security, security);
    const auto server = serverFor("works", security == Security::Tls);
    Person person(*server, security);
    QCOMPARE(person.console().turn(), ConsoleTurn::Command);
    QCOMPARE(person.console().isProtected(), security != Security::None);
    QCOMPARE(person.say("EHLO client.example"), ConsoleTurn::Command);
    QCOMPARE(person.lastReply().code, 250);
    QCOMPARE(person.say("QUIT"), ConsoleTurn::Over);
    QCOMPARE(person.run().session().verdict.outcome, Outcome::Ok);
}

void ConsoleRunTest::typedStartTlsEncrypts()
{
    const auto server = serverFor("works");
    Person person(*server, Security::None);
    QCOMPARE(person.say("EHLO a"), ConsoleTurn::Command);
    QCOMPARE(person.say("STARTTLS"), ConsoleTurn::Command);
    QVERIFY(person.console().isProtected());
    QCOMPARE(person.nextLabels().first(), QStringLiteral("EHLO")); // what was offered is forgotten
}

void ConsoleRunTest::wrongThenRightPasswordIsNoFailure()
{
    const auto server = serverFor("works");
    Person person(*server, Security::StartTls);
    person.say("EHLO a");
    QCOMPARE(
        person.signIn("PLAIN", practiceaccount::User, "wrong-password-1"), ConsoleTurn::Command);
    QCOMPARE(person.lastReply().code, 535);
    person.signIn("PLAIN", practiceaccount::User, practiceaccount::Password);
    QCOMPARE(person.lastReply().code, 235);
    QCOMPARE(person.say("QUIT"), ConsoleTurn::Over);
    QCOMPARE(person.run().session().verdict.outcome, Outcome::Ok);
    QVERIFY(!person.record().contains("wrong-password-1"));
    QVERIFY(person.isClean());
}

void ConsoleRunTest::programSignsIn_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256"})
        QTest::newRow(mechanism) << QByteArray(mechanism);
}

void ConsoleRunTest::programSignsIn()
{
    QFETCH(QByteArray, mechanism);
    const auto server = serverFor("works");
    Person person(*server, Security::StartTls);
    person.say("EHLO a");
    QCOMPARE(person.signIn(mechanism.constData(), practiceaccount::User, practiceaccount::Password),
        ConsoleTurn::Command);
    QCOMPARE(person.lastReply().code, 235);
    person.say("QUIT");
    QVERIFY(!person.record().contains(practiceaccount::Password));
    QVERIFY(!person.record().contains(QByteArray(practiceaccount::Password).toBase64()));
    QVERIFY(person.isClean());
}

void ConsoleRunTest::mailboxesAreSignedInToByTheirOwnCommands_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("bye");
    QTest::newRow("imap") << Protocol::Imap << QByteArray("LOGOUT");
    QTest::newRow("pop3") << Protocol::Pop3 << QByteArray("QUIT");
}

void ConsoleRunTest::mailboxesAreSignedInToByTheirOwnCommands()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, bye);
    const bool isImap = protocol == Protocol::Imap;
    const auto server = serverFor(isImap ? "imap-works" : "pop3-works");
    Person person(*server, Security::StartTls, protocol);
    QCOMPARE(person.signIn("LOGIN", practiceaccount::User, practiceaccount::Password),
        ConsoleTurn::Command);
    const QString ok = isImap ? QStringLiteral("OK") : QStringLiteral("+OK");
    QTRY_VERIFY(person.record().contains(isImap ? "LOGIN" : "PASS"));
    person.awaitTurn();
    QCOMPARE(person.lastReply().status, ok);
    QVERIFY(!person.record().contains(practiceaccount::Password));
    QCOMPARE(person.say(bye.constData()), ConsoleTurn::Over);
    QCOMPARE(person.run().session().verdict.outcome, Outcome::Ok);
    QVERIFY(person.isClean());
}

void ConsoleRunTest::unknownCommandDecidesNothing()
{
    const auto server = serverFor("works");
    Person person(*server, Security::None);
    person.say("HALLO");
    QVERIFY(person.lastReply().code >= 500);
    person.say("EHLO a");
    person.say("QUIT");
    QCOMPARE(person.run().session().verdict.outcome, Outcome::Ok);
}

void ConsoleRunTest::refusedRecipientIsTheVerdict()
{
    const auto server = serverFor("unknown-user");
    Person person(*server, Security::None);
    for (const char *line :
        {"EHLO a", "MAIL FROM:<alice@practice.test>", "RCPT TO:<nobody@practice.test>", "QUIT"})
        person.say(line);
    QCOMPARE(person.run().session().verdict.stage, Stage::Rcpt);
    QCOMPARE(person.run().session().verdict.outcome, Outcome::Permanent);
}

void ConsoleRunTest::suggestionsFollowTheConversation()
{
    const auto server = serverFor("works");
    Person person(*server, Security::None);
    QCOMPARE(person.nextLabels(), (QStringList{QStringLiteral("EHLO"), QStringLiteral("QUIT")}));
    person.say("EHLO a");
    QCOMPARE(person.nextLabels().first(), QStringLiteral("STARTTLS"));
    person.say("MAIL FROM:<alice@practice.test>");
    QCOMPARE(person.nextLabels().first(), QStringLiteral("RCPT TO:<…>"));
    QVERIFY(!person.nextLabels().contains(QStringLiteral("DATA")));
    person.say("RCPT TO:<bob@practice.test>");
    QVERIFY(person.nextLabels().contains(QStringLiteral("DATA")));
    const QStringList lines = completions(
        person.run().session(), QStringLiteral("rcpt to:<b"), QStringLiteral("client.example"));
    QCOMPARE(lines, QStringList{QStringLiteral("RCPT TO:<bob@practice.test>")});
    person.say("RSET");
    QVERIFY(person.nextLabels().contains(QStringLiteral("MAIL FROM:<…>")));
}

void ConsoleRunTest::runThatIsGoneIsOver()
{
    const auto server = serverFor("works");
    PracticeCheck check;
    auto prepared = prepareConsole(check.plan(*server, Security::None), {});
    auto run = std::make_unique<CheckRun>(std::move(std::get<DriverInput>(prepared)));
    ConsoleRun console(*run);
    run.reset();
    QCOMPARE(console.turn(), ConsoleTurn::Over);
    console.send(QStringLiteral("NOOP"));
    console.release();
    console.stop();
    QVERIFY(console.session().events().empty());
}

QTEST_GUILESS_MAIN(ConsoleRunTest)
#include "tst_console_run.moc"
