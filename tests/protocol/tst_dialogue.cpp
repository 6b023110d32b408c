// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Whole conversations as text: what the dialogue says to what servers say, and that it says no
// more.

#include "protocol/DialogueFixtures.h"
#include "protocol/DialoguePlayer.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan withSignIn(Security security, const QString &mechanism = QStringLiteral("PLAIN"))
{
    Plan plan = basePlan();
    plan.security = security;
    plan.mechanism = mechanism;
    plan.user = QStringLiteral("anna");
    plan.allowPlaintextAuth = security == Security::None;
    return plan;
}

Plan stoppingAfter(Stage stage, Security security = Security::None)
{
    Plan plan = basePlan();
    plan.stopAfter = stage;
    plan.security = security;
    return plan;
}

Plan withRecipients(const QStringList &to)
{
    Plan plan = basePlan();
    plan.to = to;
    return plan;
}

const QString Greeting =
    QStringLiteral("connect\nS: 220 mx.example.org ESMTP\nC: EHLO client.example\n");
const QString UpToRcpt = Greeting
    + QStringLiteral("S: 250 mx.example.org\nC: MAIL FROM:<anna@example.com>\nS: 250 2.1.0 Ok\n"
                     "C: RCPT TO:<bob@example.org>\n");
const QString UpToDot =
    UpToRcpt + QStringLiteral("S: 250 2.1.5 Ok\nC: DATA\nS: 354 go\nmessage\ndrained\n");

} // namespace

class DialogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void conversation_data();
    void conversation();
    void recipientsGetTheirOwnResults();
    void keywordsFromBeforeTlsAreForgotten();
    void stageFollowsTheStory();
    void heloNameIsChosen_data();
    void heloNameIsChosen();
};

