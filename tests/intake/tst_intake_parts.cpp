// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/AddressSearch.h"
#include "intake/DeliveryContext.h"
#include "intake/HeaderFields.h"
#include "intake/HtmlToText.h"
#include "intake/LineTime.h"
#include "intake/ReplySearch.h"
#include "intake/ReturnedMail.h"

#include <QTest>

using namespace smtpscope;

class IntakePartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsReplies_data();
    void findsReplies();
    void findsNoReplyIn_data();
    void findsNoReplyIn();
    void tellsWhichAddressIsMeant_data();
    void tellsWhichAddressIsMeant();
    void findsHostAndStep_data();
    void findsHostAndStep();
    void partsReportAndReturnedMail_data();
    void partsReportAndReturnedMail();
    void unfoldsFields();
    void readsHtml_data();
    void readsHtml();
    void readsTimes_data();
    void readsTimes();
};

void IntakePartsTest::findsReplies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reply");
    const auto row = [](const char *text, const char *reply) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(reply);
    };
    row("550 5.1.1 User unknown", "550 5.1.1 | 5.1.1 User unknown");
    row("550-5.7.1 one\n550 5.7.1 two", "550 5.7.1 | 5.7.1 one two");
    row("host mx said: 554 no thanks", "554  | no thanks");
    row("550 sorry, no mailbox here (#5.1.1 - chk)",
        "550 5.1.1 | sorry, no mailbox here (#5.1.1 - chk)");
    row("#550 5.4.1 denied #SMTP#", "550 5.4.1 | 5.4.1 denied #SMTP#");
    row("550: 5.1.1 <a@b.example>... User Unknown",
        "550 5.1.1 | 5.1.1 <a@b.example>... User Unknown");
    row("returned '450 4.2.2 full'. Then more", "450 4.2.2 | 4.2.2 full");
    row("responded as follows: [550 5.1.1 User unknown]", "550 5.1.1 | 5.1.1 User unknown");
    row("No such host. (#5.1.2)", "0 5.1.2 | No such host.");
    row("ERROR_CODE :550, ERROR_CODE :5.2.2 full", "550 5.2.2 | 5.2.2 full");
    row("552 full\nGiving up on 192.0.2.1.", "552  | full");
    row("Invalid login: 535 5.7.8 no", "535 5.7.8 | 5.7.8 no");
    row("551 one\n452 two", "551  | one");
    row("said: 450\n    4.1.1 wrapped", "450 4.1.1 | 4.1.1 wrapped");
}

void IntakePartsTest::findsReplies()
{
    QFETCH(QString, text);
    const auto found = repliesIn(text);
    QVERIFY(!found.empty());
    const Reply reply = replyAt(text, found.front(), text.size());
    QTEST(
        QString::number(reply.code) + u' ' + reply.enhanced + QStringLiteral(" | ") + reply.text(),
        "reply");
}

void IntakePartsTest::findsNoReplyIn_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"call 555 1234", "192.0.2.1 does not answer", "Exim 4.96.2 wrote", "in the year 2014",
            "Thu, 5 Apr 2022 18:30:22 +0900", "version 5.1.2", "550@example.org",
            "it took 450 seconds", "a 5.1.1a b", "10.1.5.550 is no address", "\"5512\""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void IntakePartsTest::findsNoReplyIn()
{
    QFETCH(QString, text);
    QCOMPARE(repliesIn(text), std::vector<FoundReply>());
}

void IntakePartsTest::tellsWhichAddressIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("recipients");
    const auto row = [](const char *name, const char *text, QStringList recipients) {
        QTest::newRow(name) << QString::fromLatin1(text) << recipients;
    };
    const QStringList bert{QStringLiteral("bert@example.org")};
    row("on a line of its own", "write to help@example.net\n\n  bert@example.org\n", bert);
    row("in brackets before a colon", "<bert@example.org>: unknown\nfrom anna@example.com", bert);
    row("after a word", "We could not deliver to <bert@example.org>; ask admin@example.net", bert);
    row("behind a name", "User bert.olsen (bert@example.org) not listed", bert);
    row("in a refusal", "550 5.1.1 bert@example.org unknown, contact me@example.net", bert);
    row("not where it came from", "sent from anna@example.com was refused for bert@example.org",
        bert);
    row("not the alias", "bert@example.org\n (generated from team@example.org)", bert);
    row("not the sender", "anna@example.com\nbert@example.org", bert);
    row("each once", "bert@example.org\nBERT@example.org", bert);
    row("the sender, where nobody else is named", "<anna@example.com>: full",
        {QStringLiteral("anna@example.com")});
    row("a quoted local part", "<\"bert o\"@example.org>: no",
        {QStringLiteral("\"bert o\"@example.org")});
    row("an address literal", "<bert@[192.0.2.1]>: no", {QStringLiteral("bert@[192.0.2.1]")});
    row("two", "bert@example.org\ncarla@example.org: no",
        bert + QStringList{QStringLiteral("carla@example.org")});
}

void IntakePartsTest::tellsWhichAddressIsMeant()
{
    QFETCH(QString, text);
    QTEST(recipientsAmong(addressesIn(text), {QStringLiteral("anna@example.com")}), "recipients");
}

