// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Explanations: what decides, in which order, what follows from it, and which contradictions are
// told.

#include "knowledge/KnowledgeFixtures.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class ExplanationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void decides_data();
    void decides();
    void notes_data();
    void notes();
    void rowsWordsGoBeforeTheCauses();
    void unclearIsExplainedByItsCode();
    void sideFollowsFromContext_data();
    void sideFollowsFromContext();
    void mailboxServersHaveNoRecipients();
    void retryFollowsFromTheFirstDigit();
    void causeAlone();
    void questionIsMadeOfAReply();

private:
    const Knowledge &known() const { return std::get<Knowledge>(m_known); }

    std::variant<Knowledge, FileError> m_known = Knowledge::builtIn();
};

namespace {

const char Lists[] = R"json(
"basic_codes": [
  {"code": 250, "kind": "standard", "title": "Done", "meaning": "Done."},
  {"code": 251, "kind": "standard", "title": "Elsewhere", "meaning": "m"},
  {"code": 421, "kind": "standard", "title": "Closing", "meaning": "m", "causes": {"any": "server-fault"}},
  {"code": 450, "kind": "standard", "title": "Not now", "meaning": "m"},
  {"code": 535, "kind": "extension", "title": "Wrong", "meaning": "m", "causes": {"AUTH": "wrong-credentials"},
   "steps": ["Ask for the name"]},
  {"code": 550, "kind": "standard", "title": "No", "meaning": "Does not say why.", "side": "sender-user",
   "steps": ["Look closer"], "sources": ["RFC 5321 4.2.3"]},
  {"code": 551, "kind": "standard", "title": "Elsewhere", "meaning": "m"},
  {"code": 552, "kind": "standard", "title": "Too much", "meaning": "m",
   "causes": {"RCPT": "mailbox-full", "any": ""}},
  {"code": 555, "kind": "standard", "title": "Parameters", "meaning": "m"},
  {"code": 511, "kind": "folklore", "twin": "5.1.1", "title": "Folklore", "meaning": "m"},
  {"code": 565, "kind": "vendor", "title": "Some vendor's", "meaning": "m"},
  {"code": 111, "kind": "client-made", "title": "Refused", "meaning": "m", "causes": {"any": "server-fault"}}],
"enhanced_codes": [
  {"code": "X.1.1", "title": "Bad mailbox", "meaning": "Code says so.", "cause": "no-such-recipient",
   "sources": ["RFC 3463 3.2"]},
  {"code": "4.1.1", "title": "Bad mailbox, for now", "meaning": "m", "cause": ""},
  {"code": "X.7.1", "title": "Not allowed", "meaning": "m", "fallback": "policy-refusal"},
  {"code": "X.7.X", "title": "Something about policy", "meaning": "m"},
  {"code": "2.X.X", "title": "Fine", "meaning": "m", "cause": "not-a-failure"},
  {"code": "5.X.X", "title": "Refused for good", "meaning": "m"}],
"commands": [{"command": "any", "replies": [{"code": 421, "kind": "temporary"}]},
             {"command": "RCPT", "replies": [{"code": 250, "kind": "success"}, {"code": 550, "kind": "permanent"}]}],
"imap_codes": [
  {"name": "AUTHENTICATIONFAILED", "title": "Sign-in failed", "meaning": "m", "cause": "wrong-credentials"},
  {"name": "ALERT", "title": "Read this", "meaning": "m", "cause": "unclear"}],
"servers": [{"product": "Mailer", "banner": ["esmtp mailer"], "ehlo": ["xmailer"]}],
"replies": [
  {"provider": "Bigmail", "text": ["over limit"], "enhanced": ["4.7.X"], "cause": "greylisted"},
  {"provider": "Bigmail", "text": ["over limit"], "codes": ["5xx"], "commands": ["RCPT"], "cause": "mailbox-full",
   "title": "Bigmail's own title", "retry": "no", "steps": ["Ask Bigmail"], "sources": ["Bigmail's help"]},
  {"provider": "", "text": ["greylist(ed|ing)"], "cause": "greylisted"
}],
"words": [
  {"text": ["user unknown"], "cause": "no-such-recipient"},
  {"text": ["quota"], "cause": "mailbox-full"},
  {"text": ["relay"], "cause": "relay-not-permitted"}])json";

ReplyQuestion asked(ReplyCommand command, int code, const char *enhanced, const char *text)
{
    ReplyQuestion question;
    question.command = command;
    question.code = code;
    question.enhanced = QString::fromUtf8(enhanced);
    question.text = QString::fromUtf8(text);
    return question;
}

QStringList noteIds(const ReplyExplanation &explanation)
{
    QStringList ids;
    for (const ExplanationNote &note : explanation.notes)
        ids += note.id;
    return ids;
}

} // namespace

