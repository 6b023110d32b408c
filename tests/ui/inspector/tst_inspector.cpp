// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The inspector as somebody uses it: it follows the selection, its links and menus work by key, and
// what it copies is redacted.

#include "ui/document/CheckDocument.h"
#include "ui/inspector/BytesView.h"
#include "ui/inspector/InspectorHead.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/inspector/LinkButton.h"
#include "ui/inspector/RetryClock.h"
#include "ui/inspector/SettingsCardDialog.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/Style.h"
#include "ui/kit/ThemeControl.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

class InspectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QApplication::setPalette(paletteOf(Theme::Light));
    }
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void explainsTheDecidingEventAtOnce();
    void followsTheSelectionAndItsLinks();
    void longLinksAreBrokenIntoLines();
    void copiesRedactedAndSaysSo();
    void longRecordIsCopiedBesideTheWindow();
    void waitIsStartedShownAndCancelledByKeys();
    void runningCheckSaysWhatIsAwaited();
    void bytesAreShownWhenUnfolded();
    void serversWordsAreNeverMarkup();
    void themeAndTextSizeChangeWhileItIsOpen();
    void settingsCardReadsOut();
    void pictures();
};

// All that can be read in @p root, as lines, once what was put there lately is shown.
static QString readIn(QWidget *root)
{
    QApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisibleTo(root))
            texts.append(label->text());
    return texts.join(u'\n');
}

static QAbstractButton *buttonWith(QWidget *root, const QString &start)
{
    QApplication::processEvents();
    for (QAbstractButton *button : root->findChildren<QAbstractButton *>())
        if (button->isVisibleTo(root) && button->text().startsWith(start))
            return button;
    return nullptr;
}

static void present(QWidget &widget, int width = 328, int height = 640)
{
    widget.resize(width, height);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QApplication::processEvents();
}

void InspectorTest::explainsTheDecidingEventAtOnce()
{
    CheckDocument document;
    InspectorPanel panel(&document);
    present(panel);
    QVERIFY2(readIn(&panel).contains(QStringLiteral("Nothing is selected")), "empty");
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    QTRY_VERIFY(readIn(&panel).contains(QStringLiteral("535 5.7.8")));
    const QString read = readIn(&panel);
    for (const char *head : {"What it means here", "Who can fix it", "Try again?",
             "What to do next", "Message to the user", "The code, taken apart", "Sources", "Times"})
        QVERIFY2(read.contains(QLatin1String(head)), head);
    QVERIFY(buttonWith(&panel, QStringLiteral("What may come back after AUTH (12)")));
    QVERIFY(read.indexOf(QStringLiteral("What it means here"))
        < read.indexOf(QStringLiteral("What to do next")));
    QTRY_COMPARE(gui::clippedTexts(&panel), QStringList{});
    QCOMPARE(gui::unnamedControls(&panel), QStringList{});
    QCOMPARE(gui::unreachableControls(&panel), QStringList{});
}

void InspectorTest::followsTheSelectionAndItsLinks()
{
    CheckDocument document;
    InspectorPanel panel(&document);
    present(panel);
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    const EventReference deciding = document.selected();
    QApplication::processEvents();
    QAbstractButton *link = buttonWith(&panel, QStringLiteral("The command: "));
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(document.selected().event, deciding.event - 1);
    QTRY_VERIFY(readIn(&panel).contains(QStringLiteral("The sign-in, decoded")));
    document.select({0, -1});
    QTRY_VERIFY(panel.findChild<LinkButton *>());
    QTRY_VERIFY(readIn(&panel).contains(QStringLiteral("What to do next")));
}

void InspectorTest::longLinksAreBrokenIntoLines()
{
    LinkButton link(QStringLiteral("Shows it too: Encrypted, but the certificate has expired"));
    const int line = link.heightForWidth(2000);
    QVERIFY(link.heightForWidth(120) > 2 * line);
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({sample(QStringLiteral("certificate-expired"))}, {});
    present(panel);
    QAbstractButton *shown = buttonWith(&panel, QStringLiteral("Shows it too"));
    QVERIFY(shown);
    QTRY_VERIFY(shown->height() >= shown->heightForWidth(shown->width()));
}

