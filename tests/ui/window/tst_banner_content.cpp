// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the banner says: of sessions that ended in each way, and of one that goes on.

#include "ui/document/CheckDocument.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"
#include "ui/window/BannerContent.h"

#include <QTest>

using namespace smtpscope;

class TestBannerContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void namesTheStationThatFailed_data();
    void namesTheStationThatFailed();
    void saysNothingOfSidesWhenAllWentThrough();
    void showsWhatGoesOnAndWhatIsToCome();
    void namesTheStepThatIsAwaited_data();
    void namesTheStepThatIsAwaited();
    void speaksOfTheSessionThatDecides();
    void aSilentPortShowsOneMarkAndNoOption();
};

namespace {

const BannerStation *stationAt(const BannerContent &content, Stage stage)
{
    for (const BannerStation &station : content.stations) {
        if (station.stage == stage)
            return &station;
    }
    return nullptr;
}

Record record(EventKind kind, Stage stage, int seconds)
{
    Record made;
    made.kind = kind;
    made.stage = stage;
    made.timeNs = qint64(seconds) * 1'000'000'000;
    return made;
}

} // namespace

void TestBannerContent::namesTheStationThatFailed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<Stage>("notReached");
    QTest::newRow("wrong password")
        << "wrong-password" << Stage::Auth << Mark::Permanent << Stage::Mail;
    QTest::newRow("greylisted") << "greylisted" << Stage::Rcpt << Mark::Temporary << Stage::Input;
    QTest::newRow("no password over an expired certificate")
        << "certificate-expired" << Stage::Auth << Mark::Permanent << Stage::Mail;
    QTest::newRow("STARTTLS is a part of the encryption")
        << "starttls-missing" << Stage::Auth << Mark::Permanent << Stage::Mail;
    QTest::newRow("nobody listens")
        << "refused" << Stage::Connect << Mark::Permanent << Stage::Banner;
}

void TestBannerContent::namesTheStationThatFailed()
{
    QFETCH(QString, name);
    QFETCH(Stage, stage);
    QFETCH(Mark, mark);
    QFETCH(Stage, notReached);
    CheckDocument document;
    document.show({sample(name)}, name);
    const BannerContent content = bannerContentOf(document);
    QVERIFY(content.sentence.endsWith(QLatin1Char('.')));
    QVERIFY2(!content.sentence.contains(QLatin1String("Error:")), qPrintable(content.sentence));
    QVERIFY(content.sentence.split(QLatin1Char(' ')).size() > 3);
    QCOMPARE(content.mark, mark);
    QVERIFY(content.stage);
    QCOMPARE(*content.stage, stage);
    QVERIFY(content.side);
    QVERIFY(content.retry);
    const BannerStation *failed = stationAt(content, stage);
    QVERIFY(failed);
    QCOMPARE(failed->mark, mark);
    if (const BannerStation *later = stationAt(content, notReached))
        QCOMPARE(later->mark, Mark::Pending);
}

void TestBannerContent::saysNothingOfSidesWhenAllWentThrough()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("sent"))}, {});
    const BannerContent content = bannerContentOf(document);
    QCOMPARE(content.mark, Mark::Ok);
    QVERIFY(!content.stage);
    QVERIFY(!content.side);
    for (const BannerStation &station : content.stations) {
        QCOMPARE(station.mark, Mark::Ok);
        QVERIFY(station.time.endsWith(QLatin1Char('s')));
    }
    QCOMPARE(content.stations.back().stage, Stage::Body);
}

void TestBannerContent::showsWhatGoesOnAndWhatIsToCome()
{
    const Session whole = sample(QStringLiteral("sent"));
    Session growing = whole;
    growing.verdict = {};
    CheckDocument document;
    document.begin(QStringLiteral("mail.example.net:587"));
    const BannerContent before = bannerContentOf(document);
    QCOMPARE(before.mark, Mark::Running);
    document.addGrowing([&]() -> const Session & { return growing; }, {});
    const BannerContent content = bannerContentOf(document);
    QCOMPARE(content.mark, Mark::Running);
    QVERIFY(content.sentence.endsWith(QStringLiteral("…")));
    QVERIFY(!content.remark.isEmpty());
    QVERIFY(!content.stage);
    document.settle(0, whole);
    document.end();
    QCOMPARE(bannerContentOf(document).mark, Mark::Ok);
}

