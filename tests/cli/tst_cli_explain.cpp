// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// `smtpscope-cli explain` as people and scripts call it.

#include "cli/CliProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class CliExplainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void jsonHasTheContractsMembers();
    void causeIsFound_data();
    void causeIsFound();
    void textIsForPeople();
    void unknownCommandCountsAsAny();
    void unreadableInput_data();
    void unreadableInput();
    void nothingSteersTheTerminal();
    void listsAllCodes();
    void listIsOfCodesOrCommands();
    void siteFileGoesFirst();
    void brokenSiteFileIsNamedWithItsLine();
};

namespace {

QStringList explain(const QStringList &more)
{
    return QStringList{QStringLiteral("explain")} + more;
}

QJsonObject jsonOf(const QStringList &arguments, const QByteArray &typed = {})
{
    const Result result = run(explain(arguments) + QStringList{QStringLiteral("--json")}, typed);
    return result.status == 0 ? QJsonDocument::fromJson(result.out.toUtf8()).object()
                              : QJsonObject();
}

QString written(QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(QStringLiteral("site.json")));
    if (file.open(QFile::WriteOnly))
        file.write(content);
    return file.fileName();
}

} // namespace

void CliExplainTest::jsonHasTheContractsMembers()
{
    const QJsonObject json = jsonOf({QStringLiteral("550 5.1.1 User unknown"),
        QStringLiteral("--command"), QStringLiteral("rcpt")});
    QCOMPARE(json[QStringLiteral("code")].toInt(), 550);
    QCOMPARE(json[QStringLiteral("enhanced")].toString(), QStringLiteral("5.1.1"));
    QCOMPARE(json[QStringLiteral("cause")].toString(), QStringLiteral("no-such-recipient"));
    QCOMPARE(json[QStringLiteral("side")].toString(), QStringLiteral("sender-user"));
    QCOMPARE(json[QStringLiteral("retry")].toString(), QStringLiteral("no"));
    for (const char *key : {"title", "meaning", "confidence", "user_sentence"})
        QVERIFY2(!json[QLatin1String(key)].toString().isEmpty(), key);
    QVERIFY(json[QStringLiteral("next_steps")].toArray().size() >= 2);
    QVERIFY(!json[QStringLiteral("sources")].toArray().isEmpty());
    QVERIFY(json[QStringLiteral("notes")].isArray());
}

void CliExplainTest::causeIsFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &typed,
                         const char *cause) {
        QTest::newRow(name) << arguments << typed << QString::fromUtf8(cause);
    };
    const QString dash = QStringLiteral("-");
    row("several words", {QStringLiteral("550"), QStringLiteral("5.1.1"), QStringLiteral("no")}, {},
        "no-such-recipient");
    row("standard input", {dash}, "550-5.1.1 no\r\n550 5.1.1 user\r\n", "no-such-recipient");
    row("standard input without a word", {}, "552 5.2.2 no\n", "mailbox-full");
    row("refusal of pop3", {QStringLiteral("-ERR [AUTH] no")}, {}, "wrong-credentials");
    row("refusal of pop3 without quotes", {QStringLiteral("-ERR"), QStringLiteral("[AUTH]")}, {},
        "wrong-credentials");
    row("imap", {QStringLiteral("a NO [AUTHENTICATIONFAILED] no")}, {}, "wrong-credentials");
    row("command decides",
        {QStringLiteral("552 no"), QStringLiteral("--command"), QStringLiteral("RCPT")}, {},
        "mailbox-full");
    row("whole command", {QStringLiteral("552 no"), QStringLiteral("--command=rcpt TO:<a@b>")}, {},
        "mailbox-full");
    row("command in words", {QStringLiteral("552 no"), QStringLiteral("--command=End of data")}, {},
        "message-too-big");
    row("another command decides",
        {QStringLiteral("552 no"), QStringLiteral("--command=end-of-data")}, {}, "message-too-big");
    row("latin-1", {dash}, "550 5.1.1 Empf\xe4nger unbekannt", "no-such-recipient");
    row("a stray control character", {dash}, "550 5.1.1 user \x1b[31munknown here",
        "no-such-recipient");
}

void CliExplainTest::causeIsFound()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, typed);
    QTEST(jsonOf(arguments, typed)[QStringLiteral("cause")].toString(), "cause");
}

