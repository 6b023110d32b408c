// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is asked for when people write a name, an address or a name server, and what is not.

#include "net/DnsAsker.h"
#include "net/DnsExchange.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace smtpscope;

class DnsNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nameIsAskedForAsDnsHasIt_data();
    void nameIsAskedForAsDnsHasIt();
    void whatCannotBeANameIsNotAskedFor_data();
    void whatCannotBeANameIsNotAskedFor();
    void systemHasServersToAsk();
    void addressHasAReverseName_data();
    void addressHasAReverseName();
    void nameServerIsReadFromText_data();
    void nameServerIsReadFromText();
};

void DnsNamesTest::nameIsAskedForAsDnsHasIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asked");
    QTest::newRow("final dot") << QStringLiteral("mail.example.") << NameText;
    QTest::newRow("international")
        << QStringLiteral("b\u00fccher.example") << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("ideographic dot")
        << QStringLiteral("b\u00fccher\u3002example") << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("port and protocol") << QStringLiteral("_25._tcp.b\u00fccher.example")
                                       << QStringLiteral("_25._tcp.xn--bcher-kva.example");
    QTest::newRow("slash in a reverse zone") << QStringLiteral("1.0/25.2.0.192.in-addr.arpa")
                                             << QStringLiteral("1.0/25.2.0.192.in-addr.arpa");
    QTest::newRow("longest label")
        << QString(63, QLatin1Char('a')) << QString(63, QLatin1Char('a'));
    const QString longest = QStringLiteral("a.").repeated(126) + QLatin1Char('a');
    QTest::newRow("longest name") << longest << longest;
}

void DnsNamesTest::nameIsAskedForAsDnsHasIt()
{
    QFETCH(QString, name);
    QFETCH(QString, asked);
    TestNameServer server;
    DnsAsker asker({server.server()});
    asker.ask(name);
    QVERIFY(asker.wait());
    QCOMPARE(server.asked, QStringList{QStringLiteral("udp A ") + asked});
    QCOMPARE(asker.results[0].name, asked);
}

void DnsNamesTest::whatCannotBeANameIsNotAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("root") << QStringLiteral(".");
    QTest::newRow("two dots") << QStringLiteral("mail..example");
    QTest::newRow("leading dot") << QStringLiteral(".example");
    QTest::newRow("blank") << QStringLiteral("mail .example");
    QTest::newRow("zero byte") << QStringLiteral("mail") + QChar(0) + QStringLiteral(".example");
    QTest::newRow("backslash") << QStringLiteral("mail\\046.example");
    QTest::newRow("line separator") << QStringLiteral("mail\u2028.example");
    QTest::newRow("label of 64") << QString(64, QLatin1Char('a'));
    QTest::newRow("name of 254") << QStringLiteral("a.").repeated(126) + QStringLiteral("aa");
    QTest::newRow("onion") << QStringLiteral("mailhost.onion"); // RFC 7686: not the DNS's business
}

void DnsNamesTest::whatCannotBeANameIsNotAskedFor()
{
    QFETCH(QString, name);
    TestNameServer server;
    DnsAsker asker({server.server()});
    asker.ask(name);
    QVERIFY(asker.results.empty());
    QVERIFY(asker.wait());
    QCOMPARE(statuses(asker.results[0]), QStringLiteral("no-such-name"));
    QCOMPARE(asker.results[0].name, name);
    QVERIFY(!asker.results[0].answers[0].text.isEmpty());
    QVERIFY(server.asked.isEmpty());
}

// None of them is asked here: tests talk to loopback only.
void DnsNamesTest::systemHasServersToAsk()
{
    const std::vector<NameServer> servers = systemNameServers();
    QVERIFY(!servers.empty());
    for (const NameServer &server : servers)
        QVERIFY(!server.address.isNull() && server.port != 0);
}

void DnsNamesTest::addressHasAReverseName_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.17")
                          << QStringLiteral("17.2.0.192.in-addr.arpa");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1f")
                          << QStringLiteral("f.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."
                                            "8.b.d.0.1.0.0.2.ip6.arpa");
    QTest::newRow("none") << QString() << QString();
}

void DnsNamesTest::addressHasAReverseName()
{
    QFETCH(QString, address);
    QFETCH(QString, name);
    QCOMPARE(reverseName(QHostAddress(address)), name);
}

void DnsNamesTest::nameServerIsReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("192.0.2.1", "192.0.2.1:53");
    row("192.0.2.1:5353", "192.0.2.1:5353");
    row(" 192.0.2.1 ", "192.0.2.1:53");
    row("2001:db8::1", "[2001:db8::1]:53");
    row("[2001:db8::1]", "[2001:db8::1]:53");
    row("[2001:db8::1]:5353", "[2001:db8::1]:5353");
    row("", "");
    row("dns.example", "");
    row("192.0.2", "");
    row("1", "");
    row("192.0.2.1:", "");
    row("192.0.2.1:0", "");
    row("192.0.2.1:65536", "");
    row("192.0.2.1:+53", "");
    row("192.0.2.1:53x", "");
    row("[192.0.2.1]:53", "");
    row("[2001:db8::1", "");
    row("[2001:db8::1]53", "");
    row("[2001:db8::1]:", "");
    row("[]:53", "");
    row("[", "");
    row("]", "");
}

void DnsNamesTest::nameServerIsReadFromText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::optional<NameServer> server = nameServerFromText(text);
    QCOMPARE(server ? textOf(*server) : QString(), expected);
}

QTEST_GUILESS_MAIN(DnsNamesTest)
#include "tst_dns_names.moc"