void DialogueTest::conversation_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const Plan plain = basePlan();
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("postfix-accepts-all", plain,
        UpToDot + s("S: 250 2.0.0 Ok: queued\nC: QUIT\nS: 221 Bye\nfinish"));
    row("greeting-554", plain, s("connect\nS: 554 no\nC: QUIT\nS: 221 bye\nfinish"));
    row("greeting-421", plain, s("connect\nS: 421 later\nfinish"));
    row("greeting-354-makes-no-sense", plain, s("connect\nS: 354 go\nC: QUIT\nS: 221 bye\nfinish"));
    row("greeting-221-is-a-good-bye", plain, s("connect\nS: 221 bye\nC: QUIT\nlost\ncut"));
    row("greeting-not-smtp", plain, s("connect\nS: HTTP/1.1 400 Bad Request\nfinish"));
    row("greeting-never-comes", plain, s("connect\ntimeout\ncut"));
    row("early-talker-positive-is-ignored", plain,
        s("connect\nS: 220 a\nS: 250 b\nC: EHLO client.example\nS: 250 c\nC: MAIL "
          "FROM:<anna@example.com>\n"
          "lost\ncut"));
    row("unasked-421-is-heard-before-the-next-command", plain,
        Greeting
            + s("S: 250 a\nC: MAIL FROM:<anna@example.com>\nS: 250 ok\nS: 421 "
                "idle\nfinish\nsilence"));
    row("unasked-554-ends-with-quit", plain,
        s("connect\nS: 220 a\nS: 554 go away\nC: QUIT\nS: 221 bye\nfinish"));
    row("old-server-without-ehlo", plain,
        Greeting
            + s("S: 502 what\nC: HELO client.example\nS: 250 hi\nC: MAIL FROM:<anna@example.com>\n"
                "S: 250 ok\nC: RCPT TO:<bob@example.org>\nlost\ncut"));
    row("helo-refused-too", plain,
        Greeting
            + s("S: 502 what\nC: HELO client.example\nS: 500 no\nC: QUIT\nS: 221 bye\nfinish"));
    row("ehlo-421-gets-no-helo", plain, Greeting + s("S: 421 later\nfinish\nsilence"));
    row("ehlo-450-gets-no-helo", plain, Greeting + s("S: 450 hm\nC: QUIT\nS: 221 bye\nfinish"));
    row("size-and-8bitmime-are-declared-when-offered", plain,
        Greeting
            + s("S: 250-a\nS: 250-SIZE 1000\nS: 250 8BITMIME\nC: MAIL FROM:<anna@example.com> "
                "SIZE=321\n"
                "lost\ncut"));
    row("mail-refused", plain,
        Greeting
            + s("S: 250 a\nC: MAIL FROM:<anna@example.com>\nS: 550 no\nC: QUIT\nS: 221 "
                "bye\nfinish"));
    row("mail-421-says-no-more", plain,
        Greeting + s("S: 250 a\nC: MAIL FROM:<anna@example.com>\nS: 421 no\nfinish\nsilence"));
    row("only-recipient-refused-resets", plain,
        UpToRcpt + s("S: 550 5.1.1 no\nC: RSET\nS: 250 ok\nC: QUIT\nS: 221 bye\nfinish"));
    row("reset-refused-still-says-quit", plain,
        UpToRcpt + s("S: 550 5.1.1 no\nC: RSET\nS: 500 what\nC: QUIT\nS: 221 bye\nfinish"));
    row("one-of-two-refused-goes-on", withRecipients({s("bob@example.org"), s("eve@example.org")}),
        UpToRcpt
            + s("S: 550 no\nC: RCPT TO:<eve@example.org>\nS: 250 ok\nC: DATA\nS: 354 go\nmessage\n"
                "drained\nS: 250 ok\nC: QUIT\nS: 221 bye\nfinish"));
    row("data-refused-resets", plain,
        UpToRcpt
            + s("S: 250 ok\nC: DATA\nS: 554 no\nC: RSET\nS: 250 ok\nC: QUIT\nS: 221 bye\nfinish"));
    row("data-250-sends-nothing", plain,
        UpToRcpt
            + s("S: 250 ok\nC: DATA\nS: 250 ok\nC: RSET\nS: 250 ok\nC: QUIT\nS: 221 bye\nfinish"));
    row("body-refused", plain, UpToDot + s("S: 554 spam\nC: QUIT\nS: 221 bye\nfinish"));
    row("body-421", plain, UpToDot + s("S: 421 bye\nfinish\nsilence"));
    row("reply-in-the-middle-of-the-message-cuts", plain,
        UpToRcpt + s("S: 250 ok\nC: DATA\nS: 354 go\nmessage\nS: 552 too big\ncut\nsilence"));
    row("silence-after-the-dot", plain, UpToDot + s("timeout\ncut"));
    row("drop-after-the-dot", plain, UpToDot + s("lost\ncut"));
    row("quit-unanswered", plain, UpToDot + s("S: 250 ok\nC: QUIT\ntimeout\ncut"));
    row("cancel-says-quit", plain, UpToRcpt + s("cancel\nC: QUIT\nfinish\nS: 250 ok\nsilence"));
    row("cancel-in-the-message-cuts", plain,
        UpToRcpt + s("S: 250 ok\nC: DATA\nS: 354 go\nmessage\ncancel\ncut"));

    row("stop-after-connect", stoppingAfter(Stage::Connect), s("connect\nfinish"));
    row("stop-after-banner", stoppingAfter(Stage::Banner),
        s("connect\nS: 220 a\nC: QUIT\nS: 221 b\nfinish"));
    row("stop-after-rcpt-sends-nothing", stoppingAfter(Stage::Rcpt),
        UpToRcpt + s("S: 250 ok\nC: QUIT\nS: 221 bye\nfinish"));
    row("stop-after-rcpt-refused-needs-no-rset", stoppingAfter(Stage::Rcpt),
        UpToRcpt + s("S: 550 no\nC: QUIT\nS: 221 bye\nfinish"));
    row("stop-after-data-drops-the-line", stoppingAfter(Stage::Data),
        UpToRcpt + s("S: 250 ok\nC: DATA\nS: 354 go\nfinish"));
    row("stop-after-ehlo-does-no-starttls", stoppingAfter(Stage::Ehlo, Security::StartTls),
        Greeting + s("S: 250-a\nS: 250 STARTTLS\nC: QUIT\nS: 221 b\nfinish"));
    row("stop-after-tls-with-starttls", stoppingAfter(Stage::Tls, Security::StartTls),
        Greeting
            + s("S: 250-a\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\ntls\nC: QUIT\nS: 221 "
                "b\nfinish"));
    row("stop-after-tls-from-the-first-byte", stoppingAfter(Stage::Tls, Security::Tls),
        s("connect\ntls\nC: QUIT\nS: 221 b\nfinish"));

    const Plan startTls = withSignIn(Security::StartTls);
    const QString plain1 = Greeting + s("S: 250-a\nS: 250 STARTTLS\nC: STARTTLS\n");
    const QString auth = s("C: AUTH PLAIN AGFubmEAczNjcmV0LXdvcmQ=\n");
    row("starttls-then-sign-in", startTls,
        plain1 + s("S: 220 go\ntls\nC: EHLO client.example\nS: 250-a\nS: 250 AUTH PLAIN\n") + auth
            + s("S: 235 2.7.0 ok\nC: MAIL FROM:<anna@example.com>\nlost\ncut"));
    row("starttls-not-offered", startTls,
        Greeting
            + s("S: 250-a\nS: 250 AUTH PLAIN\nnote: starttls.not-offered\nC: QUIT\nS: 221 "
                "b\nfinish"));
    row("starttls-550", startTls, plain1 + s("S: 550 no\nC: QUIT\nS: 221 b\nfinish"));
    row("starttls-221-is-no-consent", startTls, plain1 + s("S: 221 bye\nC: QUIT\nlost\ncut"));
    row("starttls-injected", startTls,
        plain1 + s("S: 220 go\ntls\nC: EHLO client.example\ninject\ncut\nsilence"));
    row("certificate-not-accepted-says-nothing-more", startTls,
        plain1 + s("S: 220 go\ntls-fails\ncut\nsilence"));
    row("auth-offered-only-before-tls-is-forgotten", startTls,
        Greeting
            + s("S: 250-a\nS: 250-STARTTLS\nS: 250 AUTH PLAIN\nC: STARTTLS\nS: 220 go\ntls\n"
                "C: EHLO client.example\nS: 250-a\nS: 250 AUTH GSSAPI\nnote: "
                "auth.mechanism-not-offered\n"
                "C: QUIT\nS: 221 b\nfinish"));

    const Plan optional = withSignIn(Security::StartTlsIfOffered);
    row("optional-starttls-not-offered-sends-no-password", optional,
        Greeting
            + s("S: 250-a\nS: 250 AUTH PLAIN\nnote: auth.needs-tls\nC: QUIT\nS: 221 b\nfinish"));
    row("optional-starttls-unverified-sends-no-password", optional,
        plain1
            + s("S: 220 go\ntls-unverified\nC: EHLO client.example\nS: 250-a\nS: 250 AUTH PLAIN\n"
                "note: auth.unverified-tls\nC: QUIT\nS: 221 b\nfinish"));
    row("optional-starttls-refused-goes-on",
        stoppingAfter(Stage::Rcpt, Security::StartTlsIfOffered),
        plain1
            + s("S: 454 not now\nnote: starttls.refused-goes-on-plain\nC: MAIL "
                "FROM:<anna@example.com>\n"
                "S: 250 ok\nC: RCPT TO:<bob@example.org>\nS: 250 ok\nC: QUIT\nS: 221 b\nfinish"));

    const Plan unprotected = withSignIn(Security::None);
    row("auth-535-tries-nothing-else", unprotected,
        Greeting + s("S: 250-a\nS: 250 AUTH PLAIN LOGIN CRAM-MD5\n") + auth
            + s("S: 535 5.7.8 bad\nC: QUIT\nS: 221 b\nfinish"));
    row("auth-name-is-matched-whole", unprotected,
        Greeting
            + s("S: 250-a\nS: 250 AUTH PLAIN2 SASLPLAIN PLAIN-CLIENTTOKEN\n"
                "note: auth.mechanism-not-offered\nC: QUIT\nS: 221 b\nfinish"));
    row("auth-not-offered", unprotected,
        Greeting + s("S: 250 a\nnote: auth.not-offered\nC: QUIT\nS: 221 b\nfinish"));
    row("auth-old-form", unprotected,
        Greeting + s("S: 250-a\nS: 250 AUTH=PLAIN\n") + auth + s("lost\ncut"));
    row("auth-endless-challenges-are-cancelled", withSignIn(Security::None, s("LOGIN")),
        Greeting
            + s("S: 250-a\nS: 250 AUTH LOGIN\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\n"
                "note: sasl.challenge\nC: YW5uYQ==\nS: 334 UGFzc3dvcmQ6\nnote: sasl.challenge\n"
                "C: czNjcmV0LXdvcmQ=\nS: 334 TW9yZTo=\nnote: sasl.challenge\n"
                "complain: sasl.unexpected-challenge\nC: *\nS: 501 cancelled\nC: QUIT\nS: 221 "
                "b\nfinish"));
    row("auth-cancelled-and-challenged-again-ends", withSignIn(Security::None, s("CRAM-MD5")),
        Greeting + s("S: 250-a\nS: 250 AUTH CRAM-MD5\nC: AUTH CRAM-MD5\nlost\ncut"));

    row("auth-challenge-that-is-no-base64-gets-no-digest",
        withSignIn(Security::None, s("CRAM-MD5")),
        Greeting
            + s("S: 250-a\nS: 250 AUTH CRAM-MD5\nC: AUTH CRAM-MD5\nS: 334 <not*base64>\n"
                "complain: sasl.challenge-malformed\nC: *\nS: 501 ok\nC: QUIT\nS: 221 b\nfinish"));
    row("auth-login-prompt-in-plain-text", withSignIn(Security::None, s("LOGIN")),
        Greeting
            + s("S: 250-a\nS: 250 AUTH LOGIN\nC: AUTH LOGIN\nS: 334 Username:\nnote: "
                "sasl.challenge\n"
                "C: YW5uYQ==\nlost\ncut"));
    Plan utf8 = basePlan();
    utf8.to = {QString::fromUtf8("jörg@example.org")};
    row("smtputf8-not-offered-stops-before-mail", utf8,
        Greeting + s("S: 250 a\nnote: mail.smtputf8-not-offered\nC: QUIT\nS: 221 b\nfinish"));
    row("smtputf8-offered-is-asked-for", utf8,
        Greeting
            + s("S: 250-a\nS: 250 SMTPUTF8\nC: MAIL FROM:<anna@example.com> SMTPUTF8\nS: 250 ok\n"
                "C: RCPT TO:<jörg@example.org>\nlost\ncut"));
    Plan nullSender = basePlan();
    nullSender.from = QString();
    row("null-sender", nullSender, Greeting + s("S: 250 a\nC: MAIL FROM:<>\nlost\ncut"));
}

