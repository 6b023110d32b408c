// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The reach grid on screen: what a cell says, which is framed, and that one starts a check.

#include "ui/kit/Button.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/reach/ReachModel.h"
#include "ui/reach/ReachPage.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace smtpscope;

namespace {

Session ended(Stage stage, Outcome outcome, bool isEncrypted = false)
{
    Session session;
    Record connect;
    connect.kind = EventKind::Connect;
    connect.stage = Stage::Connect;
    connect.timeNs = 61'000'000;
    session.append(connect);
    session.verdict.stage = stage;
    session.verdict.outcome = outcome;
    session.plan.limits.deadlineMs = 5'000;
    if (outcome == Outcome::Ok)
        session.endpoint.address = QStringLiteral("203.0.113.25");
    if (isEncrypted) {
        session.capabilities.insert(QStringLiteral("AUTH"), QStringLiteral("PLAIN"));
        session.endpoint.tls.protocol = QStringLiteral("TLSv1.3");
        session.endpoint.tls.verified = true;
    }
    return session;
}

// A provider as most are: 25 is blocked, 465 and 587 work, there is no IPv6.
Session usualEnd(const GridField &field)
{
    if (field.family == AddressFamily::IPv6)
        return ended(Stage::Connect, Outcome::Unreachable);
    if (field.port == 25)
        return ended(Stage::Connect, Outcome::Timeout);
    if (field.port == 2525)
        return ended(Stage::Connect, Outcome::Refused);
    if (field.security == Security::None) {
        Session session = ended(field.port == 465 ? Stage::Banner : Stage::Done,
            field.port == 465 ? Outcome::Timeout : Outcome::Ok);
        session.capabilities.insert(QStringLiteral("STARTTLS"), QString());
        return session;
    }
    const bool fits = (field.port == 465) == (field.security == Security::Tls);
    return fits ? ended(Stage::Done, Outcome::Ok, true)
                : ended(field.port == 465 ? Stage::Banner : Stage::Tls,
                    field.port == 465 ? Outcome::Timeout : Outcome::TlsError);
}

std::vector<GridField> allFields()
{
    std::vector<GridField> fields;
    for (const quint16 port : ReachModel::ports())
        for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6})
            for (const Security way : {Security::None, Security::StartTls, Security::Tls})
                fields.push_back({family, port, way, false});
    return fields;
}

void fill(ReachModel &model)
{
    const std::vector<GridField> fields = allFields();
    model.begin(fields);
    std::vector<Session> sessions;
    for (size_t i = 0; i < fields.size(); ++i) {
        sessions.push_back(usualEnd(fields[i]));
        model.setEnded(int(i), sessions.back());
    }
    model.end(sessions);
}

QModelIndex cell(const QAbstractItemModel *model, quint16 port, int column)
{
    const auto ports = ReachModel::ports();
    return model->index(int(std::find(ports.begin(), ports.end(), port) - ports.begin()), column);
}

} // namespace

class ReachPageTest : public QObject
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

    void cellsSayWhatTheRecordShows();
    void waysToUseAreFramed();
    void familyThatIsNotThereIsOneColumn();
    void emptyHostIsSaidBelowTheField();
    void enterOnACellStartsACheckWithIt();
    void stopEndsTheRun();
    void everythingHasANameAndIsReached_data();
    void everythingHasANameAndIsReached();
};

void ReachPageTest::cellsSayWhatTheRecordShows()
{
    ReachModel model;
    const QAbstractItemModelTester tester(&model);
    fill(model);
    QCOMPARE(cell(&model, 25, 0).data().toString(), QStringLiteral("No answer"));
    QCOMPARE(cell(&model, 25, 0).data(DetailRole).toString(), QStringLiteral("gave up after 5 s"));
    QCOMPARE(cell(&model, 2525, 0).data().toString(), QStringLiteral("Refused"));
    QCOMPARE(cell(&model, 465, 0).data().toString(), QStringLiteral("Silent"));
    QCOMPARE(cell(&model, 587, 0).data().toString(), QStringLiteral("Sign-in hidden"));
    QCOMPARE(cell(&model, 587, 2).data().toString(), QStringLiteral("Not TLS"));
    QCOMPARE(cell(&model, 587, 1).data(DetailRole).toString(), QStringLiteral("TLS 1.3 · 61.0 ms"));
}

void ReachPageTest::waysToUseAreFramed()
{
    ReachModel model;
    fill(model);
    QStringList framed;
    for (const quint16 port : ReachModel::ports())
        for (int column = 0; column < model.columnCount(); ++column)
            if (cell(&model, port, column).data(IsAdvisedRole).toBool())
                framed.append(QString::number(port)
                    + model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(
        framed, (QStringList{QStringLiteral("465TLS at once"), QStringLiteral("587STARTTLS")}));
    QVERIFY(cell(&model, 587, 1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("one to use")));
}

void ReachPageTest::familyThatIsNotThereIsOneColumn()
{
    ReachModel model;
    fill(model);
    QCOMPARE(model.columnCount(), 4);
    QVERIFY(model.isFolded(3));
    QCOMPARE(cell(&model, 25, 3).data().toString(), QStringLiteral("No IPv6 here"));
}

void ReachPageTest::emptyHostIsSaidBelowTheField()
{
    ReachPage page;
    page.show();
    auto *field = page.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!page.isRunning());
    QVERIFY(field->property("faulty").toBool());
    QVERIFY(!field->accessibleDescription().isEmpty());
    QTest::keyClicks(field, QStringLiteral("m"));
    QVERIFY(!field->property("faulty").toBool());
}

void ReachPageTest::enterOnACellStartsACheckWithIt()
{
    ReachPage page;
    page.show();
    page.setHost(QStringLiteral(" 127.0.0.1 "));
    QSignalSpy finished(&page, &ReachPage::finished);
    QSignalSpy contacted(&page, &ReachPage::contacted);
    QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(page.isRunning());
    QVERIFY(finished.wait(20'000));
    QCOMPARE(contacted.size(), 24);
    auto *table = page.findChild<QTableView *>();
    QSignalSpy requested(&page, &ReachPage::checkRequested);
    table->setFocus();
    table->setCurrentIndex(cell(table->model(), 587, 0));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    const Plan plan = requested.first().first().value<Plan>();
    QCOMPARE(plan.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(plan.port, 587);
    QCOMPARE(plan.security, Security::StartTls);
    QCOMPARE(plan.family, AddressFamily::IPv4);
}

void ReachPageTest::stopEndsTheRun()
{
    ReachPage page;
    page.setHost(QStringLiteral("127.0.0.1"));
    QSignalSpy finished(&page, &ReachPage::finished);
    page.start();
    page.stop();
    QVERIFY(finished.size() == 1 || finished.wait());
    QVERIFY(!page.isRunning());
}

void ReachPageTest::everythingHasANameAndIsReached_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ReachPageTest::everythingHasANameAndIsReached()
{
    QFETCH(bool, isDark);
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
    const QString suffix = isDark ? QStringLiteral("-dark") : QString();
    ReachPage page;
    page.resize(1056, 696);
    page.show();
    fill(*page.findChild<ReachModel *>());
    QTest::qWait(20);
    QCOMPARE(gui::unnamedControls(&page), QStringList{});
    QCOMPARE(gui::unreachableControls(&page), QStringList{});
    QCOMPARE(gui::clippedTexts(&page), QStringList{});
    gui::picture(&page, QStringLiteral("reach") + suffix);
}

QTEST_MAIN(ReachPageTest)
#include "tst_reach_page.moc"
