// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What IMAP and POP3 servers send, byte for byte, and what the parsers make of it. Every row is fed
// in every chunk size, so that no row can depend on how the network cut it.

#include "protocol/Conversation.h"
#include "protocol/ReplyListener.h"
#include "protocol/imap/ImapReplyParser.h"
#include "protocol/pop3/Pop3ReplyParser.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

ImapReplyParser greeted()
{
    ImapReplyParser parser{Limits()};
    parser.expectGreeting();
    return parser;
}

ImapReplyParser asked(const Limits &limits = {}, bool isLogout = false)
{
    ImapReplyParser parser(limits);
    parser.expectAnswer("A001", isLogout);
    return parser;
}

Pop3ReplyParser pop3(bool isLong, const Limits &limits = {})
{
    Pop3ReplyParser parser(limits);
    parser.expectAnswer(isLong);
    return parser;
}

// The same in one piece and in pieces of every size.
template <typename Parser>
QString heardInEveryChunking(const Parser &parser, const QByteArray &bytes)
{
    const Heard whole = heardBy(parser, {bytes});
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        if (!(heardBy(parser, inChunksOf(bytes, size)) == whole))
            return QStringLiteral("another result in chunks of %1").arg(size);
    }
    return whole.bytes() == bytes ? whole.text() : QStringLiteral("bytes were lost");
}

} // namespace

class MailboxRepliesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void imapGreeting_data();
    void imapGreeting();
    void imapAnswer_data();
    void imapAnswer();
    void imapLogoutKeepsByeAndAnswerTogether();
    void imapLimits_data();
    void imapLimits();
    void imapLinesBetweenCommandsStandAlone();
    void pop3Answer_data();
    void pop3Answer();
    void pop3Limits();
    void recordedRepliesAreReadAgain_data();
    void recordedRepliesAreReadAgain();
};

void MailboxRepliesTest::imapGreeting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("ok", "* OK Dovecot ready.\r\n", "OK Dovecot ready.");
    row("ok-with-capabilities", "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n",
        "OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi <CAPABILITY>");
    row("preauth", "* PREAUTH welcome back\r\n", "PREAUTH welcome back");
    row("bye", "* BYE too many connections\r\n", "BYE too many connections");
    row("no-is-read-though-it-may-not-be", "* NO nope\r\n", "NO nope");
    row("case-does-not-matter", "* ok hi\r\n", "OK hi");
    row("bare-lf", "* OK hi\n", "OK hi (reply.bare-lf)");
    row("empty-line-first", "\r\n* OK hi\r\n", "OK hi (reply.stray-empty-line)");
    row("data-is-no-greeting", "* CAPABILITY IMAP4rev1\r\n", "* CAPABILITY IMAP4rev1");
    row("more-stands-alone", "* OK hi\r\n* BYE no\r\n", "OK hi\nBYE no");
    row("smtp", "220 this is SMTP\r\n", "! reply.malformed.smtp \"220 this is SMTP\\x0d\\x0a\"");
    row("pop3", "+OK ready\r\n", "! reply.malformed.pop3 \"+OK ready\\x0d\\x0a\"");
    row("http", "HTTP/1.1 400 Bad\r\n", "! reply.malformed.http \"HTTP/1.1 400 Bad\\x0d\\x0a\"");
    row("ssh", "SSH-2.0-x\r\n", "! reply.malformed.ssh \"SSH-2.0-x\\x0d\\x0a\"");
    row("tagged", "A001 OK hi\r\n", "! reply.malformed \"A001 OK hi\\x0d\\x0a\"");
    row("continuation", "+ go on\r\n", "! reply.malformed \"+ go on\\x0d\\x0a\"");
    row("no-blank-behind-the-star", "*OK hi\r\n", "! reply.malformed \"*OK hi\\x0d\\x0a\"");
    row("without-line-end", "* OK hi", "... \"* OK hi\"");
    row("garbage-without-line-end", "hello", "... \"hello\" (reply.malformed)");
}

void MailboxRepliesTest::imapGreeting()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(heardInEveryChunking(greeted(), bytes), expected);
}

