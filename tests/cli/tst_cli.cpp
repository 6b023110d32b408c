// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The program itself, as scripts and people start it: what it prints where, its exit statuses, and
// that nothing recorded is lost when a file cannot be written or Ctrl-C is pressed.

#include "cli/CliProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace smtpscope;

class CliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void helpAndVersion();
    void verdictIsTheLastLine();
    void exitStatusFollowsTheVerdict_data();
    void exitStatusFollowsTheVerdict();
    void wrongUsageTouchesNoNetworkAndNoFile_data();
    void wrongUsageTouchesNoNetworkAndNoFile();
    void jsonOnStandardOutputIsAlone();
    void passwordIsInNothingItPrints();
    void unwritableJsonKeepsTheTranscript();
    void fullDiskKeepsTheTranscriptAndTheStatus();
    void interruptSaysQuitAndKeepsTheSession();
    void closedOutputDoesNotEndTheCheck();
    void stepsAreTakenAsAnswered();
    void endOfAnswersEndsTheSteps();
    void passwordAndAnswersCannotShareStandardInput();
};

void CliTest::helpAndVersion()
{
    QCOMPARE(run({QStringLiteral("--version")}).out,
        QStringLiteral("SMTPscope " SMTPSCOPE_VERSION "\n"));
    for (const QStringList &page : {QStringList{QStringLiteral("--help")},
             QStringList{QStringLiteral("check"), QStringLiteral("--help")},
             QStringList{QStringLiteral("export"), QStringLiteral("--help")},
             QStringList{QStringLiteral("explain"), QStringLiteral("--help")},
             QStringList{QStringLiteral("reveal"), QStringLiteral("--help")},
             QStringList{QStringLiteral("practice"), QStringLiteral("--help")}}) {
        const Result help = run(page);
        QCOMPARE(help.status, 0);
        for (const QString &line : help.out.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }
    QCOMPARE(run({}).status, 2);
    QCOMPARE(
        run({QStringLiteral("practice"), QStringLiteral("--situation"), QStringLiteral("none")})
            .status,
        2);
    QVERIFY(run({QStringLiteral("practice"), QStringLiteral("--list")})
                .out.contains(QLatin1String("greylisting")));
}

void CliTest::verdictIsTheLastLine()
{
    const Practice practice(QStringLiteral("unknown-user"));
    const Result result = run(practice.check(SignIn));
    const QString last = result.out.trimmed().section(QLatin1Char('\n'), -1);
    QVERIFY2(last.startsWith(
                 QLatin1String("Verdict: The server knows no such recipient address: 550 5.1.1")),
        qPrintable(last));
    QVERIFY(last.contains(QLatin1String("stage rcpt, permanent")));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.err.contains(QLatin1String("not redacted")));
}

void CliTest::exitStatusFollowsTheVerdict_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("status");
    QTest::newRow("works") << QStringLiteral("works") << 0;
    QTest::newRow("refused") << QStringLiteral("relay-denied") << 1;
    QTest::newRow("later") << QStringLiteral("greylisting") << 3;
    QTest::newRow("no-tls") << QStringLiteral("starttls-missing") << 4;
    QTest::newRow("tls-later") << QStringLiteral("starttls-refused") << 3;
    QTest::newRow("certificate") << QStringLiteral("certificate-expired") << 4;
}

void CliTest::exitStatusFollowsTheVerdict()
{
    QFETCH(QString, situation);
    const Practice practice(situation);
    QTEST(run(practice.check(
                  SignIn + QStringList{QStringLiteral("--security"), QStringLiteral("starttls")}))
              .status,
        "status");
}

void CliTest::wrongUsageTouchesNoNetworkAndNoFile_data()
{
    QTest::addColumn<QStringList>("more");
    const auto row = [](const char *name, const QStringList &more) { QTest::newRow(name) << more; };
    row("unknown-option", {QStringLiteral("--nonsense")});
    row("line-break-in-address",
        {QStringLiteral("--to"), QStringLiteral("a@b.example>\r\nRCPT TO:<evil@c.example")});
    row("line-break-in-helo", {QStringLiteral("--helo"), QStringLiteral("a\r\nX")});
    row("message-missing", {QStringLiteral("--message"), QStringLiteral("no-such-file")});
    row("ca-file-missing", {QStringLiteral("--ca-file"), QStringLiteral("no-such-file")});
    row("password-variable-missing",
        {QStringLiteral("--user"), QStringLiteral("a"), QStringLiteral("--password-from"),
            QStringLiteral("env:NOT_THERE")});
    row("password-file-missing",
        {QStringLiteral("--user"), QStringLiteral("a"), QStringLiteral("--password-from"),
            QStringLiteral("file:no-such-file")});
    row("empty-password-on-stdin",
        {QStringLiteral("--user"), QStringLiteral("a"), QStringLiteral("--password-from"),
            QStringLiteral("stdin")});
}

