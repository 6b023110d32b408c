// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Sign-ins by a token, by something outside, and by nothing at all: against the examples of RFC
// 7628 and of Google's document, and against servers that refuse.

#include "protocol/sasl/MechanismChoice.h"
#include "protocol/sasl/SaslTools.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";
const QByteArray Refusal = R"({"status":"invalid_token","scope":"mail"})";

SaslExchange byToken(const QString &mechanism,
    const QString &user = QStringLiteral("user@example.com"),
    InitialResponse initial = InitialResponse::Yes)
{
    return *SaslExchange::start(mechanism,
        {user, {}, Secret(Token), "smtp", QStringLiteral("server.example.com"), 143}, {}, initial);
}

} // namespace

class SaslTokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void statementIsAsDocumented_data();
    void statementIsAsDocumented();
    void nameCannotBreakOutOfTheHeader();
    void errorIsAcknowledgedOnce_data();
    void errorIsAcknowledgedOnce();
    void tokenIsSecretInEveryForm_data();
    void tokenIsSecretInEveryForm();
    void ignoredInitialResponseIsRepeatedOnce();
    void externalStatesOnlyTheName();
    void anonymousLeavesATrace();
    void onlyAnonymousNeedsNoProtection();
};

void SaslTokensTest::statementIsAsDocumented_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("XOAUTH2") << QStringLiteral("XOAUTH2")
                             << QByteArray("user=user@example.com\x01"
                                           "auth=Bearer ")
            + Token + "\x01\x01";
    QTest::newRow("OAUTHBEARER of RFC 7628 4.1")
        << QStringLiteral("OAUTHBEARER")
        << QByteArray("n,a=user@example.com,\x01host=server.example.com\x01port=143\x01"
                      "auth=Bearer ")
            + Token + "\x01\x01";
}

void SaslTokensTest::statementIsAsDocumented()
{
    QFETCH(QString, mechanism);
    QFETCH(QByteArray, statement);
    QCOMPARE(byToken(mechanism).initialResponse()->data, statement);
    SaslExchange asked =
        byToken(mechanism, QStringLiteral("user@example.com"), InitialResponse::No);
    QVERIFY(!asked.initialResponse());
    QCOMPARE(dataOf(asked.respond({})), statement);
}

void SaslTokensTest::nameCannotBreakOutOfTheHeader()
{
    const QByteArray data =
        byToken(QStringLiteral("OAUTHBEARER"), QStringLiteral("a,b=c")).initialResponse()->data;
    QVERIFY(data.startsWith("n,a=a=2Cb=3Dc,\x01"));
}

void SaslTokensTest::errorIsAcknowledgedOnce_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QByteArray>("acknowledgement");
    QTest::newRow("XOAUTH2") << QStringLiteral("XOAUTH2") << QByteArray();
    QTest::newRow("OAUTHBEARER") << QStringLiteral("OAUTHBEARER") << QByteArray("\x01");
}

void SaslTokensTest::errorIsAcknowledgedOnce()
{
    QFETCH(QString, mechanism);
    SaslExchange tried = byToken(mechanism);
    tried.initialResponse();
    const SaslAnswer answer = tried.respond(Refusal);
    QCOMPARE(failureOf(answer), QString());
    QTEST(dataOf(answer), "acknowledgement");
    QVERIFY(!std::get<SaslResponse>(answer).holdsSecret);
    QCOMPARE(failureOf(tried.respond(Refusal)), QStringLiteral("sasl.unexpected-challenge"));
    QCOMPARE(failureOf(tried.respond({})), QStringLiteral("sasl.unexpected-challenge"));
}

void SaslTokensTest::tokenIsSecretInEveryForm_data()
{
    QTest::addColumn<QString>("mechanism");
    for (const char *mechanism : {"XOAUTH2", "OAUTHBEARER"})
        QTest::newRow(mechanism) << QString::fromLatin1(mechanism);
}

void SaslTokensTest::tokenIsSecretInEveryForm()
{
    QFETCH(QString, mechanism);
    const SaslResponse response = *byToken(mechanism).initialResponse();
    QVERIFY(response.holdsSecret);
    QVERIFY(response.secrets == (std::vector<QByteArray>{Token, response.data}));
    QCOMPARE(response.facts.mechanism, mechanism);
    QCOMPARE(response.facts.authcid, QStringLiteral("user@example.com"));
    QCOMPARE(response.facts.secret.length, int(Token.size()));
}

void SaslTokensTest::ignoredInitialResponseIsRepeatedOnce()
{
    SaslExchange tried = byToken(QStringLiteral("XOAUTH2"));
    const QByteArray first = tried.initialResponse()->data;
    QCOMPARE(dataOf(tried.respond({})), first);
    QCOMPARE(failureOf(tried.respond({})), QStringLiteral("sasl.unexpected-challenge"));
}

void SaslTokensTest::externalStatesOnlyTheName()
{
    SaslExchange own = exchange("EXTERNAL", {}, "not used");
    QCOMPARE(own.initialResponse()->data, QByteArray());
    SaslExchange other = exchange("EXTERNAL", QStringLiteral("anna"), "not used");
    const SaslResponse response = *other.initialResponse();
    QCOMPARE(response.data, QByteArray("anna"));
    QVERIFY(!response.holdsSecret && response.secrets.empty());
    QCOMPARE(response.facts.authzid, QStringLiteral("anna"));
    QCOMPARE(dataOf(other.respond({})), QByteArray("anna"));
    QCOMPARE(failureOf(other.respond({})), QStringLiteral("sasl.unexpected-challenge"));
}

void SaslTokensTest::anonymousLeavesATrace()
{
    QCOMPARE(exchange("ANONYMOUS", QStringLiteral("sirhc"), {}).initialResponse()->data,
        QByteArray("sirhc")); // RFC 4505 4
    QCOMPARE(exchange("ANONYMOUS", {}, {}).initialResponse()->data, QByteArray("smtpscope"));
    SaslExchange asked =
        exchange("ANONYMOUS", QStringLiteral("sirhc"), {}, {}, InitialResponse::No);
    QVERIFY(!asked.initialResponse());
    QCOMPARE(dataOf(asked.respond("who?")), QByteArray("sirhc"));
}

void SaslTokensTest::onlyAnonymousNeedsNoProtection()
{
    for (const QString &mechanism : SaslExchange::supported())
        QCOMPARE(needsProtection(mechanism), mechanism != QLatin1String("ANONYMOUS"));
    const QStringList named{QStringLiteral("XOAUTH2"), QStringLiteral("OAUTHBEARER"),
        QStringLiteral("EXTERNAL"), QStringLiteral("ANONYMOUS"), QStringLiteral("DIGEST-MD5")};
    QCOMPARE(chooseMechanism(named, true), QString()); // these are only used where named
    QCOMPARE(chooseMechanism(named, false), QString());
}

QTEST_GUILESS_MAIN(SaslTokensTest)
#include "tst_sasl_tokens.moc"