void MailboxRepliesTest::imapAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("untagged-and-tagged-are-one", "* CAPABILITY IMAP4rev1 IDLE\r\nA001 OK done\r\n",
        "OK CAPABILITY IMAP4rev1 IDLE|done");
    row("no-with-code", "A001 NO [AUTHENTICATIONFAILED] wrong\r\n",
        "NO [AUTHENTICATIONFAILED] wrong <AUTHENTICATIONFAILED>");
    row("code-without-text", "A001 NO [UNAVAILABLE]\r\n", "NO [UNAVAILABLE] <UNAVAILABLE>");
    row("bracket-that-is-no-code", "A001 NO [192.0.2.1] x\r\n", "NO [192.0.2.1] x");
    row("bad-alone", "A001 BAD\r\n", "BAD ");
    row("untagged-warnings-do-not-end-it", "* NO disk almost full\r\n* BAD what\r\nA001 OK x\r\n",
        "OK NO disk almost full|BAD what|x");
    row("alert-before-the-answer", "* OK [ALERT] tonight\r\nA001 OK x\r\n",
        "OK OK [ALERT] tonight|x");
    row("continuation", "+ UGFzc3dvcmQ6\r\n", "+ UGFzc3dvcmQ6");
    row("continuation-without-blank", "+\r\n", "+ ");
    row("continuation-behind-news", "* 1 EXISTS\r\n+ \r\n", "+ 1 EXISTS|");
    row("answer-behind-a-continuation", "+ \r\nA001 OK x\r\n", "+ \nOK x");
    row("bye-ends-it", "* BYE idle\r\n", "BYE idle");
    row("bye-behind-news", "* 1 EXISTS\r\n* BYE [UNAVAILABLE] x\r\n",
        "BYE 1 EXISTS|[UNAVAILABLE] x <UNAVAILABLE>");
    row("another-tag", "A999 OK done\r\n", "! reply.wrong-tag \"A999 OK done\\x0d\\x0a\"");
    row("tag-in-another-case", "a001 OK done\r\n", "! reply.wrong-tag \"a001 OK done\\x0d\\x0a\"");
    row("no-tag", "OK done\r\n", "! reply.malformed \"OK done\\x0d\\x0a\"");
    row("unknown-status", "A001 YES\r\n", "! reply.malformed \"A001 YES\\x0d\\x0a\"");
    row("smtp-in-the-middle", "* OK x\r\n250 ok\r\n",
        "! reply.malformed \"* OK x\\x0d\\x0a250 ok\\x0d\\x0a\"");
    row("literal", "* ID (\"name\" {9}\r\nA001 OK x)\r\nA001 OK y\r\n",
        "OK ID (\"name\" {9}\\x0d\\x0aA001 OK x)|y");
    row("literal-with-line-ends", "* X {4}\r\n\r\n\r\n {1}\r\nz\r\nA001 OK y\r\n",
        "OK X {4}\\x0d\\x0a\\x0d\\x0a\\x0d\\x0a {1}\\x0d\\x0az|y");
    row("empty-literal", "* X {0}\r\n\r\nA001 OK y\r\n", "OK X {0}\\x0d\\x0a|y");
    row("status-text-holds-no-literal", "A001 NO bad {5}\r\n", "NO bad {5}");
    row("untagged-status-text-holds-no-literal", "* OK x {5}\r\nA001 OK y\r\n", "OK OK x {5}|y");
    row("control-characters", QByteArray("A001 OK a\0b\r\n", 13),
        "OK a\\x00b (reply.control-characters)");
    row("bytes-over-127", "A001 NO falsches Paßwort\r\n", "NO falsches Paßwort");
    row("what-follows-stands-alone", "A001 OK x\r\n* OK y\r\nA001 OK z\r\n", "OK x\nOK y\nOK z");
    row("half-an-answer", "* OK x\r\nA001 O", "... \"* OK x\\x0d\\x0aA001 O\"");
    row("half-a-literal", "* X {9}\r\nabc", "... \"* X {9}\\x0d\\x0aabc\"");
}

void MailboxRepliesTest::imapAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(heardInEveryChunking(asked(), bytes), expected);
}

void MailboxRepliesTest::imapLogoutKeepsByeAndAnswerTogether()
{
    QCOMPARE(heardInEveryChunking(asked({}, true), "* BYE logging out\r\nA001 OK done\r\n"),
        QStringLiteral("OK BYE logging out|done"));
}

void MailboxRepliesTest::imapLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QByteArray &bytes, const char *id) {
        QTest::newRow(name) << bytes << QString::fromLatin1(id);
    };
    // tight(): 20 bytes a line, 3 lines, 40 bytes a reply
    row("line", QByteArray(21, '*'), "reply.line-too-long");
    row("lines", QByteArray("* a\r\n").repeated(4), "reply.too-many-lines");
    row("reply", QByteArray("* 1234567890123\r\n").repeated(3), "reply.too-long");
    row("literal-larger-than-a-reply", "* X {36}\r\n", "reply.too-long");
    row("literal-larger-than-any-number", "* X {99999999999999999}\r\n", "reply.line-too-long");
    row("line-behind-a-literal", "* X {2}\r\nab" + QByteArray(21, 'c'), "reply.line-too-long");
}

void MailboxRepliesTest::imapLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    const Heard one = heardBy(asked(tight()), {bytes});
    QCOMPARE(one.items.size(), size_t(1));
    QVERIFY(std::holds_alternative<ReplyDefect>(one.items.front()));
    QCOMPARE(std::get<ReplyDefect>(one.items.front()).id, id);
    QVERIFY(heardBy(asked(tight()), inChunksOf(bytes, 1)) == one);
}

