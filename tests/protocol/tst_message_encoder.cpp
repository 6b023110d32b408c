// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Messages on the wire: whatever a message holds, it ends where we end it, and SIZE says its
// length.

#include "protocol/MessageEncoder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace smtpscope;

namespace {

// What a server makes of the wire: lines parted by CRLF, one dot taken from their front.
QByteArray receivedBy(const QByteArray &wire)
{
    QByteArray message;
    for (qsizetype at = 0; at < wire.size();) {
        const qsizetype end = wire.indexOf("\r\n", at) + 2;
        const QByteArray line = wire.mid(at, end - at);
        if (line == ".\r\n")
            return end == wire.size() ? message : QByteArray("ended early");
        message += line.startsWith('.') ? line.mid(1) : line;
        at = end;
    }
    return "never ended";
}

QString countsOf(const EncodedMessage &message)
{
    QStringList counts;
    const auto add = [&](const char *name, qint64 count) {
        if (count > 0)
            counts += QLatin1StringView(name) + QStringLiteral("=%1").arg(count);
    };
    add("lf", message.bareLf);
    add("cr", message.bareCr);
    add("dots", message.dotsStuffed);
    add("nuls", message.nuls);
    add("8bit", int(message.eightBit));
    add("added", int(message.missingFinalLineEnd));
    return counts.join(QLatin1Char(' '));
}

bool holdsBareLineEnd(const QByteArray &wire)
{
    for (qsizetype i = 0; i < wire.size(); ++i) {
        if (wire[i] == '\n' && (i == 0 || wire[i - 1] != '\r'))
            return true;
        if (wire[i] == '\r' && (i + 1 == wire.size() || wire[i + 1] != '\n'))
            return true;
    }
    return false;
}

} // namespace

class MessageEncoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wire_data();
    void wire();
    void smuggling_data();
    void smuggling();
    void longestLineIsMeasuredBeforeStuffing();
    void randomMessagesArriveAsTheyAre();
    void keptLineEnds_data();
    void keptLineEnds();
    void chunks_data();
    void chunks();
    void chunksTogetherAreTheMessage();
};

void MessageEncoderTest::wire_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *name, const QByteArray &message, const QByteArray &wire,
                         const char *counts) {
        QTest::newRow(name) << message << wire << QString::fromLatin1(counts);
    };

    row("crlf", "a\r\nb\r\n", "a\r\nb\r\n.\r\n", "");
    row("empty", "", ".\r\n", "");
    row("one-empty-line", "\r\n", "\r\n.\r\n", "");
    row("last-line-without-end", "a", "a\r\n.\r\n", "added=1");
    row("unix-line-ends", "a\nb\n", "a\r\nb\r\n.\r\n", "lf=2");
    row("old-mac-line-ends", "a\rb\r", "a\r\nb\r\n.\r\n", "cr=2");
    row("cr-cr-lf", "a\r\r\nb", "a\r\n\r\nb\r\n.\r\n", "cr=1 added=1");
    row("lf-cr", "a\n\rb\r\n", "a\r\n\r\nb\r\n.\r\n", "lf=1 cr=1");
    row("cr-at-the-very-end", "a\r\nb\r", "a\r\nb\r\n.\r\n", "cr=1");
    row("dot-at-the-first-byte", ".a\r\n", "..a\r\n.\r\n", "dots=1");
    row("dot-only-message", ".", "..\r\n.\r\n", "dots=1 added=1");
    row("dot-line", "a\r\n.\r\nb\r\n", "a\r\n..\r\nb\r\n.\r\n", "dots=1");
    row("two-dots", "..\r\n", "...\r\n.\r\n", "dots=1");
    row("dot-inside-of-a-line", "a.b\r\n", "a.b\r\n.\r\n", "");
    row("dot-after-a-blank", " .\r\n", " .\r\n.\r\n", "");
    row("dot-after-bare-lf", "a\n.b", "a\r\n..b\r\n.\r\n", "lf=1 dots=1 added=1");
    row("dot-after-bare-cr", "a\r.b", "a\r\n..b\r\n.\r\n", "cr=1 dots=1 added=1");
    row("latin-1", "\xe4\r\n", "\xe4\r\n.\r\n", "8bit=1");
    row("delete-is-7-bit", "\x7f\r\n", "\x7f\r\n.\r\n", "");
    row("nul", QByteArray("a\0\0b\r\n", 6), QByteArray("a\0\0b\r\n.\r\n", 9), "nuls=2");
}

