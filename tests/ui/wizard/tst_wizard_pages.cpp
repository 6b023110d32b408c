// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the pages of the wizard say while somebody types, and what they never do.

#include "ui/support/GuiTest.h"
#include "ui/wizard/ReviewPage.h"
#include "ui/wizard/WizardDraft.h"
#include "ui/wizard/WizardDriver.h"

#include <QApplication>
#include <QButtonGroup>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

// The controls that neither Tab nor, within a group of which one is chosen, the arrow keys reach.
QStringList unreachable(QWidget *root)
{
    QStringList left = gui::unreachableControls(root);
    for (const auto *button : root->findChildren<QAbstractButton *>()) {
        const QButtonGroup *group = button->group();
        if (group && group->checkedButton() && group->checkedButton()->focusPolicy() & Qt::TabFocus)
            left.removeAll(QString::fromLatin1(button->metaObject()->className()) + QLatin1Char(' ')
                + (button->accessibleName().isEmpty() ? button->text() : button->accessibleName()));
    }
    return left;
}

} // namespace

class WizardPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WizardDriver::dress(); }
    void init();
    void cleanup();

    void pastedBlanksAreRemovedAndSaidSo();
    void nextStaysShutWithAReason_data();
    void nextStaysShutWithAReason();
    void aHalfTypedAddressIsNotCalledWrongAtOnce();
    void whatWasTypedIsNotOverwrittenByFindings();
    void passwordWithoutEncryptionNeedsConsent();
    void passwordNeverStandsOnReview();
    void aRefusedPlanIsToldWithoutOptions();
    void aKeptPasswordIsOfferedForItsHostOnly();
    void aRememberedPasswordGivesWayToTypingAndIsNotKept();
    void realMailIsWarnedOf();
    void everyPageIsNamedReachableAndUncut_data();
    void everyPageIsNamedReachableAndUncut();

private:
    void open(const WizardMeans &means = {});
    CheckWizard *wizard() const { return m_page->wizard(); }

    std::unique_ptr<TestNameServer> m_names;
    std::unique_ptr<WizardDriver> m_page;
};

void WizardPagesTest::init()
{
    gui::prepare();
    m_names = std::make_unique<TestNameServer>();
}

void WizardPagesTest::cleanup()
{
    m_page.reset();
    m_names.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void WizardPagesTest::open(const WizardMeans &means)
{
    m_page = std::make_unique<WizardDriver>(*m_names, means);
}

void WizardPagesTest::pastedBlanksAreRemovedAndSaidSo()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    const QString name = QStringLiteral("E-mail address or server");
    m_page->paste(name, QStringLiteral("smtps://smtp.example.com:465/ "));
    QCOMPARE(m_page->field(name)->text(), QStringLiteral("smtp.example.com:465"));
    QVERIFY(m_page->texts().contains(
        QStringLiteral("A blank at the end was removed. “smtps://” was removed.")));
    QCOMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.com"));
    QVERIFY(m_page->next()->isEnabled());
    QCOMPARE(wizard()->wanted().plan.security, Security::Tls);
}

void WizardPagesTest::nextStaysShutWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString()
                             << QStringLiteral("Type an e-mail address or a server to go on.");
    QTest::newRow("no ending")
        << QStringLiteral("kim@example")
        << QStringLiteral(
               "“kim@example” has no ending like .com or .org. Finish or remove it to go on.");
    QTest::newRow("port too large")
        << QStringLiteral("mail.example.com:70000")
        << QStringLiteral("“70000” is no port. Ports go from 1 to 65535.");
    QTest::newRow("half an address of IPv4")
        << QStringLiteral("192.168.1")
        << QStringLiteral(
               "“192.168.1” is no complete IP address. It has four numbers from 0 to 255.");
}

