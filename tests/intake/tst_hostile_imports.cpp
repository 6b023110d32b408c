// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/AddressSearch.h"
#include "intake/ImportText.h"
#include "intake/LogImport.h"
#include "intake/MailReader.h"
#include "intake/ReplySearch.h"
#include "intake/TranscriptImport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace smtpscope;
using namespace smtpscope::test;

// What nobody should send, and what somebody will: one clear answer, soon, and in bounded memory.
class HostileImportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void endsInTime_data();
    void endsInTime();
    void stopsAtDeepMail();
    void streamsALogOfAnySize();
    void refusesWhatIsTooLarge();
    void readsUtf16AndMarks();
};

namespace {

constexpr int MostMs = 20'000; // also under a sanitizer on a busy computer

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

// A device that never holds what it says.
class EndlessLog : public QIODevice
{
public:
    EndlessLog(QByteArray line, qint64 bytes) : m_line(std::move(line)), m_left(bytes)
    {
        open(ReadOnly | Unbuffered);
    }
    qint64 left() const { return m_left; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = qMin(most, m_left);
        for (qint64 i = 0; i < size; ++i)
            data[i] = m_line[qsizetype((m_at + i) % m_line.size())];
        m_at += size;
        m_left -= size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_line;
    qint64 m_left = 0;
    qint64 m_at = 0;
};

} // namespace

void HostileImportsTest::saysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("import.empty");
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << QStringLiteral("import.empty");
    QTest::newRow("NUL bytes") << QByteArray("220 a\0b\n", 8) << QStringLiteral("import.binary");
    QTest::newRow("a packed log") << QByteArray("\x1f\x8b\x08\x00\x00\x00", 6)
                                  << QStringLiteral("import.binary");
    QTest::newRow("control characters")
        << repeated("a\x02\x03", 50) << QStringLiteral("import.binary");
    QTest::newRow("prose") << QByteArray("Nothing works since Monday.\n")
                           << QStringLiteral("import.not-understood");
    QTest::newRow("a broken session file")
        << QByteArray("{\"format\": \"smtpscope-session\", \"version\": 1")
        << QStringLiteral("file.not-json");
    QTest::newRow("an ordinary mail")
        << QByteArray("From: a@example.com\nTo: b@example.org\nSubject: Lunch\n\nAt noon?\n")
        << QStringLiteral("import.no-report");
}

void HostileImportsTest::saysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(storyOf(imported(bytes), false), QStringList(QStringLiteral("error ") + error));
}