void CliExplainTest::textIsForPeople()
{
    const Result result = run(explain({QStringLiteral("550 5.1.1 User unknown"),
        QStringLiteral("--command"), QStringLiteral("RCPT")}));
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    for (const char *label : {"\nReply ", "\nAnswer to   RCPT", "\nMeaning ", "\nMended by ",
             "\nTry again ", "\nNext        1. "})
        QVERIFY2(result.out.contains(QLatin1String(label)), label);
    for (const QString &line : result.out.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void CliExplainTest::unknownCommandCountsAsAny()
{
    const QJsonObject json = jsonOf(
        {QStringLiteral("550 5.1.1 no"), QStringLiteral("--command"), QStringLiteral("RCTP\x1b")});
    QCOMPARE(json[QStringLiteral("cause")].toString(), QStringLiteral("no-such-recipient"));
    const QJsonObject note = json[QStringLiteral("notes")].toArray().first().toObject();
    QCOMPARE(note[QStringLiteral("id")].toString(), QStringLiteral("note.unknown-command"));
}

void CliExplainTest::unreadableInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("typed");
    const QStringList dash{QStringLiteral("-")};
    QTest::newRow("empty") << dash << QByteArray();
    QTest::newRow("empty word") << QStringList{QString()} << QByteArray();
    QTest::newRow("only marks") << dash << QByteArray("--- ...\n");
    QTest::newRow("binary") << dash << QByteArray("550 \0\1\2 text", 12);
    QTest::newRow("control characters") << dash << QByteArray("\1\2\3\4\5\6 abc");
    QTest::newRow("too long") << dash << QByteArray(64 * 1024 + 1, 'a');
    QTest::newRow("much too long") << dash << QByteArray(4 * 1024 * 1024, 'a');
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--cause")} << QByteArray("550");
    QTest::newRow("list of what") << QStringList{QStringLiteral("--list"), QStringLiteral("550")}
                                  << QByteArray();
    QTest::newRow("no such file") << QStringList{QStringLiteral("550"),
        QStringLiteral("--knowledge"), QStringLiteral("/nowhere/at.all")}
                                  << QByteArray();
}

void CliExplainTest::unreadableInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, typed);
    const Result result = run(explain(arguments), typed);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.err.startsWith(QLatin1String("smtpscope-cli: ")));
}

void CliExplainTest::nothingSteersTheTerminal()
{
    const QByteArray hostile = "551 5.1.6 moved to <\x1b]0;x\x07@e.example> \xc2\x9b"
                               "31m \xe2\x80\xae";
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--json")}}) {
        const Result result = run(explain(QStringList{QStringLiteral("-")} + more), hostile);
        QCOMPARE(result.status, 0);
        for (const QChar c : result.out)
            QVERIFY(c == QLatin1Char('\n') || (c.isPrint() && c.category() != QChar::Other_Format));
    }
}

void CliExplainTest::listsAllCodes()
{
    const Result byCode = run(explain({QStringLiteral("--list")}));
    QCOMPARE(byCode.status, 0);
    for (const char *code : {"\n  550  ", "\n  10061", "\n  X.7.30", "\n  521 "})
        QVERIFY2(byCode.out.contains(QLatin1String(code)), code);
    const Result byCommand = run(explain({QStringLiteral("--list"), QStringLiteral("command")}));
    for (const char *command : {"\nRCPT\n", "\nend-of-data\n", "\nTURN\n"})
        QVERIFY2(byCommand.out.contains(QLatin1String(command)), command);
}

void CliExplainTest::listIsOfCodesOrCommands()
{
    for (const char *by : {"code", "command"}) {
        const Result result =
            run(explain({QStringLiteral("--list"), QLatin1String(by), QStringLiteral("--json")}));
        const QJsonArray list = QJsonDocument::fromJson(result.out.toUtf8()).array();
        QVERIFY(list.size() > 150);
        for (const auto &line : list) {
            for (const char *key : {"group", "code", "title"})
                QVERIFY(!line.toObject()[QLatin1String(key)].toString().isEmpty());
        }
    }
}

void CliExplainTest::siteFileGoesFirst()
{
    QTemporaryDir folder;
    const QString file = written(folder, R"json({"format": "smtpscope-knowledge", "version": 1,
        "replies": [{"provider": "Our filter", "text": ["blocked by rule #"], "codes": [550],
                     "cause": "policy-refusal", "steps": ["Ask Paula."]}]})json");
    const QJsonObject json = jsonOf(
        {QStringLiteral("550 5.1.1 blocked by rule 77"), QStringLiteral("--knowledge"), file});
    QCOMPARE(json[QStringLiteral("cause")].toString(), QStringLiteral("policy-refusal"));
    QCOMPARE(json[QStringLiteral("provider")].toString(), QStringLiteral("Our filter"));
    QCOMPARE(json[QStringLiteral("next_steps")].toArray().first().toString(),
        QStringLiteral("Ask Paula."));
}

void CliExplainTest::brokenSiteFileIsNamedWithItsLine()
{
    QTemporaryDir folder;
    const QString file = written(folder,
        "{\"format\": \"smtpscope-knowledge\", \"version\": 1,\n"
        "\"words\": [\n{\"text\": [\"abc\"], \"cause\": \"x\"}]}");
    const Result result =
        run(explain({QStringLiteral("550"), QStringLiteral("--knowledge"), file}));
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QStringLiteral("site.json")));
    QVERIFY(result.err.contains(QStringLiteral("line 3")));
}

QTEST_GUILESS_MAIN(CliExplainTest)
#include "tst_cli_explain.moc"
