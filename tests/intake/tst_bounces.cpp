// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ImportText.h"
#include "session/ImportNotes.h"

#include <QFile>
#include <QTest>

using namespace smtpscope;
using namespace smtpscope::test;

class BouncesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tell_data();
    void tell();
    void readsTextCopiedFromAMail_data();
    void readsTextCopiedFromAMail();
    void keepsTheEnvelopeForAPlan();
    void saysWhatAComplaintAndAnAutomaticAnswerAre();
    void marksAStepThatIsOnlyAssumed();
    void readsEveryReportOfAMailboxFile();
};

namespace {

QByteArray mail(const QString &name)
{
    QFile file(QStringLiteral(SMTPSCOPE_TEST_MAILS "/") + name + QStringLiteral(".eml"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void BouncesTest::tell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("story");
    const auto row = [](const char *name, QStringList story) {
        QTest::newRow(name) << QString::fromLatin1(name) << story;
    };
    row("base64-japanese",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.jp temporary 452 4.3.1 Insufficient system storage"),
            QStringLiteral("data temporary at ")});
    row("complaint",
        {QStringLiteral("complaint"), QStringLiteral("bert@example.net ok"),
            QStringLiteral("done ok at ")});
    row("delayed-report",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org temporary 4.4.1 connect to "
                           "mx.example.org[192.0.2.10]:25: Connection timed out"),
            QStringLiteral("connect temporary at mx.example.org[192.0.2.10]")});
    row("domino",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent User bert.olsen (bert@example.org) not "
                           "listed in Domino Directory"),
            QStringLiteral("rcpt permanent at ")});
    row("dragonfly",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 553 5.1.8 Sender address rejected: Domain not found"),
            QStringLiteral("mail permanent at mx.example.org[192.0.2.10]")});
    row("einsundeins",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.2.0 Mail refused. ABC_506"),
            QStringLiteral("rcpt permanent at mx.example.org[192.0.2.10]")});
    row("exchange-2003",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 554 5.7.1 Message refused"),
            QStringLiteral("body permanent at ")});
    row("exim-end-of-data",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 554 5.7.1 We do not want this and tell you "
                           "in two lines"),
            QStringLiteral("body permanent at mx.example.org[192.0.2.10]")});
    row("exim",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.7.23 The message was rejected because "
                           "of Sender Policy Framework violation"),
            QStringLiteral("mail permanent at mx.example.org[192.0.2.10]")});
    row("expired-with-last-error",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org temporary 451 4.3.0 Disk trouble, come back later"),
            QStringLiteral("body temporary at ")});
    row("forwarded-bounce",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.7.23 The message was rejected because "
                           "of Sender Policy Framework violation"),
            QStringLiteral("mail permanent at mx.example.org[192.0.2.10]")});
    row("gmail",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.2.1 The email account that you tried "
                           "to reach is disabled"),
            QStringLiteral("rcpt permanent at mx.example.org[192.0.2.10]")});
    row("html-only",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 550 5.4.1 Recipient address rejected: Access denied"),
            QStringLiteral("rcpt permanent at ")});
    row("host-unknown",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 bert@example.org... Host unknown (Name "
                           "server: example.org: host not found)"),
            QStringLiteral("dns permanent at ")});
    row("domino-german",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent Benutzer bert (bert@example.org) nicht im "
                           "Domino Directory aufgeführt"),
            QStringLiteral("rcpt permanent at ")});
    row("code-within-words",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 <bert@example.org>: Recipient "
                           "address rejected"),
            QStringLiteral("rcpt permanent at ")});
    row("masked-recipient",
        {QStringLiteral("bounce"),
            QStringLiteral("********@***.example.jp permanent The number of messages in "
                           "recipient's mailbox exceeded the local limit."),
            QStringLiteral("rcpt permanent at ")});
    row("postfix-three",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 550 <bert@example.org>: Recipient address rejected: "
                "User unknown in local recipient table (in reply to RCPT TO command)"),
            QStringLiteral("carla@example.org permanent 552 5.2.2 Quota exceeded (in reply to end "
                           "of DATA command)"),
            QStringLiteral("dora@example.net permanent Host or domain name not found. Name service "
                           "error for name=example.net type=A: Host not found"),
            QStringLiteral("rcpt permanent at mx.example.org[192.0.2.10]")});
    row("exim-delay",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org temporary 450 4.2.0 <bert@example.org>: Recipient "
                           "address rejected: Greylisted"),
            QStringLiteral("rcpt temporary at mx.example.org[192.0.2.10]")});
    row("exim-retry",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent retry time not reached for any host after a "
                           "long failure period"),
            QStringLiteral("rcpt permanent at ")});
    row("exchange-text",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##"),
            QStringLiteral("rcpt permanent at ")});
    row("interscan",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 550 5.1.1 <bert@example.org>... user unknown"),
            QStringLiteral("rcpt permanent at ")});
    row("iso-2022-jp",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.jp permanent 550 Unknown user bert@example.jp"),
            QStringLiteral("rcpt permanent at ")});
    row("james",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 550 Requested action not taken: no such user here"),
            QStringLiteral("rcpt permanent at ")});
    row("mailmarshal",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 User unknown"),
            QStringLiteral("rcpt permanent at ")});
    row("nested-and-crlf",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org permanent 550 5.7.509 Access denied, sending domain "
                           "example.com does not pass DMARC verification"),
            QStringLiteral("body permanent at mx.example.org")});
    row("no-address-in-it",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent The mail could not be delivered: the mailbox is full."),
            QStringLiteral("rcpt permanent at "), QStringLiteral("note recipient.from-original")});
    row("notes",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@notes.example.org permanent User not listed in public Name & "
                           "Address Book bert@notes.example.org"),
            QStringLiteral("rcpt permanent at ")});
    row("opensmtpd",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent Domain does not exist"),
            QStringLiteral("dns permanent at ")});
    row("plain-mail", {QStringLiteral("error import.no-report")});
    row("postfix-report",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 <bert@example.org>: Recipient "
                           "address rejected: User unknown in virtual mailbox table"),
            QStringLiteral("rcpt permanent at mx.example.org[192.0.2.10]")});
    row("qmail-two",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 <bert@example.org>: User unknown"),
            QStringLiteral("carla@example.net permanent 5.1.2 Sorry, I couldn't find any host "
                           "named example.net."),
            QStringLiteral("rcpt permanent at [192.0.2.10]")});
    row("report-into-a-file",
        {QStringLiteral("delivery-report"),
            QStringLiteral(
                "bert@example.org permanent 5.0.0 mailbox is full: retry timeout exceeded"),
            QStringLiteral("rcpt permanent at ")});
    row("report-of-two",
        {QStringLiteral("delivery-report"),
            QStringLiteral(
                "bert@example.org permanent 550 5.1.1 <bert@example.org>... User Unknown"),
            QStringLiteral(
                "carla@example.org permanent 550 5.2.2 <carla@example.org>... Mailbox Full"),
            QStringLiteral("rcpt permanent at ")});
    row("sendmail-old",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 No such user here <bert@example.org>... "
                           "User unknown"),
            QStringLiteral("rcpt permanent at mx.example.org")});
    row("six-errors",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 User unknown"),
            QStringLiteral("rcpt permanent at mx.example.org")});
    row("status-in-the-text",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org permanent 550 5.7.1 Relaying denied"),
            QStringLiteral("body permanent at ")});
    row("status-without-reply",
        {QStringLiteral("delivery-report"),
            QStringLiteral(
                "bert@example.org permanent 552 5.2.2 <bert@example.org>... Mailbox full"),
            QStringLiteral("data permanent at mx.example.org")});
    row("success-report",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org ok 250 2.0.0 Ok: queued as 77A"),
            QStringLiteral("done ok at ")});
    row("truncated-report",
        {QStringLiteral("delivery-report"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 unknown"),
            QStringLiteral("rcpt permanent at ")});
    row("vacation", {QStringLiteral("auto-reply"), QStringLiteral("done ok at ")});
    row("without-boundary",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 550 5.1.1 no such user here"),
            QStringLiteral("rcpt permanent at ")});
    row("yahoo",
        {QStringLiteral("bounce"),
            QStringLiteral("bert@example.org permanent 552 5.2.2 Over quota"),
            QStringLiteral("rcpt permanent at ")});
    row("zoho-two",
        {QStringLiteral("bounce"),
            QStringLiteral(
                "bert@example.org permanent 550 5.1.1 <bert@example.org>... User Unknown"),
            QStringLiteral(
                "carla@example.org permanent 550 5.2.2 <carla@example.org>... Mailbox Full"),
            QStringLiteral("rcpt permanent at ")});
}

