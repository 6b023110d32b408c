// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CliProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

class CliImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatABounceTells();
    void writesASessionFile();
    void writesSeveralSessionsAsACheck();
    void givesCauses_data();
    void givesCauses();
    void takesTheKindThatIsNamed();
    void asksAFileOfTheSiteFirst();
    void saysBelowEveryAnswerWhatItMeans();
    void masksPasswordsAndSaysSo();
    void writesAPlanUpToTheStepThatFailed();
    void importsItsOwnFileAgain();
    void saysInOneLineWhatIsWrong_data();
    void saysInOneLineWhatIsWrong();
    void writesNothingThatSteersATerminal();
};

namespace {

QString sample(const char *name)
{
    return QStringLiteral(SMTPSCOPE_TEST_MAILS "/") + QString::fromLatin1(name)
        + QStringLiteral(".eml");
}

Result import(QStringList arguments, const QByteArray &typed = {})
{
    return run(QStringList{QStringLiteral("import")} + arguments, typed);
}

QJsonObject jsonOf(const Result &result)
{
    return QJsonDocument::fromJson(result.out.toUtf8()).object();
}

const QByteArray SignInTalk =
    "S: 220 mail.example.org\nC: EHLO pc.example.com\nS: 250 AUTH PLAIN\n"
    "C: AUTH PLAIN AGFubmEAVHVscGVuLTc3\nS: 535 5.7.8 Error: authentication failed\n";

} // namespace

void CliImportTest::showsWhatABounceTells()
{
    const Result result = import({sample("postfix-report")});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith(QLatin1String("Read as delivery-report: a delivery report.\n")));
    QVERIFY(result.out.contains(QLatin1String("refused    bert@example.org: 550 5.1.1")));
    QVERIFY(
        result.out.contains(QLatin1String("Verdict: The server knows no such recipient address")));
    QVERIFY(result.err.isEmpty());
}

void CliImportTest::writesASessionFile()
{
    const Result result = import({sample("postfix-report"), QStringLiteral("--json")});
    const QJsonObject session = jsonOf(result);
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.startsWith(QLatin1String("smtpscope-cli: Read as delivery-report")));
    QCOMPARE(session[QLatin1String("format")].toString(), QStringLiteral("smtpscope-session"));
    QCOMPARE(session[QLatin1String("import")][QLatin1String("kind")].toString(),
        QStringLiteral("delivery-report"));
    const QJsonValue recipient = session[QLatin1String("recipients")][0];
    QCOMPARE(recipient[QLatin1String("address")].toString(), QStringLiteral("bert@example.org"));
    QCOMPARE(recipient[QLatin1String("reply")][QLatin1String("code")].toInt(), 550);
    QCOMPARE(session[QLatin1String("verdict")][QLatin1String("stage")].toString(),
        QStringLiteral("rcpt"));
}

void CliImportTest::writesSeveralSessionsAsACheck()
{
    const QByteArray talk = "220 a.example\nHELO b\n250 hello\nQUIT\n221 bye\n";
    const QJsonObject check =
        jsonOf(import({QStringLiteral("-"), QStringLiteral("--json")}, talk + talk));
    QCOMPARE(check[QLatin1String("format")].toString(), QStringLiteral("smtpscope-check"));
    QCOMPARE(check[QLatin1String("sessions")].toArray().size(), 2);
}

void CliImportTest::givesCauses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("causes");
    const auto row = [](const char *name, QStringList causes) {
        QTest::newRow(name) << sample(name) << causes;
    };
    row("postfix-report", {QStringLiteral("no-such-recipient")});
    row("status-without-reply", {QStringLiteral("mailbox-full")});
    row("zoho-two", {QStringLiteral("no-such-recipient"), QStringLiteral("mailbox-full")});
    row("opensmtpd", {QStringLiteral("bad-domain-or-dns")});
    row("delayed-report", {QStringLiteral("network-or-routing")});
    row("success-report", {QStringLiteral("not-a-failure")});
    row("complaint", {QStringLiteral("complaint-report")});
}

void CliImportTest::givesCauses()
{
    QFETCH(QString, file);
    QStringList causes;
    const QJsonObject session = jsonOf(import({file, QStringLiteral("--json")}));
    for (const QJsonValue recipient : session[QLatin1String("recipients")].toArray())
        causes += recipient[QLatin1String("cause")].toString();
    QTEST(causes, "causes");
}

void CliImportTest::takesTheKindThatIsNamed()
{
    const Result result =
        import({QStringLiteral("-"), QStringLiteral("--kind"), QStringLiteral("reply")},
            "550 5.7.1 go away\n");
    QVERIFY(result.out.startsWith(QLatin1String("Read as reply:")));
    const Result bounce =
        import({sample("plain-mail"), QStringLiteral("--kind"), QStringLiteral("auto-reply")});
    QVERIFY(bounce.out.startsWith(QLatin1String("Read as auto-reply:")));
}

