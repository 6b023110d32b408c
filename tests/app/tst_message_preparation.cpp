// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The message that a plan asks for: files as they are or put in order, test messages with all their
// options, chunks, and one clear line for what cannot be.

#include "app/CheckPreparation.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

class MessagePreparationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void filesGoOutAsAskedFor_data();
    void filesGoOutAsAskedFor();
    void chunksAreMadeWhereWanted_data();
    void chunksAreMadeWhereWanted();
    void optionsReachTheTestMessage();
    void twoMessagesAreNotTheSame();
    void largeTestMessageIsExact();
    void wrongInputIsOneLine_data();
    void wrongInputIsOneLine();
    void tooManyChunksAreRefused();

private:
    QString fileWith(const QByteArray &content, const QString &name = QStringLiteral("message"));
    DriverInput prepared(const Plan &plan);
    static Plan plan();

    QTemporaryDir m_folder;
};

QString MessagePreparationTest::fileWith(const QByteArray &content, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

Plan MessagePreparationTest::plan()
{
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.helo = QStringLiteral("client.example");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

DriverInput MessagePreparationTest::prepared(const Plan &plan)
{
    auto input = prepareCheck(plan, {});
    if (const auto *error = std::get_if<InputError>(&input)) {
        qWarning("%s", qPrintable(error->message));
        return {};
    }
    return std::get<DriverInput>(std::move(input));
}

void MessagePreparationTest::filesGoOutAsAskedFor_data()
{
    QTest::addColumn<bool>("raw");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, bool raw, const QByteArray &content,
                         const QByteArray &wire, const char *remark) {
        QTest::newRow(name) << raw << content << wire << QString::fromLatin1(remark);
    };
    row("in-order", false, "a\r\n", "a\r\n.\r\n", "");
    row("unix-file", false, "a\n.\n", "a\r\n..\r\n.\r\n", "bare LF 2");
    row("unix-file-raw", true, "a\n.\n", "a\n.\n\r\n.\r\n",
        "bare LF 2 (kept), last line end added");
    row("bare-cr-raw", true, "a\rb\r\n.\r\n", "a\rb\r\n..\r\n.\r\n", "bare CR 1 (kept)");
    row("in-order-raw", true, "a\r\n", "a\r\n.\r\n", "");
    row("nul", false, QByteArray("\0\r\n", 3), QByteArray("\0\r\n.\r\n", 6), "NUL 1 (kept)");
    row("long-line", false, QByteArray(999, 'x') + "\r\n", QByteArray(999, 'x') + "\r\n.\r\n",
        "longest line 999 bytes (kept)");
    row("empty", false, "", ".\r\n", "");
}

void MessagePreparationTest::filesGoOutAsAskedFor()
{
    QFETCH(bool, raw);
    QFETCH(QByteArray, content);
    Plan wanted = plan();
    wanted.message.path = fileWith(content);
    wanted.message.keepLineEnds = raw;
    const DriverInput input = prepared(wanted);
    QTEST(input.message, "wire");
    QTEST(input.messageRemark, "remark");
    QCOMPARE(input.messageNote,
        raw ? QStringLiteral("message.unchanged") : QStringLiteral("message.normalised"));
    QVERIFY(input.chunks.empty());
    QVERIFY(input.material.chunkSizes.empty());
}

void MessagePreparationTest::chunksAreMadeWhereWanted_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArrayList>("chunks");
    QTest::newRow("several") << QByteArray("ab\n.c\n") << qint64(4)
                             << QByteArrayList{"ab\r\n", ".c\r\n"};
    QTest::newRow("one") << QByteArray("ab\r\n") << qint64(65'536) << QByteArrayList{"ab\r\n"};
    QTest::newRow("empty") << QByteArray() << qint64(65'536) << QByteArrayList{""};
}

void MessagePreparationTest::chunksAreMadeWhereWanted()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, bytes);
    QFETCH(QByteArrayList, chunks);
    Plan wanted = plan();
    wanted.message.path = fileWith(content);
    wanted.pace.chunking = true;
    wanted.pace.chunkBytes = bytes;
    const DriverInput input = prepared(wanted);
    QCOMPARE(QByteArrayList(input.chunks.begin(), input.chunks.end()), chunks);
    QCOMPARE(input.material.chunkSizes.size(), input.chunks.size());
    qint64 sum = 0;
    for (size_t i = 0; i < input.chunks.size(); ++i) {
        QCOMPARE(input.material.chunkSizes[i], input.chunks[i].size());
        sum += input.material.chunkSizes[i];
    }
    QCOMPARE(sum, input.material.messageSize); // what SIZE says is what BDAT brings
    QVERIFY(input.message.endsWith(".\r\n")); // for servers without CHUNKING
}

