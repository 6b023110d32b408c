// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The practice dialog as a person uses it: search, start, stop, check; and that the check it asks
// for ends as the story says.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "app/PracticePlan.h"
#include "ui/kit/Style.h"
#include "ui/practice/PracticeDialog.h"
#include "ui/practice/PracticeModel.h"
#include "ui/practice/PracticeServers.h"
#include "ui/support/GuiTest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace smtpscope;

namespace {

Button *button(const QWidget &window, const QString &text)
{
    for (Button *found : window.findChildren<Button *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

bool shows(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

// The labels that got less height than one line needs.
QStringList flattened(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->height() < label->minimumSizeHint().height())
            texts.append(label->text());
    }
    return texts;
}

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

Session sessionOf(const Plan &plan, const Secret &password)
{
    auto prepared = prepareCheck(plan, {password, {}, {}});
    if (const auto *error = std::get_if<InputError>(&prepared))
        qFatal("%s", qPrintable(error->message));
    CheckRun run(std::move(std::get<DriverInput>(prepared)));
    QSignalSpy finished(&run, &CheckRun::finished);
    run.start();
    if (finished.isEmpty() && !finished.wait(30'000))
        qFatal("the check does not end");
    return run.session();
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void listFollowsSearchAndServers()
    {
        PracticeModel model;
        const QAbstractItemModelTester tester(&model);
        const int all = model.shown();
        QVERIFY(all >= 45);
        model.setFilter(QStringLiteral("CERTIFICATE expired"));
        QCOMPARE(model.shown(), 1);
        QCOMPARE(model.rowCount(), 2); // with its heading
        model.setPort(QStringLiteral("certificate-expired"), 2525);
        const QModelIndex row = model.index(model.rowOf(QStringLiteral("certificate-expired")));
        QVERIFY(row.data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("Runs on port 2525.")));
        model.setPort(QStringLiteral("works"), 2526); // hidden: no row changes
        model.setFilter({});
        QCOMPARE(model.shown(), all);
    }

    void pageFitsIsNamedAndReached_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("pixels");
        QTest::newRow("practice-light") << int(Theme::Light) << 13;
        QTest::newRow("practice-dark") << int(Theme::Dark) << 13;
        QTest::newRow("practice-large") << int(Theme::Light) << 26;
    }
    void pageFitsIsNamedAndReached()
    {
        QFETCH(int, theme);
        QFETCH(int, pixels);
        QApplication::setPalette(paletteOf(Theme(theme)));
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        PracticeServers servers;
        PracticeDialog dialog(&servers);
        dialog.select(QStringLiteral("certificate-expired"));
        activate(dialog);
        button(dialog, QStringLiteral("Start"))->click();
        QTRY_VERIFY(shows(dialog, practicePasswordText()));
        QTRY_COMPARE(flattened(dialog).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::unnamedControls(&dialog).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::unreachableControls(&dialog).join(QLatin1Char('|')), QString());
        QCOMPARE(gui::clippedTexts(&dialog).join(QLatin1Char('|')), QString());
        gui::picture(&dialog, QString::fromLatin1(QTest::currentDataTag()));
    }

    void typingFindsAndEnterChecks()
    {
        PracticeServers servers;
        PracticeDialog dialog(&servers);
        QSignalSpy asked(&dialog, &PracticeDialog::checkRequested);
        activate(dialog);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("recipient does not exist"));
        QCOMPARE(dialog.selected(), QStringLiteral("unknown-user"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(servers.running(), QStringList{QStringLiteral("unknown-user")});
    }

    void aSearchWithoutResultSaysSo()
    {
        PracticeServers servers;
        PracticeDialog dialog(&servers);
        activate(dialog);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zebra"));
        QVERIFY(shows(dialog, QStringLiteral("No situation has these words")));
        QVERIFY(!button(dialog, QStringLiteral("Check it now"))->isEnabled());
        dialog.findChild<QLineEdit *>()->clear();
        QVERIFY(button(dialog, QStringLiteral("Check it now"))->isEnabled());
    }

    void severalServersRunUntilTheyAreStopped()
    {
        PracticeServers servers;
        {
            PracticeDialog dialog(&servers);
            activate(dialog);
            for (const char *name : {"greylisting", "relay-denied"}) {
                dialog.select(QString::fromLatin1(name));
                button(dialog, QStringLiteral("Start"))->click();
                const quint16 port = servers.portOf(QString::fromLatin1(name));
                QTRY_VERIFY(shows(dialog, QString::number(port)));
                QVERIFY(shows(dialog, practicePasswordText()));
            }
        } // the dialog goes, the servers stay
        QCOMPARE(servers.running().size(), 2);
        PracticeDialog dialog(&servers);
        activate(dialog);
        dialog.select(QStringLiteral("greylisting"));
        button(dialog, QStringLiteral("Stop"))->click();
        QCOMPARE(servers.running(), QStringList{QStringLiteral("relay-denied")});
        const quint16 port = servers.portOf(QStringLiteral("relay-denied"));
        button(dialog, QStringLiteral("Stop all (1)"))->click();
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        QVERIFY(!socket.waitForConnected(1'000));
    }

    void checkEndsAsTheStorySays_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"works", "wrong-password", "unknown-user", "certificate-expired",
                 "plain-on-tls-port", "starttls-missing", "530-at-mail", "spam-refused",
                 "qmail-auth", "imap-wrong-password", "pop3-in-use", "lmtp-over-quota"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void checkEndsAsTheStorySays()
    {
        QFETCH(QString, name);
        PracticeServers servers;
        QVERIFY(!servers.start(name));
        const auto plan = servers.planFor(name);
        QVERIFY(plan);
        const Session session = sessionOf(*plan, practicePassword());
        const PracticeModel model;
        QCOMPARE(idOf(session.verdict.stage), idOf(model.situation(name)->stage));
        QCOMPARE(idOf(session.verdict.outcome), idOf(model.situation(name)->outcome));
    }

    void aSituationThatIsNoneIsRefused()
    {
        PracticeServers servers;
        QVERIFY(servers.start(QStringLiteral("no-such-thing")));
        QCOMPARE(servers.running(), QStringList{});
    }
};

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
