// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The sign-in mechanisms against the examples of their RFCs, and against servers that lie.

#include "protocol/sasl/DescribeChallenge.h"
#include "protocol/sasl/KeyDerivation.h"
#include "protocol/sasl/MechanismChoice.h"
#include "protocol/sasl/SaslExchange.h"
#include "protocol/sasl/SaslPrep.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

SaslExchange exchange(const char *mechanism, const QString &user, const QByteArray &password,
    const QByteArray &nonce = "nonce", InitialResponse initial = InitialResponse::Yes)
{
    return *SaslExchange::start(
        QString::fromLatin1(mechanism), {user, {}, Secret(password)}, nonce, initial);
}

QByteArray dataOf(const SaslAnswer &answer)
{
    const auto *response = std::get_if<SaslResponse>(&answer);
    return response ? response->data : "failure: " + std::get<SaslFailure>(answer).id.toLatin1();
}

QString failureOf(const SaslAnswer &answer)
{
    const auto *failure = std::get_if<SaslFailure>(&answer);
    return failure ? failure->id : QString();
}

// RFC 7677 3, up to the point where the server has to prove itself.
SaslExchange scramAfterProof()
{
    SaslExchange scram =
        exchange("SCRAM-SHA-256", QStringLiteral("user"), "pencil", "rOprNGfwEbeRWgbNEkqO");
    scram.initialResponse();
    scram.respond(
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
    return scram;
}

} // namespace

class SaslTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void plainOfRfc4616();
    void plainAnswersTheQuestionOnce();
    void loginFollowsThePrompts_data();
    void loginFollowsThePrompts();
    void loginRefusesAThirdQuestion();
    void cramMd5OfRfc2195();
    void scramOfItsRfcs_data();
    void scramOfItsRfcs();
    void scramRefusesLyingServers_data();
    void scramRefusesLyingServers();
    void scramWantsTheServersProof();
    void scramAcceptsTheProofInTheSuccess();
    void namesAreEscaped();
    void saslPrepOfRfc4013_data();
    void saslPrepOfRfc4013();
    void preparationIsTold();
    void derivedSecretsAreNamed();
    void factsTellAboutThePassword();
    void pbkdf2OfRfc6070();
    void choiceFollowsProtection();
    void challengesAreShownWithoutTheSignature();
    void garbageAlwaysEnds();
};

void SaslTest::plainOfRfc4616()
{
    QCOMPARE(exchange("PLAIN", QStringLiteral("tim"), "tanstaaftanstaaf").initialResponse()->data,
        QByteArray("\0tim\0tanstaaftanstaaf", 21));
    auto onBehalf = SaslExchange::start(QStringLiteral("PLAIN"),
        {QStringLiteral("Kurt"), QStringLiteral("Ursel"), Secret("xipj3plmq")}, {},
        InitialResponse::Yes);
    QCOMPARE(onBehalf->initialResponse()->data, QByteArray("Ursel\0Kurt\0xipj3plmq", 20));
}

void SaslTest::plainAnswersTheQuestionOnce()
{
    SaslExchange asked =
        exchange("PLAIN", QStringLiteral("a"), "secret-word", {}, InitialResponse::No);
    QVERIFY(!asked.initialResponse());
    QCOMPARE(dataOf(asked.respond({})), QByteArray("\0a\0secret-word", 14));
    SaslExchange ignored = exchange("PLAIN", QStringLiteral("a"), "secret-word");
    ignored.initialResponse();
    QCOMPARE(dataOf(ignored.respond({})), QByteArray("\0a\0secret-word", 14));
    QCOMPARE(failureOf(ignored.respond({})), QStringLiteral("sasl.unexpected-challenge"));
}

void SaslTest::loginFollowsThePrompts_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArrayList>("answers");
    const QByteArrayList usual{"anna", "secret-word"};
    QTest::newRow("usual") << QByteArray("Username:") << QByteArray("Password:") << usual;
    QTest::newRow("draft") << QByteArray("User Name\0", 10) << QByteArray("Password\0", 9) << usual;
    QTest::newRow("empty") << QByteArray() << QByteArray() << usual;
    QTest::newRow("foreign") << QByteArray("Benutzer") << QByteArray("Kennwort") << usual;
    QTest::newRow("password-first") << QByteArray("PASSWORD:") << QByteArray("Username:")
                                    << QByteArrayList{"secret-word", "anna"};
}

