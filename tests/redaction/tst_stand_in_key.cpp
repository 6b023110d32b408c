// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The owner's key: kept and read again, and stand-ins mapped back where they stand alone.

#include "redaction/StandInKey.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

StandInKey keyOf(const QList<std::pair<const char *, const char *>> &values)
{
    StandInKey key;
    for (const auto &[standIn, value] : values)
        key.values.insert(QString::fromUtf8(standIn), QString::fromUtf8(value));
    return key;
}

const StandInKey Key = keyOf({{"user1", "anna"}, {"user10", "berta"},
    {"domain1.example", "corp.de"}, {"host1.domain1.example", "pc17.corp.de"},
    {"10.0.0.1", "192.168.7.7"}, {"10.0.0.12", "192.168.7.9"}, {"192.0.2.1", "194.25.0.60"},
    {"2001:db8::1", "2a01:4f8::beef"}, {"2001:db8::10", "2a01:4f8::cafe"}, {"id1", "4F1B2C3D4E5"},
    {"tag1", "news"}});

} // namespace

class TestStandInKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isReadAsItWasKept_data()
    {
        QTest::addColumn<StandInKey>("key");
        QTest::newRow("empty") << StandInKey{};
        QTest::newRow("usual") << Key;
        QTest::newRow("odd texts")
            << keyOf({{"user1", "\"a\\b\" <c>"}, {"user2", "j\xc3\xb6rg \xf0\x9f\x98\x80"},
                   {"user3", ""}, {"user4", "line\nline\t\x01"}});
    }

    void isReadAsItWasKept()
    {
        QFETCH(StandInKey, key);
        const auto read = standInKeyFromJson(toJson(key));
        QVERIFY(std::holds_alternative<StandInKey>(read));
        QVERIFY(std::get<StandInKey>(read) == key);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("user1=anna");
        QTest::newRow("cut") << toJson(Key).chopped(3);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no format") << QByteArray(R"({"version":1,"values":{}})");
        QTest::newRow("a session") << QByteArray(R"({"format":"smtpscope-session","version":1})");
        QTest::newRow("a newer version")
            << QByteArray(R"({"format":"smtpscope-key","version":2,"values":{}})");
        QTest::newRow("no values") << QByteArray(R"({"format":"smtpscope-key","version":1})");
        QTest::newRow("values are a list")
            << QByteArray(R"({"format":"smtpscope-key","version":1,"values":["user1"]})");
        QTest::newRow("a value is a number")
            << QByteArray(R"({"format":"smtpscope-key","version":1,"values":{"user1":7}})");
        QTest::newRow("no stand-in")
            << QByteArray(R"({"format":"smtpscope-key","version":1,"values":{"":"anna"}})");
        QTest::newRow("too deep") << QByteArray(5000, '[');
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, json);
        const auto read = standInKeyFromJson(json);
        QVERIFY(std::holds_alternative<QString>(read));
        QVERIFY(!std::get<QString>(read).isEmpty());
    }

    void mapsBackWhatStandsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "");
        row("nothing of it", "nothing of it");
        row("user1", "anna");
        row("user10", "berta");
        row("user11", "user11");
        row("user100", "user100");
        row("superuser1", "superuser1");
        row("user1s", "user1s");
        row("user1@domain1.example", "anna@corp.de");
        row("<user10@domain1.example>:", "<berta@corp.de>:");
        row("user1+tag1@domain1.example", "anna+news@corp.de");
        row("domain1.example", "corp.de");
        row("domain1.example.", "corp.de.");
        row("host1.domain1.example", "pc17.corp.de");
        row("host2.domain1.example", "host2.corp.de");
        row("domain1.examples", "domain1.examples");
        row("10.0.0.1", "192.168.7.7");
        row("10.0.0.12", "192.168.7.9");
        row("10.0.0.1.", "192.168.7.7.");
        row("10.0.0.1, 10.0.0.12", "192.168.7.7, 192.168.7.9");
        row("[10.0.0.12]", "[192.168.7.9]");
        row("10.0.0.123", "10.0.0.123");
        row("10.0.0.1.5", "10.0.0.1.5");
        row("110.0.0.1", "110.0.0.1");
        row("3.10.0.0.1", "3.10.0.0.1");
        row("2001:db8::1", "2a01:4f8::beef");
        row("[IPv6:2001:db8::10]", "[IPv6:2a01:4f8::cafe]");
        row("2001:db8::11", "2001:db8::11");
        row("192.0.2.1:587", "194.25.0.60:587");
        row("[10.0.0.1]:587", "[192.168.7.7]:587");
        row("queued as id1", "queued as 4F1B2C3D4E5");
        row("grid1", "grid1");
        row("id1user1", "id1user1");
        row("user1user1", "user1user1");
        row("j\xc3\xb6user1", "j\xc3\xb6user1");
        row("S: 550 5.1.1 <user1@domain1.example>\nC: QUIT",
            "S: 550 5.1.1 <anna@corp.de>\nC: QUIT");
    }

    void mapsBackWhatStandsAlone()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(revealed(text, Key), expected);
    }

    // A value may look like a stand-in: it is not mapped a second time.
    void mapsEachPlaceOnce()
    {
        const StandInKey key = keyOf({{"user1", "user2"}, {"user2", "user1"}});
        QCOMPARE(
            revealed(QStringLiteral("user1 and user2"), key), QStringLiteral("user2 and user1"));
    }

    void leavesATextAloneWithoutAKey()
    {
        QCOMPARE(
            revealed(QStringLiteral("user1 on 10.0.0.1"), {}), QStringLiteral("user1 on 10.0.0.1"));
    }

    // A large export must not take minutes: what a text costs does not depend on the key's size.
    void isQuickWithALargeKey()
    {
        StandInKey key;
        QString text;
        for (int i = 1; i <= 3'000; ++i) {
            key.values.insert(QStringLiteral("user%1").arg(i), QStringLiteral("name%1").arg(i));
            text += QStringLiteral("S: 550 5.1.1 <user%1>: Recipient address rejected\n").arg(i);
        }
        QElapsedTimer one;
        one.start();
        const QString all = revealed(text, key);
        const qint64 many = one.restart();
        QVERIFY(all.contains(QLatin1String("<name3000>")) && !all.contains(QLatin1String("user")));
        revealed(text, Key);
        const qint64 few = one.elapsed();
        QVERIFY2(
            many < 50 * (few + 1), QByteArray::number(many) + " ms and " + QByteArray::number(few));
    }
};

QTEST_APPLESS_MAIN(TestStandInKey)
#include "tst_stand_in_key.moc"
