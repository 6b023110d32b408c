// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is going to be shared, beside what was recorded: that both sides tell the truth, and that
// nothing leaves but through the leak check.

#include "app/Sample.h"
#include "app/ShareDraft.h"
#include "app/SharePreparation.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

const QString Person = QStringLiteral("alice@practice.test");

ShareDraft draftOf(const std::vector<Session> &sessions, const SharePolicy &policy,
    ReportFormat format = ReportFormat::Text, KeyWish key = KeyWish::None)
{
    return ShareDraft(sessions, policy, reportWriterFor(format), key);
}

SharePolicy vendor()
{
    return *sharePolicyNamed(u"vendor");
}

int countOf(const PreviewLine &line, PreviewKind kind)
{
    return int(std::count_if(line.begin(), line.end(),
        [kind](const PreviewPiece &piece) { return piece.kind == kind; }));
}

// Says one name whatever the policy, as a faulty writer would.
void writeName(const RedactedCheck &, const ReportFacts &, ReportSink &sink)
{
    sink.show(Person, TextOrigin::Recorded);
    sink.write(Person.toUtf8());
    sink.endBlock();
}

} // namespace

class ShareDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatGoesStandsBesideItsStandIn();
    void nothingRecordedIsMissingOnTheLeft();
    void sharedSideIsWhatTheReportSays();
    void secretsAreOnNeitherSide();
    void addedWordGoesEverywhere();
    void severalSessionsShareTheirStandIns();
    void savedReportIsItsOwnersAlone();
    void leakKeepsEverythingBack();
    void wordsThatCouldNeverBeMetAreTold();
    void longRecordsAreCutAndCounted();
};

void ShareDraftTest::whatGoesStandsBesideItsStandIn()
{
    const ShareDraft draft = draftOf({sample(QStringLiteral("wrong-password"))}, vendor());
    bool isFound = false;
    for (const PreviewRow &row : draft.preview().rows) {
        QCOMPARE(
            countOf(row.recorded, PreviewKind::Goes), countOf(row.shared, PreviewKind::StandIn));
        for (const PreviewPiece &piece : row.recorded)
            isFound = isFound
                || (piece.kind == PreviewKind::Goes
                    && piece.text.startsWith(QLatin1String("alice")));
        QVERIFY2(!plainText(row.shared).contains(Person), qPrintable(plainText(row.shared)));
    }
    QVERIFY(isFound);
}

void ShareDraftTest::nothingRecordedIsMissingOnTheLeft()
{
    const Session session = sample(QStringLiteral("unknown-recipient"));
    QStringList lines;
    const ShareDraft draft = draftOf({session}, *sharePolicyNamed(u"public"));
    for (const PreviewRow &row : draft.preview().rows)
        lines.append(plainText(row.recorded));
    const QString all = lines.join(QLatin1Char('\n'));
    for (const Event &event : session.events()) {
        if (event.kind != EventKind::Sent && event.kind != EventKind::Received)
            continue;
        const QString first =
            QString::fromUtf8(session.bytesOf(event)).section(QStringLiteral("\r\n"), 0, 0);
        if (!first.contains(QLatin1Char('*')))
            QVERIFY2(all.contains(first), qPrintable(first));
    }
}

void ShareDraftTest::sharedSideIsWhatTheReportSays()
{
    const ShareDraft draft = draftOf({sample(QStringLiteral("relay-denied"))}, vendor());
    const QString report = draft.text().simplified();
    int checked = 0;
    for (const PreviewRow &row : draft.preview().rows) {
        for (const PreviewPiece &piece : row.shared) {
            if (piece.kind != PreviewKind::StandIn)
                continue;
            QVERIFY2(report.contains(piece.text), qPrintable(piece.text));
            ++checked;
        }
    }
    QVERIFY(checked > 3);
}

