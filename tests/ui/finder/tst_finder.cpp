// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The reply finder by keys: what is typed is explained at once, the tables can be walked, and a
// copy holds nothing that was pasted.

#include "app/Advice.h"
#include "ui/finder/FinderMatches.h"
#include "ui/finder/FinderModel.h"
#include "ui/finder/ReplyField.h"
#include "ui/finder/ReplyFinder.h"
#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace smtpscope;

class FinderTest : public QObject
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

    void modelShowsGroupsAndLines();
    void typedReplyIsExplainedAtOnce();
    void commandChangesTheMeaning();
    void emptyFieldListsAllCodes();
    void downLeadsToTheListAndEachRowIsExplained();
    void linesOfOneReplyArePastedTogether();
    void signsWithoutWordsAreNoReply();
    void likenessIsRanked();
    void codeAloneIsToldAfterEachCommand();
    void codeOfAnyClassCanBeAsked();
    void copyHoldsNothingThatWasPasted();
    void everythingIsNamedAndReachable();
};

static QString readIn(QWidget *root)
{
    QApplication::processEvents();
    QApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisibleTo(root))
            texts.append(label->text());
    return texts.join(u'\n');
}

static void present(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QApplication::processEvents();
}

static QTreeView *listOf(ReplyFinder &finder)
{
    return finder.findChild<QTreeView *>();
}

static int linesIn(ReplyFinder &finder)
{
    QApplication::processEvents();
    return qobject_cast<FinderModel *>(listOf(finder)->model())->lineCount();
}

void FinderTest::modelShowsGroupsAndLines()
{
    FinderModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(codesByCommand(applicationKnowledge()));
    QVERIFY(model.rowCount() > 15);
    const QModelIndex head = model.index(0, 0);
    QVERIFY(!model.lineAt(head));
    QCOMPARE(model.flags(head), Qt::NoItemFlags); // arrow keys go over it
    const QModelIndex line = model.index(0, 0, head);
    QCOMPARE(model.lineAt(line)->code, QStringLiteral("220"));
    QCOMPARE(model.headingOf(line), QStringLiteral("connect"));
    model.setGroups({});
    QCOMPARE(model.lineCount(), 0);
}

void FinderTest::typedReplyIsExplainedAtOnce()
{
    ReplyFinder finder;
    present(finder);
    QVERIFY(qobject_cast<ReplyField *>(finder.focusWidget())); // nothing has to be clicked first
    QTest::keyClicks(finder.focusWidget(), QStringLiteral("550 5.1.1 User unknown"));
    const QString read = readIn(&finder);
    QVERIFY2(
        read.contains(QStringLiteral("The recipient's address does not exist")), qPrintable(read));
    QVERIFY(read.contains(QStringLiteral("What to do next")));
    QVERIFY2(read.contains(QStringLiteral("Recognised: code, enhanced code")), qPrintable(read));
    gui::picture(&finder, QStringLiteral("finder-light"));
}

void FinderTest::commandChangesTheMeaning()
{
    ReplyFinder finder;
    present(finder);
    finder.setText(QStringLiteral("452"));
    const QString before = readIn(&finder);
    auto *command = finder.findChild<QComboBox *>();
    command->setCurrentIndex(command->findText(QStringLiteral("DATA")));
    const QString after = readIn(&finder);
    QVERIFY(after != before);
    QStringList folds;
    for (const QAbstractButton *button : finder.findChildren<QAbstractButton *>())
        folds.append(button->text());
    QVERIFY(folds.contains(QStringLiteral("What may come back after DATA (8)")));
}

void FinderTest::emptyFieldListsAllCodes()
{
    ReplyFinder finder;
    present(finder);
    const int byCode = linesIn(finder);
    QVERIFY(byCode > 150);
    auto *order = finder.findChildren<QComboBox *>().at(1);
    order->setCurrentIndex(1);
    const int byCommand = linesIn(finder);
    QVERIFY(byCommand > 150 && byCommand != byCode);
    finder.setText(QStringLiteral("550"));
    QVERIFY(linesIn(finder) < 60);
    gui::picture(&finder, QStringLiteral("finder-550"));
    QTest::keyClick(finder.findChild<ReplyField *>(), Qt::Key_Delete); // it was all selected
    QVERIFY(finder.text().isEmpty());
    QTRY_COMPARE(linesIn(finder), byCommand);
    gui::picture(&finder, QStringLiteral("finder-all"));
}

void FinderTest::downLeadsToTheListAndEachRowIsExplained()
{
    ReplyFinder finder;
    present(finder);
    QTest::keyClicks(finder.focusWidget(), QStringLiteral("550 5.1.1"));
    readIn(&finder);
    QTest::keyClick(finder.focusWidget(), Qt::Key_Down);
    QCOMPARE(finder.focusWidget(), static_cast<QWidget *>(listOf(finder)));
    const QString own = readIn(&finder);
    QVERIFY2(own.contains(QStringLiteral("Explanation 1 of ")), qPrintable(own));
    QTest::keyClick(listOf(finder), Qt::Key_Down);
    QTest::keyClick(listOf(finder), Qt::Key_Down);
    const QString other = readIn(&finder);
    QVERIFY2(other.contains(QStringLiteral("Explanation 3 of ")), qPrintable(other.right(200)));
}

