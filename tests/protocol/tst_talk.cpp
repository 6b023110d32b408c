// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Conversations that a person leads. "|" parts the lines of a story.

#include "DialogueFixtures.h"
#include "DialoguePlayer.h"
#include "MailboxFixtures.h"

#include <QTest>

using namespace smtpscope;

namespace {

QString script(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('|'), QLatin1Char('\n'));
}

std::unique_ptr<DialoguePlayer> talk(Protocol protocol, Security security)
{
    Plan plan = carriesMail(protocol) ? basePlan() : mailboxPlan(protocol);
    plan.protocol = protocol;
    plan.security = security;
    DialogueMaterial material = materialFor(plan);
    material.byHand = true;
    return std::make_unique<DialoguePlayer>(plan, material);
}

const QString Greeted = script("connect|S: 220 mx ready|note: talk.begins|");

} // namespace

class TalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storiesGoAsWritten_data();
    void storiesGoAsWritten();
    void answersToChallengesAreSecret();
    void nothingIsSaidUnlessTyped();
    void stagesFollowWhatIsTyped();
    void ehloTellsWhatIsOffered();
    void passwordNeedsEncryptionUnlessToldOtherwise();
};

void TalkTest::storiesGoAsWritten_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("story");
    const auto row = [](const char *name, const char *story, Security security = Security::None,
                         Protocol protocol = Protocol::Smtp) {
        QTest::newRow(name) << protocol << security
                            << (security == Security::None && protocol == Protocol::Smtp
                                       ? Greeted + script(story)
                                       : script(story));
    };
    row("any-order",
        "type: RCPT TO:<a@example.org>|C: RCPT TO:<a@example.org>|S: 503 no|"
        "type: MAIL FROM:<>|C: MAIL FROM:<>|S: 250 ok|silence");
    row("quit-ends", "type: quit|C: quit|S: 221 bye|finish");
    row("quit-refused-goes-on",
        "type: QUIT|C: QUIT|S: 500 what|type: NOOP|C: NOOP|S: 250 ok|"
        "silence");
    row("starttls-typed",
        "type: STARTTLS|C: STARTTLS|S: 220 go|tls|type: EHLO a|C: EHLO a|"
        "S: 250 mx|type: STARTTLS|C: STARTTLS|S: 220 again|silence");
    row("starttls-refused", "type: STARTTLS|C: STARTTLS|S: 454 not now|silence|type: NOOP|C: NOOP");
    row("tls-fails", "type: STARTTLS|C: STARTTLS|S: 220 go|tls-fails|cut");
    row("injection", "type: STARTTLS|C: STARTTLS|S: 220 go|tls|inject|cut");
    row("message",
        "type: DATA|C: DATA|S: 354 go|compose: one\\n.two|"
        "C: one\\n..two\\n.|note: message.sent|S: 250 taken|type: NOOP|C: NOOP");
    row("message-refused", "type: DATA|C: DATA|S: 503 first MAIL|type: RSET|C: RSET");
    row("no-quit-where-a-message-is-due", "type: DATA|C: DATA|S: 354 go|cancel|cut");
    row("no-quit-where-a-password-is-due",
        "type: AUTH LOGIN|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|note: sasl.challenge|cancel|cut");
    row("quit-on-cancel", "type: NOOP|C: NOOP|cancel|C: QUIT|finish");
    row("quit-on-cancel-at-the-gate", "cancel|C: QUIT|finish");
    row("421-at-the-gate", "S: 421 idle|finish");
    row("421-as-answer", "type: NOOP|C: NOOP|S: 421 idle|finish");
    row("news-at-the-gate", "S: 250 hello|silence|type: NOOP|C: NOOP");
    row("lost", "type: NOOP|C: NOOP|lost|cut");
    row("timeout", "type: NOOP|C: NOOP|timeout|cut");
    row("auth-typed",
        "type: AUTH LOGIN|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|note: sasl.challenge|"
        "type: YW5uYQ==|C: YW5uYQ==|S: 334 UGFzc3dvcmQ6|note: sasl.challenge|"
        "type: c2VjcmV0|C: c2VjcmV0|S: 535 no|type: NOOP|C: NOOP");
    row("auth-helped",
        "type: STARTTLS|C: STARTTLS|S: 220 go|tls|sign-in: LOGIN|C: AUTH LOGIN|"
        "S: 334 VXNlcm5hbWU6|note: sasl.challenge|C: YW5uYQ==|S: 334 UGFzc3dvcmQ6|"
        "note: sasl.challenge|C: czNjcmV0LXdvcmQ=|S: 235 in|type: NOOP|C: NOOP");
    row("auth-helped-refused",
        "type: STARTTLS|C: STARTTLS|S: 220 go|tls|sign-in: PLAIN|"
        "C: AUTH PLAIN AGFubmEAczNjcmV0LXdvcmQ=|S: 535 no|"
        "type: NOOP|C: NOOP");
    row("starttls-planned",
        "connect|S: 220 mx|C: EHLO client.example|S: 250-mx|S: 250 STARTTLS|"
        "C: STARTTLS|S: 220 go|tls|note: talk.begins|type: NOOP|C: NOOP",
        Security::StartTls);
    row("starttls-not-offered",
        "connect|S: 220 mx|C: EHLO client.example|S: 250 mx|"
        "note: starttls.not-offered|note: talk.begins|type: NOOP|C: NOOP",
        Security::StartTls);
    row("tls-planned", "connect|tls|S: 554 not you|note: talk.begins|type: QUIT|C: QUIT",
        Security::Tls);
    row("lmtp-answers-for-each",
        "connect|S: 220 mx|note: talk.begins|type: RCPT TO:<a@b.example>|C: RCPT TO:<a@b.example>|"
        "S: 250 ok|type: RCPT TO:<c@b.example>|C: RCPT TO:<c@b.example>|S: 250 ok|type: DATA|"
        "C: DATA|S: 354 go|compose: x|C: x\\n.|note: message.sent|S: 250 first|timeout|cut",
        Security::None, Protocol::Lmtp);
    row("imap-tag-is-added",
        "connect|S: * OK hello|note: talk.begins|type: capability|"
        "C: A001 capability|S: * CAPABILITY IMAP4rev1|S: A001 OK done|"
        "type: x7 NOOP|C: x7 NOOP|S: x7 OK|type: LOGOUT|C: A002 LOGOUT|"
        "S: * BYE|S: A002 OK|finish",
        Security::None, Protocol::Imap);
    row("imap-idle-is-no-secret",
        "connect|S: * OK hello|note: talk.begins|type: IDLE|C: A001 IDLE|"
        "S: + idling|type: DONE|C: DONE|S: A001 OK",
        Security::None, Protocol::Imap);
    row("pop3-starttls",
        "connect|S: +OK hello|note: talk.begins|type: STLS|C: STLS|S: +OK go|tls|"
        "type: CAPA|C: CAPA|S: +OK list|S: USER|S: .|type: QUIT|C: QUIT|"
        "S: +OK bye|finish",
        Security::None, Protocol::Pop3);
}

