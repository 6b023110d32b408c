// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The message that a check sends of its own: honest, well-formed, and exactly as long as asked for.

#include "protocol/MessageEncoder.h"
#include "protocol/TestMessage.h"

#include <QCryptographicHash>
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
    void sizeIsExactWhateverTheBodyIs_data();
    void sizeIsExactWhateverTheBodyIs();
    void subjectIsTakenAsItIs();
    void copiesAreNamedInTheHeader();
    void givenFieldsReplaceOursOnce();
    void bodyThatIsNotPlainGoesQuoted_data();
    void bodyThatIsNotPlainGoesQuoted();
    void attachmentsStandAfterTheText();
    void contentFieldsStayWithTheText();
    void filterTestsComeByNameOnly();
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

void TestMessageTest::sizeIsExactWhateverTheBodyIs_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("attaches");
    QTest::newRow("quoted") << QStringLiteral("Gr\u00fc\u00dfe") << false;
    QTest::newRow("lines-without-room") << QString(998, QLatin1Char('x')) << false;
    QTest::newRow("quoted-lines-without-room") << QString(2000, QLatin1Char('x')) << false;
    QTest::newRow("attachment") << QStringLiteral("see below") << true;
}

void TestMessageTest::sizeIsExactWhateverTheBodyIs()
{
    TestMessageFacts wanted = facts();
    QFETCH(QString, body);
    QFETCH(bool, attaches);
    wanted.body = body;
    wanted.boundary = "b0undary";
    if (attaches)
        wanted.attachments = {{QStringLiteral("a.txt"), "hello"}};
    const QByteArray plain = testMessage(wanted);
    const qsizetype headerEnd = plain.indexOf("\r\n\r\n");
    for (const qint64 more : {1, 2, 3, 77, 78, 79, 80, 1000}) {
        wanted.size = plain.size() + more;
        const QByteArray filled = testMessage(wanted);
        QCOMPARE(filled.size(), wanted.size);
        QVERIFY(encodeMessage(filled).longestLine <= 998);
        QVERIFY(qAbs(filled.indexOf("\r\n\r\n") - headerEnd) <= 1);
    }
}

void TestMessageTest::subjectIsTakenAsItIs()
{
    TestMessageFacts wanted = facts();
    wanted.subject = QStringLiteral("Invoice 7");
    QVERIFY(testMessage(wanted).contains("\r\nSubject: Invoice 7\r\n"));
    wanted.subject = QStringLiteral("Gr\u00fc\u00dfe");
    QVERIFY(testMessage(wanted).contains("\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?=\r\n"));
}

void TestMessageTest::copiesAreNamedInTheHeader()
{
    TestMessageFacts wanted = facts();
    wanted.cc = {QStringLiteral("c@example.org"), QStringLiteral("d@example.org")};
    QVERIFY(testMessage(wanted).contains(
        "\r\nTo: <bob@example.org>\r\nCc: <c@example.org>,\r\n <d@example.org>\r\n"));
}

void TestMessageTest::givenFieldsReplaceOursOnce()
{
    TestMessageFacts wanted = facts();
    wanted.headers = {{"X-Test", QStringLiteral("1")}, {"subject", QStringLiteral("Other")},
        {"X-Test", QStringLiteral("2")}, {"Subject", QStringLiteral("Twice")}};
    const QByteArray message = testMessage(wanted);
    QVERIFY(!message.contains("[SMTPscope test]"));
    QVERIFY(message.contains("<1@client.example>\r\nsubject: Other\r\nAuto-Submitted:"));
    QVERIFY(message.contains("\r\nX-Test: 1\r\nX-Test: 2\r\nSubject: Twice\r\nContent-Type:"));
}

