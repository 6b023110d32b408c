// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Conversations that go beyond the usual: pipelining, BDAT, LMTP, wishes for the delivery, XCLIENT,
// requests, several mails, and a person at the gate.

#include "protocol/DialogueFixtures.h"
#include "protocol/DialoguePlayer.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

// The rows are text; `|` parts the lines.
QString script(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('|'), QLatin1Char('\n'));
}

const QString Hello = script("connect|S: 220 mx|C: EHLO client.example|");

Plan pipelined(Stage stop = Stage::Quit)
{
    Plan plan = basePlan();
    plan.pace.pipelining = true;
    plan.stopAfter = stop;
    return plan;
}

Plan pipelinedToTwo()
{
    Plan plan = pipelined();
    plan.to.append(QStringLiteral("eve@example.org"));
    return plan;
}

Plan chunked(bool withPipelining = false)
{
    Plan plan = basePlan();
    plan.pace.chunking = true;
    plan.pace.pipelining = withPipelining;
    return plan;
}

Plan lmtpToTwo()
{
    Plan plan = basePlan();
    plan.protocol = Protocol::Lmtp;
    plan.to.append(QStringLiteral("eve@example.org"));
    return plan;
}

Plan withWishes()
{
    Plan plan = basePlan();
    plan.stopAfter = Stage::Rcpt;
    plan.delivery.returned = QStringLiteral("HDRS");
    plan.delivery.envelopeId = QStringLiteral("a+b=c");
    plan.delivery.notify = {QStringLiteral("SUCCESS"), QStringLiteral("FAILURE")};
    plan.delivery.originalRecipient = QStringLiteral("rfc822;x+y@example.org");
    plan.delivery.deliverBy = QStringLiteral("120;R");
    return plan;
}

Plan needingTls()
{
    Plan plan = basePlan();
    plan.delivery.requireTls = true;
    return plan;
}

Plan withRequests(bool withMail)
{
    Plan plan = basePlan();
    plan.stopAfter = Stage::Rcpt;
    plan.requests.commands = {QStringLiteral("VRFY bob"), QStringLiteral("NOOP")};
    if (!withMail)
        plan.to.clear();
    return plan;
}

Plan withXclient()
{
    Plan plan = basePlan();
    plan.stopAfter = Stage::Rcpt;
    plan.requests.xclient = QStringLiteral("ADDR=192.0.2.1 NAME=client.example");
    return plan;
}

Plan severalMails(Stage stop)
{
    Plan plan = basePlan();
    plan.pace.mails = 2;
    plan.stopAfter = stop;
    return plan;
}

Plan dropping(Stage stop)
{
    Plan plan = basePlan();
    plan.pace.drop = true;
    plan.stopAfter = stop;
    return plan;
}

Plan withProxyHeader(Security security)
{
    Plan plan = basePlan();
    plan.route.proxyHeader = 1;
    plan.security = security;
    plan.stopAfter = Stage::Ehlo;
    return plan;
}

Plan signingIn()
{
    Plan plan = basePlan();
    plan.mechanism = QStringLiteral("LOGIN");
    plan.user = QStringLiteral("anna");
    plan.allowPlaintextAuth = true;
    plan.stopAfter = Stage::Auth;
    return plan;
}

} // namespace

class DialogueOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void conversation_data();
    void conversation();
    void pipelinedRepliesBelongToTheirRecipients();
    void lmtpGivesEachRecipientItsOwnResult();
    void previewSaysWhatWouldBeSentAndChangesNothing();

private:
    static void pipeliningRows();
    static void chunkRows();
    static void lmtpRows();
    static void wishRows();
    static void requestRows();
    static void gateRows();
};

namespace {

void row(const char *name, const Plan &plan, const QString &text)
{
    QTest::newRow(name) << plan << text;
}

const QString Pipelining = Hello + script("S: 250-mx|S: 250 PIPELINING|");
const QString Group =
    Pipelining + script("C: MAIL FROM:<anna@example.com>|C: RCPT TO:<bob@example.org>|C: DATA|");

} // namespace