void TalkTest::storiesGoAsWritten()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QString, story);
    QCOMPARE(talk(protocol, security)->play(story), QString());
}

void TalkTest::answersToChallengesAreSecret()
{
    const auto player = talk(Protocol::Smtp, Security::None);
    QCOMPARE(player->play(Greeted + script("type: AUTH LOGIN|C: AUTH LOGIN")), QString());
    QVERIFY(!player->dialogue().isAnswerDue());
    QCOMPARE(player->play(script("S: 334 VXNlcm5hbWU6|note: sasl.challenge")), QString());
    QVERIFY(player->dialogue().isAnswerDue());
    const auto trial = player->dialogue().clone();
    const Actions actions = trial->on(Proceed{"my password"});
    const Command &command = std::get<Send>(actions.front()).command;
    QCOMPARE(command.spans, (std::vector<Span>{{0, 11, Sort::Secret}}));
    QVERIFY(!trial->isAnswerDue());
}

void TalkTest::nothingIsSaidUnlessTyped()
{
    const auto player = talk(Protocol::Smtp, Security::None);
    QCOMPARE(player->play(Greeted), QString());
    QCOMPARE(player->dialogue().askedFor(), AskedFor::Command);
    QVERIFY(!previewOf(player->dialogue()));
    const auto trial = player->dialogue().clone();
    QCOMPARE(trial->on(Proceed{}).size(), size_t(1)); // proposed once more, so nothing gets stuck
}

void TalkTest::stagesFollowWhatIsTyped()
{
    const auto player = talk(Protocol::Smtp, Security::None);
    const auto stageAfter = [&player](const char *story) {
        return player->play(script(story)).isEmpty() ? player->dialogue().stage() : Stage::Input;
    };
    QCOMPARE(stageAfter(Greeted.toUtf8().constData()), Stage::Ehlo);
    QCOMPARE(stageAfter("type: mail from:<>|C: mail from:<>|S: 250 ok"), Stage::Mail);
    QCOMPARE(stageAfter("type: VRFY anna|C: VRFY anna|S: 252 maybe"), Stage::Mail);
    QCOMPARE(stageAfter("type: DATA|C: DATA|S: 354 go"), Stage::Data);
    QCOMPARE(stageAfter("compose: x|C: x\\n.|note: message.sent|S: 250 ok"), Stage::Body);
    QCOMPARE(stageAfter("type: NOOP|C: NOOP|S: 250 ok"), Stage::Mail);
    QCOMPARE(stageAfter("type: STARTTLS|C: STARTTLS|S: 220 go|tls"), Stage::Ehlo);
}

void TalkTest::ehloTellsWhatIsOffered()
{
    const auto player = talk(Protocol::Smtp, Security::None);
    const QString hello = script("type: EHLO a|C: EHLO a|S: 250-mx|S: 250 AUTH PLAIN");
    QCOMPARE(player->play(Greeted + hello), QString());
    QCOMPARE(player->capabilities().value(QStringLiteral("AUTH")), QStringLiteral("PLAIN"));
}

void TalkTest::passwordNeedsEncryptionUnlessToldOtherwise()
{
    const QString story =
        script("sign-in: PLAIN|note: auth.needs-tls|type: NOOP|C: NOOP|S: 250 ok");
    const auto player = talk(Protocol::Smtp, Security::None);
    QCOMPARE(player->play(Greeted + story), QString());
    const SignInAsked anyway{
        QStringLiteral("PLAIN"), {QStringLiteral("anna"), {}, Secret("pw")}, "nonce", true};
    const auto trial = player->dialogue().clone();
    QVERIFY(std::holds_alternative<Send>(trial->on(anyway).front()));
}

QTEST_GUILESS_MAIN(TalkTest)
#include "tst_talk.moc"
