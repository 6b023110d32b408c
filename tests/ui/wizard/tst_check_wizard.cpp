// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The wizard as people use it: keys and clicks from the first page to the plan, for each problem.

#include "ui/support/GuiTest.h"
#include "ui/wizard/WizardDriver.h"

#include <QApplication>
#include <QButtonGroup>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

class CheckWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WizardDriver::dress(); }
    void init();
    void cleanup();

    void cannotSendLeadsFromAnAddressToAPlan();
    void refusedMailIsAskedOfTheDomain();
    void refusedMailMayGoThroughOnesOwnServer();
    void cannotFetchAsksForNoAddresses();
    void anErrorTextAsksNothing();
    void consoleNeedsOnlyAServer();
    void aForeignPlanIsShownBeforeAnythingIsSent();
    void anEarlierPlanComesBackAsItWas();
    void aRowOfReviewLeadsToItsPage();
    void aServerMayBeTypedBefore();

private:
    void open(const WizardMeans &means = {});
    CheckWizard *wizard() const { return m_page->wizard(); }

    std::unique_ptr<TestNameServer> m_names;
    std::unique_ptr<WizardDriver> m_page;
};

void CheckWizardTest::init()
{
    gui::prepare();
    m_names = std::make_unique<TestNameServer>();
}

void CheckWizardTest::cleanup()
{
    m_page.reset();
    m_names.reset();
    QCOMPARE(gui::windowsLeft(), QStringList{});
}

void CheckWizardTest::open(const WizardMeans &means)
{
    m_page = std::make_unique<WizardDriver>(*m_names, means);
}

void CheckWizardTest::cannotSendLeadsFromAnAddressToAPlan()
{
    m_names->answer("_submission._tcp.example.test", RecordType::SRV,
        {.answers = {wireRecord("_submission._tcp.example.test", RecordType::SRV,
             wire16(0) + wire16(1) + wire16(587) + wireName("smtp.example.net"))}});
    open();
    gui::picture(wizard(), QStringLiteral("wizard-a-problem"));
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_1);
    QCOMPARE(wizard()->currentStep(), WizardStep::Server);
    m_page->type(QStringLiteral("E-mail address or server"), "anna.berg@example.test");
    QTRY_COMPARE(
        m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("smtp.example.net"));
    QCOMPARE(m_page->field(QStringLiteral("Port"))->text(), QStringLiteral("587"));
    QVERIFY(m_page->texts().join(QLatin1Char('\n')).contains(QStringLiteral("(_submission._tcp)")));
    QTRY_VERIFY(!m_page->texts().contains(QStringLiteral("Looking up settings for example.test")));
    gui::picture(wizard(), QStringLiteral("wizard-b-server"));
    m_page->goOn();
    QCOMPARE(m_page->field(QStringLiteral("User name"))->text(),
        QStringLiteral("anna.berg@example.test"));
    QVERIFY(m_page->texts().contains(
        QStringLiteral("The password goes to smtp.example.net, port 587")));
    m_page->paste(QStringLiteral("Password"), QStringLiteral("pässword 123"));
    gui::picture(wizard(), QStringLiteral("wizard-c-signin"));
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
    QCOMPARE(m_page->field(QStringLiteral("From (envelope sender)"))->text(),
        QStringLiteral("anna.berg@example.test"));
    QTest::keyClicks(
        wizard()->focusWidget(), QStringLiteral("jo.lind@example.org,sales@example.org "));
    gui::picture(wizard(), QStringLiteral("wizard-d-addresses"));
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    gui::picture(wizard(), QStringLiteral("wizard-e-review"));
    const QStringList told = m_page->rows();
    QVERIFY(told.contains(QStringLiteral("Recipient: RCPT TO:<sales@example.org>, expects 250")));
    QVERIFY(!told.join(QLatin1Char(' ')).contains(QStringLiteral("DATA")));
    QSignalSpy accepted(wizard(), &QDialog::accepted);
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    const WizardResult result = wizard()->wanted();
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
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_2);
    m_page->type(QStringLiteral("Recipient’s address or domain"), "jo.lind@example.org");
    gui::picture(wizard(), QStringLiteral("wizard-f-recipient"));
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    gui::picture(wizard(), QStringLiteral("wizard-g-domain-review"));
    QCOMPARE(m_page->rows().front(),
        QStringLiteral("Look-up: mail hosts of example.org (MX), each is tried"));
    const WizardResult result = wizard()->wanted();
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
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_2);
    m_page->type(QStringLiteral("Recipient’s address or domain"), "jo.lind@example.org");
    m_page->click(m_page->button(QStringLiteral("Your own outgoing server")));
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Server);
    m_page->type(QStringLiteral("E-mail address or server"), "smtp.example.net:465");
    m_page->goOn();
    m_page->click(m_page->button(QStringLiteral("Without sign-in")));
    m_page->goOn();
    m_page->type(QStringLiteral("From (envelope sender)"), "anna@example.com");
    m_page->goOn();
    const WizardResult result = wizard()->wanted();
    QVERIFY(!result.isDomainCheck);
    QCOMPARE(result.plan.security, Security::Tls);
    QCOMPARE(result.plan.to, QStringList{QStringLiteral("jo.lind@example.org")});
}