void BouncesTest::tell()
{
    QFETCH(QString, name);
    QFETCH(QStringList, story);
    QCOMPARE(storyOf(imported(mail(name)), false), story);
}

void BouncesTest::readsTextCopiedFromAMail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("story");
    QTest::newRow("a bounce without its header")
        << QStringLiteral(
               "Your message to bert@example.org couldn't be delivered.\n\nRemote Server "
               "returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'\n")
        << QStringList{QStringLiteral("bounce"),
               QStringLiteral("bert@example.org permanent 550 5.1.10 "
                              "RESOLVER.ADR.RecipientNotFound; not found"),
               QStringLiteral("rcpt permanent at ")};
    QTest::newRow("a bounce of Postfix that speaks of the returned message before it tells why")
        << QStringLiteral(
               "I'm sorry to have to inform you that your message could not\nbe delivered. You "
               "can\n"
               "delete your own text from the attached returned message.\n\n"
               "<bert@example.org>: host mx.example.org[192.0.2.10] said: 450\n"
               "    4.1.1 <bert@example.org>: User unknown (in reply to RCPT TO command)\n")
        << QStringList{QStringLiteral("bounce"),
               QStringLiteral("bert@example.org temporary 450 4.1.1 <bert@example.org>: User "
                              "unknown (in reply to "
                              "RCPT TO command)"),
               QStringLiteral("rcpt temporary at mx.example.org[192.0.2.10]")};
    QTest::newRow("a report in another language with the last command")
        << QStringLiteral(
               "Diese Mail ging nicht.\n\nbert@example.org\n\n-------server message\n452 4.3.1 "
               "Platte voll\n\n-------SMTP command\nDATA\n")
        << QStringList{QStringLiteral("bounce"),
               QStringLiteral("bert@example.org temporary 452 4.3.1 Platte voll"),
               QStringLiteral("data temporary at ")};
    QTest::newRow("a single reply that names its recipient")
        << QStringLiteral("host mx.example.org[192.0.2.10] said: 550 5.1.1 <bert@example.org>: "
                          "User unknown (in "
                          "reply to RCPT TO command)\n")
        << QStringList{QStringLiteral("reply"),
               QStringLiteral("bert@example.org permanent 550 5.1.1 <bert@example.org>: User "
                              "unknown (in reply to "
                              "RCPT TO command)"),
               QStringLiteral("rcpt permanent at mx.example.org[192.0.2.10]")};
    QTest::newRow("a single reply") << QStringLiteral(
        "550-5.7.1 Our system has found that this mail is unwanted.\n550 5.7.1 Please see our "
        "pages\n") << QStringList{QStringLiteral("reply"), QStringLiteral("body permanent at ")};
    QTest::newRow("a reply whose last line was not copied")
        << QStringLiteral("550-5.7.1 Our system has found\n550-5.7.1 that this mail is unwanted\n")
        << QStringList{QStringLiteral("reply"), QStringLiteral("body permanent at ")};
    QTest::newRow("the first line alone of a reply")
        << QStringLiteral("550-5.7.1 Our system has found that this mail is unwanted\n")
        << QStringList{QStringLiteral("reply"), QStringLiteral("body permanent at ")};
    QTest::newRow("a reply within a program's message")
        << QStringLiteral("Error: Invalid login: 535 5.7.8 Username and Password not accepted")
        << QStringList{QStringLiteral("reply"), QStringLiteral("auth permanent at ")};
    QTest::newRow("a sentence without any reply")
        << QStringLiteral("My mail does not work, please help.\n")
        << QStringList{QStringLiteral("error import.not-understood")};
}