void HostileImportsTest::endsInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray mail = "From: MAILER-DAEMON@example.com\nTo: a@example.com\nSubject: failed\n";
    QTest::newRow("one line of 8 MiB") << QByteArray(8 * 1024 * 1024, 'a');
    QTest::newRow("one line of digits and dots") << repeated("550 5.1.1 4.", 100'000);
    QTest::newRow("a million short lines") << repeated("a\n", 1'000'000);
    QTest::newRow("replies without end") << repeated("250-a\r\n", 200'000);
    QTest::newRow("messages without end")
        << QByteArray("220 a\nDATA\n354 go\n") + repeated("250 b\n", 100'000);
    QTest::newRow("addresses without end") << mail + '\n' + repeated("a@b.example\n", 100'000);
    QTest::newRow("signs of addresses") << mail + '\n' + repeated("@", 500'000);
    QTest::newRow("brackets") << mail + '\n' + repeated("<[(", 300'000);
    QTest::newRow("a reply in brackets that never close")
        << mail + '\n' + repeated("<550 5.1.1 a", 50'000);
    QTest::newRow("fields without end") << mail + repeated("X: a\n", 200'000) + "\nb";
    QTest::newRow("one field of 4 MiB") << mail + "X: " + repeated("a ", 2'000'000) + "\n\nb";
    QTest::newRow("parts without end")
        << mail + "Content-Type: multipart/mixed; boundary=x\n\n" + repeated("--x\n\na\n", 50'000);
    QTest::newRow("status groups without end") << mail
            + "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: "
              "message/delivery-status\n\n"
            + repeated("Final-Recipient: rfc822;a@b.example\nStatus: 5.1.1\n\n", 50'000);
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += 'a' + QByteArray::number(i) + "@b.example: 550 5.1.1 a" + QByteArray::number(i)
            + "@b.example\n";
    QTest::newRow("recipients without end") << mail + '\n' + many;
    QTest::newRow("HTML tags without end")
        << mail + "Content-Type: text/html\n\n" + repeated("<p><style", 100'000);
    QTest::newRow("tags that never close")
        << mail + "Content-Type: text/html\n\n" + repeated("<", 300'000);
    QTest::newRow("labels") << repeated("S: C: S: 220 C: ", 50'000) + '\n';
    QTest::newRow("hosts in brackets")
        << repeated("host a [1.2.3.4] said: connect to a[1]:25: 550 no\n", 20'000);
}

void HostileImportsTest::endsInTime()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer clock;
    clock.start();
    const ImportResult result = imported(bytes);
    QVERIFY2(clock.elapsed() < MostMs, qPrintable(QString::number(clock.elapsed())));
    if (const auto *import = std::get_if<Import>(&result))
        QVERIFY(!import->sessions.empty());
}

void HostileImportsTest::stopsAtDeepMail()
{
    QByteArray mail =
        "From: MAILER-DAEMON@example.com\nTo: a@example.com\nSubject: Undelivered mail\n";
    for (int i = 0; i < 3'000; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
            + QByteArray::number(i) + '\n';
    mail += "Content-Type: text/plain\n\n<bert@example.org>: 550 no\n";
    QVERIFY(readMail(mail).isTooDeep);
    QByteArray nested = "From: MAILER-DAEMON@example.com\nSubject: Undelivered mail\n";
    for (int i = 0; i < 2'000; ++i)
        nested += "Content-Type: message/rfc822\n\nFrom: MAILER-DAEMON@example.com\n";
    QVERIFY(readMail(nested).isTooDeep);
}

void HostileImportsTest::streamsALogOfAnySize()
{
    EndlessLog log("Mar  2 10:00:00 out postfix/smtp[8]: A1: to=<bert@example.org>, relay=none, "
                   "delay=1, dsn=5.0.0, "
                   "status=bounced (no)\n",
        40LL * 1024 * 1024);
    const ImportResult result =
        importFrom(log, {{}, {}, QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)});
    QCOMPARE(log.left(), qint64(0));
    QCOMPARE(std::get<Import>(result).sessions.size(), MostFailedDeliveries);
}

void HostileImportsTest::refusesWhatIsTooLarge()
{
    EndlessLog text("220 mail.example.org\r\nEHLO a\r\n250 b\r\n", LargestImport + 100);
    const ImportResult result = importFrom(text, {{}, {}, QDateTime::currentDateTimeUtc()});
    const auto *error = std::get_if<ImportError>(&result);
    QVERIFY(error);
    QCOMPARE(error->id, QStringLiteral("import.too-large"));
    QCOMPARE(error->detail, QStringLiteral("64"));
}

void HostileImportsTest::readsUtf16AndMarks()
{
    const QString text =
        QStringLiteral("S: 220 mail.example.org\r\nC: EHLO a\r\nS: 550 5.7.1 no\r\n");
    QByteArray utf16("\xff\xfe", 2);
    for (const QChar c : text)
        utf16 += QByteArray(1, char(c.unicode())) + QByteArray(1, '\0');
    const QStringList story = storyOf(imported(text.toUtf8()), true);
    QCOMPARE(storyOf(imported(utf16), true), story);
    QCOMPARE(storyOf(imported("\xef\xbb\xbf" + text.toUtf8()), true), story);
}

QTEST_APPLESS_MAIN(HostileImportsTest)
#include "tst_hostile_imports.moc"
