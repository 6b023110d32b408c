// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The files that export and reveal are given on the command line: which are refused and in what
// words, and which are never replaced.

#include "cli/CliProcess.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class SharingFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void hostileFileIsOneLine_data();
    void hostileFileIsOneLine();
    void hugeFileIsOneLine();
    void sessionIsNeverReplaced();
    void revealReplacesNeitherKeyNorReport_data();
    void revealReplacesNeitherKeyNorReport();
    void whyItCannotBeExportedIsSaidOnce_data();
    void whyItCannotBeExportedIsSaidOnce();
    void newerVersionIsTold();
    void fullDiskIsTold_data();
    void fullDiskIsTold();
    void outputThatCannotBeOpenedIsWrongUsage();
    void revealNeedsTextAndKey_data();
    void revealNeedsTextAndKey();

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

QString SharingFilesTest::written(const char *name, const QByteArray &content) const
{
    QFile file(place(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

QStringList SharingFilesTest::exporting(const QStringList &more) const
{
    return QStringList{QStringLiteral("export"), m_session} + more;
}

void SharingFilesTest::initTestCase()
{
    m_session = place("refused.smtpscope");
    const Practice practice(QStringLiteral("unknown-user"));
    const Result result = run(practice.check({QStringLiteral("--json"), m_session}));
    QCOMPARE(result.status, 1);
}

void SharingFilesTest::hostileFileIsOneLine_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = contentOf(m_session);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not-json") << QByteArray("220 mail.example.com ESMTP\r\n");
    QTest::newRow("too-deep") << QByteArray("{\"format\": ") + QByteArray(1'000'000, '[');
    QTest::newRow("cut-short") << whole.left(whole.size() - 10);
    QTest::newRow("escape-in-format") << QByteArray("{\"format\": \"\\u001b[2J\\u202e\"}");
    QTest::newRow("nul") << QByteArray("{\"format\0\": 1}", 14);
    QByteArray shifted = whole;
    shifted.replace("\"private\":[[", "\"private\":[[99999999");
    QTest::newRow("marks-beyond-the-event") << shifted;
}

void SharingFilesTest::hostileFileIsOneLine()
{
    QFETCH(QByteArray, content);
    const QString hostile = written("hostile.smtpscope", content);
    const QString output = written("report.txt", "before");
    const Result result =
        run({QStringLiteral("export"), hostile, QStringLiteral("--output"), output});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(!result.err.contains(QChar(0x1b)) && !result.err.contains(QChar(0x202e)));
    QCOMPARE(contentOf(output), QByteArray("before"));
}

void SharingFilesTest::hugeFileIsOneLine()
{
    QFile file(place("huge.smtpscope"));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.resize(300LL * 1024 * 1024)); // takes no room on the disk
    file.close();
    const Result result = run({QStringLiteral("export"), file.fileName()});
    file.remove();
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.err.contains(QLatin1String("256 MiB")));
}

void SharingFilesTest::sessionIsNeverReplaced()
{
    const QByteArray before = contentOf(m_session);
    QCOMPARE(run(exporting({QStringLiteral("--output"), m_session})).status, 2);
    QCOMPARE(contentOf(m_session), before);
}

void SharingFilesTest::revealReplacesNeitherKeyNorReport_data()
{
    QTest::addColumn<QString>("output");
    const QString folder = m_folder.path();
    QTest::newRow("key") << folder + QStringLiteral("/kept.key");
    QTest::newRow("key-by-another-name") << folder + QStringLiteral("/./kept.key");
    QTest::newRow("report") << folder + QStringLiteral("/kept.txt");
}

