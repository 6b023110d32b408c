// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/HistoryRecords.h"
#include "ui/history/HistoryDelegate.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryPanel.h"
#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/support/GuiTest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

HistoryEntry entryOf(const QString &host, const QDateTime &started)
{
    HistoryEntry entry = historyEntryOf(host, historyRecord(host).sessions, {});
    entry.started = started.toUTC();
    return entry;
}

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, 0).data().toString();
    return rows;
}

QDateTime noon(int daysAgo)
{
    return QDateTime(QDate(2026, 3, 12), QTime(12, 0)).addDays(-qint64(daysAgo));
}

const QDate Today(2026, 3, 12);

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void daysHaveHeads();
    void rowsThatStayAreNotTouched();
    void aRowReadsAsASentence();
    void thePortIsNeverCut();
    void marksTellWhatTheOutcomeDoesNot();

    void enterAndClickOpen();
    void typingFindsAndEscapeShowsAllAgain();
    void aNewNameIsTypedInPlace();
    void deleteCanBeTakenBackByKeyboard();
    void starIsAKey();
    void twoChecksAreComparedEarlierFirst();
    void actionsNeedASelection();
    void anEmptyListSaysWhy();
    void everythingIsNamedReachableAndWhole();
    void largeTextFits();
    void aThousandChecksAreShownAtOnce();

private:
    QListView *list() const { return m_panel->findChild<QListView *>(); }
    QLineEdit *search() const { return m_panel->findChild<QLineEdit *>(); }
    void keep(const QString &host, int daysAgo, const QString &name = {});
    void select(const QString &text, Qt::KeyboardModifiers modifiers = {});
    void show();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryPanel> m_panel;
};

void TestHistoryPanel::init()
{
    gui::prepare();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<HistoryStore>(m_folder->filePath(QStringLiteral("history")));
    QVERIFY(!m_store->open());
    m_panel = std::make_unique<HistoryPanel>(m_store.get());
}

void TestHistoryPanel::cleanup()
{
    m_panel.reset();
    m_store.reset();
    m_folder.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void TestHistoryPanel::keep(const QString &host, int daysAgo, const QString &name)
{
    HistoryRecord record = historyRecord(host, 0);
    record.sessions.front().started = QDateTime::currentDateTimeUtc().addDays(-qint64(daysAgo));
    const QString id = std::get<QString>(m_store->add(record));
    if (!name.isEmpty())
        m_store->rename(id, name);
}

void TestHistoryPanel::select(const QString &text, Qt::KeyboardModifiers modifiers)
{
    const QModelIndexList found = list()->model()->match(
        list()->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith);
    QVERIFY2(!found.isEmpty(), qPrintable(text));
    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(found.first()).center());
}

void TestHistoryPanel::show()
{
    m_panel->resize(224, 560);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
}

void TestHistoryPanel::daysHaveHeads()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({entryOf(QStringLiteral("a.example"), noon(0)),
                   entryOf(QStringLiteral("b.example"), noon(0).addSecs(-60)),
                   entryOf(QStringLiteral("c.example"), noon(1)),
                   entryOf(QStringLiteral("d.example"), noon(3)),
                   entryOf(QStringLiteral("e.example"), noon(300))},
        Today);
    QCOMPARE(rowsOf(model),
        (QStringList{QStringLiteral("Today"), QStringLiteral("a.example:587"),
            QStringLiteral("b.example:587"), QStringLiteral("Yesterday"),
            QStringLiteral("c.example:587"), QLocale().standaloneDayName(1),
            QStringLiteral("d.example:587"),
            QLocale().toString(QDate(2025, 5, 16), QLocale::LongFormat),
            QStringLiteral("e.example:587")}));
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.checks(), 5);
}

