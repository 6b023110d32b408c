// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Looking a host up: what is asked for, what comes back, and that nobody ever waits for an answer
// that does not come. The resolvers are made up, but for one that only knows "localhost".

#include "net/SystemHostLookup.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

using namespace smtpscope;

namespace {

const QHostAddress Four(QStringLiteral("192.0.2.1"));

// What the resolver's thread and the test share.
struct Shared
{
    std::mutex mutex;
    QString asked;
    std::atomic<int> questions = 0;
    std::atomic<int> answers = 0;
};

HostResolver answering(const std::shared_ptr<Shared> &shared)
{
    return [shared](const QString &host, AddressFamily) {
        {
            const std::lock_guard lock(shared->mutex);
            shared->asked = host;
        }
        ++shared->questions;
        return HostLookupResult{.addresses = {Four}};
    };
}

// Answers only when the test opens the gate.
HostResolver silent(const std::shared_ptr<Shared> &shared, const std::shared_future<void> &gate)
{
    return [shared, gate](const QString &, AddressFamily) {
        ++shared->questions;
        gate.wait();
        ++shared->answers;
        return HostLookupResult{.addresses = {Four}};
    };
}

struct Recorded
{
    explicit Recorded(HostLookup &lookup)
    {
        QObject::connect(&lookup, &HostLookup::finished, &lookup,
            [this](const HostLookupResult &result) { results.push_back(result); });
    }

    std::vector<HostLookupResult> results;
};

} // namespace

class SystemHostLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addressNeedsNoQuestion_data();
    void addressNeedsNoQuestion();
    void addressOfTheOtherFamilyIsNone();
    void nameIsAskedForAsDnsHasIt_data();
    void nameIsAskedForAsDnsHasIt();
    void whatCannotBeANameIsNotAskedFor_data();
    void whatCannotBeANameIsNotAskedFor();
    void errorsAreHandedOn();
    void cancelledAnswerIsDropped();
    void lateAnswerOfAnEarlierQuestionIsDropped();
    void lateAnswerFindsADestroyedLookupSafely();
    void postedAnswerIsDroppedByCancel();
    void systemKnowsItself_data();
    void systemKnowsItself();
    void programEndsWhileTheResolverIsSilent();
};

void SystemHostLookupTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void SystemHostLookupTest::addressNeedsNoQuestion_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << QStringLiteral("192.0.2.7");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::7") << QStringLiteral("2001:db8::7");
    QTest::newRow("IPv6 with its zone")
        << QStringLiteral("fe80::1%lo") << QStringLiteral("fe80::1%lo");
}

void SystemHostLookupTest::addressNeedsNoQuestion()
{
    QFETCH(QString, host);
    QFETCH(QString, shown);
    const auto shared = std::make_shared<Shared>();
    SystemHostLookup lookup(answering(shared));
    const Recorded recorded(lookup);
    lookup.start(host, AddressFamily::Any);
    QVERIFY(recorded.results.empty()); // never from within start()
    QTRY_COMPARE(recorded.results.size(), 1);
    QCOMPARE(recorded.results[0].addresses.size(), 1);
    QCOMPARE(recorded.results[0].addresses[0].toString(), shown);
    QCOMPARE(shared->questions.load(), 0);
}

void SystemHostLookupTest::addressOfTheOtherFamilyIsNone()
{
    SystemHostLookup lookup(answering(std::make_shared<Shared>()));
    const Recorded recorded(lookup);
    lookup.start(QStringLiteral("192.0.2.7"), AddressFamily::IPv6);
    QTRY_COMPARE(recorded.results.size(), 1);
    QCOMPARE(recorded.results[0].errorId, QStringLiteral("dns.no-address"));
    QVERIFY(recorded.results[0].addresses.empty());
}

void SystemHostLookupTest::nameIsAskedForAsDnsHasIt_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("asked");
    QTest::newRow("plain") << QStringLiteral("mail.example.com")
                           << QStringLiteral("mail.example.com");
    QTest::newRow("international")
        << QStringLiteral("b\u00fccher.example") << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("underscore") << QStringLiteral("mail_1.example")
                                << QStringLiteral("mail_1.example");
    QTest::newRow("one label") << QStringLiteral("mailhub") << QStringLiteral("mailhub");
}

void SystemHostLookupTest::nameIsAskedForAsDnsHasIt()
{
    QFETCH(QString, host);
    QFETCH(QString, asked);
    const auto shared = std::make_shared<Shared>();
    SystemHostLookup lookup(answering(shared));
    const Recorded recorded(lookup);
    lookup.start(host, AddressFamily::Any);
    QTRY_COMPARE(recorded.results.size(), 1);
    QVERIFY(recorded.results[0].addresses == std::vector{Four});
    const std::lock_guard lock(shared->mutex);
    QCOMPARE(shared->asked, asked);
}

void SystemHostLookupTest::whatCannotBeANameIsNotAskedFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a zero byte") << QStringLiteral("mail.example") + QChar(0)
            + QStringLiteral(".test");
    QTest::newRow("a blank") << QStringLiteral("mail .example");
    QTest::newRow("not a letter") << QStringLiteral("mail\u2028.example");
}

void SystemHostLookupTest::whatCannotBeANameIsNotAskedFor()
{
    QFETCH(QString, host);
    const auto shared = std::make_shared<Shared>();
    SystemHostLookup lookup(answering(shared));
    const Recorded recorded(lookup);
    lookup.start(host, AddressFamily::Any);
    QTRY_COMPARE(recorded.results.size(), 1);
    QCOMPARE(recorded.results[0].errorId, QStringLiteral("dns.no-such-name"));
    QCOMPARE(shared->questions.load(), 0);
}

