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

private:
    static void dropRows();
    static void severalMailRows();
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

QTEST_GUILESS_MAIN(DialogueEndingsTest)
#include "tst_dialogue_endings.moc"
