// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The message that a check sends of its own: honest, well-formed, and exactly as long as asked for.

#include "protocol/MessageEncoder.h"
#include "protocol/TestMessage.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

TestMessageFacts facts()
{
    TestMessageFacts facts;
    facts.from = QStringLiteral("anna@example.com");
    facts.to = {QStringLiteral("bob@example.org")};
    facts.date = QStringLiteral("Tue, 24 Nov 2026 10:00:00 +0000");
    facts.messageId = QStringLiteral("<1@client.example>");
    facts.heloName = QStringLiteral("client.example");
    return facts;
}

} // namespace

class TestMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysWhatItIs();
    void nullSenderNamesThePostmaster();
    void manyRecipientsMakeNoLongLine();
    void nobodyToNameIsSaid();
    void internationalAddressesStayUtf8();
    void sizeIsExact();
    void smallSizeLeavesItAsItIs();
    void largeSizeIsExact();
};

void TestMessageTest::saysWhatItIs()
{
    const QByteArray message = testMessage(facts());
    QVERIFY(message.startsWith("Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n"
                               "From: <anna@example.com>\r\nTo: <bob@example.org>\r\n"
                               "Message-ID: <1@client.example>\r\nSubject: [SMTPscope test]"));
    QVERIFY(message.contains("\r\n\r\nThis message was sent by SMTPscope"));
    const EncodedMessage encoded = encodeMessage(message);
    QCOMPARE(encoded.size, message.size());
    QCOMPARE(encoded.wire, message + ".\r\n"); // nothing had to be mended
    QVERIFY(!encoded.eightBit);
}

void TestMessageTest::nullSenderNamesThePostmaster()
{
    TestMessageFacts bounce = facts();
    bounce.from.clear();
    QVERIFY(testMessage(bounce).contains("\r\nFrom: <postmaster@client.example>\r\n"));
    bounce.heloName = QStringLiteral("[192.0.2.7]");
    QVERIFY(testMessage(bounce).contains("\r\nFrom: <postmaster@[192.0.2.7]>\r\n"));
    bounce.heloName.clear();
    QVERIFY(testMessage(bounce).contains("\r\nFrom: <postmaster>\r\n"));
}

void TestMessageTest::manyRecipientsMakeNoLongLine()
{
    TestMessageFacts many = facts();
    many.to = {QStringLiteral("a@example.org"), QStringLiteral("b@example.org")};
    QVERIFY(testMessage(many).contains("\r\nTo: <a@example.org>,\r\n <b@example.org>\r\nMess"));
    for (int i = 0; i < 1000; ++i)
        many.to += QStringLiteral("somebody@example.org");
    QVERIFY(encodeMessage(testMessage(many)).longestLine <= 76);
}

void TestMessageTest::nobodyToNameIsSaid()
{
    TestMessageFacts nobody = facts();
    nobody.to.clear();
    QVERIFY(testMessage(nobody).contains("\r\nTo: undisclosed-recipients:;\r\n"));
}

void TestMessageTest::internationalAddressesStayUtf8()
{
    TestMessageFacts international = facts();
    international.to = {QStringLiteral("b\u00e4cker@example.org")};
    const QByteArray message = testMessage(international);
    QVERIFY(message.contains("\r\nTo: <b\xc3\xa4"
                             "cker@example.org>\r\n"));
    QVERIFY(encodeMessage(message).eightBit);
}

void TestMessageTest::sizeIsExact()
{
    const QByteArray plain = testMessage(facts());
    for (qint64 more = 1; more <= 400; ++more) {
        TestMessageFacts filled = facts();
        filled.size = plain.size() + more;
        const EncodedMessage encoded = encodeMessage(testMessage(filled));
        QCOMPARE(encoded.size, filled.size);
        QVERIFY2(encoded.longestLine <= 76, qPrintable(QString::number(more)));
        QCOMPARE(encoded.dotsStuffed + encoded.bareCr + encoded.bareLf, 0);
        QVERIFY(!encoded.missingFinalLineEnd);
    }
}

void TestMessageTest::smallSizeLeavesItAsItIs()
{
    const QByteArray plain = testMessage(facts());
    for (const qint64 size : {qint64(-1), qint64(0), qint64(1), qint64(plain.size())}) {
        TestMessageFacts small = facts();
        small.size = size;
        QCOMPARE(testMessage(small), plain);
    }
}

void TestMessageTest::largeSizeIsExact()
{
    TestMessageFacts large = facts();
    large.size = 25'000'001;
    const EncodedMessage encoded = encodeMessage(testMessage(large));
    QCOMPARE(encoded.size, large.size);
    QVERIFY(encoded.longestLine <= 76);
}

QTEST_GUILESS_MAIN(TestMessageTest)
#include "tst_test_message.moc"
