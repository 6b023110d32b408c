// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The whole window as people use it, by keys: from the first page of the wizard to the verdict, and
// what can be done with a check then.

#include "app/PracticeRun.h"
#include "ui/compare/ComparePage.h"
#include "ui/document/CheckDocument.h"
#include "ui/history/HistoryPanel.h"
#include "ui/intake/PasteDialog.h"
#include "ui/kit/Style.h"
#include "ui/practice/PracticeDialog.h"
#include "ui/share/ExportDialog.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"
#include "ui/window/BannerContent.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowFixture.h"
#include "ui/wizard/CheckWizard.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace smtpscope;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init();
    void cleanup();

    void aCheckGoesFromTheWizardToTheVerdictByKeys();
    void aFinishedCheckIsKeptAndRunAgain();
    void aPracticeServerIsCheckedFromItsDialog();
    void twoKeptChecksAreCompared();
    void aForeignFileIsShownAndOffersToCheckAgain();
    void aBrokenFileIsToldInOneSentence();
    void aPastedReplyIsExplained();
    void everyPartIsReachedByF6();
    void everyControlHasANameAndIsReachedByTab();
    void placesAndSizesAreKept();
    void theExportDialogOpensOnWhatIsShown();

private:
    MainWindow *window() const { return m_fixture->window(); }
    CheckDocument *document() const { return window()->document(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void checkByWizard(quint16 port);
    void showFile(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::init()
{
    gui::prepare();
    m_fixture = std::make_unique<WindowFixture>();
}

void TestMainWindow::cleanup()
{
    m_fixture.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void TestMainWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    window()->activateWindow(); // the offscreen platform leaves that to us
    QVERIFY(m_fixture->waitUntil([this] { return window()->isActiveWindow(); }));
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window(), Qt::Key(key), modifiers);
}

// Nothing but keys: a server without encryption, because the practice server's certificate is
// trusted by nobody.
void TestMainWindow::checkByWizard(quint16 port)
{
    press(Qt::Key_N, Qt::ControlModifier);
    auto *wizard = m_fixture->waitFor<CheckWizard>();
    QVERIFY(wizard);
    const auto type = [wizard](
                          const QString &text) { QTest::keyClicks(wizard->focusWidget(), text); };
    QTest::keyClick(wizard->focusWidget(), Qt::Key_1);
    QVERIFY(m_fixture->waitUntil([wizard] { return wizard->currentStep() == WizardStep::Server; }));
    type(QStringLiteral("127.0.0.1:%1").arg(port));
    const auto radio = [wizard](const QString &text) {
        for (auto *button : wizard->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                QTest::keyClick(button, Qt::Key_Space);
        }
    };
    radio(QStringLiteral("None"));
    const auto next = [wizard] {
        QAbstractButton *button = nullptr;
        for (auto *one : wizard->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == QStringLiteral("&Next"))
                button = one;
        }
        QVERIFY(button);
        QVERIFY(WindowFixture::waitUntil([button] { return button->isEnabled(); }));
        QTest::keyClick(button, Qt::Key_Space);
    };
    next();
    QCOMPARE(wizard->currentStep(), WizardStep::SignIn);
    radio(QStringLiteral("Without sign-in"));
    next();
    QCOMPARE(wizard->currentStep(), WizardStep::Addresses);
    type(QStringLiteral("alice@practice.test\r"));
    type(QStringLiteral("bob@practice.test\r"));
    type(QStringLiteral("\r")); // an empty field of recipients goes on
    QCOMPARE(wizard->currentStep(), WizardStep::Review);
    QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
    QVERIFY(m_fixture->waitUntil(
        [this] { return !document()->isRunning() && !document()->isEmpty(); }));
}

void TestMainWindow::aCheckGoesFromTheWizardToTheVerdictByKeys()
{
    PracticeRun practice;
    QVERIFY(!practice.start(QStringLiteral("unknown-user"), false, 0));
    checkByWizard(practice.port());
    if (QTest::currentTestFailed())
        return;
    const Session &session = document()->session(0);
    QCOMPARE(session.verdict.stage, Stage::Rcpt);
    QCOMPARE(session.verdict.outcome, Outcome::Permanent);
    QCOMPARE(document()->selected().event, document()->decidingEvent(0));
    gui::picture(window(), QStringLiteral("main-unknown-user"));
}

void TestMainWindow::aFinishedCheckIsKeptAndRunAgain()
{
    PracticeRun practice;
    QVERIFY(!practice.start(QStringLiteral("greylisting"), false, 0));
    checkByWizard(practice.port());
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(document()->session(0).verdict.outcome, Outcome::Temporary);
    QCOMPARE(m_fixture->history()->entries().size(), size_t(1));
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_fixture->waitUntil([this] {
        return !document()->isRunning() && m_fixture->history()->entries().size() == 2;
    }));
    QCOMPARE(document()->session(0).verdict.outcome, Outcome::Ok);
}

