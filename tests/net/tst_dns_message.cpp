// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Answers as bytes, and what hostile ones can do: nothing but be Malformed. The properties hold for
// many made-up messages.

#include "net/DnsMessage.h"
#include "net/TestNameServer.h"
#include "session/Printable.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace smtpscope;

Q_DECLARE_METATYPE(smtpscope::DnsStatus)

namespace {

constexpr int Rounds = 20'000;
const DnsQuestion Asked{0x1234, QStringLiteral("mail.example"), RecordType::MX};

QByteArray header(int answers, int flags = 0x8180, int authority = 0, int additional = 0)
{
    return wire16(Asked.id) + wire16(flags) + wire16(1) + wire16(answers) + wire16(authority)
        + wire16(additional) + wireName("mail.example") + wire16(int(Asked.type)) + wire16(1);
}

// Points back to the name in the question.
const QByteArray ToQuestion = QByteArray::fromHex("c00c");

QByteArray record(int type, const QByteArray &data)
{
    return ToQuestion + wire16(type) + wire16(1) + wire32(60) + wire16(int(data.size())) + data;
}

QByteArray mx(const QByteArray &host)
{
    return record(int(RecordType::MX), wire16(10) + host);
}

// One record of each kind and some more, with compressed names.
QByteArray richMessage()
{
    return header(9, 0x81a0, 1, 1) + mx(QByteArray::fromHex("02") + "mx" + ToQuestion)
        + record(5, wireName("other.example")) + record(1, "abcd") + record(28, QByteArray(16, 'x'))
        + record(16, QByteArray("\x02hi\x00\x01!", 6))
        + record(33, wire16(1) + wire16(2) + wire16(3) + ToQuestion)
        + record(52, QByteArray("\x03\x01\x01hash", 7)) + record(46, "signature")
        + record(12, ToQuestion) + record(6, wireName("a") + wireName("b") + QByteArray(20, 'n'))
        + QByteArray(1, '\0') + wire16(41) + wire16(1232) + wire32(0) + wire16(0);
}

// Every text in it, for a look at what is shown to people.
QStringList textsOf(const DnsReply &reply)
{
    QStringList texts{reply.text};
    for (const DnsRecord &record : reply.records)
        texts << record.owner << textOf(record.data);
    return texts;
}

bool isPrintableText(const QString &text)
{
    return isPrintable(text.toUtf8());
}

// What holds for any message at all; false when it does not.
bool isSound(const QByteArray &message)
{
    const std::optional<DnsReply> reply = parseDnsReply(message, Asked);
    if (!reply)
        return true;
    const QStringList texts = textsOf(*reply);
    const bool isAllPrintable = std::all_of(texts.begin(), texts.end(), isPrintableText);
    const bool isAllShort = std::all_of(
        texts.begin(), texts.end(), [](const QString &text) { return text.size() <= 3'000; });
    const bool hasFound =
        !recordsOf(Asked.name, Asked.type, reply->records).empty() && reply->responseCode == 0;
    return isAllPrintable && isAllShort && reply->status != DnsStatus::NoAnswer
        && (reply->status != DnsStatus::Found || hasFound);
}

QByteArray mutated(QByteArray message, QRandomGenerator &random)
{
    static constexpr std::array<int, 6> telling{0x00, 0xff, 0xc0, 0x3f, 0x40, 0x0c};
    for (int changes = random.bounded(1, 6); changes > 0 && !message.isEmpty(); --changes) {
        const int at = random.bounded(int(message.size()));
        switch (random.bounded(4)) {
        case 0:
            message[at] = char(random.bounded(256));
            break;
        case 1:
            message[at] = char(telling[size_t(random.bounded(int(telling.size())))]);
            break;
        case 2:
            message.remove(at, random.bounded(4));
            break;
        default:
            message.insert(at, QByteArray(random.bounded(4), char(random.bounded(256))));
        }
    }
    return message;
}

} // namespace

class DnsMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsRead();
    void whatIsNoAnswerIsIgnored_data();
    void whatIsNoAnswerIsIgnored();
    void faultsAreMalformed_data();
    void faultsAreMalformed();
    void upperBitsOfTheCodeAreRead();
    void bytesAfterTheEndAreIgnored();
    void timeToLiveOverTheLimitIsNone();
    void strangeNamesAreWrittenOut_data();
    void strangeNamesAreWrittenOut();
    void longestNameIsTaken();
    void longTextIsCutForShowingOnly();
    void everyBeginningIsMalformed();
    void mutatedMessagesAreSound();
    void randomMessagesAreSound();
    void biggestMessageIsReadSoon();
};

void DnsMessageTest::everyKindIsRead()
{
    const std::optional<DnsReply> reply = parseDnsReply(richMessage(), Asked);
    QVERIFY(reply);
    QCOMPARE(idOf(reply->status), idOf(DnsStatus::Found));
    QVERIFY(reply->authenticated);
    QStringList shown;
    for (const DnsRecord &one : reply->records)
        shown.append(idOf(one.type) + QLatin1Char(' ') + textOf(one.data));
    QCOMPARE(shown.join(QStringLiteral(" | ")),
        QStringLiteral("MX 10 mx.mail.example | CNAME other.example | A 97.98.99.100 | "
                       "AAAA 7878:7878:7878:7878:7878:7878:7878:7878 | TXT \"hi!\" | "
                       "SRV 1 2 3 mail.example | TLSA 3 1 1 68617368 | PTR mail.example"));
}

void DnsMessageTest::whatIsNoAnswerIsIgnored_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = header(0);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << good.left(11);
    QTest::newRow("no question") << good.left(12);
    QTest::newRow("half a question") << good.left(20);
    QTest::newRow("other id") << 'x' + good.mid(1);
    QTest::newRow("a question itself") << header(0, 0x0100);
    QTest::newRow("other name") << QByteArray(good).replace("mail", "male");
    QTest::newRow("other type") << QByteArray(good).replace(
        wire16(15) + wire16(1), wire16(16) + wire16(1));
    QTest::newRow("other class") << QByteArray(good).replace(
        wire16(15) + wire16(1), wire16(15) + wire16(3));
}

