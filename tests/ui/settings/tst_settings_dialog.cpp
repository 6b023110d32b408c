// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/language/PseudoTranslator.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/support/GuiTest.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

using namespace smtpscope;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aChoiceHoldsAtOnce();
    void aNumberHoldsWhenItIsFinished();
    void aFaultyTextIsSaidAndNotTakenOver();
    void withoutHistoryItsOtherSettingsRest();
    void setAllBackKeepsTheRecentServers();
    void escapeCloses();
    void pagesAreNamedReachableAndWhole();
    void largeTextFits();
    void longerWordsFit();
    void theWheelChangesNothingOnItsWay();
    void aScreenReaderMaySetATextAndANumber();

private:
    template <typename Widget>
    Widget *control(const char *name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>())
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        return nullptr;
    }
    void goTo(int page);

    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    gui::prepare();
    Settings settings;
    m_dialog = std::make_unique<SettingsDialog>(settings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void TestSettingsDialog::goTo(int page)
{
    auto *titles = m_dialog->findChild<QListWidget *>();
    titles->setFocus();
    QTest::keyClick(titles, Qt::Key_Home);
    for (int step = 0; step < page; ++step)
        QTest::keyClick(titles, Qt::Key_Down);
    QCOMPARE(m_dialog->findChild<QStackedWidget *>()->currentIndex(), page);
}

void TestSettingsDialog::aChoiceHoldsAtOnce()
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
    auto *theme = control<QComboBox>("Theme");
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_dialog->settings().theme, ThemeChoice::Dark);
}

void TestSettingsDialog::aNumberHoldsWhenItIsFinished()
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
    auto *size = control<QSpinBox>("Text size");
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("150"));
    QCOMPARE(changed.count(), 0);
    QTest::keyClick(size, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_dialog->settings().textSize, 150);
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(m_dialog->settings().textSize, 160);
}

void TestSettingsDialog::aFaultyTextIsSaidAndNotTakenOver()
{
    goTo(1);
    auto *proxy = control<QLineEdit>("Proxy");
    proxy->setFocus();
    QTest::keyClicks(proxy, QStringLiteral("socks5://kim:geheim@proxy.example:1080"));
    auto *field = qobject_cast<FormField *>(proxy->parentWidget());
    QCOMPARE(field->fault(), QString()); // not while it is typed
    QTest::keyClick(proxy, Qt::Key_Tab);
    QVERIFY(field->fault().contains(QLatin1String("password")));
    QVERIFY(!m_dialog->settings().proxy.contains(QLatin1String("geheim")));
    proxy->setFocus();
    proxy->selectAll();
    QTest::keyClicks(proxy, QStringLiteral(" http://proxy.example:8080 "));
    QTest::keyClick(proxy, Qt::Key_Tab);
    QCOMPARE(field->fault(), QString());
    QCOMPARE(m_dialog->settings().proxy, QStringLiteral("http://proxy.example:8080"));
}

void TestSettingsDialog::withoutHistoryItsOtherSettingsRest()
{
    goTo(2);
    auto *keep = m_dialog->findChildren<QCheckBox *>().first();
    auto *days = control<QSpinBox>("Delete checks after");
    QVERIFY(days->isEnabled());
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(!m_dialog->settings().keepsHistory);
    QVERIFY(!days->isEnabled());
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(days->isEnabled());
}

void TestSettingsDialog::setAllBackKeepsTheRecentServers()
{
    auto *theme = control<QComboBox>("Theme");
    QTest::keyClick(theme, Qt::Key_Down);
    QVERIFY(m_dialog->settings() != Settings());
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
    for (Button *button : m_dialog->findChildren<Button *>())
        if (button->text() == QLatin1String("Set all back"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme->currentIndex(), 0);
    QCOMPARE(m_dialog->settings(), Settings());
}

void TestSettingsDialog::escapeCloses()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::pagesAreNamedReachableAndWhole()
{
    for (int page = 0; page < 3; ++page) {
        goTo(page);
        QCOMPARE(gui::unnamedControls(m_dialog.get()), QStringList{});
        QCOMPARE(gui::unreachableControls(m_dialog.get()), QStringList{});
        QCOMPARE(gui::clippedTexts(m_dialog->findChild<QStackedWidget *>()->currentWidget()),
            QStringList{});
        gui::picture(m_dialog.get(), QStringLiteral("settings-%1-light").arg(page));
    }
    QApplication::setPalette(paletteOf(Theme::Dark));
    m_dialog = std::make_unique<SettingsDialog>(Settings());
    m_dialog->show();
    goTo(1);
    gui::picture(m_dialog.get(), QStringLiteral("settings-dark"));
    QApplication::setPalette(paletteOf(Theme::Light));
}

void TestSettingsDialog::largeTextFits()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    QApplication::setFont(large);
    m_dialog = std::make_unique<SettingsDialog>(Settings());
    m_dialog->show();
    for (int page = 0; page < 3; ++page) {
        goTo(page);
        gui::picture(m_dialog.get(), QStringLiteral("settings-%1-large").arg(page));
        QCOMPARE(gui::clippedTexts(m_dialog->findChild<QStackedWidget *>()->currentWidget()),
            QStringList{});
    }
    QApplication::setFont(usual);
}

void TestSettingsDialog::longerWordsFit()
{
    PseudoTranslator longer;
    QApplication::installTranslator(&longer);
    m_dialog = std::make_unique<SettingsDialog>(Settings());
    m_dialog->show();
    for (int page = 0; page < 3; ++page) {
        goTo(page);
        gui::picture(m_dialog.get(), QStringLiteral("settings-%1-pseudo").arg(page));
        QCOMPARE(gui::clippedTexts(m_dialog.get()), QStringList{});
        const auto *shown =
            qobject_cast<QScrollArea *>(m_dialog->findChild<QStackedWidget *>()->currentWidget());
        QVERIFY(shown->widget()->width() <= shown->viewport()->width());
    }
    const auto *titles = m_dialog->findChild<QListWidget *>();
    QVERIFY(titles->viewport()->width() >= titles->sizeHintForColumn(0));
}

void TestSettingsDialog::theWheelChangesNothingOnItsWay()
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
    for (QWidget *control : {static_cast<QWidget *>(control<QComboBox>("Theme")),
             static_cast<QWidget *>(control<QSpinBox>("Text size"))}) {
        control->clearFocus();
        const QPointF place = control->rect().center();
        QWheelEvent event(place, control->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(control, &event);
    }
    QCOMPARE(changed.count(), 0);
}

void TestSettingsDialog::aScreenReaderMaySetATextAndANumber()
{
    goTo(1);
    auto *proxy = control<QLineEdit>("Proxy");
    QAccessible::queryAccessibleInterface(proxy)->setText(
        QAccessible::Value, QStringLiteral("http://proxy.example:8080"));
    QCOMPARE(m_dialog->settings().proxy, QStringLiteral("http://proxy.example:8080"));
    auto *limit = control<QSpinBox>("Time limit for each step");
    QAccessible::queryAccessibleInterface(limit)->valueInterface()->setCurrentValue(45);
    QCOMPARE(m_dialog->settings().timeLimit, 45);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    TestSettingsDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings_dialog.moc"
