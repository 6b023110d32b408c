// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The comparison on screen: what is named first, what is tinted, and what can be copied.

#include "ui/compare/ComparePage.h"
#include "ui/compare/ComparisonModel.h"
#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace smtpscope;

namespace {

template <typename Control>
Control *named(QWidget *root, const QString &text)
{
    for (Control *control : root->findChildren<Control *>())
        if (control->text() == text)
            return control;
    return nullptr;
}

std::vector<NamedSession> twoSessions()
{
    return {{QStringLiteral("PC 17"), sample(QStringLiteral("accepted"))},
        {QStringLiteral("Printer 3"), sample(QStringLiteral("wrong-password"))}};
}

} // namespace

class ComparePageTest : public QObject
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

    void bannerNamesTheFirstDifference();
    void partingRowIsOpenAndCurrent();
    void onlyDifferencesLeavesOutTheRest();
    void rowReadsAsOneSentence();
    void copyIsRedacted();
    void anotherPairCanBeChosen();
    void escapeCloses();
    void everythingHasANameAndIsReached_data();
    void everythingHasANameAndIsReached();
};

void ComparePageTest::bannerNamesTheFirstDifference()
{
    ComparePage page;
    page.show(twoSessions(), 0, 1);
    QVERIFY2(page.headline().startsWith(QStringLiteral("They part ways at the sign-in")),
        qPrintable(page.headline()));
}

void ComparePageTest::partingRowIsOpenAndCurrent()
{
    ComparePage page;
    page.show(twoSessions(), 0, 1);
    auto *tree = page.findChild<QTreeView *>();
    const QModelIndex current = tree->currentIndex();
    QCOMPARE(RowTone(current.data(ToneRole).toInt()), RowTone::Parting);
    QVERIFY(tree->isExpanded(current));
    const QModelIndex after = tree->model()->index(current.row() + 1, 0);
    QCOMPARE(RowTone(after.data(ToneRole).toInt()), RowTone::After);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!tree->isExpanded(current));
}

void ComparePageTest::onlyDifferencesLeavesOutTheRest()
{
    ComparePage page;
    auto *model = page.findChild<QTreeView *>()->model();
    const QAbstractItemModelTester tester(model);
    page.show(twoSessions(), 0, 1);
    const int all = model->rowCount();
    named<QCheckBox>(&page, QStringLiteral("Only differences"))->click();
    QVERIFY(model->rowCount() > 0 && model->rowCount() < all);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->index(row, 0).data(DiffersRole).toBool());
    named<QCheckBox>(&page, QStringLiteral("Ignore times"))->click();
    named<QCheckBox>(&page, QStringLiteral("Only differences"))->click();
    QCOMPARE(model->rowCount(), all);
}

void ComparePageTest::rowReadsAsOneSentence()
{
    ComparePage page;
    page.show(twoSessions(), 0, 1);
    const QString text = page.findChild<QTreeView *>()
                             ->currentIndex()
                             .siblingAtColumn(0)
                             .data(Qt::AccessibleTextRole)
                             .toString();
    for (const auto *part :
        {"Sign-in", "PC 17", "Printer 3", "235", "535", "went through", "failed"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void ComparePageTest::copyIsRedacted()
{
    ComparePage page;
    page.show(twoSessions(), 0, 1);
    QSignalSpy copied(&page, &ComparePage::copied);
    named<Button>(&page, QStringLiteral("Copy as Markdown"))->click();
    QVERIFY(copied.wait());
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("| Stage |")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("alice")));
}

void ComparePageTest::anotherPairCanBeChosen()
{
    ComparePage page;
    std::vector<NamedSession> sessions = twoSessions();
    sessions.push_back({QStringLiteral("Phone"), sample(QStringLiteral("relay-denied"))});
    page.show(sessions, 0, 1);
    const QString before = page.headline();
    auto *right = page.findChildren<QComboBox *>().at(1);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Down);
    QCOMPARE(right->currentText(), QStringLiteral("Phone"));
    QVERIFY(page.headline() != before);
}

void ComparePageTest::escapeCloses()
{
    ComparePage page;
    page.show(twoSessions(), 0, 1);
    QSignalSpy closed(&page, &ComparePage::closed);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void ComparePageTest::everythingHasANameAndIsReached_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ComparePageTest::everythingHasANameAndIsReached()
{
    QFETCH(bool, isDark);
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
    const QString suffix = isDark ? QStringLiteral("-dark") : QString();
    ComparePage page;
    page.resize(1056, 696);
    page.show(twoSessions(), 0, 1);
    page.QWidget::show();
    QTest::qWait(20);
    QCOMPARE(gui::unnamedControls(&page), QStringList{});
    QCOMPARE(gui::unreachableControls(&page), QStringList{});
    QCOMPARE(gui::clippedTexts(&page), QStringList{});
    gui::picture(&page, QStringLiteral("compare") + suffix);
}

QTEST_MAIN(ComparePageTest)
#include "tst_compare_page.moc"
