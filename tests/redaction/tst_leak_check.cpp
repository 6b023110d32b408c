// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The second look: every place of a session where a secret may be left, and what it leaves alone.

#include "redaction/LeakCheck.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace smtpscope;

namespace {

const QByteArray Password = "S3cr3t-Passw0rd!";
const QString PasswordText = QStringLiteral("S3cr3t-Passw0rd!");

Record receivedRecord(const QByteArray &raw, const QStringList &lines)
{
    Record record;
    record.kind = EventKind::Received;
    record.stage = Stage::Auth;
    record.direction = Direction::In;
    record.timeNs = 42;
    record.bytes = raw;
    record.reply = Reply{535, QStringLiteral("5.7.8"), lines};
    record.defect = QStringLiteral("reply.odd");
    return record;
}

Record answerRecord(const QByteArray &bytes)
{
    Record record;
    record.kind = EventKind::Sent;
    record.stage = Stage::Auth;
    record.direction = Direction::Out;
    record.bytes = bytes;
    record.spans = {{11, 4, Sort::Secret}};
    record.sasl =
        SaslFacts{QStringLiteral("PLAIN"), {}, QStringLiteral("anna"), {3, false, false, false}};
    return record;
}

// A session with something in every field, and no secret.
Session cleanSession()
{
    Session session;
    session.application = {
        QStringLiteral("SMTPscope"), QStringLiteral("0.1"), QStringLiteral("test")};
    session.started = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    session.plan.host = QStringLiteral("mx.example.com");
    session.plan.user = QStringLiteral("anna");
    session.plan.from = QStringLiteral("anna@example.com");
    session.plan.to = {QStringLiteral("berta@example.org")};
    session.endpoint.host = QStringLiteral("mx.example.com");
    session.endpoint.tls.errors = {{QStringLiteral("tls.not-tls"), QStringLiteral("odd")}};
    session.endpoint.tls.chain = {{}};
    session.capabilities = {{QStringLiteral("SIZE"), QStringLiteral("1000")}};
    session.recipients.push_back({QStringLiteral("berta@example.org"), Outcome::Ok,
        Reply{250, {}, {QStringLiteral("ok")}}, {}});
    session.findings.push_back({QStringLiteral("quit.failed"), {}, {}, {}, {}, {}, {1}});
    session.verdict.reply = Reply{535, {}, {QStringLiteral("no")}};
    session.unknownFields[QString()] = {{QStringLiteral("later"), 1}};
    session.append(answerRecord("AUTH PLAIN ****\r\n"));
    session.append(receivedRecord(
        "535-5.7.8 no\r\n535 5.7.8 really\r\n", {QStringLiteral("no"), QStringLiteral("really")}));
    return session;
}

LeakCheck checkFor(const QByteArray &secret)
{
    SecretMasker masker;
    masker.learn(secret);
    return LeakCheck(masker);
}

using Leak = std::function<void(Session &)>;

} // namespace

Q_DECLARE_METATYPE(Leak)

class TestLeakCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsAndMasksALeak_data()
    {
        QTest::addColumn<Leak>("leak");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *place, const Leak &leak) {
            QTest::newRow(place) << leak << QString::fromLatin1(place);
        };
        row("plan.host",
            [](Session &s) { s.plan.host = PasswordText + QStringLiteral(".example"); });
        row("plan.server-name", [](Session &s) { s.plan.serverName = PasswordText; });
        row("plan.helo", [](Session &s) { s.plan.helo = PasswordText; });
        row("plan.user", [](Session &s) { s.plan.user = PasswordText; });
        row("plan.ca-file",
            [](Session &s) { s.plan.caFile = QStringLiteral("/x/") + PasswordText; });
        row("plan.message", [](Session &s) { s.plan.message.path = PasswordText; });
        row("plan.credential", [](Session &s) { s.plan.credential.name = PasswordText; });
        row("plan.from",
            [](Session &s) { s.plan.from = PasswordText + QStringLiteral("@example.com"); });
        row("plan.to", [](Session &s) { s.plan.to.append(PasswordText.toUpper()); });
        row("endpoint.host", [](Session &s) { s.endpoint.host = PasswordText; });
        row("endpoint.tls.errors",
            [](Session &s) { s.endpoint.tls.errors[0].text += PasswordText; });
        row("endpoint.tls.chain",
            [](Session &s) { s.endpoint.tls.chain[0].names.append(PasswordText); });
        row("capabilities",
            [](Session &s) { s.capabilities[QStringLiteral("XTRA")] = PasswordText; });
        row("recipient 1", [](Session &s) { s.recipients[0].reply->lines.append(PasswordText); });
        row("verdict", [](Session &s) { s.verdict.reply->lines[0] += PasswordText; });
        row("event 3", [](Session &s) {
            s.append(receivedRecord("535 " + Password.toBase64() + "\r\n", {}));
        });
        row("event 3", [](Session &s) { s.append(receivedRecord("535 x\r\n", {PasswordText})); });
        row("event 3", [](Session &s) {
            s.append(receivedRecord(
                "535 x\r\n", {QStringLiteral("S3cr3t-"), QStringLiteral("Passw0rd!")}));
        });
        row("event 3",
            [](Session &s) { s.append(receivedRecord("535-S3cr3t-\r\n535 Passw0rd!\r\n", {})); });
        row("event 3", [](Session &s) {
            Record record = answerRecord("AUTH PLAIN ****\r\n");
            record.sasl->authcid = PasswordText;
            s.append(record);
        });
        row("event 3", [](Session &s) {
            Record record;
            record.bytes = "note: " + Password;
            s.append(record);
        });
    }

    void findsAndMasksALeak()
    {
        QFETCH(Leak, leak);
        QFETCH(QString, place);
        const LeakCheck check = checkFor(Password);
        Session session = cleanSession();
        QCOMPARE(check.check(session).hits, 0);
        leak(session);
        const Session before = session;
        const LeakReport report = check.check(session);
        QVERIFY(report.hits > 0);
        QCOMPARE(report.places, QStringList{place});
        QVERIFY(session == before);
        QCOMPARE(check.maskLeaks(session).hits, report.hits);
        QCOMPARE(check.check(session).hits, 0);
        QCOMPARE(session.arena().size(), before.arena().size());
        QVERIFY(session.events() == before.events());
    }

    void leavesACleanSessionUntouched()
    {
        Session session = cleanSession();
        const Session before = session;
        QCOMPARE(checkFor(Password).maskLeaks(session).hits, 0);
        QVERIFY(session == before);
    }

    // Masking one place must not lose or change anything else of the session.
    void changesOnlyWhatLeaks()
    {
        Session session = cleanSession();
        session.plan.user = PasswordText;
        Session expected = cleanSession();
        expected.plan.user = QString(PasswordText.size(), QLatin1Char('*'));
        checkFor(Password).maskLeaks(session);
        QVERIFY(session == expected);
    }

    void marksWhatItMasksInTheArena()
    {
        Session session;
        Record record = receivedRecord("535 5.7.8 anna S3cr3t-Passw0rd! no\r\n", {});
        record.spans = {{10, 4, Sort::Person}, {22, 12, Sort::Id}};
        session.append(record);
        checkFor(Password).maskLeaks(session);
        QCOMPARE(session.arena().toByteArray(), "535 5.7.8 anna **************** no\r\n");
        const std::vector<Span> expected{
            {10, 4, Sort::Person}, {15, 16, Sort::Secret}, {31, 3, Sort::Id}};
        QVERIFY(session.spans() == expected);
    }

    void looksForShortSecretsOnlyBehindAnAnswer()
    {
        Session session;
        session.plan.user = QStringLiteral("abc");
        session.append(receivedRecord("250 abc\r\n", {QStringLiteral("abc")}));
        session.append(answerRecord("AUTH PLAIN ****\r\n"));
        QCOMPARE(checkFor("abc").check(session).hits, 0);
        QCOMPARE(checkFor("plain").check(session).hits, 0);
        session.append(receivedRecord("535 abc\r\n", {QStringLiteral("abc")}));
        session.append(receivedRecord("535 abc\r\n", {QStringLiteral("abc")}));
        QCOMPARE(checkFor("abc").check(session).places, QStringList{QStringLiteral("event 3")});
    }

    void looksIntoAnswersForShortSecrets()
    {
        Session session;
        session.append(
            answerRecord("AUTH PLAIN " + QByteArray("\0anna\0abc", 9).toBase64() + "\r\n"));
        QCOMPARE(checkFor("abc").maskLeaks(session).hits, 1);
        QCOMPARE(session.arena().toByteArray(), "AUTH PLAIN ************\r\n");
    }

    void comesToAnEndWithASecretOfAsterisks()
    {
        const LeakCheck check = checkFor("********");
        Session session = cleanSession();
        session.append(receivedRecord("535 ********\r\n", {QStringLiteral("********")}));
        QCOMPARE(check.maskLeaks(session).hits, 0);
    }

    void agreesWithTheMasking()
    {
        SecretMasker masker;
        masker.learn("250 OK");
        masker.learn("PIPELINING8BITMIME");
        masker.learn(Password);
        QByteArray raw = "250-OK S3cr3t-\r\n250-PIPELINING\r\n250 8BITMIME S3cr3t-Passw0rd!\r\n";
        masker.maskReply(raw, ReplyContext::Elsewhere);
        Session session;
        session.append(receivedRecord(raw, {}));
        QCOMPARE(LeakCheck(masker).check(session).hits, 0);
    }
};

QTEST_APPLESS_MAIN(TestLeakCheck)
#include "tst_leak_check.moc"