void MessageEncoderTest::wire()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, wire);
    QFETCH(QString, counts);
    const EncodedMessage encoded = encodeMessage(message);
    QCOMPARE(encoded.wire, wire);
    QCOMPARE(countsOf(encoded), counts);
    QCOMPARE(encoded.size, receivedBy(wire).size()); // RFC 1870 5: what arrives is what counts
}

void MessageEncoderTest::smuggling_data()
{
    QTest::addColumn<QByteArray>("end");
    const std::array<QByteArray, 18> ends{"\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n",
        "\r\n.\r", "\r\r\n.\r\n", "\n\r.\r\n", "\r\n.\r\r\n", "\n.\r", "\r.\n", "\r\n.\r\n",
        "\n\n.\r\n", "\r\r.\r\r", "\n.\n\r", "\r\n\r.\r\n", QByteArray("\r\n\0.\r\n", 6),
        QByteArray("\n\0.\n", 4)};
    for (const QByteArray &end : ends)
        QTest::newRow(end.toPercentEncoding().constData()) << end;
}

void MessageEncoderTest::smuggling()
{
    QFETCH(QByteArray, end);
    const QByteArray second = "MAIL FROM:<evil@example.net>\r\nRCPT TO:<victim@example.net>\r\n"
                              "DATA\r\nFrom: evil\r\n\r\nsmuggled\r\n";
    const QByteArray wire = encodeMessage("Subject: smuggle\r\n\r\nfirst" + end + second).wire;
    QVERIFY(!holdsBareLineEnd(wire));
    QCOMPARE(wire.indexOf("\r\n.\r\n"), wire.size() - 5);
    QVERIFY(receivedBy(wire).endsWith("smuggled\r\n"));
}

void MessageEncoderTest::longestLineIsMeasuredBeforeStuffing()
{
    QCOMPARE(encodeMessage("").longestLine, 0);
    QCOMPARE(encodeMessage("\r\n").longestLine, 0);
    QCOMPARE(encodeMessage("ab\r\n.bcd\r\na\r\n").longestLine, 4);
    QCOMPARE(encodeMessage("a\n" + QByteArray(1001, 'x')).longestLine, 1001);
}

// Any bytes arrive as they were but for their line ends, and nothing that arrives can be an end.
void MessageEncoderTest::randomMessagesArriveAsTheyAre()
{
    QRandomGenerator random(1870);
    const QByteArray alphabet("..\r\n\r\nab\0\xe4", 10);
    for (int i = 0; i < 5000; ++i) {
        QByteArray message(random.bounded(24), '\0');
        for (char &c : message)
            c = alphabet[random.bounded(int(alphabet.size()))];
        QByteArray expected = message;
        expected.replace("\r\n", "\n").replace('\r', '\n');
        if (!expected.isEmpty() && !expected.endsWith('\n'))
            expected += '\n';
        expected.replace("\n", "\r\n");
        const EncodedMessage encoded = encodeMessage(message);
        QVERIFY2(!holdsBareLineEnd(encoded.wire), message.toHex());
        QCOMPARE(receivedBy(encoded.wire), expected);
        QCOMPARE(encoded.size, expected.size());
    }
}