void SharingFilesTest::revealReplacesNeitherKeyNorReport()
{
    QFETCH(QString, output);
    const QByteArray values =
        R"({"format": "smtpscope-key", "version": 1, "values": {"user1": "anna"}})";
    const QString key = written("kept.key", values);
    const QString report = written("kept.txt", "user1 was refused");
    const Result result = run({QStringLiteral("reveal"), report, QStringLiteral("--key"), key,
        QStringLiteral("--output"), output});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(QLatin1String("would replace")), qPrintable(result.err));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QCOMPARE(contentOf(key), values);
    QCOMPARE(contentOf(report), QByteArray("user1 was refused"));
}

void SharingFilesTest::whyItCannotBeExportedIsSaidOnce_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("reason");
    const QString other = QStringLiteral("it is no session file of SMTPscope");
    QTest::newRow("missing") << place("missing.smtpscope")
                             << QStringLiteral("No such file or directory");
    QTest::newRow("report") << written("old-report.txt", "SMTPscope report\n") << other;
    QTest::newRow("other-json") << written("other.json", R"({"log": {"version": "1.2"}})") << other;
    QTest::newRow("damaged") << written("damaged.smtpscope", contentOf(m_session).left(1000))
                             << QStringLiteral("(line ");
}

void SharingFilesTest::whyItCannotBeExportedIsSaidOnce()
{
    QFETCH(QString, session);
    QFETCH(QString, reason);
    const Result result = run({QStringLiteral("export"), session});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QCOMPARE(result.err.count(session), 1);
    QVERIFY2(result.err.contains(reason), qPrintable(result.err));
}

void SharingFilesTest::newerVersionIsTold()
{
    QByteArray newer = contentOf(m_session);
    const qsizetype at = newer.indexOf("\"version\":1");
    QVERIFY(at >= 0);
    newer.replace(at, qstrlen("\"version\":1"), "\"version\":2");
    const QString session = written("newer.smtpscope", newer);
    const Result result = run({QStringLiteral("export"), session});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains(QLatin1String("User unknown")));
    QVERIFY2(result.err.contains(session + QLatin1String(" was written by a newer SMTPscope")),
        qPrintable(result.err));
    QVERIFY(!run(exporting({})).err.contains(QLatin1String("newer")));
}

void SharingFilesTest::fullDiskIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export") << exporting({});
    QTest::newRow("reveal") << QStringList{QStringLiteral("reveal"),
        written("for-a-full-disk.txt", "hello\nworld\n"), QStringLiteral("--key"),
        written("unused.key", R"({"format": "smtpscope-key", "version": 1, "values": {}})")};
}

void SharingFilesTest::fullDiskIsTold()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(SMTPSCOPE_CLI), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void SharingFilesTest::outputThatCannotBeOpenedIsWrongUsage()
{
    const QString missing = QStringLiteral("/no/such/folder/report.txt");
    QCOMPARE(run(exporting({QStringLiteral("--output"), missing})).status, 2);
}

void SharingFilesTest::revealNeedsTextAndKey_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments;
    };
    const QString key = QStringLiteral("--key");
    const QString empty =
        written("empty.key", R"({"format": "smtpscope-key", "version": 1, "values": {}})");
    const QString text = written("report.md", "# Report");
    row("no-key", {text});
    row("no-report", {key, empty});
    row("key-is-none", {text, key, text});
    row("key-missing", {text, key, place("missing.key")});
    row("report-missing", {place("missing.txt"), key, empty});
    row("report-is-pdf", {written("report.pdf", "%PDF-1.4\n%"), key, empty});
    row("report-is-json",
        {written("report.json", R"({"format": "smtpscope-session"})"), key, empty});
    row("report-is-no-text", {written("bytes.txt", "\xff\xfe\xfd"), key, empty});
    row("output-is-a-folder", {text, key, empty, QStringLiteral("--output"), m_folder.path()});
}

void SharingFilesTest::revealNeedsTextAndKey()
{
    QFETCH(QStringList, arguments);
    const Result result = run(QStringList{QStringLiteral("reveal")} + arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
}

QTEST_GUILESS_MAIN(SharingFilesTest)
#include "tst_cli_sharing_files.moc"
