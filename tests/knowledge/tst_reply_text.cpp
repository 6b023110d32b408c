// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Reading a reply out of what somebody has at hand: mail programs, bounces and logs write around it
// in many ways.

#include "knowledge/ReplyText.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class ReplyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void smtp_data();
    void smtp();
    void mailboxes_data();
    void mailboxes();
    void commandIsTakenFromTheText_data();
    void commandIsTakenFromTheText();
    void nothingToRead_data();
    void nothingToRead();
    void anyBytesAreRead();
    void repeatedCodesCostLittle();
};

namespace {

void row(const char *name, const char *text, int code, const char *enhanced, const char *words)
{
    QTest::newRow(name) << QString::fromUtf8(text) << code << QString::fromUtf8(enhanced)
                        << QString::fromUtf8(words);
}

} // namespace

void ReplyTextTest::smtp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("enhanced");
    QTest::addColumn<QString>("words");
    row("one line", "550 5.1.1 User unknown", 550, "5.1.1", "User unknown");
    row("code alone", "550", 550, "", "");
    row("code and words", "421 closing", 421, "", "closing");
    row("code with a hyphen", "550-no", 550, "", "no");
    row("code with a hyphen and an address", "521-192.0.2.1 blocked", 521, "", "192.0.2.1 blocked");
    row("the code that was hoped for",
        "Expected response code \"250\" but got code \"553\", with message \"553 not yours\"", 553,
        "", "with message \"553 not yours\"");
    row("enhanced code behind the hyphen", "550-5.7.1 blocked", 550, "5.7.1", "blocked");
    row("several lines", "550-5.1.1 The mailbox\r\n550-5.1.1 is not\r\n550 5.1.1 here", 550,
        "5.1.1", "The mailbox is not here");
    row("several lines without enhanced codes", "550-The mailbox\n550 is not here", 550, "",
        "The mailbox is not here");
    row("several lines in one", "550-5.1.1 The mailbox 550-5.1.1 is not 550 5.1.1 here", 550,
        "5.1.1", "The mailbox is not here");
    row("second line has no code", "554 5.7.1 Blocked\n  see https://example.org/", 554, "5.7.1",
        "Blocked see https://example.org/");
    row("code written twice", "450 450 4.2.2 full", 450, "4.2.2", "full");
    row("bounce field", "Diagnostic-Code: smtp; 550 5.1.1 <a@b.example> unknown", 550, "5.1.1",
        "<a@b.example> unknown");
    row("type of a bounce field", "smtp;552 5.2.2 full", 552, "5.2.2", "full");
    row("status field", "Status: 5.2.2", 0, "5.2.2", "");
    row("postfix",
        "host mx.example.org[192.0.2.7] said: 450 4.2.0 Greylisted (in reply to RCPT TO "
        "command)",
        450, "4.2.0", "Greylisted");
    row("exim",
        "SMTP error from remote mail server after RCPT TO:<x@example.org>: host "
        "mx.example.org [192.0.2.7]: 550 no such user",
        550, "", "no such user");
    row("remote server returned", "Remote Server returned '550 5.1.10 Recipient not found'", 550,
        "5.1.10", "Recipient not found'");
    row("server responded", "The server responded with code 535: bad password", 535, "",
        "bad password");
    row("transcript mark", "<** 530 5.7.0 Authentication required", 530, "5.7.0",
        "Authentication required");
    row("server's mark", "S: 503 wrong order", 503, "", "wrong order");
    row("code at the end", "Mailbox is full (552)", 552, "", "Mailbox is full (552)");
    row("a refusal behind a greeting", "220-relay 421 4.2.1 not now", 421, "4.2.1", "not now");
    row("enhanced code alone", "5.1.1", 0, "5.1.1", "");
    row("enhanced code with a number sign", "#5.1.1", 0, "5.1.1", "");
    row("number sign behind the code", "550 #5.1.1 unknown", 550, "5.1.1", "unknown");
    row("qmail", "550 sorry, no mailbox here by that name (#5.1.1)", 550, "5.1.1",
        "sorry, no mailbox here by that name (#5.1.1)");
    row("end of a delivery program", "Diagnostic-Code: X-Unix; 67", 0, "", "unix exit status 67");
    row("mail program's words before a colon", "The server responded: 5.7.139 basic sign-in is off",
        0, "5.7.139", "basic sign-in is off");
    row("exchange", "mx.example.org #550 5.1.1 Not found ##", 550, "5.1.1", "Not found ##");
    row("number of a ticket", "see ticket #550 for more", 0, "", "see ticket #550 for more");
    row("enhanced code with a colon", "550 5.7.1: blocked", 550, "5.7.1", "blocked");
    row("three digits of an enhanced code", "511", 511, "", "");
    row("words alone", "Mailbox full", 0, "", "Mailbox full");
    row("port is no code", "could not connect to port 587", 0, "", "could not connect to port 587");
    row("port behind a host is no code", "mail.example.com:587: refused", 0, "",
        "mail.example.com:587: refused");
    row("code behind a host", "mx.example.org:550 unknown", 550, "", "unknown");
    row("first refusal of a transcript", "220 mx ready\n250 Ok\n550 5.1.1 Unknown\n221 Bye", 550,
        "5.1.1", "Unknown");
    row("size is no code", "message of 552 kilobytes", 0, "", "message of 552 kilobytes");
    row("address is no enhanced code", "from 5.1.1.9 refused", 0, "", "from 5.1.1.9 refused");
    row("address is no code", "[192.0.2.250] refused", 0, "", "[192.0.2.250] refused");
    row("version is no enhanced code", "Exim 4.94.2x ready", 0, "", "Exim 4.94.2x ready");
    row("year is no code", "closed since 2026", 0, "", "closed since 2026");
    row("client's number", "101", 101, "", "");
    row("client's number in brackets", "Connection refused (111)", 111, "",
        "Connection refused (111)");
    row("windows number", "Socket error 10060", 10060, "", "Socket error 10060");
    row("windows number with words", "10061 Connection refused", 10061, "", "Connection refused");
    row("other numbers are none", "within 100 days", 0, "", "within 100 days");
    row("queue id is no code", "queued as 550A1B2C", 0, "", "queued as 550A1B2C");
}

