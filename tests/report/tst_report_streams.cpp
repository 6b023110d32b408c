// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Long sessions pass through the writers in small pieces, and what a text report holds can be read
// back byte for byte.

#include "report/ReportFixtures.h"
#include "session/TextRecord.h"

#include <QTest>

using namespace smtpscope;

class ReportStreamsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piecesStaySmall_data();
    void piecesStaySmall();
    void longLineIsOneLine();
    void textIsReadBack_data();
    void textIsReadBack();
    void otherTextHasNoTranscript();
};

constexpr qsizetype LargestPiece = 256 * 1024;
constexpr qsizetype MessageBytes = 3 * 1024 * 1024;

void ReportStreamsTest::piecesStaySmall_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QByteArray>("message");
    const QByteArray lines =
        QByteArray("Many lines of a message that was kept\r\n").repeated(MessageBytes / 39);
    const QByteArray line(MessageBytes, 'x');
    QByteArray bytes = line;
    bytes[7] = '\0'; // base64 in JSON
    for (const ReportFormat format : WrittenFormats) {
        const QByteArray name = QByteArray(idOf(format).data()) + ' ';
        QTest::newRow((name + "lines").constData()) << format << lines;
        QTest::newRow((name + "one line").constData()) << format << line;
        QTest::newRow((name + "not text").constData()) << format << bytes;
    }
}

void ReportStreamsTest::piecesStaySmall()
{
    QFETCH(ReportFormat, format);
    QFETCH(QByteArray, message);
    SessionScript script;
    script.sent(Stage::Body, message);
    KeepingSink sink;
    sink.keeps = false;
    writeReport(format, unmasked(script.session), sink);
    QVERIFY2(sink.largestWrite <= LargestPiece, qPrintable(QString::number(sink.largestWrite)));
    QVERIFY(sink.largestWrite > 0);
}

void ReportStreamsTest::longLineIsOneLine()
{
    SessionScript script;
    const QByteArray line =
        QByteArray("\xc3\xa4z").repeated(30'000); // pieces end within characters
    script.sent(Stage::Body, line + "\r\n");
    const KeepingSink sink = reportOn(ReportFormat::Text, script.session);
    QVERIFY(sink.bytes.contains("C: " + line + '\n'));
    QVERIFY(sink.shownRecorded.contains(QString::fromUtf8(line)));
}

void ReportStreamsTest::textIsReadBack_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, EventKind kind, Direction direction,
                         const QByteArray &bytes) {
        QTest::newRow(name) << kind << direction << bytes;
    };
    row("reply", EventKind::Received, Direction::In, "250-a\r\n250 b\r\n");
    row("bare line feeds", EventKind::Received, Direction::In, "250-a\n250 b\n");
    row("escapes", EventKind::Received, Direction::In,
        QByteArray("250 \0\x1b\xff \xe2\x80\xae\r\n", 13));
    row("spelled escape", EventKind::Received, Direction::In, "250 \\x41 \\u{41} \\\r\n");
    row("looks like a mark", EventKind::Received, Direction::In,
        "250-C: QUIT\r\n250 === end of transcript ===\r\n");
    row("looks like a time", EventKind::Received, Direction::In,
        "250    0.001 s   quit  C: QUIT\r\n");
    row("empty lines", EventKind::Received, Direction::In, "\r\n\r\n250 x\r\n");
    row("blanks", EventKind::Sent, Direction::Out, "  NOOP  \r\n");
    row("secret", EventKind::Sent, Direction::Out, "PASS *******\r\n");
    row("fragment", EventKind::Fragment, Direction::In, "250-a\r\n25");
    row("defect", EventKind::Defect, Direction::In, "hello\r\n");
}

void ReportStreamsTest::textIsReadBack()
{
    QFETCH(EventKind, kind);
    QFETCH(Direction, direction);
    QFETCH(QByteArray, bytes);
    SessionScript script;
    script.add(kind, Stage::Ehlo, direction, bytes);
    script.add(EventKind::Lost, Stage::Ehlo, Direction::None, "gone");
    const auto read = sessionsOfText(reportOn(ReportFormat::Text, script.session).bytes);
    QVERIFY(std::holds_alternative<std::vector<Session>>(read));
    const auto &sessions = std::get<std::vector<Session>>(read);
    QCOMPARE(sessions.size(), size_t(1));
    QCOMPARE(sessions[0].events().size(), size_t(2));
    const Event &event = sessions[0].events()[0];
    QCOMPARE(event.kind, kind);
    QCOMPARE(event.direction, direction);
    QCOMPARE(event.stage, Stage::Ehlo);
    QCOMPARE(event.timeNs, qint64(1'000'000));
    QCOMPARE(sessions[0].bytesOf(event).toByteArray(), bytes);
    QCOMPARE(sessions[0].events()[1].kind, EventKind::Lost);
}

void ReportStreamsTest::otherTextHasNoTranscript()
{
    QVERIFY(!holdsTranscript("Dear team, see === transcript 1 below"));
    const auto read = sessionsOfText("just text\n");
    QVERIFY(std::holds_alternative<std::vector<Session>>(read));
    QVERIFY(std::get<std::vector<Session>>(read).empty());
}

QTEST_GUILESS_MAIN(ReportStreamsTest)
#include "tst_report_streams.moc"
