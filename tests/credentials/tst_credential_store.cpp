// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "JobEnd.h"
#include "ScriptedEntries.h"
#include "credentials/CredentialStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;
using namespace std::chrono_literals;

namespace {

const SignInName Anna{QStringLiteral("mail.example.com"), QStringLiteral("anna@example.com")};

Secret longToken(char letter)
{
    QByteArray bytes;
    while (bytes.size() < 3 * MaximumEntryBytes)
        bytes += letter + QByteArray::number(bytes.size());
    return Secret(bytes);
}

struct Kept
{
    std::shared_ptr<ScriptedEntries> entries = std::make_shared<ScriptedEntries>();
    CredentialIndex index;
    CredentialStore store{CredentialPlace{entries, index, 5'000ms}};
};

} // namespace

class CredentialStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasKeptIsFoundChangedAndForgotten();
    void aPasswordIsGivenToItsOwnHostAndUserOnly();
    void hostsAreComparedAsHosts_data();
    void hostsAreComparedAsHosts();
    void longTokensLieInEntriesThatWindowsTakes();
    void aChangeThatBreaksOffLeavesTheOldPasswordAndNothingUnknown();
    void aMissingPartIsNoticed();
    void aLockedKeychainIsNeverTakenForAnEmptyOne();
    void aSilentKeychainIsLeftAtTheLimit();
    void aCancelledJobAnswersOnceAndLateAnswersAreIgnored();
    void theListIsAPrivateFileWithoutPasswords();
    void aBrokenListIsKeptAside();
    void whatCannotBePutOnTheListIsNotKept();
};

void CredentialStoreTest::whatWasKeptIsFoundChangedAndForgotten()
{
    Kept kept;
    QCOMPARE(outcomeOf(kept.store.find(Anna)), CredentialOutcome::NotThere);
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret(" pä ss"))), CredentialOutcome::Done);
    QCOMPARE(answerOf(kept.store.find(Anna)).secret.bytes(), QByteArray(" pä ss"));
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret("whole\nnew"))), CredentialOutcome::Done);
    QCOMPARE(answerOf(kept.store.find(Anna)).secret.bytes(), QByteArray("whole\nnew"));
    QCOMPARE(kept.store.list().size(), 1u);
    QVERIFY(kept.store.list().front().isConfirmed);
    QCOMPARE(outcomeOf(kept.store.forget(Anna)), CredentialOutcome::Done);
    QCOMPARE(outcomeOf(kept.store.find(Anna)), CredentialOutcome::NotThere);
    QVERIFY(kept.store.list().empty());
    QCOMPARE(kept.entries->keys(), QStringList());
    QCOMPARE(outcomeOf(kept.store.forget(Anna)), CredentialOutcome::NotThere);
}

void CredentialStoreTest::aPasswordIsGivenToItsOwnHostAndUserOnly()
{
    Kept kept;
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret("hers"))), CredentialOutcome::Done);
    const SignInName others[]{
        {QStringLiteral("mail.example.net"), Anna.user},
        {Anna.host + QStringLiteral(".evil.example"), Anna.user},
        {Anna.host, QStringLiteral("ANNA@example.com")}, // servers may tell capitals apart
        {Anna.host, QString()},
        {QStringLiteral("mail.example.com anna@example.com"), QString()},
    };
    for (const SignInName &other : others) {
        QCOMPARE(outcomeOf(kept.store.find(other)), CredentialOutcome::NotThere);
        QVERIFY(!kept.store.isListed(other));
    }
}

void CredentialStoreTest::hostsAreComparedAsHosts_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("asked");
    QTest::newRow("capitals") << "mail.example.com"
                              << "MAIL.Example.COM";
    QTest::newRow("dot at the end") << "mail.example.com"
                                    << "mail.example.com.";
    QTest::newRow("umlaut") << QString::fromUtf8("post.b\xc3\xbc\x63her.example")
                            << "post.xn--bcher-kva.example";
    QTest::newRow("IPv6 in brackets") << "2001:DB8::1"
                                      << "[2001:db8::1]";
}

void CredentialStoreTest::hostsAreComparedAsHosts()
{
    QFETCH(QString, kept);
    QFETCH(QString, asked);
    Kept place;
    QCOMPARE(
        outcomeOf(place.store.save({kept, Anna.user}, Secret("same"))), CredentialOutcome::Done);
    QVERIFY(place.store.isListed({asked, Anna.user}));
    QCOMPARE(answerOf(place.store.find({asked, Anna.user})).secret.bytes(), QByteArray("same"));
}

void CredentialStoreTest::longTokensLieInEntriesThatWindowsTakes()
{
    Kept kept;
    for (const qsizetype size : {MaximumEntryBytes - 7, MaximumEntryBytes - 6,
             MaximumEntryBytes - 5, MaximumEntryBytes, MaximumEntryBytes + 1, MaximumSecretBytes}) {
        const Secret token(QByteArray(size, 't'));
        QCOMPARE(outcomeOf(kept.store.save(Anna, token)), CredentialOutcome::Done);
        QCOMPARE(answerOf(kept.store.find(Anna)).secret.bytes(), token.bytes());
    }
    QVERIFY(kept.entries->longestEntry <= MaximumEntryBytes);
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret(QByteArray(MaximumSecretBytes + 1, 't')))),
        CredentialOutcome::TooLong);
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret("short"))), CredentialOutcome::Done);
    QCOMPARE(kept.entries->keys().size(), 1); // no parts left behind
    QCOMPARE(outcomeOf(kept.store.save(Anna, longToken('x'))), CredentialOutcome::Done);
    QCOMPARE(outcomeOf(kept.store.forget(Anna)), CredentialOutcome::Done);
    QCOMPARE(kept.entries->keys(), QStringList());
}