void ReplyTextTest::smtp()
{
    QFETCH(const QString, text);
    const std::optional<ReplyQuestion> question = readReplyText(text);
    QVERIFY(question);
    QTEST(question->code, "code");
    QTEST(question->enhanced, "enhanced");
    QTEST(question->text, "words");
    QCOMPARE(question->protocol, Protocol::Smtp);
}

void ReplyTextTest::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("responseCode");
    const auto add = [](const char *name, const char *text, Protocol protocol, const char *status,
                         const char *responseCode) {
        QTest::newRow(name) << QString::fromUtf8(text) << protocol << QString::fromUtf8(status)
                            << QString::fromUtf8(responseCode);
    };
    const char code[] = "AUTHENTICATIONFAILED";
    add("tagged", "A1 NO [AUTHENTICATIONFAILED] Failed", Protocol::Imap, "NO", code);
    add("tag of digits", "1 NO [AUTHENTICATIONFAILED] Failed", Protocol::Imap, "NO", code);
    add("without its tag", "NO [AUTHENTICATIONFAILED] Failed", Protocol::Imap, "NO", code);
    add("without a code", "a001 NO LOGIN failed", Protocol::Imap, "NO", "");
    add("bad", "A2 BAD Unknown command", Protocol::Imap, "BAD", "");
    add("good-bye", "* BYE [UNAVAILABLE] Later", Protocol::Imap, "BYE", "UNAVAILABLE");
    add("code in any case", "A1 NO [authenticationfailed] x", Protocol::Imap, "NO", code);
    add("client's mark", "< A1 NO [LIMIT] Too many", Protocol::Imap, "NO", "LIMIT");
    add("pop3", "-ERR [AUTH] Wrong", Protocol::Pop3, "-ERR", "AUTH");
    add("pop3 without a code", "-ERR wrong", Protocol::Pop3, "-ERR", "");
    add("pop3 with a path", "-ERR [SYS/TEMP] Later", Protocol::Pop3, "-ERR", "SYS/TEMP");
    add("pop3 accepts", "+OK welcome", Protocol::Pop3, "+OK", "");
    add("sentence is no imap", "Sorry NO mailbox here", Protocol::Smtp, "", "");
    add("smtp in capitals is no imap", "550 NO SUCH USER", Protocol::Smtp, "", "");
    add("small letters are no imap", "user1 no longer here", Protocol::Smtp, "", "");
}

