// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The help and the About dialog: everything is found by search, read without a mouse, and plain.

#include "ui/help/AboutDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/Label.h"
#include "ui/kit/Style.h"
#include "ui/support/GuiTest.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTest>

using namespace smtpscope;

namespace {

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void setTextSize(int pixels)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        setTextSize(13);
    }
    void init() { gui::prepare(); }
    void cleanup()
    {
        setTextSize(13);
        QCOMPARE(gui::windowsLeft(), QStringList{});
    }

    void everyTopicFitsAndIsPlain_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("pixels");
        QTest::newRow("light") << int(Theme::Light) << 13;
        QTest::newRow("dark") << int(Theme::Dark) << 13;
        QTest::newRow("large") << int(Theme::Light) << 26;
    }
    void everyTopicFitsAndIsPlain()
    {
        QFETCH(int, theme);
        QFETCH(int, pixels);
        setTextSize(pixels);
        QApplication::setPalette(paletteOf(Theme(theme)));
        HelpWindow window;
        activate(window);
        for (const HelpTopic &topic : helpTopics()) {
            window.showTopic(topic.id);
            QCOMPARE(window.topic(), topic.id);
            QCOMPARE(gui::clippedTexts(&window).join(QLatin1Char('|')), QString());
            QCOMPARE(gui::unnamedControls(&window).join(QLatin1Char('|')), QString());
            QCOMPARE(gui::unreachableControls(&window).join(QLatin1Char('|')), QString());
            for (const QLabel *label : window.findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
            gui::picture(&window,
                QStringLiteral("help-%1-%2")
                    .arg(topic.id, QString::fromLatin1(QTest::currentDataTag())));
        }
    }

    void topicsHaveNamesOfTheirOwnAndEndTheirSentences()
    {
        QSet<QString> ids;
        for (const HelpTopic &topic : helpTopics()) {
            QVERIFY2(!ids.contains(topic.id), qPrintable(topic.id));
            ids.insert(topic.id);
            QVERIFY(!topic.blocks.empty());
            QVERIFY(topic.summary.endsWith(QLatin1Char('.')));
            for (const HelpBlock &block : topic.blocks) {
                const bool isSentence = block.form != HelpForm::Head && block.form != HelpForm::Key;
                QVERIFY2(
                    !isSentence || block.text.endsWith(QLatin1Char('.')), qPrintable(block.text));
            }
        }
    }

    void typingFindsATopicByAnyOfItsWords()
    {
        HelpWindow window;
        activate(window);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("greylisting"));
        QCOMPARE(window.topic(), QStringLiteral("glossary"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // empties the search
        QCOMPARE(window.findChild<QListWidget *>()->count(), int(helpTopics().size()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void nothingFoundIsSaid()
    {
        HelpWindow window;
        activate(window);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zebra"));
        QCOMPARE(window.topic(), QString());
        QStringList texts;
        for (const Label *label : window.findChildren<Label *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("No topic has these words")));
    }

    void arrowsGoFromTheSearchToTheTopics()
    {
        HelpWindow window;
        activate(window);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(window.topic(), helpTopics().at(1).id);
    }

    void aboutTellsTheVersionAndCopiesIt()
    {
        AboutDialog dialog;
        activate(dialog);
        QVERIFY(AboutDialog::facts().startsWith(QStringLiteral("SMTPscope ")));
        QVERIFY(AboutDialog::facts().contains(QString::fromLatin1(qVersion())));
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Copy the version"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(QApplication::clipboard()->text(), AboutDialog::facts());
        QCOMPARE(gui::clippedTexts(&dialog).join(QLatin1Char('|')), QString());
        gui::picture(&dialog, QStringLiteral("about"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