void IntakePartsTest::findsHostAndStep_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *text, const char *told) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(told);
    };
    row("host mx.example.org[192.0.2.1] said: 550 no (in reply to RCPT TO command)",
        "mx.example.org 192.0.2.1 rcpt");
    row("host mx.example.org[192.0.2.1] said: 550 no (in reply to end of DATA command)",
        "mx.example.org 192.0.2.1 body");
    row("host mx.example.org [192.0.2.1] SMTP error from remote mail server after MAIL FROM:<a>: "
        "550 no",
        "mx.example.org 192.0.2.1 mail");
    row("... while talking to mx.example.org.: >>> DATA <<< 550 no", "mx.example.org  data");
    row("192.0.2.1 does not like recipient. Remote host said: 550 no", " 192.0.2.1 rcpt");
    row("mx.example.org [192.0.2.1] did not like our RCPT TO: 550 no",
        "mx.example.org 192.0.2.1 rcpt");
    row("connect to mx.example.org[192.0.2.1]:25: Connection refused",
        "mx.example.org 192.0.2.1 connect");
    row("Host or domain name not found. Name service error for name=example.org type=MX", "  dns");
    row("host mx.example.org[2001:db8::1] refused to talk to me: 554 no",
        "mx.example.org 2001:db8::1 banner");
    row("the mailbox is full", "  none");
}

void IntakePartsTest::findsHostAndStep()
{
    QFETCH(QString, text);
    const DeliveryContext context = deliveryContextIn(text);
    const QString stage = context.stage ? QString(idOf(*context.stage)) : QStringLiteral("none");
    QTEST(context.host + u' ' + context.address + u' ' + stage, "told");
}

void IntakePartsTest::partsReportAndReturnedMail_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
        {"----- Original message -----", "--- Below this line is a copy of the message.",
            "------ This is a copy of the message, including all the headers. ------",
            "Message headers follow.", "--- The header of the original message is following. ---",
            "   ----- Unsent message follows -----",
            "    Below is a copy of the original message:", "------- Returned Message --------",
            "|------------------------- Message text follows: ------------------------|"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
    QTest::newRow("no rule at all") << QString();
}

void IntakePartsTest::partsReportAndReturnedMail()
{
    QFETCH(QString, rule);
    const QString words =
        QStringLiteral("The original message was received at noon.\n<bert@example.org>: no\n\n");
    const SplitReport split = splitReport(
        words + rule + QStringLiteral("\n\nReceived: from a\nTo: bert@example.org\n\nHello\n"));
    QCOMPARE(split.report.trimmed(), words.trimmed());
    QCOMPARE(split.returned.value(QLatin1StringView("to")), QStringLiteral("bert@example.org"));
}

void IntakePartsTest::unfoldsFields()
{
    const HeaderFields fields = headerFieldsIn(
        QStringLiteral("From a Mon\nSubject: one\r\n two\r\nTo : x\r\n\r\nBody: no field\r\n"));
    const std::vector<ReadHeaderField> expected{
        {QStringLiteral("Subject"), QStringLiteral("one two")},
        {QStringLiteral("To"), QStringLiteral("x")}};
    QCOMPARE(fields.all(), expected);
    QCOMPARE(fieldGroupsIn(QStringLiteral("A: 1\n\n\nB: 2\nC: 3\n")).size(), size_t(2));
}

void IntakePartsTest::readsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("blocks begin lines")
        << QStringLiteral("<p>one</p><p>two<br>three") << QStringLiteral("\none\n\ntwo\nthree");
    QTest::newRow("entities") << QStringLiteral("&lt;a&gt; &amp;&#39;&#x41;&nbsp;b &c")
                              << QStringLiteral("<a> &'A b &c");
    QTest::newRow("no styles and scripts")
        << QStringLiteral("<style>p{}</style>a<script>b()</script>c") << QStringLiteral("ac");
    QTest::newRow("an address in brackets")
        << QStringLiteral("<bert@example.org>: no") << QStringLiteral("<bert@example.org>: no");
    QTest::newRow("line ends are blanks, but for pre")
        << QStringLiteral("a\n b<pre>c\nd</pre>") << QStringLiteral("a b\nc\nd\n");
}

void IntakePartsTest::readsHtml()
{
    QFETCH(QString, html);
    QTEST(htmlToText(html), "text");
}

void IntakePartsTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *line, const char *time) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(time);
    };
    row("2026-03-02T10:00:00.250+01:00 host", "2026-03-02T09:00:00.250Z");
    row("[2026-03-02 10:00:00] DEBUG", "2026-03-02T10:00:00.000Z");
    row("2026-03-02T10:00:00Z", "2026-03-02T10:00:00.000Z");
    row("Mar  2 10:00:00 host", "2026-03-02T10:00:00.000Z");
    row("Dec 31 10:00:00 host", "2025-12-31T10:00:00.000Z");
    row("2026-13-02 10:00:00", "");
    row("Mar 2 host", "");
    row("", "");
}

void IntakePartsTest::readsTimes()
{
    QFETCH(QByteArray, line);
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QTEST(logTimeAtStart(line, now).toString(Qt::ISODateWithMs), "time");
}

QTEST_APPLESS_MAIN(IntakePartsTest)
#include "tst_intake_parts.moc"
