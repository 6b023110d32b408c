// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The wizard as people use it: keys and clicks from the first page to the plan, for each problem.

#include "net/TestNameServer.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"
#include "ui/wizard/CheckWizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

WizardMeans quietMeans(const TestNameServer &names)
{
    WizardMeans means;
    means.discovery.nameServer = textOf(names.server());
    means.discovery.deadlineMs = 2'000;
    return means;
}

} // namespace

class CheckWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void cannotSendLeadsFromAnAddressToAPlan();
    void refusedMailIsAskedOfTheDomain();
    void refusedMailMayGoThroughOnesOwnServer();
    void cannotFetchAsksForNoAddresses();
    void anErrorTextAsksNothing();
    void consoleNeedsOnlyAServer();
    void pastedBlanksAreRemovedAndSaidSo();
    void nextStaysShutWithAReason_data();
    void nextStaysShutWithAReason();
    void aHalfTypedAddressIsNotCalledWrongAtOnce();
    void whatWasTypedIsNotOverwrittenByFindings();
    void passwordWithoutEncryptionNeedsConsent();
    void passwordNeverStandsOnReview();
    void aKeptPasswordIsOfferedForItsHostOnly();
    void realMailIsWarnedOf();
    void aForeignPlanIsShownBeforeAnythingIsSent();
    void anEarlierPlanComesBackAsItWas();
    void aRowOfReviewLeadsToItsPage();
    void everyPageIsNamedReachableAndUncut();

private:
    QLineEdit *field(const QString &name) const;
    QAbstractButton *button(const QString &text) const;
    QAbstractButton *next() const
    {
        return m_wizard->findChild<QPushButton *>(QStringLiteral("next"));
    }
    void open(const WizardMeans &means);
    void open() { open(quietMeans(*m_names)); }
    void type(const QString &name, const char *text);
    void paste(const QString &name, const QString &text);
    void click(QAbstractButton *what) const;
    void goOn();
    void goToSignIn(const char *server);
    QStringList texts() const;
    QStringList rows() const;

    std::unique_ptr<TestNameServer> m_names;
    std::unique_ptr<CheckWizard> m_wizard;
};

void CheckWizardTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    const bool isDark = qEnvironmentVariableIsSet("SMTPSCOPE_DARK");
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
}

void CheckWizardTest::init()
{
    gui::prepare();
    m_names = std::make_unique<TestNameServer>();
}

