// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The parts of a report that decide something: queue ids, command lines, times, folding.

#include "report/EventTexts.h"
#include "report/FoldedLines.h"
#include "report/OtherTools.h"
#include "report/Phrase.h"
#include "report/QueueId.h"
#include "report/ReportFixtures.h"
#include "report/ShellWord.h"
#include "report/StageTimes.h"

#include <QProcess>
#include <QTest>

#include <limits>

using namespace smtpscope;

class ReportPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queueIdIsFound_data();
    void queueIdIsFound();
    void shellTakesValueAsOneWord_data() { addHostileWords(); }
    void shellTakesValueAsOneWord();
    void powerShellLiteralEndsWhereItShould_data() { addHostileWords(); }
    void powerShellLiteralEndsWhereItShould();
    void commandsFollowThePlan_data();
    void commandsFollowThePlan();
    void everyValueStandsInQuotes();
    void valueWithDashIsLeftOut();
    void argumentIsNeverLookedAtAgain();
    void standInsAreMarked();
    void slowestStageIsMarked();
    void greetingSaidTwiceIsTwoStretches();
    void timesOfAnyFileAddUp();
    void durationsAreTold_data();
    void durationsAreTold();
    void linesAreFolded_data();
    void linesAreFolded();

private:
    static void addHostileWords();
};

void ReportPartsTest::queueIdIsFound_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *reply, const char *id) {
        QTest::newRow(name) << QString::fromLatin1(reply) << QString::fromLatin1(id);
    };
    row("postfix", "2.0.0 Ok: queued as 4XyZ1a2b3c", "4XyZ1a2b3c");
    row("exim", "OK id=1rABCD-0001xy-2Z", "1rABCD-0001xy-2Z");
    row("sendmail", "2.0.0 42C9f7Bq012345 Message accepted for delivery", "42C9f7Bq012345");
    row("exchange",
        "2.6.0 <a@b.example> [InternalId=123, Hostname=X.example] Queued mail for delivery", "123");
    row("exchange online",
        "2.6.0 <a@b.example> [InternalId=12345, Hostname=AM0PR01.example] 1234 bytes in 0.123, "
        "9.8 KB/sec Queued mail for delivery",
        "12345");
    row("old exchange", "2.6.0 <a1@b.example> Queued mail for delivery", "a1@b.example");
    row("exchange, masked", "2.6.0 <id1> [InternalId=id2, Hostname=host1] Queued mail for delivery",
        "id2");
    row("qmail", "ok 1700000000 qp 4242", "4242");
    row("amazon", "Ok 0102018abc-1234-5678", "0102018abc-1234-5678");
    row("dovecot lmtp", "2.0.0 <bob@example.net> EO0pHxhkcWUUAgAAtFfOHA Saved",
        "EO0pHxhkcWUUAgAAtFfOHA");
    row("a word is no id", "2.0.0 Ok: queued as soon", "");
    row("markup is no id", "2.0.0 Ok: queued as \"><script>4", "");
    row("gmail", "2.0.0 OK 1710236467 a1b2c3-20020a05.12 - gsmtp", "a1b2c3-20020a05.12");
    row("masked", "2.0.0 Ok: queued as id1", "id1");
    row("none", "5.1.1 <bob@example.net> User unknown", "");
}

void ReportPartsTest::queueIdIsFound()
{
    QFETCH(QString, reply);
    QFETCH(QString, id);
    QCOMPARE(queueIdIn(reply), id);
}

void ReportPartsTest::addHostileWords()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"plain@example.org", "", "it's", "$(touch /tmp/x)", "`id`", "\"a\"",
             "a b", "a;b|c&d", "\\", "\\'", "*", "~root", "!!", "<>", "%PATH%", "$env:PATH",
             "\xe2\x80\x99; Get-Process; \xe2\x80\x98", "''"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void ReportPartsTest::shellTakesValueAsOneWord()
{
    QFETCH(QString, value);
    QProcess shell;
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("printf '[%s]' ") + shellWord(value)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
        QLatin1Char('[') + value + QLatin1Char(']'));
}

