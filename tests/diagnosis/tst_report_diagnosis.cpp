// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Reports on conversations: who was refused, and why.

#include "diagnosis/ReportDiagnosis.h"
#include "session/ImportNotes.h"

#include <QTest>

using namespace smtpscope;

namespace {

Recipient refused(const char *address, const Reply &reply)
{
    return {QString::fromLatin1(address), Outcome::Permanent, reply, {}};
}

// As an import makes it: a note where the step is only assumed, then the reply that is quoted.
Session reportOf(const std::vector<Recipient> &recipients, bool isStepAssumed)
{
    Session session;
    session.recipients = recipients;
    for (const Recipient &recipient : recipients) {
        Record record;
        record.stage = Stage::Rcpt;
        record.bytes = QByteArray(StepAssumed.data(), StepAssumed.size());
        if (isStepAssumed)
            session.append(record);
        record.kind = EventKind::Received;
        record.direction = Direction::In;
        record.bytes = "reply";
        record.reply = recipient.reply;
        session.append(record);
    }
    session.verdict = {Stage::Rcpt, *recipients.front().outcome, {}, recipients.front().reply, {}};
    return session;
}

const Reply Unknown{550, QStringLiteral("5.1.1"), {QStringLiteral("User unknown")}};
const Reply Full{552, {}, {QStringLiteral("no")}};

} // namespace

class ReportDiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachRecipientACauseOfItsOwn()
    {
        Session session =
            reportOf({refused("a@example.org", Unknown), refused("b@example.org", Full)}, false);
        diagnoseReport(session, Knowledge::builtIn());
        QCOMPARE(session.recipients[0].cause, QStringLiteral("no-such-recipient"));
        QCOMPARE(session.recipients[1].cause, QStringLiteral("mailbox-full"));
    }

    void namesTheReplyThatDecidedAsEvidence()
    {
        Session session = reportOf({refused("a@example.org", Unknown)}, true);
        diagnoseReport(session, Knowledge::builtIn());
        QCOMPARE(session.verdict.cause, QStringLiteral("no-such-recipient"));
        QCOMPARE(session.verdict.finding, std::optional(0));
        QCOMPARE(session.findings.front().id, QStringLiteral("reply.no-such-recipient"));
        QCOMPARE(session.findings.front().evidence, std::vector<int>{2});
    }

    // 552 says "mailbox full" to RCPT only; where nobody says what it answered to, it says nothing.
    void takesAnAssumedStepForNoProof()
    {
        Session session = reportOf({refused("b@example.org", Full)}, true);
        diagnoseReport(session, Knowledge::builtIn());
        QVERIFY(session.recipients[0].cause != QLatin1String("mailbox-full"));
    }

    void findsNothingWrongWithADelivery()
    {
        Session session = reportOf({{QStringLiteral("a@example.org"), Outcome::Ok,
                                       Reply{250, {}, {QStringLiteral("ok")}}, {}}},
            false);
        diagnoseReport(session, Knowledge::builtIn());
        QCOMPARE(session.recipients[0].cause, QStringLiteral("not-a-failure"));
        QVERIFY(session.findings.empty());
        QVERIFY(!session.verdict.finding);
    }
};

QTEST_GUILESS_MAIN(ReportDiagnosisTest)
#include "tst_report_diagnosis.moc"