void DialogueTest::conversation()
{
    QFETCH(Plan, plan);
    QFETCH(QString, text);
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.play(text), QString());
    QVERIFY(player.dialogue().isFinished());
}

void DialogueTest::recipientsGetTheirOwnResults()
{
    const Plan plan =
        withRecipients({QStringLiteral("bob@example.org"), QStringLiteral("eve@example.org")});
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.play(UpToRcpt
                 + QStringLiteral(
                     "S: 450 later\nC: RCPT TO:<eve@example.org>\nS: 250 ok\nC: DATA\nlost\ncut")),
        QString());
    QCOMPARE(player.recipients().size(), size_t(2));
    QCOMPARE(player.recipients()[0].outcome, Outcome::Temporary);
    QCOMPARE(player.recipients()[1].recipient, 1);
    QCOMPARE(player.recipients()[1].outcome, Outcome::Ok);
}

void DialogueTest::keywordsFromBeforeTlsAreForgotten()
{
    const Plan plan = withSignIn(Security::StartTls);
    DialoguePlayer player(plan, materialFor(plan));
    player.play(Greeting
        + QStringLiteral(
            "S: 250-a\nS: 250-STARTTLS\nS: 250 X-OLD\nC: STARTTLS\nS: 220 go\ntls\n"
            "C: EHLO client.example\nS: 250-a\nS: 250 X-NEW\nnote: auth.not-offered\n"));
    QVERIFY(player.capabilities().contains(QStringLiteral("X-NEW")));
    QVERIFY(!player.capabilities().contains(QStringLiteral("X-OLD")));
}