void TestMainWindow::aPracticeServerIsCheckedFromItsDialog()
{
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = m_fixture->waitFor<PracticeDialog>();
    QVERIFY(dialog);
    dialog->select(QStringLiteral("wrong-password"));
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("Check")) && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_fixture->waitUntil(
        [this] { return !document()->isRunning() && !document()->isEmpty(); }));
    const Session &session = document()->session(0);
    QCOMPARE(session.verdict.stage, Stage::Auth);
    QCOMPARE(session.verdict.outcome, Outcome::Permanent);
    dialog->close();
}

void TestMainWindow::showFile(const QString &name)
{
    window()->openFiles({samplePath(name)});
    QVERIFY(m_fixture->waitUntil([this] { return !document()->isEmpty(); }));
}

void TestMainWindow::twoKeptChecksAreCompared()
{
    m_fixture->history()->add({{sample(QStringLiteral("accepted"))}, QStringLiteral("one")});
    m_fixture->history()->add({{sample(QStringLiteral("wrong-password"))}, QStringLiteral("two")});
    auto *panel = window()->findChild<HistoryPanel *>();
    auto *list = panel->findChild<QListView *>();
    press(Qt::Key_H, Qt::ControlModifier);
    list->selectAll();
    press(Qt::Key_D, Qt::ControlModifier);
    auto *page = window()->findChild<ComparePage *>();
    QVERIFY(m_fixture->waitUntil([page] { return page->isVisible(); }));
    QVERIFY(!page->headline().isEmpty());
    gui::picture(window(), QStringLiteral("main-compare"));
}

void TestMainWindow::aForeignFileIsShownAndOffersToCheckAgain()
{
    showFile(QStringLiteral("wrong-password"));
    QVERIFY(document()->isForeign());
    auto *notice = window()->findChild<NoticeBar *>();
    QVERIFY(m_fixture->waitUntil([notice] { return !notice->text().isEmpty(); }));
    press(Qt::Key_R, Qt::ControlModifier); // nothing is sent before its plan was seen
    auto *wizard = m_fixture->waitFor<CheckWizard>();
    QVERIFY(wizard);
    QVERIFY(!document()->isRunning());
    wizard->reject();
}

void TestMainWindow::aBrokenFileIsToldInOneSentence()
{
    QFile file(m_fixture->path(QStringLiteral("broken.smtpscope")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"smtpscope-session\",\"version\":1,\"events\":[{]}");
    file.close();
    window()->openFiles({file.fileName()});
    auto *notice = window()->findChild<NoticeBar *>();
    QVERIFY(m_fixture->waitUntil([notice] { return !notice->text().isEmpty(); }));
    QVERIFY(document()->isEmpty());
}

void TestMainWindow::aPastedReplyIsExplained()
{
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_fixture->waitFor<PasteDialog>();
    QVERIFY(dialog);
    dialog->setText(
        QStringLiteral("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
                       "disabled for the Tenant."));
    QAbstractButton *explain = nullptr;
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("xplain")))
            explain = button;
    }
    QVERIFY(explain);
    QVERIFY(m_fixture->waitUntil([explain] { return explain->isEnabled(); }));
    QTest::mouseClick(explain, Qt::LeftButton);
    QVERIFY(m_fixture->waitUntil([this] { return !document()->isEmpty(); }));
    const BannerContent content = bannerContentOf(*document());
    QCOMPARE(content.mark, Mark::Permanent);
    gui::picture(window(), QStringLiteral("main-pasted"));
}

void TestMainWindow::everyPartIsReachedByF6()
{
    showFile(QStringLiteral("wrong-password"));
    QSet<QWidget *> reached;
    for (int step = 0; step < 5; ++step) {
        press(Qt::Key_F6);
        reached.insert(QApplication::focusWidget());
    }
    QCOMPARE(reached.size(), 5);
}

void TestMainWindow::everyControlHasANameAndIsReachedByTab()
{
    showFile(QStringLiteral("wrong-password"));
    QCOMPARE(gui::unnamedControls(window()), QStringList{});
    QCOMPARE(gui::unreachableControls(window()), QStringList{});
    gui::picture(window(), QStringLiteral("main-wrong-password"));
    QVERIFY2(m_fixture->waitUntil([this] { return gui::clippedTexts(window()).isEmpty(); }),
        qPrintable(gui::clippedTexts(window()).join(QLatin1Char('\n'))));
}

void TestMainWindow::placesAndSizesAreKept()
{
    window()->resize(1111, 777);
    m_fixture->restart();
    QCOMPARE(window()->size(), QSize(1111, 777));
}

void TestMainWindow::theExportDialogOpensOnWhatIsShown()
{
    QVERIFY(!window()->actions().export_->isEnabled());
    showFile(QStringLiteral("wrong-password"));
    QVERIFY(window()->actions().export_->isEnabled());
    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_fixture->waitFor<ExportDialog>();
    QVERIFY(dialog);
    QVERIFY(m_fixture->waitUntil([dialog] { return !dialog->isBusy(); }));
    dialog->reject();
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