void MailboxRepliesTest::imapLinesBetweenCommandsStandAlone()
{
    QCOMPARE(heardInEveryChunking(ImapReplyParser{Limits()}, "* 1 EXISTS\r\n* OK x\r\n+ y\r\n"),
        QStringLiteral("* 1 EXISTS\nOK x\n+ y"));
}

void MailboxRepliesTest::pop3Answer_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << false << bytes << QString::fromUtf8(expected);
    };
    const auto longRow = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << true << bytes << QString::fromUtf8(expected);
    };
    row("greeting-with-timestamp", "+OK ready <1896.697170952@mail.example>\r\n",
        "+OK ready <1896.697170952@mail.example>");
    row("error", "-ERR no such user\r\n", "-ERR no such user");
    row("error-with-code", "-ERR [SYS/TEMP] later\r\n", "-ERR [SYS/TEMP] later <SYS/TEMP>");
    row("accepted-lines-have-no-code", "+OK [AUTH] x\r\n", "+OK [AUTH] x");
    row("bare-words", "+OK\r\n-ERR\r\n", "+OK \n-ERR ");
    row("small-letters", "+ok hi\r\n", "+OK hi");
    row("no-blank", "-ERRno\r\n", "-ERR no (reply.no-separator)");
    row("challenge", "+ YWJj\r\n", "+ YWJj");
    row("empty-challenge", "+ \r\n+\r\n", "+ \n+ ");
    row("plus-is-no-word", "+YES\r\n", "! reply.malformed \"+YES\\x0d\\x0a\"");
    row("smtp", "220 hi\r\n", "! reply.malformed.smtp \"220 hi\\x0d\\x0a\"");
    row("imap", "* OK hi\r\n", "! reply.malformed.imap \"* OK hi\\x0d\\x0a\"");
    row("without-line-end", "+O", "... \"+O\"");
    row("garbage-without-line-end", "OK", "... \"OK\" (reply.malformed)");
    longRow("list", "+OK list\r\nUSER\r\nSASL PLAIN\r\n.\r\n", "+OK list|USER|SASL PLAIN");
    longRow("empty-list", "+OK\r\n.\r\n", "+OK ");
    longRow("refused-list-has-one-line", "-ERR what\r\n+OK x\r\n", "-ERR what\n+OK x");
    longRow("dot-stuffed", "+OK\r\n..x\r\n.\r\n", "+OK |.x");
    longRow("empty-line-in-the-list", "+OK\r\n\r\n.\r\n", "+OK |");
    longRow("only-one-list-is-expected", "+OK\r\n.\r\n+OK a\r\n+OK b\r\n", "+OK \n+OK a\n+OK b");
    longRow("unfinished-list", "+OK\r\nUSER\r\n", "... \"+OK\\x0d\\x0aUSER\\x0d\\x0a\"");
}

void MailboxRepliesTest::pop3Answer()
{
    QFETCH(bool, isLong);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(heardInEveryChunking(pop3(isLong), bytes), expected);
}

void MailboxRepliesTest::pop3Limits()
{
    const QByteArray endless = "+OK\r\n" + QByteArray("X-CAPA\r\n").repeated(3);
    const Heard result = heardBy(pop3(true, tight()), {endless});
    QCOMPARE(std::get<ReplyDefect>(result.items.at(0)).id, QStringLiteral("reply.too-many-lines"));
    QVERIFY(heardBy(pop3(true, tight()), inChunksOf(endless, 1)) == result);
}

void MailboxRepliesTest::recordedRepliesAreReadAgain_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("lines");
    const auto row = [](const char *name, Protocol protocol, const QByteArray &raw,
                         const char *status, int lines) {
        QTest::newRow(name) << protocol << raw << QString::fromLatin1(status) << lines;
    };
    row("imap-greeting", Protocol::Imap, "* OK hi\r\n", "OK", 1);
    row("imap-answer", Protocol::Imap, "* CAPABILITY x\r\nA007 NO [ALERT] no\r\n", "NO", 2);
    row("imap-bye-behind-news", Protocol::Imap, "* 1 EXISTS\r\n* BYE x\r\n", "BYE", 2);
    row("imap-continuation", Protocol::Imap, "+ \r\n", "+", 1);
    row("pop3-line", Protocol::Pop3, "-ERR no\r\n", "-ERR", 1);
    row("pop3-list", Protocol::Pop3, "+OK\r\nUSER\r\n..\r\n.\r\n", "+OK", 3);
    row("pop3-list-after-an-empty-line", Protocol::Pop3, "\r\n+OK\r\nUSER\r\n.\r\n", "+OK", 2);
    row("nothing", Protocol::Imap, "hello\r\n", "", 0);
}

void MailboxRepliesTest::recordedRepliesAreReadAgain()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, raw);
    QFETCH(QString, status);
    QFETCH(int, lines);
    const Reply reply = replyIn(protocol, raw, Limits());
    QCOMPARE(reply.status, status);
    QCOMPARE(int(reply.lines.size()), lines);
}

QTEST_GUILESS_MAIN(MailboxRepliesTest)
#include "tst_mailbox_replies.moc"
