// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A person at the console: real keys and clicks against practice servers.

#include "ui/console/CommandChips.h"
#include "ui/console/ConsoleModel.h"
#include "ui/console/MessageEditor.h"
#include "ui/console/SignInDialog.h"
#include "ui/console/TalkBench.h"
#include "ui/console/WindowLook.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>

using namespace smtpscope;

namespace {

void click(QAbstractButton *button)
{
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class ConsolePanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void emptyPageInvites();
    void whatIsTypedIsSaidAndExplained();
    void passwordIsNeitherShownNorKept();
    void mistypedVerbHidesItsToken();
    void helperSignsInStepByStep();
    void unprotectedPasswordNeedsConsent();
    void messageIsDotStuffedAndEndedByALoneDot();
    void pastedLinesWaitForTheirAnswers();
    void refusalStopsPastedLines();
    void upBringsBackAndTabCompletes();
    void stepsAreEditedAndRunOn();
    void lostConnectionIsToldAndFieldGoes();
    void destroyedRunIsForgotten();
    void copyIsRedacted();
    void modelOnlyGrows();
    void everythingIsNamedAndReachable();
};

void ConsolePanelTest::emptyPageInvites()
{
    TalkBench bench;
    QSignalSpy stepwise(&bench.panel(), &ConsolePanel::stepwiseWanted);
    QSignalSpy talk(&bench.panel(), &ConsolePanel::talkWanted);
    gui::picture(&bench.panel(), QStringLiteral("console-empty"));
    click(bench.button(QStringLiteral("Check step by step…")));
    click(bench.button(QStringLiteral("Talk to a server…")));
    QCOMPARE(stepwise.count(), 1);
    QCOMPARE(talk.count(), 1);
}

void ConsolePanelTest::whatIsTypedIsSaidAndExplained()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.panel().state().contains(QLatin1String("your turn")));
    click(bench.button(QStringLiteral("EHLO")));
    QVERIFY(bench.awaitTurn());
    QVERIFY(bench.said().contains("EHLO client.example\r\n"));
    QVERIFY(!bench.rows().filter(QStringLiteral("It offers: encryption (STARTTLS)")).isEmpty());
    QVERIFY(bench.type(QStringLiteral("STARTTLS")));
    QVERIFY(bench.panel().state().contains(QLatin1String("certificate in order")));
    QVERIFY(bench.type(QStringLiteral("EHLO client.example")));
    gui::picture(&bench.panel(), QStringLiteral("console-talk"));
    QVERIFY(bench.type(QStringLiteral("quit")));
    QVERIFY(bench.run().isFinished());
    QCOMPARE(bench.session().verdict.outcome, Outcome::Ok);
    gui::picture(&bench.panel(), QStringLiteral("console-over"));
}

void ConsolePanelTest::passwordIsNeitherShownNorKept()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.type(QStringLiteral("EHLO a")) && bench.type(QStringLiteral("STARTTLS"))
        && bench.type(QStringLiteral("EHLO a")) && bench.type(QStringLiteral("AUTH LOGIN")));
    QVERIFY(bench.field().isSecret());
    QCOMPARE(bench.field().echoMode(), QLineEdit::Password);
    gui::picture(&bench.panel(), QStringLiteral("console-secret"));
    auto *encode = bench.panel().findChild<QCheckBox *>();
    QTest::mouseClick(encode, Qt::LeftButton, Qt::NoModifier, {8, encode->height() / 2});
    QVERIFY(encode->isChecked());
    QVERIFY(bench.type(QString::fromLatin1(practiceaccount::User)));
    QVERIFY(bench.type(QString::fromLatin1(practiceaccount::Password)));
    QVERIFY(bench.session().replies().back().code == 235);
    QCOMPARE(bench.field().echoMode(), QLineEdit::Normal);
    const QByteArray password = practiceaccount::Password;
    QVERIFY(!bench.said().contains(password.toBase64()));
    QVERIFY(!bench.said().contains(password));
    QTest::keyClick(&bench.field(), Qt::Key_Up); // the last that may be brought back
    QCOMPARE(bench.field().text(), QStringLiteral("AUTH LOGIN"));
    QTest::keyClick(&bench.field(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.field().text().contains(QString::fromLatin1(password)));
}

void ConsolePanelTest::mistypedVerbHidesItsToken()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    const QString token = QStringLiteral("AGFubmEAaHVudGVyMjIy"); // NUL anna NUL hunter222
    bench.panel().focusInput();
    QTest::keyClicks(&bench.field(), QStringLiteral("AUHT PLAIN ") + token);
    QCOMPARE(bench.field().echoMode(), QLineEdit::Password);
    QTest::keyClick(&bench.field(), Qt::Key_Return);
    QVERIFY(bench.awaitTurn());
    QVERIFY(!bench.said().contains(token.toLatin1()));
    QTest::keyClick(&bench.field(), Qt::Key_Up);
    QCOMPARE(bench.field().text(), QString());
    QVERIFY(!bench.rows().filter(QStringLiteral("[secret, 20 characters]")).isEmpty());
}

