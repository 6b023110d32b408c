// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What servers send, byte for byte, and what the parser makes of it. Every row is fed in every
// split, so that no row can depend on how the network cut it.

#include "protocol/ReplyListener.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class ReplyParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void speech_data();
    void speech();
    void tlsIsToldBeforeALineEnd();
    void whatWasTakenOutIsForgotten();
    void eightBitTextIsKept();
    void malformedIdsAreKnown();
};

void ReplyParserTest::speech_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTight");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << false << QString::fromUtf8(expected);
    };
    const auto tightRow = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << true << QString::fromUtf8(expected);
    };

    row("postfix-greeting", "220 mx.example.org ESMTP Postfix\r\n",
        "220 mx.example.org ESMTP Postfix");
    row("postfix-rcpt-550-5.1.1", "550 5.1.1 <bob@example.org>: unknown\r\n",
        "550 5.1.1 <bob@example.org>: unknown {5.1.1}");
    row("exchange-ehlo-multi-line", "250-mx\r\n250-SIZE 100\r\n250 HELP\r\n",
        "250 mx|SIZE 100|HELP");
    row("three-replies-in-one-segment", "250 a\r\n250-b\r\n250 c\r\n354 d\r\n",
        "250 a\n250 b|c\n354 d");
    row("code-only", "220\r\n", "220 ");
    row("code-and-blank-only", "250 \r\n", "250 ");
    row("code-only-within-multi-line", "250-\r\n250\r\n", "250 |");
    row("text-keeps-its-blanks", "250   a  \r\n", "250   a  ");
    row("multi-line-ended-by-code-alone", "250-a\r\n250\r\n", "250 a|");
    row("bare-lf", "220 a\n", "220 a (reply.bare-lf)");
    row("bare-lf-in-one-line-of-many", "250-a\n250 b\r\n", "250 a|b (reply.bare-lf)");
    row("oddity-does-not-stick-to-the-next-reply", "220 a\n250 b\r\n",
        "220 a (reply.bare-lf)\n250 b");
    row("cr-cr-lf", "220 a\r\r\n", "220 a\\x0d (reply.control-characters)");
    row("cr-inside-of-the-text", "250 a\rb\r\n", "250 a\\x0db (reply.control-characters)");
    row("nul-in-the-text", QByteArray("250 a\0b\r\n", 9), "250 a\\x00b (reply.control-characters)");
    row("tab-in-the-text-is-fine", "250 a\tb\r\n", "250 a\\x09b");
    row("8-bit-text-is-fine", "550 Empf\xc3\xa4nger unbekannt\r\n", "550 Empfänger unbekannt");
    row("latin-1-text-is-kept", "550 Empf\xe4nger\r\n", "550 Empf\\xe4nger");
    row("no-separator", "250OK\r\n", "250 OK (reply.no-separator)");
    row("tab-as-separator", "250\tOK\r\n", "250 OK (reply.no-separator)");
    row("nul-as-separator", QByteArray("250\0x\r\n", 7), "250 \\x00x (reply.no-separator)");
    row("no-separator-ends-a-multi-line-reply", "250-a\r\n250OK\r\n250 b\r\n",
        "250 a|OK (reply.no-separator)\n250 b");
    row("stray-empty-line-before-greeting", "\r\n220 a\r\n", "220 a (reply.stray-empty-line)");
    row("stray-bare-lf-before-greeting", "\n220 a\r\n", "220 a (reply.stray-empty-line)");
    row("stray-empty-line-between-replies", "220 a\r\n\r\n250 b\r\n",
        "220 a\n250 b (reply.stray-empty-line)");
    row("ten-empty-lines", QByteArray("\r\n").repeated(10) + "220 a\r\n",
        "220 a (reply.stray-empty-line)");
    row("eleven-empty-lines", QByteArray("\n").repeated(11) + "220 a\r\n",
        "! reply.malformed \"\\x0a\\x0a\\x0a\\x0a\\x0a\\x0a\\x0a\\x0a\\x0a\\x0a\\x0a\"\n"
        "... \"220 a\\x0d\\x0a\"");
    row("six-empty-lines-before-each-of-two-replies",
        QByteArray("\r\n").repeated(6) + "220 a\r\n" + QByteArray("\r\n").repeated(6) + "250 b\r\n",
        "220 a (reply.stray-empty-line)\n250 b (reply.stray-empty-line)");
    row("empty-line-inside-of-a-reply", "250-a\r\n\r\n250 b\r\n",
        "! reply.malformed \"250-a\\x0d\\x0a\\x0d\\x0a\"\n... \"250 b\\x0d\\x0a\"");
    row("code-changes", "250-a\r\n550 b\r\n", "550 a|b (reply.code-changed)");
    row("code-changes-there-and-back", "250-a\r\n251-b\r\n250 c\r\n",
        "250 a|b|c (reply.code-changed)");
    row("line-without-code-inside", "250-a\r\nhello\r\n",
        "! reply.malformed \"250-a\\x0d\\x0ahello\\x0d\\x0a\"");
    row("http-inside-of-a-reply-is-no-http-server", "250-a\r\nHTTP/1.1\r\n",
        "! reply.malformed \"250-a\\x0d\\x0aHTTP/1.1\\x0d\\x0a\"");
    row("tls-bytes-inside-of-a-reply-are-no-tls-server", "250-a\r\n\x16\x03\x01\r\n",
        "! reply.malformed \"250-a\\x0d\\x0a\\x16\\x03\\x01\\x0d\\x0a\"");
    row("second-digit-571", "571 a\r\n", "571 a (reply.second-digit)");
    row("second-digit-585", "585 5.7.1 a\r\n", "585 5.7.1 a {5.7.1} (reply.second-digit)");
    row("line-of-512-bytes", "250 " + QByteArray(506, 'x') + "\r\n",
        ("250 " + QByteArray(506, 'x')).constData());
    row("line-of-513-bytes", "250 " + QByteArray(507, 'x') + "\r\n",
        ("250 " + QByteArray(507, 'x') + " (reply.long-line)").constData());
    row("worst-oddity-is-named", "\n571\ta\x01\n", "571 a\\x01 (reply.no-separator)");
    row("code-changed-is-worse-still", "\n571-a\x01\n572b\n", "572 a\\x01|b (reply.code-changed)");
    row("enhanced-code-in-the-second-line", "550-Sorry\r\n550 5.7.1 no\r\n",
        "550 Sorry|5.7.1 no {5.7.1}");

    row("two-digit-code", "22 a\r\n", "! reply.malformed \"22 a\\x0d\\x0a\"");
    row("four-digit-code", "2200 a\r\n", "! reply.malformed \"2200 a\\x0d\\x0a\"");
    row("nul-inside-of-the-code",
        QByteArray("2\0"
                   "20 a\r\n",
            8),
        "! reply.malformed \"2\\x0020 a\\x0d\\x0a\"");
    row("letter-inside-of-the-code", "2O0 a\r\n", "! reply.malformed \"2O0 a\\x0d\\x0a\"");
    row("code-650", "650 a\r\n", "! reply.malformed \"650 a\\x0d\\x0a\"");
    row("code-150", "150 a\r\n", "! reply.malformed \"150 a\\x0d\\x0a\"");
    row("blank-before-the-code", " 220 a\r\n", "! reply.malformed \" 220 a\\x0d\\x0a\"");
    row("text-without-code", "hello\r\n", "! reply.malformed \"hello\\x0d\\x0a\"");
    row("telnet-negotiation", "\xff\xfb\x01\r\n",
        "! reply.malformed \"\\xff\\xfb\\x01\\x0d\\x0a\"");
    row("http-server", "HTTP/1.1 400 Bad Request\r\n\r\n",
        "! reply.malformed.http \"HTTP/1.1 400 Bad Request\\x0d\\x0a\"\n... \"\\x0d\\x0a\"");
    row("http-server-with-only-a-page", "<!DOCTYPE html>\n",
        "! reply.malformed.http \"<!DOCTYPE html>\\x0a\"");
    row("ssh-server", "SSH-2.0-OpenSSH_9.2\r\n",
        "! reply.malformed.ssh \"SSH-2.0-OpenSSH_9.2\\x0d\\x0a\"");
    row("imap-server", "* OK ready\r\n", "! reply.malformed.imap \"* OK ready\\x0d\\x0a\"");
    row("imap-server-says-bye", "* BYE later\r\n",
        "! reply.malformed.imap \"* BYE later\\x0d\\x0a\"");
    row("pop3-server", "+OK ready\r\n", "! reply.malformed.pop3 \"+OK ready\\x0d\\x0a\"");
    row("pop3-server-refuses", "-ERR later\r\n", "! reply.malformed.pop3 \"-ERR later\\x0d\\x0a\"");
    row("tls-server-alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7),
        "! reply.malformed.tls \"\\x15\\x03\\x01\"\n... \"\\x00\\x02\\x02F\"");
    row("tls-handshake-after-an-empty-line", "\r\n\x16\x03\x03zz",
        "! reply.malformed.tls \"\\x0d\\x0a\\x16\\x03\\x03\"\n... \"zz\"");
    row("other-service-after-a-good-reply", "220 a\r\nHTTP/1.1\r\n",
        "220 a\n! reply.malformed.http \"HTTP/1.1\\x0d\\x0a\"");

    row("nothing", "", "");
    row("rest-begins-a-code", "22", "... \"22\"");
    row("rest-is-a-line-without-end", "220 almost", "... \"220 almost\"");
    row("rest-is-a-reply-without-last-line", "250-a\r\n250-b\r\n",
        "... \"250-a\\x0d\\x0a250-b\\x0d\\x0a\"");
    row("rest-is-a-line-without-lf", "250 a\r", "... \"250 a\\x0d\"");
    row("rest-is-a-cr", "\r", "... \"\\x0d\"");
    row("rest-is-an-empty-line", "220 a\r\n\r\n", "220 a\n... \"\\x0d\\x0a\"");
    row("rest-cannot-become-a-reply", "hello", "... \"hello\" (reply.malformed)");
    row("rest-has-four-digits", "2200", "... \"2200\" (reply.malformed)");
    row("rest-of-a-reply-lost-its-code", "250-a\r\nhel",
        "... \"250-a\\x0d\\x0ahel\" (reply.malformed)");
    row("rest-of-a-reply-looks-like-http", "250-a\r\nHTTP/",
        "... \"250-a\\x0d\\x0aHTTP/\" (reply.malformed)");
    row("rest-of-an-http-server", "HTTP/1.1 400", "... \"HTTP/1.1 400\" (reply.malformed.http)");
    row("rest-of-an-ssh-server", "SSH-2.0-x", "... \"SSH-2.0-x\" (reply.malformed.ssh)");
    row("rest-of-an-imap-server", "* OK", "... \"* OK\" (reply.malformed.imap)");
    row("rest-of-a-pop3-server", "+OK", "... \"+OK\" (reply.malformed.pop3)");
    row("rest-of-a-tls-server", "\x16\x03", "... \"\\x16\\x03\" (reply.malformed.tls)");
    row("rest-of-telnet", "\xff\xfb", "... \"\\xff\\xfb\" (reply.malformed)");

    tightRow("line-at-its-limit", "250 45678901234567\r\n", "250 45678901234567");
    tightRow("line-over-its-limit", "250 456789012345678\r\n250 b\r\n",
        "! reply.line-too-long \"250 456789012345678\\x0d\\x0a\"\n... \"250 b\\x0d\\x0a\"");
    tightRow("endless-line-after-a-good-reply", "220 a\r\n250 456789012345678901234",
        "220 a\n! reply.line-too-long \"250 45678901234567890\"\n... \"1234\"");
    tightRow("lines-at-their-limit", "250-a\r\n250-b\r\n250 c\r\n", "250 a|b|c");
    tightRow("lines-over-their-limit", "250-a\r\n250-b\r\n250-c\r\n250 d\r\n",
        "! reply.too-many-lines \"250-a\\x0d\\x0a250-b\\x0d\\x0a250-c\\x0d\\x0a250 d\\x0d\\x0a\"");
    tightRow("reply-at-its-limit", "250-567890123456\r\n250-567890123456\r\n250\n",
        "250 567890123456|567890123456| (reply.bare-lf)");
    tightRow("reply-over-its-limit", "250-5678901234567\r\n250-5678901234567\r\n250 a",
        "! reply.too-long \"250-5678901234567\\x0d\\x0a250-5678901234567\\x0d\\x0a250\"\n... \" "
        "a\"");
    // Both limits would be passed by this line; the first one that is met is named in any chunks.
    tightRow("reply-limit-comes-before-line-limit",
        "250-56789012345678\r\n250-56789\r\n25012345678901234567890",
        "! reply.too-long \"250-56789012345678\\x0d\\x0a250-56789\\x0d\\x0a2501234567\"\n... "
        "\"8901234567890\"");
    tightRow("empty-lines-count-too", "\r\n\r\n\r\n\r\n250-56789012345\r\n250-567890123456\r\n",
        "! reply.too-long "
        "\"\\x0d\\x0a\\x0d\\x0a\\x0d\\x0a\\x0d\\x0a250-56789012345\\x0d\\x0a250-567890123456\"\n"
        "... \"\\x0d\\x0a\"");
}

