// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Records without secrets: what was sent, what came back, and what is only quoted.

#include "redaction/MaskedRecords.h"

#include <QTest>

using namespace smtpscope;

namespace {

constexpr char Password[] = "Tulpen-77-blau";

Command signIn()
{
    Command command;
    command.wire = QByteArray("PASS ") + Password + "\r\n";
    command.spans = {{5, quint32(qstrlen(Password)), Sort::Secret}};
    command.secrets = {Password};
    return command;
}

ParsedReply parsed(const QByteArray &line)
{
    ParsedReply reply;
    reply.raw = line + "\r\n";
    reply.code = line.left(3).toInt();
    reply.lines = {line.mid(4)};
    return reply;
}

} // namespace

class MaskedRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masksWhatWasSentAndKeepsItsLength()
    {
        const Record record = MaskedRecords().sent(Stage::Login, signIn());
        QCOMPARE(record.bytes, QByteArray("PASS **************\r\n"));
    }

    void masksAnEchoInTheReplyAndInWhatItSays()
    {
        MaskedRecords records;
        records.sent(Stage::Auth, signIn());
        const Record record =
            records.received(Stage::Auth, parsed(QByteArray("535 no ") + Password), Plan());
        QVERIFY(!record.bytes.contains(Password));
        QVERIFY(!record.reply->text().contains(QLatin1String(Password)));
    }

    void masksAQuotedReplyAsWell()
    {
        MaskedRecords records;
        records.masker().learn(Password);
        const Reply said{535, {}, {QStringLiteral("no ") + QLatin1String(Password)}};
        const Record record = records.quoted(Stage::Auth, said);
        QCOMPARE(record.bytes, QByteArray("535 no **************\r\n"));
        QCOMPARE(record.reply->lines, QStringList(QStringLiteral("no **************")));
    }

    void masksRemarksAndBrokenBytes()
    {
        MaskedRecords records;
        records.masker().learn(Password);
        const QString remark = QStringLiteral("typed: ") + QLatin1String(Password);
        QVERIFY(!records.happened(EventKind::Note, Stage::Auth, remark).bytes.contains(Password));
        const Record broken = records.broken(EventKind::Defect, Stage::Auth, Direction::In,
            QByteArray("x ") + Password, QStringLiteral("reply.malformed"));
        QVERIFY(!broken.bytes.contains(Password));
        QCOMPARE(broken.defect, QStringLiteral("reply.malformed"));
    }
};

QTEST_GUILESS_MAIN(MaskedRecordsTest)
#include "tst_masked_records.moc"