void DialogueTest::stageFollowsTheStory()
{
    const Plan plan = basePlan();
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.dialogue().stage(), Stage::Connect);
    player.play(QStringLiteral("connect"));
    QCOMPARE(player.dialogue().stage(), Stage::Banner);
    player.play(QStringLiteral("S: 220 a\nC: EHLO client.example"));
    QCOMPARE(player.dialogue().stage(), Stage::Ehlo);
    player.play(QStringLiteral("S: 250 a\nC: MAIL FROM:<anna@example.com>"));
    QCOMPARE(player.dialogue().stage(), Stage::Mail);
}

void DialogueTest::heloNameIsChosen_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("as-asked") << QStringLiteral("me.example") << QByteArray("pc.example")
                              << QByteArray("me.example");
    QTest::newRow("international-becomes-ascii")
        << QString::fromUtf8("bücher.example") << QByteArray("pc.example")
        << QByteArray("xn--bcher-kva.example");
    QTest::newRow("machine-with-dot")
        << QString() << QByteArray("pc.example") << QByteArray("pc.example");
    QTest::newRow("machine-without-dot")
        << QString() << QByteArray("pc") << QByteArray("[192.0.2.7]");
    QTest::newRow("dot-local") << QString() << QByteArray("Mac.local") << QByteArray("[192.0.2.7]");
}

void DialogueTest::heloNameIsChosen()
{
    QFETCH(QString, planned);
    QFETCH(QByteArray, machine);
    QFETCH(QByteArray, chosen);
    QCOMPARE(heloName(planned, machine, "[192.0.2.7]"), chosen);
}

QTEST_GUILESS_MAIN(DialogueTest)
#include "tst_dialogue.moc"
