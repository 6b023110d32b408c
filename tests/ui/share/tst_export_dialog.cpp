// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The export dialog: what is shown before anything leaves, and what has to be so that it may.

#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/share/ExportDialog.h"
#include "ui/share/LeakLine.h"
#include "ui/share/PreviewView.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace smtpscope;

namespace {

const QString Person = QStringLiteral("alice@practice.test");

template <typename Control>
Control *named(QWidget *root, const QString &text)
{
    for (Control *control : root->findChildren<Control *>())
        if (control->text() == text)
            return control;
    return nullptr;
}

void waitFor(ExportDialog &dialog)
{
    if (!dialog.isBusy())
        return;
    QSignalSpy checked(&dialog, &ExportDialog::checked);
    if (!checked.wait(20'000))
        qFatal("no report is made");
}

LeakState stateOf(const ExportDialog &dialog)
{
    return dialog.findChild<LeakLine *>()->state();
}

bool select(PreviewPane *pane, const QString &word)
{
    pane->moveCursor(QTextCursor::Start);
    return pane->find(word);
}

void writeName(const RedactedCheck &, const ReportFacts &, ReportSink &sink)
{
    sink.show(Person, TextOrigin::Recorded);
    sink.endBlock();
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init()
    {
        QApplication::setPalette(paletteOf(Theme::Light));
        gui::prepare();
    }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void copyPutsTheCheckedReportOnTheClipboard();
    void recordedSideNeverReachesTheClipboard();
    void unredactedHasToBeConfirmedEachTime();
    void selectedWordIsMaskedAndUndone();
    void clickedStandInCanStay();
    void panesScrollTogether();
    void leakDisablesBothButtons();
    void lastChoiceWins();
    void savedWithItsKey();
    void closingWhileBusyIsHarmless();
    void everythingHasANameAndIsReached_data();
    void everythingHasANameAndIsReached();
};

void ExportDialogTest::copyPutsTheCheckedReportOnTheClipboard()
{
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))});
    dialog.show();
    auto *button = named<Button>(&dialog, QStringLiteral("Copy"));
    QVERIFY(!button->isEnabled());
    waitFor(dialog);
    QCOMPARE(stateOf(dialog), LeakState::Passed);
    QSignalSpy copied(&dialog, &ExportDialog::copied);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(copied.wait());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("535 5.7.8")));
    QVERIFY(!text.contains(Person));
    QCOMPARE(stateOf(dialog), LeakState::Done);
}

void ExportDialogTest::recordedSideNeverReachesTheClipboard()
{
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))});
    dialog.show();
    waitFor(dialog);
    PreviewPane *pane = dialog.findChild<PreviewView *>()->recorded();
    QVERIFY(pane->toPlainText().contains(Person));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("alice")));
}

void ExportDialogTest::unredactedHasToBeConfirmedEachTime()
{
    ExportDialog dialog({sample(QStringLiteral("accepted"))});
    dialog.show();
    waitFor(dialog);
    named<QRadioButton>(&dialog, QStringLiteral("Only you"))->click();
    waitFor(dialog);
    auto *copy = named<Button>(&dialog, QStringLiteral("Copy"));
    auto *save = named<Button>(&dialog, QStringLiteral("Save as…"));
    auto *confirmation = named<QCheckBox>(&dialog, QStringLiteral("Share it unredacted"));
    QVERIFY(confirmation->isVisible());
    QCOMPARE(stateOf(dialog), LeakState::Careful);
    QVERIFY(!copy->isEnabled() && !save->isEnabled());
    QTest::mouseClick(confirmation, Qt::LeftButton, {}, QPoint(8, confirmation->height() / 2));
    QVERIFY(copy->isEnabled() && save->isEnabled());
    dialog.choice()->choose(ShareReader::Vendor);
    dialog.choice()->choose(ShareReader::OnlyMe);
    waitFor(dialog);
    QVERIFY(!copy->isEnabled());
}

void ExportDialogTest::selectedWordIsMaskedAndUndone()
{
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))});
    dialog.show();
    waitFor(dialog);
    auto *view = dialog.findChild<PreviewView *>();
    QVERIFY(select(view->recorded(), QStringLiteral("authentication")));
    QTest::mouseClick(
        named<Button>(&dialog, QStringLiteral("Mask \"authentication\" too")), Qt::LeftButton);
    waitFor(dialog);
    QVERIFY(!view->shared()->toPlainText().contains(QStringLiteral("authentication failed")));
    QVERIFY(view->recorded()->toPlainText().contains(QStringLiteral("authentication failed")));
    QTest::mouseClick(named<Button>(&dialog, QStringLiteral("Undo")), Qt::LeftButton);
    waitFor(dialog);
    QVERIFY(view->shared()->toPlainText().contains(QStringLiteral("authentication failed")));
}