void DialogueOptionsTest::pipeliningRows()
{
    row("pipelined-group", pipelined(),
        Group
            + script(
                "S: 250 a|S: 250 b|S: 354 go|message|drained|S: 250 ok|C: QUIT|S: 221 b|finish"));
    row("pipelined-stops-before-data", pipelined(Stage::Rcpt),
        Pipelining
            + script("C: MAIL FROM:<anna@example.com>|C: RCPT TO:<bob@example.org>|"
                     "S: 250 a|S: 250 b|C: QUIT|S: 221 b|finish"));
    row("pipelining-not-offered", pipelined(),
        Hello
            + script("S: 250 mx|note: pipelining.not-offered|C: MAIL FROM:<anna@example.com>|"
                     "silence|lost|cut"));
    row("pipelined-sender-refused-hears-the-echoes", pipelined(),
        Group + script("S: 550 no|S: 503 no mail|S: 503 no rcpt|C: QUIT|S: 221 b|finish"));
    row("pipelined-no-recipient-and-data-refused", pipelined(),
        Group + script("S: 250 a|S: 550 b|S: 554 none|C: RSET|S: 250 ok|C: QUIT|S: 221 b|finish"));
    row("pipelined-no-recipient-but-data-accepted-sends-a-lone-dot", pipelined(),
        Group
            + script("S: 250 a|S: 550 b|S: 354 go|C: .|S: 554 none|C: RSET|S: 250 ok|C: QUIT|"
                     "S: 221 b|finish"));
    row("pipelined-sender-refused-but-data-accepted-sends-a-lone-dot", pipelined(),
        Group + script("S: 550 a|S: 250 b|S: 354 go|C: .|S: 554 none|C: QUIT|S: 221 b|finish"));
    row("pipelined-421-ends-at-once", pipelined(), Group + script("S: 250 a|S: 421 bye|finish"));
    row("pipelined-and-dropped", pipelined(), Group + script("S: 250 a|lost|cut"));
    row("pipelined-one-of-two-refused", pipelinedToTwo(),
        Pipelining
            + script("C: MAIL FROM:<anna@example.com>|C: RCPT TO:<bob@example.org>|"
                     "C: RCPT TO:<eve@example.org>|C: DATA|S: 250 a|S: 550 b|S: 250 c|S: 354 go|"
                     "message|drained|S: 250 ok|C: QUIT|S: 221 b|finish"));
}

void DialogueOptionsTest::chunkRows()
{
    const QString chunking = Hello + script("S: 250-mx|S: 250 CHUNKING|");
    const QString upTo = chunking
        + script("C: MAIL FROM:<anna@example.com>|S: 250 a|C: RCPT TO:<bob@example.org>|S: 250 b|");
    row("bdat-two-chunks", chunked(),
        upTo
            + script("C: BDAT 300|chunk 0|drained|S: 250 ok|C: BDAT 21 LAST|chunk 1|drained|"
                     "S: 250 ok|C: QUIT|S: 221 b|finish"));
    row("bdat-first-chunk-refused", chunked(),
        upTo
            + script("C: BDAT 300|chunk 0|drained|S: 552 big|C: RSET|S: 250 ok|C: QUIT|S: 221 b|"
                     "finish"));
    row("bdat-not-offered-falls-back-to-data", chunked(),
        Hello
            + script("S: 250 mx|note: bdat.not-offered|C: MAIL FROM:<anna@example.com>|S: 250 a|"
                     "C: RCPT TO:<bob@example.org>|S: 250 b|C: DATA|S: 354 go|message|drained|"
                     "S: 250 ok|C: QUIT|S: 221 b|finish"));
    row("bdat-after-a-pipelined-envelope", chunked(true),
        Hello
            + script(
                "S: 250-mx|S: 250-PIPELINING|S: 250 CHUNKING|C: MAIL FROM:<anna@example.com>|"
                "C: RCPT TO:<bob@example.org>|S: 250 a|S: 250 b|C: BDAT 300|chunk 0|lost|cut"));
}

void DialogueOptionsTest::lmtpRows()
{
    const QString start = script("connect|S: 220 lmtp|C: LHLO client.example|S: 250 mx|"
                                 "C: MAIL FROM:<anna@example.com>|S: 250 a|"
                                 "C: RCPT TO:<bob@example.org>|S: 250 b|"
                                 "C: RCPT TO:<eve@example.org>|");
    row("lmtp-a-reply-for-each", lmtpToTwo(),
        start
            + script("S: 250 c|C: DATA|S: 354 go|message|drained|S: 250 one|silence|S: 552 two|"
                     "C: QUIT|S: 221 b|finish"));
    row("lmtp-a-reply-for-the-accepted-only", lmtpToTwo(),
        start
            + script("S: 550 c|C: DATA|S: 354 go|message|drained|S: 250 one|C: QUIT|S: 221 b|"
                     "finish"));
    row("lmtp-refuses-the-greeting-without-a-way-out", lmtpToTwo(),
        script("connect|S: 220 lmtp|C: LHLO client.example|S: 500 what|C: QUIT|S: 221 b|finish"));
    row("lmtp-second-reply-never-comes", lmtpToTwo(),
        start + script("S: 250 c|C: DATA|S: 354 go|message|drained|S: 250 one|timeout|cut"));
}

