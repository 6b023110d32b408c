// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The system's keychain as it is: keychain.sh starts it in the state that the name of the test
// function says. What comes back was found by trying; QtKeychain's own tests never try.

#include "JobEnd.h"
#include "credentials/CredentialStore.h"
#include "credentials/KeychainEntries.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;
using namespace std::chrono_literals;

namespace {

const SignInName Anna{QStringLiteral("mail.example.com"), QStringLiteral("anna@example.com")};

struct System
{
    QTemporaryDir folder;
    CredentialStore store{CredentialPlace{std::make_shared<KeychainEntries>(),
        CredentialIndex(folder.filePath(QStringLiteral("sign-ins.json"))), 20'000ms}};
};

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unlocked();
    void seeded();
    void locked();
    void stillKept();
    void keptForThePractice();
    void noService();
    void noBus();
    void hanging();
};

void KeychainTest::unlocked()
{
    System system;
    QCOMPARE(outcomeOf(system.store.find(Anna)), CredentialOutcome::NotThere);
    const QByteArray odd = QByteArray("\xff\x00 pass\xc3\xa4\n", 10);
    QCOMPARE(outcomeOf(system.store.save(Anna, Secret(odd))), CredentialOutcome::Done);
    QCOMPARE(answerOf(system.store.find(Anna)).secret.bytes(), odd);
    const Secret token(QByteArray(9'000, 'x'));
    QCOMPARE(outcomeOf(system.store.save(Anna, token)), CredentialOutcome::Done);
    QCOMPARE(answerOf(system.store.find(Anna)).secret.bytes(), token.bytes());
    QCOMPARE(outcomeOf(system.store.find({Anna.host, QStringLiteral("bob")})),
        CredentialOutcome::NotThere);
    QCOMPARE(outcomeOf(system.store.forget(Anna)), CredentialOutcome::Done);
    QCOMPARE(outcomeOf(system.store.find(Anna)), CredentialOutcome::NotThere);
    QVERIFY(system.store.list().empty());
}

// Leaves something for locked().
void KeychainTest::seeded()
{
    System system;
    QCOMPARE(outcomeOf(system.store.save(Anna, Secret("hers"))), CredentialOutcome::Done);
}

void KeychainTest::locked()
{
    System system;
    QCOMPARE(outcomeOf(system.store.find(Anna)), CredentialOutcome::NotThere); // nothing is known
    CredentialIndex(system.folder.filePath(QStringLiteral("sign-ins.json")))
        .put({Anna, QDateTime::currentDateTimeUtc(), true, {}});
    QCOMPARE(outcomeOf(system.store.find(Anna)), CredentialOutcome::NotShown);
    QCOMPARE(outcomeOf(system.store.save(Anna, Secret("new"))), CredentialOutcome::Denied);
    QCOMPARE(outcomeOf(system.store.forget(Anna)), CredentialOutcome::Denied);
    QVERIFY(system.store.isListed(Anna));
}

// After locked(): what it could not change or forget.
void KeychainTest::stillKept()
{
    System system;
    QCOMPARE(answerOf(system.store.find(Anna)).secret.bytes(), QByteArray("hers"));
    QVERIFY(system.store.isListed(Anna)); // found, so it is known again
}

// What smtpscope-cli then finds; see keychain.sh.
void KeychainTest::keptForThePractice()
{
    const SignInName alice{QStringLiteral("127.0.0.1"), QStringLiteral("alice@practice.test")};
    System system;
    QCOMPARE(outcomeOf(system.store.save(alice, Secret("practice makes perfect"))),
        CredentialOutcome::Done);
}

void KeychainTest::noService()
{
    System system;
    const CredentialAnswer answer = answerOf(system.store.find(Anna));
    QCOMPARE(answer.outcome, CredentialOutcome::NoKeychain);
    QVERIFY(!answer.text.isEmpty());
    QCOMPARE(outcomeOf(system.store.save(Anna, Secret("hers"))), CredentialOutcome::NoKeychain);
    QCOMPARE(outcomeOf(system.store.forget(Anna)), CredentialOutcome::NoKeychain);
}

void KeychainTest::noBus()
{
    noService();
}

void KeychainTest::hanging()
{
    System system;
    system.store.setLimit(500ms);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(outcomeOf(system.store.find(Anna)), CredentialOutcome::TimedOut);
    const auto job = system.store.save(Anna, Secret("hers"));
    QTimer::singleShot(100ms, job.get(), &CredentialJob::cancel);
    QCOMPARE(outcomeOf(job), CredentialOutcome::Cancelled);
    QVERIFY2(clock.elapsed() < 3'000, "waited for the service after all");
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