void InspectorTest::copiesRedactedAndSaysSo()
{
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({sample(QStringLiteral("unknown-recipient"))}, {});
    present(panel);
    for (const CopyChoice choice :
        {CopyChoice::Line, CopyChoice::Paragraph, CopyChoice::Event, CopyChoice::Message}) {
        QGuiApplication::clipboard()->clear();
        panel.copy(choice);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.isEmpty());
        QVERIFY2(!copied.contains(QStringLiteral("bob@")), qPrintable(copied));
    }
    QVERIFY(readIn(&panel).contains(QStringLiteral("Copied")));
}

void InspectorTest::longRecordIsCopiedBesideTheWindow()
{
    Session session = sample(QStringLiteral("wrong-password"));
    Record record;
    record.kind = EventKind::Received;
    record.stage = Stage::Quit;
    record.direction = Direction::In;
    record.bytes = "221 " + QByteArray(100'000, 'x') + "\r\n";
    session.append(record);
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({session}, {});
    present(panel);
    QGuiApplication::clipboard()->clear();
    panel.copy(CopyChoice::Line);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // the window was not held up
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("535")));
}

void InspectorTest::waitIsStartedShownAndCancelledByKeys()
{
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({sample(QStringLiteral("greylisted"))}, {});
    present(panel);
    QSignalSpy wanted(&panel, &InspectorPanel::checkAgainIn);
    QSignalSpy cancelled(&panel, &InspectorPanel::checkAgainCancelled);
    QSignalSpy now(&panel, &InspectorPanel::runAgainRequested);
    QAbstractButton *wait = buttonWith(&panel, QStringLiteral("Check again in 15 minutes"));
    QVERIFY(wait);
    wait->setFocus();
    QTest::keyClick(wait, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toInt(), 900);
    QVERIFY(readIn(&panel).contains(QStringLiteral("Checks again by itself in 1")));

    document.select({0, 0}); // somewhere else and back: it is still counting
    QApplication::processEvents();
    QVERIFY(!buttonWith(&panel, QStringLiteral("Cancel the wait")));
    document.select({0, document.decidingEvent(0)});
    QApplication::processEvents();
    QAbstractButton *cancel = buttonWith(&panel, QStringLiteral("Cancel the wait"));
    QVERIFY(cancel);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(buttonWith(&panel, QStringLiteral("Check again in")));
    QTest::mouseClick(buttonWith(&panel, QStringLiteral("Check again now")), Qt::LeftButton);
    QCOMPARE(now.count(), 1);
}

void InspectorTest::runningCheckSaysWhatIsAwaited()
{
    const Session whole = sample(QStringLiteral("accepted"));
    Session growing;
    growing.plan = whole.plan;
    CheckDocument document;
    InspectorPanel panel(&document);
    document.begin({});
    document.addGrowing([&]() -> const Session & { return growing; }, {});
    present(panel);
    QTRY_VERIFY(readIn(&panel).contains(QStringLiteral("for the address of the server")));
    Record sent;
    sent.kind = EventKind::Sent;
    sent.stage = Stage::Rcpt;
    sent.direction = Direction::Out;
    sent.bytes = "RCPT TO:<bob@practice.test>\r\n";
    growing.append(sent);
    document.grow(0);
    QTRY_VERIFY(readIn(&panel).contains(QStringLiteral("for the answer to RCPT TO")));
    QVERIFY(readIn(&panel).contains(QStringLiteral("What may come back")));
    QVERIFY(readIn(&panel).contains(QStringLiteral("s left")));
    gui::picture(&panel, QStringLiteral("inspector-running"));
    document.settle(0, whole);
    document.end();
    QTRY_VERIFY(!readIn(&panel).contains(QStringLiteral("What may come back\n")));
}

