// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From a record to a server that plays it: order, pace, bounds, and clients that say something else
// than the recorded one.

#include "practice/PracticePlayer.h"
#include "practice/Replay.h"

#include <QTest>

using namespace smtpscope;

class PracticeReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasSaidThen_data();
    void saysWhatWasSaidThen();
    void pausesAreCut();
    void bytesAreBounded();
    void turnsAreBounded();
    void limitsAreMetAgain();
    void silenceIsPlayed();
    void nothingToPlay();
};

namespace {

constexpr qint64 Second = 1'000'000'000;

// Writes a record line by line.
class Recording
{
public:
    explicit Recording(Protocol protocol = Protocol::Smtp) { session.plan.protocol = protocol; }

    Recording &client(const QByteArray &line)
    {
        add(EventKind::Sent, Stage::Mail, Direction::Out, line + "\r\n");
        return *this;
    }
    Recording &server(const QByteArray &text)
    {
        add(EventKind::Received, Stage::Mail, Direction::In, text + "\r\n");
        return *this;
    }
    Recording &happened(EventKind kind, Stage stage)
    {
        add(kind, stage, Direction::None, {});
        return *this;
    }
    Recording &after(qint64 seconds)
    {
        now += seconds * Second;
        return *this;
    }

    Session session;
    qint64 now = 0;
    QString defect;

private:
    void add(EventKind kind, Stage stage, Direction direction, const QByteArray &bytes)
    {
        Record record;
        record.kind = kind;
        record.stage = stage;
        record.direction = direction;
        record.timeNs = now;
        record.bytes = bytes;
        record.defect = defect;
        session.append(record);
    }
};

Session mailRecord()
{
    return Recording()
        .server("220 old.example")
        .client("EHLO client.example")
        .server("250-old.example\r\n250 AUTH PLAIN")
        .client("AUTH PLAIN ****")
        .server("235 welcome")
        .client("MAIL FROM:<a@b.example>")
        .client("RCPT TO:<c@b.example>")
        .client("DATA")
        .server("250 sender")
        .server("250 recipient")
        .server("354 go")
        .client("Hello\r\n.")
        .server("250 taken")
        .client("QUIT")
        .server("221 bye")
        .session;
}

Session imapRecord()
{
    return Recording(Protocol::Imap)
        .server("* OK hello")
        .client("A1 CAPABILITY")
        .server("* CAPABILITY IMAP4rev1\r\nA1 OK A1 is done")
        .client("A2 AUTHENTICATE PLAIN")
        .server("+ ")
        .client("****")
        .server("A2 NO [EXPIRED] too old")
        .client("A3 LOGOUT")
        .server("* BYE bye\r\nA3 OK bye")
        .session;
}

} // namespace

void PracticeReplayTest::saysWhatWasSaidThen_data()
{
    QTest::addColumn<Session>("session");
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("the same client, one command at a time")
        << mailRecord()
        << QByteArray("S: 220 old.example\nC: EHLO x\nS: 250-old.example\nS: 250 AUTH PLAIN\n"
                      "C: AUTH PLAIN b3RoZXI=\nS: 235 welcome\nC: MAIL FROM:<>\nS: 250 sender\n"
                      "C: RCPT TO:<x@b.example>\nS: 250 recipient\nC: DATA\nS: 354 go\n"
                      "C: text\nC: .\nS: 250 taken\nC: QUIT\nS: 221 bye\n");
    QTest::newRow("a client that does not sign in")
        << mailRecord()
        << QByteArray("S: 220 old.example\nC: EHLO x\nS: 250-old.example\nS: 250 AUTH PLAIN\n"
                      "C: MAIL FROM:<>\nS: 250 sender\nC: QUIT\nS: 221 bye\n");
    QTest::newRow("a client that says more than was recorded")
        << mailRecord()
        << QByteArray("S: 220 old.example\nC: QUIT\nS: 221 bye\nC: NOOP\n"
                      "S: 421 4.3.2 The recorded conversation ends here\n[close]\n");
    QTest::newRow("IMAP with other tags")
        << imapRecord()
        << QByteArray("S: * OK hello\nC: x9 CAPABILITY\nS: * CAPABILITY IMAP4rev1\n"
                      "S: x9 OK A1 is done\nC: x10 AUTHENTICATE PLAIN\nS: +\nC: anything\n"
                      "S: A2 NO [EXPIRED] too old\nC: x11 LOGOUT\nS: * BYE bye\nS: x11 OK bye\n");
}

