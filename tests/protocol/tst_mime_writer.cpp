// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Header fields, quoted text and attached files: what goes out can be read again by the book, and
// no line is too long for any server.

#include "protocol/MimeWriter.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

// A field as a reader understands it: unfolded (RFC 5322 2.2.3), encoded words decoded (RFC 2047).
QString readField(const QByteArray &field)
{
    QByteArray text = field;
    text.replace("\r\n ", " ").replace("\r\n", "");
    static const QRegularExpression between(QStringLiteral("(\\?=) +(=\\?)"));
    static const QRegularExpression word(QStringLiteral("=\\?utf-8\\?B\\?([^?]*)\\?="));
    QString result = QString::fromUtf8(text).replace(between, QStringLiteral("\\1\\2"));
    for (auto match = word.match(result); match.hasMatch(); match = word.match(result))
        result.replace(match.capturedStart(), match.capturedLength(),
            QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1())));
    return result;
}

// Text out of quoted-printable, as RFC 2045 6.7 has it.
QByteArray readQuoted(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isCode = text[i] == '=';
        result += isCode ? QByteArray::fromHex(text.mid(i + 1, 2)) : text.mid(i, 1);
        i += isCode ? 2 : 0;
    }
    return result;
}

qsizetype longestLineOf(const QByteArray &text)
{
    qsizetype longest = 0;
    for (const QByteArray &line : text.split('\n'))
        longest = qMax(longest, line.size() - int(line.endsWith('\r')));
    return longest;
}

} // namespace

class MimeWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void field_data();
    void field();
    void longFieldsAreFoldedAndReadTheSame_data();
    void longFieldsAreFoldedAndReadTheSame();
    void fieldNames_data();
    void fieldNames();
    void quotedText_data();
    void quotedText();
    void plainText_data();
    void plainText();
    void mediaTypes_data();
    void mediaTypes();
    void fileNames_data();
    void fileNames();
};

void MimeWriterTest::field_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QString &value, const QByteArray &wire) {
        QTest::newRow(name) << value << wire;
    };
    row("plain", QStringLiteral("a b"), "X: a b\r\n");
    row("blanks-inside-stay", QStringLiteral("a  b"), "X: a  b\r\n");
    row("blanks-at-the-ends-go", QStringLiteral("  a "), "X: a\r\n");
    row("empty", QString(), "X:\r\n");
    row("only-blanks", QStringLiteral("  "), "X:\r\n");
    row("address-stays", QStringLiteral("<b\u00e4r@example.org>"),
        "X: <b\xc3\xa4r@example.org>\r\n");
    row("name-before-an-address", QStringLiteral("J\u00fcrgen <j@example.org>"),
        "X: =?utf-8?B?SsO8cmdlbg==?= <j@example.org>\r\n");
    row("one-word-of-three", QStringLiteral("a \u00fc c"), "X: a =?utf-8?B?w7w=?= c\r\n");
    row("escape-sequence", QStringLiteral("\u001b[1m"), "X: =?utf-8?B?G1sxbQ==?=\r\n");
}

void MimeWriterTest::field()
{
    QFETCH(QString, value);
    QTEST(headerField("X", value), "wire");
}

void MimeWriterTest::longFieldsAreFoldedAndReadTheSame_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("words") << QStringLiteral("lorem ipsum dolor ").repeated(20).trimmed();
    QTest::newRow("umlauts") << QStringLiteral("\u00e4\u00f6\u00fc ").repeated(60).trimmed();
    QTest::newRow("one-long-word") << QStringLiteral("\u00e4").repeated(300);
    QTest::newRow("emoji-are-not-cut") << QStringLiteral("x\U0001F4E7").repeated(80);
    QTest::newRow("mixed")
        << QStringLiteral("Gr\u00fc\u00dfe aus K\u00f6ln und Bonn, ").repeated(9).trimmed();
    QTest::newRow("two-blanks-between-umlauts") << QStringLiteral("\u00e4  \u00f6");
}

void MimeWriterTest::longFieldsAreFoldedAndReadTheSame()
{
    QFETCH(QString, value);
    const QByteArray wire = headerField("Subject", value);
    QCOMPARE(readField(wire), QStringLiteral("Subject: ") + value);
    QVERIFY2(longestLineOf(wire) <= 76, wire);
    QVERIFY(std::all_of(wire.begin(), wire.end(), [](char c) { return uchar(c) < 127; }));
    const QByteArray longName = headerField("X-A-Rather-Long-Name-Of-A-Field", value);
    QCOMPARE(readField(longName).section(QLatin1Char(' '), 1), value);
    QVERIFY2(longestLineOf(longName) <= 76, longName);
    for (const QByteArray &line : wire.split('\n'))
        QVERIFY(line.isEmpty() || !line.trimmed().isEmpty()); // no line of blanks only
}