void TestBannerContent::namesTheStepThatIsAwaited_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<Security>("security");
    QTest::addColumn<Stage>("running");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int last, Security security, Stage running,
                         const char *sentence) {
        QTest::newRow(name) << last << security << running << QString::fromUtf8(sentence);
    };
    row("nothing yet", -1, Security::None, Stage::Dns, "Looking up the server's address…");
    row("looked up", 0, Security::None, Stage::Connect, "Opening the connection…");
    row("connected", 1, Security::None, Stage::Banner, "Waiting for the server's greeting…");
    row("connected, TLS comes first", 1, Security::Tls, Stage::Tls, "Setting up the encryption…");
}

void TestBannerContent::namesTheStepThatIsAwaited()
{
    QFETCH(int, last);
    QFETCH(Security, security);
    QFETCH(Stage, running);
    QFETCH(QString, sentence);
    Session growing;
    growing.plan.host = QStringLiteral("mail.example.net");
    growing.plan.security = security;
    growing.plan.stopAfter = Stage::Quit;
    const std::vector<Record> records{
        record(EventKind::Resolve, Stage::Dns, 1), record(EventKind::Connect, Stage::Connect, 2)};
    for (int index = 0; index <= last; ++index)
        growing.append(records.at(size_t(index)));
    CheckDocument document;
    document.begin({});
    document.addGrowing([&]() -> const Session & { return growing; }, {});
    const BannerContent content = bannerContentOf(document);
    QCOMPARE(content.sentence, sentence);
    for (const BannerStation &station : content.stations)
        QCOMPARE(station.mark == Mark::Running, station.stage == running);
    document.settle(0, growing);
    document.end();
}

// A silent server is tried again later as a rule; here only another choice of encryption helps.
void TestBannerContent::aSilentPortShowsOneMarkAndNoOption()
{
    Session session;
    session.plan.port = 10465;
    session.plan.security = Security::StartTls;
    session.append(record(EventKind::Connect, Stage::Connect, 1));
    session.append(record(EventKind::Timeout, Stage::Banner, 31));
    session.verdict.outcome = Outcome::Timeout;
    session.verdict.stage = Stage::Banner;
    session.verdict.finding = 0;
    Finding finding;
    finding.id = QStringLiteral("server.expects-tls");
    finding.severity = Severity::Error;
    finding.stage = Stage::Banner;
    finding.side = Side::ThisComputer;
    finding.retry = Retry::AfterChange;
    finding.evidence = {2};
    session.findings.push_back(finding);
    CheckDocument document;
    document.show({session}, {});
    const BannerContent content = bannerContentOf(document);
    QVERIFY2(content.sentence.startsWith(QLatin1String("Choose TLS from the first byte")),
        qPrintable(content.sentence));
    QVERIFY2(!content.sentence.contains(QLatin1String("--")), qPrintable(content.sentence));
    QCOMPARE(content.mark, Mark::Permanent);
    QVERIFY(stationAt(content, Stage::Banner));
    QCOMPARE(stationAt(content, Stage::Banner)->mark, content.mark);
}

void TestBannerContent::speaksOfTheSessionThatDecides()
{
    CheckDocument document;
    document.show(
        {sample(QStringLiteral("sent")), sample(QStringLiteral("unknown-recipient"))}, {});
    QCOMPARE(bannerContentOf(document).mark, Mark::Permanent);
    document.setDeciding(0);
    QCOMPARE(bannerContentOf(document).mark, Mark::Ok);
}

QTEST_MAIN(TestBannerContent)
#include "tst_banner_content.moc"