void ShareDraftTest::secretsAreOnNeitherSide()
{
    const ShareDraft draft = draftOf({sample(QStringLiteral("wrong-password"))}, unredacted());
    int secrets = 0;
    for (const PreviewRow &row : draft.preview().rows) {
        QCOMPARE(row.recorded, row.shared.empty() ? row.recorded : row.shared);
        secrets += countOf(row.recorded, PreviewKind::Secret);
        QVERIFY(!plainText(row.recorded).contains(QStringLiteral("****")));
    }
    QCOMPARE(secrets, 1);
}

void ShareDraftTest::addedWordGoesEverywhere()
{
    SharePolicy policy = vendor();
    policy.mask = {QStringLiteral("authentication")};
    const ShareDraft draft = draftOf({sample(QStringLiteral("wrong-password"))}, policy);
    QVERIFY(draft.isSafe());
    QVERIFY(!draft.text().contains(QStringLiteral("Error: authentication")));
    const auto &rows = draft.preview().rows;
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const PreviewRow &row) {
        return std::any_of(row.recorded.begin(), row.recorded.end(), [](const PreviewPiece &piece) {
            return piece.kind == PreviewKind::Goes && piece.text == QLatin1String("authentication");
        });
    }));
}

void ShareDraftTest::severalSessionsShareTheirStandIns()
{
    const std::vector<Session> sessions{
        sample(QStringLiteral("wrong-password")), sample(QStringLiteral("accepted"))};
    const ShareDraft draft = draftOf(sessions, vendor(), ReportFormat::Json);
    QVERIFY(draft.isSafe());
    QVERIFY(draft.text().startsWith(QStringLiteral("{\"format\":\"smtpscope-check\"")));
    QVERIFY(!draft.text().contains(Person));
}

void ShareDraftTest::savedReportIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.txt"));
    const QString key = folder.filePath(QStringLiteral("report.key"));
    const ShareDraft draft = draftOf(
        {sample(QStringLiteral("wrong-password"))}, vendor(), ReportFormat::Text, KeyWish::Wanted);
    QVERIFY(!draft.save(path, key));
    for (const QString &name : {path, key})
        QCOMPARE(QFile::permissions(name)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    QFile report(path);
    QVERIFY(report.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(report.readAll()), draft.text());
    QFile names(key);
    QVERIFY(names.open(QFile::ReadOnly));
    QVERIFY(names.readAll().contains("alice"));
    QVERIFY(draft.save(path, key)); // a key is never written over
}

void ShareDraftTest::leakKeepsEverythingBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.txt"));
    const ShareDraft draft({sample(QStringLiteral("wrong-password"))}, vendor(),
        ReportWriter(writeName), KeyWish::None);
    QVERIFY(!draft.leaks().empty());
    QVERIFY(!draft.isSafe());
    QCOMPARE(draft.text(), QString());
    QVERIFY(draft.save(path));
    QVERIFY(!QFile::exists(path));
}

void ShareDraftTest::wordsThatCouldNeverBeMetAreTold()
{
    QVERIFY(canBeMasked(QStringLiteral("falcon")));
    QVERIFY(!canBeMasked(QStringLiteral("--")));
    QVERIFY(canBeKept(QStringLiteral("mail.practice.test")));
    QVERIFY(!canBeKept(Person));
}

void ShareDraftTest::longRecordsAreCutAndCounted()
{
    Session session = sample(QStringLiteral("accepted"));
    Record record;
    record.kind = EventKind::Sent;
    record.stage = Stage::Rcpt;
    record.direction = Direction::Out;
    record.bytes = "NOOP\r\n";
    for (size_t i = 0; i < 2 * ShareDraft::MostRows; ++i)
        session.append(record);
    const ShareDraft draft = draftOf({session}, vendor());
    QCOMPARE(draft.preview().rows.size(), ShareDraft::MostRows);
    QVERIFY(draft.preview().more > qsizetype(ShareDraft::MostRows));
}

QTEST_GUILESS_MAIN(ShareDraftTest)
#include "tst_share_draft.moc"