void CliImportTest::asksAFileOfTheSiteFirst()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("site.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"json({"format": "smtpscope-knowledge", "version": 1,
        "replies": [{"provider": "Our filter", "text": ["blocked by rule #"],
                     "cause": "policy-refusal", "steps": ["Ask the mail team."]}]})json");
    file.close();
    const Result result =
        import({QStringLiteral("-"), QStringLiteral("--knowledge"), file.fileName()},
            "550 5.1.1 blocked by rule 77\n");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(QLatin1String("Cause: policy-refusal")), qPrintable(result.out));
    QVERIFY2(result.out.contains(QLatin1String("Ask the mail team.")), qPrintable(result.out));
}

void CliImportTest::saysBelowEveryAnswerWhatItMeans()
{
    const Result result = import({QStringLiteral("-"), QStringLiteral("--explain"),
                                     QStringLiteral("--kind"), QStringLiteral("transcript")},
        SignInTalk);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.count(QLatin1String("    = ")), 3);
    const QString refusal =
        result.out.section(QLatin1String("< 535"), 1).section(QLatin1Char('\n'), 1, 1);
    QVERIFY2(refusal.contains(QLatin1String("= User name or password")), qPrintable(result.out));
}

void CliImportTest::masksPasswordsAndSaysSo()
{
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--json")}}) {
        const Result result = import(QStringList{QStringLiteral("-")} + more, SignInTalk);
        QCOMPARE(result.status, 0);
        QVERIFY(!(result.out + result.err).contains(QLatin1String("Tulpen-77")));
        QVERIFY(!(result.out + result.err).contains(QLatin1String("AGFubmEAVHVscGVuLTc3")));
        QVERIFY((result.out + result.err).contains(QLatin1String("Passwords were in this text")));
    }
}

void CliImportTest::writesAPlanUpToTheStepThatFailed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("again.plan"));
    const Result result = import({sample("exim"), QStringLiteral("--plan"), path});
    QCOMPARE(result.status, 0);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json[QLatin1String("format")].toString(), QStringLiteral("smtpscope-plan"));
    const QJsonObject plan = json[QLatin1String("plan")].toObject();
    QCOMPARE(plan[QLatin1String("host")].toString(), QStringLiteral("mx.example.org"));
    QCOMPARE(plan[QLatin1String("stop_after")].toString(), QStringLiteral("mail"));
    QCOMPARE(plan[QLatin1String("to")].toArray().size(), 1);
    QVERIFY(plan[QLatin1String("credential")][QLatin1String("source")].toString().isEmpty());
    const Result none = import({sample("mailmarshal"), QStringLiteral("--plan"), path});
    QCOMPARE(none.status, 1);
    QVERIFY(none.err.contains(QLatin1String("does not say which server")));
}

void CliImportTest::importsItsOwnFileAgain()
{
    const Result first = import({sample("qmail-two"), QStringLiteral("--json")});
    const Result again =
        import({QStringLiteral("-"), QStringLiteral("--json")}, first.out.toUtf8());
    QCOMPARE(again.out, first.out);
    QVERIFY(again.err.contains(QLatin1String("Read as session-file")));
}

void CliImportTest::saysInOneLineWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("words");
    const QStringList input{QStringLiteral("-")};
    QTest::newRow("no file") << QStringList() << QByteArray()
                             << QStringLiteral("Say which file to read");
    QTest::newRow("a file that is not there") << QStringList{QStringLiteral("no-such-file.eml")}
                                              << QByteArray() << QStringLiteral("cannot be read");
    QTest::newRow("nothing") << input << QByteArray() << QStringLiteral("it is empty");
    QTest::newRow("no text") << input << QByteArray("\x00\x01\x02\x00", 4)
                             << QStringLiteral("it is no text");
    QTest::newRow("no answer of a server")
        << input << QByteArray("hello\n")
        << QStringLiteral("there is no answer of a mail server in it");
    QTest::newRow("an ordinary mail")
        << QStringList{sample("plain-mail")} << QByteArray() << QStringLiteral("it is a mail, but");
    QTest::newRow("an unknown kind")
        << (input + QStringList{QStringLiteral("--kind"), QStringLiteral("fax")})
        << QByteArray("550 no\n") << QStringLiteral("--kind takes one of: session-file,");
}

void CliImportTest::saysInOneLineWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, typed);
    QFETCH(QString, words);
    const Result result = import(arguments, typed);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY2(result.err.contains(words), qPrintable(result.err));
}

void CliImportTest::writesNothingThatSteersATerminal()
{
    const QByteArray talk =
        "S: 220 mail.example.org \x1b[31mred\x1b[0m\nC: EHLO \x1b]0;title\x07\nS: 250 ok\n";
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--json")}}) {
        const Result result = import(QStringList{QStringLiteral("-")} + more, talk);
        QCOMPARE(result.status, 0);
        QVERIFY(!(result.out + result.err).contains(QChar(0x1b)));
    }
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cli_import.moc"