void DialogueOptionsTest::wishRows()
{
    row("wishes-offered", withWishes(),
        Hello
            + script("S: 250-mx|S: 250-DSN|S: 250 DELIVERBY 60|"
                     "C: MAIL FROM:<anna@example.com> RET=HDRS BY=120;R ENVID=a+2Bb+3Dc|S: 250 a|"
                     "C: RCPT TO:<bob@example.org> NOTIFY=SUCCESS,FAILURE "
                     "ORCPT=rfc822;x+2By@example.org|S: 250 b|C: QUIT|S: 221 b|finish"));
    row("wishes-not-offered-are-left-out", withWishes(),
        Hello
            + script("S: 250 mx|note: dsn.not-offered|note: deliverby.not-offered|"
                     "C: MAIL FROM:<anna@example.com>|S: 250 a|C: RCPT TO:<bob@example.org>|"
                     "S: 250 b|C: QUIT|S: 221 b|finish"));
    row("requiretls-not-offered-ends", needingTls(),
        Hello + script("S: 250 mx|note: mail.requiretls-not-offered|C: QUIT|S: 221 b|finish"));
    row("requiretls-offered", needingTls(),
        Hello
            + script("S: 250-mx|S: 250 REQUIRETLS|C: MAIL FROM:<anna@example.com> REQUIRETLS|lost|"
                     "cut"));
}

void DialogueOptionsTest::requestRows()
{
    row("requests-alone", withRequests(false),
        Hello
            + script("S: 250 mx|C: VRFY bob|S: 550 no|C: NOOP|S: 250 ok|C: QUIT|S: 221 b|finish"));
    row("requests-before-the-mail", withRequests(true),
        Hello
            + script("S: 250 mx|C: VRFY bob|S: 252 maybe|C: NOOP|S: 250 ok|"
                     "C: MAIL FROM:<anna@example.com>|S: 250 a|C: RCPT TO:<bob@example.org>|"
                     "S: 250 b|C: QUIT|S: 221 b|finish"));
    row("request-answered-421", withRequests(true),
        Hello + script("S: 250 mx|C: VRFY bob|S: 421 bye|finish"));
    Plan allRequests = withRequests(false);
    allRequests.requests.commands = {
        QStringLiteral("EXPN staff"), QStringLiteral("HELP"), QStringLiteral("ETRN example.org")};
    row("every-request-is-sent-as-typed-and-none-ends-the-talk", allRequests,
        Hello
            + script("S: 250 mx|C: EXPN staff|S: 250-a|S: 250 b|C: HELP|S: 502 no|"
                     "C: ETRN example.org|S: 458 no|C: QUIT|S: 221 b|finish"));
    Plan requestsAfterSignIn = signingIn();
    requestsAfterSignIn.requests.commands = {QStringLiteral("VRFY bob")};
    row("requests-follow-the-sign-in", requestsAfterSignIn,
        Hello
            + script("S: 250-mx|S: 250 AUTH LOGIN|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|"
                     "note: sasl.challenge|C: YW5uYQ==|S: 235 in|C: VRFY bob|S: 252 maybe|C: QUIT|"
                     "S: 221 b|finish"));
    row("xclient-greets-again", withXclient(),
        Hello
            + script("S: 250-mx|S: 250 XCLIENT NAME ADDR|"
                     "C: XCLIENT ADDR=192.0.2.1 NAME=client.example|S: 220 mx|"
                     "C: EHLO client.example|S: 250 mx|C: MAIL FROM:<anna@example.com>|lost|cut"));
    row("xclient-not-offered", withXclient(),
        Hello + script("S: 250 mx|note: xclient.not-offered|C: QUIT|S: 221 b|finish"));
    row("xclient-refused", withXclient(),
        Hello
            + script("S: 250-mx|S: 250 XCLIENT NAME|C: XCLIENT ADDR=192.0.2.1 "
                     "NAME=client.example|S: 550 no|C: QUIT|S: 221 b|finish"));
    const QString mail = script("C: MAIL FROM:<anna@example.com>|S: 250 a|"
                                "C: RCPT TO:<bob@example.org>|S: 250 b|");
    row("two-mails-not-sent", severalMails(Stage::Rcpt),
        Hello + script("S: 250 mx|") + mail + script("C: RSET|S: 250 ok|") + mail
            + script("C: QUIT|S: 221 b|finish"));
    row("two-mails-sent", severalMails(Stage::Quit),
        Hello + script("S: 250 mx|") + mail
            + script("C: DATA|S: 354 go|message|drained|S: 250 one|") + mail
            + script("C: DATA|S: 354 go|message|drained|S: 250 two|C: QUIT|S: 221 b|finish"));
    row("proxy-header-comes-first", withProxyHeader(Security::None),
        script("connect|C: PROXY UNKNOWN|S: 220 mx|C: EHLO client.example|S: 250 mx|C: QUIT|"
               "S: 221 b|finish"));
    row("proxy-header-comes-before-tls", withProxyHeader(Security::Tls),
        script("connect|C: PROXY UNKNOWN|tls|S: 220 mx|C: EHLO client.example|S: 250 mx|C: QUIT|"
               "S: 221 b|finish"));
}