void ExplanationTest::initTestCase()
{
    m_known = knowledgeOf(Lists);
    if (const auto *error = std::get_if<FileError>(&m_known))
        QFAIL(qPrintable(error->detail));
}

void ExplanationTest::decides_data()
{
    QTest::addColumn<ReplyQuestion>("question");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<Confidence>("confidence");
    const auto row = [](const char *name, const ReplyQuestion &question, const char *cause,
                         Confidence confidence) {
        QTest::newRow(name) << question << QString::fromUtf8(cause) << confidence;
    };
    using C = ReplyCommand;
    row("provider's words", asked(C::Rcpt, 550, "", "over limit"), "mailbox-full",
        Confidence::Certain);
    row("provider's words with another code", asked(C::Rcpt, 450, "", "over limit"), "unclear",
        Confidence::Guess);
    row("provider's words for another command", asked(C::Mail, 550, "", "over limit"), "unclear",
        Confidence::Guess);
    row("command not known is not asked", asked(C::Any, 550, "", "over limit"), "mailbox-full",
        Confidence::Certain);
    row("first entry that fits", asked(C::Rcpt, 550, "4.7.9", "over limit"), "greylisted",
        Confidence::Likely);
    row("telling words beat the enhanced code", asked(C::Rcpt, 550, "5.1.1", "greylisted"),
        "greylisted", Confidence::Likely);
    row("enhanced code", asked(C::Rcpt, 550, "5.1.1", "no"), "no-such-recipient",
        Confidence::Likely);
    row("enhanced code and words agree", asked(C::Rcpt, 550, "5.1.1", "user unknown"),
        "no-such-recipient", Confidence::Certain);
    row("enhanced code beats general words", asked(C::Rcpt, 550, "5.1.1", "quota"),
        "no-such-recipient", Confidence::Guess);
    row("exact row tells nothing", asked(C::Rcpt, 450, "4.1.1", "quota"), "mailbox-full",
        Confidence::Likely);
    row("words", asked(C::Rcpt, 550, "", "user unknown"), "no-such-recipient", Confidence::Likely);
    row("words beat what a code mostly means", asked(C::Rcpt, 550, "5.7.1", "no relay"),
        "relay-not-permitted", Confidence::Likely);
    row("what a code mostly means", asked(C::Rcpt, 550, "5.7.1", "no"), "policy-refusal",
        Confidence::Guess);
    row("words beat command and code", asked(C::Rcpt, 552, "", "no relay"), "relay-not-permitted",
        Confidence::Likely);
    row("command and code", asked(C::Rcpt, 552, "", "no"), "mailbox-full", Confidence::Likely);
    row("another command", asked(C::Mail, 552, "", "no"), "unclear", Confidence::Guess);
    row("code of any command", asked(C::Any, 421, "", "bye"), "server-fault", Confidence::Guess);
    row("bare refusal is not unknown", asked(C::Rcpt, 550, "", "no"), "unclear", Confidence::Guess);
    row("words alone", asked(C::Any, 0, "", "user unknown"), "no-such-recipient",
        Confidence::Likely);
    row("success", asked(C::Rcpt, 250, "", "user unknown"), "not-a-failure", Confidence::Certain);
    row("success by enhanced code", asked(C::Any, 0, "2.1.5", ""), "not-a-failure",
        Confidence::Certain);
    row("code without dots", asked(C::Any, 511, "", ""), "no-such-recipient", Confidence::Guess);
    row("unknown code without dots", asked(C::Any, 571, "", "no"), "policy-refusal",
        Confidence::Guess);
    row("client's number", asked(C::Any, 111, "", ""), "server-fault", Confidence::Likely);
    row("nothing known", asked(C::Any, 599, "", "xyz"), "unclear", Confidence::Guess);
    ReplyQuestion imap = asked(C::ImapLogin, 0, "", "quota");
    imap.protocol = Protocol::Imap;
    imap.status = QStringLiteral("NO");
    imap.responseCode = QStringLiteral("AUTHENTICATIONFAILED");
    row("response code", imap, "wrong-credentials", Confidence::Guess);
    imap.responseCode = QStringLiteral("ALERT");
    row("response code that tells nothing", imap, "mailbox-full", Confidence::Likely);
    imap.status = QStringLiteral("OK");
    row("mailbox server accepts", imap, "not-a-failure", Confidence::Certain);
}

void ExplanationTest::decides()
{
    QFETCH(const ReplyQuestion, question);
    const ReplyExplanation explanation = known().explain(question);
    QTEST(explanation.cause, "cause");
    QTEST(explanation.confidence, "confidence");
    QVERIFY(!explanation.title.isEmpty());
    QVERIFY(!explanation.meaning.isEmpty());
    QVERIFY(!explanation.nextSteps.isEmpty());
    QCOMPARE(explanation.code, question.code);
}

