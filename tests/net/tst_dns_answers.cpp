// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What comes of each answer that a name server can give: its status, its values, and its words. All
// servers are on loopback.

#include "net/DnsAsker.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

Q_DECLARE_METATYPE(smtpscope::DnsScript)
Q_DECLARE_METATYPE(smtpscope::DnsStatus)
Q_DECLARE_METATYPE(smtpscope::DnsData)
Q_DECLARE_METATYPE(smtpscope::RecordType)

class DnsAnswersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachAnswerHasItsStatus_data();
    void eachAnswerHasItsStatus();
    void eachTypeHasItsValue_data();
    void eachTypeHasItsValue();
    void wholeAnswerSectionIsKeptInOrder();
    void authenticDataIsAskedForAndTold();
    void longAnswerComesOverTcp();
};

void DnsAnswersTest::eachAnswerHasItsStatus_data()
{
    QTest::addColumn<DnsScript>("script");
    QTest::addColumn<DnsStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("found") << addressScript() << DnsStatus::Found << QStringLiteral("192.0.2.1");
    QTest::newRow("NXDOMAIN") << DnsScript{.code = 3} << DnsStatus::NoSuchName
                              << QStringLiteral("no such name (NXDOMAIN)");
    QTest::newRow("NODATA") << DnsScript{} << DnsStatus::NoSuchRecord
                            << QStringLiteral("no A record");
    QTest::newRow("record of another name")
        << DnsScript{.answers = {wireAddress("other.example", address(1))}}
        << DnsStatus::NoSuchRecord << QStringLiteral("no A record");
    QTest::newRow("owner in other case")
        << DnsScript{.answers = {wireAddress("MAIL.Example", address(1))}} << DnsStatus::Found
        << QStringLiteral("192.0.2.1");
    QTest::newRow("CNAME chain") << DnsScript{.answers = {wireAlias(Name, "b.example"),
                                                  wireAlias("b.example", "c.example"),
                                                  wireAddress("c.example", address(3))}}
                                 << DnsStatus::Found << QStringLiteral("192.0.2.3");
    QTest::newRow("CNAME loop") << DnsScript{.answers = {wireAlias(Name, "b.example"),
                                                 wireAlias("b.example", Name)}}
                                << DnsStatus::NoSuchRecord << QStringLiteral("no A record");
    QTest::newRow("CNAME to nowhere") << DnsScript{.answers = {wireAlias(Name, "b.example")}}
                                      << DnsStatus::NoSuchRecord << QStringLiteral("no A record");
    QTest::newRow("SERVFAIL") << DnsScript{.code = 2} << DnsStatus::ServerFailed
                              << QStringLiteral("server failed (SERVFAIL)");
    QTest::newRow("NOTIMP") << DnsScript{.code = 4} << DnsStatus::ServerFailed
                            << QStringLiteral("server failed (NOTIMP)");
    QTest::newRow("REFUSED") << DnsScript{.code = 5} << DnsStatus::Refused
                             << QStringLiteral("refused to answer (REFUSED)");
    QTest::newRow("referral")
        << DnsScript{.authority = {wireRecord("example", 2, wireName("ns.example"))}}
        << DnsStatus::ServerFailed
        << QStringLiteral("does not know the name and refers to other servers");
    QTest::newRow("record cut off")
        << DnsScript{.answers = {wireAddress(Name, address(1))}, .missingBytes = 2}
        << DnsStatus::Malformed << QStringLiteral("broken answer");
    QTest::newRow("record missing")
        << DnsScript{.answers = {wireAddress(Name, address(1))}, .countedTooMany = 1}
        << DnsStatus::Malformed << QStringLiteral("broken answer");
    QTest::newRow("address of three bytes")
        << DnsScript{.answers = {wireRecord(Name, RecordType::A, "abc")}} << DnsStatus::Malformed
        << QStringLiteral("broken answer");
    QTest::newRow("cut short over TCP too")
        << DnsScript{.isCutOverUdp = true, .isCutOverTcp = true} << DnsStatus::Malformed
        << QStringLiteral("answer cut short, also over TCP");
}

void DnsAnswersTest::eachAnswerHasItsStatus()
{
    QFETCH(DnsScript, script);
    QFETCH(DnsStatus, status);
    QFETCH(QString, text);
    TestNameServer server;
    server.answer(Name, RecordType::A, script);
    DnsAsker asker({server.server()});
    asker.ask();
    QVERIFY(asker.wait());
    const DnsResult &result = asker.results[0];
    QCOMPARE(idOf(result.status), idOf(status));
    QCOMPARE(result.name, NameText);
    QCOMPARE(result.answers.size(), 1);
    const DnsAnswer &answer = result.answers[0];
    QCOMPARE(idOf(answer.status), idOf(status));
    QCOMPARE(answer.server, textOf(server.server()));
    QCOMPARE(answer.text, answer.server + QStringLiteral(": ") + text);
    QVERIFY(answer.records == result.records);
    QVERIFY(answer.durationNs > 0);
}

