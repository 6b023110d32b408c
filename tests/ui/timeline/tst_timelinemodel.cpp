// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The timeline's rows: what they say, how they grow, what a filter leaves.

#include "ui/document/CheckDocument.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"
#include "ui/timeline/EventRows.h"
#include "ui/timeline/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

// The tree as text, one row a line: indented, name or text, code in brackets.
QStringList treeOf(const TimelineModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const TimelineRow said = model.row(index);
        QString line = QString(depth * 2, QLatin1Char(' '));
        line += said.name.isEmpty() ? plainText(said.text) : said.name;
        if (!said.code.isEmpty())
            line += QStringLiteral(" [%1]").arg(said.code);
        lines.append(line);
        lines += treeOf(model, index, depth + 1);
    }
    return lines;
}

// A session that grows by one event of @p whole at a time.
class Growing
{
public:
    explicit Growing(const Session &whole) : m_whole(whole)
    {
        m_part.plan = whole.plan;
        m_part.started = whole.started;
    }

    const Session &current() const { return m_part; }
    bool grow();

private:
    Session m_whole;
    Session m_part;
};

bool Growing::grow()
{
    if (m_part.events().size() == m_whole.events().size())
        return false;
    const Event &event = m_whole.events()[m_part.events().size()];
    Record record;
    record.kind = event.kind;
    record.stage = event.stage;
    record.direction = event.direction;
    record.timeNs = event.timeNs;
    record.bytes = m_whole.bytesOf(event).toByteArray();
    record.spans = m_whole.spansOf(event);
    if (const Reply *reply = m_whole.replyOf(event))
        record.reply = *reply;
    if (const SaslFacts *sasl = m_whole.saslOf(event))
        record.sasl = *sasl;
    record.defect = m_whole.defectOf(event);
    m_part.append(record);
    return true;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheStartByTheClockWhereThatIsWanted();
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void aFailedSignInIsToldByStages();
    void everyReachedStageIsThereOnce_data();
    void everyReachedStageIsThereOnce();
    void aRowReadsAsASentence();
    void aFailedHandshakeIsToldInOurWords();
    void noRowNamesAnOption();
    void secretsAreNamedAndNeverShown();
    void aGrowingSessionOnlyAppends();
    void whatIsAwaitedStandsLast();
    void severalSessionsAreGroups();
    void aSecondSessionMakesGroupsWhileRunning();
    void filtersByTextStageAndCode_data();
    void filtersByTextStageAndCode();
    void problemsGoRound();
    void warningsOfTheDiagnosisAreProblems();
    void idleTimeOfAPersonIsKnownFromWaiting();
    void manyEventsComeInSlices();
};

void TestTimelineModel::aFailedSignInIsToldByStages()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelineModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList tree = treeOf(model);
    QVERIFY2(tree.contains(QStringLiteral("Sign-in [535 5.7.8]")), qPrintable(tree.join(u'\n')));
    QVERIFY(tree.contains(QStringLiteral("  Error: authentication failed [535 5.7.8]")));
    QCOMPARE(tree.last(), QStringLiteral("Not reached"));
    QCOMPARE(plainText(model.row(model.index(model.rowCount() - 1, 0)).text),
        QStringLiteral("Sender, Recipient"));
    const QModelIndex stage = model.decidingStage(0);
    QCOMPARE(model.row(stage).mark, Mark::Permanent);
    QCOMPARE(model.row(stage).name, QStringLiteral("Sign-in"));
}

void TestTimelineModel::everyReachedStageIsThereOnce_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"accepted", "wrong-password", "greylisted", "certificate-expired",
             "starttls-missing", "sent", "partial", "token-only", "huge-line", "refused",
             "imap-on-port", "relay-denied", "unknown-recipient"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTimelineModel::everyReachedStageIsThereOnce()
{
    QFETCH(const QString, name);
    CheckDocument document;
    const Session session = sample(name);
    document.show({session}, {});
    TimelineModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList names;
    int events = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex stage = model.index(row, 0);
        QVERIFY(!names.contains(model.row(stage).name));
        names.append(model.row(stage).name);
        events += model.rowCount(stage);
    }
    QCOMPARE(events, int(session.events().size()));
    for (int event = 0; event < events; ++event)
        QCOMPARE(model.row(model.indexOf({0, event})).reference, (EventReference{0, event}));
}

void TestTimelineModel::aRowReadsAsASentence()
{
    TimelineRow row;
    row.kind = RowKind::Stage;
    row.name = QStringLiteral("Sign-in");
    row.code = QStringLiteral("535 5.7.8");
    row.mark = Mark::Permanent;
    row.startNs = 573'000'000;
    row.tookNs = 2'031'000'000;
    row.isSlowest = true;
    QCOMPARE(sentenceOf(row),
        QStringLiteral("Sign-in, reply 535 5.7.8, %1, began at 573 milliseconds, took 2.03 "
                       "seconds, slowest step.")
            .arg(markText(Mark::Permanent)));
}

