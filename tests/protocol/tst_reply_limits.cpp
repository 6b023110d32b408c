// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What hostile, broken and endless servers can do to the reply parser: nothing. Its memory stays
// bounded, no byte is lost unseen, and the chunks in which bytes come change nothing.

#include "protocol/ReplyListener.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace smtpscope;

namespace {

// Bytes that often look like replies, so that every branch of the grammar is met.
QByteArray almostReplies(QRandomGenerator &random, qsizetype length)
{
    static const std::array<QByteArray, 24> Pieces{"250", "220-", "550 5.1.1 ", "2", "5", "-", " ",
        "\t", "\r\n", "\n", "\r", "\r\n\r\n", "\r\n250-x\r\n250 y\r\n", "571 ", "421 bye\r\n",
        "text", QByteArray(1, '\0'), "\x15\x03\x01", "\xff\xfb", "\xc3\xa4", "HTTP/1.1", "+OK",
        "* OK", "(#4.2.2)\r\n"};
    QByteArray bytes;
    while (bytes.size() < length)
        bytes += Pieces[size_t(random.bounded(int(Pieces.size())))];
    return bytes.first(length);
}

} // namespace

class ReplyLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lineThatNeverEndsIsToldAtItsLimit();
    void limitsOfEverydayHold_data();
    void limitsOfEverydayHold();
    void afterADefectLittleIsKept();
    void evidenceIsBounded();
    void almostRepliesInAnyChunks();
    void noiseInAnyChunks();
};

void ReplyLimitsTest::lineThatNeverEndsIsToldAtItsLimit()
{
    const Limits limits;
    ReplyParser parser(limits);
    QVERIFY(parser.feed("220 " + QByteArray(limits.replyLineBytes - 4, 'A')).empty());
    const auto items = parser.feed("A");
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(std::get<ReplyDefect>(items[0]).id, QStringLiteral("reply.line-too-long"));
}

void ReplyLimitsTest::limitsOfEverydayHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("defect");
    const QByteArray line = "250-" + QByteArray(994, 'x') + "\r\n"; // 1,000 bytes
    QTest::newRow("line-of-64-KiB") << "250 " + QByteArray(65530, 'x') + "\r\n" << QString();
    QTest::newRow("line-over-64-KiB") << "250 " + QByteArray(65531, 'x') + "\r\n"
                                      << QStringLiteral("reply.line-too-long");
    QTest::newRow("1000-lines") << QByteArray("250-x\r\n").repeated(999) + "250 x\r\n" << QString();
    QTest::newRow("1001-lines") << QByteArray("250-x\r\n").repeated(1000) + "250 x\r\n"
                                << QStringLiteral("reply.too-many-lines");
    QTest::newRow("262-lines-of-1000-bytes")
        << line.repeated(261) + "250 " + line.mid(4) << QString();
    QTest::newRow("over-256-KiB") << line.repeated(263) << QStringLiteral("reply.too-long");
}

void ReplyLimitsTest::limitsOfEverydayHold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, defect);
    const Heard whole = heard({bytes}, Limits());
    QCOMPARE(whole.items.size(), size_t(1));
    const auto *found = std::get_if<ReplyDefect>(&whole.items[0]);
    QCOMPARE(found ? found->id : QString(), defect);
    for (const qsizetype size : {1, 7, 1448, 16384, 65535})
        QVERIFY2(heard(inChunksOf(bytes, size), Limits()) == whole,
            qPrintable(QStringLiteral("chunks of %1").arg(size)));
}

void ReplyLimitsTest::afterADefectLittleIsKept()
{
    ReplyParser parser{Limits()};
    QCOMPARE(parser.feed("hello\r\n250 a\r\n").size(), size_t(1));
    for (int i = 0; i < 100; ++i)
        QVERIFY(parser.feed("250 " + QByteArray(1018, 'x') + "\r\n").empty());
    const auto rest = parser.takeRest();
    QVERIFY(rest);
    QCOMPARE(rest->raw.size(), 64 * 1024);
    QVERIFY(rest->raw.startsWith("250 a\r\n250 xxx"));
    QCOMPARE(rest->defect, QString()); // told already
    QCOMPARE(parser.droppedBytes(), 7 + 100 * 1024 - 64 * 1024);
    QVERIFY(parser.feed("250 a\r\n").empty());
}

void ReplyLimitsTest::evidenceIsBounded()
{
    const QByteArray bytes = QByteArray("250-" + QByteArray(994, 'x') + "\r\n").repeated(300);
    const Heard all = heard({bytes}, Limits());
    QCOMPARE(std::get<ReplyDefect>(all.items[0]).raw, bytes.first(64 * 1024));
    QCOMPARE(all.bytes().size() + all.dropped, bytes.size());
}

void ReplyLimitsTest::almostRepliesInAnyChunks()
{
    QRandomGenerator random(20261124);
    int replies = 0;
    int defects = 0;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray bytes = almostReplies(random, 200);
        const Limits limits = i % 2 ? tight() : Limits();
        const Heard whole = heard({bytes}, limits);
        QCOMPARE(whole.bytes(), bytes);
        QVERIFY2(heard(inChunksOf(bytes, 1), limits) == whole, bytes.toHex());
        QVERIFY2(heard(inRandomChunks(bytes, random), limits) == whole, bytes.toHex());
        for (const ParsedItem &item : whole.items)
            ++(std::holds_alternative<ParsedReply>(item) ? replies : defects);
    }
    QVERIFY(replies > 100); // the bytes were worth it
    QVERIFY(defects > 100);
}

void ReplyLimitsTest::noiseInAnyChunks()
{
    QRandomGenerator random(4242);
    QByteArray bytes(200'000, '\0');
    std::generate(bytes.begin(), bytes.end(), [&] { return char(random.bounded(256)); });
    for (const char *before : {"", "220 a\r\n", "250-", "250 "}) {
        const QByteArray stream = before + bytes;
        const Heard whole = heard({stream}, Limits());
        QVERIFY(whole.bytes().size() <= 128 * 1024 + 7);
        QCOMPARE(whole.bytes().size() + whole.dropped, stream.size());
        QVERIFY(heard(inChunksOf(stream, 1), Limits()) == whole);
        QVERIFY(heard(inRandomChunks(stream, random), Limits()) == whole);
    }
}

QTEST_GUILESS_MAIN(ReplyLimitsTest)
#include "tst_reply_limits.moc"