void SystemHostLookupTest::errorsAreHandedOn()
{
    const HostResolver failing = [](const QString &, AddressFamily) {
        return HostLookupResult{.errorId = QStringLiteral("dns.server-failed"),
            .errorText = QStringLiteral("try later")};
    };
    SystemHostLookup lookup(failing);
    const Recorded recorded(lookup);
    lookup.start(QStringLiteral("mail.example"), AddressFamily::Any);
    QTRY_COMPARE(recorded.results.size(), 1);
    QCOMPARE(recorded.results[0].errorId, QStringLiteral("dns.server-failed"));
    QCOMPARE(recorded.results[0].errorText, QStringLiteral("try later"));
}

void SystemHostLookupTest::cancelledAnswerIsDropped()
{
    const auto shared = std::make_shared<Shared>();
    std::promise<void> gate;
    SystemHostLookup lookup(silent(shared, gate.get_future().share()));
    const Recorded recorded(lookup);
    lookup.start(QStringLiteral("mail.example"), AddressFamily::Any);
    QTRY_COMPARE(shared->questions.load(), 1);
    lookup.cancel();
    gate.set_value();
    QTRY_COMPARE(shared->answers.load(), 1);
    QTest::qWait(30);
    QVERIFY(recorded.results.empty());
}

void SystemHostLookupTest::lateAnswerOfAnEarlierQuestionIsDropped()
{
    const auto shared = std::make_shared<Shared>();
    std::promise<void> gate;
    SystemHostLookup lookup(silent(shared, gate.get_future().share()));
    const Recorded recorded(lookup);
    lookup.start(QStringLiteral("first.example"), AddressFamily::Any);
    QTRY_COMPARE(shared->questions.load(), 1);
    lookup.start(QStringLiteral("198.51.100.9"), AddressFamily::Any);
    gate.set_value();
    QTRY_COMPARE(shared->answers.load(), 1);
    QTest::qWait(30);
    QCOMPARE(recorded.results.size(), 1);
    QCOMPARE(recorded.results[0].addresses[0].toString(), QStringLiteral("198.51.100.9"));
}

void SystemHostLookupTest::lateAnswerFindsADestroyedLookupSafely()
{
    const auto shared = std::make_shared<Shared>();
    std::promise<void> gate;
    auto lookup = std::make_unique<SystemHostLookup>(silent(shared, gate.get_future().share()));
    lookup->start(QStringLiteral("mail.example"), AddressFamily::Any);
    QTRY_COMPARE(shared->questions.load(), 1);
    lookup.reset(); // hangs here if anybody waits for the thread
    gate.set_value();
    QTRY_COMPARE(shared->answers.load(), 1);
    QTest::qWait(30);
}

void SystemHostLookupTest::postedAnswerIsDroppedByCancel()
{
    SystemHostLookup lookup(answering(std::make_shared<Shared>()));
    const Recorded recorded(lookup);
    lookup.start(QStringLiteral("192.0.2.7"), AddressFamily::Any); // its answer is posted already
    lookup.cancel();
    QTest::qWait(30);
    QVERIFY(recorded.results.empty());
}

void SystemHostLookupTest::systemKnowsItself_data()
{
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<bool>("hasIPv4");
    QTest::newRow("any") << AddressFamily::Any << true;
    QTest::newRow("IPv4") << AddressFamily::IPv4 << true;
    QTest::newRow("IPv6") << AddressFamily::IPv6 << false;
}

void SystemHostLookupTest::systemKnowsItself()
{
    QFETCH(AddressFamily, family);
    QFETCH(bool, hasIPv4);
    const HostLookupResult result = resolveBySystem(QStringLiteral("localhost"), family);
    if (family == AddressFamily::IPv6 && result.addresses.empty())
        QSKIP("this computer has no IPv6 loopback");
    const auto count = [&result](const QHostAddress &address) {
        return std::count(result.addresses.begin(), result.addresses.end(), address);
    };
    QCOMPARE(count(QHostAddress(QHostAddress::LocalHost)), hasIPv4 ? 1 : 0); // once
    QVERIFY(count(QHostAddress(QHostAddress::LocalHostIPv6)) <= 1);
    QCOMPARE(result.errorId, QString());
}

// This test's program starts itself: with this variable it asks a resolver that never answers, and
// leaves main() while the question is out.
void SystemHostLookupTest::programEndsWhileTheResolverIsSilent()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SMTPSCOPE_TEST_SILENT"), QStringLiteral("1"));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(program.waitForFinished(20'000)); // it would be waited for without end
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

namespace {

int askAndLeave(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto shared = std::make_shared<Shared>();
    const HostResolver never = [shared](const QString &, AddressFamily) -> HostLookupResult {
        ++shared->questions;
        for (;;)
            std::this_thread::sleep_for(std::chrono::hours(1));
    };
    SystemHostLookup lookup(never);
    lookup.start(QStringLiteral("mail.example"), AddressFamily::Any);
    return QTest::qWaitFor([&] { return shared->questions == 1; }) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("SMTPSCOPE_TEST_SILENT"))
        return askAndLeave(argc, argv);
    QCoreApplication application(argc, argv);
    SystemHostLookupTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_system_host_lookup.moc"
