// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the window says about single events, and what is copied into tickets: as values, from
// recorded sessions.

#include "app/Advice.h"
#include "app/AwaitedAnswer.h"
#include "app/EventExplanation.h"
#include "app/EventTitles.h"
#include "app/SettingsCard.h"
#include "app/TicketTexts.h"
#include "ui/support/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class EventExplanationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusalSaysWhatItAnsweredAndWhoCanMendIt();
    void codeIsTakenApartToTheLastDigit();
    void standardRepliesHoldTheOneThatCame();
    void acceptedReplyAsksForNothing();
    void offersOfAServerAreExplained();
    void commandLinksToItsAnswer();
    void expiredCertificateIsExplainedAtItsHandshake();
    void whatDecidedBeatsWhatWasSeenBesides();
    void everyEventOfEverySampleHasAHead_data();
    void everyEventOfEverySampleHasAHead();
    void signInIsDecodedWithoutItsSecret();
    void waitIsTheServersOwn_data();
    void waitIsTheServersOwn();
    void runningSessionSaysWhatIsAwaited();
    void ticketNamesServerAndVerdictButNoPerson();
    void settingsAreInTheWordsOfEachProgram();
    void namesAreSpelled();
};

// The index of the first event that fits.
template <typename Fits>
static int eventWhere(const Session &session, Fits fits)
{
    const auto found = std::ranges::find_if(session.events(), fits);
    return int(found - session.events().begin());
}

static int refusal(const Session &session)
{
    return eventWhere(session, [&](const Event &event) {
        const Reply *reply = session.replyOf(event);
        return reply && reply->firstDigit() > 3;
    });
}

// The events of @p session up to and with the index @p last, as if it went on.
static Session upTo(const Session &session, int last)
{
    Session begun;
    begun.plan = session.plan;
    for (int i = 0; i <= last; ++i) {
        const Event &event = session.events()[size_t(i)];
        Record record;
        record.kind = event.kind;
        record.stage = event.stage;
        record.direction = event.direction;
        record.timeNs = event.timeNs;
        record.bytes = session.bytesOf(event).toByteArray();
        if (const Reply *reply = session.replyOf(event))
            record.reply = *reply;
        if (const SaslFacts *sasl = session.saslOf(event))
            record.sasl = *sasl;
        begun.append(record);
    }
    return begun;
}

void EventExplanationTest::refusalSaysWhatItAnsweredAndWhoCanMendIt()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const EventExplanation explained =
        explainEvent(session, refusal(session), applicationKnowledge());
    QCOMPARE(explained.head, QStringLiteral("535 5.7.8"));
    QVERIFY2(explained.line.startsWith(QStringLiteral("answered AUTH PLAIN after ")),
        qPrintable(explained.line));
    QCOMPARE(explained.side, Side::SenderUser);
    QCOMPARE(explained.retry, Retry::AfterChange);
    QCOMPARE(explained.outcome, Outcome::Permanent);
    QVERIFY(explained.isDeciding);
    QVERIFY(!explained.meaning.isEmpty() && !explained.nextSteps.isEmpty());
    QVERIFY(!explained.userSentence.isEmpty());
}

void EventExplanationTest::codeIsTakenApartToTheLastDigit()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const auto pieces = explainEvent(session, refusal(session), applicationKnowledge()).pieces;
    QStringList told;
    for (const CodePiece &piece : pieces) {
        const QString &code = piece.code;
        const qsizetype end = piece.from + piece.length;
        told.append(code.left(piece.from) + u'(' + code.mid(piece.from, piece.length) + u')'
            + code.mid(end));
        QVERIFY2(!piece.meaning.isEmpty(), qPrintable(told.back()));
    }
    QCOMPARE(told,
        (QStringList{QStringLiteral("(5)35"), QStringLiteral("5(3)5"), QStringLiteral("(535)"),
            QStringLiteral("5.(7).8"), QStringLiteral("5.7.(8)")}));
    const Reply conflict{550, QStringLiteral("4.1.1"), {}};
    const CodePiece other = codePiecesOf(conflict, applicationKnowledge())[3];
    QCOMPARE(other.code.mid(other.from, other.length), QStringLiteral("4"));
}

void EventExplanationTest::standardRepliesHoldTheOneThatCame()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const auto explained = explainEvent(session, refusal(session), applicationKnowledge());
    QCOMPARE(explained.command, ReplyCommand::Auth);
    QStringList came;
    for (const ExpectedReply &reply : explained.expected)
        if (reply.isThis)
            came.append(reply.code);
    QCOMPARE(came, QStringList{QStringLiteral("535")});
    QVERIFY(explained.expected.size() > 5);
}