void InspectorTest::bytesAreShownWhenUnfolded()
{
    QCOMPARE(hexDump("250 Ok\r\n\x01"),
        QStringLiteral("0000  32 35 30 20 4f 6b 0d 0a  250 Ok..\n"
                       "0008  01                       ."));
    QCOMPARE(printableLines("250-a\r\n250 b\n\x07"), QStringLiteral("250-a ␍␊\n250 b ␊\n\\x07"));
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    present(panel);
    QAbstractButton *fold = buttonWith(&panel, QStringLiteral("Bytes"));
    QVERIFY(fold);
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(readIn(&panel).contains(QStringLiteral("0000  35 33 35 20")));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!readIn(&panel).contains(QStringLiteral("0000  35 33 35 20")));
}

void InspectorTest::serversWordsAreNeverMarkup()
{
    Session session = sample(QStringLiteral("refused"));
    Record record;
    record.kind = EventKind::Defect;
    record.stage = Stage::Banner;
    record.direction = Direction::In;
    record.bytes = "<b>bold</b><img src=x>\r\n";
    record.defect = QStringLiteral("reply.malformed");
    const int event = session.append(record);
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({session}, {});
    document.select({0, event});
    present(panel);
    for (const QLabel *label : panel.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void InspectorTest::themeAndTextSizeChangeWhileItIsOpen()
{
    CheckDocument document;
    InspectorPanel panel(&document);
    document.show({sample(QStringLiteral("certificate-expired"))}, {});
    present(panel);
    auto *control = new ThemeControl;
    control->setChoice(ThemeChoice::Dark);
    control->setTextSize(150);
    QApplication::processEvents();
    const int width = panel.width();
    for (const Label *label : panel.findChildren<Label *>())
        QVERIFY2(themeOf(label->palette()) == Theme::Dark
                && label->palette().color(QPalette::WindowText).lightness() > 120,
            qPrintable(label->text()));
    for (const Panel *surface : panel.findChildren<Panel *>())
        QVERIFY(surface->palette().color(QPalette::Window).lightness() < 80);
    QTRY_COMPARE(gui::clippedTexts(&panel), QStringList{});
    QCOMPARE(panel.width(), width);
    gui::picture(&panel, QStringLiteral("inspector-live-dark-150"));
    control->setTextSize(100);
    control->setChoice(ThemeChoice::Light);
    delete control;
}

void InspectorTest::settingsCardReadsOut()
{
    SettingsCardDialog dialog(settingsOf(sample(QStringLiteral("wrong-password"))));
    present(dialog, 680, 480);
    auto *program = dialog.findChild<QComboBox *>();
    program->setFocus();
    QTest::keyClick(program, Qt::Key_Down);
    QCOMPARE(program->currentText(), QStringLiteral("Outlook"));
    QVERIFY(readIn(&dialog).contains(QStringLiteral("Encryption method")));
    auto *spell = dialog.findChild<QCheckBox *>();
    spell->setFocus();
    QTest::keyClick(spell, Qt::Key_Space);
    QVERIFY(readIn(&dialog).contains(QStringLiteral("l as in Lima, o as in Oscar")));
    QTest::mouseClick(buttonWith(&dialog, QStringLiteral("&Copy")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Outlook\n")));
    QCOMPARE(gui::unnamedControls(&dialog), QStringList{});
    QCOMPARE(gui::unreachableControls(&dialog), QStringList{});
    QTRY_COMPARE(gui::clippedTexts(&dialog), QStringList{});
    gui::picture(&dialog, QStringLiteral("settings-card"));
}

// Nothing is asserted: these are for eyes, where SMTPSCOPE_PICTURES names a folder.
void InspectorTest::pictures()
{
    if (qEnvironmentVariableIsEmpty("SMTPSCOPE_PICTURES"))
        QSKIP("no folder for pictures");
    const QPalette before = QApplication::palette();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QApplication::setPalette(paletteOf(theme));
        const QString suffix =
            theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const char *name :
            {"wrong-password", "greylisted", "certificate-expired", "accepted"}) {
            CheckDocument document;
            InspectorPanel panel(&document);
            document.show({sample(QLatin1String(name))}, {});
            present(panel, 328, 1500);
            gui::picture(
                &panel, QStringLiteral("inspector-%1-%2").arg(QLatin1String(name), suffix));
        }
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
