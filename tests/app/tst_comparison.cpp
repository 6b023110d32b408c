// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Two sessions side by side: that the difference which matters is the one that is named.

#include "app/Sample.h"
#include "app/compare/ComparisonDetails.h"
#include "app/compare/ComparisonShare.h"
#include "app/compare/ComparisonTexts.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

const ComparedNames Names{QStringLiteral("PC 17"), QStringLiteral("Printer 3")};

const ComparedRow *rowAt(const Comparison &comparison, Stage stage)
{
    for (const ComparedRow &row : comparison.rows)
        if (row.stage == stage && !row.isOffers)
            return &row;
    return nullptr;
}

const ComparedRow *offers(const Comparison &comparison)
{
    for (const ComparedRow &row : comparison.rows)
        if (row.isOffers)
            return &row;
    return nullptr;
}

Session answered(int milliseconds)
{
    Session session;
    Record sent;
    sent.kind = EventKind::Sent;
    sent.stage = Stage::Mail;
    sent.direction = Direction::Out;
    sent.bytes = "MAIL FROM:<>\r\n";
    session.append(sent);
    Record reply;
    reply.kind = EventKind::Received;
    reply.stage = Stage::Mail;
    reply.direction = Direction::In;
    reply.timeNs = qint64(milliseconds) * 1'000'000;
    reply.bytes = "250 2.1.0 Ok\r\n";
    reply.reply = Reply{250, QStringLiteral("2.1.0"), {QStringLiteral("Ok")}};
    session.append(reply);
    session.plan.from = QString();
    session.verdict = {Stage::Done, Outcome::Ok, {}, {}, {}};
    return session;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sessionIsLikeItself();
    void partingIsWhereOneGoesOn();
    void chosenThingsExplainBeforeFactsDo();
    void whatFollowsIsNotTheReason();
    void keywordsLostAndGainedAreTold();
    void timesCountOnlyWhenTheyMatter_data();
    void timesCountOnlyWhenTheyMatter();
    void stageOfOneSideStandsInItsPlace();
    void sharedComparisonHidesPeople();
};

void ComparisonTest::sessionIsLikeItself()
{
    const Session session = sample(QStringLiteral("wrong-password"));
    const Comparison comparison = comparisonOf(session, session, Names);
    QCOMPARE(comparison.parting, -1);
    QCOMPARE(comparison.differences, 0);
    QVERIFY(
        plainText(comparison.headline).contains(QStringLiteral("nothing that matters differs")));
    QVERIFY(comparison.advice.empty());
}

void ComparisonTest::partingIsWhereOneGoesOn()
{
    const Session works = sample(QStringLiteral("accepted"));
    const Session fails = sample(QStringLiteral("wrong-password"));
    const Comparison comparison = comparisonOf(works, fails, Names);
    QVERIFY(comparison.parting >= 0);
    const ComparedRow &row = comparison.rows[size_t(comparison.parting)];
    QCOMPARE(row.stage, Stage::Auth);
    QCOMPARE(row.left.mark, Mark::Ok);
    QCOMPARE(row.right.mark, Mark::Permanent);
    QCOMPARE(comparison.mark, Mark::Permanent);
    QCOMPARE(rowAt(comparison, Stage::Rcpt)->right.mark, Mark::Pending);
    QCOMPARE(rowAt(comparison, Stage::Rcpt)->likeness, Likeness::OnlyLeft);
    const Comparison turned = comparisonOf(fails, works, Names);
    QCOMPARE(turned.rows[size_t(turned.parting)].stage, Stage::Auth);
    QCOMPARE(turned.mark, Mark::Permanent);
}

void ComparisonTest::chosenThingsExplainBeforeFactsDo()
{
    const Session works = sample(QStringLiteral("accepted"));
    Session fails = sample(QStringLiteral("wrong-password"));
    fails.plan.port = works.plan.port;
    fails.endpoint.address = QStringLiteral("203.0.113.99"); // a fact that is nearer
    fails.plan.host = QStringLiteral("other.example");
    const Comparison comparison = comparisonOf(works, fails, Names);
    QVERIFY2(plainText(comparison.headline).endsWith(QStringLiteral("the hosts differ.")),
        qPrintable(plainText(comparison.headline)));
    QVERIFY(plainText(comparison.advice).contains(QStringLiteral("other.example")));
    QVERIFY(plainText(comparison.advice).contains(Names.left));
    QVERIFY(plainText(comparison.advice).contains(Names.right));
}