void CheckWizardTest::cleanup()
{
    m_wizard.reset();
    m_names.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void CheckWizardTest::open(const WizardMeans &means)
{
    m_wizard = std::make_unique<CheckWizard>(means);
    m_wizard->resize(m_wizard->sizeHint());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

// The visible field that a screen reader calls so.
QLineEdit *CheckWizardTest::field(const QString &name) const
{
    for (auto *edit : m_wizard->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    }
    qFatal("there is no field %s", qPrintable(name));
}

QAbstractButton *CheckWizardTest::button(const QString &text) const
{
    for (auto *one : m_wizard->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && (one->text() == text || one->accessibleName().startsWith(text)))
            return one;
    }
    qFatal("there is no button %s", qPrintable(text));
}

void CheckWizardTest::click(QAbstractButton *what) const
{
    QTest::mouseClick(what, Qt::LeftButton, {}, QPoint(12, what->height() / 2));
}

void CheckWizardTest::type(const QString &name, const char *text)
{
    QLineEdit *edit = field(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
}

void CheckWizardTest::paste(const QString &name, const QString &text)
{
    QLineEdit *edit = field(name);
    edit->setFocus();
    edit->selectAll();
    QApplication::clipboard()->setText(text);
    edit->paste();
}

void CheckWizardTest::goOn()
{
    QVERIFY(next()->isEnabled());
    click(next());
}

// All labels that are seen.
QStringList CheckWizardTest::texts() const
{
    QStringList all;
    for (const auto *label : m_wizard->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            all.append(label->text());
    }
    return all;
}

// The steps on Review as a screen reader says them.
QStringList CheckWizardTest::rows() const
{
    QStringList all;
    for (const auto *one : m_wizard->findChildren<QAbstractButton *>()) {
        if (one->isVisible()
            && QLatin1String(one->metaObject()->className())
                == QLatin1String("smtpscope::PlanRowButton"))
            all.append(one->accessibleName());
    }
    return all;
}

void CheckWizardTest::goToSignIn(const char *server)
{
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    type(QStringLiteral("E-mail address or server"), server);
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::SignIn);
}

void CheckWizardTest::cannotSendLeadsFromAnAddressToAPlan()
{
    m_names->answer("_submission._tcp.example.test", RecordType::SRV,
        {.answers = {wireRecord("_submission._tcp.example.test", RecordType::SRV,
             wire16(0) + wire16(1) + wire16(587) + wireName("smtp.example.net"))}});
    open();
    gui::picture(m_wizard.get(), QStringLiteral("wizard-a-problem"));
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Server);
    type(QStringLiteral("E-mail address or server"), "anna.berg@example.test");
    QTRY_COMPARE(field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.net"));
    QCOMPARE(field(QStringLiteral("Port"))->text(), QStringLiteral("587"));
    QVERIFY(texts().join(QLatin1Char('\n')).contains(QStringLiteral("(_submission._tcp)")));
    QTRY_VERIFY(!texts().contains(QStringLiteral("Looking up settings for example.test")));
    gui::picture(m_wizard.get(), QStringLiteral("wizard-b-server"));
    goOn();
    QCOMPARE(field(QStringLiteral("User name"))->text(), QStringLiteral("anna.berg@example.test"));
    QVERIFY(texts().contains(QStringLiteral("The password goes to smtp.example.net, port 587")));
    paste(QStringLiteral("Password"), QStringLiteral("pässword 123"));
    gui::picture(m_wizard.get(), QStringLiteral("wizard-c-signin"));
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Addresses);
    QCOMPARE(field(QStringLiteral("From (envelope sender)"))->text(),
        QStringLiteral("anna.berg@example.test"));
    QTest::keyClicks(
        m_wizard->focusWidget(), QStringLiteral("jo.lind@example.org,sales@example.org "));
    gui::picture(m_wizard.get(), QStringLiteral("wizard-d-addresses"));
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    gui::picture(m_wizard.get(), QStringLiteral("wizard-e-review"));
    const QStringList told = rows();
    QVERIFY(told.contains(QStringLiteral("Recipient: RCPT TO:<sales@example.org>, expects 250")));
    QVERIFY(!told.join(QLatin1Char(' ')).contains(QStringLiteral("DATA")));
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    const WizardResult result = m_wizard->wanted();
    QCOMPARE(result.plan.host, QStringLiteral("smtp.example.net"));
    QCOMPARE(result.plan.security, Security::StartTls);
    QCOMPARE(result.plan.stopAfter, Stage::Rcpt);
    QCOMPARE(result.plan.mechanism, QStringLiteral("AUTO"));
    QCOMPARE(result.secrets.signIn.bytes(), QByteArray("p\xC3\xA4ssword 123"));
    QVERIFY(!result.keepInKeychain);
}

void CheckWizardTest::refusedMailIsAskedOfTheDomain()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_2);
    type(QStringLiteral("Recipient’s address or domain"), "jo.lind@example.org");
    gui::picture(m_wizard.get(), QStringLiteral("wizard-f-recipient"));
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    gui::picture(m_wizard.get(), QStringLiteral("wizard-g-domain-review"));
    QCOMPARE(
        rows().front(), QStringLiteral("Look-up: mail hosts of example.org (MX), each is tried"));
    const WizardResult result = m_wizard->wanted();
    QVERIFY(result.isDomainCheck);
    QCOMPARE(result.plan.host, QStringLiteral("example.org"));
    QCOMPARE(result.plan.port, quint16(25));
    QCOMPARE(result.plan.to, QStringList{QStringLiteral("jo.lind@example.org")});
    QCOMPARE(result.plan.from, std::optional<QString>(QString()));
    QCOMPARE(result.plan.stopAfter, Stage::Rcpt);
    QVERIFY(result.plan.mechanism.isEmpty());
}

