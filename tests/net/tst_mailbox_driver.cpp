// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The driver leading IMAP and POP3 conversations on a scripted transport: what it records, and that
// the password is in none of it.

#include "net/Driver.h"
#include "net/ScriptedTransport.h"
#include "net/SystemHostLookup.h"
#include "session/Session.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Password = "S3cr3t-Passw0rd!";
const QByteArray Announced = "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA001 OK done\r\n";

Plan planFor(Protocol protocol, Security security, const QString &mechanism)
{
    Plan plan;
    plan.protocol = protocol;
    plan.host = QStringLiteral("192.0.2.1");
    plan.port = 143;
    plan.security = security;
    plan.mechanism = mechanism;
    plan.user = QStringLiteral("anna");
    plan.allowPlaintextAuth = true;
    plan.stopAfter = Stage::Logout;
    return plan;
}

// A driver with its transport, looked up and connected.
struct Bench
{
    explicit Bench(Protocol protocol, const QString &mechanism = QStringLiteral("LOGIN"),
        Security security = Security::None, bool stepwise = false)
    {
        DriverInput input;
        input.stepwise = stepwise;
        input.session.plan = planFor(protocol, security, mechanism);
        input.material.credentials = {input.session.plan.user, {}, Secret(Password)};
        input.masker.learn(Password);
        auto scripted = std::make_unique<ScriptedTransport>();
        transport = scripted.get();
        driver = std::make_unique<Driver>(
            std::move(input), std::move(scripted), std::make_unique<SystemHostLookup>());
        driver->start();
        if (QTest::qWaitFor([this] { return !transport->opened.isEmpty(); }))
            transport->connectNow();
    }

    QString story() const
    {
        QStringList lines;
        for (const Event &event : driver->session().events()) {
            QString line = idOf(event.stage) + QLatin1Char(' ') + idOf(event.kind);
            if (event.defect >= 0)
                line += QLatin1Char(' ') + driver->session().defectOf(event);
            lines += line;
        }
        return lines.mid(2).join(QLatin1String(", ")); // without look-up and connect
    }

    QByteArray everything() const { return driver->session().arena().toByteArray(); }
    const Reply *lastReply() const { return &driver->session().replies().back(); }

    ScriptedTransport *transport = nullptr;
    std::unique_ptr<Driver> driver;
};

} // namespace

class MailboxDriverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void imapConversationIsRecorded();
    void pop3ConversationIsRecorded();
    void everyChunkingGivesTheSameRecord();
    void textAfterStartTlsIsAnInjection();
    void unfinishedAnswerIsKept();
    void passwordIsNeverInTheRecord_data();
    void passwordIsNeverInTheRecord();
    void refusalIsReadFromTheMaskedBytes();
    void typedLoginIsNotRecorded();
};

void MailboxDriverTest::imapConversationIsRecorded()
{
    Bench bench(Protocol::Imap);
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    bench.transport->say("* OK hi\r\n");
    bench.transport->say(Announced);
    bench.transport->say("A002 OK [CAPABILITY IMAP4rev1] in\r\n");
    bench.transport->say("* BYE bye\r\nA003 OK done\r\n");
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench.story(),
        QStringLiteral("greeting received, capability sent, capability received, login sent, "
                       "login received, logout sent, logout received"));
    QVERIFY(bench.transport->closed);
    QCOMPARE(bench.driver->session().capabilities.value(QStringLiteral("AUTH")),
        QStringLiteral("PLAIN"));
    QCOMPARE(bench.driver->session().saslFacts().front().secret.length, int(Password.size()));
}

void MailboxDriverTest::pop3ConversationIsRecorded()
{
    Bench bench(Protocol::Pop3);
    QSignalSpy finished(bench.driver.get(), &Driver::finished);
    for (const char *reply :
        {"+OK hi\r\n", "+OK\r\nUSER\r\n.\r\n", "+OK\r\n", "+OK in\r\n", "+OK bye\r\n"})
        bench.transport->say(reply);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(bench.transport->written,
        (QList<QByteArray>{"CAPA\r\n", "USER anna\r\n", "PASS " + Password + "\r\n", "QUIT\r\n"}));
    QCOMPARE(bench.driver->session().saslFacts().front().mechanism, QStringLiteral("USER/PASS"));
}

