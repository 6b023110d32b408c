// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The larger parts of the kit, pressed and clicked as people do: cards, the road, the six places,
// fields for several mailboxes, flowing lines, dialogs.

#include "ui/kit/ChoiceCard.h"
#include "ui/kit/CodeParts.h"
#include "ui/kit/DialogFrame.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/kit/MarkLabel.h"
#include "ui/kit/Panel.h"
#include "ui/kit/PathStrip.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/SideStrip.h"
#include "ui/kit/Style.h"
#include "ui/kit/TokenEdit.h"
#include "ui/support/GuiTest.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace smtpscope;

namespace {

const QString Jo = QStringLiteral("jo.lind@example.org");
const QString Sales = QStringLiteral("sales@example.org");

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

std::vector<PathStation> stations()
{
    return {{QStringLiteral("Look-up"), QStringLiteral("38 ms"), Mark::Ok},
        {QStringLiteral("Connection"), QStringLiteral("23 ms"), Mark::Ok},
        {QStringLiteral("Encryption"), QStringLiteral("137 ms"), Mark::Warning},
        {QStringLiteral("Sign-in"), QStringLiteral("2.03 s"), Mark::Permanent},
        {QStringLiteral("Sender"), QStringLiteral("not reached"), Mark::Pending},
        {QStringLiteral("Recipient"), QStringLiteral("not asked for"), Mark::Skipped}};
}

bool isMailbox(const QString &text)
{
    return text.contains(QLatin1Char('@')) && text.contains(QLatin1Char('.'));
}

std::unique_ptr<QWidget> partsPage()
{
    auto page = std::make_unique<Panel>(Surface::Base);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    auto *path = new PathStrip;
    path->setStations(stations());
    auto *side = new SideStrip;
    side->setSide(Side::SenderUser, Mark::Permanent);
    auto *parts = new CodeParts;
    const QString code = QStringLiteral("535 5.7.8");
    parts->setParts({{code, 0, 1, QStringLiteral("No, and final.")},
        {code, 1, 1, QStringLiteral("About the sign-in.")},
        {code, 4, 5, QStringLiteral("The credentials are not valid.")}});
    auto *edit = new TokenEdit;
    edit->setCheck(isMailbox);
    edit->setTokens({Jo, Sales, QStringLiteral("kim@example")});
    auto *field = new FormField(QStringLiteral("To"), edit);
    field->setFault(QStringLiteral("\"kim@example\" has no ending like .com or .org."));
    auto *card = new ChoiceCard(QStringLiteral("Explain something you already have"),
        QStringLiteral("Paste an error, a log or a bounce, or drop a file here."), Drawing::Paste,
        QStringLiteral("Ctrl+Shift+V"));
    auto *chosen = new ChoiceCard(QStringLiteral("I can't send mail"),
        QStringLiteral("A program, printer or server gets an error when it sends."),
        Drawing::StageMail, QStringLiteral("1"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    auto *empty = new EmptyState(Drawing::StageTls, QStringLiteral("No certificate"),
        QStringLiteral("This connection was not encrypted, so there is no certificate."));
    empty->addButton(new Button(QStringLiteral("Check with TLS")));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             path, side, parts, field, card, chosen, new MarkLabel(Mark::Running, 32), empty})
        layout->addWidget(widget);
    page->resize(860, page->heightForWidth(860) + 40);
    page->show();
    return page;
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void allPartsFitAreNamedAndReached_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("parts-light") << int(Theme::Light);
        QTest::newRow("parts-dark") << int(Theme::Dark);
    }
    void allPartsFitAreNamedAndReached()
    {
        QFETCH(int, theme);
        QApplication::setPalette(paletteOf(Theme(theme)));
        const auto page = partsPage();
        QCOMPARE(gui::unnamedControls(page.get()).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::unreachableControls(page.get()).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::clippedTexts(page.get()).join(QLatin1Char('|')), QString());
        gui::picture(page.get(), QString::fromLatin1(QTest::currentDataTag()));
    }