void TestTimelineModel::aFailedHandshakeIsToldInOurWords()
{
    Session session;
    Record failure;
    failure.kind = EventKind::Defect;
    failure.stage = Stage::Tls;
    failure.defect = QStringLiteral("tls.not-tls");
    failure.bytes = "Error during SSL handshake: error:0A00010B:SSL routines::wrong version number";
    session.append(failure);
    failure.defect = QStringLiteral("tls.of-the-future");
    session.append(failure);
    const auto textAt = [&](int index) { return plainText(eventRow(session, index, {}).text); };
    QCOMPARE(textAt(0), QStringLiteral("What came back is not TLS"));
    QVERIFY(textAt(1).startsWith(QLatin1String("Error during"))); // better than nothing
}

void TestTimelineModel::noRowNamesAnOption()
{
    Session session;
    Record note;
    note.stage = Stage::Ehlo;
    note.bytes = "helo.chosen: pc1.example.com";
    session.append(note);
    QCOMPARE(plainText(eventRow(session, 0, {}).text),
        QStringLiteral("this computer calls itself pc1.example.com"));
}

void TestTimelineModel::secretsAreNamedAndNeverShown()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelineModel model(&document);
    const TimelineRow row = model.row(model.indexOf({0, 11}));
    QCOMPARE(plainText(row.text), QStringLiteral("AUTH PLAIN [secret, 60 characters]"));
    QVERIFY(!sentenceOf(row).contains(u'*'));
}

void TestTimelineModel::aGrowingSessionOnlyAppends()
{
    CheckDocument document;
    TimelineModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Session whole = sample(QStringLiteral("wrong-password"));
    Growing growing(whole);
    document.begin({});
    document.addGrowing([&]() -> const Session & { return growing.current(); },
        {{Stage::Auth, QStringLiteral("AUTH")}, {Stage::Mail, QStringLiteral("MAIL FROM")}});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    while (growing.grow()) {
        document.grow(0);
        QTest::qWait(20);
    }
    document.settle(0, whole);
    document.end();
    QCOMPARE(resets.count(), 0);
    CheckDocument finished;
    finished.show({whole}, {});
    QCOMPARE(treeOf(model), treeOf(TimelineModel(&finished)));
}

void TestTimelineModel::whatIsAwaitedStandsLast()
{
    CheckDocument document;
    TimelineModel model(&document);
    Growing growing(sample(QStringLiteral("wrong-password")));
    document.begin({});
    document.addGrowing([&]() -> const Session & { return growing.current(); },
        {{Stage::Mail, QStringLiteral("MAIL FROM:<a@b.example>")}});
    for (int event = 0; event < 12; ++event)
        growing.grow();
    document.grow(0);
    QTRY_VERIFY(model.currentStage(0).isValid());
    const QStringList tree = treeOf(model);
    QVERIFY2(
        tree.contains(QStringLiteral("  waiting for the answer")), qPrintable(tree.join(u'\n')));
    QCOMPARE(tree.last(), QStringLiteral("Sender"));
    const TimelineRow stage = model.row(model.currentStage(0));
    QCOMPARE(stage.mark, Mark::Running);
    QVERIFY(stage.isOpen && stage.tookNs.value_or(0) > 0);
}

void TestTimelineModel::severalSessionsAreGroups()
{
    CheckDocument document;
    Session late = sample(QStringLiteral("accepted"));
    late.started = late.started.addSecs(2);
    Session early = sample(QStringLiteral("refused"));
    early.started = late.started.addSecs(-2);
    document.show({early, late}, {});
    TimelineModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 2);
    const TimelineRow group = model.row(model.index(0, 0));
    QCOMPARE(group.name, QStringLiteral("127.0.0.1:1"));
    QCOMPARE(group.mark, Mark::Permanent);
    // Bars share one axis, times count from each session's own start.
    const TimelineRow row = model.row(model.indexOf({1, 2}));
    QCOMPARE(row.bars.front().fromNs - *row.startNs, 2'000'000'000);
}

void TestTimelineModel::aSecondSessionMakesGroupsWhileRunning()
{
    CheckDocument document;
    TimelineModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Growing first(sample(QStringLiteral("accepted")));
    Growing second(sample(QStringLiteral("refused")));
    Growing third(sample(QStringLiteral("greylisted")));
    document.begin({});
    document.addGrowing([&]() -> const Session & { return first.current(); }, {});
    first.grow();
    document.grow(0);
    document.addGrowing([&]() -> const Session & { return second.current(); }, {});
    document.addGrowing([&]() -> const Session & { return third.current(); }, {});
    while (first.grow() || second.grow() || third.grow())
        for (const int session : {0, 1, 2})
            document.grow(session);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.knownEvents(),
        int(first.current().events().size() + second.current().events().size()
            + third.current().events().size()));
}

