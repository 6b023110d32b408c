// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From a saved session to a shared file and back: what is redacted, what the leak check refuses
// whatever a writer does, and what the key gives back.

#include "app/ExportRun.h"
#include "app/RevealRun.h"
#include "app/ShownRecord.h"
#include "session/SessionJsonWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

const QString Person = QStringLiteral("anna.krause@corp-mail.example");

Record record(EventKind kind, Direction direction, const QByteArray &bytes)
{
    Record record;
    record.kind = kind;
    record.stage = Stage::Rcpt;
    record.direction = direction;
    record.bytes = bytes;
    return record;
}

Session refusedSession()
{
    Session session;
    session.application = {QStringLiteral("SMTPscope"), QStringLiteral("0"), QString()};
    session.started = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    session.plan.host = QStringLiteral("mx.provider.example");
    session.plan.from = Person;
    session.plan.to = {QStringLiteral("bob.meyer@elsewhere.example")};
    session.endpoint.host = session.plan.host;
    Record sent =
        record(EventKind::Sent, Direction::Out, "MAIL FROM:<anna.krause@corp-mail.example>\r\n");
    sent.spans = {{11, 29, Sort::Person}};
    session.append(sent);
    Record refusal = record(EventKind::Received, Direction::In,
        "553 5.7.1 <anna.krause@corp-mail.example>: not owned by user\r\n");
    refusal.reply = Reply{553, QStringLiteral("5.7.1"),
        {QStringLiteral("5.7.1 <anna.krause@corp-mail.example>: not owned by user")}};
    session.append(refusal);
    session.verdict.stage = Stage::Rcpt;
    session.verdict.outcome = Outcome::Permanent;
    return session;
}

// Keeps what was written.
class Memory : public SharedTarget
{
public:
    void write(QByteArrayView bytes) override { text += bytes; }
    std::optional<InputError> finish() override { return std::nullopt; }

    QByteArray text;
};

// As few words as a report can have: the events' bytes.
void writeEvents(const RedactedCheck &content, const ReportFacts &, ReportSink &sink)
{
    for (const RedactedSession &redacted : content.sessions()) {
        for (const Event &event : redacted.session().events()) {
            const QByteArrayView bytes = redacted.session().bytesOf(event);
            sink.write(bytes);
            sink.show(QString::fromUtf8(bytes), TextOrigin::Recorded);
            sink.endBlock();
        }
    }
}

SharePolicy policyNamed(const char *name)
{
    return *sharePolicyNamed(QString::fromLatin1(name));
}

} // namespace

class ExportRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void personIsMasked_data();
    void personIsMasked();
    void everyFormatPassesTheLeakCheck_data();
    void everyFormatPassesTheLeakCheck();
    void leakOfAWriterIsFound_data();
    void leakOfAWriterIsFound();
    void keyGivesTheWordsBack_data();
    void keyGivesTheWordsBack();
    void unreadableIsRefused_data();
    void unreadableIsRefused();
    void notToBeRevealedSaysWhy();
    void revealedWordIsNoMarkup();
    void revealedWordRunsInNoShell_data();
    void revealedWordRunsInNoShell();
    void shownRecordIsRedacted();

private:
    QString saved(const QByteArray &content, const char *name = "session.smtpscope") const;
    static QByteArray exported(const ExportRun &run);

    QTemporaryDir m_folder;
};

QString ExportRunTest::saved(const QByteArray &content, const char *name) const
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

QByteArray ExportRunTest::exported(const ExportRun &run)
{
    Memory target;
    if (const auto error = run.write(target))
        qFatal("%s", qPrintable(error->message));
    return target.text;
}

void ExportRunTest::personIsMasked_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isMasked");
    QTest::newRow("none") << QByteArray("none") << false;
    QTest::newRow("vendor") << QByteArray("vendor") << true;
    QTest::newRow("public") << QByteArray("public") << true;
}

void ExportRunTest::personIsMasked()
{
    QFETCH(QByteArray, policy);
    QFETCH(bool, isMasked);
    ExportRun run(policyNamed(policy.constData()), writeEvents, KeyWish::None);
    QVERIFY(!run.open(saved(toJson(refusedSession()))));
    QVERIFY(run.search().empty());
    const QByteArray text = exported(run);
    QCOMPARE(!text.contains("anna.krause"), isMasked);
    QVERIFY(text.contains("553 5.7.1"));
    QVERIFY(text.contains("not owned by user"));
    QCOMPARE(!run.content().masked().empty(), isMasked);
}

