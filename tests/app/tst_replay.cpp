// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A check is recorded, saved, read and played again as a server; the same check against that server
// must come to the same verdict. Every situation is tried.

#include "app/PracticeCheck.h"
#include "app/PracticeRun.h"
#include "practice/Replay.h"
#include "redaction/Redactor.h"
#include "report/TextWriter.h"
#include "session/SessionJsonReader.h"
#include "session/SessionJsonWriter.h"
#include "session/TextRecord.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace smtpscope;

class ReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sameVerdictAgain_data() { addSituationRows(); }
    void sameVerdictAgain();
    void sameVerdictFromTextExport_data() { addSituationRows(); }
    void sameVerdictFromTextExport();
    void groupIsAnsweredOneByOne();
    void chunksAreTaken();
    void fileThatCannotBePlayedSaysWhy_data();
    void fileThatCannotBePlayedSaysWhy();
    void fileIsPlayed();

private:
    Session recorded(const char *situation, const PacePlan &pace = {}) const;
    Session replayed(const Session &session, const PacePlan &pace = {}) const;

    PracticeCheck m_check;
};

// What is saved and read again is what is played: nothing may hang on what a file does not hold.
static Situation situationOf(const Session &session)
{
    const auto file = fromJson(toJson(session));
    if (!std::holds_alternative<OpenedFile>(file))
        qFatal("the record cannot be read");
    const auto situation = replayOf(std::get<Session>(std::get<OpenedFile>(file).content));
    if (!situation)
        qFatal("the record cannot be played");
    return *situation;
}

void ReplayTest::sameVerdictAgain()
{
    QFETCH(QString, name);
    QFETCH(Security, security);
    const Situation &situation = *situationNamed(name);
    PracticeServer first(situation, security == Security::Tls);
    first.setHaste(100);
    QVERIFY(!first.listen(0));
    const Plan plan = m_check.plan(first, situation, security);
    const Session session = m_check.run(plan);

    PracticeServer second(situationOf(session));
    second.setHaste(100);
    QVERIFY(!second.listen(0));
    Plan again = plan;
    again.port = second.port();
    const Session played = m_check.run(again, "whatever it was before");
    QCOMPARE(played.verdict.stage, session.verdict.stage);
    QCOMPARE(played.verdict.outcome, session.verdict.outcome);
    QCOMPARE(played.verdict.reply, session.verdict.reply);
}

class ByteSink final : public ReportSink
{
public:
    QByteArray bytes;

    void write(QByteArrayView utf8) override { bytes += utf8; }
    void show(QStringView, TextOrigin) override { }
    void endBlock() override { }
};

static QByteArray textExportOf(const Session &session)
{
    const Redactor redactor(
        *sharePolicyNamed(u"public"), [](const QString &) { return QString(); });
    ByteSink sink;
    writeText(redactor.redact(session).content, {}, sink);
    return sink.bytes;
}

void ReplayTest::sameVerdictFromTextExport()
{
    QFETCH(QString, name);
    QFETCH(Security, security);
    const Situation &situation = *situationNamed(name);
    PracticeServer first(situation, security == Security::Tls);
    first.setHaste(100);
    QVERIFY(!first.listen(0));
    const Plan plan = m_check.plan(first, situation, security);
    const Session session = m_check.run(plan);

    const auto read = sessionsOfText(textExportOf(session));
    QVERIFY(std::holds_alternative<std::vector<Session>>(read));
    const auto &sessions = std::get<std::vector<Session>>(read);
    QCOMPARE(sessions.size(), size_t(1));
    QCOMPARE(sessions.front().verdict.stage, session.verdict.stage);
    const auto replay = replayOf(sessions.front());
    QVERIFY(replay);
    PracticeServer second(*replay);
    second.setHaste(100);
    QVERIFY(!second.listen(0));
    Plan again = plan;
    again.port = second.port();
    const Session played = m_check.run(again, "whatever it was before");
    QCOMPARE(played.verdict.stage, session.verdict.stage);
    QCOMPARE(played.verdict.outcome, session.verdict.outcome);
    const auto codeOf = [](const Verdict &verdict) {
        return verdict.reply ? verdict.reply->codeText() + verdict.reply->enhanced : QString();
    };
    QCOMPARE(codeOf(played.verdict), codeOf(session.verdict));
}

Session ReplayTest::recorded(const char *situation, const PacePlan &pace) const
{
    PracticeServer server(*situationNamed(QString::fromLatin1(situation)));
    server.listen(0);
    Plan plan = m_check.plan(server, Security::StartTls);
    plan.pace = pace;
    return m_check.run(plan);
}

Session ReplayTest::replayed(const Session &session, const PacePlan &pace) const
{
    PracticeServer server(situationOf(session));
    server.listen(0);
    Plan plan = m_check.plan(server, Security::StartTls);
    plan.pace = pace;
    return m_check.run(plan);
}

void ReplayTest::groupIsAnsweredOneByOne()
{
    PacePlan grouped;
    grouped.pipelining = true;
    const Session session = recorded("partial-recipients", grouped);
    QCOMPARE(session.verdict.outcome, Outcome::Partial);
    QCOMPARE(replayed(session).verdict.outcome, Outcome::Partial);
    QCOMPARE(replayed(session, grouped).verdict.outcome, Outcome::Partial);
    QCOMPARE(replayed(session).recipients[1].reply->enhanced, QStringLiteral("5.1.1"));
}

void ReplayTest::chunksAreTaken()
{
    PacePlan chunked;
    chunked.chunking = true;
    chunked.chunkBytes = 100;
    const Session session = recorded("quota-after-the-dot", chunked);
    QCOMPARE(session.verdict.stage, Stage::Body);
    QCOMPARE(session.verdict.reply->enhanced, QStringLiteral("5.2.2"));
    QCOMPARE(replayed(session, chunked).verdict.reply, session.verdict.reply);
}

void ReplayTest::fileThatCannotBePlayedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("MZ\x90") << QStringLiteral("line 1, column 2");
    QTest::newRow("another format")
        << QByteArray(R"({"format":"something"})") << QStringLiteral("no SMTPscope session");
    QTest::newRow("text without an end")
        << QByteArray("=== transcript 1 protocol=smtp ===\n") << QStringLiteral("has no end");
    QTest::newRow("text that breaks off")
        << QByteArray("report\n\n=== transcript 1 ===\n   0.001 s   banner  S: 220 a\nWhat now\n")
        << QStringLiteral("line 5");
    Session silent;
    silent.application = {QStringLiteral("test"), QStringLiteral("1"), QStringLiteral("none")};
    silent.started = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    QTest::newRow("nobody spoke") << toJson(silent) << QStringLiteral("nobody spoke");
}

void ReplayTest::fileThatCannotBePlayedSaysWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    QVERIFY(file.flush());
    PracticeRun run;
    const auto error = run.startReplay(file.fileName(), 0);
    QVERIFY(error);
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
    QCOMPARE(run.port(), quint16(0));
}

void ReplayTest::fileIsPlayed()
{
    const Session session = recorded("unknown-user");
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(toJson(session));
    QVERIFY(file.flush());
    PracticeRun run;
    QVERIFY(!run.startReplay(file.fileName(), 0));
    Plan plan = session.plan;
    plan.port = run.port();
    plan.host = QStringLiteral("127.0.0.1");
    QCOMPARE(m_check.run(plan).verdict.reply, session.verdict.reply);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
