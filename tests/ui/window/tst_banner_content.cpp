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
    void speaksOfTheSessionThatDecides();
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