void CheckWizardTest::refusedMailMayGoThroughOnesOwnServer()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_2);
    type(QStringLiteral("Recipient’s address or domain"), "jo.lind@example.org");
    click(button(QStringLiteral("Your own outgoing server")));
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Server);
    type(QStringLiteral("E-mail address or server"), "smtp.example.net:465");
    goOn();
    click(button(QStringLiteral("Without sign-in")));
    goOn();
    type(QStringLiteral("From (envelope sender)"), "anna@example.com");
    goOn();
    const WizardResult result = m_wizard->wanted();
    QVERIFY(!result.isDomainCheck);
    QCOMPARE(result.plan.security, Security::Tls);
    QCOMPARE(result.plan.to, QStringList{QStringLiteral("jo.lind@example.org")});
}

void CheckWizardTest::cannotFetchAsksForNoAddresses()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_3);
    type(QStringLiteral("E-mail address or server"), "someone@gmail.com");
    QTRY_COMPARE(field(QStringLiteral("Server"))->text(), QStringLiteral("imap.gmail.com"));
    click(button(QStringLiteral("POP3")));
    QCOMPARE(field(QStringLiteral("Server"))->text(), QStringLiteral("pop.gmail.com"));
    QCOMPARE(field(QStringLiteral("Port"))->text(), QStringLiteral("995"));
    gui::picture(m_wizard.get(), QStringLiteral("wizard-h-fetch"));
    goOn();
    type(QStringLiteral("Password"), "practice makes perfect");
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    const WizardResult result = m_wizard->wanted();
    QCOMPARE(result.plan.protocol, Protocol::Pop3);
    QCOMPARE(result.plan.stopAfter, Stage::Login);
    QVERIFY(!result.plan.from);
}

void CheckWizardTest::anErrorTextAsksNothing()
{
    open();
    QSignalSpy wanted(m_wizard.get(), &CheckWizard::importRequested);
    QSignalSpy closed(m_wizard.get(), &QDialog::rejected);
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_4);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(closed.count(), 1);
}

void CheckWizardTest::consoleNeedsOnlyAServer()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_5);
    type(QStringLiteral("E-mail address or server"), "mail.example.com:25");
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    QCOMPARE(next()->text(), QStringLiteral("Open console"));
    const WizardResult result = m_wizard->wanted();
    QVERIFY(result.isConsole);
    QCOMPARE(result.plan.port, quint16(25));
    QCOMPARE(result.plan.security, Security::StartTlsIfOffered);
}

void CheckWizardTest::pastedBlanksAreRemovedAndSaidSo()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    const QString name = QStringLiteral("E-mail address or server");
    paste(name, QStringLiteral("smtps://smtp.example.com:465/ "));
    QCOMPARE(field(name)->text(), QStringLiteral("smtp.example.com:465"));
    QVERIFY(texts().contains(
        QStringLiteral("A blank at the end was removed. “smtps://” was removed.")));
    QCOMPARE(field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.com"));
    QVERIFY(next()->isEnabled());
    QCOMPARE(m_wizard->wanted().plan.security, Security::Tls);
}

void CheckWizardTest::nextStaysShutWithAReason_data()
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

void CheckWizardTest::nextStaysShutWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    if (!typed.isEmpty())
        paste(QStringLiteral("E-mail address or server"), typed);
    QVERIFY(!next()->isEnabled());
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QVERIFY2(texts().contains(reason), qPrintable(texts().join(QLatin1Char('\n'))));
    QCOMPARE(m_wizard->currentStep(), WizardStep::Server);
}

