// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What several conversations show together: blocked ports, lock-outs, families and hosts that do
// not agree.

#include "diagnosis/CheckRules.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"

#include <QTest>

using namespace smtpscope;

namespace {

// "host port [address] story", where the story is a word for how it ended.
Session endpoint(const char *host, quint16 port, const char *end, const char *address = "")
{
    Plan plan;
    plan.host = QString::fromLatin1(host);
    plan.port = port;
    plan.stopAfter = Stage::Banner;
    const QString word = QString::fromLatin1(end);
    QString story = QStringLiteral("connect +\nbanner < 220 a\nquit < 221 b");
    if (word == QLatin1String("silent"))
        story = QStringLiteral("connect timeout");
    else if (word == QLatin1String("refused"))
        story = QStringLiteral("connect - connect.refused");
    else if (word == QLatin1String("nameless"))
        story = QStringLiteral("dns failed");
    else if (word == QLatin1String("no"))
        story = QStringLiteral("connect +\nbanner < 554 5.7.1 not you");
    Session session = sessionOf(story, plan);
    session.endpoint.host = plan.host;
    session.endpoint.port = port;
    session.endpoint.address = QString::fromLatin1(address);
    session.endpoint.preference = 10;
    diagnose(session, storyKnowledge());
    return session;
}

QString decider(const Session &session)
{
    return session.verdict.finding ? session.findings[size_t(*session.verdict.finding)].id
                                   : QString();
}

} // namespace

class CheckRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstSessionIsDecidedBy_data();
    void firstSessionIsDecidedBy();
    void differentAnswersAreARemark();
    void whatDecidedBeforeStays();
};

void CheckRulesTest::firstSessionIsDecidedBy_data()
{
    QTest::addColumn<std::vector<Session>>("sessions");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const std::vector<Session> &sessions, const char *id) {
        QTest::newRow(name) << sessions << QString::fromLatin1(id);
    };
    row("alone", {endpoint("mx.example.org", 25, "silent")}, "connect.timeout");
    row("silent as another one is, while 587 answers",
        {endpoint("mx.example.org", 25, "silent"), endpoint("mx.example.org", 587, "taken"),
            endpoint("mail.example.net", 25, "silent")},
        "connect.port-25-blocked");
    row("silent as another one is, and nothing answers at all",
        {endpoint("mx.example.org", 25, "silent"), endpoint("mail.example.net", 25, "silent")},
        "connect.timeout");
    row("two hosts of one owner prove nothing",
        {endpoint("mx1.example.org", 25, "silent"), endpoint("mx2.example.org", 25, "silent"),
            endpoint("mx1.example.org", 587, "taken")},
        "connect.port-25-silent");
    row("silent while another one answers",
        {endpoint("mx.example.org", 25, "silent"), endpoint("mail.example.net", 25, "taken")},
        "connect.silent-server");
    row("silent while another one refuses, which is an answer",
        {endpoint("mx.example.org", 25, "silent"), endpoint("mail.example.net", 25, "refused")},
        "connect.silent-server");
    row("silent with nothing to compare with, but 587 answers",
        {endpoint("mx.example.org", 25, "silent"), endpoint("mx.example.org", 587, "taken")},
        "connect.port-25-silent");
    row("all ports shut, while another host can be reached",
        {endpoint("mail.example.org", 465, "refused"), endpoint("mail.example.org", 587, "refused"),
            endpoint("mail.example.org", 25, "silent"), endpoint("mail.example.net", 25, "taken")},
        "connect.all-ports-closed");
    row("all ports shut, and no address of the other family",
        {endpoint("mail.example.org", 465, "refused"), endpoint("mail.example.org", 587, "refused"),
            endpoint("mail.example.org", 25, "silent"),
            endpoint("mail.example.org", 25, "nameless"),
            endpoint("mail.example.net", 25, "taken")},
        "connect.all-ports-closed");
    row("two ports shut are no lock-out",
        {endpoint("mail.example.org", 465, "refused"), endpoint("mail.example.org", 587, "refused"),
            endpoint("mail.example.net", 25, "taken")},
        "connect.refused");
    row("one port open is no lock-out",
        {endpoint("mail.example.org", 465, "refused"), endpoint("mail.example.org", 587, "refused"),
            endpoint("mail.example.org", 2525, "refused"),
            endpoint("mail.example.org", 25, "taken"), endpoint("mail.example.net", 25, "taken")},
        "connect.refused");
    row("IPv6 shut, IPv4 open",
        {endpoint("mx.example.org", 25, "refused", "2001:db8::1"),
            endpoint("mx.example.org", 25, "taken", "192.0.2.1")},
        "connect.ipv6-broken");
    row("IPv4 shut, IPv6 open",
        {endpoint("mx.example.org", 25, "refused", "192.0.2.1"),
            endpoint("mx.example.org", 25, "taken", "2001:db8::1")},
        "connect.ipv4-broken");
    row("both addresses of one family",
        {endpoint("mx.example.org", 25, "refused", "192.0.2.2"),
            endpoint("mx.example.org", 25, "taken", "192.0.2.1")},
        "connect.refused");
}

void CheckRulesTest::firstSessionIsDecidedBy()
{
    QFETCH(std::vector<Session>, sessions);
    compareSessions(sessions);
    QTEST(decider(sessions.front()), "id");
    QCOMPARE(sessions.front().verdict.cause, QStringLiteral("network-or-routing"));
}

void CheckRulesTest::differentAnswersAreARemark()
{
    std::vector<Session> sessions{
        endpoint("mx1.example.org", 25, "no"), endpoint("mx2.example.org", 25, "taken")};
    compareSessions(sessions);
    QCOMPARE(sessions.front().findings.back().id, QStringLiteral("endpoint.differs"));
    QVERIFY(sessions.back().findings.empty());
    std::vector<Session> alike{
        endpoint("mx1.example.org", 25, "no"), endpoint("mx2.example.org", 25, "no")};
    compareSessions(alike);
    QVERIFY(alike.front().findings.back().id != QStringLiteral("endpoint.differs"));
}

void CheckRulesTest::whatDecidedBeforeStays()
{
    std::vector<Session> sessions{
        endpoint("mx.example.org", 25, "silent"), endpoint("mail.example.net", 25, "taken")};
    compareSessions(sessions);
    QCOMPARE(sessions.front().findings.size(), size_t(2));
    QCOMPARE(sessions.front().findings.back().id, QStringLiteral("connect.timeout"));
    QCOMPARE(sessions.front().findings.front().evidence, std::vector<int>{1});
}

QTEST_GUILESS_MAIN(CheckRulesTest)
#include "tst_check_rules.moc"