void BouncesTest::readsTextCopiedFromAMail()
{
    QFETCH(QString, text);
    QFETCH(QStringList, story);
    QCOMPARE(storyOf(imported(text.toUtf8()), false), story);
}

void BouncesTest::keepsTheEnvelopeForAPlan()
{
    const ImportResult result = imported(mail(QStringLiteral("postfix-report")));
    const Session &session = std::get<Import>(result).sessions.front();
    QCOMPARE(session.plan.from.value_or(QString()), QStringLiteral("anna@example.com"));
    QCOMPARE(session.plan.to, QStringList{QStringLiteral("bert@example.org")});
    QCOMPARE(session.plan.host, QStringLiteral("mx.example.org"));
    QCOMPARE(session.plan.stopAfter, Stage::Rcpt);
    QCOMPARE(session.started, QDateTime(QDate(2026, 3, 2), QTime(8, 15), Qt::UTC));
}

void BouncesTest::saysWhatAComplaintAndAnAutomaticAnswerAre()
{
    const ImportResult complaint = imported(mail(QStringLiteral("complaint")));
    const Session &reported = std::get<Import>(complaint).sessions.front();
    QCOMPARE(reported.recipients.front().cause, QStringLiteral("complaint-report"));
    const ImportResult vacation = imported(mail(QStringLiteral("vacation")));
    const Session &answered = std::get<Import>(vacation).sessions.front();
    QCOMPARE(answered.verdict.cause, QStringLiteral("auto-reply"));
    QVERIFY(answered.recipients.empty());
}

void BouncesTest::marksAStepThatIsOnlyAssumed()
{
    const auto assumes = [](const QString &name) {
        const ImportResult result = imported(mail(name));
        const Session &session = std::get<Import>(result).sessions.front();
        return std::any_of(
            session.events().begin(), session.events().end(), [&](const Event &event) {
                return session.bytesOf(event)
                    == QByteArrayView(StepAssumed.data(), StepAssumed.size());
            });
    };
    QVERIFY(assumes(QStringLiteral("mailmarshal")));
    QVERIFY(!assumes(QStringLiteral("postfix-report")));
}

void BouncesTest::readsEveryReportOfAMailboxFile()
{
    const QByteArray from = "From - Mon Mar  2 09:15:02 2026\n";
    const QByteArray file = from + mail(QStringLiteral("yahoo")) + '\n' + from
        + mail(QStringLiteral("plain-mail")) + '\n' + from + mail(QStringLiteral("qmail-two"));
    const ImportResult result = imported(file);
    const Import &import = std::get<Import>(result);
    QCOMPARE(import.sessions.size(), size_t(2));
    QCOMPARE(import.sessions[1].recipients.size(), size_t(2));
    QCOMPARE(import.notes.back(), (ImportNote{QStringLiteral("mails.left-out"), 1}));
}

QTEST_APPLESS_MAIN(BouncesTest)
#include "tst_bounces.moc"