void CheckWizardTest::aHalfTypedAddressIsNotCalledWrongAtOnce()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    QLineEdit *edit = field(QStringLiteral("E-mail address or server"));
    QTest::keyClicks(edit, QStringLiteral("kim@exam"));
    QVERIFY(!edit->property("faulty").toBool());
    QVERIFY(!next()->isEnabled());
    QTRY_VERIFY(edit->property("faulty").toBool()); // a pause
}

void CheckWizardTest::whatWasTypedIsNotOverwrittenByFindings()
{
    m_names->answer("_submission._tcp.example.test", RecordType::SRV,
        {.answers = {wireRecord("_submission._tcp.example.test", RecordType::SRV,
             wire16(0) + wire16(1) + wire16(587) + wireName("smtp.example.net"))},
            .delayMs = 300});
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    type(QStringLiteral("E-mail address or server"), "anna@example.test");
    type(QStringLiteral("Server"), "192.0.2.7");
    QTRY_VERIFY(
        texts().contains(QStringLiteral("Found for example.test; what you typed was kept")));
    QCOMPARE(field(QStringLiteral("Server"))->text(), QStringLiteral("192.0.2.7"));
}

void CheckWizardTest::passwordWithoutEncryptionNeedsConsent()
{
    open();
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    type(QStringLiteral("E-mail address or server"), "mail.example.com");
    click(button(QStringLiteral("None")));
    goOn();
    type(QStringLiteral("User name"), "anna");
    type(QStringLiteral("Password"), "secret password");
    QVERIFY(!next()->isEnabled());
    click(button(QStringLiteral("Send it unencrypted all the same")));
    QVERIFY(next()->isEnabled());
    goOn();
    click(button(QStringLiteral("Sign in")));
    goOn();
    QVERIFY(m_wizard->wanted().plan.allowPlaintextAuth);
}

void CheckWizardTest::passwordNeverStandsOnReview()
{
    open();
    goToSignIn("smtp.example.com");
    type(QStringLiteral("User name"), "anna");
    type(QStringLiteral("Password"), "Geheim-4711");
    goOn();
    click(button(QStringLiteral("Sign in")));
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    const QString seen = (texts() + rows()).join(QLatin1Char('\n'));
    QVERIFY(!seen.contains(QStringLiteral("Geheim")));
    QVERIFY(seen.contains(QStringLiteral("user name and password")));
}

void CheckWizardTest::aKeptPasswordIsOfferedForItsHostOnly()
{
    WizardMeans means = quietMeans(*m_names);
    means.findPassword = [](const QString &host, const QString &user, const auto &found) {
        if (host == QLatin1String("smtp.example.com") && user == QLatin1String("anna"))
            found(Secret("kept password"));
        else
            found({});
    };
    open(means);
    goToSignIn("smtp.example.com");
    type(QStringLiteral("User name"), "anna");
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Tab);
    QCOMPARE(field(QStringLiteral("Password"))->text(), QStringLiteral("kept password"));
    QVERIFY(texts().contains(
        QStringLiteral("Taken from the keychain, where it is kept for this server.")));
    goOn();
    QVERIFY(m_wizard->wanted().keepInKeychain);
}

void CheckWizardTest::realMailIsWarnedOf()
{
    open();
    goToSignIn("smtp.example.com");
    click(button(QStringLiteral("Without sign-in")));
    goOn();
    type(QStringLiteral("From (envelope sender)"), "anna@example.com");
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(m_wizard->focusWidget(), QStringLiteral("jo@example.org "));
    click(button(QStringLiteral("Send a test message")));
    gui::picture(m_wizard.get(), QStringLiteral("wizard-i-send"));
    QVERIFY(texts().contains(
        QStringLiteral("A real mail goes to everybody above. Only send to people who expect it.")));
    goOn();
    gui::picture(m_wizard.get(), QStringLiteral("wizard-j-send-review"));
    QVERIFY(
        texts().contains(QStringLiteral("It goes to jo@example.org and cannot be called back.")));
    QCOMPARE(next()->text(), QStringLiteral("Start and send mail"));
}