void DnsAnswersTest::eachTypeHasItsValue_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DnsData>("data");
    QTest::addColumn<QString>("text");
    const QByteArray six = QByteArray::fromHex("20010db8000000000000000000000007");
    const QString host = QStringLiteral("mx.example");
    const auto row = [](const char *name, RecordType type, const QByteArray &bytes,
                         const DnsData &data, const QString &text) {
        QTest::newRow(name) << type << bytes << data << text;
    };
    row("A", RecordType::A, QByteArray::fromHex("c0000207"), QHostAddress(address(7)), address(7));
    row("AAAA", RecordType::AAAA, six, QHostAddress(QStringLiteral("2001:db8::7")),
        QStringLiteral("2001:db8::7"));
    row("MX", RecordType::MX, wire16(10) + wireName("mx.example"), MailExchange{10, host},
        QStringLiteral("10 mx.example"));
    row("MX of a domain without mail", RecordType::MX, wire16(0) + wireName(""), MailExchange{},
        QStringLiteral("0 ."));
    row("TXT", RecordType::TXT, "\x06v=spf1\x05 -all", DnsText{"v=spf1 -all"},
        QStringLiteral("\"v=spf1 -all\""));
    row("TXT of an empty string", RecordType::TXT, QByteArray(1, '\0'), DnsText{""},
        QStringLiteral("\"\""));
    row("TXT with a control character", RecordType::TXT, "\x02\x1b[", DnsText{"\x1b["},
        QStringLiteral("\"\\x1b[\""));
    row("PTR", RecordType::PTR, wireName("mx.example"), DnsName{host}, host);
    row("CNAME", RecordType::CNAME, wireName("mx.example"), DnsName{host}, host);
    row("SRV", RecordType::SRV, wire16(1) + wire16(2) + wire16(587) + wireName("mx.example"),
        DnsService{1, 2, 587, host}, QStringLiteral("1 2 587 mx.example"));
    row("TLSA", RecordType::TLSA, QByteArray::fromHex("030101abcd"),
        TlsaData{3, 1, 1, QByteArray::fromHex("abcd")}, QStringLiteral("3 1 1 abcd"));
}

void DnsAnswersTest::eachTypeHasItsValue()
{
    QFETCH(RecordType, type);
    QFETCH(QByteArray, bytes);
    QFETCH(DnsData, data);
    QFETCH(QString, text);
    TestNameServer server;
    server.answer(Name, type, {.answers = {wireRecord(Name, type, bytes)}});
    DnsAsker asker({server.server()});
    asker.ask(NameText, type);
    QVERIFY(asker.wait());
    QCOMPARE(server.asked, QStringList{QStringLiteral("udp %1 mail.example").arg(idOf(type))});
    QCOMPARE(asker.results[0].records.size(), 1);
    const DnsRecord expected{type, NameText, 300, data};
    QVERIFY(asker.results[0].records[0] == expected);
    QCOMPARE(textOf(asker.results[0].records[0].data), text);
}

void DnsAnswersTest::wholeAnswerSectionIsKeptInOrder()
{
    TestNameServer server;
    server.answer(Name, RecordType::MX,
        {.answers = {wireAlias(Name, "b.example"),
             wireRecord("b.example", RecordType::MX, wire16(20) + wireName("second.example")),
             wireRecord("b.example", 46, "a signature, which is not kept"),
             wireRecord("b.example", RecordType::MX, wire16(10) + wireName("first.example"))}});
    DnsAsker asker({server.server()});
    asker.ask(NameText, RecordType::MX);
    QVERIFY(asker.wait());
    const DnsResult &result = asker.results[0];
    QStringList shown;
    for (const DnsRecord &record : result.records)
        shown.append(textOf(record.data));
    QCOMPARE(shown.join(QLatin1Char(',')),
        QStringLiteral("b.example,20 second.example,10 first.example"));
    QCOMPARE(recordsOf(result.name, result.type, result.records).size(), 2);
}

void DnsAnswersTest::authenticDataIsAskedForAndTold()
{
    TestNameServer server;
    DnsScript script = addressScript();
    script.isAuthentic = true;
    server.answer(Name, RecordType::A, script);
    server.answer(
        "plain.example", RecordType::A, {.answers = {wireAddress("plain.example", address(2))}});
    DnsAsker asker({server.server()});
    asker.ask();
    QVERIFY(asker.wait());
    asker.ask(QStringLiteral("plain.example"));
    QVERIFY(asker.wait(2));
    QVERIFY(server.hasHeardAuthentic);
    QVERIFY(asker.results[0].authenticated);
    QVERIFY(asker.results[0].answers[0].authenticated);
    QVERIFY(!asker.results[1].authenticated);
}

void DnsAnswersTest::longAnswerComesOverTcp()
{
    TestNameServer server;
    DnsScript script;
    script.isCutOverUdp = true;
    for (int i = 0; i < 800; ++i)
        script.answers.append(wireAddress(Name, address(i % 256)));
    server.answer(Name, RecordType::A, script);
    DnsAsker asker({server.server()});
    asker.ask();
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("found"));
    QCOMPARE(asker.results[0].records.size(), 800);
    QCOMPARE(server.asked,
        (QStringList{QStringLiteral("udp A mail.example"), QStringLiteral("tcp A mail.example")}));
    QVERIFY(asker.results[0].answers[0].text.endsWith(QStringLiteral("and 792 more")));
}

QTEST_GUILESS_MAIN(DnsAnswersTest)
#include "tst_dns_answers.moc"
