// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// DIGEST-MD5 against the example of RFC 2831 4, and against odd servers. GNU SASL's opinion is in
// tst_sasl_gsasl.

#include "protocol/sasl/DescribeChallenge.h"
#include "protocol/sasl/DigestChallenge.h"
#include "protocol/sasl/SaslTools.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Challenge = "realm=\"elwood.innosoft.com\",nonce=\"OA6MG9tEQGm2hh\",qop=\"auth\","
                             "algorithm=md5-sess,charset=utf-8";
const QByteArray Proof = "ea40f60335c427b5527b84dbabcdfffd";

SaslExchange byDigest(const QString &user = QStringLiteral("chris"))
{
    return *SaslExchange::start(QStringLiteral("DIGEST-MD5"),
        {user, {}, Secret("secret"), "imap", QStringLiteral("elwood.innosoft.com"), 143},
        "OA6MHXh6VqTrRk", InitialResponse::Yes);
}

} // namespace

class DigestMd5Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void exampleOfRfc2831();
    void serverHasToProveItself_data();
    void serverHasToProveItself();
    void oddChallengesGetNoDigest_data();
    void oddChallengesGetNoDigest();
    void realmOfTheUsersDomainIsTaken();
    void directivesAreRead_data();
    void directivesAreRead();
    void proofIsNeverShown();
};

void DigestMd5Test::exampleOfRfc2831()
{
    SaslExchange tried = byDigest();
    QVERIFY(!tried.initialResponse());
    const SaslAnswer answer = tried.respond(Challenge);
    QCOMPARE(dataOf(answer),
        QByteArray("charset=utf-8,username=\"chris\",realm=\"elwood.innosoft.com\","
                   "nonce=\"OA6MG9tEQGm2hh\",nc=00000001,cnonce=\"OA6MHXh6VqTrRk\","
                   "digest-uri=\"imap/elwood.innosoft.com\","
                   "response=d388dad90d4bbd760a152321f2143af7,qop=auth"));
    const auto &response = std::get<SaslResponse>(answer);
    QVERIFY(response.holdsSecret);
    QVERIFY(response.secrets
        == (std::vector<QByteArray>{"secret", "d388dad90d4bbd760a152321f2143af7", Proof}));
    QCOMPARE(dataOf(tried.respond("rspauth=" + Proof)), QByteArray());
    QVERIFY(!tried.finish({}));
}

void DigestMd5Test::serverHasToProveItself_data()
{
    QTest::addColumn<QByteArray>("last"); // the server's last challenge; empty: none
    QTest::addColumn<QByteArray>("success"); // what comes along with 235; empty: nothing
    QTest::addColumn<QString>("id");
    const QByteArray right = "rspauth=" + Proof;
    const QByteArray wrong = "rspauth=" + QByteArray(32, '0');
    const QString none;
    QTest::newRow("proof in a challenge") << right << QByteArray() << none;
    QTest::newRow("proof in the success") << QByteArray() << right << none;
    QTest::newRow("quoted, in capitals")
        << QByteArray("rspauth=\"" + Proof.toUpper() + '"') << QByteArray() << none;
    QTest::newRow("no proof") << QByteArray() << QByteArray()
                              << QStringLiteral("sasl.server-signature-missing");
    QTest::newRow("wrong in the success")
        << QByteArray() << wrong << QStringLiteral("sasl.server-signature-wrong");
    QTest::newRow("wrong in a challenge")
        << wrong << QByteArray() << QStringLiteral("sasl.server-signature-missing");
}

void DigestMd5Test::serverHasToProveItself()
{
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, success);
    SaslExchange tried = byDigest();
    tried.respond(Challenge);
    if (!last.isEmpty())
        tried.respond(last);
    const auto failure = tried.finish(success.isEmpty() ? std::nullopt : std::optional(success));
    QTEST(failure ? failure->id : QString(), "id");
}

void DigestMd5Test::oddChallengesGetNoDigest_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no nonce") << QByteArray("realm=\"x\",qop=\"auth\",algorithm=md5-sess");
    QTest::newRow("only with encryption")
        << QByteArray("nonce=\"x\",qop=\"auth-int,auth-conf\",algorithm=md5-sess");
    QTest::newRow("another algorithm") << QByteArray("nonce=\"x\",qop=\"auth\",algorithm=sha-256");
    QTest::newRow("open quotation mark") << QByteArray("nonce=\"x,algorithm=md5-sess");
}

void DigestMd5Test::oddChallengesGetNoDigest()
{
    QFETCH(QByteArray, challenge);
    SaslExchange tried = byDigest();
    QCOMPARE(failureOf(tried.respond(challenge)), QStringLiteral("sasl.challenge-malformed"));
    QCOMPARE(failureOf(tried.respond(Challenge)), QStringLiteral("sasl.unexpected-challenge"));
}

void DigestMd5Test::realmOfTheUsersDomainIsTaken()
{
    const QByteArray challenge = "realm=\"a.example\",realm=\"b.example\"," + Challenge;
    SaslExchange named = byDigest(QStringLiteral("anna@b.example"));
    QVERIFY(dataOf(named.respond(challenge)).contains("realm=\"b.example\""));
    SaslExchange other = byDigest(QStringLiteral("anna"));
    QVERIFY(dataOf(other.respond(challenge)).contains("realm=\"a.example\""));
    SaslExchange none = byDigest();
    const QByteArray response = dataOf(none.respond("nonce=\"x\",algorithm=md5-sess"));
    QVERIFY(response.startsWith("username=\"chris\",nonce="));
}

void DigestMd5Test::directivesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QByteArray>("value"); // of "a"
    QTest::newRow("plain") << QByteArray("a=1") << true << QByteArray("1");
    QTest::newRow("quoted comma") << QByteArray("b=2,a=\"1,2\"") << true << QByteArray("1,2");
    QTest::newRow("escapes") << QByteArray(R"(a="x\"y\\z")") << true << QByteArray(R"(x"y\z)");
    QTest::newRow("blanks and empty elements")
        << QByteArray(" , A = \"1\" ,, b=2 ,") << true << QByteArray("1");
    QTest::newRow("first one counts") << QByteArray("a=1,a=2") << true << QByteArray("1");
    QTest::newRow("no value") << QByteArray("a") << false << QByteArray();
    QTest::newRow("no name") << QByteArray("=1") << false << QByteArray();
    QTest::newRow("ends in an escape") << QByteArray("a=\"x\\") << false << QByteArray();
}

void DigestMd5Test::directivesAreRead()
{
    QFETCH(QByteArray, text);
    const auto directives = digestDirectivesIn(text);
    QTEST(directives.has_value(), "isList");
    if (directives)
        QTEST(valueOf(*directives, "a"), "value");
    const auto again = digestDirectivesIn("a=" + quoted(text));
    QVERIFY(again);
    QCOMPARE(valueOf(*again, "a"), text);
}

void DigestMd5Test::proofIsNeverShown()
{
    const QString mechanism = QStringLiteral("DIGEST-MD5");
    QCOMPARE(describeChallenge(mechanism, "rspauth=ab12"), QStringLiteral("rspauth=****"));
    QCOMPARE(describeChallenge(mechanism, "x=1,RSPAUTH=\"ab\",y=2"),
        QStringLiteral("x=1,RSPAUTH=****,y=2"));
    QVERIFY(describeChallenge(mechanism, Challenge).contains(QLatin1String("OA6MG9tEQGm2hh")));
}

QTEST_GUILESS_MAIN(DigestMd5Test)
#include "tst_digest_md5.moc"
