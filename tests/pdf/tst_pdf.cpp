// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Reports as PDF: what is painted is what the leak check was shown, all of it can be selected, and
// nothing is cut off.

#include "redaction/Redactor.h"
#include "report/pdf/PdfWriter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

// What a writer told.
class Told : public ReportSink
{
public:
    void write(QByteArrayView utf8) override { file += utf8; }
    void show(QStringView text, TextOrigin origin) override
    {
        shown += text;
        if (origin == TextOrigin::Recorded)
            recorded += text;
    }
    void endBlock() override
    {
        shown += u'\n';
        recorded += u'\n';
    }

    QByteArray file;
    QString shown;
    QString recorded;
};

Record record(EventKind kind, Direction direction, const QByteArray &bytes)
{
    Record record;
    record.kind = kind;
    record.stage = Stage::Rcpt;
    record.direction = direction;
    record.timeNs = 1'500'000'000;
    record.bytes = bytes;
    return record;
}

Session sessionWith(const QByteArray &reply)
{
    Session session;
    session.application = {QStringLiteral("SMTPscope"), QStringLiteral("0"), QString()};
    session.started = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    session.plan.host = QStringLiteral("mx.provider.example");
    session.endpoint.host = session.plan.host;
    session.append(record(EventKind::Sent, Direction::Out, "RCPT TO:<bob@elsewhere.example>\r\n"));
    Record answer = record(EventKind::Received, Direction::In, reply);
    answer.reply = Reply{550, QStringLiteral("5.1.1"), {QStringLiteral("5.1.1 no")}};
    session.append(answer);
    session.verdict.stage = Stage::Rcpt;
    session.verdict.outcome = Outcome::Permanent;
    return session;
}

RedactedCheck unredacted(const Session &session)
{
    const SharePolicy none = *sharePolicyNamed(u"none");
    return Redactor(none, [](const QString &) { return QString(); }).redact(session).content;
}

Told written(const Session &session)
{
    Told told;
    const ReportFacts facts{{QStringLiteral("SMTPscope"), QStringLiteral("0"), QString()},
        QDateTime::fromMSecsSinceEpoch(1'700'000'001'000, Qt::UTC)};
    writePdf(unredacted(session), facts, told);
    return told;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return text.remove(blank);
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fileIsWhole();
    void longSessionIsFolded();
    void longLineIsShortened();
    void shownTextCanBeSelected_data();
    void shownTextCanBeSelected();

private:
    QTemporaryDir m_folder;
};

void PdfTest::fileIsWhole()
{
    const Told told = written(sessionWith("550 5.1.1 no such user\r\n"));
    QVERIFY(told.file.startsWith("%PDF-1."));
    QVERIFY(told.file.trimmed().endsWith("%%EOF"));
    QVERIFY(told.recorded.contains(QLatin1String("no such user")));
    QVERIFY(told.recorded.contains(QLatin1String("mx.provider.example")));
    QVERIFY(told.shown.contains(QLatin1String("Page 1 of ")));
    QVERIFY(told.shown.contains(QLatin1String("SMTPscope 0"))); // the creator in the metadata
}

void PdfTest::longSessionIsFolded()
{
    Session session = sessionWith("550 5.1.1 no\r\n");
    for (int i = 0; i < 6'000; ++i)
        session.append(record(
            EventKind::Received, Direction::In, "250 line" + QByteArray::number(i) + ".\r\n"));
    const Told told = written(session);
    QVERIFY(told.shown.contains(QLatin1String("Lines left out here: 1002.")));
    QVERIFY(told.recorded.contains(QLatin1String("line3990.")));
    QVERIFY(!told.recorded.contains(QLatin1String("line4500.")));
    QVERIFY(told.recorded.contains(QLatin1String("line5999.")));
}

void PdfTest::longLineIsShortened()
{
    const Told told = written(sessionWith("550 " + QByteArray(60'000, 'x') + "\r\n"));
    QVERIFY(told.shown.contains(QLatin1String("(characters left out: 58004)")));
    QVERIFY(told.file.size() < 500'000);
}

void PdfTest::shownTextCanBeSelected_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("plain") << QByteArray("550 5.1.1 no such user\r\n");
    QTest::newRow("umlauts") << QByteArray("550 5.1.1 Empf\xc3\xa4nger gibt es nicht\r\n");
    QTest::newRow("ligatures") << QByteArray("550 5.1.1 office file -> != :< affluent\r\n");
    QTest::newRow("markup") << QByteArray("550 <script>alert(1)</script> [a](b) &amp;\r\n");
    QTest::newRow("escape") << QByteArray("550 \x1b[31mred\xe2\x80\xaelanigiro\r\n");
    QTest::newRow("no-blanks") << "550 " + QByteArray(1'500, 'W') + "end\r\n";
}

// pdftotext reads what somebody would copy out of a viewer.
void PdfTest::shownTextCanBeSelected()
{
    QFETCH(QByteArray, reply);
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const Told told = written(sessionWith(reply));
    QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(told.file) == told.file.size());
    file.close();
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    QVERIFY(process.waitForFinished(30'000));
    const QString painted = withoutBlanks(QString::fromUtf8(process.readAllStandardOutput()));
    QVERIFY(!painted.contains(QChar(0x1b)) && !painted.contains(QChar(0x202e)));
    for (const QString &line : told.recorded.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() < 40) // longer ones are wrapped, with a margin before the rest
                QVERIFY2(painted.contains(withoutBlanks(word)), qPrintable(word));
        }
    }
    QCOMPARE(painted.count(u'W') >= told.recorded.count(u'W'), true);
}

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
