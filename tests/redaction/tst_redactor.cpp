// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What becomes of conversations under the policies: what must go, and what must stay to solve the
// case.

#include "redaction/SharedText.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

QByteArray redactedLine(const QByteArray &line, const QString &policy)
{
    return sharedLines({line}, policy).front();
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void masksOneLine_data()
    {
        QTest::addColumn<QByteArray>("recorded");
        QTest::addColumn<QByteArray>("forAnyone"); // policy public
        QTest::addColumn<QByteArray>("forVendor"); // the same as before when empty
        const auto row = [](const char *name, const QByteArray &recorded,
                             const QByteArray &forAnyone, const QByteArray &forVendor = {}) {
            QTest::newRow(name) << recorded << forAnyone
                                << (forVendor.isEmpty() ? forAnyone : forVendor);
        };
        row("mailbox", "S: 550 5.1.1 <anna@corp.com>: User unknown",
            "S: 550 5.1.1 <user1@domain1.example>: User unknown");
        row("two people stay two", "S: 553 5.7.1 <boss@corp.com>: not owned by user anna@corp.com",
            "S: 553 5.7.1 <user1@domain1.example>: not owned by user user2@domain1.example");
        row("one person stays one", "S: 550 Anna@corp.com is not anna@CORP.com",
            "S: 550 user1@domain1.example is not user1@domain1.example");
        row("plus-tag", "S: 550 <anna+news@corp.com> unknown",
            "S: 550 <user1+tag1@domain1.example> unknown");
        row("VERP", "S: 550 <list-anna=corp.com@lists.org> bounced",
            "S: 550 <user1-user2=domain1.example@domain2.example> bounced");
        row("SRS", "S: 550 <SRS0=Ab1x=TT=corp.com=anna@relay.net>",
            "S: 550 <SRS0=id1=TT=domain1.example=user1@domain2.example>",
            "S: 550 <SRS0=Ab1x=TT=domain1.example=user1@domain2.example>");
        row("BATV", "S: 550 <prvs=1234abcdef=anna@corp.com>",
            "S: 550 <prvs=id1=user1@domain1.example>",
            "S: 550 <prvs=1234abcdef=user1@domain1.example>");
        row("sub-domains of one domain", "S: 550 a@corp.com b@eu.corp.com",
            "S: 550 user1@domain1.example user2@host1.domain1.example");
        row("client greeted",
            "S: 250 mail.server.net Hello pc17.corp.com [10.1.2.3], pleased to meet you",
            "S: 250 host1.domain1.example Hello host2.domain2.example [10.0.0.1], pleased to meet "
            "you",
            "S: 250 mail.server.net Hello host1.domain1.example [10.0.0.1], pleased to meet you");
        row("client with one label", "S: 250 ok Hello pc17 [10.1.2.3]",
            "S: 250 ok Hello host1 [10.0.0.1]");
        row("public and private address", "S: 554 8.8.4.4 and 192.168.1.7 and 8.8.4.4",
            "S: 554 192.0.2.1 and 10.0.0.1 and 192.0.2.1",
            "S: 554 8.8.4.4 and 10.0.0.1 and 8.8.4.4");
        row("IPv6", "S: 554 [IPv6:2a00:1450::1b] and fd12::1",
            "S: 554 [IPv6:2001:db8::1] and fd00::1", "S: 554 [IPv6:2a00:1450::1b] and fd00::1");
        row("loopback stays", "S: 554 127.0.0.1 ::1 localhost", "S: 554 127.0.0.1 ::1 localhost");
        row("queue id of Postfix", "S: 250 2.0.0 Ok: queued as 4F1b2C3d4E5f",
            "S: 250 2.0.0 Ok: queued as id1", "S: 250 2.0.0 Ok: queued as 4F1b2C3d4E5f");
        row("queue id of Exim", "S: 250 OK id=1tABCD-0001xY-2B", "S: 250 OK id=id1",
            "S: 250 OK id=1tABCD-0001xY-2B");
        row("queue id of Sendmail", "S: 250 2.0.0 4AQ1c7xx012345 Message accepted for delivery",
            "S: 250 2.0.0 id1 Message accepted for delivery",
            "S: 250 2.0.0 4AQ1c7xx012345 Message accepted for delivery");
        row("id of Gmail", "S: 550-5.1.1 try again d2e1a72fcca58-7b1234abcd.12 - gsmtp",
            "S: 550-5.1.1 try again id1 - gsmtp",
            "S: 550-5.1.1 try again d2e1a72fcca58-7b1234abcd.12 - gsmtp");
        row("block list stays", "S: 554 blocked using zen.spamhaus.org",
            "S: 554 blocked using zen.spamhaus.org");
        row("block list question", "S: 554 7.1.168.192.zen.spamhaus.org",
            "S: 554 1.0.0.10.zen.spamhaus.org");
        row("base64 of a mailbox", "S: 535 got " + QByteArray("anna@corp.com").toBase64(),
            "S: 535 got " + QByteArray("user1@domain1.example").toBase64());
        row("percent", "S: 550 see http://help.server.net/?to=anna%40corp.com",
            "S: 550 see http://host1.domain1.example/?to=user1@domain2.example",
            "S: 550 see http://help.server.net/?to=user1@domain1.example");
        row("quoted-printable", "S: 550 anna=40corp.com", "S: 550 user1@domain1.example");
        row("host before a mailbox without a domain", "S: 550 mail.corp.com\\anna@@ is no address",
            "S: 550 host1.domain1.example\\user1@@ is no address",
            "S: 550 mail.corp.com\\user1@@ is no address");
        row("xtext", "C: RCPT ORCPT=rfc822;anna+40corp.com",
            "C: RCPT ORCPT=rfc822;user1@domain1.example");
        row("entity", "S: 550 anna&#64;corp.com", "S: 550 user1@domain1.example");
        row("URL with password", "S: 550 https://anna:s3cret@mail.server.net/x",
            "S: 550 https://user1:******@host1.domain1.example/x",
            "S: 550 https://user1:******@mail.server.net/x");
        row("bearer token", "C: GET Bearer abcDEF1234567890abcDEF",
            "C: GET Bearer **********************");
        row("Google token", "S: 535 ya29.a0AfH6SMBxxxxxxxxxxxxxxxxxx",
            "S: 535 ********************************");
        row("Received",
            "C: Received: from pc17.corp.com (pc17.corp.com [10.1.2.3]) by mail.server.net",
            "C: Received: from host1.domain1.example (host1.domain1.example [10.0.0.1]) by "
            "host2.domain2.example",
            "C: Received: from host1.domain1.example (host1.domain1.example [10.0.0.1]) by "
            "mail.server.net");
        row("Message-ID", "C: Message-ID: <20261126.1@pc17.corp.com>",
            "C: Message-ID: <id1@host1.domain1.example>",
            "C: Message-ID: <20261126.1@pc17.corp.com>");
        row("Subject", "C: Subject: Our offer of May", "C: Subject: [subject: 16 characters]");
        row("display name", "C: From: Anna Berg <anna@corp.com>",
            "C: From: user1 <user2@domain1.example>");
        row("quoted display name", "S: 550 \"Anna Berg\" <anna@corp.com> no",
            "S: 550 \"user1\" <user2@domain1.example> no");
        row("local user in angles", "S: 550 5.1.1 <lindgren>... User unknown",
            "S: 550 5.1.1 <user1>... User unknown");
        row("local user of Sendmail", "S: 550 5.1.1 lindgren... User unknown",
            "S: 550 5.1.1 user1... User unknown");
        row("user field", "S: 535 sasl_username=lindgren", "S: 535 sasl_username=user1");
        row("name elsewhere in the reply", "S: 550 no lindgren here: lindgren@corp.com",
            "S: 550 no user1 here: user1@domain1.example");
        row("code before a name", "S: 250-mail.corp.com\r\n250 8BITMIME",
            "S: 250-host1.domain1.example\r\n250 8BITMIME", "S: 250-mail.corp.com\r\n250 8BITMIME");
        row("field before a mailbox", "S: 535 Incorrect data (set_id=anna@corp.com)",
            "S: 535 Incorrect data (set_id=user1@domain1.example)");
        row("id of Gmail in its greeting",
            "S: 220 ready 49efb294efade-e24d61a9eddsi2713367087.1 - gsmtp",
            "S: 220 ready id1 - gsmtp",
            "S: 220 ready 49efb294efade-e24d61a9eddsi2713367087.1 - gsmtp");
        row("hex of a mailbox", "S: 550 see " + QByteArray("anna@corp.com").toHex(),
            "S: 550 see " + QByteArray("user1@domain1.example").toHex());
        row("another computer of the sender",
            "S: 451 no PTR (x-pc.intern.corp.com) for anna@corp.com",
            "S: 451 no PTR (host1.host2.domain1.example) for user1@domain1.example");
        row("challenge", "S: 334 <17893.13206791@mail.corp.com>",
            "S: 334 <id1@host1.domain1.example>", "S: 334 <17893.13206791@mail.corp.com>");
        row("DKIM", "C: DKIM-Signature: v=1; d=corp.com; s=sel; i=@corp.com; c=relaxed",
            "C: DKIM-Signature: v=1; d=domain1.example; s=sel; i=@domain1.example; c=relaxed",
            "C: DKIM-Signature: v=1; d=corp.com; s=sel; i=@corp.com; c=relaxed");
        row("percent after letters that could be base64", "S: 552 tokuzo20%40corp.com over quota",
            "S: 552 user1@domain1.example over quota");
        row("dotted local part behind a field", "S: 535 (set_id=anna.berg@corp.com)",
            "S: 535 (set_id=user1@domain1.example)");
        row("hex with colons", "S: 535 user=" + QByteArray("jit@corp.com").toHex(':'),
            "S: 535 user=" + QByteArray("user1@domain1.example").toHex(':'));
        row("a field before escapes that its sign could be one of",
            "S: 535 user=dajo=40corp.com, login=dajo%40corp.com, mail=40corp.com",
            "S: 535 user=user1@domain1.example, login=user1@domain1.example, "
            "user2@domain1.example");
        row("Exchange's own number", "S: 250 [InternalId=36403144866668] queued",
            "S: 250 [InternalId=id1] queued", "S: 250 [InternalId=36403144866668] queued");
        row("client named by its address", "S: 250 from x-pc (pc9.corp.com [10.2.3.4])",
            "S: 250 from x-pc (host1.domain1.example [10.0.0.1])");
        row("quotes across lines", "S: 250-2.1.5 \"jako\r\n250 2.1.5 x\"@corp.com",
            "S: 250-2.1.5 \"jako\r\n250 2.1.5 x\"@domain1.example",
            "S: 250-2.1.5 \"jako\r\n250 2.1.5 x\"@corp.com");
        row("client of one label in Received", "S: 250 from x.corp.com (juduti [10.2.3.4])",
            "S: 250 from host1.domain1.example (host2 [10.0.0.1])");
        row("IPv6 in SPF", "S: 550 ip6:2a01:4f8::1/32 addr:2a01:4f8::1",
            "S: 550 ip6:2001:db8::1/32 addr:2001:db8::1",
            "S: 550 ip6:2a01:4f8::1/32 addr:2a01:4f8::1");
        row("two IPv6 in one word", "S: 550 from=fd12::1&to=fd12::2",
            "S: 550 from=fd00::1&to=fd00::2");
        row("IPv4 that letters touch", "S: 550 v10.1.2.3_x", "S: 550 v10.0.0.1_x");
        row("two at signs", "S: 550 <anna@@corp.com>", "S: 550 <user1@@domain1.example>",
            "S: 550 <user1@@corp.com>");
        row("escaped quote", "S: 550 \"anna\\\"x berg\"@corp.com no",
            "S: 550 user1@domain1.example no");
        row("subject in a reply", "S: 550 5.7.1 blocked, subject: Our offer of May",
            "S: 550 5.7.1 blocked, subject: [subject: 16 characters]");
        row("subject as a field", "S: 550 subject=\"Our offer\" is spam",
            "S: 550 subject=\"[subject: 9 characters]\" is spam");
        row("folded subject", "C: Subject: Our\r\n offer\r\nX-A: b",
            "C: Subject: [subject: 11 characters]\r\nX-A: b");
        row("private ending", "S: 550 pc17.fritz.box said no", "S: 550 host1.domain1.box said no");
        row("unknown ending of a client", "S: 250 Hello pc17.kunde.firma [10.1.2.3]",
            "S: 250 Hello host1.domain1.example [10.0.0.1]");
        row("folder of a domain", "S: 451 /var/vmail/corp.com/anna/new",
            "S: 451 /var/vmail/domain1.example/user1/new", "S: 451 /var/vmail/corp.com/user1/new");
        row("LDAP", "S: 550 uid=lindgren not found", "S: 550 uid=user1 not found");
        row("IPv6 in a URL", "S: 554 https://www.spamhaus.org/query/ip/2a01:4f8::5",
            "S: 554 https://www.spamhaus.org/query/ip/2001:db8::1",
            "S: 554 https://www.spamhaus.org/query/ip/2a01:4f8::5");
        row("mailbox at an address", "S: 550 anna@10.1.2.3 has 0.1 MB",
            "S: 550 user1@10.0.0.1 has 0.1 MB");
        row("apostrophe", "S: 451 /var/mail/o'neil/x", "S: 451 /var/mail/user1/x");
        row("name that ends like a host", "S: 550 li.wang@corp.com: li.wang is over quota",
            "S: 550 user1@domain1.example: user1 is over quota");
        row("mapped IPv4", "S: 550 ::ffff:10.1.2.3 and 10.1.2.3",
            "S: 550 ::ffff:10.0.0.1 and 10.0.0.1");
        row("query of a URL", "S: 550 https://mail.server.net/x?a=b&mail=anna@corp.com",
            "S: 550 https://host1.domain1.example/x?a=b&mail=user1@domain2.example",
            "S: 550 https://mail.server.net/x?a=b&mail=user1@domain1.example");
        row("token field", "S: 535 refresh_token=1//0abc-def", "S: 535 refresh_token=***********");
        row("quoted password", "S: 535 password=\"geheim 1\" is wrong",
            "S: 535 password=\"********\" is wrong");
        row("encoded display name", "S: 550 =?utf-8?Q?Anna_Berg?= <anna@corp.com>",
            "S: 550 user1 <user2@domain1.example>");
        row("Exchange's message id",
            "S: 250 2.6.0 <8a5b1@DB9.server.net> [InternalId=36403144866668] Queued",
            "S: 250 2.6.0 <id1@host1.domain1.example> [InternalId=id2] Queued",
            "S: 250 2.6.0 <8a5b1@DB9.server.net> [InternalId=36403144866668] Queued");
        row("customer's domain in a filter's name",
            "S: 550 bob@corp.com by corp-com.mail.server.net",
            "S: 550 user1@domain1.example by host1.host2.domain2.example",
            "S: 550 user1@domain1.example by domain1.example.mail.server.net");
        row("closing line of a message's parts", "S: 550 --4A1F8.1403375716/mail.corp.com--",
            "S: 550 --id1/host1.domain1.example--", "S: 550 --4A1F8.1403375716/mail.corp.com--");
        row("an escaped equals sign", "S: 550 d=3Dcorp.com for anna@corp.com",
            "S: 550 d=domain1.example for user1@domain1.example");
        row("a known domain that is written like a new sentence",
            "S: 550 anna@corp.it by Corp.It 2",
            "S: 550 user1@domain1.example by domain1.example 2");
        row("an id that holds a person",
            "S: 250 queued as 77123-lindgren-4711 for lindgren@corp.com",
            "S: 250 queued as id1 for user1@domain1.example",
            "S: 250 queued as 77123-user1-4711 for user1@domain1.example");
        row("ids of the messages before",
            "C: References: <CA=berg+b2c3@mail.corp.com>\r\n <Ba4.5+b2c3@mail.corp.com> "
            "(<a@corp.de>)",
            "C: References: <id1@host1.domain1.example>\r\n <id2@host1.domain1.example> "
            "(<user1@domain2.example>)",
            "C: References: <CA=berg+b2c3@mail.corp.com>\r\n <Ba4.5+b2c3@mail.corp.com> "
            "(<user1@domain1.example>)");
        row("every character an entity",
            "S: 550 &#x6a;&#x6f;&#x40;&#x63;&#x6f;&#x72;&#x70;&#x2e;&#x63;&#x6f;&#x6d; and "
            "&#x63;&#x6f;&#x72;&#x70;&#x2e;&#x63;&#x6f;&#x6d; no",
            "S: 550 user1@domain1.example and domain1.example no");
        row("a name of Windows", "S: 550 permissions of user CORP\\lindgren and Corp\\nobody",
            "S: 550 permissions of user host1\\user1 and Corp\\nobody");
        row("a user with a dot", "S: 550 User anna.berg does not exist (set_id=anna.berg)",
            "S: 550 User user1 does not exist (set_id=user1)");
        row("short base64 without padding", "S: 535 no YW5uYUBhLmRl",
            "S: 535 no " + QByteArray("user1@domain1.example").toBase64());
        row("names of computers in NTLM",
            "S: 334 TlRMTVNTUAABAAAAB4IIogQABAAkAAAABAAEACAAAABQQzE3Q09SUA==",
            "S: 334 [NTLM message: 56 characters]");
        row("a challenge of NTLM",
            "S: 334 "
            "TlRMTVNTUAACAAAACAAIADgAAAAFgomiMTIzNDU2NzgAAAAAAAAAACgAKABAAAAAAAAAAAAAAABDAE8AUgBQAG"
            "UAeAAwADEALgBjAG8AcgBwAC4AbABvAGMAYQBsAA==",
            "S: 334 [NTLM message: 128 characters]");
        row("NTLM within another message",
            "S: 334 "
            "eE5UTE1TU1AAAgAAAAgACAA4AAAABYKJojEyMzQ1Njc4AAAAAAAAAAAoACgAQAAAAAAAAAAAAAAAQwBPAFIAUA"
            "BlAHgAMAAxAC4AYwBvAHIAcAAuAGwAbwBjAGEAbAA=",
            "S: 334 [NTLM message: 128 characters]");
        row("an answer of NTLM",
            "S: 500 what is "
            "TlRMTVNTUAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYQBuAG"
            "4AYQA=",
            "S: 500 what is "
            "**************************************************************************************"
            "******");
        row("unmarked password", "C: PASS geheim123", "C: PASS *********");
        row("unmarked sign-in of IMAP", "C: A001 LOGIN hans geheim", "C: A001 LOGIN user1 ******");
        row("unmarked client name", "C: EHLO annas-pc", "C: EHLO host1");
        row("mail folder", "S: 451 /var/mail/lindgren: full", "S: 451 /var/mail/user1: full");
    }

    void masksOneLine()
    {
        QFETCH(QByteArray, recorded);
        QFETCH(QByteArray, forAnyone);
        QFETCH(QByteArray, forVendor);
        QCOMPARE(redactedLine(recorded, QStringLiteral("public")), forAnyone);
        QCOMPARE(redactedLine(recorded, QStringLiteral("vendor")), forVendor);
    }

    void aNameOfOneLabelIsTheSameHostEverywhere()
    {
        Session session =
            sessionOf({"C: EHLO vuropo", "S: 450 4.7.1 <vuropo>: Helo command rejected"});
        session.plan.helo = QStringLiteral("vuropo");
        const Redaction redaction = redactionOf(session, QStringLiteral("public"));
        QCOMPARE(redaction.content.sessions().front().session().plan.helo, QStringLiteral("host1"));
        QCOMPARE(linesOf(redaction.content.sessions().front().session()).last(),
            QByteArray("S: 450 4.7.1 <host1>: Helo command rejected"));
    }

    void aComputerAndAPersonOfOneNameHaveOneStandIn_data()
    {
        QTest::addColumn<QByteArrayList>("recorded");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("greeted before it is told in angle brackets")
            << QByteArrayList{"S: 250 ok Hello vuropo [10.1.2.3]",
                   "S: 450 4.7.1 <vuropo>: Helo command rejected", "S: 535 user=vuropo no"}
            << QByteArrayList{"S: 250 ok Hello host1 [10.0.0.1]",
                   "S: 450 4.7.1 <host1>: Helo command rejected", "S: 535 user=host1 no"};
        QTest::newRow("told in angle brackets before it is greeted")
            << QByteArrayList{"S: 450 4.7.1 <vuropo>: Helo command rejected",
                   "S: 250 ok Hello Vuropo [10.1.2.3]"}
            << QByteArrayList{"S: 450 4.7.1 <user1>: Helo command rejected",
                   "S: 250 ok Hello user1 [10.0.0.1]"};
        QTest::newRow("a mailbox of the same name comes last")
            << QByteArrayList{"S: 250 ok Hello vuropo [10.1.2.3]", "S: 550 vuropo@corp.com"}
            << QByteArrayList{"S: 250 ok Hello user1 [10.0.0.1]", "S: 550 user1@domain1.example"};
    }

    void aComputerAndAPersonOfOneNameHaveOneStandIn()
    {
        QFETCH(QByteArrayList, recorded);
        QFETCH(QByteArrayList, expected);
        const Redaction redaction =
            Redactor(*sharePolicyNamed(u"public"), knownOrganisation, KeyWish::Wanted)
                .redact(sessionOf(recorded));
        QCOMPARE(linesOf(redaction.content.sessions().front().session()), expected);
        const auto values = redaction.key.values.values();
        QCOMPARE(values.count(QStringLiteral("vuropo")), 1);
    }

    void aServerTellsItsOrganisationButOthersDoNot()
    {
        Session session =
            sessionOf({"C: RCPT TO:<bob@server.net>", "S: 550 anna@corp.com, see www.corp.com"});
        session.plan.host = QStringLiteral("mail.server.net");
        const QByteArrayList shared = linesOf(
            redactionOf(session, QStringLiteral("vendor")).content.sessions().front().session());
        const QByteArrayList expected{"C: RCPT TO:<user1@server.net>",
            "S: 550 user2@domain1.example, see host1.domain1.example"};
        QCOMPARE(shared, expected);
    }

    void aKeptDomainBrokenOverTwoLinesStays()
    {
        Session session = sessionOf({"S: 550-5.1.1 <erika@server.\r\n550 5.1.1 net> unknown"});
        session.plan.host = QStringLiteral("mail.server.net");
        const Redaction redaction = redactionOf(session, QStringLiteral("vendor"));
        QCOMPARE(linesOf(redaction.content.sessions().front().session()).front(),
            QByteArray("S: 550-5.1.1 <user1@server.\r\n550 5.1.1 net> unknown"));
    }

    void aPersonBrokenOverTwoLinesIsHidden()
    {
        Session session =
            sessionOf({"S: 550-5.1.1 <erika.mus\r\n550 5.1.1 ter@kunde-gmbh.de> unknown"});
        session.plan.to = {QStringLiteral("erika.muster@kunde-gmbh.de")};
        const QByteArray line = linesOf(
            redactionOf(session, QStringLiteral("public")).content.sessions().front().session())
                                    .front();
        QCOMPARE(line, QByteArray("S: 550-5.1.1 <[hidden]\r\n550 5.1.1 [hidden]> unknown"));
    }

    void anOrganisationNameOfACertificateGoesFromTheGreetingToo()
    {
        Session session = sessionOf({"S: 220 mail.corp.com ESMTP Acme Widgets"});
        session.endpoint.tls.chain.push_back(
            {QStringLiteral("Acme Widgets"), QStringLiteral("R3"), {}, {}, {}, {}, {}});
        const Redaction redaction = redactionOf(session, QStringLiteral("public"));
        QCOMPARE(linesOf(redaction.content.sessions().front().session()).front(),
            QByteArray("S: 220 host1.domain1.example ESMTP word1"));
    }

    void thePathOfASocketIsNobodysBusiness()
    {
        Session session;
        session.endpoint.address = QStringLiteral("/run/anna/lmtp.sock");
        session.plan.route.socketPath = session.endpoint.address;
        Record record;
        record.kind = EventKind::Connect;
        record.bytes = "/run/anna/lmtp.sock";
        session.append(record);
        const Redaction redaction = redactionOf(session, QStringLiteral("vendor"));
        const Session &shared = redaction.content.sessions().front().session();
        QCOMPARE(shared.endpoint.address, QStringLiteral("[file]"));
        QCOMPARE(shared.bytesOf(shared.events().front()).toByteArray(), QByteArray("/word1"));
    }

    // Each of these once took time that grew with the square of its length.
    void longLinesOfOneKindAreThroughSoon_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *piece : {"aaaaaa&a;", "http://a/ ", "\\u{", "a@[ ", "@", "\"", "%40", "-",
                 "::", "A1b2", "\"x\"@", "<a>", "=40", "1.1.1.1 ", "x=y&", "a..", "Subject: "})
            QTest::newRow(piece) << "S: 550 "
                    + QByteArray(piece).repeated(200'000 / int(qstrlen(piece)));
        QTest::newRow("local part") << "S: 550 " + QByteArray(200'000, '-') + "a=b.de@c.de";
    }

    void longLinesOfOneKindAreThroughSoon()
    {
        QFETCH(QByteArray, line);
        for (const char *policy : {"public", "none"})
            QVERIFY(redactedLine(line, QLatin1String(policy)).startsWith("S: 550 "));
    }

    void remarksOfAnotherProgramAreNotOurs()
    {
        Session session;
        for (const EventKind kind : {EventKind::Note, EventKind::Encrypted}) {
            Record record;
            record.kind = kind;
            record.bytes = "Anna, anna@corp.com: gone";
            session.append(record);
        }
        const Redaction redaction = redactionOf(session, QStringLiteral("public"));
        const Session &shared = redaction.content.sessions().front().session();
        for (const Event &event : shared.events())
            QVERIFY(!shared.bytesOf(event).contains("corp.com"));
    }
};

QTEST_APPLESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
