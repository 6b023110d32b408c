// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The server's side of SMTP and LMTP, line by line.

#include "practice/PracticePlayer.h"

#include <QSet>
#include <QTest>

using namespace smtpscope;

class PracticeDialogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conversationIsAsWritten_data();
    void conversationIsAsWritten();
    void keepsNoPassword_data();
    void keepsNoPassword();
    void certificateSignsIn();
    void listIsInOrder();
};

namespace {

struct Row
{
    const char *name;
    const char *situation;
    const char *script;
};

const Row Mail[] = {
    {"several mails in one session", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: HELO client.example\nS: 250 mail.practice.test\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: RCPT TO:<bob@practice.test>\nS: 250 2.1.5 Ok\n"
        "C: DATA\nS: 354 End data with <CR><LF>.<CR><LF>\n"
        "C: Subject: one\nC: .\nS: 250 2.0.0 Ok: queued as PRACTICE1\n"
        "C: RCPT TO:<bob@practice.test>\nS: 503 5.5.1 Error: need MAIL command\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: RSET\nS: 250 2.0.0 Ok\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: DATA\nS: 503 5.5.1 Error: need RCPT command\n"
        "C: QUIT\nS: 221 2.0.0 Bye\n[close]\n"},
    {"chunks", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: BDAT 10\nS: 503 5.5.1 Error: need RCPT command\n"
        "C: MAIL FROM:<> BODY=8BITMIME\nS: 250 2.1.0 Ok\n"
        "C: RCPT TO:<bob@practice.test>\nS: 250 2.1.5 Ok\n"
        "C: BDAT ten\nS: 501 5.5.4 Syntax: BDAT count [LAST]\n"
        "C: BDAT 10\nS: 250 2.0.0 10 bytes received\n"
        "C: BDAT 0 LAST\nS: 250 2.0.0 Ok: queued as PRACTICE1\n"
        "C: BDAT 99999999999\nS: 552 5.3.4 Chunk too big\n[close]\n"},
    {"chunks over the limit together", "too-big",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: MAIL FROM:<>\nS: 552 5.3.4 Message size exceeds fixed limit\n"},
    {"requests", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: VRFY alice\nS: 250 2.1.5 Alice <alice@practice.test>\n"
        "C: VRFY bob\nS: 252 2.0.0 Cannot verify, but will try to deliver\n"
        "C: EXPN staff\nS: 250-2.1.5 Alice <alice@practice.test>\n"
        "S: 250 2.1.5 Bob <bob@practice.test>\n"
        "C: EXPN nobody\nS: 550 5.1.1 There is no such list\n"
        "C: ETRN example.org\nS: 250 2.0.0 Queuing started\n"
        "C: HELP\nS: 214 2.0.0 This is a practice server\n"
        "C: NOOP\nS: 250 2.0.0 Ok\n"
        "C: TURN\nS: 500 5.5.2 Error: command not recognized\n"},
    {"parameters that are not offered", "no-8bitmime",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: MAIL FROM:<> BODY=8BITMIME\nS: 555 5.5.4 Unsupported option: BODY\n"
        "C: MAIL FROM:<> REQUIRETLS\nS: 555 5.5.4 Unsupported option: REQUIRETLS\n"
        "C: MAIL FROM:<> RET=HDRS ENVID=x\nS: 250 2.1.0 Ok\n"},
    {"what TLS brings", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: STARTTLS\nS: 220 2.0.0 Ready to start TLS\n[tls]\n"
        "C: STARTTLS\nS: 500 5.5.2 Error: command not recognized\n"
        "C: MAIL FROM:<> REQUIRETLS BY=100;R\nS: 250 2.1.0 Ok\n"},
    {"XCLIENT only where it is believed", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: XCLIENT ADDR=192.0.2.1\nS: 500 5.5.2 Error: command not recognized\n"},
    {"XCLIENT begins anew", "xclient",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: XCLIENT ADDR=192.0.2.1\nS: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: RCPT TO:<bob@practice.test>\nS: 503 5.5.1 Error: need MAIL command\n"},
    {"a Sendmail of 1998", "sendmail-8.9",
        "S: 220 smtp.practice.test ESMTP Sendmail 8.9.3/8.9.3; Sat, 9 Jun 2001 12:27:28 +0100 "
        "(BST)\n"
        "C: HELO client.example\n"
        "S: 250 smtp.practice.test Hello client.example [127.0.0.1], pleased to meet you\n"
        "C: MAIL FROM: alice@practice.test\nS: 250 <alice@practice.test>... Sender ok\n"
        "C: RCPT TO:<bob@practice.test>\nS: 250 <bob@practice.test>... Recipient ok\n"
        "C: DATA\nS: 354 Enter mail, end with \".\" on a line by itself\n"
        "C: Hello\nC: .\nS: 250 MAA14672 Message accepted for delivery\n"},
};

const Row SignIns[] = {
    {"AUTH LOGIN to an old qmail", "qmail-auth",
        "S: 220 mars.practice.test ESMTP\n"
        "C: auth login\nS: 334 VXNlcm5hbWU6\n"
        "C: YWxpY2VAcHJhY3RpY2UudGVzdA==\nS: 334 UGFzc3dvcmQ6\n"
        "C: cHJhY3RpY2UgbWFrZXMgcGVyZmVjdA==\nS: 235 ok, go ahead (#2.0.0)\n"},
    {"a wrong password there", "qmail-auth",
        "S: 220 mars.practice.test ESMTP\n"
        "C: auth login\nS: 334 VXNlcm5hbWU6\n"
        "C: YWxpY2VAcHJhY3RpY2UudGVzdA==\nS: 334 UGFzc3dvcmQ6\n"
        "C: d3Jvbmc=\nS: 535 authorization failed (#5.7.0)\n"},
    {"a method that is not offered", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: AUTH XOAUTH2\nS: 504 5.5.4 Unrecognized authentication type\n"
        "C: AUTH PLAIN !!\nS: 501 5.5.2 Cannot decode the response\n"
        "C: AUTH PLAIN\nS: 334\n"
        "C: *\nS: 501 5.7.0 Authentication cancelled\n"
        "C: AUTH PLAIN AGFsaWNlQHByYWN0aWNlLnRlc3QAcHJhY3RpY2UgbWFrZXMgcGVyZmVjdA==\n"
        "S: 235 2.7.0 Authentication successful\n"},
    {"a wrong token is explained in JSON", "works",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: STARTTLS\nS: 220 2.0.0 Ready to start TLS\n[tls]\n"
        "C: AUTH XOAUTH2 dXNlcj1hbGljZUBwcmFjdGljZS50ZXN0AWF1dGg9QmVhcmVyIG9sZAEB\n"
        "S: 334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwucHJhY3R"
        "pY2UudGVzdC8ifQ==\n"
        "C: \nS: 535 5.7.8 Error: authentication failed\n"
        "C: AUTH XOAUTH2 dXNlcj1hbGljZUBwcmFjdGljZS50ZXN0AWF1dGg9QmVhcmVyIHByYWN0aWNlIHRva2VuAQE=\n"
        "S: 235 2.7.0 Authentication successful\n"},
    {"a sign-in is wanted once", "530-at-mail",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: MAIL FROM:<>\nS: 530 5.7.0 Authentication required\n"
        "C: AUTH PLAIN AGFsaWNlQHByYWN0aWNlLnRlc3QAcHJhY3RpY2UgbWFrZXMgcGVyZmVjdA==\n"
        "S: 235 2.7.0 Authentication successful\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"},
};

const Row Lmtp[] = {
    {"LMTP answers for each recipient that it took", "lmtp-over-quota",
        "S: 220 mail.practice.test LMTP SMTPscope practice server\n"
        "C: EHLO client.example\nS: 500 5.5.1 Error: command not implemented\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: RCPT TO:<a@practice.test>\nS: 250 2.1.5 Ok\n"
        "C: RCPT TO:<b@practice.test>\nS: 250 2.1.5 Ok\n"
        "C: DATA\nS: 354 End data with <CR><LF>.<CR><LF>\n"
        "C: Hello\nC: .\n"
        "S: 250 2.1.5 Delivered\nS: 452 4.2.2 Quota exceeded (mailbox for user is full)\n"},
    {"LMTP by chunks", "lmtp-works",
        "S: 220 mail.practice.test LMTP SMTPscope practice server\n"
        "C: MAIL FROM:<>\nS: 250 2.1.0 Ok\n"
        "C: RCPT TO:<a@practice.test>\nS: 250 2.1.5 Ok\n"
        "C: RCPT TO:<b@practice.test>\nS: 250 2.1.5 Ok\n"
        "C: BDAT 5\nS: 250 2.0.0 5 bytes received\n"
        "C: BDAT 5 LAST\nS: 250 2.1.5 Delivered\nS: 250 2.1.5 Delivered\n"},
};

const Row Pace[] = {
    {"a greeting in parts", "banner-in-parts",
        "S: 220-mail.practice.test ESMTP\n[pause 6000]\n"
        "S: 220-Please wait while you are being looked at\n[pause 2000]\n"
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"},
    {"an answer without end", "endless-reply",
        "S: 220 mail.practice.test ESMTP SMTPscope practice server\n"
        "C: EHLO client.example\n[repeat 1000000]\n"},
};

} // namespace

void PracticeDialogueTest::conversationIsAsWritten_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QByteArray>("script");
    const auto add = [](const Row &row) {
        QTest::newRow(row.name) << QString::fromLatin1(row.situation) << QByteArray(row.script);
    };
    for (const Row &row : Mail)
        add(row);
    for (const Row &row : SignIns)
        add(row);
    for (const Row &row : Lmtp)
        add(row);
    for (const Row &row : Pace)
        add(row);
}

void PracticeDialogueTest::conversationIsAsWritten()
{
    QFETCH(QString, situation);
    QFETCH(QByteArray, script);
    PracticePlayer player(*situationNamed(situation));
    QCOMPARE(player.play(script), script);
}

void PracticeDialogueTest::keepsNoPassword_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("a harmless command") << QByteArray() << QByteArray("MAIL FROM:<a@b.example>")
                                        << QByteArray("MAIL FROM:<a@b.example>");
    QTest::newRow("AUTH with its answer")
        << QByteArray() << QByteArray("AUTH PLAIN AGEAYg==") << QByteArray("AUTH PLAIN ***");
    QTest::newRow("an answer to a challenge")
        << QByteArray("C: AUTH LOGIN") << QByteArray("NOOP") << QByteArray("***");
    QTest::newRow("a mistyped verb")
        << QByteArray() << QByteArray("AUHT PLAIN AGEAYg==") << QByteArray(" ***");
    QTest::newRow("a password alone")
        << QByteArray() << QByteArray("hunter22") << QByteArray(" ***");
}

void PracticeDialogueTest::keepsNoPassword()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, line);
    PracticePlayer player(*situationNamed(QStringLiteral("works")));
    player.play(before);
    QTEST(player.conversation().keptOf(line), "kept");
}