void SaslTest::loginFollowsThePrompts()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArrayList, answers);
    SaslExchange login =
        exchange("LOGIN", QStringLiteral("anna"), "secret-word", {}, InitialResponse::No);
    QVERIFY(!login.initialResponse());
    QCOMPARE(dataOf(login.respond(first)), answers[0]);
    QCOMPARE(dataOf(login.respond(second)), answers[1]);
    SaslExchange withName = exchange("LOGIN", QStringLiteral("anna"), "secret-word");
    QCOMPARE(withName.initialResponse()->data, QByteArray("anna"));
    QCOMPARE(dataOf(withName.respond("Password:")), QByteArray("secret-word"));
}

void SaslTest::loginRefusesAThirdQuestion()
{
    SaslExchange login =
        exchange("LOGIN", QStringLiteral("a"), "secret-word", {}, InitialResponse::No);
    login.respond("Username:");
    login.respond("Password:");
    QCOMPARE(failureOf(login.respond("Password:")), QStringLiteral("sasl.unexpected-challenge"));
}

void SaslTest::cramMd5OfRfc2195()
{
    SaslExchange cram = exchange("CRAM-MD5", QStringLiteral("tim"), "tanstaaftanstaaf");
    QVERIFY(!cram.initialResponse());
    QCOMPARE(dataOf(cram.respond("<1896.697170952@postoffice.reston.mci.net>")),
        QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QCOMPARE(failureOf(cram.respond("<again>")), QStringLiteral("sasl.unexpected-challenge"));
}

void SaslTest::scramOfItsRfcs_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArrayList>("talk");
    QTest::newRow("rfc5802-5")
        << QByteArray("SCRAM-SHA-1")
        << QByteArrayList{"fyko+d2lbbFgONRv9qkxdawL", "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
               "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
               "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
               "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="};
    const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    const QByteArray proof = "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
    QTest::newRow("rfc7677-3") << QByteArray("SCRAM-SHA-256")
                               << QByteArrayList{"rOprNGfwEbeRWgbNEkqO",
                                      "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
                                      "r=" + nonce + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                                      "c=biws,r=" + nonce + ",p=" + proof,
                                      "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="};
}

void SaslTest::scramOfItsRfcs()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArrayList, talk);
    SaslExchange scram = exchange(mechanism.constData(), QStringLiteral("user"), "pencil", talk[0]);
    QCOMPARE(scram.initialResponse()->data, talk[1]);
    QCOMPARE(dataOf(scram.respond(talk[2])), talk[3]);
    QCOMPARE(dataOf(scram.respond(talk[4])), QByteArray());
    QVERIFY(!scram.finish({}));
}

void SaslTest::scramRefusesLyingServers_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &challenge, const char *id) {
        QTest::newRow(name) << challenge << QString::fromLatin1(id);
    };
    row("empty", "", "sasl.challenge-malformed");
    row("other-nonce", "r=somethingelse,s=QSXCR+Q6sek8bf92,i=4096", "sasl.nonce-mismatch");
    row("our-nonce-only", "r=nonce,s=QSXCR+Q6sek8bf92,i=4096", "sasl.nonce-mismatch");
    row("no-salt", "r=nonceX,i=4096", "sasl.challenge-malformed");
    row("salt-no-base64", "r=nonceX,s=?,i=4096", "sasl.challenge-malformed");
    row("no-iterations", "r=nonceX,s=QSXCR+Q6sek8bf92", "sasl.challenge-malformed");
    row("zero-iterations", "r=nonceX,s=QSXCR+Q6sek8bf92,i=0", "sasl.iterations");
    row("negative-iterations", "r=nonceX,s=QSXCR+Q6sek8bf92,i=-5", "sasl.iterations");
    row("hostile-iterations", "r=nonceX,s=QSXCR+Q6sek8bf92,i=2000000000", "sasl.iterations");
    row("overflowing-iterations", "r=nonceX,s=QSXCR+Q6sek8bf92,i=99999999999999999999",
        "sasl.iterations");
    row("mandatory-extension", "m=x,r=nonceX,s=QSXCR+Q6sek8bf92,i=4096",
        "sasl.challenge-malformed");
    row("server-error", "e=unknown-user", "sasl.server-error");
}