void ConsolePanelTest::helperSignsInStepByStep()
{
    TalkBench bench;
    bench.plan().security = Security::StartTls;
    QVERIFY(bench.begin());
    QVERIFY(bench.type(QStringLiteral("EHLO a")));
    click(bench.button(QStringLiteral("Sign in…")));
    auto *dialog = bench.panel().findChild<SignInDialog *>();
    QVERIFY(dialog != nullptr);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(gui::unnamedControls(dialog), QStringList());
    QTest::keyClicks(fields.at(0), QString::fromLatin1(practiceaccount::User));
    QTest::keyClicks(fields.at(1), QString::fromLatin1(practiceaccount::Password));
    gui::picture(dialog, QStringLiteral("console-sign-in"));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QVERIFY(bench.awaitTurn());
    QCOMPARE(bench.session().replies().back().code, 235);
    QVERIFY(!bench.said().contains(practiceaccount::Password));
    QVERIFY(!bench.rows().filter(QStringLiteral("password length: 22")).isEmpty());
    gui::picture(&bench.panel(), QStringLiteral("console-signed-in"));
}

void ConsolePanelTest::unprotectedPasswordNeedsConsent()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.type(QStringLiteral("EHLO a")));
    click(bench.button(QStringLiteral("Sign in…")));
    auto *dialog = bench.panel().findChild<SignInDialog *>();
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QTest::keyClicks(fields.at(0), QStringLiteral("anna "));
    QTest::keyClicks(fields.at(1), QStringLiteral("secret-word"));
    gui::picture(dialog, QStringLiteral("console-sign-in-plain"));
    const int events = int(bench.session().events().size());
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(dialog->isVisible()); // the button is not to be had yet
    QCOMPARE(int(bench.session().events().size()), events);
    dialog->reject();
}

void ConsolePanelTest::messageIsDotStuffedAndEndedByALoneDot()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    for (const char *line :
        {"EHLO a", "MAIL FROM:<alice@practice.test>", "RCPT TO:<bob@practice.test>", "DATA"})
        QVERIFY(bench.type(QString::fromLatin1(line)));
    auto *editor = bench.panel().findChild<MessageEditor *>();
    QVERIFY(editor->isVisible() && editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("Subject: x\r\r.hidden\r.\r"));
    QVERIFY(bench.awaitTurn());
    QVERIFY(bench.said().contains("Subject: x\r\n\r\n..hidden\r\n.\r\n"));
    QCOMPARE(bench.session().replies().back().code, 250);
    QVERIFY(bench.field().isVisible() && bench.field().hasFocus());
    gui::picture(&bench.panel(), QStringLiteral("console-message-sent"));
}

void ConsolePanelTest::pastedLinesWaitForTheirAnswers()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QApplication::clipboard()->setText(
        QStringLiteral("EHLO a\r\nMAIL FROM:<alice@practice.test>\r\nNOOP\r\n"));
    bench.panel().focusInput();
    QTest::keyClick(&bench.field(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!bench.said().contains("EHLO")); // nothing goes out before it was looked at
    gui::picture(&bench.panel(), QStringLiteral("console-paste"));
    click(bench.button(QStringLiteral("Send them")));
    QVERIFY(QTest::qWaitFor([&] { return bench.said().contains("NOOP\r\n250"); }));
    const QByteArray said = bench.said();
    QVERIFY(said.indexOf("250") < said.indexOf("MAIL"));
    QVERIFY(said.indexOf("250", said.indexOf("MAIL")) < said.indexOf("NOOP"));
}

void ConsolePanelTest::refusalStopsPastedLines()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QApplication::clipboard()->setText(QStringLiteral("RUBBISH\nNOOP\nNOOP"));
    bench.panel().focusInput();
    QTest::keyClick(&bench.field(), Qt::Key_V, Qt::ControlModifier);
    click(bench.button(QStringLiteral("Send them")));
    QVERIFY(bench.awaitTurn());
    QTest::qWait(30);
    QVERIFY(!bench.said().contains("NOOP"));
    click(bench.button(QStringLiteral("Leave them out")));
    QVERIFY(bench.button(QStringLiteral("Send them")) == nullptr);
    QVERIFY(bench.type(QStringLiteral("EHLO a")));
}

