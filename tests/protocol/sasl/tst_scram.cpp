// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// SCRAM and its arithmetic against the examples of their RFCs, and against servers that lie.

#include "protocol/sasl/KeyDerivation.h"
#include "protocol/sasl/SaslTools.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray RightSignature = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

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

class ScramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void scramOfItsRfcs_data();
    void scramOfItsRfcs();
    void scramRefusesLyingServers_data();
    void scramRefusesLyingServers();
    void scramWantsTheServersProof();
    void scramAcceptsTheProofInTheSuccess();
    void afterAFailureNothingIsAnswered();
    void repeatedSignatureIsNotShown();
    void copiesGoTheirOwnWay();
    void preparedPasswordIsASecretToo();
    void serverMayAskFirst();
    void namesAreEscaped();
    void pbkdf2OfItsRfcs_data();
    void pbkdf2OfItsRfcs();
    void comparesWholeValues();
};

void ScramTest::scramOfItsRfcs_data()
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

void ScramTest::scramOfItsRfcs()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArrayList, talk);
    SaslExchange scram = exchange(mechanism.constData(), QStringLiteral("user"), "pencil", talk[0]);
    QCOMPARE(scram.initialResponse()->data, talk[1]);
    QCOMPARE(dataOf(scram.respond(talk[2])), talk[3]);
    QCOMPARE(dataOf(scram.respond(talk[4])), QByteArray());
    QVERIFY(!scram.finish({}));
}

void ScramTest::scramRefusesLyingServers_data()
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
    row("iterations-no-number", "r=nonceX,s=QSXCR+Q6sek8bf92,i=many", "sasl.iterations");
    row("just-too-many-iterations", "r=nonceX,s=QSXCR+Q6sek8bf92,i=1000001", "sasl.iterations");
    row("no-nonce", "s=QSXCR+Q6sek8bf92,i=4096", "sasl.challenge-malformed");
    row("empty-salt", "r=nonceX,s=,i=4096", "sasl.challenge-malformed");
    row("server-error", "e=unknown-user", "sasl.server-error");
}

void ScramTest::scramRefusesLyingServers()
{
    QFETCH(QByteArray, challenge);
    SaslExchange scram = exchange("SCRAM-SHA-1", QStringLiteral("user"), "pencil");
    scram.initialResponse();
    QTEST(failureOf(scram.respond(challenge)), "id");
}

void ScramTest::scramWantsTheServersProof()
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

void ScramTest::scramAcceptsTheProofInTheSuccess()
{
    QVERIFY(!scramAfterProof().finish(RightSignature));
    QVERIFY(scramAfterProof().finish("v=wrong"));
}

void ScramTest::namesAreEscaped()
{
    QCOMPARE(exchange("SCRAM-SHA-1", QStringLiteral("a,b=c"), "x").initialResponse()->data,
        QByteArray("n,,n=a=2Cb=3Dc,r=nonce"));
}

void ScramTest::afterAFailureNothingIsAnswered()
{
    SaslExchange lied = scramAfterProof();
    QCOMPARE(failureOf(lied.respond("v=wrong")), QStringLiteral("sasl.server-signature-wrong"));
    QCOMPARE(failureOf(lied.respond(RightSignature)), QStringLiteral("sasl.unexpected-challenge"));
    QVERIFY(lied.finish(RightSignature)); // a second guess does not count

    SaslExchange other = exchange("SCRAM-SHA-1", QStringLiteral("user"), "pencil");
    other.initialResponse();
    QVERIFY(!failureOf(other.respond("r=other,s=QSXCR+Q6sek8bf92,i=4096")).isEmpty());
    QCOMPARE(failureOf(other.respond("r=nonceX,s=QSXCR+Q6sek8bf92,i=4096")),
        QStringLiteral("sasl.unexpected-challenge"));
}

