// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The first page and the banner, with real keys.

#include "ui/document/CheckDocument.h"
#include "ui/kit/PathStrip.h"
#include "ui/kit/Style.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"
#include "ui/window/Banner.h"
#include "ui/window/StartPage.h"
#include "ui/window/WindowActions.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void everyCardIsReachedByTabAndPressedByKey();
    void aStationSelectsItsEvent();
    void isReadableInBothThemes_data();
    void isReadableInBothThemes();
};

void TestStartPage::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
}

void TestStartPage::everyCardIsReachedByTabAndPressedByKey()
{
    const WindowActions actions;
    StartPage page(actions.newCheck, actions.paste, actions.practice);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy newCheck(actions.newCheck, &QAction::triggered);
    QSignalSpy paste(actions.paste, &QAction::triggered);
    QSignalSpy practice(actions.practice, &QAction::triggered);
    for (QSignalSpy *spy : {&newCheck, &paste, &practice}) { // the first has the focus already
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(spy->size(), 1);
        QTest::keyClick(&page, Qt::Key_Tab);
    }
    QCOMPARE(gui::unnamedControls(&page), QStringList{});
    QCOMPARE(gui::unreachableControls(&page), QStringList{});
}

void TestStartPage::aStationSelectsItsEvent()
{
    const WindowActions actions;
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    Banner banner(&document, actions.copyTicket, actions.stop);
    banner.resize(1000, 140);
    banner.show();
    auto *path = banner.findChild<PathStrip *>();
    Q_EMIT path->stageChosen(0);
    const EventReference chosen = document.selected();
    QVERIFY(chosen.event >= 0);
    const Event &event = document.session(0).events().at(size_t(chosen.event));
    QCOMPARE(event.stage, Stage::Dns);
}

void TestStartPage::isReadableInBothThemes_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestStartPage::isReadableInBothThemes()
{
    QFETCH(Theme, theme);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteOf(theme));
    const WindowActions actions;
    StartPage page(actions.newCheck, actions.paste, actions.practice);
    page.resize(1056, 720);
    page.show();
    gui::picture(&page, QStringLiteral("start-") + QLatin1String(QTest::currentDataTag()));
    QCOMPARE(gui::clippedTexts(&page), QStringList{});
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    Banner banner(&document, actions.copyTicket, actions.stop);
    banner.resize(1056, 140);
    banner.show();
    gui::picture(&banner, QStringLiteral("banner-") + QLatin1String(QTest::currentDataTag()));
    QCOMPARE(gui::clippedTexts(&banner), QStringList{});
    QApplication::setPalette(before);
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