void CheckWizardTest::aForeignPlanIsShownBeforeAnythingIsSent()
{
    open();
    Plan plan;
    plan.host = QStringLiteral("mail.somewhere.test");
    plan.port = 587;
    plan.security = Security::StartTls;
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = QStringLiteral("anna");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("jo@example.org")};
    m_wizard->setPlan(plan, PlanOrigin::Foreign);
    QCOMPARE(m_wizard->currentStep(), WizardStep::SignIn); // there is no password
    QVERIFY(texts().contains(QStringLiteral("The password goes to mail.somewhere.test, port 587")));
    type(QStringLiteral("Password"), "secret password");
    goOn();
    goOn();
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    gui::picture(m_wizard.get(), QStringLiteral("wizard-k-foreign"));
    QVERIFY(texts().contains(
        QStringLiteral("The file names the server mail.somewhere.test, port 587")));
}

void CheckWizardTest::anEarlierPlanComesBackAsItWas()
{
    open();
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.port = 2587;
    plan.security = Security::StartTls;
    plan.mechanism = QStringLiteral("PLAIN");
    plan.user = QStringLiteral("anna");
    plan.from = QString();
    plan.to = {QStringLiteral("jo@example.org"), QStringLiteral("kim@example.org")};
    plan.helo = QStringLiteral("client.example");
    plan.limits.deadlineMs = 2'500;
    plan.message.subject = QStringLiteral("Hello");
    plan.stopAfter = Stage::Quit;
    CheckSecrets secrets;
    secrets.signIn = Secret("a secret");
    m_wizard->setPlan(plan, PlanOrigin::Own, PlanTarget::Server, secrets);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Review);
    QCOMPARE(m_wizard->wanted().plan, plan);
    QCOMPARE(m_wizard->wanted().secrets.signIn.bytes(), QByteArray("a secret"));
}

void CheckWizardTest::aRowOfReviewLeadsToItsPage()
{
    open();
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.from = QString();
    plan.to = {QStringLiteral("jo@example.org")};
    m_wizard->setPlan(plan, PlanOrigin::Own);
    // without a user name, the sign-in is what is open
    QCOMPARE(m_wizard->currentStep(), WizardStep::SignIn);
    click(button(QStringLiteral("Without sign-in")));
    goOn();
    goOn();
    QAbstractButton *row = button(QStringLiteral("Recipient: "));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(m_wizard->currentStep(), WizardStep::Addresses);
}

void CheckWizardTest::everyPageIsNamedReachableAndUncut()
{
    open();
    const auto check = [&](const char *where) {
        QApplication::processEvents();
        const QStringList faults = gui::unnamedControls(m_wizard.get())
            + gui::unreachableControls(m_wizard.get()) + gui::clippedTexts(m_wizard.get());
        QVERIFY2(
            faults.isEmpty(), qPrintable(QLatin1String(where) + faults.join(QLatin1String("; "))));
    };
    check("Problem: ");
    QTest::keyClick(m_wizard->focusWidget(), Qt::Key_1);
    type(QStringLiteral("E-mail address or server"), "someone@gmail.com");
    QTRY_COMPARE(field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.gmail.com"));
    click(button(QStringLiteral("More options")));
    gui::picture(m_wizard.get(), QStringLiteral("wizard-l-more"));
    check("Server: ");
    goOn();
    check("Sign-in: ");
    type(QStringLiteral("Password"), "secret password");
    goOn();
    QTest::keyClicks(m_wizard->focusWidget(), QStringLiteral("jo@example.org "));
    check("Addresses: ");
    goOn();
    check("Review: ");
}

QTEST_MAIN(CheckWizardTest)
#include "tst_check_wizard.moc"