void ScramTest::repeatedSignatureIsNotShown()
{
    SaslExchange scram = scramAfterProof();
    QCOMPARE(dataOf(scram.respond(RightSignature)), QByteArray());
    const SaslAnswer again = scram.respond(RightSignature);
    QCOMPARE(failureOf(again), QStringLiteral("sasl.unexpected-challenge"));
    QCOMPARE(
        std::get<SaslFailure>(again).detail, QStringLiteral("v=") + QString(44, QLatin1Char('*')));
}

void ScramTest::copiesGoTheirOwnWay()
{
    SaslExchange original = scramAfterProof();
    SaslExchange copy = original;
    QCOMPARE(failureOf(copy.respond("v=wrong")), QStringLiteral("sasl.server-signature-wrong"));
    QCOMPARE(dataOf(original.respond(RightSignature)), QByteArray());
    QVERIFY(!original.finish({}));
}

void ScramTest::preparedPasswordIsASecretToo()
{
    SaslExchange scram = exchange("SCRAM-SHA-1", QStringLiteral("user"),
        "pen\xc2\xa0"
        "cil");
    QVERIFY(scram.preparationChanged());
    scram.initialResponse();
    const auto answer = scram.respond("r=nonceX,s=QSXCR+Q6sek8bf92,i=1");
    const std::vector<QByteArray> secrets = std::get<SaslResponse>(answer).secrets;
    QCOMPARE(secrets.size(), size_t(3));
    QCOMPARE(secrets.front(), QByteArray("pen cil"));
}

void ScramTest::serverMayAskFirst()
{
    SaslExchange scram =
        exchange("SCRAM-SHA-1", QStringLiteral("user"), "pencil", "nonce", InitialResponse::No);
    QVERIFY(!scram.initialResponse());
    QCOMPARE(dataOf(scram.respond({})), QByteArray("n,,n=user,r=nonce"));
    QVERIFY(
        dataOf(scram.respond("r=nonceX,s=QSXCR+Q6sek8bf92,i=1")).startsWith("c=biws,r=nonceX,p="));
}

void ScramTest::pbkdf2OfItsRfcs_data()
{
    QTest::addColumn<bool>("sha256");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QByteArray>("begin"); // in hex; the RFCs ask for more or less than one block
    const auto row = [](const char *name, bool sha256, const QByteArray &password,
                         const QByteArray &salt, int iterations, const QByteArray &begin) {
        QTest::newRow(name) << sha256 << password << salt << iterations << begin;
    };
    row("rfc6070-1", false, "password", "salt", 1, "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    row("rfc6070-2", false, "password", "salt", 2, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    row("rfc6070-3", false, "password", "salt", 4096, "4b007901b765489abead49d926f721d065a429c1");
    row("rfc6070-5-long", false, "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt",
        4096, "3d2eec4fe41c849b80c8d83662c0e44a8b291a96");
    row("rfc6070-6-with-nul", false, QByteArray("pass\0word", 9), QByteArray("sa\0lt", 5), 4096,
        "56fa6aa75548099dcc37d7f03425e0c3");
    row("rfc7914-11-first", true, "passwd", "salt", 1,
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    row("rfc7914-11-second", true, "Password", "NaCl", 80000,
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
}

void ScramTest::pbkdf2OfItsRfcs()
{
    QFETCH(bool, sha256);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, iterations);
    QFETCH(QByteArray, begin);
    const auto algorithm = sha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    const QByteArray key = pbkdf2(algorithm, password, salt, iterations);
    QCOMPARE(key.size(), sha256 ? 32 : 20);
    QCOMPARE(key.toHex().left(begin.size()), begin);
}

void ScramTest::comparesWholeValues()
{
    QVERIFY(isEqualInConstantTime("abc", "abc"));
    QVERIFY(!isEqualInConstantTime("abc", "abd"));
    QVERIFY(!isEqualInConstantTime("abc", "abcd"));
    QVERIFY(!isEqualInConstantTime("abc", ""));
}

QTEST_GUILESS_MAIN(ScramTest)
#include "tst_scram.moc"