void DnsMessageTest::whatIsNoAnswerIsIgnored()
{
    QFETCH(QByteArray, message);
    QVERIFY(!parseDnsReply(message, Asked));
    QVERIFY(parseDnsReply(header(0), Asked)); // the rows differ from it by one thing
}

void DnsMessageTest::faultsAreMalformed_data()
{
    QTest::addColumn<QByteArray>("message");
    const auto itself = wire16(0xc000 | (int(header(0).size()) + 12 + 2));
    QTest::newRow("pointer to itself") << header(1) + mx(itself);
    QTest::newRow("pointer forward") << header(1) + mx(QByteArray::fromHex("c0ff"));
    QTest::newRow("pointer cut off") << header(1) + mx(QByteArray::fromHex("c0"));
    QTest::newRow("name without an end") << header(1) + mx("\x02mx");
    QTest::newRow("unknown kind of label") << header(1) + mx("\x41" + QByteArray(66, 'a'));
    QTest::newRow("name over 255 bytes")
        << header(1) + mx((QByteArray(1, '\x3f') + QByteArray(63, 'a')).repeated(4) + '\0');
    QTest::newRow("bytes after the name") << header(1) + mx(ToQuestion + '\0');
    QTest::newRow("MX without a host") << header(1) + record(15, wire16(10));
    QTest::newRow("address of five bytes") << header(1) + record(1, "abcde");
    QTest::newRow("IPv6 address of four bytes") << header(1) + record(28, "abcd");
    QTest::newRow("TXT without a string") << header(1) + record(16, "");
    QTest::newRow("TXT that ends in a string") << header(1) + record(16, "\x05hi");
    QTest::newRow("SRV without a target") << header(1) + record(33, "abcdef");
    QTest::newRow("TLSA of two bytes") << header(1) + record(52, "ab");
    QTest::newRow("data longer than the message")
        << header(1) + ToQuestion + wire16(99) + wire16(1) + wire32(0) + wire16(5) + "abcd";
    QTest::newRow("fewer records than counted") << header(2) + mx(ToQuestion);
    QTest::newRow("authority missing") << header(1, 0x8180, 1) + mx(ToQuestion);
    QTest::newRow("cut short, with whole records") << header(1, 0x8380) + mx(ToQuestion);
    QTest::newRow("over 1,000 records") << header(1'001) + mx(ToQuestion).repeated(1'001);
    QTest::newRow("NXDOMAIN with a broken record") << header(1, 0x8183) + record(1, "abc");
}

void DnsMessageTest::faultsAreMalformed()
{
    QFETCH(QByteArray, message);
    const std::optional<DnsReply> reply = parseDnsReply(message, Asked);
    QVERIFY(reply);
    QCOMPARE(idOf(reply->status), idOf(DnsStatus::Malformed));
    QVERIFY(!reply->text.isEmpty());
}

void DnsMessageTest::upperBitsOfTheCodeAreRead()
{
    const QByteArray options = QByteArray(1, '\0') + wire16(41) + wire16(1232) + wire32(0x01000000)
        + wire16(0); // BADVERS: 16, whose lower bits are those of NOERROR
    const std::optional<DnsReply> reply = parseDnsReply(header(0, 0x8180, 0, 1) + options, Asked);
    QVERIFY(reply);
    QCOMPARE(reply->responseCode, 16);
    QCOMPARE(idOf(reply->status), idOf(DnsStatus::ServerFailed));
    QCOMPARE(reply->text, QStringLiteral("server failed (code 16)"));
}

void DnsMessageTest::bytesAfterTheEndAreIgnored()
{
    const std::optional<DnsReply> reply =
        parseDnsReply(header(1) + mx(ToQuestion) + "padding", Asked);
    QVERIFY(reply);
    QCOMPARE(idOf(reply->status), idOf(DnsStatus::Found));
}