void ExplanationTest::notes_data()
{
    QTest::addColumn<ReplyQuestion>("question");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const ReplyQuestion &question, const QStringList &notes) {
        QTest::newRow(name) << question << notes;
    };
    using C = ReplyCommand;
    const auto one = [](const char *id) { return QStringList{QLatin1String(id)}; };
    row("nothing odd", asked(C::Rcpt, 550, "5.1.1", "user unknown"), {});
    row("class conflict", asked(C::Any, 550, "4.7.1", "no"), one("note.class-conflict"));
    row("class conflict the other way", asked(C::Any, 450, "5.7.1", "no"),
        one("note.class-conflict"));
    row("text conflict", asked(C::Any, 550, "5.1.1", "greylisting"), one("note.text-conflict"));
    row("general words conflict", asked(C::Any, 550, "5.1.1", "quota"), one("note.text-conflict"));
    row("for now, and does not go away", asked(C::Any, 450, "", "user unknown"),
        one("note.temporary-code"));
    row("code without dots", asked(C::Any, 511, "", ""), one("note.twin"));
    row("unknown code without dots", asked(C::Any, 571, "", ""), one("note.twin"));
    row("vendor's code", asked(C::Any, 565, "", ""), one("note.origin"));
    row("client's number", asked(C::Any, 111, "", ""), one("note.client-made"));
    row("unknown code", asked(C::Any, 598, "", ""), one("note.unknown-code"));
    row("no reply code at all", asked(C::Any, 120, "", ""), one("note.unknown-code"));
    row("code that may not come here", asked(C::Rcpt, 535, "", ""), one("note.unexpected-reply"));
    row("may come at any time", asked(C::Rcpt, 421, "", ""), {});
    row("command without a table", asked(C::Mail, 535, "", ""), {});
    row("forwarded", asked(C::Any, 251, "", "will forward to <new@example.org>"),
        one("note.forward-path"));
    row("moved", asked(C::Any, 551, "", "try <new@example.org>"), one("note.forward-path"));
    row("moved nobody knows where", asked(C::Any, 551, "", "try < elsewhere"), {});
    row("brackets", asked(C::Any, 555, "", "syntax"), one("note.brackets"));
    row("greeting", asked(C::Connect, 421, "", "mx ESMTP Mailer"), one("note.server"));
    row("words of a greeting elsewhere", asked(C::Rcpt, 421, "", "mx ESMTP Mailer"), {});
    row("abilities", asked(C::Ehlo, 421, "", "mx SIZE XMAILER"), one("note.server"));
    ReplyQuestion signedIn = asked(C::Any, 550, "", "no relay");
    signedIn.isSignedIn = true;
    row("signed in before", signedIn, one("note.already-signed-in"));
}

void ExplanationTest::notes()
{
    QFETCH(const ReplyQuestion, question);
    const ReplyExplanation explanation = known().explain(question);
    QTEST(noteIds(explanation), "notes");
    for (const ExplanationNote &note : explanation.notes)
        QVERIFY(note.text.endsWith(QLatin1Char('.')) && !note.text.contains(QLatin1Char('%')));
}

void ExplanationTest::rowsWordsGoBeforeTheCauses()
{
    const auto explanation = known().explain(asked(ReplyCommand::Rcpt, 550, "", "over limit"));
    QCOMPARE(explanation.title, QStringLiteral("Bigmail's own title"));
    QCOMPARE(explanation.meaning, QStringLiteral("Meaning of mailbox-full"));
    QCOMPARE(explanation.retry, Retry::No);
    QCOMPARE(explanation.side, Side::RecipientUser);
    QCOMPARE(explanation.nextSteps, QStringList{QStringLiteral("Ask Bigmail")});
    QCOMPARE(explanation.userSentence, QStringLiteral("User of mailbox-full"));
    QCOMPARE(explanation.provider, QStringLiteral("Bigmail"));
    QCOMPARE(explanation.sources,
        (QStringList{QStringLiteral("Bigmail's help"), QStringLiteral("RFC 5321 4.2.3")}));
    const auto byCommand = known().explain(asked(ReplyCommand::Auth, 535, "", "no"));
    QCOMPARE(byCommand.title, QStringLiteral("Title of wrong-credentials"));
    QCOMPARE(byCommand.nextSteps, QStringList{QStringLiteral("Ask for the name")});
}

