// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Where conversations end, and end again: the line cut on purpose after each stage, several mails
// in one session, and a server that closes between two answers.

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

Plan dropping(Stage stop, Security security = Security::None)
{
    Plan plan = basePlan();
    plan.pace.drop = true;
    plan.stopAfter = stop;
    plan.security = security;
    return plan;
}

Plan droppingAfterSignIn()
{
    Plan plan = dropping(Stage::Auth);
    plan.mechanism = QStringLiteral("LOGIN");
    plan.user = QStringLiteral("anna");
    plan.allowPlaintextAuth = true;
    return plan;
}

Plan severalMails()
{
    Plan plan = basePlan();
    plan.pace.mails = 2;
    return plan;
}

void row(const char *name, const Plan &plan, const QString &text)
{
    QTest::newRow(name) << plan << text;
}

} // namespace

class DialogueEndingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void conversation_data();
    void conversation();
    void lmtpKeepsAResultWhenTheServerCloses();
    void typedAnswerIsSecretWhereverTheServerAsks();

private:
    static void dropRows();
    static void severalMailRows();
    static void carefulRows();
};

// Each stage can be the last one; the line is cut right after its answer, without QUIT.
void DialogueEndingsTest::dropRows()
{
    const QString cut = script("note: connection.dropped|cut");
    row("drop-after-connect", dropping(Stage::Connect), script("connect|") + cut);
    row("drop-after-banner", dropping(Stage::Banner), script("connect|S: 220 mx|") + cut);
    row("drop-after-ehlo", dropping(Stage::Ehlo), Hello + script("S: 250 mx|") + cut);
    const QString upToTls = Hello + script("S: 250-mx|S: 250 STARTTLS|C: STARTTLS|S: 220 go|");
    row("drop-after-starttls", dropping(Stage::StartTls, Security::StartTls), upToTls + cut);
    row("drop-after-starttls-not-offered", dropping(Stage::StartTls, Security::StartTlsIfOffered),
        Hello + script("S: 250 mx|") + cut);
    row("drop-after-tls", dropping(Stage::Tls, Security::StartTls), upToTls + script("tls|") + cut);
    row("drop-after-implicit-tls", dropping(Stage::Tls, Security::Tls),
        script("connect|tls|") + cut);
    row("drop-after-auth", droppingAfterSignIn(),
        Hello
            + script("S: 250-mx|S: 250 AUTH LOGIN|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|"
                     "note: sasl.challenge|C: YW5uYQ==|S: 535 no|")
            + cut);
    const QString upToMail = Hello + script("S: 250 mx|C: MAIL FROM:<anna@example.com>|S: 250 a|");
    const QString upToData =
        upToMail + script("C: RCPT TO:<bob@example.org>|S: 250 b|C: DATA|S: 354 go|");
    row("drop-after-mail", dropping(Stage::Mail), upToMail + cut);
    row("drop-after-data", dropping(Stage::Data), upToData + cut);
    const QString upToBody = upToData + script("message|drained|S: 250 ok|");
    row("drop-after-body", dropping(Stage::Body), upToBody + cut);
    row("drop-after-quit", dropping(Stage::Quit), upToBody + script("C: QUIT|S: 221 b|") + cut);
    row("drop-where-all-is-refused-early", dropping(Stage::Data),
        Hello + script("S: 250 mx|C: MAIL FROM:<anna@example.com>|S: 550 no|") + cut);
}

// What must not be said, because it would be taken for something else.
void DialogueEndingsTest::carefulRows()
{
    Plan signingIn = droppingAfterSignIn();
    signingIn.pace.drop = false;
    row("no-quit-in-the-middle-of-a-sign-in", signingIn,
        Hello
            + script("S: 250-mx|S: 250 AUTH LOGIN|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|"
                     "note: sasl.challenge|C: YW5uYQ==|cancel|cut"));
    Plan pipelined = basePlan();
    pipelined.pace.pipelining = true;
    pipelined.to.append(QStringLiteral("carl@example.org"));
    row("no-empty-mail-to-the-recipient-who-was-accepted", pipelined,
        Hello
            + script("S: 250-mx|S: 250 PIPELINING|C: MAIL FROM:<anna@example.com>|"
                     "C: RCPT TO:<bob@example.org>|C: RCPT TO:<carl@example.org>|C: DATA|"
                     "S: 250 a|S: 250 b|S: 354 what|S: 354 go|cut"));
    Plan chunked = basePlan();
    chunked.pace.chunking = true;
    chunked.stopAfter = Stage::Data;
    row("data-is-said-where-the-plan-ends-with-it", chunked,
        Hello
            + script("S: 250-mx|S: 250 CHUNKING|C: MAIL FROM:<anna@example.com>|S: 250 a|"
                     "C: RCPT TO:<bob@example.org>|S: 250 b|C: DATA|S: 354 go|finish"));
}