void MailboxDriverTest::everyChunkingGivesTheSameRecord()
{
    const QByteArray talk = "* OK [ALERT] x\r\n* ID (\"a\" {4}\r\nb\r\nc)\r\nA001 OK x\r\n";
    Bench whole(Protocol::Imap);
    whole.transport->say("* OK hi\r\n");
    whole.transport->say(talk);
    Bench bytewise(Protocol::Imap);
    bytewise.transport->say("* OK hi\r\n");
    for (const char byte : talk)
        bytewise.transport->say(QByteArray(1, byte));
    QCOMPARE(bytewise.story(), whole.story());
    QCOMPARE(bytewise.everything(), whole.everything());
    QVERIFY(
        whole.story().endsWith(QLatin1String("capability received, capability note, login sent")));
}

void MailboxDriverTest::textAfterStartTlsIsAnInjection()
{
    Bench bench(Protocol::Pop3, QStringLiteral("LOGIN"), Security::StartTls);
    bench.transport->say("+OK hi\r\n");
    bench.transport->say("+OK\r\nSTLS\r\nUSER\r\n.\r\n");
    bench.transport->say("+OK begin\r\n+OK user accepted\r\n");
    QCOMPARE(bench.transport->tlsStarts, 0);
    QVERIFY(bench.transport->aborted);
    QVERIFY(bench.story().endsWith(
        QLatin1String("starttls received, starttls defect starttls.injection")));
    QCOMPARE(bench.transport->written.last(), QByteArray("STLS\r\n"));
}

void MailboxDriverTest::unfinishedAnswerIsKept()
{
    Bench bench(Protocol::Imap);
    bench.transport->say("* OK hi\r\n");
    bench.transport->say("* CAPABILITY IMAP4rev1\r\nA0");
    Q_EMIT bench.transport->lost(QStringLiteral("closed"));
    QVERIFY(bench.story().endsWith(QLatin1String("capability fragment, capability lost")));
    QVERIFY(bench.everything().contains("IMAP4rev1\r\nA0"));
}

void MailboxDriverTest::passwordIsNeverInTheRecord_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::newRow("imap-login") << Protocol::Imap << QStringLiteral("LOGIN")
                                << QList<QByteArray>{"* OK hi\r\n", Announced,
                                       "A002 NO [ALERT] not \"" + Password + "\"\r\n"};
    QTest::newRow("imap-plain") << Protocol::Imap << QStringLiteral("PLAIN")
                                << QList<QByteArray>{"* OK hi\r\n", Announced, "+ \r\n",
                                       "* NO " + Password.left(8) + "\r\nA002 NO " + Password.mid(8)
                                           + "\r\n"};
    QTest::newRow("pop3-pass") << Protocol::Pop3 << QStringLiteral("LOGIN")
                               << QList<QByteArray>{"+OK hi\r\n", "-ERR what\r\n", "+OK\r\n",
                                      "-ERR " + Password.toBase64() + " " + Password + "\r\n"};
}

void MailboxDriverTest::passwordIsNeverInTheRecord()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, mechanism);
    QFETCH(QList<QByteArray>, replies);
    Bench bench(protocol, mechanism);
    for (const QByteArray &reply : replies)
        bench.transport->say(reply);
    const QByteArray all = bench.everything();
    for (const QByteArray &form : {Password, Password.left(8), Password.mid(8), Password.toBase64(),
             QByteArray("\0anna\0", 6).append(Password).toBase64()})
        QVERIFY2(!all.contains(form), all.constData());
    QVERIFY(all.contains(QByteArray("****")));
    QVERIFY(bench.story().endsWith(QLatin1String("logout sent")));
}

void MailboxDriverTest::refusalIsReadFromTheMaskedBytes()
{
    Bench bench(Protocol::Imap);
    bench.transport->say("* OK hi\r\n");
    bench.transport->say(Announced);
    bench.transport->say("A002 NO [AUTHENTICATIONFAILED] not " + Password + "\r\n");
    QCOMPARE(bench.lastReply()->status, QStringLiteral("NO"));
    QCOMPARE(bench.lastReply()->responseCode, QStringLiteral("AUTHENTICATIONFAILED"));
    QVERIFY(bench.lastReply()->text().endsWith(QLatin1String("not ****************")));
}

void MailboxDriverTest::typedLoginIsNotRecorded()
{
    Bench bench(Protocol::Imap, QStringLiteral("LOGIN"), Security::None, true);
    bench.transport->say("* OK hi\r\n");
    bench.driver->proceed(QByteArray("t1 LOGIN bob other-password"));
    QCOMPARE(bench.transport->written.last(), QByteArray("t1 LOGIN bob other-password\r\n"));
    bench.transport->say("t1 OK in\r\n");
    QVERIFY(!bench.everything().contains("other-password"));
    QVERIFY(bench.story().endsWith(QLatin1String("capability sent, capability received")));
}

QTEST_GUILESS_MAIN(MailboxDriverTest)
#include "tst_mailbox_driver.moc"