void DnsMessageTest::timeToLiveOverTheLimitIsNone()
{
    const auto timeToLive = [](quint32 sent) {
        const QByteArray data = wire16(10) + ToQuestion;
        const auto reply = parseDnsReply(
            header(1) + wireRecord("mail.example", int(RecordType::MX), data, sent), Asked);
        return reply->records.at(0).timeToLiveS;
    };
    QCOMPARE(timeToLive(0x7fffffff), 0x7fffffffU);
    QCOMPARE(timeToLive(0x80000000), 0U);
}

void DnsMessageTest::strangeNamesAreWrittenOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("dot in a label") << QByteArray("\x03"
                                                  "a.b\x00",
        5) << QStringLiteral("a\\.b");
    QTest::newRow("backslash") << QByteArray("\x02\\a\x00", 4) << QStringLiteral("\\\\a");
    QTest::newRow("escape character") << QByteArray("\x02\x1b[\x00", 4) << QStringLiteral("\\027[");
    QTest::newRow("zero") << QByteArray("\x01\x00\x00", 3) << QStringLiteral("\\000");
    QTest::newRow("line end") << QByteArray("\x02\r\n\x00", 4) << QStringLiteral("\\013\\010");
    QTest::newRow("blank") << QByteArray("\x01 \x00", 3) << QStringLiteral("\\032");
    QTest::newRow("UTF-8") << QByteArray("\x02\xc3\xa4\x00", 4) << QStringLiteral("\\195\\164");
}

void DnsMessageTest::strangeNamesAreWrittenOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const std::optional<DnsReply> reply = parseDnsReply(header(1) + mx(bytes), Asked);
    QVERIFY(reply);
    QCOMPARE(reply->records.size(), 1);
    QCOMPARE(std::get<MailExchange>(reply->records[0].data).host, name);
}

void DnsMessageTest::longestNameIsTaken()
{
    const QByteArray label = QByteArray(1, '\x3f') + QByteArray(63, 'a');
    const QByteArray name = label.repeated(3) + '\x3d' + QByteArray(61, 'b') + '\0'; // 255 bytes
    const std::optional<DnsReply> reply = parseDnsReply(header(1) + mx(name), Asked);
    QVERIFY(reply);
    QCOMPARE(idOf(reply->status), idOf(DnsStatus::Found));
}

void DnsMessageTest::longTextIsCutForShowingOnly()
{
    const QByteArray text = ('\xff' + QByteArray(255, 'k')).repeated(200);
    const DnsQuestion asked{Asked.id, Asked.name, RecordType::TXT};
    const QByteArray message =
        QByteArray(header(1)).replace(wire16(15) + wire16(1), wire16(16) + wire16(1))
        + record(16, text);
    const std::optional<DnsReply> reply = parseDnsReply(message, asked);
    QVERIFY(reply);
    QCOMPARE(std::get<DnsText>(reply->records.at(0).data).text, QByteArray(255 * 200, 'k'));
    QVERIFY(reply->text.size() <= 301);
}

// Cut anywhere after the question it is Malformed, and nothing beyond the end is read.
void DnsMessageTest::everyBeginningIsMalformed()
{
    const QByteArray whole = richMessage();
    for (qsizetype size = header(0).size(); size < whole.size(); ++size) {
        const QByteArray part(whole.constData(), size); // its own memory, for the sanitizer
        const std::optional<DnsReply> reply = parseDnsReply(part, Asked);
        QVERIFY(reply);
        QCOMPARE(idOf(reply->status), idOf(DnsStatus::Malformed));
    }
}

void DnsMessageTest::mutatedMessagesAreSound()
{
    QRandomGenerator random(20'261'124);
    const QByteArray whole = richMessage();
    int stillRead = 0;
    for (int round = 0; round < Rounds; ++round) {
        const QByteArray message = mutated(whole, random);
        QVERIFY2(isSound(message), message.toHex().constData());
        stillRead += parseDnsReply(message, Asked) ? 1 : 0;
    }
    QVERIFY(stillRead > Rounds / 10); // else the property says nothing
}

void DnsMessageTest::randomMessagesAreSound()
{
    QRandomGenerator random(3);
    for (int round = 0; round < Rounds; ++round) {
        QByteArray message = header(random.bounded(1, 5));
        for (int left = random.bounded(120); left > 0; --left)
            message += char(random.bounded(4) == 0 ? 0 : random.bounded(256));
        QVERIFY2(isSound(message), message.toHex().constData());
    }
}

// 64 KiB in which every name is as long as can be and points through as many others as fit.
void DnsMessageTest::biggestMessageIsReadSoon()
{
    QByteArray message = header(1'000);
    int last = 12;
    for (int i = 0; i < 1'000; ++i) {
        const int at = int(message.size()) + 12 + 2;
        const bool reaches = at < 0x4000 && i < 100;
        message += mx(QByteArray("\x01\xff", 2) + wire16(0xc000 | last));
        last = reaches ? at : last;
    }
    QElapsedTimer clock;
    clock.start();
    const std::optional<DnsReply> reply = parseDnsReply(message, Asked);
    QVERIFY(clock.elapsed() < 2'000);
    QVERIFY(reply);
    QCOMPARE(reply->records.size(), 1'000);
}

QTEST_GUILESS_MAIN(DnsMessageTest)
#include "tst_dns_message.moc"
