// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The timeline as a person uses it: keys, mouse, filter, and the same selection as everywhere.

#include "ui/document/CheckDocument.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"
#include "ui/timeline/TimelineModel.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

QLineEdit *filterOf(const TimelinePanel &panel)
{
    return panel.findChild<QLineEdit *>();
}

// Somebody typed: long pauses before commands, and one answer that took long.
Session idleSession()
{
    Session session;
    qint64 ms = 0;
    const auto add = [&](EventKind kind, Stage stage, qint64 after, const QByteArray &bytes) {
        Record record;
        record.kind = kind;
        record.stage = stage;
        record.direction = kind == EventKind::Sent ? Direction::Out : Direction::In;
        record.timeNs = (ms += after) * 1'000'000;
        record.bytes = bytes + "\r\n";
        if (kind == EventKind::Received)
            record.reply = Reply{bytes.left(3).toInt(), {}, {QString::fromLatin1(bytes.mid(4))}};
        session.append(record);
    };
    add(EventKind::Received, Stage::Banner, 300, "220 mail.example.net ready");
    add(EventKind::Sent, Stage::Ehlo, 4'000, "EHLO pc17.example.com");
    add(EventKind::Received, Stage::Ehlo, 40, "250 mail.example.net");
    add(EventKind::Sent, Stage::Mail, 12'000, "MAIL FROM:<kim@example.com>");
    add(EventKind::Received, Stage::Mail, 900, "250 ok");
    add(EventKind::Sent, Stage::Rcpt, 20, "RCPT TO:<jo.lind@example.org>");
    return session;
}

} // namespace

class TestTimelinePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void theDecidingRowIsOpenAndSelected();
    void selectionGoesBothWays();
    void keysFoldZoomAndFollow();
    void dragPansOnlyWhenZoomed();
    void filterSaysWhenNothingMatches();
    void copiesARowRedacted();
    void everythingIsNamedAndReachable();
    void aScreenReaderHearsRowsAsSentences();
    void largeTextFits();
    void barsKeepRoomInANarrowView();
    void chosenWidthsComeBack();
    void followsAChangeOfTheme();
    void looks_data();
    void looks();
};

void TestTimelinePanel::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void TestTimelinePanel::theDecidingRowIsOpenAndSelected()
{
    CheckDocument document;
    TimelinePanel panel(&document);
    panel.resize(726, 360);
    panel.show();
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    const QModelIndex current = panel.view()->currentIndex();
    QCOMPARE(panel.model()->row(current).reference, (EventReference{0, 12}));
    QVERIFY(panel.view()->isExpanded(current.parent()));
    QVERIFY(!panel.view()->isExpanded(panel.model()->index(0, 0)));
    QVERIFY(panel.view()->visualRect(current).isValid());
}

void TestTimelinePanel::selectionGoesBothWays()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.show();
    document.select({0, 5});
    QCOMPARE(panel.model()->row(panel.view()->currentIndex()).reference, (EventReference{0, 5}));
    const QModelIndex greeting = panel.model()->index(2, 0);
    QTest::mouseClick(
        panel.view()->viewport(), Qt::LeftButton, {}, panel.view()->visualRect(greeting).center());
    QCOMPARE(document.selected(), (EventReference{0, 2}));
    QVERIFY(!panel.view()->isExpanded(greeting)); // a folded stage stays folded
    QCOMPARE(panel.view()->currentIndex().siblingAtColumn(0), greeting);
}

void TestTimelinePanel::keysFoldZoomAndFollow()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(800, 400);
    panel.show();
    TimelineView *view = panel.view();
    const QSignalSpy evidence(&panel, &TimelinePanel::evidenceWanted);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(evidence.count(), 1);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(!view->isExpanded(view->currentIndex().siblingAtColumn(0)));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(TimelineModel::isUnderStage(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(view->axis().zoom(), 2.0);
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(!view->axis().isZoomed());
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_0);
    QVERIFY(!view->axis().isZoomed());
    document.select({0, 0});
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(document.selected(), (EventReference{0, 12}));
}

void TestTimelinePanel::dragPansOnlyWhenZoomed()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(800, 400);
    panel.show();
    QWidget *port = panel.view()->viewport();
    const auto drag = [&] {
        QTest::mousePress(port, Qt::LeftButton, {}, QPoint(700, 40));
        QTest::mouseMove(port, QPoint(640, 40));
        QTest::mouseMove(port, QPoint(600, 40));
        QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(600, 40));
    };
    drag();
    QCOMPARE(panel.view()->axis().x(0), TimeAxis::LeftInset);
    document.select({0, 0}); // at the left end
    panel.zoomIn();
    panel.zoomIn();
    const qreal before = panel.view()->axis().x(0);
    drag();
    QVERIFY(panel.view()->axis().x(0) < before - 50);
}

void TestTimelinePanel::filterSaysWhenNothingMatches()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(726, 360);
    panel.show();
    panel.focusFilter();
    QTest::keyClicks(filterOf(panel), QStringLiteral("554"));
    auto *clear = panel.findChild<QPushButton *>();
    QTRY_VERIFY(clear->isVisible());
    gui::picture(&panel, QStringLiteral("timeline-nothing"));
    QTest::keyClick(filterOf(panel), Qt::Key_Escape);
    QVERIFY(filterOf(panel)->text().isEmpty());
    QVERIFY(panel.view()->isVisible());
    QCOMPARE(panel.model()->row(panel.view()->currentIndex()).reference, (EventReference{0, 12}));
    QTest::keyClicks(filterOf(panel), QStringLiteral("554"));
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(panel.view()->isVisible());
}

