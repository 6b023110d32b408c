// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Sharing on the command line: export, reveal and check --share as scripts and people call them;
// what they print where, their exit statuses, and which files they leave alone.

#include "cli/CliProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class CliSharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void reportGoesToStandardOutputAlone();
    void endingChoosesTheFormat_data();
    void endingChoosesTheFormat();
    void wrongUsageWritesNothing_data();
    void wrongUsageWritesNothing();
    void keyBringsTheWordsBack();
    void keyIsNeverReplaced();
    void withoutRedactionItMustBeMeant_data();
    void withoutRedactionItMustBeMeant();

    void checkCanBeShared_data();
    void checkCanBeShared();
    void placeOfASocketIsNotShown_data();
    void placeOfASocketIsNotShown();
    void sharedCheckSavesTheWholeSession();
    void stepsCannotBeShared();
    void unknownPolicyTouchesNoNetwork();
    void runningCheckLoadsNoMoreThanItNeeds();

private:
    QString place(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString written(const char *name, const QByteArray &content) const;
    QStringList exporting(const QStringList &more) const;

    QTemporaryDir m_folder;
    QString m_session; // of a check that was refused
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// Everybody whose name must not be in a shared text.
static bool namesAnybody(const QString &text)
{
    return text.contains(QLatin1String("alice@")) || text.contains(QLatin1String("bob@"))
        || text.contains(QLatin1String("client.example"));
}

QString CliSharingTest::written(const char *name, const QByteArray &content) const
{
    QFile file(place(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

QStringList CliSharingTest::exporting(const QStringList &more) const
{
    return QStringList{QStringLiteral("export"), m_session} + more;
}

void CliSharingTest::initTestCase()
{
    m_session = place("refused.smtpscope");
    const Practice practice(QStringLiteral("unknown-user"));
    const Result result =
        run(practice.check(SignIn + QStringList{QStringLiteral("--json"), m_session}));
    QCOMPARE(result.status, 1);
    QVERIFY(namesAnybody(QString::fromUtf8(contentOf(m_session))));
}

void CliSharingTest::reportGoesToStandardOutputAlone()
{
    const Result result = run(exporting({}));
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains(QLatin1String("550")));
    QVERIFY(result.out.contains(QLatin1String("User unknown")));
    QVERIFY(!namesAnybody(result.out));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY2(result.err.contains(QLatin1String("vendor; masked: ")), qPrintable(result.err));
    QVERIFY(result.err.contains(QLatin1String("people ")));
    const Result dash = run(exporting({QStringLiteral("--output"), QStringLiteral("-")}));
    QCOMPARE(dash.status, 0);
    QVERIFY(dash.out.contains(QLatin1String("User unknown")));
}

void CliSharingTest::endingChoosesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("txt") << QStringLiteral("a.txt") << QByteArray();
    QTest::newRow("md") << QStringLiteral("a.md") << QByteArray("#");
    QTest::newRow("html") << QStringLiteral("a.HTML") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << QStringLiteral("a.json") << QByteArray("{\"format\":");
    QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.");
}

void CliSharingTest::endingChoosesTheFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QString path = m_folder.filePath(name);
    const Result result = run(exporting({QStringLiteral("--output=") + path}));
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(path));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY2(contentOf(path).startsWith(begin), contentOf(path).left(100).constData());
}

