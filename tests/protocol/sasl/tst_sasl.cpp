// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The sign-in mechanisms against the examples of their RFCs, and against odd servers. SCRAM has
// its own file.

#include "protocol/sasl/DescribeChallenge.h"
#include "protocol/sasl/MechanismChoice.h"
#include "protocol/sasl/SaslPrep.h"
#include "protocol/sasl/SaslTools.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

// Pure noise, or pieces that each mechanism takes seriously, in any order.
QByteArray garbage(QRandomGenerator &random)
{
    static const QByteArrayList pieces{"r=nonceX", ",s=QSXCR+Q6sek8bf92", ",i=2", ",i=0", ",m=x",
        "realm=\"a\",", "nonce=\"b\",algorithm=md5-sess", "qop=\"auth\"", "rspauth=00", "v=AAAA",
        "e=no", "=", ",,", "Username:", "Password:", "<1@a.example>"};
    QByteArray result;
    if (random.bounded(2) == 0) {
        for (int left = random.bounded(6); left > 0; --left)
            result += pieces[random.bounded(int(pieces.size()))];
        return result;
    }
    result.resize(random.bounded(60));
    for (char &byte : result)
        byte = char(random.bounded(256));
    return result;
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
    void cramMd5OfRfc2195();
    void saslPrepOfRfc4013_data();
    void saslPrepOfRfc4013();
    void preparationIsTold();
    void derivedSecretsAreNamed();
    void factsTellAboutThePassword();
    void choiceFollowsProtection();
    void challengesAreShownWithoutTheSignature();
    void garbageAlwaysEnds_data();
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
    const QByteArray right("\0a\0secret-word", 14);
    const QString unexpected = QStringLiteral("sasl.unexpected-challenge");
    SaslExchange asked =
        exchange("PLAIN", QStringLiteral("a"), "secret-word", {}, InitialResponse::No);
    QVERIFY(!asked.initialResponse());
    QCOMPARE(dataOf(asked.respond({})), right);
    QCOMPARE(failureOf(asked.respond({})), unexpected);
    SaslExchange ignored = exchange("PLAIN", QStringLiteral("a"), "secret-word");
    ignored.initialResponse();
    QCOMPARE(dataOf(ignored.respond({})), right);
    QCOMPARE(failureOf(ignored.respond({})), unexpected);
    SaslExchange refused = exchange("PLAIN", QStringLiteral("a"), "secret-word");
    refused.initialResponse();
    QCOMPARE(failureOf(refused.respond("{\"status\":\"401\"}")), unexpected);
}

void SaslTest::loginFollowsThePrompts_data()
{
    QTest::addColumn<InitialResponse>("initial");
    QTest::addColumn<QByteArrayList>("prompts");
    QTest::addColumn<QByteArrayList>("answers");
    const auto row = [](const char *name, InitialResponse initial, const QByteArrayList &prompts,
                         const QByteArrayList &answers) {
        QTest::newRow(name) << initial << prompts << answers;
    };
    const auto no = InitialResponse::No;
    const auto yes = InitialResponse::Yes;
    const QByteArray pass = "secret-word";
    const QByteArray end = "failure: sasl.unexpected-challenge";
    const QByteArray user0("User Name\0", 10);
    const QByteArray pass0("Password\0", 9);
    row("usual", no, {"Username:", "Password:", "Password:"}, {"anna", pass, end});
    row("draft", no, {user0, pass0}, {"anna", pass});
    row("empty", no, {"", "", ""}, {"anna", pass, end});
    row("foreign", no, {"Benutzer", "Kennwort"}, {"anna", pass});
    row("both-words", no, {"Username and password", "Username and password"}, {"anna", pass});
    row("password-first", no, {"PASSWORD:", "Username:", ""}, {pass, "anna", end});
    row("password-first-then-empty", no, {"PASSWORD:", ""}, {pass, "anna"});
    row("password-goes-once", no, {"Password:", "Password:"}, {pass, end});
    row("name-asked-twice-gets-no-password", no, {"Username:", "Username:", "Password:"},
        {"anna", "anna", end});
    row("initial", yes, {"Password:", ""}, {pass, end});
    row("initial-empty", yes, {""}, {pass});
    row("initial-ignored", yes, {"Username:", "Password:", ""}, {"anna", pass, end});
}