void FinderTest::linesOfOneReplyArePastedTogether()
{
    ReplyFinder finder;
    present(finder);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("550-5.1.1 The email account that you tried to reach does not\n"
                       "550 5.1.1 exist.\n\n"));
    QTest::keySequence(finder.focusWidget(), QKeySequence::Paste);
    QCOMPARE(finder.text().count(u'\n'), 1);
    QVERIFY(readIn(&finder).contains(QStringLiteral("does not exist")));
}

void FinderTest::signsWithoutWordsAreNoReply()
{
    ReplyFinder finder;
    present(finder);
    finder.setText(QStringLiteral("?!…"));
    QVERIFY(readIn(&finder).contains(QStringLiteral("There is no word and no number")));
    QCOMPARE(linesIn(finder), 0);
}

static ExplainedReply explained(const char *text)
{
    return std::get<ExplainedReply>(explainedReply(applicationKnowledge(), text, {}));
}

void FinderTest::likenessIsRanked()
{
    const ExplainedReply reply = explained("550 5.1.1 User unknown");
    const QString text = QStringLiteral("550 5.1.1 User unknown");
    const auto like = [&](const char *code, const char *cause = "") {
        return likenessOf({QString::fromLatin1(code), {}, QStringLiteral("Something"),
                              QString::fromLatin1(cause)},
            reply, text);
    };
    QVERIFY(like("X.1.1") > like("550"));
    QVERIFY(like("550") > like("X.2.1", "no-such-recipient"));
    QVERIFY(like("X.2.1", "no-such-recipient") > 0);
    QCOMPARE(like("4.1.1"), 0); // another class says something else
    QCOMPARE(like("X.7.1"), 0);
    const auto byCode = codesByCode(applicationKnowledge());
    const auto byCommand = codesByCommand(applicationKnowledge());
    const auto groups = matchesFor(reply, text, byCode, byCommand);
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups.front().lines.front().code, QStringLiteral("550 5.1.1"));
    QCOMPARE(groups[1].lines.front().code, QStringLiteral("X.1.1"));
}

void FinderTest::codeAloneIsToldAfterEachCommand()
{
    const auto byCode = codesByCode(applicationKnowledge());
    const auto byCommand = codesByCommand(applicationKnowledge());
    const auto headings = [&](const char *text, const char *command = "") {
        QStringList found;
        const auto reply = std::get<ExplainedReply>(
            explainedReply(applicationKnowledge(), text, QString::fromLatin1(command)));
        for (const CodeGroup &group :
            matchesFor(reply, QString::fromLatin1(text), byCode, byCommand))
            found.append(group.heading);
        return found;
    };
    QVERIFY(headings("552").contains(QStringLiteral("RCPT")));
    QVERIFY(headings("552").contains(QStringLiteral("end-of-data")));
    QVERIFY(!headings("552").contains(QStringLiteral("AUTH")));
    QVERIFY(!headings("552", "DATA").contains(QStringLiteral("RCPT")));
}

void FinderTest::codeOfAnyClassCanBeAsked()
{
    QCOMPARE(askableCode(QStringLiteral("X.1.1"), {}), QStringLiteral("5.1.1"));
    QCOMPARE(
        askableCode(QStringLiteral("X.1.1"), QStringLiteral("4.2.0")), QStringLiteral("4.1.1"));
    QCOMPARE(askableCode(QStringLiteral("X.7.X"), {}), QStringLiteral("5.7.0"));
    QCOMPARE(askableCode(QStringLiteral("550"), {}), QStringLiteral("550"));
}

void FinderTest::copyHoldsNothingThatWasPasted()
{
    ReplyFinder finder;
    present(finder);
    finder.setText(QStringLiteral("550 5.1.1 <jo.lind@example.org>: User unknown"));
    readIn(&finder);
    for (Button *button : finder.findChildren<Button *>())
        if (button->text().contains(QStringLiteral("Copy explanation")))
            QTest::mouseClick(button, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("550 5.1.1\n")), qPrintable(copied));
    QVERIFY(!copied.contains(QStringLiteral("jo.lind")));
    for (QAbstractButton *button : finder.findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("Copy this message"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("The address you")));
}

void FinderTest::everythingIsNamedAndReachable()
{
    ReplyFinder finder;
    present(finder);
    finder.setText(QStringLiteral("535 5.7.8 Authentication failed"));
    readIn(&finder);
    QTRY_COMPARE(gui::clippedTexts(&finder), QStringList{});
    QCOMPARE(gui::unnamedControls(&finder), QStringList{});
    QCOMPARE(gui::unreachableControls(&finder), QStringList{});
}

QTEST_MAIN(FinderTest)
#include "tst_finder.moc"