// The rule of about_Quoting_Rules: within single quotes only a doubled quote is special, and the
// typographic single quotes count as quotes.
void ReportPartsTest::powerShellLiteralEndsWhereItShould()
{
    QFETCH(QString, value);
    const QString word = powerShellWord(value);
    const QString quotes = QString::fromUtf8("'\u2018\u2019\u201a\u201b");
    QVERIFY(word.startsWith(QLatin1Char('\'')) && word.endsWith(QLatin1Char('\'')));
    QString read;
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        read += word[i];
        if (quotes.contains(word[i])) {
            ++i;
            QVERIFY2(i + 1 < word.size() && quotes.contains(word[i]), "a quote stands alone");
        }
    }
    QCOMPARE(read, value);
}

void ReportPartsTest::commandsFollowThePlan_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("command");
    Plan plan;
    plan.host = QStringLiteral("mail.example.org");
    plan.port = 587;
    plan.security = Security::StartTls;
    plan.helo = QStringLiteral("pc.example");
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = QStringLiteral("o'hara@example.org");
    plan.from = plan.user;
    plan.to = {QStringLiteral("bob@example.net")};
    QTest::newRow("swaks, up to a recipient")
        << plan << QStringLiteral("swaks")
        << QStringLiteral("swaks --server 'mail.example.org' --port 587 --tls --ehlo 'pc.example' "
                          "--auth 'PLAIN' --auth-user 'o'\\''hara@example.org' --auth-password "
                          "PASSWORD --from 'o'\\''hara@example.org' --to 'bob@example.net' "
                          "--quit-after RCPT");
    QTest::newRow("openssl, starttls")
        << plan << QStringLiteral("openssl")
        << QStringLiteral("openssl s_client -connect 'mail.example.org:587' -starttls smtp "
                          "-servername 'mail.example.org' -crlf -quiet");
    Plan imap = plan;
    imap.protocol = Protocol::Imap;
    imap.security = Security::Tls;
    imap.host = QStringLiteral("2001:db8::7");
    imap.port = 993;
    imap.user = QStringLiteral("anna");
    QTest::newRow("swaks cannot") << imap << QStringLiteral("swaks") << QString();
    QTest::newRow("openssl, IPv6") << imap << QStringLiteral("openssl")
                                   << QStringLiteral("openssl s_client -connect "
                                                     "'[2001:db8::7]:993' -crlf -quiet");
    QTest::newRow("curl, imaps")
        << imap << QStringLiteral("curl")
        << QStringLiteral("curl --verbose --url 'imaps://[2001:db8::7]:993' --user 'anna:PASSWORD' "
                          "--login-options 'AUTH=PLAIN'");
    Plan login = imap;
    login.mechanism = QStringLiteral("LOGIN");
    login.insecure = true;
    login.family = AddressFamily::IPv6;
    QTest::newRow("curl, LOGIN command over IPv6 and a bad certificate")
        << login << QStringLiteral("curl")
        << QStringLiteral("curl --verbose --url 'imaps://[2001:db8::7]:993' -6 --insecure --user "
                          "'anna:PASSWORD' --login-options 'AUTH=+LOGIN'");
    Plan lmtp;
    lmtp.protocol = Protocol::Lmtp;
    lmtp.host = QStringLiteral("localhost");
    lmtp.security = Security::None;
    lmtp.route.socketPath = QStringLiteral("/run/lm tp");
    lmtp.from = QString();
    lmtp.to = {QStringLiteral("anna")};
    QTest::newRow("swaks, UNIX socket")
        << lmtp << QStringLiteral("swaks")
        << QStringLiteral("swaks --socket '/run/lm tp' --protocol LMTP --from '<>' --to 'anna' "
                          "--quit-after RCPT");
    Plan sends = plan;
    sends.security = Security::None;
    sends.mechanism.clear();
    sends.from = QString();
    sends.stopAfter = Stage::Quit;
    sends.user.clear();
    QTest::newRow("openssl without tls") << sends << QStringLiteral("openssl") << QString();
    QTest::newRow("curl sends")
        << sends << QStringLiteral("curl")
        << QStringLiteral("curl --verbose --url 'smtp://mail.example.org:587/pc.example' "
                          "--mail-from '' --mail-rcpt 'bob@example.net' --upload-file message.txt");
}

