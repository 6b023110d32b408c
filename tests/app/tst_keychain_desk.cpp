// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the window is told while a keychain answers, refuses, or is silent.

#include "app/KeychainDesk.h"
#include "credentials/ScriptedEntries.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;
using namespace std::chrono_literals;

namespace {

const SignInName Anna{QStringLiteral("mail.example.com"), QStringLiteral("anna")};

struct Desk
{
    std::shared_ptr<ScriptedEntries> entries = std::make_shared<ScriptedEntries>();
    CredentialIndex index;
    KeychainDesk desk{CredentialStore(CredentialPlace{entries, index, 5'000ms})};
    QStringList said;
    int waits = 0;

    Desk()
    {
        QObject::connect(&desk, &KeychainDesk::ended, &desk,
            [this](CredentialWish, CredentialOutcome, const QString &sentence) {
                said.append(sentence);
            });
        QObject::connect(&desk, &KeychainDesk::waiting, &desk, [this] { ++waits; });
    }
    // "nothing", or the password.
    QByteArray found(const SignInName &name)
    {
        QByteArray answer;
        desk.find(name, [&](const std::optional<Secret> &secret) {
            answer = secret ? secret->bytes() : QByteArray("nothing");
        });
        if (!answer.isEmpty())
            return "answered too early";
        return QTest::qWaitFor([&] { return !answer.isEmpty(); }) ? answer : QByteArray("none");
    }
};

} // namespace

class KeychainDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotListedIsNotAskedFor();
    void whatTheKeychainRefusesIsRememberedAndSaid();
    void aForgottenPasswordIsNotRemembered();
    void wishesAreWorkedAtOneByOne();
    void aSilentKeychainIsTalkedAboutAndCanBeLeft();
    void eachOutcomeHasItsOwnWords();
};

void KeychainDeskTest::whatIsNotListedIsNotAskedFor()
{
    Desk desk;
    desk.entries->isSilent = true; // would never answer
    QCOMPARE(desk.found(Anna), QByteArray("nothing"));
    QVERIFY(!desk.desk.isBusy());
    QVERIFY(desk.said.isEmpty());
}

void KeychainDeskTest::whatTheKeychainRefusesIsRememberedAndSaid()
{
    Desk desk;
    desk.entries->isLocked = true;
    desk.desk.keep(Anna, Secret("hers"));
    QTRY_COMPARE(desk.said.size(), 1);
    QVERIFY(desk.said.first().startsWith(QStringLiteral("The keychain is locked")));
    QVERIFY(desk.said.first().endsWith(QStringLiteral("until SMTPscope is closed.")));
    QCOMPARE(desk.found(Anna), QByteArray("hers"));
    QCOMPARE(desk.found({QStringLiteral("mail.example.net"), Anna.user}), QByteArray("nothing"));
}

void KeychainDeskTest::aForgottenPasswordIsNotRemembered()
{
    Desk desk;
    desk.desk.keep(Anna, Secret("hers"));
    desk.desk.forget(Anna);
    QTRY_COMPARE(desk.said.size(), 2);
    QVERIFY(!desk.desk.knows(Anna));
    QCOMPARE(desk.found(Anna), QByteArray("nothing"));
}

void KeychainDeskTest::wishesAreWorkedAtOneByOne()
{
    Desk desk;
    const SignInName bob{Anna.host, QStringLiteral("bob")};
    desk.desk.keep(Anna, Secret("first"));
    desk.desk.keep(Anna, Secret("second"));
    desk.desk.keep(bob, Secret("his"));
    QTRY_COMPARE(desk.said.size(), 3);
    KeychainDesk next{CredentialStore(CredentialPlace{desk.entries, desk.index, 5'000ms})};
    QByteArray both;
    next.find(Anna, [&](const std::optional<Secret> &secret) { both += secret->bytes() + ' '; });
    next.find(bob, [&](const std::optional<Secret> &secret) { both += secret->bytes(); });
    QTRY_COMPARE(both, QByteArray("second his"));
}

void KeychainDeskTest::aSilentKeychainIsTalkedAboutAndCanBeLeft()
{
    Desk desk;
    desk.entries->isSilent = true;
    desk.desk.keep(Anna, Secret("hers"));
    QTRY_COMPARE(desk.waits, 1);
    QVERIFY(desk.said.isEmpty());
    desk.desk.cancel();
    QCOMPARE(desk.said.size(), 1);
    QVERIFY(desk.said.first().contains(QStringLiteral("may or may not be kept")));
    QVERIFY(!desk.desk.isBusy());
    QCOMPARE(desk.desk.list().size(), 1u); // so that it can be forgotten later
}

void KeychainDeskTest::eachOutcomeHasItsOwnWords()
{
    QStringList sentences;
    for (int i = 0; i <= int(CredentialOutcome::NotListed); ++i) {
        const CredentialAnswer answer{CredentialOutcome(i), {}, QStringLiteral("dbus:\x1b[31m")};
        for (const auto wish : {CredentialWish::Find, CredentialWish::Save, CredentialWish::Forget})
            QVERIFY(!sentenceFor(answer, wish, Anna).contains(QChar(0x1b)));
        sentences.append(sentenceFor(answer, CredentialWish::Forget, Anna));
        QVERIFY(sentences.last().size() > 20);
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
    QCOMPARE(waitingSentence(400), QString());
    QVERIFY(waitingSentence(12'400).contains(QStringLiteral("12 s")));
}

QTEST_GUILESS_MAIN(KeychainDeskTest)
#include "tst_keychain_desk.moc"