void PracticeDialogueTest::certificateSignsIn()
{
    const Situation &situation = *situationNamed(QStringLiteral("client-certificate"));
    const QByteArray start = "C: STARTTLS\nC: AUTH EXTERNAL =\n";
    QVERIFY(PracticePlayer(situation, true).play(start).endsWith("Authentication successful\n"));
    QVERIFY(PracticePlayer(situation, false).play(start).endsWith("authentication failed\n"));
    const QByteArray guest = "C: STARTTLS\nC: AUTH ANONYMOUS YQ==\n";
    QVERIFY(PracticePlayer(situation, false).play(guest).endsWith("Authentication successful\n"));
}

// The list that a person reads: enough of them, each told in one sentence, none twice, themes
// together.
void PracticeDialogueTest::listIsInOrder()
{
    QVERIFY(situations().size() >= 45);
    QSet<QString> names;
    QSet<int> themes;
    SituationTheme theme = SituationTheme::Healthy;
    for (const Situation &situation : situations()) {
        QVERIFY2(!names.contains(situation.name), qPrintable(situation.name));
        names.insert(situation.name);
        QVERIFY2(situation.story.endsWith(QLatin1Char('.')), qPrintable(situation.name));
        QVERIFY2(situation.story.size() <= 95, qPrintable(situation.story));
        if (situation.theme != theme)
            QVERIFY2(!themes.contains(int(situation.theme)), qPrintable(situation.name));
        theme = situation.theme;
        themes.insert(int(theme));
    }
}

QTEST_GUILESS_MAIN(PracticeDialogueTest)
#include "tst_practice_dialogue.moc"