void ReportPartsTest::commandsFollowThePlan()
{
    QFETCH(Plan, plan);
    QFETCH(QString, tool);
    QFETCH(QString, command);
    const auto tools = otherTools(plan);
    const auto found = std::find_if(
        tools.begin(), tools.end(), [&tool](const ToolCommand &one) { return one.tool == tool; });
    QVERIFY(found != tools.end());
    QCOMPARE(plainText(found->command), command);
    QVERIFY(!found->command.empty() || !found->remark.isEmpty());
}

// A stand-in is a plain word; what "reveal" or a person puts in its place need not be one.
void ReportPartsTest::everyValueStandsInQuotes()
{
    Plan plan;
    plan.host = QStringLiteral("host1.example");
    plan.helo = QStringLiteral("host2.example");
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = plan.from.emplace(QStringLiteral("user1@domain1.example"));
    plan.to = {QStringLiteral("user2@domain2.example")};
    plan.stopAfter = Stage::Quit;
    int values = 0;
    for (const ToolCommand &tool : otherTools(plan)) {
        for (const Phrase &phrase : tool.command) {
            if (phrase.origin == TextOrigin::Own)
                continue;
            ++values;
            QVERIFY2(phrase.text.startsWith(u'\'') && phrase.text.endsWith(u'\''),
                qPrintable(phrase.text));
        }
    }
    QVERIFY(values > 10);
}

void ReportPartsTest::valueWithDashIsLeftOut()
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.org");
    plan.to = {QStringLiteral("-oProxyCommand@example.org")};
    for (const ToolCommand &tool : otherTools(plan)) {
        QVERIFY(tool.command.empty());
        QVERIFY(!tool.remark.isEmpty());
    }
}

void ReportPartsTest::argumentIsNeverLookedAtAgain()
{
    const Phrases text = filled(QStringLiteral("%2 said %1."),
        {recorded(QStringLiteral("%2%1")), own(QStringLiteral("it"))});
    QCOMPARE(plainText(text), QStringLiteral("it said %2%1."));
    QCOMPARE(text[2].origin, TextOrigin::Recorded);
    QCOMPARE(text[3].origin, TextOrigin::Own);
}

void ReportPartsTest::standInsAreMarked()
{
    const Phrases text =
        withStandIns(recorded(QStringLiteral("<user1@domain1.example> at 10.0.0.12")));
    QCOMPARE(text.size(), size_t(4));
    QCOMPARE(text[1],
        (Phrase{QStringLiteral("user1@domain1.example"), TextOrigin::Recorded, Sort::Person}));
    QCOMPARE(text[3].sort, std::optional(Sort::Address));
    QCOMPARE(withStandIns(recorded(QStringLiteral("the domain2 server")))[1].sort,
        std::optional(Sort::Host));
    for (const char *real : {"superuser1 grid12", "host1.provider.example",
             "user1@provider.example", "domain1.provider.example"})
        QCOMPARE(withStandIns(recorded(QString::fromLatin1(real))).size(), size_t(1));
    for (const char *standIn : {"host1", "host1.domain1.example", "host1.host2.domain1.example",
             "user1", "user1+tag1@domain2.example", "domain1", "user1@host1"}) {
        const Phrases marked = withStandIns(recorded(QString::fromLatin1(standIn)));
        QCOMPARE(marked.size(), size_t(1));
        QVERIFY2(marked.front().sort, standIn);
        const Phrases ending = withStandIns(recorded(QString::fromLatin1(standIn) + u'.'));
        QCOMPARE(ending.front().text, QString::fromLatin1(standIn));
    }
}