void PracticeReplayTest::saysWhatWasSaidThen()
{
    QFETCH(Session, session);
    QFETCH(QByteArray, script);
    const auto situation = replayOf(session);
    QVERIFY(situation);
    PracticePlayer player(*situation);
    QCOMPARE(player.play(script), script);
}

void PracticeReplayTest::pausesAreCut()
{
    Recording recording;
    recording.after(3).server("220 old.example");
    for (int i = 0; i < 20; ++i)
        recording.client("NOOP").after(24 * 3600).server("250 ok");
    const auto situation = replayOf(recording.session);
    QVERIFY(situation);
    QCOMPARE(situation->greeting.front(), pauseFor(3'000));
    QCOMPARE(situation->turns.front().deeds.front(), pauseFor(LongestReplayPauseMs));
    qint64 sum = 3'000;
    for (const ReplayTurn &turn : situation->turns) {
        for (const Deed &deed : turn.deeds)
            sum += deed.kind == DeedKind::Pause ? deed.amount : 0;
    }
    QCOMPARE(sum, LongestReplayMs);
}

void PracticeReplayTest::bytesAreBounded()
{
    Recording recording;
    recording.server("220 old.example");
    for (int i = 0; i < 20; ++i)
        recording.client("NOOP").server(QByteArray(1024 * 1024, 'x'));
    const auto situation = replayOf(recording.session);
    QVERIFY(situation);
    qint64 said = 0;
    for (const ReplayTurn &turn : situation->turns) {
        for (const Deed &deed : turn.deeds)
            said += deed.bytes.size();
    }
    QVERIFY(said <= MostReplayBytes);
    QCOMPARE(situation->turns.back().deeds, Deeds{closeNow()});
}

void PracticeReplayTest::turnsAreBounded()
{
    Recording recording;
    recording.server("220 old.example");
    for (size_t i = 0; i < MostReplayTurns + 100; ++i)
        recording.client("NOOP");
    QCOMPARE(replayOf(recording.session)->turns.size(), MostReplayTurns);
}

// A record holds only the beginning of what was too long; all of it is said again.
void PracticeReplayTest::limitsAreMetAgain()
{
    Recording recording;
    recording.defect = QStringLiteral("reply.too-many-lines");
    recording.server("250-on and on");
    const auto situation = replayOf(recording.session);
    const Deed &deed = situation->greeting.front();
    QCOMPARE(deed.kind, DeedKind::Repeat);
    const Limits limits;
    QVERIFY(deed.amount > limits.replyLines);
    QVERIFY(deed.amount * deed.bytes.size() > limits.replyBytes);
    QVERIFY(deed.amount * deed.bytes.size() <= MostRepeatedBytes);
}

void PracticeReplayTest::silenceIsPlayed()
{
    const Session silent = Recording()
                               .happened(EventKind::Connect, Stage::Connect)
                               .happened(EventKind::Timeout, Stage::Banner)
                               .session;
    QCOMPARE(PracticePlayer(*replayOf(silent)).play({}), QByteArray("[stall]\n"));
    const Session lost = Recording().happened(EventKind::Lost, Stage::Banner).session;
    QCOMPARE(PracticePlayer(*replayOf(lost)).play({}), QByteArray("[close]\n"));
}

void PracticeReplayTest::nothingToPlay()
{
    QVERIFY(!replayOf(Session()));
    const Session unreachable = Recording()
                                    .happened(EventKind::Resolve, Stage::Dns)
                                    .happened(EventKind::Connect, Stage::Connect)
                                    .happened(EventKind::Timeout, Stage::Connect)
                                    .session;
    QVERIFY(!replayOf(unreachable));
}

QTEST_GUILESS_MAIN(PracticeReplayTest)
#include "tst_practice_replay.moc"
