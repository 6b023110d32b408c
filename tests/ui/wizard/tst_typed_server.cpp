// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What people type and paste where a server or an address is asked for.

#include "ui/support/GuiTest.h"
#include "ui/wizard/TypedServer.h"

#include <QTest>

using namespace smtpscope;

class TypedServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void serversAreUnderstood_data();
    void serversAreUnderstood();
    void wrongServersAreNamed_data();
    void wrongServersAreNamed();
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void wrongAddressesAreNamed_data();
    void wrongAddressesAreNamed();
    void linksTellProtocolAndEncryption();
};

void TypedServerTest::serversAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isChanged");
    const auto row = [](const char *typed, const char *host, int port, bool isChanged) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(host) << port
                             << isChanged;
    };
    row("smtp.example.com", "smtp.example.com", 0, false);
    row("  smtp.example.com\t", "smtp.example.com", 0, true);
    row("\xC2\xA0smtp.example.com\xE2\x80\x8B", "smtp.example.com", 0, true);
    row("\"smtp.example.com\"", "smtp.example.com", 0, true);
    row("\xE2\x80\x9Esmtp.example.com\xE2\x80\x9C", "smtp.example.com", 0, true);
    row("smtp.example.com.", "smtp.example.com", 0, false);
    row("smtp.example.com:587", "smtp.example.com", 587, false);
    row("smtp.example.com 587", "smtp.example.com", 587, false);
    row("smtp://smtp.example.com:2525/", "smtp.example.com", 2525, true);
    row("https://mail.example.com/owa?x=1", "mail.example.com", 0, true);
    row("192.0.2.1:25", "192.0.2.1", 25, false);
    row("2001:db8::25", "2001:db8::25", 0, false);
    row("[2001:db8::25]:465", "2001:db8::25", 465, false);
    row("localhost", "localhost", 0, false);
    row("my_server.example.com", "my_server.example.com", 0, false);
    row("m\xC3\xBCller.example", "m\xC3\xBCller.example", 0, false);
}

void TypedServerTest::serversAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, isChanged);
    const TypedServer read = readTypedServer(typed);
    QCOMPARE(read.fault, QString());
    QCOMPARE(read.host, host);
    QCOMPARE(int(read.port.value_or(0)), port);
    QCOMPARE(!read.notice.isEmpty(), isChanged);
    QCOMPARE(readTypedServer(read.text).text, read.text); // tidy stays tidy
}

void TypedServerTest::wrongServersAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("comma") << QStringLiteral("smtp,example,com") << QStringLiteral("comma");
    QTest::newRow("two names") << QStringLiteral("smtp.a.com mail.a.com")
                               << QStringLiteral("blank");
    QTest::newRow("letters as port")
        << QStringLiteral("smtp.example.com:smtp") << QStringLiteral("smtp");
    QTest::newRow("port 0") << QStringLiteral("smtp.example.com:0") << QStringLiteral("no port");
    QTest::newRow("two dots") << QStringLiteral("smtp..example.com")
                              << QStringLiteral("dot too many");
    QTest::newRow("short address") << QStringLiteral("10.0.0") << QStringLiteral("IP address");
    QTest::newRow("number too large")
        << QStringLiteral("10.0.0.256") << QStringLiteral("IP address");
    QTest::newRow("slash") << QStringLiteral("smtp.example.com/x") << QStringLiteral("/");
}

void TypedServerTest::wrongServersAreNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const TypedServer read = readTypedServer(typed);
    QVERIFY2(read.fault.contains(word), qPrintable(read.fault));
}

void TypedServerTest::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
    };
    row("anna@example.com", "anna@example.com");
    row(" anna@example.com ", "anna@example.com");
    row("Anna Berg <anna@example.com>", "anna@example.com");
    row("mailto:anna@example.com?subject=x", "anna@example.com");
    row("'anna@example.com'", "anna@example.com");
    row("\"anna b\"@example.com", "\"anna b\"@example.com");
    row("anna@[192.0.2.1]", "anna@[192.0.2.1]");
    row("j\xC3\xBCrgen@b\xC3\xBC"
        "cher.example",
        "j\xC3\xBCrgen@b\xC3\xBC"
        "cher.example");
}

void TypedServerTest::addressesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(readTypedAddress(typed).fault, QString());
    QCOMPARE(readTypedAddress(typed).text, address);
    QCOMPARE(readTypedServer(typed).address, address);
}

void TypedServerTest::wrongAddressesAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("no ending") << QStringLiteral("kim@example") << QStringLiteral("no ending");
    QTest::newRow("no at") << QStringLiteral("kim") << QStringLiteral("no @");
    QTest::newRow("nothing before") << QStringLiteral("@example.com") << QStringLiteral("before");
    QTest::newRow("nothing behind") << QStringLiteral("kim@") << QStringLiteral("behind");
    QTest::newRow("dot at the end")
        << QStringLiteral("kim@example.com.") << QStringLiteral("no ending");
    QTest::newRow("comma") << QStringLiteral("kim@example,com") << QStringLiteral("comma");
    QTest::newRow("two at") << QStringLiteral("kim@a.com@b.com") << QStringLiteral("more than one");
    QTest::newRow("blank") << QStringLiteral("kim lee@example.com") << QStringLiteral("blank");
}

void TypedServerTest::wrongAddressesAreNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const TypedAddress read = readTypedAddress(typed);
    QVERIFY2(read.fault.contains(word), qPrintable(read.fault));
}

void TypedServerTest::linksTellProtocolAndEncryption()
{
    const TypedServer read = readTypedServer(QStringLiteral("imaps://mail.example.com"));
    QCOMPARE(read.protocol, std::optional(Protocol::Imap));
    QCOMPARE(read.security, std::optional(Security::Tls));
}

QTEST_MAIN(TypedServerTest)
#include "tst_typed_server.moc"