void MimeWriterTest::fieldNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &name, bool fits) {
        QTest::newRow(qPrintable(name.left(20) + QString::number(name.size()))) << name << fits;
    };
    row(QStringLiteral("X-Test_1!"), true);
    row(QString(), false);
    row(QStringLiteral("X Test"), false);
    row(QStringLiteral("X:"), false);
    row(QStringLiteral("X\t"), false);
    row(QStringLiteral("\u00dc"), false);
    row(QString(76, QLatin1Char('x')), true);
    row(QString(77, QLatin1Char('x')), false);
}

void MimeWriterTest::fieldNames()
{
    QFETCH(QString, name);
    QTEST(isFieldName(name), "fits");
}

void MimeWriterTest::quotedText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire"); // empty: only read back
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &wire) {
        QTest::newRow(name) << text << wire;
    };
    row("plain", "a b\r\n", "a b\r\n");
    row("equals-sign", "a=b\r\n", "a=3Db\r\n");
    row("blank-at-the-end", "a \r\nb\t\r\n", "a=20\r\nb=09\r\n");
    row("tab-inside", "a\tb\r\n", "a\tb\r\n");
    row("umlaut", "\xc3\xbc\r\n", "=C3=BC\r\n");
    row("empty-lines", "\r\n\r\n", "\r\n\r\n");
    row("no-line-end", "a", "a");
    row("exactly-76", QByteArray(76, 'x') + "\r\n", QByteArray(76, 'x') + "\r\n");
    row("one-more", QByteArray(77, 'x') + "\r\n", QByteArray(75, 'x') + "=\r\nxx\r\n");
    row("code-at-the-edge", QByteArray(74, 'x') + "\xff\xff", QByteArray(74, 'x') + "=\r\n=FF=FF");
    row("blank-at-the-edge", QByteArray(75, 'x') + " ", QByteArray(75, 'x') + "=\r\n=20");
    row("many-codes", QByteArray(500, '\xfe') + "\r\n", {});
    row("every-byte-but-line-ends",
        [] {
            QByteArray all;
            for (int i = 0; i < 256; ++i)
                all += i == '\r' || i == '\n' ? QByteArray() : QByteArray(1, char(i));
            return all;
        }(),
        {});
}

void MimeWriterTest::quotedText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wire);
    const QByteArray quoted = quotedPrintable(text);
    QCOMPARE(readQuoted(quoted), text);
    QVERIFY(longestLineOf(quoted) <= 76);
    if (!wire.isEmpty())
        QCOMPARE(quoted, wire);
}

void MimeWriterTest::plainText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("tab") << QByteArray("a\tb\r\n") << true;
    QTest::newRow("8-bit") << QByteArray("\xe4\r\n") << false;
    QTest::newRow("nul") << QByteArray("\0\r\n", 3) << false;
    QTest::newRow("delete") << QByteArray("\x7f\r\n") << false;
    QTest::newRow("998") << QByteArray(998, 'x') + "\r\n" << true;
    QTest::newRow("999") << QByteArray(999, 'x') + "\r\n" << false;
    QTest::newRow("999-in-the-last-line") << "a\r\n" + QByteArray(999, 'x') << false;
}

void MimeWriterTest::plainText()
{
    QFETCH(QByteArray, text);
    QTEST(isPlainText(text), "isPlain");
}

void MimeWriterTest::mediaTypes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("pdf") << QStringLiteral("a.b.PDF") << QByteArray("application/pdf");
    QTest::newRow("no-ending") << QStringLiteral("pdf") << QByteArray("application/octet-stream");
    QTest::newRow("unknown") << QStringLiteral("a.xyz") << QByteArray("application/octet-stream");
    // A nested message must not be base64 (RFC 2046 5.2.1), and all our parts are.
    QTest::newRow("message") << QStringLiteral("a.eml") << QByteArray("application/octet-stream");
}

void MimeWriterTest::mediaTypes()
{
    QFETCH(QString, file);
    QTEST(mediaTypeFor(file), "type");
}

void MimeWriterTest::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("plain") << QStringLiteral("my file.bin")
                           << QByteArray("filename=\"my file.bin\"");
    QTest::newRow("umlaut") << QStringLiteral("\u00fc.x")
                            << QByteArray("filename*=utf-8''%C3%BC.x");
    QTest::newRow("quotation-mark")
        << QStringLiteral("a\".x") << QByteArray("filename*=utf-8''a%22.x");
    QTest::newRow("line-break") << QStringLiteral("a\r\nBcc: b")
                                << QByteArray("filename*=utf-8''a%0D%0ABcc%3A%20b");
}

void MimeWriterTest::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, parameter);
    const QByteArray part = attachmentPart({name, "x"});
    QVERIFY2(part.contains("attachment;\r\n " + parameter + "\r\n\r\neA==\r\n"), part);
}

QTEST_GUILESS_MAIN(MimeWriterTest)
#include "tst_mime_writer.moc"
