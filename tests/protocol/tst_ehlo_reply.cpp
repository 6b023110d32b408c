// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What servers announce in reply to EHLO, old and odd forms included.

#include "protocol/EhloReply.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

// The keywords that `text`, a whole reply on the wire with LF for CRLF, announces.
Capabilities announced(QByteArray text)
{
    const auto items = ReplyParser(Limits()).feed(text.replace("\n", "\r\n"));
    return items.size() == 1 ? capabilitiesIn(std::get<ParsedReply>(items[0])) : Capabilities();
}

QString shown(const Capabilities &capabilities)
{
    QStringList words;
    for (auto it = capabilities.begin(); it != capabilities.end(); ++it)
        words += it.key() + QLatin1Char('[') + it.value() + QLatin1Char(']');
    return words.join(QLatin1Char(' '));
}

} // namespace

class EhloReplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keywords_data();
    void keywords();
    void mechanisms_data();
    void mechanisms();
    void sizeLimit_data();
    void sizeLimit();
    void replyWithoutLinesAnnouncesNothing();
};

void EhloReplyTest::keywords_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &reply, const char *expected) {
        QTest::newRow(name) << reply << QString::fromUtf8(expected);
    };

    row("postfix", "250-mx.example.org\n250-PIPELINING\n250-SIZE 10240000\n250 8BITMIME\n",
        "8BITMIME[] PIPELINING[] SIZE[10240000]");
    row("name-of-the-server-is-no-keyword", "250-STARTTLS\n250 HELP\n", "HELP[]");
    row("one-line-reply", "250 mx.example.org\n", "");
    row("code-only-reply", "250\n", "");
    row("empty-lines-in-the-list", "250-mx\n250-\n250 HELP\n", "HELP[]");
    row("exchange-lower-case-keyword", "250-mx\n250 starttls\n", "STARTTLS[]");
    row("parameters-keep-their-case", "250-mx\n250 XClient Name Addr\n", "XCLIENT[Name Addr]");
    row("tab-after-the-keyword", "250-mx\n250 SIZE\t1000\n", "SIZE[1000]");
    row("blanks-around", "250-mx\n250  SIZE   1000 \n", "SIZE[1000]");
    row("keyword-twice", "250-mx\n250-LIMITS RCPTMAX=5\n250 LIMITS MAILMAX=1\n",
        "LIMITS[RCPTMAX=5 MAILMAX=1]");
    row("keyword-twice-without-parameters", "250-mx\n250-DSN\n250 DSN\n", "DSN[]");
    row("old-auth-only", "250-mx\n250 AUTH=LOGIN PLAIN\n", "AUTH[LOGIN PLAIN] AUTH=[LOGIN PLAIN]");
    row("sendmail-both-forms", "250-mx\n250-AUTH LOGIN PLAIN\n250 AUTH=LOGIN PLAIN\n",
        "AUTH[LOGIN PLAIN] AUTH=[LOGIN PLAIN]");
    row("old-form-offers-more", "250-mx\n250-AUTH=LOGIN NTLM\n250 AUTH PLAIN login\n",
        "AUTH[PLAIN login NTLM] AUTH=[LOGIN NTLM]");
    row("old-form-in-lower-case", "250-mx\n250 auth=login\n", "AUTH[login] AUTH=[login]");
    row("old-form-with-a-blank", "250-mx\n250 AUTH= LOGIN\n", "AUTH[LOGIN] AUTH=[LOGIN]");
    row("old-form-without-methods", "250-mx\n250 AUTH=\n", "AUTH[] AUTH=[]");
    row("new-form-alone-leaves-no-marker", "250-mx\n250 AUTH LOGIN\n", "AUTH[LOGIN]");
    row("escape-sequence-is-written-out", "250-mx\n250 X\x1b[31m y\x1b[0m\n",
        "X\\X1B[31M[y\\x1b[0m]");
    row("right-to-left-override-is-written-out", "250-mx\n250 XA \xe2\x80\xaetxt\n",
        "XA[\\u{202e}txt]");
}

void EhloReplyTest::keywords()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, expected);
    QCOMPARE(shown(announced(reply)), expected);
}

void EhloReplyTest::mechanisms_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in-their-order")
        << QByteArray("250-mx\n250 AUTH PLAIN LOGIN\n") << QStringLiteral("PLAIN LOGIN");
    QTest::newRow("in-capitals") << QByteArray("250-mx\n250 AUTH Plain cram-md5\n")
                                 << QStringLiteral("PLAIN CRAM-MD5");
    QTest::newRow("exact-words") << QByteArray("250-mx\n250 AUTH PLAIN-CLIENTTOKEN XPLAIN\n")
                                 << QStringLiteral("PLAIN-CLIENTTOKEN XPLAIN");
    QTest::newRow("without-duplicates")
        << QByteArray("250-mx\n250-AUTH PLAIN\n250 AUTH plain LOGIN\n")
        << QStringLiteral("PLAIN LOGIN");
    QTest::newRow("old-form") << QByteArray("250-mx\n250 AUTH=LOGIN\n") << QStringLiteral("LOGIN");
    QTest::newRow("many-blanks") << QByteArray("250-mx\n250 AUTH   PLAIN   LOGIN\n")
                                 << QStringLiteral("PLAIN LOGIN");
    QTest::newRow("auth-without-methods") << QByteArray("250-mx\n250 AUTH\n") << QString();
    QTest::newRow("no-auth") << QByteArray("250-mx\n250 HELP\n") << QString();
}

void EhloReplyTest::mechanisms()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, expected);
    QCOMPARE(mechanismsIn(announced(reply)).join(QLatin1Char(' ')), expected);
}

void EhloReplyTest::sizeLimit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("expected"); // -1: no limit stated
    const auto row = [](const char *name, const char *line, qint64 expected) {
        QTest::newRow(name) << QByteArray(line) << expected;
    };
    row("postfix", "SIZE 10240000", 10240000);
    row("over-4-GiB", "SIZE 5000000000", 5000000000);
    row("largest", "SIZE 9223372036854775807", 9223372036854775807);
    row("leading-zeros", "SIZE 0001000", 1000);
    row("without-number", "SIZE", -1);
    row("zero-says-no-fixed-limit", "SIZE 0", -1);
    row("twenty-digits", "SIZE 99999999999999999999", -1);
    row("word", "SIZE big", -1);
    row("negative", "SIZE -5", -1);
    row("plus-sign", "SIZE +5", -1);
    row("unit", "SIZE 10M", -1);
    row("fraction", "SIZE 1.5", -1);
    row("hexadecimal", "SIZE 0x10", -1);
    row("two-numbers", "SIZE 10 20", -1);
    row("not-announced", "HELP", -1);
    row("longer-keyword", "SIZES 10", -1);
}

void EhloReplyTest::sizeLimit()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, expected);
    QCOMPARE(sizeLimitIn(announced("250-mx\n250 " + line + "\n")).value_or(-1), expected);
}

void EhloReplyTest::replyWithoutLinesAnnouncesNothing()
{
    QVERIFY(capabilitiesIn(ParsedReply()).isEmpty());
}

QTEST_GUILESS_MAIN(EhloReplyTest)
#include "tst_ehlo_reply.moc"