void TestTimelinePanel::copiesARowRedacted()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("unknown-recipient"))}, {});
    TimelinePanel panel(&document);
    panel.show();
    QModelIndex row;
    const Session &session = document.session(0);
    for (int event = 0; event < int(session.events().size()); ++event)
        if (session.bytesOf(session.events()[size_t(event)]).startsWith("RCPT"))
            document.select({0, event});
    QTest::keyClick(panel.view(), Qt::Key_C, Qt::ControlModifier);
    const QString redacted = QApplication::clipboard()->text();
    QVERIFY2(redacted.contains(QLatin1String("RCPT TO:<user")), qPrintable(redacted));
    panel.copyRow(true);
    QVERIFY(QApplication::clipboard()->text() != redacted);
    QVERIFY(QApplication::clipboard()->text().contains(document.session(0).plan.to.front()));
}

void TestTimelinePanel::everythingIsNamedAndReachable()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(726, 360);
    panel.show();
    QCOMPARE(gui::unnamedControls(&panel), QStringList{});
    QCOMPARE(gui::unreachableControls(&panel), QStringList{});
    QCOMPARE(gui::clippedTexts(&panel), QStringList{});
}

void TestTimelinePanel::aScreenReaderHearsRowsAsSentences()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.show();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(panel.view());
    QAccessibleInterface *cell = tree->tableInterface()->cellAt(5, 0);
    const QString said = cell->text(QAccessible::Name);
    QVERIFY2(said.startsWith(QLatin1String("Sign-in, PLAIN, reply 535 5.7.8, ")), qPrintable(said));
    QVERIFY(said.endsWith(QLatin1String("milliseconds.")));
}

void TestTimelinePanel::largeTextFits()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(1100, 600);
    panel.show();
    const int before = panel.view()->visualRect(panel.model()->index(0, 0)).height();
    QApplication::setFont(large);
    QApplication::processEvents();
    QVERIFY(panel.view()->visualRect(panel.model()->index(0, 0)).height() > before);
    gui::picture(&panel, QStringLiteral("timeline-large"));
    QTRY_COMPARE(gui::clippedTexts(&panel).join(u'|'), QString());
    QApplication::setFont(usual);
}

void TestTimelinePanel::barsKeepRoomInANarrowView()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(548, 300);
    panel.show();
    QHeaderView *header = panel.view()->header();
    gui::picture(&panel, QStringLiteral("timeline-narrow"));
    QVERIFY2(header->sectionSize(4) >= 110, qPrintable(QString::number(header->sectionSize(4))));
    panel.resize(1200, 300);
    QVERIFY(header->sectionSize(0) >= 264);
    QVERIFY(panel.saveState().isEmpty()); // nobody chose these widths
}

void TestTimelinePanel::chosenWidthsComeBack()
{
    CheckDocument document;
    TimelinePanel first(&document);
    first.resize(900, 300);
    first.show();
    first.view()->header()->resizeSection(0, 333);
    TimelinePanel second(&document);
    second.resize(700, 300);
    second.restoreState(first.saveState());
    second.show();
    QCOMPARE(second.view()->header()->sectionSize(0), 333);
    second.restoreState("no state at all");
    QCOMPARE(second.view()->header()->sectionSize(0), 333);
}

void TestTimelinePanel::followsAChangeOfTheme()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    TimelinePanel panel(&document);
    panel.resize(726, 390);
    panel.show();
    QApplication::setPalette(paletteOf(Theme::Dark));
    QApplication::processEvents();
    const QImage picture = panel.view()->viewport()->grab().toImage();
    const QColor selected =
        picture.pixelColor(1, panel.view()->visualRect(panel.view()->currentIndex()).center().y());
    QApplication::setPalette(paletteOf(Theme::Light));
    QCOMPARE(selected, colour(Ink::Accent, paletteOf(Theme::Dark)));
    QCOMPARE(
        picture.pixelColor(5, picture.height() - 5), colour(Surface::Base, paletteOf(Theme::Dark)));
}

void TestTimelinePanel::looks_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestTimelinePanel::looks()
{
    QFETCH(const Theme, theme);
    QApplication::setPalette(paletteOf(theme));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    for (const char *name : {"wrong-password", "partial", "huge-line", "sent"}) {
        CheckDocument document;
        document.show({sample(QString::fromLatin1(name))}, {});
        TimelinePanel panel(&document);
        panel.resize(726, 390);
        panel.show();
        gui::picture(&panel, QStringLiteral("timeline-%1-%2").arg(QLatin1String(name), suffix));
    }
    CheckDocument document;
    document.show({sample(QStringLiteral("refused")), sample(QStringLiteral("greylisted"))}, {});
    TimelinePanel panel(&document);
    panel.resize(726, 390);
    panel.show();
    gui::picture(&panel, QStringLiteral("timeline-groups-%1").arg(suffix));
    panel.zoomIn();
    document.show({idleSession()}, {});
    gui::picture(&panel, QStringLiteral("timeline-idle-%1").arg(suffix));
    Session running;
    document.begin({});
    document.addGrowing(
        [&]() -> const Session & { return running; }, {{Stage::Quit, QStringLiteral("QUIT")}});
    running = idleSession();
    document.grow(0);
    QTest::qWait(150);
    gui::picture(&panel, QStringLiteral("timeline-running-%1").arg(suffix));
    document.clear();
    gui::picture(&panel, QStringLiteral("timeline-empty-%1").arg(suffix));
    QApplication::setPalette(paletteOf(Theme::Light));
}

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"