    void enterAndSpacePressACard()
    {
        ChoiceCard card(QStringLiteral("Send"), QStringLiteral("It fails."), Drawing::Send);
        QSignalSpy clicked(&card, &QAbstractButton::clicked);
        activate(card);
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(&card, key);
        QCOMPARE(clicked.count(), 3);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.count(), 4);
    }

    void aNarrowCardBreaksItsTextAndGrows()
    {
        const ChoiceCard card(QStringLiteral("A title that is long enough to be broken"),
            QStringLiteral("A sentence that certainly does not fit on one line of a narrow card."),
            Drawing::Send);
        QCOMPARE(card.heightForWidth(800), 72);
        QVERIFY(card.heightForWidth(200) > 100);
    }

    void arrowsWalkTheRoadAndEnterChoosesAStation()
    {
        PathStrip path;
        path.setStations(stations());
        QSignalSpy chosen(&path, &PathStrip::stageChosen);
        activate(path);
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QTest::keyClick(&path, Qt::Key_Tab);
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        press(Qt::Key_End);
        press(Qt::Key_Right); // there is no further one
        press(Qt::Key_Left);
        press(Qt::Key_Space);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(0).at(0).toInt(), 2);
        QCOMPARE(chosen.at(1).at(0).toInt(), 4);
    }

    void aGrowingRoadKeepsTheFocus()
    {
        PathStrip path;
        auto short_ = stations();
        short_.resize(2);
        path.setStations(short_);
        activate(path);
        QTest::keyClick(&path, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        const QWidget *before = QApplication::focusWidget();
        path.setStations(stations());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aScreenReaderHearsEachStation()
    {
        PathStrip path;
        path.setStations(stations());
        const auto buttons = path.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 6);
        QCOMPARE(buttons.at(3)->accessibleName(), QStringLiteral("Sign-in, failed, 2.03 s"));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(buttons.at(3));
        QCOMPARE(interface->role(), QAccessible::Button);
    }

    void pastedMailboxesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("commas") << QStringLiteral("jo.lind@example.org,sales@example.org");
        QTest::newRow("lines") << QStringLiteral("jo.lind@example.org\nsales@example.org\n");
        QTest::newRow("semicolons") << QStringLiteral(" jo.lind@example.org;  sales@example.org ");
        QTest::newRow("names") << QStringLiteral(
            "\"Lind, Jo\" <jo.lind@example.org>, Sales <sales@example.org>");
    }
    void pastedMailboxesAreTakenApart()
    {
        QFETCH(QString, text);
        TokenEdit edit;
        activate(edit);
        QApplication::clipboard()->setText(text);
        QTest::keySequence(edit.focusProxy(), QKeySequence::Paste);
        QCOMPARE(edit.tokens(), QStringList({Jo, Sales}));
        QCOMPARE(edit.pending(), QString());
    }

    void typedMailboxesBecomeTokens()
    {
        TokenEdit edit;
        activate(edit);
        QWidget *editor = edit.focusProxy();
        QTest::keyClicks(editor, Jo + QLatin1Char(',') + Sales);
        QCOMPARE(edit.pending(), Sales);
        QCOMPARE(edit.tokens(), QStringList({Jo, Sales})); // also what is not finished
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(edit.pending(), QString());
        QTest::keyClicks(editor, Jo + QLatin1Char(' '));
        QCOMPARE(edit.tokens(), QStringList({Jo, Sales})); // not twice
    }

    void keysRemoveAndChangeTokens()
    {
        TokenEdit edit;
        edit.setTokens({Jo, Sales, QStringLiteral("kim@example")});
        activate(edit);
        QWidget *editor = edit.focusProxy();
        QSignalSpy changed(&edit, &TokenEdit::tokensChanged);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QCOMPARE(edit.tokens(), QStringList({Jo, Sales}));
        QTest::keyClick(editor, Qt::Key_Left);
        QTest::keyClick(editor, Qt::Key_Left);
        QTest::keyClick(editor, Qt::Key_Delete);
        QCOMPARE(edit.tokens(), QStringList({Sales}));
        QTest::keyClick(editor, Qt::Key_Left);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(edit.pending(), Sales); // to be changed
        QVERIFY(changed.count() >= 3);
    }

    void aClickOnTheCrossRemovesAndOnTheTextChanges()
    {
        TokenEdit edit;
        edit.setTokens({Jo, Sales});
        activate(edit);
        auto buttons = edit.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton, {}, {buttons.at(0)->width() - 8, 12});
        QCOMPARE(edit.tokens(), QStringList({Sales}));
        QTest::mouseClick(buttons.at(1), Qt::LeftButton, {}, {30, 12});
        QCOMPARE(edit.pending(), Sales);
    }

    void aFaultyMailboxIsNamedSo()
    {
        TokenEdit edit;
        edit.setCheck(isMailbox);
        edit.setTokens({Jo, QStringLiteral("kim@example")});
        const auto tokens = edit.findChildren<QAbstractButton *>();
        QCOMPARE(tokens.at(0)->accessibleName(), Jo);
        QCOMPARE(tokens.at(1)->accessibleName(), QStringLiteral("kim@example, not an address"));
    }

    void aLabelledTokenFieldIsReadByItsLabel()
    {
        auto *edit = new TokenEdit;
        const FormField field(QStringLiteral("To"), edit);
        QCOMPARE(edit->focusProxy()->accessibleName(), QStringLiteral("To"));
    }

    void linesFlowWhenTheWidthEnds()
    {
        QWidget holder;
        auto *layout = new FlowLayout(&holder, 8);
        for (int index = 0; index < 4; ++index) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            layout->addWidget(box);
        }
        QCOMPARE(layout->heightForWidth(424), 20);
        QCOMPARE(layout->heightForWidth(423), 48);
        QCOMPARE(layout->heightForWidth(50), 104);
    }

    void aPageScrollsDownOnlyAndBreaksItsText()
    {
        auto *text =
            (new Label(QString(200, QLatin1Char('a')).replace(50, 1, QLatin1Char(' '))))->wrapped();
        ScrollPage page(text);
        page.resize(300, 200);
        page.show();
        QVERIFY(text->width() <= 300);
    }

    void enterPressesThePrimaryButtonOfADialog()
    {
        DialogFrame dialog(
            QStringLiteral("Practice"), QStringLiteral("Servers that fail on purpose."));
        auto *field = new QLineEdit;
        field->setAccessibleName(QStringLiteral("Search"));
        dialog.setContent(field);
        Button *close = dialog.addButton(QStringLiteral("Close"));
        Button *start = dialog.addButton(QStringLiteral("Start"), ButtonWeight::Primary);
        QSignalSpy started(start, &QAbstractButton::clicked);
        activate(dialog);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(started.count(), 1);
        QVERIFY(close->isVisible());
        gui::picture(&dialog, QStringLiteral("dialog"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