void DialogueEndingsTest::severalMailRows()
{
    const QString chunking = Hello + script("S: 250-mx|S: 250 CHUNKING|");
    const QString mail =
        script("C: MAIL FROM:<anna@example.com>|S: 250 a|C: RCPT TO:<bob@example.org>|S: 250 b|"
               "C: BDAT 300|chunk 0|drained|S: 250 ok|C: BDAT 21 LAST|chunk 1|drained|S: 250 ok|");
    Plan chunkedTwice = severalMails();
    chunkedTwice.pace.chunking = true;
    row("two-mails-by-bdat-begin-with-the-first-chunk", chunkedTwice,
        chunking + mail + mail + script("C: QUIT|S: 221 b|finish"));
    Plan pipelinedTwice = severalMails();
    pipelinedTwice.pace.pipelining = true;
    const QString pipelining = Hello + script("S: 250-mx|S: 250 PIPELINING|");
    const QString group =
        script("C: MAIL FROM:<anna@example.com>|C: RCPT TO:<bob@example.org>|C: DATA|");
    const QString sent = script("S: 250 a|S: 250 b|S: 354 go|message|drained|S: 250 ok|");
    row("two-pipelined-mails", pipelinedTwice,
        pipelining + group + sent + group + sent + script("C: QUIT|S: 221 b|finish"));
    row("second-pipelined-mail-is-refused", pipelinedTwice,
        pipelining + group + sent + group
            + script("S: 452 a|S: 503 b|S: 503 c|C: QUIT|S: 221 b|finish"));
    row("first-of-two-mails-refused-after-the-dot", severalMails(),
        Hello
            + script("S: 250 mx|C: MAIL FROM:<anna@example.com>|S: 250 a|"
                     "C: RCPT TO:<bob@example.org>|S: 250 b|C: DATA|S: 354 go|message|drained|"
                     "S: 552 big|C: QUIT|S: 221 b|finish"));
}

void DialogueEndingsTest::conversation_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
    dropRows();
    severalMailRows();
    carefulRows();
}

void DialogueEndingsTest::conversation()
{
    QFETCH(Plan, plan);
    QFETCH(QString, text);
    DialogueMaterial material = materialFor(plan);
    material.chunkSizes = {300, 21};
    DialoguePlayer player(plan, material);
    QCOMPARE(player.play(text), QString());
    QVERIFY(player.dialogue().isFinished());
}

// 421 between the replies of two recipients says nothing about the one that was delivered to.
void DialogueEndingsTest::lmtpKeepsAResultWhenTheServerCloses()
{
    Plan plan = basePlan();
    plan.protocol = Protocol::Lmtp;
    plan.to.append(QStringLiteral("eve@example.org"));
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.play(script("connect|S: 220 lmtp|C: LHLO client.example|S: 250 mx|"
                                "C: MAIL FROM:<anna@example.com>|S: 250 a|"
                                "C: RCPT TO:<bob@example.org>|S: 250 b|"
                                "C: RCPT TO:<eve@example.org>|S: 250 c|C: DATA|S: 354 go|message|"
                                "drained|S: 250 ok|S: 421 closing|finish")),
        QString());
    QCOMPARE(player.recipients().size(), size_t(4));
    QCOMPARE(player.recipients()[2].recipient, 0);
    QCOMPARE(player.recipients()[2].outcome, Outcome::Ok);
    QCOMPARE(player.recipients()[3].recipient, 1);
    QCOMPARE(player.recipients()[3].outcome, Outcome::Temporary);
}

// The person has typed AUTH LOGIN where MAIL was due: the server's question was not expected, and
// still what is typed next is a password.
void DialogueEndingsTest::typedAnswerIsSecretWhereverTheServerAsks()
{
    const auto dialogue = startConversation(basePlan(), materialFor(basePlan()));
    const auto hear = [&](const QByteArray &line) {
        for (const ParsedItem &item : dialogue->feed(line))
            dialogue->on(ReplyArrived{std::get<ParsedReply>(item)});
    };
    dialogue->on(Connected{"[192.0.2.7]"});
    hear("220 mx\r\n");
    dialogue->on(Proceed{});
    hear("250 mx\r\n");
    dialogue->on(Proceed{"AUTH LOGIN dXNlcg=="});
    hear("334 UGFzc3dvcmQ6\r\n");
    for (const Action &action : dialogue->on(Proceed{"c2VjcmV0"})) {
        const auto *send = std::get_if<Send>(&action);
        if (!send)
            continue;
        QCOMPARE(send->command.wire, QByteArray("c2VjcmV0\r\n"));
        QVERIFY(!send->command.spans.empty());
        QCOMPARE(send->command.spans.front().sort, Sort::Secret);
        return;
    }
    QFAIL("nothing was sent");
}

QTEST_GUILESS_MAIN(DialogueEndingsTest)
#include "tst_dialogue_endings.moc"