// Sent as it is: what a server makes of it is what the person wants to see.
void MessageEncoderTest::keptLineEnds_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *name, const QByteArray &message, const QByteArray &wire,
                         const char *counts) {
        QTest::newRow(name) << message << wire << QString::fromLatin1(counts);
    };

    row("crlf", "a\r\nb\r\n", "a\r\nb\r\n.\r\n", "");
    row("empty", "", ".\r\n", "");
    row("last-line-without-end", "a", "a\r\n.\r\n", "added=1");
    row("unix-line-ends", "a\nb\n", "a\nb\n\r\n.\r\n", "lf=2 added=1");
    row("old-mac-line-ends", "a\rb\r", "a\rb\r\r\n.\r\n", "cr=2 added=1");
    row("cr-cr-lf", "a\r\r\nb\r\n", "a\r\r\nb\r\n.\r\n", "cr=1");
    row("dot-line", "a\r\n.\r\nb\r\n", "a\r\n..\r\nb\r\n.\r\n", "dots=1");
    row("dot-at-the-first-byte", ".a\r\n", "..a\r\n.\r\n", "dots=1");
    row("dot-after-bare-lf", "a\n.\r\nb\r\n", "a\n.\r\nb\r\n.\r\n", "lf=1");
    row("dot-after-bare-cr", "a\r.\r\n", "a\r.\r\n.\r\n", "cr=1");
    row("dot-after-cr-crlf", "a\r\r\n.\r\n", "a\r\r\n..\r\n.\r\n", "cr=1 dots=1");
    row("lone-lf", "\n", "\n\r\n.\r\n", "lf=1 added=1");
    row("nul-and-latin-1", QByteArray("\0\xe4\r\n", 4), QByteArray("\0\xe4\r\n.\r\n", 7),
        "nuls=1 8bit=1");
}

void MessageEncoderTest::keptLineEnds()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, wire);
    QFETCH(QString, counts);
    const EncodedMessage encoded = encodeMessage(message, LineEnds::Keep);
    QCOMPARE(encoded.wire, wire);
    QCOMPARE(countsOf(encoded), counts);
    const QByteArray added = encoded.missingFinalLineEnd ? "\r\n" : "";
    QCOMPARE(receivedBy(encoded.wire), message + added);
    QCOMPARE(encoded.size, (message + added).size());
    QCOMPARE(encodeMessage("a\nb\r\nc\r\n", LineEnds::Keep).longestLine, 3);
}

void MessageEncoderTest::chunks_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArrayList>("chunks");
    const auto row = [](const char *name, const QByteArray &message, qint64 bytes,
                         const QByteArrayList &chunks) {
        QTest::newRow(name) << message << bytes << chunks;
    };
    row("empty-message-is-one-empty-chunk", "", 10, {""});
    row("one-larger-chunk", "abc\r\n", 100, {"abc\r\n"});
    row("exactly-one-chunk", "abc\r\n", 5, {"abc\r\n"});
    row("last-one-is-shorter", "abc\r\n", 3, {"abc", "\r\n"});
    row("exactly-two-chunks", "abcd\r\n", 3, {"abc", "d\r\n"});
    row("dots-are-not-stuffed", ".\r\n..\r\n.a", 100, {".\r\n..\r\n.a\r\n"});
    row("a-chunk-of-each-byte", ".\n", 1, {".", "\r", "\n"});
}

void MessageEncoderTest::chunks()
{
    QFETCH(QByteArray, message);
    QFETCH(qint64, bytes);
    QFETCH(QByteArrayList, chunks);
    const auto result = chunksOf(encodeMessage(message), bytes);
    QCOMPARE(QByteArrayList(result.begin(), result.end()), chunks);
}

void MessageEncoderTest::chunksTogetherAreTheMessage()
{
    QRandomGenerator random(3030);
    const QByteArray alphabet("...\r\n\r\na\0", 9);
    for (int i = 0; i < 3000; ++i) {
        QByteArray message(random.bounded(24), '\0');
        for (char &c : message)
            c = alphabet[random.bounded(int(alphabet.size()))];
        for (const LineEnds lineEnds : {LineEnds::Keep, LineEnds::Normalise}) {
            const EncodedMessage encoded = encodeMessage(message, lineEnds);
            const auto chunks = chunksOf(encoded, random.bounded(1, 9));
            QCOMPARE(QByteArrayList(chunks.begin(), chunks.end()).join(), receivedBy(encoded.wire));
        }
    }
}

QTEST_GUILESS_MAIN(MessageEncoderTest)
#include "tst_message_encoder.moc"