void ReportPartsTest::slowestStageIsMarked()
{
    SessionScript script;
    script.add(EventKind::Connect, Stage::Connect, Direction::None, "192.0.2.7:587");
    script.received(Stage::Banner, "220 hello\r\n", 220, 2'000);
    script.sent(Stage::Ehlo, "EHLO pc\r\n");
    script.received(Stage::Ehlo, "250 hello\r\n", 250, 20);
    const StagesBlock way = stagesOf(script.session);
    for (const StageTime &stage : way.stages)
        QCOMPARE(stage.isSlowest, stage.stage == Stage::Banner);
    const auto banner = std::find_if(way.stages.begin(), way.stages.end(),
        [](const StageTime &stage) { return stage.stage == Stage::Banner; });
    QCOMPARE(banner->tookNs, qint64(2'000'000'000));
    QCOMPARE(banner->startNs, std::optional<qint64>(1'000'000));
}

void ReportPartsTest::greetingSaidTwiceIsTwoStretches()
{
    SessionScript script;
    script.session.plan.security = Security::StartTls;
    script.add(EventKind::Connect, Stage::Connect, Direction::None, "192.0.2.7:587"); // 1 ms
    script.received(Stage::Banner, "220 hello\r\n", 220, 4); // 5 ms
    script.sent(Stage::Ehlo, "EHLO pc\r\n"); // 6 ms
    script.received(Stage::Ehlo, "250 hello\r\n", 250, 10); // 16 ms
    script.add(EventKind::Encrypted, Stage::Tls, Direction::None, {}, {}, 20); // 36 ms
    script.sent(Stage::Ehlo, "EHLO pc\r\n"); // 37 ms
    script.received(Stage::Ehlo, "250 hello\r\n", 250, 5); // 42 ms
    for (const StageTime &stage : stagesOf(script.session).stages) {
        if (stage.stage != Stage::Ehlo)
            continue;
        QCOMPARE(stage.tookNs, qint64(15'000'000));
        QCOMPARE(stage.stretches.size(), size_t(2));
        QCOMPARE(stage.stretches[0].startNs, qint64(6'000'000));
        QCOMPARE(stage.stretches[0].tookNs, qint64(10'000'000));
        QCOMPARE(stage.stretches[1].startNs, qint64(37'000'000));
        QCOMPARE(stage.stretches[1].tookNs, qint64(5'000'000));
    }
}

// A file may hold any times, in any order.
void ReportPartsTest::timesOfAnyFileAddUp()
{
    constexpr qint64 Largest = std::numeric_limits<qint64>::max();
    constexpr qint64 Smallest = std::numeric_limits<qint64>::min();
    Session session;
    for (const qint64 time : {Largest, qint64(5), Smallest, Largest, Smallest, Largest}) {
        Record record;
        record.kind = EventKind::Received;
        record.stage = Stage::Ehlo;
        record.timeNs = time;
        session.append(record);
    }
    for (int i = 0; i < int(session.events().size()); ++i)
        QVERIFY(*tookNs(session, i) >= 0);
    const StagesBlock way = stagesOf(session);
    QVERIFY(way.totalNs > 0);
    for (const StageTime &stage : way.stages)
        QVERIFY(stage.tookNs >= 0 && stage.tookNs <= way.totalNs);
}

void ReportPartsTest::durationsAreTold_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << qint64(1'240'000) << QStringLiteral("1.2 ms");
    QTest::newRow("just below a second") << qint64(999'900'000) << QStringLiteral("999.9 ms");
    QTest::newRow("rounds to a second") << qint64(999'960'000) << QStringLiteral("1.00 s");
    QTest::newRow("seconds") << qint64(2'003'400'000) << QStringLiteral("2.00 s");
    QTest::newRow("long") << qint64(12'500'000'000) << QStringLiteral("12.50 s");
}

void ReportPartsTest::durationsAreTold()
{
    QFETCH(qint64, ns);
    QTEST(durationText(ns), "text");
}

void ReportPartsTest::linesAreFolded_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("few") << 10 << 0;
    QTest::newRow("just fits") << 5'000 << 0;
    QTest::newRow("one too many") << 5'001 << 1;
    QTest::newRow("many") << 1'000'000 << 995'000;
}

void ReportPartsTest::linesAreFolded()
{
    QFETCH(int, lines);
    QFETCH(int, leftOut);
    const FoldedLines folded = foldedLines(lines);
    QCOMPARE(int(folded.count()), leftOut);
    QVERIFY(!folded.contains(0) && !folded.contains(lines - 1));
}

QTEST_GUILESS_MAIN(ReportPartsTest)
#include "tst_report_parts.moc"