void TestHistoryPanel::rowsThatStayAreNotTouched()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    const HistoryEntry old = entryOf(QStringLiteral("old.example"), noon(1));
    HistoryEntry kept = entryOf(QStringLiteral("kept.example"), noon(0));
    model.show({kept, old}, Today);
    const QPersistentModelIndex row = model.indexOf(kept.id);
    const QSignalSpy resets(&model, &HistoryModel::modelReset);
    const HistoryEntry fresh = entryOf(QStringLiteral("fresh.example"), noon(0).addSecs(5));
    kept.isStarred = true;
    model.show({fresh, kept}, Today);
    QCOMPARE(rowsOf(model),
        (QStringList{QStringLiteral("Today"), QStringLiteral("fresh.example:587"),
            QStringLiteral("kept.example:587")}));
    QCOMPARE(row.row(), 2);
    QVERIFY(row.data(HistoryEntryRole).value<HistoryEntry>().isStarred);
    model.show({kept}, Today.addDays(1)); // the day's head has another name now
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Yesterday"));
    QCOMPARE(resets.count(), 0);
    model.show({}, Today);
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryPanel::aRowReadsAsASentence()
{
    HistoryModel model;
    HistoryEntry entry = entryOf(QStringLiteral("mail.example.net"), noon(0));
    entry.name = QStringLiteral("Kim's printer");
    entry.isStarred = true;
    entry.sessions = 3;
    model.setClock(ClockChoice::Hours24);
    model.show({entry}, Today);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Kim's printer, mail.example.net:587, Password refused, 3 connections, "
                       "12:00, starred"));
}

void TestHistoryPanel::thePortIsNeverCut()
{
    const QString server = QStringLiteral("a-very-long-host-name.mail.example.net:587");
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    for (int width = 80; width < 400; width += 40) {
        const QString cut = cutServer(server, font, width);
        QVERIFY2(cut.endsWith(QLatin1String(":587")), qPrintable(cut));
        QVERIFY(metrics.horizontalAdvance(cut) <= width + 1);
    }
    QCOMPARE(cutServer(server, font, 2000), server);
}

void TestHistoryPanel::marksTellWhatTheOutcomeDoesNot()
{
    HistoryEntry entry;
    entry.outcome = Outcome::Ok;
    QCOMPARE(markOf(entry), Mark::Ok);
    entry.hasWarning = true;
    QCOMPARE(markOf(entry), Mark::Warning);
    entry.outcome = Outcome::Timeout;
    QCOMPARE(markOf(entry), Mark::Temporary);
    entry.staysSo = true;
    QCOMPARE(markOf(entry), Mark::Permanent);
    entry.isOpen = true;
    QCOMPARE(markOf(entry), Mark::Skipped);
}

void TestHistoryPanel::enterAndClickOpen()
{
    keep(QStringLiteral("a.example"), 0);
    keep(QStringLiteral("b.example"), 1);
    show();
    QSignalSpy opened(m_panel.get(), &HistoryPanel::opened);
    select(QStringLiteral("a.example"));
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(list(), Qt::Key_Down); // over the head of the day
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(m_store->entry(opened.last().first().toString())->host, QStringLiteral("b.example"));
    select(QStringLiteral("a.example"), Qt::ControlModifier); // only adds to the selection
    QCOMPARE(opened.count(), 2);
}

void TestHistoryPanel::typingFindsAndEscapeShowsAllAgain()
{
    keep(QStringLiteral("a.example"), 0);
    keep(QStringLiteral("b.example"), 0, QStringLiteral("Printer"));
    show();
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("PRINT pass"));
    QCOMPARE(rowsOf(*list()->model()),
        (QStringList{QStringLiteral("Today"), QStringLiteral("Printer")}));
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);
    search()->setFocus();
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), 3);
}

void TestHistoryPanel::aNewNameIsTypedInPlace()
{
    keep(QStringLiteral("a.example"), 0);
    show();
    select(QStringLiteral("a.example"));
    QTest::keyClick(list(), Qt::Key_F2);
    auto *editor = list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Scanner, 2nd floor"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_store->entries().front().name, QStringLiteral("Scanner, 2nd floor"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Scanner, 2nd floor"));
}

void TestHistoryPanel::deleteCanBeTakenBackByKeyboard()
{
    keep(QStringLiteral("a.example"), 0);
    keep(QStringLiteral("b.example"), 1);
    show();
    select(QStringLiteral("a.example"));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_store->entries().size(), size_t(1));
    auto *undo = m_panel->findChild<Button *>();
    QVERIFY(undo->isVisible());
    gui::picture(m_panel.get(), QStringLiteral("history-undo"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_store->entries().size(), size_t(2));
    QVERIFY(!undo->isVisible());
    QCOMPARE(m_panel->selectedIds(), QStringList(m_store->entries().front().id));
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(m_store->entries().size(), size_t(2));
}