// Recipients that were never asked differ too, but that is a consequence.
void ComparisonTest::whatFollowsIsNotTheReason()
{
    const Session works = sample(QStringLiteral("accepted"));
    Session fails = works;
    fails.plan.to = {QStringLiteral("somebody@elsewhere.example")};
    fails.verdict.stage = Stage::Mail;
    fails.verdict.outcome = Outcome::Permanent;
    const Comparison comparison = comparisonOf(works, fails, Names);
    QCOMPARE(comparison.rows[size_t(comparison.parting)].stage, Stage::Mail);
    QVERIFY(!plainText(comparison.headline).contains(QStringLiteral("recipients")));
}

void ComparisonTest::keywordsLostAndGainedAreTold()
{
    const Session one = sample(QStringLiteral("accepted"));
    Session other = one;
    other.capabilities.remove(QStringLiteral("PIPELINING"));
    other.capabilities.insert(QStringLiteral("VRFY"), QString());
    const Comparison comparison = comparisonOf(one, other, Names);
    const ComparedRow *row = offers(comparison);
    QVERIFY(row);
    QCOMPARE(row->likeness, Likeness::Different);
    QCOMPARE(row->details[0].what, QStringLiteral("PIPELINING"));
    QCOMPARE(row->details[0].likeness, Likeness::OnlyLeft);
    QCOMPARE(row->details[1].what, QStringLiteral("VRFY"));
    QCOMPARE(row->details[1].likeness, Likeness::OnlyRight);
}

void ComparisonTest::timesCountOnlyWhenTheyMatter_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    QTest::addColumn<bool>("matters");
    QTest::newRow("both short") << 10 << 200 << false;
    QTest::newRow("long, but alike") << 4'000 << 5'000 << false;
    QTest::newRow("right much longer") << 300 << 4'000 << true;
    QTest::newRow("left much longer") << 4'000 << 300 << true;
}

void ComparisonTest::timesCountOnlyWhenTheyMatter()
{
    QFETCH(int, left);
    QFETCH(int, right);
    const Comparison comparison = comparisonOf(answered(left), answered(right), Names);
    const ComparedRow *row = rowAt(comparison, Stage::Mail);
    QVERIFY(row);
    QTEST(row->slowness.has_value(), "matters");
    QTEST(!slownessText(*row).isEmpty(), "matters");
    QCOMPARE(row->likeness, Likeness::Same);
}

void ComparisonTest::stageOfOneSideStandsInItsPlace()
{
    const Session encrypted = sample(QStringLiteral("accepted"));
    Session plain = answered(5);
    const Comparison comparison = comparisonOf(plain, encrypted, Names);
    std::vector<Stage> way;
    for (const ComparedRow &row : comparison.rows)
        way.push_back(row.stage);
    const auto placeOf = [&](Stage stage) { return std::find(way.begin(), way.end(), stage); };
    QVERIFY(placeOf(Stage::Tls) != way.end());
    QVERIFY(placeOf(Stage::Ehlo) < placeOf(Stage::Tls));
    QVERIFY(placeOf(Stage::Tls) < placeOf(Stage::Mail));
}

void ComparisonTest::sharedComparisonHidesPeople()
{
    const Session works = sample(QStringLiteral("accepted"));
    Session fails = sample(QStringLiteral("wrong-password"));
    for (const ComparisonFormat format : {ComparisonFormat::Text, ComparisonFormat::Markdown}) {
        const ComparisonShare share = shareComparison(works, fails, format);
        QVERIFY(share.leaks.empty());
        QVERIFY(share.text.contains(QStringLiteral("part ways at the sign-in")));
        QVERIFY(share.text.contains(QStringLiteral("user1")));
        QVERIFY(!share.text.contains(QStringLiteral("alice")));
    }
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