void ExportDialogTest::clickedStandInCanStay()
{
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))});
    dialog.choice()->choose(ShareReader::Public);
    dialog.show();
    waitFor(dialog);
    auto *view = dialog.findChild<PreviewView *>();
    QVERIFY(!view->shared()->toPlainText().contains(QStringLiteral("mail.practice.test")));
    QVERIFY(select(view->shared(), QStringLiteral("S: 220 ")));
    QTextCursor cursor = view->shared()->textCursor();
    const QPoint next = view->shared()->cursorRect(cursor).center();
    QTest::mouseClick(view->shared()->viewport(), Qt::LeftButton, {}, next + QPoint(12, 0));
    auto *keep = named<Button>(&dialog, QStringLiteral("Keep \"mail.practice.test\""));
    QVERIFY(keep);
    view->shared()->setFocus();
    QTest::keyClick(view->shared(), Qt::Key_Return);
    waitFor(dialog);
    QVERIFY(view->shared()->toPlainText().contains(QStringLiteral("220 mail.practice.test")));
}

void ExportDialogTest::panesScrollTogether()
{
    ExportDialog dialog({sample(QStringLiteral("accepted"))});
    dialog.show();
    waitFor(dialog);
    auto *view = dialog.findChild<PreviewView *>();
    QCOMPARE(view->recorded()->document()->blockCount(), view->shared()->document()->blockCount());
    view->shared()->verticalScrollBar()->setValue(20);
    QCOMPARE(view->recorded()->verticalScrollBar()->value(), 20);
}

void ExportDialogTest::leakDisablesBothButtons()
{
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))}, nullptr,
        [](ReportFormat) { return ReportWriter(writeName); });
    dialog.show();
    waitFor(dialog);
    QCOMPARE(stateOf(dialog), LeakState::Refused);
    QVERIFY(!dialog.findChild<LeakLine *>()->text().contains(QStringLiteral("alice")));
    QVERIFY(!named<Button>(&dialog, QStringLiteral("Copy"))->isEnabled());
    QVERIFY(!named<Button>(&dialog, QStringLiteral("Save as…"))->isEnabled());
    const QTemporaryDir folder;
    dialog.saveTo(folder.filePath(QStringLiteral("report.txt")));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("report.txt"))));
}

void ExportDialogTest::lastChoiceWins()
{
    ExportDialog dialog({sample(QStringLiteral("accepted"))});
    QSignalSpy checked(&dialog, &ExportDialog::checked);
    dialog.choice()->choose(ShareReader::OnlyMe);
    dialog.choice()->choose(ShareReader::Public);
    waitFor(dialog);
    QTest::qWait(50); // what was asked for before would come now
    QCOMPARE(checked.size(), 1);
    auto *view = dialog.findChild<PreviewView *>();
    QVERIFY(!view->shared()->toPlainText().contains(QStringLiteral("practice.test")));
}

void ExportDialogTest::savedWithItsKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.md"));
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))});
    dialog.choice()->choose(ReportFormat::Markdown);
    named<QCheckBox>(&dialog, QStringLiteral("Keep a key to the stand-ins"))->setChecked(true);
    waitFor(dialog);
    QSignalSpy saved(&dialog, &ExportDialog::saved);
    dialog.saveTo(path);
    QVERIFY(saved.wait());
    QVERIFY(QFile::exists(path));
    QFile key(path + QStringLiteral(".key.json"));
    QVERIFY(key.open(QFile::ReadOnly));
    QVERIFY(key.readAll().contains("alice"));
}

void ExportDialogTest::closingWhileBusyIsHarmless()
{
    auto dialog = std::make_unique<ExportDialog>(std::vector<Session>{longSession(4'000)});
    dialog->show();
    dialog.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
}

void ExportDialogTest::everythingHasANameAndIsReached_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ExportDialogTest::everythingHasANameAndIsReached()
{
    QFETCH(bool, isDark);
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
    const QString suffix = isDark ? QStringLiteral("-dark") : QString();
    ExportDialog dialog({sample(QStringLiteral("wrong-password"))});
    dialog.show();
    waitFor(dialog);
    QTest::qWait(50);
    QCOMPARE(gui::unnamedControls(&dialog), QStringList{});
    QCOMPARE(gui::unreachableControls(&dialog), QStringList{});
    QCOMPARE(gui::clippedTexts(&dialog), QStringList{});
    gui::picture(&dialog, QStringLiteral("export") + suffix);
    dialog.choice()->choose(ShareReader::Custom);
    waitFor(dialog);
    QTest::qWait(50);
    QCOMPARE(gui::clippedTexts(&dialog), QStringList{});
    gui::picture(&dialog, QStringLiteral("export-custom") + suffix);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_export_dialog.moc"
