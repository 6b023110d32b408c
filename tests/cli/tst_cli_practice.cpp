// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// `smtpscope-cli practice` as scripts use it: lists, the line of JSON, and a session that is saved
// by one server and played by the next.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class CliPracticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listIsGroupedAndAligned();
    void listAsJsonSaysWhatToExpect();
    void sessionIsPlayedAgain();
    void wrongUsageSaysWhatToDo_data();
    void wrongUsageSaysWhatToDo();
};

namespace {

struct Result
{
    int status = -1;
    QString out;
    QString err;
};

Result run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SMTPSCOPE_CLI), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

// A practice server in the background, and the line of JSON that it began with.
class Server
{
public:
    explicit Server(const QStringList &options)
    {
        process.start(QStringLiteral(SMTPSCOPE_CLI),
            QStringList{QStringLiteral("practice"), QStringLiteral("--json")} + options);
        process.waitForReadyRead(30'000);
        facts = QJsonDocument::fromJson(process.readLine()).object();
    }
    ~Server()
    {
        process.terminate();
        process.waitForFinished(10'000);
    }
    QString endpoint() const
    {
        return facts[QStringLiteral("address")].toString() + QLatin1Char(':')
            + QString::number(facts[QStringLiteral("port")].toInt());
    }

    QProcess process;
    QJsonObject facts;
};

} // namespace

void CliPracticeTest::listIsGroupedAndAligned()
{
    const Result list = run({QStringLiteral("practice"), QStringLiteral("--list")});
    QCOMPARE(list.status, 0);
    qsizetype column = -1;
    for (const QString &line : list.out.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("  ")))
            continue; // a heading, or the line between two groups
        static const QRegularExpression row(QStringLiteral("^  [a-z0-9.-]+ {2,}(?=[A-Z])"));
        const auto match = row.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        column = column < 0 ? match.capturedLength() : column;
        QCOMPARE(match.capturedLength(), column);
    }
    QVERIFY(column > 0);
}

void CliPracticeTest::listAsJsonSaysWhatToExpect()
{
    const Result result =
        run({QStringLiteral("practice"), QStringLiteral("--json"), QStringLiteral("--list")});
    const QJsonArray list = QJsonDocument::fromJson(result.out.toUtf8()).array();
    QVERIFY(list.size() >= 45);
    QJsonObject greylisting;
    for (const QJsonValue value : list) {
        for (const char *key : {"name", "story", "protocol", "stage", "outcome"})
            QVERIFY(!value[QLatin1String(key)].toString().isEmpty());
        if (value[QStringLiteral("name")] == QLatin1String("greylisting"))
            greylisting = value.toObject();
    }
    QCOMPARE(greylisting[QStringLiteral("protocol")].toString(), QStringLiteral("smtp"));
    QCOMPARE(greylisting[QStringLiteral("stage")].toString(), QStringLiteral("rcpt"));
    QCOMPARE(greylisting[QStringLiteral("outcome")].toString(), QStringLiteral("temporary"));
}

void CliPracticeTest::sessionIsPlayedAgain()
{
    QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("session.smtpscope"));
    const QStringList check{QStringLiteral("--security"), QStringLiteral("none"),
        QStringLiteral("--from"), QStringLiteral("alice@practice.test"), QStringLiteral("--to"),
        QStringLiteral("bob@practice.test"), QStringLiteral("--helo"),
        QStringLiteral("client.example"), QStringLiteral("--json"), record};
    const Server server({QStringLiteral("--situation"), QStringLiteral("mailbox-full")});
    QCOMPARE(server.facts[QStringLiteral("situation")].toString(), QStringLiteral("mailbox-full"));
    QCOMPARE(server.facts[QStringLiteral("protocol")].toString(), QStringLiteral("smtp"));
    QCOMPARE(run(QStringList{QStringLiteral("check"), server.endpoint()} + check).status, 3);

    const Server player({QStringLiteral("--replay"), record});
    QCOMPARE(player.facts[QStringLiteral("situation")].toString(), QStringLiteral("replay"));
    const Result again = run(QStringList{QStringLiteral("check"), player.endpoint()} + check);
    QCOMPARE(again.status, 3);
    QVERIFY(again.out.contains(QLatin1String("452 4.2.2 Mailbox full")));
}

void CliPracticeTest::wrongUsageSaysWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such file") << QStringList{QStringLiteral("--replay"),
        QStringLiteral("/no/such/file")}
                                  << QStringLiteral("cannot be replayed");
    QTest::newRow("a folder") << QStringList{QStringLiteral("--replay"), QStringLiteral("/")}
                              << QStringLiteral("cannot be replayed");
    QTest::newRow("a name that would steer the terminal") << QStringList{QStringLiteral("--replay"),
        QStringLiteral("/no/\x1b[31m")} << QStringLiteral("\\x1B[31m");
    QTest::newRow("two at once") << QStringList{QStringLiteral("--replay=x"),
        QStringLiteral("--situation=works")}
                                 << QStringLiteral("--situation and --replay");
    QTest::newRow("replay decides over TLS") << QStringList{QStringLiteral("--replay=x"),
        QStringLiteral("--tls")} << QStringLiteral("--tls");
    QTest::newRow("no value") << QStringList{QStringLiteral("--replay")}
                              << QStringLiteral("needs a value");
}

void CliPracticeTest::wrongUsageSaysWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Result result = run(QStringList{QStringLiteral("practice")} + arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(words, Qt::CaseInsensitive), qPrintable(result.err));
    QVERIFY(!result.err.contains(QChar(0x1b)));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(CliPracticeTest)
#include "tst_cli_practice.moc"