void ReplyParserTest::speech()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTight);
    QFETCH(QString, expected);
    const Limits limits = isTight ? tight() : Limits();
    const Heard whole = heard({bytes}, limits);
    QCOMPARE(whole.text(), expected);
    QCOMPARE(whole.bytes(), bytes);
    QCOMPARE(whole.dropped, 0);
    QVERIFY2(heard(inChunksOf(bytes, 1), limits) == whole, "byte by byte");
    for (qsizetype at = 1; at < bytes.size(); ++at) {
        const Heard split = heard({bytes.first(at), {}, bytes.sliced(at)}, limits);
        QVERIFY2(split == whole, qPrintable(QStringLiteral("split at %1").arg(at)));
    }
}

void ReplyParserTest::tlsIsToldBeforeALineEnd()
{
    ReplyParser parser{Limits()};
    QVERIFY(parser.feed("\x15").empty());
    QVERIFY(parser.feed("\x03").empty());
    const auto items = parser.feed("\x01");
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(std::get<ReplyDefect>(items[0]).id, QStringLiteral("reply.malformed.tls"));
}

// The driver takes the rest out before TLS begins and on a timeout; neither may colour what
// follows.
void ReplyParserTest::whatWasTakenOutIsForgotten()
{
    ReplyParser parser{Limits()};
    QVERIFY(parser.feed("\n\n\n250-a\nX").empty());
    QVERIFY(parser.takeRest());
    const auto items = parser.feed("220 b\r\n");
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(shown(items[0]), QStringLiteral("220 b\n"));
}

void ReplyParserTest::eightBitTextIsKept()
{
    const QByteArray text = QByteArray("\x80\xff\0\x1b", 4);
    const auto items = ReplyParser(Limits()).feed("550 " + text + "\r\n");
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(std::get<ParsedReply>(items[0]).lines, std::vector<QByteArray>{text});
}

void ReplyParserTest::malformedIdsAreKnown()
{
    QVERIFY(isMalformed(u"reply.malformed"));
    QVERIFY(isMalformed(u"reply.malformed.tls"));
    QVERIFY(!isMalformed(u"reply.too-long"));
    QVERIFY(!isMalformed(u""));
}

QTEST_GUILESS_MAIN(ReplyParserTest)
#include "tst_reply_parser.moc"