void CliSharingTest::wrongUsageWritesNothing_data()
{
    QTest::addColumn<QStringList>("more");
    const auto row = [](const char *name, const QStringList &more) { QTest::newRow(name) << more; };
    const QString share = QStringLiteral("--share");
    row("unknown-option", {QStringLiteral("--nonsense")});
    row("two-sessions", {QStringLiteral("another.smtpscope")});
    row("unknown-policy", {share, QStringLiteral("everybody")});
    row("policy-file-missing", {share, QStringLiteral("custom:no-such-file")});
    row("policy-twice", {share, QStringLiteral("vendor"), share, QStringLiteral("public")});
    row("unknown-format", {QStringLiteral("--format"), QStringLiteral("docx")});
    row("format-and-ending", {QStringLiteral("--format"), QStringLiteral("html")});
    row("key-without-masking",
        {share, QStringLiteral("none"), QStringLiteral("--yes"), QStringLiteral("--write-key"),
            place("none.key")});
    row("key-without-masking-by-a-file",
        {share, QStringLiteral("custom:") + written("bare.policy", R"({"base": "none"})"),
            QStringLiteral("--yes"), QStringLiteral("--write-key"), place("none.key")});
    row("key-over-the-report", {QStringLiteral("--write-key"), place("report.txt")});
    row("key-over-the-report-by-another-name",
        {QStringLiteral("--write-key"), m_folder.path() + QStringLiteral("/./report.txt")});
    row("value-missing", {QStringLiteral("--write-key")});
}

void CliSharingTest::wrongUsageWritesNothing()
{
    QFETCH(QStringList, more);
    const QString path = written("report.txt", "before");
    const Result result = run(exporting(QStringList{QStringLiteral("--output"), path} + more));
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(contentOf(path), QByteArray("before"));
    QVERIFY(!QFile::exists(place("none.key")));
}

void CliSharingTest::keyBringsTheWordsBack()
{
    const QString report = place("shared.txt");
    const QString key = place("shared.key");
    const Result exported = run(exporting({QStringLiteral("--share"), QStringLiteral("public"),
        QStringLiteral("--output"), report, QStringLiteral("--write-key"), key}));
    QCOMPARE(exported.status, 0);
    QVERIFY(!namesAnybody(QString::fromUtf8(contentOf(report))));
    QVERIFY(!(QFile::permissions(key)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const QStringList reveal{QStringLiteral("reveal"), report, QStringLiteral("--key"), key};
    const Result shown = run(reveal);
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.contains(QLatin1String("alice@practice.test")));
    QVERIFY(shown.out.contains(QLatin1String("bob@practice.test")));
    const QString file = place("real.txt");
    QCOMPARE(run(reveal + QStringList{QStringLiteral("--output"), file}).status, 0);
    QCOMPARE(QString::fromUtf8(contentOf(file)), shown.out);
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void CliSharingTest::keyIsNeverReplaced()
{
    const QString key = written("only.key", "the only key");
    const QString report = place("no-report.txt");
    const Result result =
        run(exporting({QStringLiteral("--write-key"), key, QStringLiteral("--output"), report}));
    QCOMPARE(result.status, 2);
    QCOMPARE(contentOf(key), QByteArray("the only key"));
    QVERIFY(!QFile::exists(report));
}

void CliSharingTest::withoutRedactionItMustBeMeant_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("none") << QStringLiteral("none");
    // What it says besides masks nothing either.
    QTest::newRow("custom") << QStringLiteral("custom:")
            + written("none.policy", R"({"base": "none", "keep": ["example.com"]})");
}

void CliSharingTest::withoutRedactionItMustBeMeant()
{
    QFETCH(QString, policy);
    const QStringList none{QStringLiteral("--share"), policy};
    const Result refused = run(exporting(none));
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains(QLatin1String("--yes")));
    QVERIFY(refused.out.isEmpty());
    const Result meant = run(exporting(none + QStringList{QStringLiteral("--yes")}));
    QCOMPARE(meant.status, 0);
    QVERIFY(meant.out.contains(QLatin1String("alice@practice.test")));
    QVERIFY(!meant.out.contains(Password));
}

void CliSharingTest::checkCanBeShared_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("vendor") << QStringLiteral("vendor");
    QTest::newRow("public") << QStringLiteral("public");
}