void MessagePreparationTest::optionsReachTheTestMessage()
{
    Plan wanted = plan();
    wanted.message.subject = QStringLiteral("Subject of ours");
    wanted.message.cc = {QStringLiteral("<cc@example.org>")};
    wanted.message.headers = {
        QStringLiteral("X-Test:1"), QStringLiteral("From: Anna <a@b.example>")};
    wanted.message.body = QStringLiteral("Gr\u00fc\u00dfe");
    wanted.message.attachments = {fileWith("hello", QStringLiteral("a.txt"))};
    wanted.message.preset = QStringLiteral("eicar");
    const DriverInput input = prepared(wanted);
    for (const QByteArray &part :
        QByteArrayList{"\r\nSubject: Subject of ours\r\n", "\r\nCc: <cc@example.org>\r\n",
            "\r\nX-Test: 1\r\n", "\r\nFrom: Anna <a@b.example>\r\n", "\r\n\r\nGr=C3=BC=C3=9Fe\r\n",
            "filename=\"a.txt\"\r\n\r\naGVsbG8=\r\n", "filename=\"eicar.com\"\r\n\r\nWDVPIVAl"})
        QVERIFY2(input.message.contains(part), part);
    QVERIFY(!input.message.contains("From: <anna@example.com>"));
    QVERIFY(!input.material.messageIsEightBit);
    QCOMPARE(input.material.to.size(), size_t(1)); // Cc is a word in the header
    QVERIFY(input.messageRemark.isEmpty());
}

void MessagePreparationTest::twoMessagesAreNotTheSame()
{
    Plan wanted = plan();
    wanted.message.attachments = {fileWith("hello")};
    const auto wordAfter = [](const QByteArray &message, const QByteArray &before) {
        const qsizetype at = message.indexOf(before) + before.size();
        return message.mid(at, 30);
    };
    const QByteArray one = prepared(wanted).message;
    const QByteArray other = prepared(wanted).message;
    for (const QByteArray &before : QByteArrayList{"Message-ID: <", "boundary=\""})
        QVERIFY(wordAfter(one, before) != wordAfter(other, before));
}

void MessagePreparationTest::largeTestMessageIsExact()
{
    Plan wanted = plan();
    wanted.message.size = 1'000'001;
    wanted.message.attachments = {fileWith("hello")};
    QCOMPARE(prepared(wanted).material.messageSize, 1'000'001);
}

void MessagePreparationTest::wrongInputIsOneLine_data()
{
    QTest::addColumn<MessageSource>("message");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const MessageSource &message, const QString &names) {
        QTest::newRow(name) << message << names;
    };
    const auto header = [](const QString &text) {
        MessageSource message;
        message.headers = {text};
        return message;
    };
    for (const QString &text : {QStringLiteral("no colon"), QStringLiteral(": no name"),
             QStringLiteral("a b: c"), QStringLiteral("\u00fc: c"),
             QStringLiteral("X: a\r\nBcc: b"), QStringLiteral("X: a\nb"), QStringLiteral("X: a\rb"),
             QStringLiteral("X\n: a"), QStringLiteral("X: ") + QChar(0),
             QStringLiteral("X: ") + QString(999, QLatin1Char('x'))})
        row(qPrintable(QStringLiteral("header ") + QString::number(text.size()) + text.left(8)),
            header(text), QStringLiteral("--header"));
    MessageSource message;
    message.subject = QStringLiteral("a\r\nBcc: b");
    row("subject-with-a-line-break", message, QStringLiteral("--subject"));
    message.subject = QString(1200, QLatin1Char('x'));
    row("subject-too-long", message, QStringLiteral("--subject"));
    message = {};
    message.body = QChar(0);
    row("body-with-nul", message, QStringLiteral("--body"));
    message = {};
    message.cc = {QStringLiteral("a@b>\r\nBcc: <c@d")};
    row("cc-with-a-line-break", message, QStringLiteral("--cc"));
    message.cc = {QStringLiteral("a b@c")};
    row("cc-is-no-address", message, QStringLiteral("--cc"));
    message = {};
    message.attachments = {QStringLiteral("/no/such/file")};
    row("attachment-missing", message, QStringLiteral("/no/such/file"));
    message.attachments = {QDir::tempPath()};
    row("attachment-is-a-folder", message, QDir::tempPath());
    message = {};
    message.path = QStringLiteral("/no/such/message");
    row("message-missing", message, QStringLiteral("/no/such/message"));
}

void MessagePreparationTest::wrongInputIsOneLine()
{
    QFETCH(MessageSource, message);
    QFETCH(QString, names);
    Plan wanted = plan();
    wanted.message = message;
    const auto input = prepareCheck(wanted, {});
    QVERIFY(std::holds_alternative<InputError>(input));
    const QString text = std::get<InputError>(input).message;
    QVERIFY2(text.contains(names), qPrintable(text));
    QVERIFY(!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')));
}

void MessagePreparationTest::tooManyChunksAreRefused()
{
    Plan wanted = plan();
    wanted.message.size = 200'000;
    wanted.pace.chunking = true;
    wanted.pace.chunkBytes = 1;
    const auto input = prepareCheck(wanted, {});
    QVERIFY(std::holds_alternative<InputError>(input));
    QVERIFY(std::get<InputError>(input).message.contains(QLatin1String("--chunk-size")));
    wanted.pace.chunkBytes = 3;
    QCOMPARE(prepared(wanted).chunks.size(), size_t(66'667));
}

QTEST_GUILESS_MAIN(MessagePreparationTest)
#include "tst_message_preparation.moc"
