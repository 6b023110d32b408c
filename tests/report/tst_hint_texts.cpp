// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Sentences that name what was said in the conversation, and the steps that go with them.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"
#include "report/Explanation.h"
#include "report/FindingTexts.h"

#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

Plan submissionPlan()
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.com");
    plan.port = 587;
    plan.mechanism = QStringLiteral("PLAIN");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

const QString Hello = QStringLiteral("connect +\nbanner < 220 a\nehlo > EHLO pc1.example.com\n"
                                     "ehlo < 250 a|SIZE 1000\n");
const QString SignedIn =
    Hello + QStringLiteral("auth > AUTH PLAIN **** @@ PLAIN anna@example.com 9\nauth < 235 ok\n");
const QString ToBody = SignedIn
    + QStringLiteral("mail > MAIL FROM:<anna@example.com>\nmail < 250 ok\n"
                     "rcpt > RCPT TO:<bob@example.org>\nrcpt < 250 ok\ndata > DATA\n"
                     "data < 354 go\n");

Session diagnosed(const QString &story)
{
    Session session = sessionOf(story, submissionPlan());
    session.capabilities.insert(QStringLiteral("SIZE"), QStringLiteral("1000"));
    diagnose(session, storyKnowledge());
    return session;
}

} // namespace

class HintTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentenceNamesWhatWasSaid_data();
    void sentenceNamesWhatWasSaid();
    void sameStepIsSaidOnce();
    void successHasNoSteps();
};

void HintTextsTest::sentenceNamesWhatWasSaid_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *id, const QString &story, const QStringList &words) {
        QTest::newRow(id) << story << QString::fromLatin1(id) << words;
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("mail.sender-not-the-user",
        SignedIn
            + text("mail > MAIL FROM:<web@example.net>\nmail < 553 5.7.1 <web@example.net>: Sender "
                   "address rejected: not owned by user anna@example.com"),
        {text("anna@example.com signed in"), text("from web@example.net")});
    row("mail.sender-is-the-user",
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com>\nmail < 553 5.7.1 <anna@example.com>: "
                   "Sender address rejected: not owned by user anna@example.com"),
        {text("anna@example.com signed in and sends as the same address")});
    row("mail.internal-domain", Hello + text("mail > MAIL FROM:<www@web1.internal>\nmail < 250 ok"),
        {text("the sender www@web1.internal exists")});
    row("rcpt.odd-domain",
        Hello
            + text("mail > MAIL FROM:<a@example.com>\nmail < 250 ok\n"
                   "rcpt > RCPT TO:<bob@example.org_> NOTIFY=NEVER\nrcpt < 550 no"),
        {text("the recipient bob@example.org_ holds")});
    row("auth.placeholder-user",
        Hello + text("auth > AUTH PLAIN **** @@ PLAIN null 9\nauth < 535 5.7.8 no"),
        {text("the word \"null\"")});
    row("auth.user-without-domain",
        Hello + text("auth > AUTH PLAIN **** @@ PLAIN anna 9\nauth < 535 5.7.8 no"),
        {text("user name anna has no domain")});
    row("message.over-limit",
        SignedIn
            + text("mail > MAIL FROM:<anna@example.com> SIZE=1234 BODY=8BITMIME\nmail < 552 5.3.4 "
                   "too big"),
        {text("1234 bytes"), text("takes 1000 at most")});
    row("message.long-line",
        ToBody + text("body > ") + QString(1003, QLatin1Char('x'))
            + text("\nbody # message.sent\nbody < 550 no"),
        {text("has 1003 bytes")});
    row("body.lost", ToBody + text("body > 1234567890\nbody lost"), {text("of 10 bytes")});
    row("body.timeout", ToBody + text("body > 1234567890\nbody timeout"), {text("of 10 bytes")});
    row("time.late-greeting", text("@0 connect +\n@2.5 banner < 220 a"),
        {text("The server's greeting took 2.50 s.")});
    row("time.slowish-step",
        text("@0 connect +\n@6 banner < 220 a\n@7 ehlo > EHLO a.example\n@15 ehlo < 250 a"),
        {text("Our greeting (EHLO) took 8.00 s")});
}

void HintTextsTest::sentenceNamesWhatWasSaid()
{
    QFETCH(QString, story);
    QFETCH(QString, id);
    QFETCH(QStringList, words);
    const Session session = diagnosed(story);
    const auto found = std::find_if(session.findings.begin(), session.findings.end(),
        [&](const Finding &finding) { return finding.id == id; });
    QVERIFY(found != session.findings.end());
    const QString said = findingText(*found, session);
    for (const QString &part : words)
        QVERIFY2(said.contains(part), qPrintable(said));
}

void HintTextsTest::sameStepIsSaidOnce()
{
    Session session = diagnosed(ToBody);
    for (const char *id : {"message.bare-lf", "message.bare-cr"}) {
        Finding finding;
        finding.id = QLatin1String(id);
        finding.severity = Severity::Warning;
        session.findings.push_back(finding);
    }
    const auto steps = explanationOf(session, storyKnowledge()).nextSteps;
    const auto isAboutLines = [](const Phrases &step) {
        return plainText(step).contains(QLatin1String("must end with CR LF"));
    };
    QCOMPARE(std::count_if(steps.begin(), steps.end(), isAboutLines), 1);
}

void HintTextsTest::successHasNoSteps()
{
    const Session session = diagnosed(ToBody
        + QStringLiteral("body > Subject: x\nbody # message.sent\nbody < 250 ok\nquit < 221 b"));
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QVERIFY(explanationOf(session, storyKnowledge()).nextSteps.empty());
}

QTEST_GUILESS_MAIN(HintTextsTest)
#include "tst_hint_texts.moc"