void CliTest::wrongUsageTouchesNoNetworkAndNoFile()
{
    QFETCH(QStringList, more);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.smtpscope"));
    const Result result = run(QStringList{QStringLiteral("check"), QStringLiteral("127.0.0.1:1"),
                                  QStringLiteral("--json"), path}
        + more);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.out.contains(QLatin1String("connect")));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(!QFile::exists(path));
}

void CliTest::jsonOnStandardOutputIsAlone()
{
    const Practice practice(QStringLiteral("works"));
    const Result result = run(practice.check({QStringLiteral("--json"), QStringLiteral("-")}));
    const QJsonObject session = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(
        session.value(QStringLiteral("format")).toString(), QStringLiteral("smtpscope-session"));
    QVERIFY(result.err.contains(QLatin1String("Verdict: ")));
}

void CliTest::passwordIsInNothingItPrints()
{
    const Practice practice(QStringLiteral("works"));
    for (const QString &mechanism : {QStringLiteral("plain"), QStringLiteral("login"),
             QStringLiteral("cram-md5"), QStringLiteral("scram-sha-256")}) {
        const Result result = run(practice.check(SignIn
            + QStringList{QStringLiteral("--auth"), mechanism, QStringLiteral("--send"),
                QStringLiteral("--json"), QStringLiteral("-")}));
        QCOMPARE(result.status, 0);
        for (const QString &form :
            {Password, QString::fromLatin1(Password.toUtf8().toBase64().left(20))})
            QVERIFY(!(result.out + result.err).contains(form));
    }
}

void CliTest::unwritableJsonKeepsTheTranscript()
{
    const Practice practice(QStringLiteral("works"));
    const Result result = run(
        practice.check({QStringLiteral("--json"), QStringLiteral("/no/such/folder/a.smtpscope")}));
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QLatin1String("/no/such/folder/a.smtpscope")));
}

void CliTest::fullDiskKeepsTheTranscriptAndTheStatus()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    const Practice practice(QStringLiteral("unknown-user"));
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(SMTPSCOPE_CLI),
        practice.check({QStringLiteral("--json"), QStringLiteral("-")}));
    QVERIFY(process.waitForFinished(60'000));
    const QString err = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(err.contains(QLatin1String("Verdict: ")));
    QVERIFY(err.contains(QLatin1String("was not written")));
}

void CliTest::interruptSaysQuitAndKeepsTheSession()
{
    const Practice practice(QStringLiteral("silence-after-dot"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.smtpscope"));
    QProcess process;
    process.start(QStringLiteral(SMTPSCOPE_CLI),
        practice.check({QStringLiteral("--send"), QStringLiteral("--json"), path}));
    QString out;
    while (!out.contains(QLatin1String("on its way")) && process.waitForReadyRead(30'000))
        out += QString::fromUtf8(process.readAllStandardOutput());
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    out += QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(out.contains(QLatin1String("> QUIT")));
    QVERIFY(out.contains(QLatin1String("cancelled")));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject session = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(session.value(QStringLiteral("verdict"))
                 .toObject()
                 .value(QStringLiteral("outcome"))
                 .toString(),
        QStringLiteral("cancelled"));
}

void CliTest::closedOutputDoesNotEndTheCheck()
{
    const Practice practice(QStringLiteral("works"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.smtpscope"));
    QProcess process;
    process.start(QStringLiteral(SMTPSCOPE_CLI), practice.check({QStringLiteral("--json"), path}));
    process.closeReadChannel(QProcess::StandardOutput);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(path));
}

void CliTest::stepsAreTakenAsAnswered()
{
    const Practice practice(QStringLiteral("works"));
    const Result result = run(practice.check({QStringLiteral("--step"),
                                  QStringLiteral("--security"), QStringLiteral("none")}),
        "\ne\nMAIL FROM:<typed@practice.test>\n\n\n"); // EHLO, MAIL as typed, RCPT, QUIT
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains(QLatin1String("> MAIL FROM:<typed@practice.test>")));
    QVERIFY(!result.out.contains(QLatin1String("> MAIL FROM:<alice@practice.test>")));
    QVERIFY(result.out.contains(QLatin1String("> RCPT TO:<bob@practice.test>")));
}

void CliTest::endOfAnswersEndsTheSteps()
{
    const Practice practice(QStringLiteral("works"));
    const Result result = run(practice.check({QStringLiteral("--step"),
                                  QStringLiteral("--security"), QStringLiteral("none")}),
        "\n");
    QCOMPARE(result.status, 130);
    QVERIFY(result.out.contains(QLatin1String("> EHLO client.example")));
    QVERIFY(!result.out.contains(QLatin1String("> MAIL")));
}

void CliTest::passwordAndAnswersCannotShareStandardInput()
{
    const Result result = run({QStringLiteral("check"), QStringLiteral("127.0.0.1:1"),
        QStringLiteral("--step"), QStringLiteral("--user"), QStringLiteral("a"),
        QStringLiteral("--password-from"), QStringLiteral("stdin")});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QLatin1String("--step")));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