void ExplanationTest::unclearIsExplainedByItsCode()
{
    const auto basic = known().explain(asked(ReplyCommand::Rcpt, 550, "", "no"));
    QCOMPARE(basic.title, QStringLiteral("No"));
    QCOMPARE(basic.side, Side::SenderUser);
    QCOMPARE(basic.nextSteps, QStringList{QStringLiteral("Look closer")});
    const auto both = known().explain(asked(ReplyCommand::Rcpt, 550, "5.7.0", "no"));
    QCOMPARE(both.title, QStringLiteral("Something about policy"));
    QCOMPARE(both.nextSteps, QStringList{QStringLiteral("Look closer")});
    QCOMPARE(known().explain(asked(ReplyCommand::Any, 550, "5.9.9", "")).title,
        QStringLiteral("Refused for good"));
    QCOMPARE(known().explain(asked(ReplyCommand::Any, 0, "", "xyz")).title,
        QStringLiteral("Title of unclear"));
}

void ExplanationTest::sideFollowsFromContext_data()
{
    QTest::addColumn<ServerRole>("server");
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Side>("side");
    QTest::newRow("fault of an unknown server")
        << ServerRole::Unknown << false << 421 << QString() << Side::RecipientServer;
    QTest::newRow("fault of the recipient's server")
        << ServerRole::RecipientsServer << false << 421 << QString() << Side::RecipientServer;
    QTest::newRow("fault of the own server")
        << ServerRole::OwnServer << false << 421 << QString() << Side::SenderServer;
    QTest::newRow("sign-in is at the own server")
        << ServerRole::Unknown << false << 421 << QStringLiteral("AUTH") << Side::SenderServer;
    QTest::newRow("relay before the sign-in")
        << ServerRole::OwnServer << false << 550 << QStringLiteral("relay") << Side::ThisComputer;
    QTest::newRow("relay after the sign-in")
        << ServerRole::OwnServer << true << 550 << QStringLiteral("relay") << Side::SenderServer;
    QTest::newRow("recipient is unknown anyway")
        << ServerRole::OwnServer << true << 550 << QStringLiteral("user unknown")
        << Side::SenderUser;
}

void ExplanationTest::sideFollowsFromContext()
{
    QFETCH(const ServerRole, server);
    QFETCH(const bool, isSignedIn);
    QFETCH(const int, code);
    QFETCH(const QString, text);
    ReplyQuestion question;
    question.server = server;
    question.isSignedIn = isSignedIn;
    question.code = code;
    question.text = text;
    if (text == QLatin1String("AUTH"))
        question.command = ReplyCommand::Auth;
    QTEST(known().explain(question).side, "side");
}

void ExplanationTest::mailboxServersHaveNoRecipients()
{
    ReplyQuestion question = asked(ReplyCommand::ImapLogin, 0, "", "greylisted");
    question.protocol = Protocol::Imap;
    question.status = QStringLiteral("NO");
    QCOMPARE(known().explain(question).side, Side::SenderServer);
}

void ExplanationTest::retryFollowsFromTheFirstDigit()
{
    const auto retry = [&](int code, const char *enhanced) {
        return known().explain(asked(ReplyCommand::Any, code, enhanced, "xyz")).retry;
    };
    QCOMPARE(retry(450, ""), Retry::Later);
    QCOMPARE(retry(550, ""), Retry::No);
    QCOMPARE(retry(0, "4.9.9"), Retry::Later);
    QCOMPARE(retry(250, ""), Retry::None);
    QCOMPARE(retry(0, ""), Retry::None);
}

void ExplanationTest::causeAlone()
{
    const auto explanation = known().explainCause(QStringLiteral("mailbox-full"));
    QCOMPARE(explanation.title, QStringLiteral("Title of mailbox-full"));
    QCOMPARE(explanation.side, Side::RecipientUser);
    QCOMPARE(explanation.retry, Retry::Later);
    QVERIFY(known().explainCause(QStringLiteral("no-such-cause")).title.isEmpty());
}

void ExplanationTest::questionIsMadeOfAReply()
{
    const Reply reply{550, QStringLiteral("5.1.1"),
        {QStringLiteral("5.1.1 Not"), QStringLiteral("5.1.1 here"), QStringLiteral("5.1.10 x")}};
    const ReplyQuestion question = questionAbout(reply, Stage::Rcpt, Protocol::Smtp);
    QCOMPARE(question.text, QStringLiteral("Not here 5.1.10 x"));
    QCOMPARE(question.command, ReplyCommand::Rcpt);
    QCOMPARE(questionAbout(reply, Stage::Login, Protocol::Pop3).command, ReplyCommand::Pop3Pass);
    QCOMPARE(questionAbout(reply, Stage::Body, Protocol::Smtp).command, ReplyCommand::EndOfData);
    QCOMPARE(questionAbout(reply, Stage::Ehlo, Protocol::Lmtp).command, ReplyCommand::Lhlo);
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
