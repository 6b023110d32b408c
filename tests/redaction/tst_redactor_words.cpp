// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the words of a reply and of a policy decide: wording that is nobody's business stays, and
// what a custom policy names goes or stays whatever it is.

#include "redaction/SharedText.h"
#include "redaction/SharedTextCheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class TestRedactorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leavesWordingAlone_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArrayList lines{"220 ESMTP Postfix (Debian/GNU)", "250-SIZE 10240000",
            "250-AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-256", "250 8BITMIME",
            "220 ESMTP Sendmail 8.17.1/8.17.1/Debian-22ubuntu3; Thu, 26 Nov 2026 01:38:07 GMT",
            "220 ESMTP Exim 4.96 Thu, 26 Nov 2026 01:38:07 +0000", "334 VXNlcm5hbWU6",
            "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
            "354 End data with <CR><LF>.<CR><LF>", "452 4.3.1 Insufficient system storage",
            "550 5.7.1 rejected.Please try later, error 0x80004005",
            "421 4.4.2 Error: timeout exceeded", "451 4.7.1 Greylisting in action, 00:05:00",
            "552 5.3.4 Message size exceeds fixed maximum message size (10485760)",
            "503 5.5.1 Error: need RCPT command", "* OK [CAPABILITY IMAP4rev1 LITERAL+ ID] ready",
            "501 5.5.4 Syntax: EHLO hostname", "MAIL FROM:<> SIZE=40960 BODY=8BITMIME",
            "530 5.7.0 Must issue a STARTTLS command first.It is required",
            "500 main.cf, line 12: 3.7.11", "535 AADSTS50126: wrong", "220 ESMTP 3.7.11-0+deb12u1",
            "501 Syntax: RCPT TO:<forward-path>", "500 version 2.3.4.5",
            "550 https://help/mail/answer/81126", "550 5.1.0 see AUP#In-1310 or LPN007_416",
            "421 OFR004_104 Too many connections", "550 Access denied...really",
            "220 ESMTP Sendmail 8.17.1.9/8.17.1.9/Debian", "552 5.2.2 Mailbox full",
            "501 Invalid name (see RFC2821 4.1.1.1)", "550 Mailbox disabled.Please contact support",
            "250 TLS_AES_256_GCM_SHA384 secp256r1", "250",
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; t=1700000000",
            "220 Microsoft ESMTP MAIL Service ready at Thu, 26 Nov 2026 01:40:39 +0000"};
        for (const QByteArray &line : lines)
            QTest::newRow(line.left(40)) << line;
    }

    void leavesWordingAlone()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(sharedLines({"S: " + line}, QStringLiteral("public")).front(), "S: " + line);
    }

    void masksOnlyWhatStandsBesideWording_data()
    {
        QTest::addColumn<QByteArray>("recorded");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("id behind dots") << QByteArray("550 Access denied...7d39d5299584f4be161127")
                                        << QByteArray("550 Access denied...id1");
        QTest::newRow("id in angle brackets")
            << QByteArray("250 2.1.5 Success SESSIONID=<cyrus-1795401863-12285>")
            << QByteArray("250 2.1.5 Success SESSIONID=<id1>");
        QTest::newRow("properties of sign-in results")
            << QByteArray("550 dkim=fail smtp.auth=anna@corp.com header.b=anna@corp.com")
            << QByteArray(
                   "550 dkim=fail smtp.auth=user1@domain1.example header.b=user1@domain1.example");
        QTest::newRow("a person called like a word of replies")
            << QByteArray("452 4.2.2 <full@corp.com>: Mailbox full")
            << QByteArray("452 4.2.2 <user1@domain1.example>: Mailbox full");
    }

    void masksOnlyWhatStandsBesideWording()
    {
        QFETCH(QByteArray, recorded);
        QFETCH(QByteArray, expected);
        QCOMPARE(
            sharedLines({"S: " + recorded}, QStringLiteral("public")).front(), "S: " + expected);
    }

    void aWordOfThePolicyGoesFromWhatStaysOtherwise()
    {
        const auto read = sharePolicyFromJson(
            R"({"base":"vendor","people":"keep","private_addresses":"keep",
                "mask":["Bluebird","user1","10.9.8.7"]})");
        QVERIFY(std::holds_alternative<SharePolicy>(read));
        Session session = sessionOf({"S: 550 anna.bluebird@bluebird.com at eu.BLUEBIRD.com said no",
            "S: 250 queued as 4R-bluebird-77123 on 10.9.8.7, not on 10.9.8.8",
            "S: 550 bluebirds of bluebird"});
        session.plan.host = QStringLiteral("mail.bluebird.com");
        const Redaction redaction =
            Redactor(std::get<SharePolicy>(read), knownOrganisation).redact(session);
        const Session &shared = redaction.content.sessions().front().session();
        QCOMPARE(shared.plan.host, QStringLiteral("mail.word1.com"));
        const QByteArrayList expected{"S: 550 anna.word1@word1.com at eu.word1.com said no",
            "S: 250 queued as 4R-word1-77123 on word2, not on 10.9.8.8",
            "S: 550 bluebirds of word1"};
        QCOMPARE(linesOf(shared), expected);
    }

    // The second line is the first name, cut off by a lost connection.
    void aKeptNameWithoutItsWordIsNoLeak()
    {
        const auto read = sharePolicyFromJson(R"({"keep":["bluebird.com"],"mask":["bluebird"]})");
        QVERIFY(std::holds_alternative<SharePolicy>(read));
        const Redaction redaction =
            Redactor(std::get<SharePolicy>(read), knownOrganisation)
                .redact(sessionOf({"S: 220 mail.de.bluebird.com", "S: 220 mail.de"}));
        const QByteArrayList expected{"S: 220 mail.de.word1.com", "S: 220 domain1.example"};
        QCOMPARE(linesOf(redaction.content.sessions().front().session()), expected);
        SharedTextCheck check(redaction.privateValues);
        check.add(redaction.content);
        QVERIFY(check.leaks().empty());
    }

    void domainsGoFromTheNamesOfPeopleWhoStay()
    {
        const auto read = sharePolicyFromJson(R"({"people":"keep"})");
        QVERIFY(std::holds_alternative<SharePolicy>(read));
        const Redaction redaction =
            Redactor(std::get<SharePolicy>(read), knownOrganisation)
                .redact(sessionOf({"S: 550 SRS0=Ab1x=TT=corp.com=anna@relay.net",
                    "S: 550 list-anna+news=corp.com@lists.org \"anna b\"@corp.com"}));
        const QByteArrayList expected{"S: 550 SRS0=id1=TT=domain1.example=anna@domain2.example",
            "S: 550 list-anna+news=domain1.example@domain3.example \"anna b\"@domain1.example"};
        QCOMPARE(linesOf(redaction.content.sessions().front().session()), expected);
    }

    void anAddressMayBeKeptInAnySpelling()
    {
        const auto read = sharePolicyFromJson(R"({"keep":["2001:DB9:0::1"]})");
        const Redaction redaction = Redactor(std::get<SharePolicy>(read), knownOrganisation)
                                        .redact(sessionOf({"S: 550 2001:db9::1 2001:db9::2"}));
        QCOMPARE(linesOf(redaction.content.sessions().front().session()),
            QByteArrayList{"S: 550 2001:db9::1 2001:db8::1"});
    }
};

QTEST_APPLESS_MAIN(TestRedactorWords)
#include "tst_redactor_words.moc"