void SaslTest::loginFollowsThePrompts()
{
    QFETCH(InitialResponse, initial);
    QFETCH(QByteArrayList, prompts);
    QFETCH(QByteArrayList, answers);
    SaslExchange login = exchange("LOGIN", QStringLiteral("anna"), "secret-word", {}, initial);
    const auto first = login.initialResponse();
    QCOMPARE(first.has_value(), initial == InitialResponse::Yes);
    QCOMPARE(first ? first->data : QByteArray("anna"), QByteArray("anna"));
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        const SaslAnswer answer = login.respond(prompts[i]);
        QCOMPARE(dataOf(answer), answers[i]);
        const auto *response = std::get_if<SaslResponse>(&answer);
        QCOMPARE(response && response->holdsSecret, answers[i] == "secret-word");
    }
}

void SaslTest::cramMd5OfRfc2195()
{
    SaslExchange cram = exchange("CRAM-MD5", QStringLiteral("tim"), "tanstaaftanstaaf");
    QVERIFY(!cram.initialResponse());
    QCOMPARE(dataOf(cram.respond("<1896.697170952@postoffice.reston.mci.net>")),
        QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
    QCOMPARE(failureOf(cram.respond("<again>")), QStringLiteral("sasl.unexpected-challenge"));
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
    row("zero-width-space", QStringLiteral("a\u200Bb"), QStringLiteral("a b"), false);
    row("newer-than-3.2-has-no-direction", QStringLiteral("\u0627\u0620\u0627"),
        QStringLiteral("\u0627\u0620\u0627"), false);
    row("emoji-between-arabic", QString::fromUcs4(U"\u0627\U0001F600\u0627"),
        QString::fromUcs4(U"\u0627\U0001F600\u0627"), false);
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
    SaslExchange vanished = exchange("PLAIN", QStringLiteral("anna"), "\xc2\xad");
    QVERIFY(vanished.preparationFailed());
    QVERIFY(vanished.initialResponse()->data.endsWith("\xc2\xad"));
    SaslExchange name = exchange("PLAIN", QString::fromUtf8("\u2168a"), "word");
    QVERIFY(name.preparationChanged());
    QCOMPARE(name.initialResponse()->facts.authcid, QStringLiteral("IXa"));
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
        (std::vector<QByteArray>{"pencil", "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
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

void SaslTest::choiceFollowsProtection()
{
    const QStringList all{QStringLiteral("CRAM-MD5"), QStringLiteral("LOGIN"),
        QStringLiteral("PLAIN"), QStringLiteral("SCRAM-SHA-256")};
    QCOMPARE(chooseMechanism(all, true), QStringLiteral("PLAIN"));
    QCOMPARE(chooseMechanism(all, false), QStringLiteral("SCRAM-SHA-256"));
    QCOMPARE(chooseMechanism({QStringLiteral("cram-md5")}, true), QStringLiteral("CRAM-MD5"));
    QCOMPARE(chooseMechanism(all.mid(0, 3), false), QStringLiteral("CRAM-MD5"));
    QCOMPARE(chooseMechanism({}, true), QString());
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
    QCOMPARE(describeChallenge(QStringLiteral("SCRAM-SHA-256"), "v=rmF9,x=1"),
        QStringLiteral("v=****, x=1"));
    QCOMPARE(describeChallenge(QStringLiteral("XOAUTH2"), "{\"status\":\"400\"}"),
        QStringLiteral("{\"status\":\"400\"}"));
    QCOMPARE(describeChallenge(QStringLiteral("SCRAM-SHA-1"), {}), QString());
}

void SaslTest::garbageAlwaysEnds_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<InitialResponse>("initial");
    for (const QString &mechanism : SaslExchange::supported()) {
        const QByteArray name = mechanism.toLatin1();
        QTest::newRow(name + " first") << mechanism << InitialResponse::Yes;
        QTest::newRow(name + " asked") << mechanism << InitialResponse::No;
    }
}

void SaslTest::garbageAlwaysEnds()
{
    QFETCH(QString, mechanism);
    QFETCH(InitialResponse, initial);
    QRandomGenerator random(4711);
    for (int i = 0; i < 300; ++i) {
        SaslExchange tried = exchange(
            mechanism.toLatin1().constData(), QStringLiteral("u"), "secret-word", "nonce", initial);
        tried.initialResponse();
        int rounds = 1;
        while (rounds < 6 && failureOf(tried.respond(garbage(random))).isEmpty())
            ++rounds;
        QVERIFY(rounds <= 5);
        if (mechanism.startsWith(QLatin1String("SCRAM-")))
            QVERIFY(tried.finish(garbage(random)));
    }
}

QTEST_GUILESS_MAIN(SaslTest)
#include "tst_sasl.moc"