void TestMessageTest::bodyThatIsNotPlainGoesQuoted_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const QString &body, const QByteArray &end) {
        QTest::newRow(name) << body << end;
    };
    const QByteArray quoted = "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    const QByteArray plain = "charset=utf-8\r\n\r\n";
    row("ascii", QStringLiteral("Hello"), plain + "Hello\r\n");
    row("unix-line-ends", QStringLiteral("a\nb\n"), plain + "a\r\nb\r\n");
    row("mixed-line-ends", QStringLiteral("a\r\nb\rc"), plain + "a\r\nb\r\nc\r\n");
    row("not-ascii", QStringLiteral("\u00fc = 1"), quoted + "=C3=BC =3D 1\r\n");
    row("escape-sequence", QStringLiteral("\u001b[1m"), quoted + "=1B[1m\r\n");
    row("longest-line", QString(998, QLatin1Char('x')), plain + QByteArray(998, 'x') + "\r\n");
    row("longer-line", QString(999, QLatin1Char('x')),
        "x=\r\n" + QByteArray(999 - 13 * 75, 'x') + "\r\n");
}

void TestMessageTest::bodyThatIsNotPlainGoesQuoted()
{
    TestMessageFacts wanted = facts();
    QFETCH(QString, body);
    QFETCH(QByteArray, end);
    wanted.body = body;
    const QByteArray message = testMessage(wanted);
    QVERIFY2(message.endsWith(end), message.right(200));
    const EncodedMessage encoded = encodeMessage(message);
    QCOMPARE(encoded.wire, message + ".\r\n");
    QVERIFY(!encoded.eightBit);
}

void TestMessageTest::attachmentsStandAfterTheText()
{
    TestMessageFacts wanted = facts();
    wanted.body = QStringLiteral("See below");
    wanted.boundary = "b0undary";
    wanted.attachments = {
        {QStringLiteral("a.pdf"), "hello"}, {QStringLiteral("\u00fc.txt"), QByteArray(58, 'x')}};
    const QByteArray message = testMessage(wanted);
    const QByteArray expected =
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"b0undary\"\r\n\r\n"
        "--b0undary\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee below\r\n\r\n"
        "--b0undary\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment;\r\n filename=\"a.pdf\"\r\n\r\naGVsbG8=\r\n\r\n"
        "--b0undary\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment;\r\n filename*=utf-8''%C3%BC.txt\r\n\r\n"
        + QByteArray(57, 'x').toBase64() + "\r\neA==\r\n\r\n--b0undary--\r\n";
    QVERIFY2(message.endsWith(expected), message);
}

void TestMessageTest::contentFieldsStayWithTheText()
{
    TestMessageFacts wanted = facts();
    wanted.boundary = "b0undary";
    wanted.attachments = {{QStringLiteral("a"), "a"}};
    wanted.headers = {{"Content-Type", QStringLiteral("text/html; charset=utf-8")}};
    const QByteArray message = testMessage(wanted);
    QVERIFY(
        message.contains("\r\n\r\n--b0undary\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"));
    QVERIFY(message.contains("Content-Type: multipart/mixed;"));
    QVERIFY(!message.contains("text/plain"));
}

void TestMessageTest::filterTestsComeByNameOnly()
{
    const QByteArray spam = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
    TestMessageFacts wanted = facts();
    wanted.boundary = "b0undary";
    QVERIFY(!testMessage(wanted).contains("GTUBE"));
    wanted.filterTest = FilterTest::Gtube;
    QVERIFY(testMessage(wanted).endsWith("\r\n\r\n" + spam + "\r\n"));
    QVERIFY(testMessage(wanted).contains("\r\nSubject: [SMTPscope test] GTUBE: "));
    wanted.body = QStringLiteral("own text");
    QVERIFY(testMessage(wanted).endsWith("\r\n\r\nown text\r\n\r\n" + spam + "\r\n"));
    wanted.filterTest = FilterTest::Eicar;
    const QByteArray message = testMessage(wanted);
    const qsizetype at = message.indexOf("filename=\"eicar.com\"\r\n\r\n") + 24;
    const QByteArray virus =
        QByteArray::fromBase64(message.mid(at, message.indexOf("\r\n--", at) - at));
    QCOMPARE(virus.size(), 68);
    QCOMPARE(QCryptographicHash::hash(virus, QCryptographicHash::Md5).toHex(),
        QByteArray("44d88612fea8a8f36de82e1278abb02f"));
}

QTEST_GUILESS_MAIN(TestMessageTest)
#include "tst_test_message.moc"