void ExportRunTest::everyFormatPassesTheLeakCheck_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("text") << ReportFormat::Text;
    QTest::newRow("markdown") << ReportFormat::Markdown;
    QTest::newRow("html") << ReportFormat::Html;
    QTest::newRow("json") << ReportFormat::Json;
}

void ExportRunTest::everyFormatPassesTheLeakCheck()
{
    QFETCH(ReportFormat, format);
    for (const char *policy : {"vendor", "public"}) {
        ExportRun run(
            policyNamed(policy), std::get<ReportWriter>(reportWriterFor(format)), KeyWish::None);
        QVERIFY(!run.open(saved(toJson(refusedSession()))));
        const auto leaks = run.search();
        QVERIFY2(leaks.empty(), leaks.empty() ? "" : qPrintable(leaks.front().place));
        const QByteArray text = exported(run);
        QVERIFY(!text.contains("anna.krause"));
        QVERIFY(text.contains("553"));
        QVERIFY(text.contains("not owned by user"));
    }
}

void ExportRunTest::leakOfAWriterIsFound_data()
{
    QTest::addColumn<QString>("leak");
    QTest::newRow("whole") << Person;
    QTest::newRow("upper-case") << Person.toUpper();
    QTest::newRow("base64") << QString::fromLatin1(Person.toUtf8().toBase64());
    QTest::newRow("percent") << QString(Person).replace(QLatin1Char('@'), QLatin1String("%40"));
}

void ExportRunTest::leakOfAWriterIsFound()
{
    QFETCH(QString, leak);
    const auto forgetful = [&](const RedactedCheck &content, const ReportFacts &facts,
                               ReportSink &sink) {
        writeEvents(content, facts, sink);
        sink.show(QStringView(leak).first(7), TextOrigin::Recorded); // pieces belong together
        sink.show(QStringView(leak).sliced(7), TextOrigin::Recorded);
        sink.endBlock();
    };
    ExportRun run(policyNamed("vendor"), forgetful, KeyWish::None);
    QVERIFY(!run.open(saved(toJson(refusedSession()))));
    const auto leaks = run.search();
    QVERIFY(!leaks.empty());
    for (const SharedLeak &found : leaks)
        QVERIFY(!found.place.contains(QLatin1String("anna"), Qt::CaseInsensitive));
}

void ExportRunTest::keyGivesTheWordsBack_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("text") << ReportFormat::Text;
    QTest::newRow("markdown") << ReportFormat::Markdown;
    QTest::newRow("html") << ReportFormat::Html;
}

void ExportRunTest::keyGivesTheWordsBack()
{
    QFETCH(ReportFormat, format);
    ExportRun run(
        policyNamed("public"), std::get<ReportWriter>(reportWriterFor(format)), KeyWish::Wanted);
    QVERIFY(!run.open(saved(toJson(refusedSession()))));
    Memory key;
    run.writeKey(key);
    const QString report = saved(exported(run), "report");
    const auto text = revealedText(report, saved(key.text, "report.key"));
    QVERIFY(std::holds_alternative<QString>(text));
    for (const char *word :
        {"anna.krause@corp-mail.example", "bob.meyer@elsewhere.example", "mx.provider.example"})
        QVERIFY2(std::get<QString>(text).contains(QLatin1String(word)), word);
}

