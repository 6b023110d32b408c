// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The commands as they go over the wire, and which of their bytes are marked as private.

#include "protocol/Commands.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Mailbox mailbox(const char *address)
{
    return std::get<Mailbox>(Mailbox::parse(QString::fromUtf8(address)));
}

// The wire with `{sort:private bytes}`, so that a row shows where the marks stand.
QByteArray shown(const Command &command)
{
    QByteArray text;
    quint32 at = 0;
    for (const Span &span : command.spans) {
        text += command.wire.mid(at, span.offset - at) + '{' + QByteArray(idOf(span.sort).data())
            + ':' + command.wire.mid(span.offset, span.length) + '}';
        at = span.offset + span.length;
    }
    return text + command.wire.mid(at);
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wire_data();
    void wire();
    void holdNothingElse();
    void unsafeArgumentsAreKnown();
};

void CommandsTest::wire_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Command &command, const char *expected) {
        QTest::newRow(name) << command << QByteArray(expected) + "\r\n";
    };
    const Mailbox bob = mailbox("bob@example.org");

    row("ehlo", ehloCommand("client.example"), "EHLO {host:client.example}");
    row("ehlo-ipv4-literal", ehloCommand("[192.0.2.7]"), "EHLO {address:[192.0.2.7]}");
    row("ehlo-ipv6-literal", ehloCommand("[IPv6:2001:db8::1]"),
        "EHLO {address:[IPv6:2001:db8::1]}");
    row("helo", heloCommand("client.example"), "HELO {host:client.example}");
    row("helo-ipv4-literal", heloCommand("[192.0.2.7]"), "HELO {address:[192.0.2.7]}");
    row("starttls", startTlsCommand(), "STARTTLS");
    row("mail", mailCommand(bob, {}), "MAIL FROM:<{person:bob@example.org}>");
    row("mail-null-sender", mailCommand(Mailbox::nullSender(), {}), "MAIL FROM:<>");
    row("mail-null-sender-with-size", mailCommand(Mailbox::nullSender(), {7, false, false}),
        "MAIL FROM:<> SIZE=7");
    row("mail-with-size", mailCommand(bob, {5000000000, false, false}),
        "MAIL FROM:<{person:bob@example.org}> SIZE=5000000000");
    row("mail-with-size-of-an-empty-message", mailCommand(bob, {0, false, false}),
        "MAIL FROM:<{person:bob@example.org}> SIZE=0");
    row("mail-with-body", mailCommand(bob, {std::nullopt, true, false}),
        "MAIL FROM:<{person:bob@example.org}> BODY=8BITMIME");
    row("mail-with-all", mailCommand(mailbox("bäcker@bücher.example"), {10, true, true}),
        "MAIL FROM:<{person:bäcker@xn--bcher-kva.example}> SIZE=10 BODY=8BITMIME SMTPUTF8");
    row("rcpt", rcptCommand(bob), "RCPT TO:<{person:bob@example.org}>");
    row("rcpt-typed-in-brackets", rcptCommand(mailbox("<bob@example.org>")),
        "RCPT TO:<{person:bob@example.org}>");
    row("rcpt-quoted", rcptCommand(mailbox("\"a > b\"@example.org")),
        "RCPT TO:<{person:\"a > b\"@example.org}>");
    row("rcpt-without-domain", rcptCommand(mailbox("postmaster")), "RCPT TO:<{person:postmaster}>");
    row("data", dataCommand(), "DATA");
    row("rset", rsetCommand(), "RSET");
    row("quit", quitCommand(), "QUIT");
}

void CommandsTest::wire()
{
    QFETCH(Command, command);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(command), expected);
    QCOMPARE(command.wire.indexOf("\r\n"), command.wire.size() - 2);
}

void CommandsTest::holdNothingElse()
{
    const Command command = rcptCommand(mailbox("bob@example.org"));
    QVERIFY(!command.sasl);
    QVERIFY(command.secrets.empty());
}

void CommandsTest::unsafeArgumentsAreKnown()
{
    QVERIFY(isSafeArgument(u""));
    QVERIFY(isSafeArgument(u"client.example"));
    QVERIFY(isSafeArgument(u"a\tb \u00e4"));
    QVERIFY(!isSafeArgument(u"client.example\r\nRSET"));
    QVERIFY(!isSafeArgument(u"a\rb"));
    QVERIFY(!isSafeArgument(u"a\n"));
    QVERIFY(!isSafeArgument(QStringLiteral("a") + QChar(0)));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
