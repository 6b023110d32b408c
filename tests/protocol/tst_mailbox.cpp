// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What a person types as an address, what goes over the wire for it, and what is refused because it
// would break the command.

#include "protocol/Mailbox.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class MailboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void nullSenderIsAnEmptyPath();
    void nothingAcceptedCanEndACommand();
};

void MailboxTest::accepted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("needsUtf8");
    const auto row = [](const char *name, const char *typed, const char *path,
                         const char *address = nullptr) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QByteArray(path)
                            << QString::fromUtf8(address ? address : typed) << false;
    };
    const auto utf8Row = [](const char *name, const char *typed, const char *path) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QByteArray(path)
                            << QString::fromUtf8(typed) << true;
    };

    row("plain", "bob@example.org", "<bob@example.org>");
    row("in-brackets", "<bob@example.org>", "<bob@example.org>", "bob@example.org");
    row("blanks-around", "  bob@example.org ", "<bob@example.org>", "bob@example.org");
    row("blanks-around-brackets", " <bob@example.org> ", "<bob@example.org>", "bob@example.org");
    row("case-is-kept", "Bob@Example.ORG", "<Bob@Example.ORG>");
    row("postmaster-without-domain", "postmaster", "<postmaster>");
    row("name-without-domain", "bob", "<bob>");
    row("domain-without-dot", "bob@localhost", "<bob@localhost>");
    row("empty-domain-is-the-servers-business", "bob@", "<bob@>");
    row("two-at-signs-are-the-servers-business", "a@b@example.org", "<a@b@example.org>");
    row("dots-in-a-row-are-the-servers-business", "a..b@example.org", "<a..b@example.org>");
    row("label-over-63-bytes",
        "a@xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.example",
        "<a@xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.example>");
    row("quoted-blank", "\"a b\"@example.org", "<\"a b\"@example.org>");
    row("quoted-brackets", "\"<a>\"@example.org", "<\"<a>\"@example.org>");
    row("quoted-at-sign", "\"a@b\"@example.org", "<\"a@b\"@example.org>");
    row("quoted-quote", "\"a\\\"b\"@example.org", "<\"a\\\"b\"@example.org>");
    row("quoted-backslash-at-the-end", "\"a\\\\\"@example.org", "<\"a\\\\\"@example.org>");
    row("ipv4-literal", "bob@[192.0.2.1]", "<bob@[192.0.2.1]>");
    row("ipv6-literal", "bob@[IPv6:2001:db8::1]", "<bob@[IPv6:2001:db8::1]>");
    row("source-route", "@relay.example:bob@example.org", "<@relay.example:bob@example.org>");
    row("percent-hack", "bob%example.org@relay.example", "<bob%example.org@relay.example>");
    row("xtext-like-plus", "bob+tag=x@example.org", "<bob+tag=x@example.org>");
    row("idn-domain-becomes-a-labels", "bob@bücher.example", "<bob@xn--bcher-kva.example>");
    row("idn-domain-in-capitals", "bob@BÜCHER.example", "<bob@xn--bcher-kva.example>");
    row("idn-with-ideographic-full-stop", "bob@例え。example", "<bob@xn--r8jz45g.example>");
    row("a-labels-are-kept", "bob@xn--bcher-kva.example", "<bob@xn--bcher-kva.example>");
    row("longest", QByteArray(998, 'x').constData(),
        ("<" + QByteArray(998, 'x') + ">").constData());

    utf8Row("non-ascii-local-part", "bäcker@example.org", "<bäcker@example.org>");
    utf8Row("non-ascii-on-both-sides", "bäcker@bücher.example", "<bäcker@xn--bcher-kva.example>");
    utf8Row("non-ascii-without-domain", "bäcker", "<bäcker>");
    utf8Row("emoji-local-part", "📮@example.org", "<📮@example.org>");
    utf8Row("domain-that-is-no-idn", "bob@\u00ad\u2028", "<bob@\u00ad\u2028>");
}

