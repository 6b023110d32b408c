// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The system's answer with the name servers' beside it: who is waited for, and what a difference
// is.

#include "net/ComparedHostLookup.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

// Answers when it is told to.
class Answering final : public HostLookup
{
public:
    Answering() : HostLookup(nullptr) { }
    void start(const QString &, AddressFamily) override { isAsked = true; }
    void cancel() override { isAsked = false; }
    void answer(const QString &address, const QString &error = {})
    {
        HostLookupResult result;
        if (!address.isEmpty())
            result.addresses = {QHostAddress(address)};
        result.errorId = error;
        Q_EMIT finished(result);
    }

    bool isAsked = false;
};

struct Bench
{
    Answering *system = new Answering;
    Answering *nameServers = new Answering;
    ComparedHostLookup lookup{
        std::unique_ptr<HostLookup>(system), std::unique_ptr<HostLookup>(nameServers)};
    int finished = 0;

    Bench()
    {
        QObject::connect(&lookup, &HostLookup::finished, &lookup,
            [this](const HostLookupResult &) { ++finished; });
    }
};

const QString Host = QStringLiteral("mail.example");
const QString One = QStringLiteral("192.0.2.1");
const QString Two = QStringLiteral("192.0.2.2");

} // namespace

class ComparedHostLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nameServersAreNotWaitedFor();
    void differenceIsTold_data();
    void differenceIsTold();
    void namesOfThisNetworkAreNotAskedFor_data();
    void namesOfThisNetworkAreNotAskedFor();
};

void ComparedHostLookupTest::nameServersAreNotWaitedFor()
{
    Bench bench;
    bench.lookup.start(Host, AddressFamily::Any);
    QVERIFY(bench.system->isAsked && bench.nameServers->isAsked);
    bench.system->answer(One);
    QCOMPARE(bench.finished, 1);
    QCOMPARE(bench.lookup.difference(), QString());
    bench.nameServers->answer(Two);
    QCOMPARE(bench.finished, 1); // once, by the system alone
    QVERIFY(!bench.lookup.difference().isEmpty());
}

void ComparedHostLookupTest::differenceIsTold_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("difference");
    QTest::newRow("the same") << One << QString() << QString();
    QTest::newRow("another") << Two << QString()
                             << QStringLiteral("this computer: 192.0.2.1; name server: 192.0.2.2");
    QTest::newRow("no such name") << QString() << QStringLiteral("dns.no-such-name")
                                  << QStringLiteral("this computer: 192.0.2.1; name server: none");
    QTest::newRow("a silent server knows nothing")
        << QString() << QStringLiteral("dns.timeout") << QString();
    QTest::newRow("a failed server knows nothing")
        << QString() << QStringLiteral("dns.server-failed") << QString();
}

void ComparedHostLookupTest::differenceIsTold()
{
    QFETCH(QString, there);
    QFETCH(QString, error);
    QFETCH(QString, difference);
    Bench bench;
    bench.lookup.start(Host, AddressFamily::Any);
    bench.nameServers->answer(there, error);
    bench.system->answer(One);
    QCOMPARE(bench.lookup.difference(), difference);
}

void ComparedHostLookupTest::namesOfThisNetworkAreNotAskedFor_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
        {"localhost", "printer.local", "a.localhost", "192.0.2.1", "::1", "nas"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void ComparedHostLookupTest::namesOfThisNetworkAreNotAskedFor()
{
    QFETCH(QString, host);
    Bench bench;
    bench.lookup.start(host, AddressFamily::Any);
    QVERIFY(bench.system->isAsked);
    QVERIFY(!bench.nameServers->isAsked);
}

QTEST_GUILESS_MAIN(ComparedHostLookupTest)
#include "tst_compared_host_lookup.moc"