void EventExplanationTest::acceptedReplyAsksForNothing()
{
    const Session session = sample(QStringLiteral("accepted"));
    for (int i = 0; i < int(session.events().size()); ++i) {
        const auto explained = explainEvent(session, i, applicationKnowledge());
        QVERIFY2(explained.nextSteps.isEmpty() && explained.side == Side::None,
            qPrintable(explained.head));
        if (explained.command == ReplyCommand::Rcpt && explained.outcome)
            QVERIFY(explained.meaning.front().contains(QStringLiteral("this recipient")));
    }
}

void EventExplanationTest::offersOfAServerAreExplained()
{
    const Session session = sample(QStringLiteral("accepted"));
    const int hello = eventWhere(session,
        [&](const Event &event) { return event.stage == Stage::Ehlo && session.replyOf(event); });
    const auto offers = explainEvent(session, hello, applicationKnowledge()).offers;
    QVERIFY(offers.size() > 5);
    QCOMPARE(offers.front().name, QStringLiteral("SIZE 10485760"));
    for (const NamedValue &offer : offers)
        QVERIFY2(!offer.value.contains(QStringLiteral("not known")), qPrintable(offer.name));
}

void EventExplanationTest::commandLinksToItsAnswer()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const int answer = refusal(session);
    const auto command = explainEvent(session, answer - 1, applicationKnowledge());
    QCOMPARE(command.head, QStringLiteral("AUTH PLAIN"));
    QVERIFY(!command.outcome);
    QCOMPARE(command.links.front().event, answer);
    const auto reply = explainEvent(session, answer, applicationKnowledge());
    QCOMPARE(reply.links.front().event, answer - 1);
}

void EventExplanationTest::expiredCertificateIsExplainedAtItsHandshake()
{
    const Session session = sample(QStringLiteral("certificate-expired"));
    const int handshake =
        eventWhere(session, [](const Event &event) { return event.kind == EventKind::Encrypted; });
    const auto explained = explainEvent(session, handshake, applicationKnowledge());
    QCOMPARE(explained.outcome, Outcome::TlsError);
    QVERIFY2(explained.title.contains(QStringLiteral("expired")), qPrintable(explained.title));
    QCOMPARE(explained.side, Side::SenderServer);
    QCOMPARE(explained.head, QStringLiteral("Certificate expired"));
    const auto decided =
        explainEvent(session, session.findings.front().evidence.back() - 1, applicationKnowledge());
    QCOMPARE(decided.links.front().event, handshake); // from the remark to what it is about
}

void EventExplanationTest::whatDecidedBeatsWhatWasSeenBesides()
{
    Session session;
    session.plan.port = 465;
    session.plan.security = Security::StartTls;
    Record silence;
    silence.kind = EventKind::Timeout;
    silence.stage = Stage::Banner;
    session.append(silence);
    const auto add = [&session](const char *id, Severity severity) {
        Finding finding;
        finding.id = QString::fromLatin1(id);
        finding.severity = severity;
        finding.stage = Stage::Banner;
        finding.side = Side::ThisComputer;
        finding.retry = Retry::AfterChange;
        finding.evidence = {1};
        session.findings.push_back(finding);
    };
    add("time.short-patience", Severity::Info);
    add("server.expects-tls", Severity::Error);
    session.verdict.outcome = Outcome::Timeout;
    session.verdict.stage = Stage::Banner;
    session.verdict.finding = 1;
    const auto explained = explainEvent(session, 0, applicationKnowledge());
    QVERIFY2(explained.title.startsWith(QStringLiteral("Choose TLS from the first byte on this")),
        qPrintable(explained.title));
    QCOMPARE(explained.nextSteps.front(),
        QStringLiteral("Choose TLS from the first byte for this port."));
    QVERIFY(
        explained.meaning.join(QLatin1Char(' ')).contains(QStringLiteral("More time does not")));
    const QString all = explanationText(explained, Protocol::Smtp);
    QVERIFY2(!all.contains(QStringLiteral("--")), qPrintable(all));
}

void EventExplanationTest::everyEventOfEverySampleHasAHead_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"accepted", "wrong-password", "greylisted", "unknown-recipient",
             "relay-denied", "certificate-expired", "starttls-missing", "sent", "partial",
             "token-only", "huge-line", "refused", "imap-on-port"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// Whatever was recorded, there is a head, a meaning, and no link to nowhere.
void EventExplanationTest::everyEventOfEverySampleHasAHead()
{
    QFETCH(QString, name);
    const Session session = sample(name);
    const int count = int(session.events().size());
    for (int i = -1; i < count; ++i) {
        const auto explained = i < 0 ? explainVerdict(session, applicationKnowledge())
                                     : explainEvent(session, i, applicationKnowledge());
        QVERIFY2(!explained.head.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(i < 0 || !explained.title.isEmpty() || !explained.meaning.isEmpty(),
            qPrintable(explained.head));
        for (const EventLink &link : explained.links)
            QVERIFY2(
                link.event >= 0 && link.event < count && link.event != i, qPrintable(link.text));
        QVERIFY2(i < 0 || !eventTitle(session, i).isEmpty(), qPrintable(explained.head));
    }
}

void EventExplanationTest::signInIsDecodedWithoutItsSecret()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const QString told = decodedLines(session, refusal(session) - 1).join(u'\n');
    QVERIFY2(told.contains(QStringLiteral("alice@practice.test")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("PLAIN")), qPrintable(told));
    QVERIFY2(!told.contains(u'*'), qPrintable(told));
}