void CredentialStoreTest::aChangeThatBreaksOffLeavesTheOldPasswordAndNothingUnknown()
{
    const Secret before = longToken('a');
    const Secret after = longToken('b');
    int brokenOff = 0;
    for (int writes = 0; writes < 12; ++writes) {
        Kept kept;
        QCOMPARE(outcomeOf(kept.store.save(Anna, before)), CredentialOutcome::Done);
        kept.entries->writesLeft = writes;
        const bool isChanged = outcomeOf(kept.store.save(Anna, after)) == CredentialOutcome::Done;
        kept.entries->writesLeft = -1;
        QCOMPARE(answerOf(kept.store.find(Anna)).secret.bytes(),
            isChanged ? after.bytes() : before.bytes());
        QCOMPARE(outcomeOf(kept.store.forget(Anna)), CredentialOutcome::Done);
        QCOMPARE(kept.entries->keys(), QStringList());
        brokenOff += isChanged ? 0 : 1;
    }
    QCOMPARE(brokenOff, 4); // three parts and the entry that names them
}

void CredentialStoreTest::aMissingPartIsNoticed()
{
    Kept kept;
    QCOMPARE(outcomeOf(kept.store.save(Anna, longToken('a'))), CredentialOutcome::Done);
    const QString part = kept.entries->keys().first();
    kept.entries->MemoryEntries::write(part, Secret("other bytes"), [](const EntryAnswer &) {});
    QCOMPARE(outcomeOf(kept.store.find(Anna)), CredentialOutcome::Incomplete);
    kept.entries->MemoryEntries::remove(part, [](const EntryAnswer &) {});
    QCOMPARE(outcomeOf(kept.store.find(Anna)), CredentialOutcome::Incomplete);
    QCOMPARE(outcomeOf(kept.store.forget(Anna)), CredentialOutcome::Done);
    QCOMPARE(kept.entries->keys(), QStringList());
}

void CredentialStoreTest::aLockedKeychainIsNeverTakenForAnEmptyOne()
{
    Kept kept;
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret("hers"))), CredentialOutcome::Done);
    kept.entries->isLocked = true;
    QCOMPARE(outcomeOf(kept.store.find(Anna)), CredentialOutcome::NotShown);
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret("new"))), CredentialOutcome::Denied);
    QCOMPARE(outcomeOf(kept.store.forget(Anna)), CredentialOutcome::Denied);
    QVERIFY(kept.store.isListed(Anna));
    kept.entries->isLocked = false;
    QCOMPARE(answerOf(kept.store.find(Anna)).secret.bytes(), QByteArray("hers"));
}

void CredentialStoreTest::aSilentKeychainIsLeftAtTheLimit()
{
    Kept kept;
    kept.entries->isSilent = true;
    kept.store.setLimit(30ms);
    QCOMPARE(outcomeOf(kept.store.find(Anna)), CredentialOutcome::TimedOut);
    QCOMPARE(outcomeOf(kept.store.save(Anna, Secret("hers"))), CredentialOutcome::TimedOut);
    // It may be written later, so it must be on the list, and be known as not confirmed.
    QCOMPARE(kept.store.list().size(), 1u);
    QVERIFY(!kept.store.list().front().isConfirmed);
}

void CredentialStoreTest::aCancelledJobAnswersOnceAndLateAnswersAreIgnored()
{
    Kept kept;
    const auto job = kept.store.save(Anna, Secret("hers"));
    QTimer::singleShot(0, job.get(), &CredentialJob::cancel);
    QTimer::singleShot(0, job.get(), &CredentialJob::cancel);
    QCOMPARE(outcomeOf(job), CredentialOutcome::Cancelled);
    QTest::qWait(20); // the keychain answers now
    QVERIFY(job->isOver());

    auto deleted = kept.store.find(Anna);
    deleted->start();
    deleted.reset();
    QTest::qWait(20);
}

void CredentialStoreTest::theListIsAPrivateFileWithoutPasswords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/sign-ins.json"));
    const auto entries = std::make_shared<ScriptedEntries>();
    const Secret token = longToken('a');
    QCOMPARE(outcomeOf(CredentialStore({entries, CredentialIndex(path)}).save(Anna, token)),
        CredentialOutcome::Done);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains(token.bytes().left(40)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));

    const CredentialStore next({entries, CredentialIndex(path)}); // the program starts again
    QCOMPARE(next.list().size(), 1u);
    QCOMPARE(next.list().front().name, Anna);
    QVERIFY(next.list().front().keptAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(outcomeOf(next.forget(Anna)), CredentialOutcome::Done);
    QCOMPARE(entries->keys(), QStringList());
}

void CredentialStoreTest::aBrokenListIsKeptAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sign-ins.json"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"format\": \"smtpscope-sign-ins\", \"sig");
    file.close();
    const CredentialStore store({std::make_shared<ScriptedEntries>(), CredentialIndex(path)});
    QVERIFY(store.list().empty());
    QCOMPARE(outcomeOf(store.save(Anna, Secret("hers"))), CredentialOutcome::Done);
    QVERIFY(QFile::exists(path + QStringLiteral(".broken")));
    QCOMPARE(store.list().size(), 1u);
}

void CredentialStoreTest::whatCannotBePutOnTheListIsNotKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    const QString path = folder.filePath(QStringLiteral("file/sign-ins.json"));
    const auto entries = std::make_shared<ScriptedEntries>();
    const CredentialStore store({entries, CredentialIndex(path)});
    const CredentialAnswer answer = answerOf(store.save(Anna, Secret("hers")));
    QCOMPARE(answer.outcome, CredentialOutcome::NotListed);
    QVERIFY(!answer.text.isEmpty());
    QCOMPARE(entries->keys(), QStringList());
}

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "tst_credential_store.moc"