void ReplyTextTest::mailboxes()
{
    QFETCH(const QString, text);
    const std::optional<ReplyQuestion> question = readReplyText(text);
    QVERIFY(question);
    QTEST(question->protocol, "protocol");
    QTEST(question->status, "status");
    QTEST(question->responseCode, "responseCode");
}

void ReplyTextTest::commandIsTakenFromTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReplyCommand>("command");
    const auto add = [](const char *name, const char *text, ReplyCommand command) {
        QTest::newRow(name) << QString::fromUtf8(text) << command;
    };
    add("postfix rcpt", "x said: 550 no (in reply to RCPT TO command)", ReplyCommand::Rcpt);
    add("postfix mail", "x said: 550 no (in reply to MAIL FROM command)", ReplyCommand::Mail);
    add("postfix dot", "x said: 552 no (in reply to end of DATA command)", ReplyCommand::EndOfData);
    add("postfix data", "x said: 554 no (in reply to DATA command)", ReplyCommand::Data);
    add("postfix helo", "x said: 504 no (in reply to HELO command)", ReplyCommand::Helo);
    add("exim", "SMTP error from remote mail server after end of data: 550 no",
        ReplyCommand::EndOfData);
    add("exim pipelined", "SMTP error from remote mail server after pipelined MAIL FROM:<a@b>: 1",
        ReplyCommand::Mail);
    add("sendmail", "... while talking to x:\n>>> RCPT To:<a@b>\n<<< 550 no", ReplyCommand::Rcpt);
    add("nothing said", "550 no data", ReplyCommand::Any);
    add("imap", "A1 NO wrong", ReplyCommand::ImapLogin);
    add("pop3", "-ERR wrong", ReplyCommand::Pop3Pass);
}

void ReplyTextTest::commandIsTakenFromTheText()
{
    QFETCH(const QString, text);
    const std::optional<ReplyQuestion> question = readReplyText(text);
    QVERIFY(question);
    QTEST(question->command, "command");
}

void ReplyTextTest::nothingToRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\t ");
    QTest::newRow("marks") << QStringLiteral("--- !!! ---");
    QTest::newRow("names of fields alone") << QStringLiteral("Status:\nDiagnostic-Code: smtp;");
    QTest::newRow("too long") << QString(MostReplyText + 1, u'a');
}

void ReplyTextTest::nothingToRead()
{
    QFETCH(const QString, text);
    QVERIFY(!readReplyText(text));
    if (text.size() <= MostReplyText)
        QVERIFY(readReplyText(text + u'a'));
    else
        QVERIFY(readReplyText(text.left(MostReplyText)));
}

// Whatever it is, it ends.
void ReplyTextTest::anyBytesAreRead()
{
    QRandomGenerator random(815);
    const QString letters = QStringLiteral("550-5.1.1 #()<>[]:;\n\rANOBADYE+-ERx1*\\\u00e9\u3042");
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int length = random.bounded(1, 60); length > 0; --length)
            text += letters[random.bounded(int(letters.size()))];
        const auto question = readReplyText(text);
        if (question)
            QVERIFY(question->text.size() <= text.size() + 1);
    }
}

void ReplyTextTest::repeatedCodesCostLittle()
{
    QElapsedTimer timer;
    timer.start();
    for (const char *unit : {"550-", "550 5.1.1 ", "5.1.1 ", "#", "550\n", "(in reply to "}) {
        const QString text =
            (QLatin1String(unit) + QString()).repeated(MostReplyText / qsizetype(qstrlen(unit)));
        readReplyText(text);
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(ReplyTextTest)
#include "tst_reply_text.moc"
