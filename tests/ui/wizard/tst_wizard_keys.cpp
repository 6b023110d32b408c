// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The wizard for hands that stay on the keyboard, turn a wheel or speak through a screen reader,
// and in a language with longer words.

#include "ui/language/PseudoTranslator.h"
#include "ui/support/GuiTest.h"
#include "ui/wizard/WizardDriver.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace smtpscope;

namespace {

Plan wholePlan()
{
    Plan plan;
    plan.host = QStringLiteral("smtp.example.com");
    plan.port = 587;
    plan.security = Security::StartTls;
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = QStringLiteral("anna");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("jo@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

void turnWheel(QWidget *over)
{
    const QPointF place = over->rect().center();
    QWheelEvent event(place, over->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // others are not handed to the parent
    qApp->notify(over, &event);
}

// Nothing scrolls sideways, so what is wider than its page cannot be seen.
QStringList tooWide(const QWidget *root)
{
    QStringList wide;
    for (const auto *area : root->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            wide.append(QStringLiteral("%1 in %2")
                            .arg(area->widget()->width())
                            .arg(area->viewport()->width()));
    }
    return wide;
}

} // namespace

class WizardKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WizardDriver::dress(); }
    void init();
    void cleanup();

    void opensAtItsOwnSize();
    void enterGoesOnFromChoicesAndWhenAllIsTyped();
    void enterGoesOnFromMoreOptions_data();
    void enterGoesOnFromMoreOptions();
    void anEnterThatIsHeldGoesOnOnce();
    void altLettersAndAltLeftLeadThrough();
    void theUserNameIsOfferedAsSender();
    void aSenderThatWasTypedStays();
    void theWheelChangesNothingOnItsWay();
    void moreOptionsAreSeenWhenUnfolded();
    void aFileIsChosenBesideItsField();
    void aScreenReaderMayFillInFields();
    void aHintIsSaidOnce();
    void nothingScrollsThatFits();
    void anOwnPlanIsRunAgain();
    void longerWordsFit_data();
    void longerWordsFit();

private:
    void open() { m_page = std::make_unique<WizardDriver>(*m_names); }
    void openServerPage();
    CheckWizard *wizard() const { return m_page->wizard(); }
    template <typename Widget>
    Widget *control(const char *name) const
    {
        for (Widget *one : wizard()->findChildren<Widget *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<TestNameServer> m_names;
    std::unique_ptr<WizardDriver> m_page;
};

void WizardKeysTest::init()
{
    gui::prepare();
    m_names = std::make_unique<TestNameServer>();
}

void WizardKeysTest::cleanup()
{
    m_page.reset();
    m_names.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void WizardKeysTest::openServerPage()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    m_page->type(QStringLiteral("E-mail address or server"), "smtp.example.com");
}

void WizardKeysTest::opensAtItsOwnSize()
{
    CheckWizard fresh;
    fresh.open();
    QCOMPARE(fresh.size(), QSize(880, 640).boundedTo(fresh.screen()->availableSize()));
}

void WizardKeysTest::enterGoesOnFromChoicesAndWhenAllIsTyped()
{
    openServerPage();
    m_page->key(Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), WizardStep::SignIn);
    QAbstractButton *without = m_page->button(QStringLiteral("Without sign-in"));
    without->setFocus();
    m_page->key(Qt::Key_Space);
    m_page->key(Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
    QTest::keyClicks(wizard()->focusWidget(), QStringLiteral("anna@example.com"));
    m_page->key(Qt::Key_Return); // to the recipients
    QTest::keyClicks(wizard()->focusWidget(), QStringLiteral("jo@example.org"));
    m_page->key(Qt::Key_Return); // finishes the recipient
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
    m_page->key(Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
}

void WizardKeysTest::enterGoesOnFromMoreOptions_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"CA file", "Time limit for each answer", "Addresses",
             "Password for the proxy", "Port", "TLS from the first byte"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void WizardKeysTest::enterGoesOnFromMoreOptions()
{
    QFETCH(QString, name);
    openServerPage();
    m_page->click(m_page->button(QStringLiteral("More options")));
    QWidget *found = nullptr;
    for (QWidget *one : wizard()->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(one);
        if (one->isVisible() && one->focusPolicy() != Qt::NoFocus
            && (one->accessibleName() == name || (button && button->text() == name)))
            found = one;
    }
    QVERIFY(found);
    found->setFocus();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Enter);
    QCOMPARE(wizard()->currentStep(), WizardStep::SignIn); // one page, not two
}

void WizardKeysTest::anEnterThatIsHeldGoesOnOnce()
{
    open();
    wizard()->setPlan(wholePlan(), PlanOrigin::Own);
    m_page->type(QStringLiteral("Password"), "a secret");
    m_page->key(Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, QStringLiteral("\r"), true);
    QApplication::sendEvent(wizard(), &held);
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
}

void WizardKeysTest::altLettersAndAltLeftLeadThrough()
{
    open();
    wizard()->setPlan(wholePlan(), PlanOrigin::Own);
    m_page->type(QStringLiteral("Password"), "a secret");
    QTest::keyClick(wizard(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard()->currentStep(), WizardStep::Addresses);
    QTest::keyClick(wizard(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(wizard()->currentStep(), WizardStep::SignIn);
    QTest::keyClick(m_page->field(QStringLiteral("Password")), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(wizard()->currentStep(), WizardStep::Server);
    for (const WizardStep step : {WizardStep::SignIn, WizardStep::Addresses, WizardStep::Review}) {
        QTRY_VERIFY(!m_page->next()->isDown());
        QTest::keyClick(wizard(), Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(wizard()->currentStep(), step);
    }
    QTRY_VERIFY(!m_page->next()->isDown());
    QSignalSpy accepted(wizard(), &QDialog::accepted);
    QTest::keyClick(wizard(), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(accepted.count(), 1);
}

void WizardKeysTest::theUserNameIsOfferedAsSender()
{
    open();
    m_page->goToSignIn("smtp.example.com");
    m_page->type(QStringLiteral("User name"), "alice@lab.test");
    m_page->type(QStringLiteral("Password"), "a secret");
    m_page->goOn();
    const QString from = QStringLiteral("From (envelope sender)");
    QCOMPARE(m_page->field(from)->text(), QStringLiteral("alice@lab.test"));
    QTest::keyClick(wizard(), Qt::Key_Left, Qt::AltModifier);
    m_page->type(QStringLiteral("User name"), "berta@lab.test");
    m_page->goOn();
    QCOMPARE(m_page->field(from)->text(), QStringLiteral("berta@lab.test"));
    QTest::keyClick(wizard(), Qt::Key_Left, Qt::AltModifier);
    m_page->type(QStringLiteral("User name"), "berta");
    m_page->goOn();
    QCOMPARE(m_page->field(from)->text(), QString());
}

void WizardKeysTest::aSenderThatWasTypedStays()
{
    open();
    m_page->goToSignIn("smtp.example.com");
    m_page->type(QStringLiteral("User name"), "alice@lab.test");
    m_page->type(QStringLiteral("Password"), "a secret");
    m_page->goOn();
    const QString from = QStringLiteral("From (envelope sender)");
    m_page->type(from, "news@lab.test");
    QTest::keyClick(wizard(), Qt::Key_Left, Qt::AltModifier);
    m_page->type(QStringLiteral("User name"), "berta@lab.test");
    m_page->goOn();
    QCOMPARE(m_page->field(from)->text(), QStringLiteral("news@lab.test"));
}

void WizardKeysTest::theWheelChangesNothingOnItsWay()
{
    openServerPage();
    m_page->click(m_page->button(QStringLiteral("More options")));
    QApplication::processEvents();
    auto *seconds = control<QSpinBox>("Time limit for each answer");
    auto *family = control<QComboBox>("Addresses");
    auto *page = wizard()->findChild<QScrollArea *>();
    for (auto *one : wizard()->findChildren<QScrollArea *>()) {
        if (one->isAncestorOf(seconds))
            page = one;
    }
    const int before = seconds->value();
    const int scrolled = page->verticalScrollBar()->value();
    turnWheel(seconds->findChild<QLineEdit *>());
    QVERIFY(page->verticalScrollBar()->value() > scrolled);
    turnWheel(seconds);
    turnWheel(family);
    QCOMPARE(seconds->value(), before);
    QCOMPARE(family->currentIndex(), 0);
    QVERIFY(!seconds->hasFocus());
    seconds->setFocus();
    turnWheel(seconds);
    QCOMPARE(seconds->value(), before - 1);
}

void WizardKeysTest::moreOptionsAreSeenWhenUnfolded()
{
    openServerPage();
    m_page->click(m_page->button(QStringLiteral("More options")));
    for (const char *name : {"Name in EHLO", "Name server"}) {
        const QLineEdit *option = m_page->field(QString::fromLatin1(name));
        QTRY_COMPARE(option->visibleRegion().boundingRect().height(), option->height());
    }
    QVERIFY(!m_page->button(QStringLiteral("More options"))->visibleRegion().isEmpty());
}

void WizardKeysTest::aFileIsChosenBesideItsField()
{
    openServerPage();
    m_page->click(m_page->button(QStringLiteral("More options")));
    QApplication::processEvents(); // it scrolls to its beginning
    QLineEdit *file = m_page->field(QStringLiteral("CA file"));
    const auto *choose = m_page->button(QStringLiteral("Choose file for: CA file"));
    file->setFocus();
    m_page->key(Qt::Key_Tab); // scrolls to it as well
    QCOMPARE(wizard()->focusWidget(), choose);
    gui::picture(wizard(), QStringLiteral("wizard-m-files"));
    QCOMPARE(choose->mapTo(wizard(), choose->rect().center()).y(),
        file->mapTo(wizard(), file->rect().center()).y());
    QVERIFY(choose->visibleRegion().boundingRect().width() >= choose->width());
}

void WizardKeysTest::aScreenReaderMayFillInFields()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    const auto say = [this](const char *name, const char *text) {
        QLineEdit *edit = m_page->field(QLatin1String(name));
        QAccessible::queryAccessibleInterface(edit)->setText(
            QAccessible::Value, QString::fromUtf8(text));
    };
    say("E-mail address or server", "smtp.example.com:465 ");
    QCOMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.com"));
    m_page->goOn();
    say("User name", "anna");
    say("Password", "a secret");
    m_page->goOn();
    say("From (envelope sender)", "anna@example.com");
    say("To", "jo@example.org");
    m_page->goOn();
    const WizardResult result = wizard()->wanted();
    QCOMPARE(result.plan.port, quint16(465));
    QCOMPARE(result.plan.to, QStringList{QStringLiteral("jo@example.org")});
    QCOMPARE(result.secrets.signIn.bytes(), QByteArray("a secret"));
}

void WizardKeysTest::aHintIsSaidOnce()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    m_page->type(QStringLiteral("E-mail address or server"), "localhost");
    QCOMPARE(m_page->texts().filter(QStringLiteral("without a dot")).size(), 1);
    m_page->type(QStringLiteral("Server"), "mailhost");
    QCOMPARE(m_page->texts().filter(QStringLiteral("without a dot")).size(), 2); // about another
}

void WizardKeysTest::nothingScrollsThatFits()
{
    open();
    m_page->goToSignIn("smtp.example.com");
    m_page->type(QStringLiteral("User name"), "alice@lab.test");
    m_page->type(QStringLiteral("Password"), "a secret");
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
    const auto *last = m_page->button(QStringLiteral("Send a test message"));
    for (const auto *area : wizard()->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->isAncestorOf(last))
            QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }
}

void WizardKeysTest::anOwnPlanIsRunAgain()
{
    open();
    QCOMPARE(wizard()->windowTitle(), QStringLiteral("New check"));
    wizard()->setPlan(wholePlan(), PlanOrigin::Own);
    QCOMPARE(wizard()->windowTitle(), QStringLiteral("Run again with changes"));
    QVERIFY(m_page->texts().contains(wizard()->windowTitle()));
}

void WizardKeysTest::longerWordsFit_data()
{
    QTest::addColumn<int>("problem");
    QTest::newRow("send") << int(WizardProblem::CannotSend);
    QTest::newRow("refused") << int(WizardProblem::MailRefused);
    QTest::newRow("fetch") << int(WizardProblem::CannotFetch);
}

// Every page on the way there and back, with English a third longer.
void WizardKeysTest::longerWordsFit()
{
    QFETCH(int, problem);
    PseudoTranslator longer;
    QApplication::installTranslator(&longer);
    open();
    Plan plan = wholePlan();
    plan.host = QStringLiteral("imap.example.com");
    if (WizardProblem(problem) == WizardProblem::CannotFetch)
        plan.protocol = Protocol::Imap;
    const PlanTarget target = WizardProblem(problem) == WizardProblem::MailRefused
        ? PlanTarget::Domain
        : PlanTarget::Server;
    CheckSecrets secrets;
    secrets.signIn = Secret("a secret");
    wizard()->setPlan(plan, PlanOrigin::Own, target, secrets);
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    for (;;) {
        for (auto *one : wizard()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->inherits("smtpscope::FoldButton"))
                one->setChecked(true);
        }
        QApplication::processEvents();
        const QString name =
            QStringLiteral("pseudo-%1-%2").arg(problem).arg(int(wizard()->currentStep()));
        gui::picture(wizard(), name);
        const QStringList faults = gui::clippedTexts(wizard()) + tooWide(wizard());
        QVERIFY2(faults.isEmpty(),
            qPrintable(name + QLatin1String(": ") + faults.join(QLatin1Char('\n'))));
        if (wizard()->currentStep() == WizardStep::Problem)
            break;
        QTest::keyClick(wizard(), Qt::Key_Left, Qt::AltModifier);
    }
    m_page.reset();
}

QTEST_MAIN(WizardKeysTest)
#include "tst_wizard_keys.moc"
