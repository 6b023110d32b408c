// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the transcript shows of the message's stage: commands as they are, the message by its size.

#include "app/ShownRecord.h"
#include "cli/TranscriptPrinter.h"
#include "session/Session.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class TranscriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messageStage_data();
    void messageStage();
    void sharedHeadNamesNoPath_data();
    void sharedHeadNamesNoPath();
};

void TranscriptTest::messageStage_data()
{
    QTest::addColumn<bool>("chunking");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBody");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, bool chunking, const QByteArray &bytes, bool isBody,
                         const char *shown) {
        QTest::newRow(name) << chunking << bytes << isBody << QString::fromLatin1(shown);
    };
    row("message", false, "secret\r\n.\r\n", true, "> (the message and the final dot; bytes: 11)");
    row("lone-dot", false, ".\r\n", false, "> .");
    row("bdat", true, "BDAT 6 LAST\r\n", false, "> BDAT 6 LAST");
    row("chunk", true, "secret", true, "> (a chunk of the message; bytes: 6)");
    row("empty-chunk", true, "", true, "> (a chunk of the message; bytes: 0)");
}

void TranscriptTest::messageStage()
{
    QFETCH(bool, chunking);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isBody);
    QFETCH(QString, shown);
    Session session;
    session.plan.pace.chunking = true; // wanted in every row, offered in some
    if (chunking)
        session.capabilities.insert(QStringLiteral("CHUNKING"), {});
    Record record;
    record.kind = EventKind::Sent;
    record.stage = Stage::Body;
    record.direction = Direction::Out;
    record.bytes = bytes;
    if (isBody)
        record.spans.push_back({0, quint32(bytes.size()), Sort::Body});
    const QStringList lines = transcriptLines(session, session.append(record));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.front().endsWith(QLatin1Char(' ') + shown), qPrintable(lines.front()));
}

void TranscriptTest::sharedHeadNamesNoPath_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("vendor") << QStringLiteral("vendor");
    QTest::newRow("public") << QStringLiteral("public");
}

void TranscriptTest::sharedHeadNamesNoPath()
{
    QFETCH(QString, policy);
    Session session;
    session.plan.host = QStringLiteral("localhost");
    session.plan.route.socketPath = QStringLiteral("/run/anna/lmtp.sock");
    const ShownRecord record({{session}, {}, {}}, *sharePolicyNamed(policy));
    const QString head = transcriptHead(record.sessions().front().plan).join(QLatin1Char(' '));
    QVERIFY2(head.startsWith(QLatin1String("Checking the socket [file], ")), qPrintable(head));
    QVERIFY(!head.contains(QLatin1String("anna")));
}

QTEST_GUILESS_MAIN(TranscriptTest)
#include "tst_transcript.moc"