void DialogueOptionsTest::gateRows()
{
    row("drop-after-rcpt", dropping(Stage::Rcpt),
        Hello
            + script("S: 250 mx|C: MAIL FROM:<anna@example.com>|S: 250 a|"
                     "C: RCPT TO:<bob@example.org>|S: 250 b|note: connection.dropped|cut"));
    row("another-command-is-typed", pipelined(Stage::Rcpt),
        script("connect|S: 220 mx|type: EHLO typed.example|C: EHLO typed.example|S: 250 mx|"
               "note: pipelining.not-offered|C: MAIL FROM:<anna@example.com>|lost|cut"));
    row("another-answer-to-a-challenge-is-typed", signingIn(),
        Hello
            + script("S: 250-mx|S: 250 AUTH LOGIN|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|"
                     "type: Ym9i|note: sasl.challenge|C: Ym9i|S: 535 no|C: QUIT|S: 221 b|finish"));
}

void DialogueOptionsTest::conversation_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
    pipeliningRows();
    chunkRows();
    lmtpRows();
    wishRows();
    requestRows();
    gateRows();
}

void DialogueOptionsTest::conversation()
{
    QFETCH(Plan, plan);
    QFETCH(QString, text);
    DialogueMaterial material = materialFor(plan);
    material.chunkSizes = {300, 21};
    material.proxyHeader.wire = "PROXY UNKNOWN\r\n";
    DialoguePlayer player(plan, material);
    QCOMPARE(player.play(text), QString());
    QCOMPARE(player.dialogue().isFinished(),
        text.endsWith(QLatin1String("finish")) || text.endsWith(QLatin1String("cut")));
}

void DialogueOptionsTest::pipelinedRepliesBelongToTheirRecipients()
{
    const Plan plan = pipelinedToTwo();
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.play(Pipelining
                 + script("C: MAIL FROM:<anna@example.com>|C: RCPT TO:<bob@example.org>|"
                          "C: RCPT TO:<eve@example.org>|C: DATA|S: 250 a|")),
        QString());
    QCOMPARE(player.dialogue().stage(), Stage::Rcpt);
    QCOMPARE(player.play(script("S: 550 b|S: 250 c")), QString());
    QCOMPARE(player.dialogue().stage(), Stage::Data);
    QCOMPARE(player.recipients()[0].outcome, Outcome::Permanent);
    QCOMPARE(player.recipients()[1].outcome, Outcome::Ok);
}

void DialogueOptionsTest::lmtpGivesEachRecipientItsOwnResult()
{
    const Plan plan = lmtpToTwo();
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.play(script("connect|S: 220 lmtp|C: LHLO client.example|S: 250 mx|"
                                "C: MAIL FROM:<anna@example.com>|S: 250 a|"
                                "C: RCPT TO:<bob@example.org>|S: 250 b|"
                                "C: RCPT TO:<eve@example.org>|S: 250 c|C: DATA|S: 354 go|message|"
                                "drained|S: 452 full|S: 250 ok|C: QUIT")),
        QString());
    QCOMPARE(player.recipients()[2].recipient, 0);
    QCOMPARE(player.recipients()[2].outcome, Outcome::Temporary);
    QCOMPARE(player.recipients()[3].recipient, 1);
    QCOMPARE(player.recipients()[3].outcome, Outcome::Ok);
}

void DialogueOptionsTest::previewSaysWhatWouldBeSentAndChangesNothing()
{
    const Plan plan = basePlan();
    Dialogue dialogue(plan, materialFor(plan));
    dialogue.on(Connected{"[192.0.2.7]"});
    dialogue.on(ReplyArrived{{220, "220 mx\r\n", {"mx"}, {}, {}}});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(previewOf(dialogue)->command.wire, QByteArray("EHLO client.example\r\n"));
    QCOMPARE(dialogue.awaitsReply(), false);
    QCOMPARE(std::get<Send>(dialogue.on(Proceed{}).front()).command.wire,
        QByteArray("EHLO client.example\r\n"));
}

QTEST_GUILESS_MAIN(DialogueOptionsTest)
#include "tst_dialogue_options.moc"