void ExportRunTest::unreadableIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = toJson(refusedSession());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not-json") << QByteArray("From: anna\n");
    QTest::newRow("too-deep") << QByteArray(100'000, '[');
    QTest::newRow("other-format") << QByteArray(R"({"format": "har"})");
    QTest::newRow("cut-short") << whole.left(whole.size() / 2);
    QTest::newRow("mark-beyond-the-event")
        << QByteArray(whole).replace("[11,29,", "[11,4000000000,");
    QTest::newRow("mark-before-the-event") << QByteArray(whole).replace("[11,29,", "[-11,29,");
}

void ExportRunTest::unreadableIsRefused()
{
    QFETCH(QByteArray, content);
    ExportRun run(policyNamed("vendor"), writeEvents, KeyWish::None);
    const auto error = run.open(saved(content));
    QVERIFY(error);
    QVERIFY(!error->message.contains(QLatin1Char('\n')));
}

void ExportRunTest::notToBeRevealedSaysWhy()
{
    const QString key =
        saved(R"({"format": "smtpscope-key", "version": 1, "values": {}})", "empty.key");
    const QString text = saved("nothing to see", "report.txt");
    QVERIFY(std::holds_alternative<QString>(revealedText(text, key)));
    for (const QString &path : {saved("%PDF-1.4\n", "report.pdf"), saved("\xff\xfe", "bytes"),
             saved(" {\"format\": \"smtpscope-session\"}", "report.json"),
             m_folder.filePath(QStringLiteral("missing"))}) {
        const auto revealed = revealedText(path, key);
        QVERIFY2(std::holds_alternative<InputError>(revealed), qPrintable(path));
        QVERIFY(!std::get<InputError>(revealed).message.contains(QLatin1Char('\n')));
    }
    QVERIFY(std::holds_alternative<InputError>(revealedText(text, text)));
}

// The words of a key come from a stranger's server; putting them back must not make them a tag or
// a terminal's command.
void ExportRunTest::revealedWordIsNoMarkup()
{
    const QString key =
        saved(R"({"format": "smtpscope-key", "version": 1, "values": {"user1": "<b>\"\u001b[2J"}})",
            "hostile.key");
    const auto revealed = [&](const QByteArray &report) {
        return std::get<QString>(revealedText(saved(report, "report"), key));
    };
    QCOMPARE(revealed("<!DOCTYPE html><p>user1"),
        QStringLiteral("<!DOCTYPE html><p>&lt;b&gt;&quot;\\x1b[2J"));
    QCOMPARE(revealed("hello user1."), QStringLiteral("hello <b>\"\\x1b[2J."));
}

void ExportRunTest::revealedWordRunsInNoShell_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *report, const char *text) {
        QTest::newRow(name) << QByteArray(report) << QString::fromUtf8(text);
    };
    row("swaks", "swaks --from user1@a.example --to user2",
        "swaks --from user1@a.example --to o=k");
    row("openssl", "openssl s_client -connect user1:25", "openssl s_client -connect user1:25");
    row("curl-in-html", "<!DOCTYPE html>\n<pre>curl --user user1</pre>",
        "<!DOCTYPE html>\n<pre>curl --user user1</pre>");
    row("power-shell", "Test-NetConnection -ComputerName 'user1'",
        "Test-NetConnection -ComputerName 'user1'");
    row("quoted-and-broken", "> swaks --server x\n>  --from user1\n>\n> user1",
        "> swaks --server x\n>  --from user1\n>\n> `id`");
    row("around-it", "user1\n\n  swaks --to user1\n\nuser1 user2\n",
        "`id`\n\n  swaks --to user1\n\n`id` o=k\n");
    row("no-command", "550 user1: who?", "550 `id`: who?");
    row("markdown", "# Report\n`user1` `user2`", "# Report\n`user1` `o=k`");
}

void ExportRunTest::revealedWordRunsInNoShell()
{
    QFETCH(QByteArray, report);
    QFETCH(QString, text);
    const QString key = saved(
        R"({"format": "smtpscope-key", "version": 1, "values": {"user1": "`id`", "user2": "o=k"}})",
        "shell.key");
    QCOMPARE(std::get<QString>(revealedText(saved(report, "report"), key)), text);
}

void ExportRunTest::shownRecordIsRedacted()
{
    Check check;
    check.sessions = {refusedSession(), refusedSession()};
    const QString domain = QStringLiteral("corp-mail.example");
    const ShownRecord shown(check, policyNamed("vendor"), domain);
    QCOMPARE(shown.sessions().size(), size_t(2));
    QVERIFY(!toJson(shown.sessions().front()).contains("anna.krause"));
    QCOMPARE(shown.sessions()[0].plan.from, shown.sessions()[1].plan.from);
    QVERIFY(shown.domain() != domain);
    QVERIFY(shown.sessions()[0].plan.from->endsWith(QLatin1Char('@') + shown.domain()));
    QVERIFY(shown.leaks({QStringLiteral("all is well")}, {}).empty());
    QVERIFY(!shown.leaks({QStringLiteral("From: ") + Person}, {}).empty());
    QVERIFY(shown.leaks({QStringLiteral("krause is a word of ours here")}, {}).empty());
    SecretMasker masker;
    masker.learn("correct horse battery");
    QVERIFY(!shown.leaks({QStringLiteral("535 correct horse battery")}, {&masker}).empty());
}

QTEST_GUILESS_MAIN(ExportRunTest)
#include "tst_export_run.moc"
