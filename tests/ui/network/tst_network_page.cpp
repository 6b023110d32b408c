// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The list of hosts that were contacted: that it tells all of them, and no more.

#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/network/ContactModel.h"
#include "ui/network/NetworkPage.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>

using namespace smtpscope;

class NetworkPageTest : public QObject
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

    void sessionTellsLookUpAndServer();
    void addressIsNotLookedUp();
    void failedTriesAreContactsToo();
    void copyTakesTheSelectedRows();
    void everythingHasANameAndIsReached_data();
    void everythingHasANameAndIsReached();
};

void NetworkPageTest::sessionTellsLookUpAndServer()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const std::vector<Contact> contacts = contactsOf(session);
    QCOMPARE(contacts.size(), size_t(2));
    QCOMPARE(contacts[0].purpose, ContactPurpose::LookUp);
    QCOMPARE(contacts[1].purpose, ContactPurpose::Check);
    QCOMPARE(contacts[1].host, session.plan.host);
    QCOMPARE(contacts[1].address, QStringLiteral("127.0.0.1"));
    QCOMPARE(contacts[1].port, int(session.plan.port));
    qint64 sent = 0;
    for (const Event &event : session.events())
        sent += event.direction == Direction::Out ? event.length : 0;
    QCOMPARE(contacts[1].sent, sent);
    QVERIFY(contacts[1].when > session.started);
}

void NetworkPageTest::addressIsNotLookedUp()
{
    Session session;
    session.plan.host = QStringLiteral("2001:db8::1");
    Record resolve;
    resolve.kind = EventKind::Resolve;
    resolve.stage = Stage::Dns;
    resolve.bytes = "2001:db8::1: 2001:db8::1";
    session.append(resolve);
    Record connect;
    connect.kind = EventKind::Connect;
    connect.stage = Stage::Connect;
    connect.bytes = "[2001:db8::1]:587";
    session.append(connect);
    const std::vector<Contact> contacts = contactsOf(session, ContactPurpose::Control);
    QCOMPARE(contacts.size(), size_t(1));
    QCOMPARE(contacts[0].address, QStringLiteral("2001:db8::1"));
    QCOMPARE(contacts[0].port, 587);
    QCOMPARE(contacts[0].host, QString());
    QCOMPARE(contacts[0].purpose, ContactPurpose::Control);
}

void NetworkPageTest::failedTriesAreContactsToo()
{
    const std::vector<Contact> contacts = contactsOf(sample(QStringLiteral("refused")));
    QVERIFY(!contacts.empty());
    QCOMPARE(contacts.back().sent, 0);
    QVERIFY(!contacts.back().result.isEmpty());
}

void NetworkPageTest::copyTakesTheSelectedRows()
{
    NetworkPage page;
    auto *table = page.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    page.addSession(sample(QStringLiteral("wrong-password")));
    page.addContact({QDateTime::currentDateTime(), QStringLiteral("autoconfig.example"),
        QStringLiteral("192.0.2.7"), 443, ContactPurpose::Discovery, 10, 20, {}});
    QCOMPARE(page.count(), 3);
    page.show();
    table->setFocus();
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("autoconfig.example\t192.0.2.7\t443\tFinding settings")));
    QCOMPARE(text.count(QLatin1Char('\n')), 1);
}

void NetworkPageTest::everythingHasANameAndIsReached_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void NetworkPageTest::everythingHasANameAndIsReached()
{
    QFETCH(bool, isDark);
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
    const QString suffix = isDark ? QStringLiteral("-dark") : QString();
    NetworkPage page;
    page.resize(1056, 500);
    page.show();
    gui::picture(&page, QStringLiteral("network-empty") + suffix);
    page.addSession(sample(QStringLiteral("wrong-password")));
    page.addSession(sample(QStringLiteral("refused")));
    QTest::qWait(10);
    QCOMPARE(gui::unnamedControls(&page), QStringList{});
    QCOMPARE(gui::unreachableControls(&page), QStringList{});
    QCOMPARE(gui::clippedTexts(&page), QStringList{});
    gui::picture(&page, QStringLiteral("network") + suffix);
}

QTEST_MAIN(NetworkPageTest)
#include "tst_network_page.moc"