void CliSharingTest::checkCanBeShared()
{
    QFETCH(QString, policy);
    const Practice practice(QStringLiteral("unknown-user"));
    const Result result =
        run(practice.check(SignIn + QStringList{QStringLiteral("--share"), policy}));
    QCOMPARE(result.status, 1);
    QVERIFY(!namesAnybody(result.out));
    QVERIFY(!result.out.contains(Password));
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    QVERIFY(result.out.startsWith(QLatin1String("Checking ")));
    QVERIFY(result.out.contains(QLatin1String("> RCPT TO:<")));
    const QString last = result.out.trimmed().section(QLatin1Char('\n'), -1);
    QVERIFY2(last.startsWith(
                 QLatin1String("Verdict: The server knows no such recipient address: 550 5.1.1")),
        qPrintable(last));
}

void CliSharingTest::placeOfASocketIsNotShown_data()
{
    checkCanBeShared_data();
}

void CliSharingTest::placeOfASocketIsNotShown()
{
    QFETCH(QString, policy);
    const QString saved = place("socket.smtpscope");
    const QString output = place("socket.txt");
    const Result shown =
        run({QStringLiteral("check"), QStringLiteral("--socket"), place("nobody-listens"),
            QStringLiteral("--share"), policy, QStringLiteral("--json"), saved});
    QCOMPARE(shown.status, 4);
    QVERIFY2(shown.out.startsWith(QLatin1String("Checking the socket ")), qPrintable(shown.out));
    QVERIFY(shown.out.contains(QLatin1String("No such file")));
    QVERIFY2(!shown.out.contains(m_folder.path()), qPrintable(shown.out));
    const Result exported = run({QStringLiteral("export"), saved, QStringLiteral("--share"), policy,
        QStringLiteral("--output"), output});
    QCOMPARE(exported.status, 0);
    QVERIFY(!contentOf(output).contains(m_folder.path().toUtf8()));
}

void CliSharingTest::sharedCheckSavesTheWholeSession()
{
    const Practice practice(QStringLiteral("unknown-user"));
    const QString path = place("whole.smtpscope");
    const Result result = run(practice.check(
        {QStringLiteral("--share"), QStringLiteral("public"), QStringLiteral("--json"), path}));
    QVERIFY(!namesAnybody(result.out));
    QVERIFY(namesAnybody(QString::fromUtf8(contentOf(path))));
}

void CliSharingTest::stepsCannotBeShared()
{
    const Result result = run({QStringLiteral("check"), QStringLiteral("127.0.0.1:1"),
        QStringLiteral("--step"), QStringLiteral("--share"), QStringLiteral("vendor")});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QLatin1String("--step")));
}

void CliSharingTest::unknownPolicyTouchesNoNetwork()
{
    const QString path = place("unknown-policy.smtpscope");
    const Result result = run({QStringLiteral("check"), QStringLiteral("127.0.0.1:1"),
        QStringLiteral("--share"), QStringLiteral("nobody"), QStringLiteral("--json"), path});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!QFile::exists(path));
}

void CliSharingTest::runningCheckLoadsNoMoreThanItNeeds()
{
    const Practice practice(QStringLiteral("silent-banner"));
    QProcess process;
    process.start(QStringLiteral(SMTPSCOPE_CLI), practice.check({}));
    QByteArray out;
    while (!out.contains("connected to") && process.waitForReadyRead(30'000))
        out += process.readAllStandardOutput();
    const QByteArray maps = contentOf(QStringLiteral("/proc/%1/maps").arg(process.processId()));
    process.terminate();
    process.waitForFinished(10'000);
    if (maps.isEmpty())
        QSKIP("there is no /proc here");
    QVERIFY(maps.contains("Qt6Core"));
    for (const char *library : {"Qt6Gui", "Qt6Widgets", "libpsl", "smtpscope-pdf",
             "smtpscope-intake", "gmime", "Qt6DBus", "keychain", "fontconfig"})
        QVERIFY2(!maps.contains(library), library);
}

QTEST_GUILESS_MAIN(CliSharingTest)
#include "tst_cli_sharing.moc"
