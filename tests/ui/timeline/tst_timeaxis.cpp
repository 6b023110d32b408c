// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The time axis without a window: where times stand, what is cut out, how it zooms and grows.

#include "ui/timeline/TimeAxis.h"

#include <QTest>

using namespace smtpscope;

namespace {

constexpr qint64 Ms = 1'000'000;
constexpr qint64 Second = 1'000 * Ms;

TimeAxis axisOf(qreal width, qint64 end, std::vector<TimeGap> gaps = {})
{
    TimeAxis axis;
    axis.setWidth(width);
    axis.setEnd(end);
    axis.setGaps(std::move(gaps));
    return axis;
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesStandBetweenTheInsets();
    void idleTimeIsCutToABand();
    void timesAreFoundAgain_data();
    void timesAreFoundAgain();
    void stepsAreRound_data();
    void stepsAreRound();
    void ticksAreFarEnoughApartAndNotInGaps();
    void ticksTellApartWhatIsNear_data();
    void ticksTellApartWhatIsNear();
    void whatIsUnderThePointerStaysThere();
    void neverLessThanAMillisecondIsShown();
    void panningStopsAtTheEnds();
    void aLiveAxisGrowsInSteps();
};

void TestTimeAxis::timesStandBetweenTheInsets()
{
    const TimeAxis axis = axisOf(248, 2 * Second);
    QCOMPARE(axis.x(0), 12.0);
    QCOMPARE(axis.x(Second), 112.0);
    QCOMPARE(axis.x(2 * Second), 212.0);
}

void TestTimeAxis::idleTimeIsCutToABand()
{
    const TimeAxis axis = axisOf(272, 12 * Second, {{Second, 11 * Second}});
    QCOMPARE(axis.x(Second), 112.0);
    QCOMPARE(axis.x(6 * Second), 124.0);
    QCOMPARE(axis.x(11 * Second), 136.0);
    QCOMPARE(axis.x(12 * Second), 236.0);
}

void TestTimeAxis::timesAreFoundAgain_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::newRow("start") << qint64(0);
    QTest::newRow("before the gap") << 400 * Ms;
    QTest::newRow("in the gap") << 5 * Second;
    QTest::newRow("behind the gap") << 11'500 * Ms;
    QTest::newRow("end") << 12 * Second;
}

void TestTimeAxis::timesAreFoundAgain()
{
    QFETCH(const qint64, ns);
    TimeAxis axis = axisOf(700, 12 * Second, {{Second, 11 * Second}});
    axis.zoomAt(axis.x(ns), 8);
    QVERIFY2(qAbs(axis.timeAt(axis.x(ns)) - ns) < Ms, qPrintable(QString::number(ns)));
}

void TestTimeAxis::stepsAreRound_data()
{
    QTest::addColumn<qreal>("least");
    QTest::addColumn<qint64>("step");
    QTest::newRow("1") << 0.4 << qint64(1);
    QTest::newRow("20") << 12.0 << qint64(20);
    QTest::newRow("25") << 21.0 << qint64(25);
    QTest::newRow("50 ms") << 26e6 << 50 * Ms;
    QTest::newRow("250 ms") << 201e6 << 250 * Ms;
    QTest::newRow("1 s") << 501e6 << Second;
    QTest::newRow("exactly") << 1e9 << Second;
}

void TestTimeAxis::stepsAreRound()
{
    QFETCH(const qreal, least);
    QTEST(roundStep(least), "step");
}

void TestTimeAxis::ticksAreFarEnoughApartAndNotInGaps()
{
    for (const qreal width : {120.0, 240.0, 800.0, 1900.0}) {
        const std::vector<TimeGap> gaps{{2 * Second, 9 * Second}, {10 * Second, 90 * Second}};
        const TimeAxis axis = axisOf(width, 92 * Second, gaps);
        const auto ticks = axis.ticks();
        for (size_t i = 1; i < ticks.size(); ++i) {
            const bool resumes = ticks[i].timeNs == 9 * Second || ticks[i].timeNs == 90 * Second;
            const qreal apart = axis.x(ticks[i].timeNs) - axis.x(ticks[i - 1].timeNs);
            QVERIFY2(resumes || apart >= 56 || i == 1, qPrintable(ticks[i].label));
            for (const TimeGap &gap : gaps)
                QVERIFY(ticks[i].timeNs <= gap.fromNs || ticks[i].timeNs >= gap.toNs);
        }
    }
}

void TestTimeAxis::ticksTellApartWhatIsNear_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("label");
    QTest::newRow("start") << qint64(0) << Second << "0";
    QTest::newRow("ms") << 250 * Ms << 50 * Ms << "250 ms";
    QTest::newRow("s") << 2 * Second << Second << "2 s";
    QTest::newRow("half s") << 1'500 * Ms << 500 * Ms << "1.5 s";
    QTest::newRow("quarter s") << 1'250 * Ms << 250 * Ms << "1.25 s";
    QTest::newRow("within a ms") << Ms / 2 << Ms / 10 << "0.5 ms";
}

void TestTimeAxis::ticksTellApartWhatIsNear()
{
    QFETCH(const qint64, ns);
    QFETCH(const qint64, step);
    QTEST(tickText(ns, step), "label");
}

void TestTimeAxis::whatIsUnderThePointerStaysThere()
{
    TimeAxis axis = axisOf(648, 3 * Second);
    const qreal x = axis.x(2 * Second);
    axis.zoomAt(x, 4);
    QVERIFY(axis.isZoomed());
    QVERIFY(qAbs(axis.x(2 * Second) - x) < 1);
    axis.zoomAt(x, 0.001);
    QVERIFY(!axis.isZoomed());
    QCOMPARE(axis.x(0), 12.0);
}

void TestTimeAxis::neverLessThanAMillisecondIsShown()
{
    TimeAxis axis = axisOf(648, 3 * Second);
    axis.zoomAt(300, 1e9);
    QVERIFY(axis.x(2 * Ms) - axis.x(Ms) <= 600.5);
    TimeAxis empty = axisOf(648, 0);
    QCOMPARE(empty.endNs(), Ms);
    QVERIFY(!empty.ticks().empty());
}

void TestTimeAxis::panningStopsAtTheEnds()
{
    TimeAxis axis = axisOf(648, 3 * Second);
    axis.pan(500);
    QCOMPARE(axis.x(0), 12.0);
    axis.zoomAt(300, 10);
    axis.pan(1e6);
    QCOMPARE(axis.x(0), 12.0);
    axis.pan(-1e6);
    QVERIFY(qAbs(axis.x(3 * Second) - (648 - TimeAxis::RightInset)) < 1);
}

void TestTimeAxis::aLiveAxisGrowsInSteps()
{
    TimeAxis axis = axisOf(648, Second);
    axis.growTo(900 * Ms);
    QCOMPARE(axis.endNs(), Second);
    axis.growTo(1'001 * Ms);
    QCOMPARE(axis.endNs(), 1'500 * Ms);
    axis.growTo(1'400 * Ms);
    QCOMPARE(axis.endNs(), 1'500 * Ms);
    axis.growTo(10 * Second);
    QCOMPARE(axis.endNs(), 10 * Second);
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
