// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The PROXY protocol's header, byte for byte as HAProxy's document has it, with its addresses
// marked.

#include "net/ProxyHeader.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

QByteArray markedIn(const Command &command)
{
    QByteArrayList parts;
    for (const Span &span : command.spans)
        parts += command.wire.mid(span.offset, span.length).toHex();
    return parts.join(' ');
}

} // namespace

class ProxyHeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void header_data();
    void header();
    void addressText_data();
    void addressText();
    void textVersionMarksItsAddresses();
};

void ProxyHeaderTest::header_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, int version, const char *source, const char *destination,
                         const QByteArray &wire) {
        QTest::newRow(name) << version << QString::fromLatin1(source)
                            << QString::fromLatin1(destination) << wire;
    };
    const QByteArray signature = QByteArray::fromHex("0d0a0d0a000d0a515549540a");
    const char *const v4 = "192.0.2.1:4660";
    const char *const toV4 = "198.51.100.2:25";
    row("text-ipv4", 1, v4, toV4, "PROXY TCP4 192.0.2.1 198.51.100.2 4660 25\r\n");
    row("text-ipv6", 1, "[2001:db8::1]:4660", "[2001:db8::2]:25",
        "PROXY TCP6 2001:db8::1 2001:db8::2 4660 25\r\n");
    row("text-nothing-known", 1, "", "", "PROXY UNKNOWN\r\n");
    row("text-only-one-known", 1, v4, "", "PROXY UNKNOWN\r\n");
    row("text-of-two-kinds", 1, v4, "[2001:db8::2]:25", "PROXY UNKNOWN\r\n");
    row("binary-ipv4", 2, v4, toV4,
        signature + QByteArray::fromHex("2111000cc0000201c633640212340019"));
    row("binary-ipv6", 2, "[2001:db8::1]:4660", "[2001:db8::2]:25",
        signature
            + QByteArray::fromHex("2121002420010db800000000000000000000000120010db80000000000000000"
                                  "0000000212340019"));
    row("binary-nothing-known", 2, "", "", signature + QByteArray::fromHex("20000000"));
}

void ProxyHeaderTest::header()
{
    QFETCH(int, version);
    QFETCH(QString, source);
    QFETCH(QString, destination);
    const Command command =
        proxyHeader(version, socketAddressFromText(source), socketAddressFromText(destination));
    QTEST(command.wire, "wire");
}

void ProxyHeaderTest::addressText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, bool fits) {
        QTest::newRow(text) << QString::fromLatin1(text) << fits;
    };
    row("192.0.2.1:25", true);
    row("[::1]:25", true);
    row("::1:25", false);
    row("192.0.2.1", false);
    row("192.0.2.1:65536", false);
    row("192.0.2.1:", false);
    row("mail.example.com:25", false);
    row("", false);
}

void ProxyHeaderTest::addressText()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(socketAddressFromText(text).has_value(), fits);
}

void ProxyHeaderTest::textVersionMarksItsAddresses()
{
    const auto source = socketAddressFromText(QStringLiteral("192.0.2.1:4660"));
    const auto destination = socketAddressFromText(QStringLiteral("198.51.100.2:25"));
    QCOMPARE(markedIn(proxyHeader(1, source, destination)),
        QByteArray("192.0.2.1").toHex() + ' ' + QByteArray("198.51.100.2").toHex());
    QCOMPARE(markedIn(proxyHeader(2, source, destination)), QByteArray("c0000201 c6336402"));
}

QTEST_GUILESS_MAIN(ProxyHeaderTest)
#include "tst_proxy_header.moc"