void TestHistoryPanel::starIsAKey()
{
    keep(QStringLiteral("a.example"), 0);
    keep(QStringLiteral("b.example"), 0);
    show();
    select(QStringLiteral("a.example"));
    QTest::keyClick(list(), Qt::Key_S);
    select(QStringLiteral("b.example"), Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_S); // one has none yet: all get one
    for (const HistoryEntry &entry : m_store->entries())
        QVERIFY(entry.isStarred);
    QTest::keyClick(list(), Qt::Key_S);
    for (const HistoryEntry &entry : m_store->entries())
        QVERIFY(!entry.isStarred);
}

void TestHistoryPanel::twoChecksAreComparedEarlierFirst()
{
    keep(QStringLiteral("new.example"), 0);
    keep(QStringLiteral("old.example"), 1);
    show();
    QSignalSpy wanted(m_panel.get(), &HistoryPanel::compareRequested);
    QAction *compare = m_panel->checkActions().at(2);
    select(QStringLiteral("new.example"));
    QVERIFY(!compare->isEnabled());
    select(QStringLiteral("old.example"), Qt::ControlModifier);
    QVERIFY(compare->isEnabled());
    compare->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_store->entry(wanted.first().at(0).toString())->host, QStringLiteral("old.example"));
    QCOMPARE(m_store->entry(wanted.first().at(1).toString())->host, QStringLiteral("new.example"));
}

void TestHistoryPanel::actionsNeedASelection()
{
    keep(QStringLiteral("a.example"), 0);
    for (const QAction *action : m_panel->checkActions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
}

void TestHistoryPanel::anEmptyListSaysWhy()
{
    const auto says = [&](const char *text) {
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(QLatin1String(text)))
                return true;
        return false;
    };
    show();
    QVERIFY(says("No checks yet."));
    m_panel->setKeeping(false);
    QVERIFY(says("Nothing is kept"));
    keep(QStringLiteral("a.example"), 0);
    QVERIFY(!says("N"));
    QTest::keyClicks(search(), QStringLiteral("554"));
    QVERIFY(says("No check has \"554\". Clear the search to see all 1."));
}

void TestHistoryPanel::everythingIsNamedReachableAndWhole()
{
    keep(QStringLiteral("192.0.2.40"), 0, QStringLiteral("Scanner, 2nd floor"));
    keep(QStringLiteral("smtp.example.net"), 0);
    keep(QStringLiteral("a-very-long-host-name.mail.example.org"), 1);
    m_store->setStarred(m_store->entries().front().id, true);
    show();
    m_panel->setCurrent(m_store->entries().front().id);
    QCOMPARE(gui::unnamedControls(m_panel.get()), QStringList{});
    QCOMPARE(gui::unreachableControls(m_panel.get()), QStringList{});
    QCOMPARE(gui::clippedTexts(m_panel.get()), QStringList{});
    gui::picture(m_panel.get(), QStringLiteral("history-light"));
    QApplication::setPalette(paletteOf(Theme::Dark));
    m_panel = std::make_unique<HistoryPanel>(m_store.get());
    show();
    m_panel->setCurrent(m_store->entries().front().id);
    gui::picture(m_panel.get(), QStringLiteral("history-dark"));
    QApplication::setPalette(paletteOf(Theme::Light));
}

void TestHistoryPanel::aThousandChecksAreShownAtOnce()
{
    std::vector<HistoryEntry> entries;
    for (int number = 0; number < 1000; ++number)
        entries.push_back(
            entryOf(QStringLiteral("host%1.example").arg(number), noon(0).addSecs(-number * 3600)));
    HistoryModel model;
    QElapsedTimer timer;
    timer.start();
    model.show(entries, Today);
    entries.erase(entries.begin() + 500);
    model.show(entries, Today);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestHistoryPanel::largeTextFits()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    QApplication::setFont(large);
    m_panel = std::make_unique<HistoryPanel>(m_store.get());
    keep(QStringLiteral("smtp.example.net"), 0);
    show();
    select(QStringLiteral("smtp.example.net"));
    QTest::keyClick(list(), Qt::Key_Delete);
    keep(QStringLiteral("smtp.example.net"), 0);
    QTest::qWait(0);
    gui::picture(m_panel.get(), QStringLiteral("history-large"));
    QCOMPARE(gui::clippedTexts(m_panel.get()), QStringList{});
    QApplication::setFont(usual);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    TestHistoryPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history_panel.moc"