void ConsolePanelTest::upBringsBackAndTabCompletes()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.type(QStringLiteral("EHLO a")));
    QVERIFY(bench.type(QStringLiteral("NOOP")));
    QTest::keyClicks(&bench.field(), QStringLiteral("half"));
    QTest::keyClick(&bench.field(), Qt::Key_Up);
    QTest::keyClick(&bench.field(), Qt::Key_Up);
    QCOMPARE(bench.field().text(), QStringLiteral("EHLO a"));
    QTest::keyClick(&bench.field(), Qt::Key_Down);
    QTest::keyClick(&bench.field(), Qt::Key_Down);
    QCOMPARE(bench.field().text(), QStringLiteral("half"));
    bench.field().selectAll();
    QTest::keyClicks(&bench.field(), QStringLiteral("sta"));
    QTest::keyClick(&bench.field(), Qt::Key_Tab);
    QCOMPARE(bench.field().text(), QStringLiteral("STARTTLS"));
    bench.field().forget();
    QTest::keyClick(&bench.field(), Qt::Key_Tab); // nothing to complete: on to the next control
    QVERIFY(!bench.field().hasFocus());
}

void ConsolePanelTest::stepsAreEditedAndRunOn()
{
    TalkBench bench;
    bench.plan().from = QStringLiteral("alice@practice.test");
    bench.plan().to = {QStringLiteral("bob@practice.test")};
    QVERIFY(bench.begin(false));
    QCOMPARE(bench.field().text(), QStringLiteral("EHLO client.example"));
    gui::picture(&bench.panel(), QStringLiteral("console-step"));
    bench.panel().focusInput();
    QTest::keyClick(&bench.field(), Qt::Key_End);
    QTest::keyClicks(&bench.field(), QStringLiteral(".net"));
    QTest::keyClick(&bench.field(), Qt::Key_Return);
    QVERIFY(bench.awaitTurn());
    QVERIFY(bench.said().contains("EHLO client.example.net\r\n"));
    QVERIFY(bench.field().text().startsWith(QLatin1String("MAIL FROM:<alice@practice.test>")));
    click(bench.button(QStringLiteral("Send")));
    QVERIFY(bench.awaitTurn());
    QVERIFY(bench.field().text().startsWith(QLatin1String("RCPT")));
    click(bench.button(QStringLiteral("Run to the end")));
    QVERIFY(QTest::qWaitFor([&] { return bench.run().isFinished(); }));
    QCOMPARE(bench.session().verdict.outcome, Outcome::Ok);
}

void ConsolePanelTest::lostConnectionIsToldAndFieldGoes()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QSignalSpy again(&bench.panel(), &ConsolePanel::talkAgainWanted);
    bench.server().close();
    QVERIFY(QTest::qWaitFor([&] { return bench.run().isFinished(); }));
    QVERIFY(!bench.field().isVisible());
    QCOMPARE(bench.session().verdict.outcome, Outcome::Lost);
    click(bench.button(QStringLiteral("Talk to it again")));
    QCOMPARE(again.count(), 1);
}

void ConsolePanelTest::destroyedRunIsForgotten()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    bench.document().show({bench.session()}, {});
    bench.dropRun();
    QVERIFY(bench.panel().state().isEmpty());
    QTest::qWait(1);
}

void ConsolePanelTest::copyIsRedacted()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("greylisted"))}, {});
    ConsolePanel panel(&document);
    panel.resize(760, 460);
    panel.show();
    auto *view = panel.findChild<ConsoleView *>();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QLatin1String("> RCPT TO:<")));
    QVERIFY(!document.session(0).plan.to.isEmpty());
    QVERIFY(!copied.contains(document.session(0).plan.to.first()));
    gui::picture(&panel, QStringLiteral("console-greylisted"));
}

void ConsolePanelTest::modelOnlyGrows()
{
    const Session whole = sample(QStringLiteral("wrong-password"));
    CheckDocument document;
    ConsoleModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &ConsoleModel::modelReset);
    Session growing = whole;
    document.begin({});
    document.addGrowing([&]() -> const Session & { return growing; }, {});
    const int rows = model.rowCount();
    const int before = int(resets.count());
    Record noop;
    noop.kind = EventKind::Sent;
    noop.bytes = "NOOP\r\n";
    growing.append(noop);
    document.grow(0);
    QCOMPARE(model.rowCount(), rows + 1);
    QCOMPARE(int(resets.count()), before);
}

void ConsolePanelTest::everythingIsNamedAndReachable()
{
    TalkBench bench;
    QVERIFY(bench.begin());
    QVERIFY(bench.type(QStringLiteral("EHLO a")));
    QCOMPARE(gui::unnamedControls(&bench.panel()), QStringList());
    QCOMPARE(gui::unreachableControls(&bench.panel()), QStringList());
    QCOMPARE(gui::clippedTexts(&bench.panel()), QStringList());
    bench.panel().resize(420, 300);
    QTest::qWait(1);
    QCOMPARE(gui::clippedTexts(&bench.panel()), QStringList());
    for (const CommandChip *chip : bench.panel().findChildren<CommandChip *>()) {
        if (chip->isVisible())
            QVERIFY2(
                chip->parentWidget()->rect().contains(chip->geometry()), qPrintable(chip->text()));
    }
    gui::picture(&bench.panel(), QStringLiteral("console-narrow"));
}

QTEST_MAIN(ConsolePanelTest)
#include "tst_console_panel.moc"