void CheckWizardTest::cannotFetchAsksForNoAddresses()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_3);
    m_page->type(QStringLiteral("E-mail address or server"), "someone@gmail.com");
    QTRY_COMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("imap.gmail.com"));
    m_page->click(m_page->button(QStringLiteral("POP3")));
    QCOMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("pop.gmail.com"));
    QCOMPARE(m_page->field(QStringLiteral("Port"))->text(), QStringLiteral("995"));
    gui::picture(wizard(), QStringLiteral("wizard-h-fetch"));
    m_page->goOn();
    m_page->type(QStringLiteral("Password"), "practice makes perfect");
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    const WizardResult result = wizard()->wanted();
    QCOMPARE(result.plan.protocol, Protocol::Pop3);
    QCOMPARE(result.plan.stopAfter, Stage::Login);
    QVERIFY(!result.plan.from);
}

void CheckWizardTest::anErrorTextAsksNothing()
{
    open();
    QSignalSpy wanted(wizard(), &CheckWizard::importRequested);
    QSignalSpy closed(wizard(), &QDialog::rejected);
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_4);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(closed.count(), 1);
}

void CheckWizardTest::consoleNeedsOnlyAServer()
{
    open();
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_5);
    m_page->type(QStringLiteral("E-mail address or server"), "mail.example.com:25");
    QTest::keyClick(wizard()->focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    QCOMPARE(m_page->next()->text(), QStringLiteral("&Open console"));
    const WizardResult result = wizard()->wanted();
    QVERIFY(result.isConsole);
    QCOMPARE(result.plan.port, quint16(25));
    QCOMPARE(result.plan.security, Security::StartTlsIfOffered);
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
    wizard()->setPlan(plan, PlanOrigin::Foreign);
    QCOMPARE(wizard()->currentStep(), WizardStep::SignIn); // there is no password
    QVERIFY(m_page->texts().contains(
        QStringLiteral("The password goes to mail.somewhere.test, port 587")));
    m_page->type(QStringLiteral("Password"), "secret password");
    m_page->goOn();
    m_page->goOn();
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    gui::picture(wizard(), QStringLiteral("wizard-k-foreign"));
    QVERIFY(m_page->texts().contains(
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
    wizard()->setPlan(plan, PlanOrigin::Own, PlanTarget::Server, secrets);
    QCOMPARE(wizard()->currentStep(), WizardStep::Review);
    QCOMPARE(wizard()->wanted().plan, plan);
    QCOMPARE(wizard()->wanted().secrets.signIn.bytes(), QByteArray("a secret"));
}

void CheckWizardTest::aRowOfReviewLeadsToItsPage()
{
    open();
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.from = QString();
    plan.to = {QStringLiteral("jo@example.org")};
    wizard()->setPlan(plan, PlanOrigin::Own);
    // without a user name, the sign-in is what is open
    QCOMPARE(wizard()->currentStep(), WizardStep::SignIn);
    m_page->click(m_page->button(QStringLiteral("Without sign-in")));
    m_page->goOn();
    m_page->goOn();
    QAbstractButton *row = m_page->button(QStringLiteral("Recipient: "));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(wizard()->currentStep(), WizardStep::Addresses);
}

void CheckWizardTest::aServerMayBeTypedBefore()
{
    open();
    wizard()->setProblem(WizardProblem::Console);
    wizard()->setTyped(QStringLiteral("mail.example.com:587"));
    QCOMPARE(wizard()->currentStep(), WizardStep::Server);
    QCOMPARE(m_page->field(QStringLiteral("Server"))->text(), QStringLiteral("mail.example.com"));
    m_page->goOn();
    QCOMPARE(wizard()->wanted().plan.port, quint16(587));
    QCOMPARE(wizard()->wanted().plan.security, Security::StartTls);
}

QTEST_MAIN(CheckWizardTest)
#include "tst_check_wizard.moc"