void SaslTest::scramRefusesLyingServers()
{
    QFETCH(QByteArray, challenge);
    SaslExchange scram = exchange("SCRAM-SHA-1", QStringLiteral("user"), "pencil");
    scram.initialResponse();
    QTEST(failureOf(scram.respond(challenge)), "id");
}

void SaslTest::scramWantsTheServersProof()
{
    QCOMPARE(scramAfterProof().finish({})->id, QStringLiteral("sasl.server-signature-missing"));
    SaslExchange wrong = scramAfterProof();
    QCOMPARE(failureOf(wrong.respond("v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")),
        QStringLiteral("sasl.server-signature-wrong"));
    QCOMPARE(failureOf(scramAfterProof().respond("e=invalid-proof")),
        QStringLiteral("sasl.server-error"));
    QCOMPARE(
        failureOf(scramAfterProof().respond("hello")), QStringLiteral("sasl.challenge-malformed"));
    SaslExchange skipped = exchange("SCRAM-SHA-256", QStringLiteral("user"), "pencil");
    skipped.initialResponse();
    QCOMPARE(skipped.finish({})->id, QStringLiteral("sasl.server-signature-missing"));
}

void SaslTest::scramAcceptsTheProofInTheSuccess()
{
    QVERIFY(!scramAfterProof().finish("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
    QVERIFY(scramAfterProof().finish("v=wrong"));
}

void SaslTest::namesAreEscaped()
{
    QCOMPARE(exchange("SCRAM-SHA-1", QStringLiteral("a,b=c"), "x").initialResponse()->data,
        QByteArray("n,,n=a=2Cb=3Dc,r=nonce"));
}

void SaslTest::saslPrepOfRfc4013_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::addColumn<bool>("prohibited");
    const auto row = [](const char *name, const QString &input, const QString &output,
                         bool prohibited) { QTest::newRow(name) << input << output << prohibited; };
    row("soft-hyphen-goes", QStringLiteral("I\u00ADX"), QStringLiteral("IX"), false);
    row("no-change", QStringLiteral("user"), QStringLiteral("user"), false);
    row("case-stays", QStringLiteral("USER"), QStringLiteral("USER"), false);
    row("nfkc-ordinal", QStringLiteral("\u00AA"), QStringLiteral("a"), false);
    row("nfkc-roman", QStringLiteral("\u2168"), QStringLiteral("IX"), false);
    row("control", QStringLiteral("\u0007"), QStringLiteral("\u0007"), true);
    row("bidi-mixed", QStringLiteral("\u06271"), QStringLiteral("\u06271"), true);
    row("other-space", QStringLiteral("a\u00A0b"), QStringLiteral("a b"), false);
    row("private-use", QStringLiteral("\uE000"), QStringLiteral("\uE000"), true);
    row("unassigned-is-a-query", QString::fromUcs4(U"\U0001F600"), QString::fromUcs4(U"\U0001F600"),
        false);
}

void SaslTest::saslPrepOfRfc4013()
{
    QFETCH(QString, input);
    const PreparedText prepared = saslPrep(input);
    QTEST(prepared.text, "output");
    QTEST(prepared.isProhibited, "prohibited");
}

void SaslTest::preparationIsTold()
{
    SaslExchange changed = exchange("PLAIN", QStringLiteral("anna"), "pass\xc2\xa0word");
    QVERIFY(changed.preparationChanged());
    QVERIFY(changed.initialResponse()->data.endsWith("pass word"));
    SaslExchange forbidden = exchange("PLAIN", QStringLiteral("anna"), "pass\x07word");
    QVERIFY(forbidden.preparationFailed());
    QVERIFY(forbidden.initialResponse()->data.endsWith("pass\x07word"));
    SaslExchange typed = exchange("LOGIN", QStringLiteral("anna"), "pass\xc2\xa0word");
    QVERIFY(!typed.preparationChanged());
    SaslExchange latin1 = exchange("PLAIN", QStringLiteral("anna"), "p\xfc");
    QVERIFY(latin1.initialResponse()->data.endsWith("p\xfc"));
}

void SaslTest::derivedSecretsAreNamed()
{
    SaslExchange cram = exchange("CRAM-MD5", QStringLiteral("tim"), "tanstaaftanstaaf");
    const auto digest =
        std::get<SaslResponse>(cram.respond("<1896.697170952@postoffice.reston.mci.net>"));
    QVERIFY(digest.holdsSecret);
    QCOMPARE(digest.secrets, (std::vector<QByteArray>{"b913a602c7eda7a495b4e6e7334d3890"}));
    SaslExchange scram =
        exchange("SCRAM-SHA-256", QStringLiteral("user"), "pencil", "rOprNGfwEbeRWgbNEkqO");
    QVERIFY(!scram.initialResponse()->holdsSecret);
    const auto proof = std::get<SaslResponse>(scram.respond(
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"));
    QCOMPARE(proof.secrets,
        (std::vector<QByteArray>{"dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
            "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="}));
}

void SaslTest::factsTellAboutThePassword()
{
    QCOMPARE(secretFactsOf(Secret("abc")), (SecretFacts{3, false, false, false}));
    QCOMPARE(
        secretFactsOf(Secret(" \xc3\xbc\xf0\x9f\x94\x91 ")), (SecretFacts{4, true, true, true}));
    QCOMPARE(exchange("PLAIN", QStringLiteral("anna"), "abc ").initialResponse()->facts.secret,
        (SecretFacts{4, false, false, true}));
}

void SaslTest::pbkdf2OfRfc6070()
{
    QCOMPARE(pbkdf2(QCryptographicHash::Sha1, "password", "salt", 1).toHex(),
        QByteArray("0c60c80f961f0e71f3a9b524af6012062fe037a6"));
    QCOMPARE(pbkdf2(QCryptographicHash::Sha1, "password", "salt", 4096).toHex(),
        QByteArray("4b007901b765489abead49d926f721d065a429c1"));
    QVERIFY(isEqualInConstantTime("abc", "abc"));
    QVERIFY(!isEqualInConstantTime("abc", "abd"));
    QVERIFY(!isEqualInConstantTime("abc", "abcd"));
}

void SaslTest::choiceFollowsProtection()
{
    const QStringList all{QStringLiteral("CRAM-MD5"), QStringLiteral("LOGIN"),
        QStringLiteral("PLAIN"), QStringLiteral("SCRAM-SHA-256")};
    QCOMPARE(chooseMechanism(all, true), QStringLiteral("PLAIN"));
    QCOMPARE(chooseMechanism(all, false), QStringLiteral("SCRAM-SHA-256"));
    QCOMPARE(chooseMechanism({QStringLiteral("PLAIN-CLIENTTOKEN"), QStringLiteral("XPLAIN")}, true),
        QString());
}

void SaslTest::challengesAreShownWithoutTheSignature()
{
    QCOMPARE(describeChallenge(QStringLiteral("LOGIN"), "Username:\x1b"),
        QStringLiteral("Username:\\x1b"));
    QVERIFY(describeChallenge(QStringLiteral("SCRAM-SHA-1"), "r=x,s=eA==,i=4096")
                .contains(QLatin1String("4096")));
    QCOMPARE(describeChallenge(QStringLiteral("SCRAM-SHA-1"), "v=rmF9"), QStringLiteral("v=****"));
}

void SaslTest::garbageAlwaysEnds()
{
    QRandomGenerator random(4711);
    for (const QString &mechanism : SaslExchange::supported()) {
        for (int i = 0; i < 300; ++i) {
            SaslExchange tried =
                exchange(mechanism.toLatin1().constData(), QStringLiteral("u"), "secret-word");
            tried.initialResponse();
            int rounds = 0;
            for (; rounds < 6; ++rounds) {
                QByteArray challenge(random.bounded(60), '\0');
                for (char &byte : challenge)
                    byte = char(random.bounded(256));
                if (!failureOf(tried.respond(challenge)).isEmpty())
                    break;
            }
            QVERIFY(rounds < 5);
        }
    }
}

QTEST_GUILESS_MAIN(SaslTest)
#include "tst_sasl.moc"