void TestTimelineModel::filtersByTextStageAndCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("onlyProblems");
    QTest::addColumn<int>("events");
    QTest::newRow("all") << QString() << false << 15;
    QTest::newRow("code") << "535" << false << 1;
    QTest::newRow("text in any case") << "pipelinING" << false << 2;
    QTest::newRow("stage") << "sign-in" << false << 2;
    QTest::newRow("stage by its id") << "auth" << false << 4; // EHLO offers it twice
    QTest::newRow("words of our own") << "calls itself" << false << 1;
    QTest::newRow("problems") << QString() << true << 1;
    QTest::newRow("problems with a text") << "ehlo" << true << 0;
    QTest::newRow("nothing") << "554" << false << 0;
}

void TestTimelineModel::filtersByTextStageAndCode()
{
    QFETCH(const QString, text);
    QFETCH(const bool, onlyProblems);
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelineModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter(TimelineFilter(text, onlyProblems));
    QTEST(model.shownEvents(), "events");
    QCOMPARE(model.knownEvents(), 15);
    model.setFilter({});
    QCOMPARE(model.shownEvents(), 15);
}

void TestTimelineModel::problemsGoRound()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("partial")), sample(QStringLiteral("refused"))}, {});
    const TimelineModel model(&document);
    const EventReference first = *model.nextProblem({0, -1}, 1);
    QCOMPARE(first, (EventReference{0, 18}));
    const EventReference second = *model.nextProblem(first, 1);
    QCOMPARE(second, (EventReference{1, 1}));
    QCOMPARE(model.nextProblem(second, 1), first);
    QCOMPARE(model.nextProblem(first, -1), second);
}

void TestTimelineModel::warningsOfTheDiagnosisAreProblems()
{
    Session session = sample(QStringLiteral("sent"));
    Finding finding;
    finding.severity = Severity::Warning;
    finding.stage = Stage::Ehlo;
    finding.evidence = {6, 4'000'000}; // the second is of no event: a file may say anything
    session.findings = {finding};
    CheckDocument document;
    document.show({session}, {});
    TimelineModel model(&document);
    QCOMPARE(model.nextProblem({0, -1}, 1), (EventReference{0, 5}));
    QCOMPARE(model.row(model.indexOf({0, 5})).mark, Mark::Warning);
    QCOMPARE(model.row(model.indexOf({0, 5}).parent()).mark, Mark::Warning);
    model.setFilter(TimelineFilter({}, true));
    QCOMPARE(model.shownEvents(), 1);
}

void TestTimelineModel::idleTimeOfAPersonIsKnownFromWaiting()
{
    Session session;
    const auto add = [&](EventKind kind, qint64 ms) {
        Record record;
        record.kind = kind;
        record.stage = Stage::Ehlo;
        record.direction = kind == EventKind::Sent ? Direction::Out : Direction::In;
        record.timeNs = ms * 1'000'000;
        record.bytes = "NOOP\r\n";
        session.append(record);
    };
    add(EventKind::Received, 100);
    add(EventKind::Sent, 150); // too short to be cut out
    add(EventKind::Received, 4'000); // the server's time never is
    add(EventKind::Sent, 9'000);
    CheckDocument document;
    document.show({session}, {});
    const TimelineModel model(&document);
    QCOMPARE(model.gaps(), (std::vector<TimeGap>{{4'000'000'000, 9'000'000'000}}));
}

void TestTimelineModel::manyEventsComeInSlices()
{
    CheckDocument document;
    document.show({longSession(100'000)}, {});
    TimelineModel model(&document);
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 3000);
    QCOMPARE(model.shownEvents(), 100'000);
    model.setFilter(TimelineFilter(QStringLiteral("user9998"), false));
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 3000);
    QCOMPARE(model.shownEvents(), 6); // 9998 and 99980, 99982 …
}

void TestTimelineModel::tellsTheStartByTheClockWhereThatIsWanted()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelineModel model(&document);
    const auto start = [&model] {
        return model.index(1, int(TimelineColumn::Start)).data().toString();
    };
    QVERIFY(start().endsWith(QLatin1String("ms")));
    model.setTimes(TimeChoice::Clock);
    const QString clock =
        document.session(0).started.toLocalTime().time().toString(QStringLiteral("HH:mm"));
    QVERIFY2(start().startsWith(clock), qPrintable(start()));
    QCOMPARE(start().size(), TimelineModel::clockFormat().size());
}

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