void MailboxTest::accepted()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, path);
    QFETCH(QString, address);
    QFETCH(bool, needsUtf8);
    const MailboxResult result = Mailbox::parse(typed);
    const auto *mailbox = std::get_if<Mailbox>(&result);
    QVERIFY2(mailbox, qPrintable(mailbox ? QString() : std::get<MailboxError>(result).id));
    QCOMPARE(mailbox->path(), path);
    QCOMPARE(mailbox->address(), address);
    QCOMPARE(mailbox->needsSmtpUtf8(), needsUtf8);
}

void MailboxTest::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &typed, const char *id) {
        QTest::newRow(name) << typed << QStringLiteral("address.") + QLatin1StringView(id);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("crlf-and-a-command", s("bob@example.org>\r\nRSET"), "control-character");
    row("crlf-in-quotes", s("\"a\r\nb\"@example.org"), "control-character");
    row("bare-lf", s("bob@example.org\n"), "control-character");
    row("bare-cr", s("\rbob@example.org"), "control-character");
    row("nul", QStringLiteral("bob") + QChar(0) + QStringLiteral("@example.org"),
        "control-character");
    row("tab", s("bob\t@example.org"), "control-character");
    row("escape", s("\x1b[31mbob@example.org"), "control-character");
    row("delete", s("bob\x7f@example.org"), "control-character");
    row("next-line-of-latin-1", QStringLiteral("bob") + QChar(0x85), "control-character");
    row("half-a-surrogate-pair", QStringLiteral("bob") + QChar(0xd83d), "control-character");
    row("nothing", s(""), "empty");
    row("null-string", QString(), "empty");
    row("blanks-only", s("   "), "empty");
    row("brackets-only", s("<>"), "empty");
    row("display-name", s("Bob <bob@example.org>"), "brackets");
    row("blank-inside", s("bob smith@example.org"), "brackets");
    row("blank-inside-of-brackets", s("< bob@example.org >"), "brackets");
    row("two-pairs-of-brackets", s("<<bob@example.org>>"), "brackets");
    row("parameter-smuggled-in", s("bob@example.org> SIZE=1"), "brackets");
    row("opening-bracket-only", s("<bob@example.org"), "brackets");
    row("closing-bracket-only", s("bob@example.org>"), "brackets");
    row("lone-bracket", s("<"), "brackets");
    row("bracket-after-the-quotes", s("\"a\">@example.org"), "brackets");
    row("open-quote", s("\"bob@example.org"), "quote-open");
    row("quote-closed-by-a-quoted-pair", s("\"bob\\\"@example.org"), "quote-open");
    row("quote-ends-with-a-backslash", s("\"bob\\"), "quote-open");
    row("999-bytes", QString(999, QLatin1Char('x')), "too-long");
    row("998-characters-of-two-bytes", QString(998, QChar(0xe4)), "too-long");
}

void MailboxTest::refused()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    const MailboxResult result = Mailbox::parse(typed);
    const auto *error = std::get_if<MailboxError>(&result);
    QVERIFY(error);
    QCOMPARE(error->id, id);
}

void MailboxTest::nullSenderIsAnEmptyPath()
{
    QCOMPARE(Mailbox::nullSender().path(), QByteArray("<>"));
    QCOMPARE(Mailbox::nullSender().address(), QString());
    QVERIFY(!Mailbox::nullSender().needsSmtpUtf8());
}

// IDNA maps characters: none of them may become a bracket, a blank or a line end on the way.
void MailboxTest::nothingAcceptedCanEndACommand()
{
    for (uint c = 1; c < 0x10000; ++c) {
        const MailboxResult result =
            Mailbox::parse(QStringLiteral("a@b") + QChar(ushort(c)) + QStringLiteral("ü.example"));
        const auto *mailbox = std::get_if<Mailbox>(&result);
        if (!mailbox)
            continue;
        const QByteArray path = mailbox->path();
        const QByteArray inner = path.sliced(1, path.size() - 2);
        for (const char bad : {'\r', '\n', '\0', ' ', '<', '>'})
            QVERIFY2(!inner.contains(bad), qPrintable(QString::number(c, 16)));
    }
}

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