void WizardPagesTest::nextStaysShutWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    if (!typed.isEmpty())
        m_page->paste(QStringLiteral("E-mail address or server"), typed);
    QVERIFY(!m_page->next()->isEnabled());
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Return);
    QVERIFY2(m_page->texts().contains(reason), qPrintable(m_page->texts().join(QLatin1Char('\n'))));
    QCOMPARE(wizard()->currentStep(), WizardStep::Server);
}

void WizardPagesTest::aHalfTypedAddressIsNotCalledWrongAtOnce()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    QLineEdit *edit = m_page->field(QStringLiteral("E-mail address or server"));
    QTest::keyClicks(edit, QStringLiteral("kim@exam"));
    QVERIFY(!edit->property("faulty").toBool());
    QVERIFY(!m_page->next()->isEnabled());
    QTRY_VERIFY(edit->property("faulty").toBool()); // a pause
}

void WizardPagesTest::whatWasTypedIsNotOverwrittenByFindings()
{
    m_names->answer("_submission._tcp.example.test", RecordType::SRV,
        {.answers = {wireRecord("_submission._tcp.example.test", RecordType::SRV,
             wire16(0) + wire16(1) + wire16(587) + wireName("smtp.example.net"))},
            .delayMs = 300});
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    m_page->type(QStringLiteral("E-mail address or server"), "anna@example.test");
    m_page->type(QStringLiteral("Server"), "192.0.2.7");
    QTRY_VERIFY(m_page->texts().contains(
        QStringLiteral("Found for example.test; what you typed was kept")));
    QCOMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("192.0.2.7"));
}

void WizardPagesTest::passwordWithoutEncryptionNeedsConsent()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    m_page->type(QStringLiteral("E-mail address or server"), "mail.example.com");
    m_page->click(m_page->button(QStringLiteral("None")));
    m_page->goOn();
    m_page->type(QStringLiteral("User name"), "anna");
    m_page->type(QStringLiteral("Password"), "secret password");
    QVERIFY(!m_page->next()->isEnabled());
    m_page->click(m_page->button(QStringLiteral("Send it unencrypted all the same")));
    QVERIFY(m_page->next()->isEnabled());
    m_page->goOn();
    m_page->click(m_page->button(QStringLiteral("Sign in")));
    m_page->goOn();
    QVERIFY(wizard()->wanted().plan.allowPlaintextAuth);
}

void WizardPagesTest::passwordNeverStandsOnReview()
{
    open();
    m_page->goToSignIn("smtp.example.com");
    m_page->type(QStringLiteral("User name"), "anna");
    m_page->type(QStringLiteral("Password"), "Geheim-4711");
    m_page->goOn();
    m_page->click(m_page->button(QStringLiteral("Sign in")));
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    const QString seen = (m_page->texts() + m_page->rows()).join(QLatin1Char('\n'));
    QVERIFY(!seen.contains(QStringLiteral("Geheim")));
    QVERIFY(seen.contains(QStringLiteral("user name and password")));
}

void WizardPagesTest::aRefusedPlanIsToldWithoutOptions()
{
    WizardDraft draft;
    draft.plan.host = QStringLiteral("mail.example.com");
    draft.plan.port = 587;
    draft.plan.helo = QStringLiteral("pc1\nexample.com");
    ReviewPage review;
    review.enter(draft);
    QCOMPARE(review.error(),
        QStringLiteral("The name for EHLO holds a line break or a NUL character. Remove it."));
}

void WizardPagesTest::aKeptPasswordIsOfferedForItsHostOnly()
{
    WizardMeans means;
    means.findPassword = [](const QString &host, const QString &user, const auto &found) {
        if (host == QLatin1String("smtp.example.com") && user == QLatin1String("anna"))
            found(Secret("kept password"));
        else
            found({});
    };
    open(means);
    m_page->goToSignIn("smtp.example.com");
    m_page->type(QStringLiteral("User name"), "anna");
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->field(QStringLiteral("Password"))->text(), QStringLiteral("kept password"));
    QVERIFY(m_page->texts().contains(
        QStringLiteral("Taken from the keychain, where it is kept for this server.")));
    m_page->goOn();
    QVERIFY(wizard()->wanted().keepInKeychain);
}