void EventExplanationTest::waitIsTheServersOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nothing told") << QStringLiteral("Greylisted, try again later") << 900;
    QTest::newRow("seconds") << QStringLiteral("Greylisted for 300 seconds") << 300;
    QTest::newRow("minutes") << QStringLiteral("try again in 5 minutes") << 300;
    QTest::newRow("too long to wait for") << QStringLiteral("wait 48 hours") << 900;
    QTest::newRow("code is no time") << QStringLiteral("451 4.7.1 mail m5") << 900;
}

void EventExplanationTest::waitIsTheServersOwn()
{
    QFETCH(QString, text);
    QTEST(waitAskedFor(text), "seconds");
}

void EventExplanationTest::runningSessionSaysWhatIsAwaited()
{
    const Session whole = sample(QStringLiteral("wrong-password"));
    const auto lineAfter = [&](int last) {
        return awaitedAnswer(upTo(whole, last), applicationKnowledge()).line;
    };
    QCOMPARE(lineAfter(-1), QStringLiteral("for the address of the server"));
    QCOMPARE(lineAfter(0), QStringLiteral("for the connection"));
    QCOMPARE(lineAfter(1), QStringLiteral("for the greeting"));
    QCOMPARE(lineAfter(refusal(whole) - 1), QStringLiteral("for the answer to AUTH PLAIN"));
    const int upgrade = eventWhere(whole,
        [&](const Event &event) { return event.stage == Stage::StartTls && whole.replyOf(event); });
    QCOMPARE(lineAfter(upgrade), QStringLiteral("for the encryption"));
    const auto awaited = awaitedAnswer(upTo(whole, refusal(whole) - 1), applicationKnowledge());
    QVERIFY(!awaited.expected.empty());
    QCOMPARE(awaited.limitMs, whole.plan.limits.deadlineMs);
}

void EventExplanationTest::ticketNamesServerAndVerdictButNoPerson()
{
    const Session session = sample(QStringLiteral("unknown-recipient"));
    const auto result = ticketTexts(
        session, refusal(session), applicationKnowledge(), QDateTime::currentDateTime());
    const auto *texts = std::get_if<TicketTexts>(&result);
    QVERIFY(texts);
    const QString port = QString::number(session.endpoint.port);
    for (const QString &text : {texts->line, texts->paragraph}) {
        QVERIFY2(text.contains(u':' + port), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("550")), qPrintable(text));
    }
    QVERIFY(!texts->line.contains(u'\n'));
    for (const QString &text : {texts->line, texts->paragraph, texts->userMessage, texts->event}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(QStringLiteral("bob")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("alice")), qPrintable(text));
    }
}

void EventExplanationTest::settingsAreInTheWordsOfEachProgram()
{
    AccountSettings settings{Protocol::Smtp, QStringLiteral("smtp.example.com"), 465, Security::Tls,
        QStringLiteral("kim@example.com"), false};
    const auto valueIn = [](const SettingsOfProgram &card, const char *label) {
        for (const SettingsRow &row : card.rows)
            if (row.label == QLatin1String(label))
                return row.value;
        return QString();
    };
    auto cards = settingsCards(settings);
    QCOMPARE(cards.size(), size_t(5));
    QCOMPARE(valueIn(cards[1], "Encryption method"), QStringLiteral("SSL/TLS"));
    QCOMPARE(valueIn(cards[2], "Connection security"), QStringLiteral("SSL/TLS"));
    settings.security = Security::StartTls;
    settings.protocol = Protocol::Imap;
    cards = settingsCards(settings);
    QCOMPARE(cards.size(), size_t(4)); // no scanner fetches mail
    QCOMPARE(valueIn(cards[1], "Encryption method"), QStringLiteral("STARTTLS"));
    QCOMPARE(valueIn(cards[3], "Use TLS/SSL"), QStringLiteral("On (for STARTTLS too)"));
    const AccountSettings used = settingsOf(sample(QStringLiteral("wrong-password")));
    QCOMPARE(used.security, Security::StartTls); // the plan said "if offered", and it was
    QCOMPARE(used.user, QStringLiteral("alice@practice.test"));
}

void EventExplanationTest::namesAreSpelled()
{
    QCOMPARE(spelled(QStringLiteral("a-Z.7")),
        QStringLiteral("a as in Alpha, hyphen, Z as in Zulu, dot, 7"));
}

QTEST_GUILESS_MAIN(EventExplanationTest)
#include "tst_event_explanation.moc"