// It was only remembered for this run, came late, and the person is typing another.
void WizardPagesTest::aRememberedPasswordGivesWayToTypingAndIsNotKept()
{
    WizardMeans means;
    WizardMeans::FoundPassword late;
    means.findPassword = [&late](
                             const QString &, const QString &, const auto &found) { late = found; };
    means.isKept = [](const QString &, const QString &) { return false; };
    open(means);
    m_page->goToSignIn("smtp.example.com");
    m_page->type(QStringLiteral("User name"), "anna");
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Tab);
    late(Secret("remembered"));
    QLineEdit *password = m_page->field(QStringLiteral("Password"));
    QCOMPARE(password->text(), QStringLiteral("remembered"));
    QTest::keyClicks(password, QStringLiteral("another"));
    QCOMPARE(password->text(), QStringLiteral("another"));
    m_page->goOn();
    QVERIFY(!wizard()->wanted().keepInKeychain);
}

void WizardPagesTest::realMailIsWarnedOf()
{
    open();
    m_page->goToSignIn("smtp.example.com");
    m_page->click(m_page->button(QStringLiteral("Without sign-in")));
    m_page->goOn();
    m_page->type(QStringLiteral("From (envelope sender)"), "anna@example.com");
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(wizard()->focusWidget(), QStringLiteral("jo@example.org "));
    m_page->click(m_page->button(QStringLiteral("Send a test message")));
    gui::picture(wizard(), QStringLiteral("wizard-i-send"));
    QVERIFY(m_page->texts().contains(
        QStringLiteral("A real mail goes to everybody above. Only send to people who expect it.")));
    m_page->goOn();
    gui::picture(wizard(), QStringLiteral("wizard-j-send-review"));
    QVERIFY(m_page->texts().contains(
        QStringLiteral("It goes to jo@example.org and cannot be called back.")));
    QCOMPARE(m_page->next()->text(), QStringLiteral("&Start and send mail"));
}

void WizardPagesTest::everyPageIsNamedReachableAndUncut_data()
{
    QTest::addColumn<int>("textSize");
    QTest::newRow("usual text") << 13;
    QTest::newRow("large text") << 20;
}

void WizardPagesTest::everyPageIsNamedReachableAndUncut()
{
    QFETCH(int, textSize);
    QFont font = QApplication::font();
    font.setPixelSize(textSize);
    QApplication::setFont(font);
    open();
    const auto check = [&](const char *where) {
        QApplication::processEvents();
        const QStringList faults =
            gui::unnamedControls(wizard()) + unreachable(wizard()) + gui::clippedTexts(wizard());
        QVERIFY2(
            faults.isEmpty(), qPrintable(QLatin1String(where) + faults.join(QLatin1String("; "))));
    };
    gui::picture(wizard(), QStringLiteral("wizard-problem-%1").arg(textSize));
    check("Problem: ");
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    m_page->type(QStringLiteral("E-mail address or server"), "someone@gmail.com");
    QTRY_COMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.gmail.com"));
    m_page->click(m_page->button(QStringLiteral("More options")));
    gui::picture(wizard(), QStringLiteral("wizard-l-more-%1").arg(textSize));
    check("Server: ");
    m_page->goOn();
    gui::picture(wizard(), QStringLiteral("wizard-sign-in-%1").arg(textSize));
    check("Sign-in: ");
    m_page->type(QStringLiteral("Password"), "secret password");
    m_page->goOn();
    QTest::keyClicks(wizard()->focusWidget(), QStringLiteral("jo@example.org "));
    gui::picture(wizard(), QStringLiteral("wizard-addresses-%1").arg(textSize));
    check("Addresses: ");
    m_page->goOn();
    gui::picture(wizard(), QStringLiteral("wizard-review-%1").arg(textSize));
    check("Review: ");
    WizardDriver::dress();
}

QTEST_MAIN(WizardPagesTest)
#include "tst_wizard_pages.moc"
