// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ImportText.h"

#include <QTest>

using namespace smtpscope;
using namespace smtpscope::test;

class TranscriptsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tell_data();
    void tell();
    void recognisesKinds_data();
    void recognisesKinds();
    void masksSecrets_data();
    void masksSecrets();
    void keepsNamesAndLengthsOfASignIn();
    void keepsWhatAProgramPutsInsteadOfASecret();
    void knowsAHiddenSignIn_data();
    void knowsAHiddenSignIn();
    void partsConversations();
    void takesTimesFromTheLines();
    void learnsCapabilitiesAndPlan();
    void recordsAFailedConnection();
};

namespace {

QByteArray lines(std::initializer_list<const char *> all)
{
    QByteArray text;
    for (const char *line : all)
        text += QByteArray(line) + '\n';
    return text;
}

const Session &firstOf(const ImportResult &result)
{
    return std::get<Import>(result).sessions.front();
}

} // namespace

void TranscriptsTest::tell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("story");
    const QStringList refusal{QStringLiteral("banner S 220 mail.example.org ESMTP"),
        QStringLiteral("ehlo C EHLO pc.example.com"),
        QStringLiteral("ehlo S 250-mail.example.org|250 SIZE 1000"),
        QStringLiteral("mail C MAIL FROM:<anna@example.com>"),
        QStringLiteral("mail S 250 2.1.0 Ok"), QStringLiteral("rcpt C RCPT TO:<bert@example.org>"),
        QStringLiteral("rcpt S 550 5.1.1 User unknown"),
        QStringLiteral("bert@example.org permanent 550 5.1.1 User unknown")};
    const auto told = [&refusal](const char *kind, const char *connected) {
        return QStringList{QString::fromLatin1(kind),
                   (QStringLiteral("connect connect ") + QString::fromLatin1(connected)).trimmed()}
        + refusal;
    };
    QTest::newRow("telnet, bare lines") << lines(
        {"$ telnet mail.example.org 25", "Trying 192.0.2.10...", "Connected to mail.example.org.",
            "Escape character is '^]'.", "220 mail.example.org ESMTP", "EHLO pc.example.com",
            "250-mail.example.org", "250 SIZE 1000", "MAIL FROM:<anna@example.com>", "250 2.1.0 Ok",
            "RCPT TO:<bert@example.org>", "550 5.1.1 User unknown"})
                                        << told("transcript", "mail.example.org:25");
    QTest::newRow("telnet with arrows") << lines(
        {"telnet mail.example.org 25", "< Trying 192.0.2.10...", "< Connected to mail.example.org.",
            "< 220 mail.example.org ESMTP", "> EHLO pc.example.com", "< 250-mail.example.org",
            "< 250 SIZE 1000", "> MAIL FROM:<anna@example.com>", "< 250 2.1.0 Ok",
            ">RCPT TO:<bert@example.org>", "< 550 5.1.1 User unknown"})
                                        << told("transcript", "mail.example.org:25");
    QTest::newRow("S: and C:") << lines({"S: 220 mail.example.org ESMTP", "C: EHLO pc.example.com",
        "S: 250-mail.example.org", "S: 250 SIZE 1000", "C: MAIL FROM:<anna@example.com>",
        "S: 250 2.1.0 Ok", "C: RCPT TO:<bert@example.org>", "S: 550 5.1.1 User unknown"})
                               << told("transcript", "");
    QTest::newRow("commands sent in one go")
        << lines({"S: 220 mail.example.org ESMTP", "C: EHLO pc.example.com",
               "S: 250-mail.example.org", "S: 250 SIZE 1000", "C: MAIL FROM:<anna@example.com>",
               "C: RCPT TO:<bert@example.org>", "S: 250 2.1.0 Ok", "S: 550 5.1.1 User unknown"})
        << (QStringList{QStringLiteral("transcript"), QStringLiteral("connect connect")}
               + QStringList{refusal[0], refusal[1], refusal[2], refusal[3], refusal[5], refusal[4],
                   refusal[6], refusal[7]});
    QTest::newRow("swaks") << lines(
        {"=== Trying mail.example.org:587...", "=== Connected to mail.example.org.",
            "<-  220 mail.example.org ESMTP", " -> EHLO pc.example.com", "<-  250-mail.example.org",
            "<-  250 SIZE 1000", " -> MAIL FROM:<anna@example.com>", "<-  250 2.1.0 Ok",
            " -> RCPT TO:<bert@example.org>", "<** 550 5.1.1 User unknown"})
                           << told("swaks", "mail.example.org:587");
    QTest::newRow("curl") << lines(
        {"*   Trying 192.0.2.10:25...", "* Connected to mail.example.org (192.0.2.10) port 25",
            "< 220 mail.example.org ESMTP", "> EHLO pc.example.com", "< 250-mail.example.org",
            "< 250 SIZE 1000", "> MAIL FROM:<anna@example.com>", "< 250 2.1.0 Ok",
            "> RCPT TO:<bert@example.org>", "< 550 5.1.1 User unknown"})
                          << told("curl", "mail.example.org:25");
    QTest::newRow("PHPMailer") << lines(
        {"2026-03-02 10:00:00 Connection: opening to mail.example.org:587, timeout=300",
            "2026-03-02 10:00:01 SERVER -> CLIENT: 220 mail.example.org ESMTP",
            "2026-03-02 10:00:01 CLIENT -> SERVER: EHLO pc.example.com",
            "2026-03-02 10:00:01 SERVER -> CLIENT: 250-mail.example.org",
            "                                      250 SIZE 1000",
            "2026-03-02 10:00:01 CLIENT -> SERVER: MAIL FROM:<anna@example.com>",
            "2026-03-02 10:00:01 SERVER -> CLIENT: 250 2.1.0 Ok",
            "2026-03-02 10:00:01 CLIENT -> SERVER: RCPT TO:<bert@example.org>",
            "2026-03-02 10:00:01 SERVER -> CLIENT: 550 5.1.1 User unknown"})
                               << told("phpmailer", "mail.example.org:587");
    QTest::newRow("Python's smtplib") << lines({"connect: ('mail.example.org', 25)",
        "reply: b'220 mail.example.org ESMTP\\r\\n'",
        "reply: retcode (220); Msg: b'mail.example.org ESMTP'", "send: 'EHLO pc.example.com\\r\\n'",
        "reply: b'250-mail.example.org\\r\\n'", "reply: b'250 SIZE 1000\\r\\n'",
        "send: 'MAIL FROM:<anna@example.com>\\r\\n'", "reply: b'250 2.1.0 Ok\\r\\n'",
        "send: 'RCPT TO:<bert@example.org>\\r\\n'", "reply: b'550 5.1.1 User unknown\\r\\n'"})
                                      << told("transcript", "mail.example.org:25");
}

void TranscriptsTest::tell()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, story);
    QCOMPARE(storyOf(imported(text), true), story);
}

void TranscriptsTest::recognisesKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("openssl s_client") << lines({"CONNECTED(00000003)", "---",
        "New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384", "Verify return code: 0 (ok)", "---",
        "250 SMTPUTF8", "MAIL FROM:<a@example.com>", "530 5.7.0 Authentication required"})
                                      << QStringLiteral("openssl");
    QTest::newRow("MailKit") << lines(
        {"Connected to smtp://mail.example.org:587/?starttls=when-available",
            "S: 220 mail.example.org ESMTP", "C: EHLO pc", "S: 250 mail.example.org"})
                             << QStringLiteral("mailkit");
    QTest::newRow("nodemailer") << lines(
        {"[2026-03-02 10:00:00] DEBUG [x1] Resolved mail.example.org as 192.0.2.10",
            "[2026-03-02 10:00:00] DEBUG [x1] S: 220 mail.example.org ESMTP",
            "[2026-03-02 10:00:00] DEBUG [x1] C: EHLO pc",
            "[2026-03-02 10:00:00] DEBUG [x1] S: 250 mail.example.org"})
                                << QStringLiteral("nodemailer");
    QTest::newRow("Thunderbird") << lines(
        {"mailnews.smtp: Connecting to smtp://mail.example.org:587",
            "mailnews.smtp: S: 220 mail.example.org ESMTP", "mailnews.smtp: C: EHLO [192.0.2.7]",
            "mailnews.smtp: S: 250 mail.example.org"})
                                 << QStringLiteral("thunderbird");
    QTest::newRow("Thunderbird's old log")
        << lines({"0[1a2b]: SMTP Response: 220 mail.example.org ESMTP",
               "0[1a2b]: SMTP Send: EHLO [192.0.2.7]", "0[1a2b]: SMTP Response: 250 ok"})
        << QStringLiteral("thunderbird");
    QTest::newRow("Thunderbird's IMAP log") << lines(
        {"[1234: IMAP]: I/IMAP 0x1:mail.example.org:NA:CreateNewLineFromSocket: * OK ready",
            "[1234: IMAP]: I/IMAP 0x1:mail.example.org:NA:SendData: 1 capability",
            "[1234: IMAP]: I/IMAP 0x1:mail.example.org:NA:CreateNewLineFromSocket: 1 OK done"})
                                            << QStringLiteral("thunderbird");
    QTest::newRow("our own text report") << lines(
        {"=== transcript 1 protocol=smtp stage=rcpt outcome=permanent ===",
            "   0.012 s              banner      S: 220 mail.example.org",
            "=== end of transcript ==="}) << QStringLiteral("text-report");
    QTest::newRow("IMAP with bare lines")
        << lines({"* OK IMAP4rev1 ready", "a1 LOGIN anna x", "a1 NO [AUTHENTICATIONFAILED] no"})
        << QStringLiteral("transcript");
    QTest::newRow("only the server's side")
        << lines({"220 mail.example.org ESMTP", "250 mail.example.org", "250 ok"})
        << QStringLiteral("transcript");
}

void TranscriptsTest::recognisesKinds()
{
    QFETCH(QByteArray, text);
    QTEST(storyOf(imported(text), false).value(0), "kind");
}

void TranscriptsTest::masksSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("secrets");
    const QByteArray plain = QByteArray("\0anna@example.com\0Tulpen-77", 27).toBase64();
    const QByteArray user = QByteArray("anna@example.com").toBase64();
    const QByteArray password = QByteArray("Tulpen-77").toBase64();
    QTest::newRow("AUTH PLAIN in one line") << lines({"S: 220 a", "C: EHLO b", "S: 250 AUTH PLAIN",
        ("C: AUTH PLAIN " + plain).constData(), "S: 535 5.7.8 no"})
                                            << QByteArrayList{"Tulpen-77", plain};
    QTest::newRow("AUTH PLAIN in two lines") << lines({"220 a", "EHLO b", "250 AUTH PLAIN",
        "AUTH PLAIN", "334 ", plain.constData(), "535 5.7.8 no"})
                                             << QByteArrayList{"Tulpen-77", plain};
    QTest::newRow("AUTH LOGIN") << lines({"< 220 a", "> auth login", "< 334 VXNlcm5hbWU6",
        ("> " + user).constData(), "< 334 UGFzc3dvcmQ6", ("> " + password).constData(), "< 235 ok"})
                                << QByteArrayList{"Tulpen-77", password};
    QTest::newRow("AUTH LOGIN with the name in the command") << lines(
        {"S: 220 a", ("C: AUTH LOGIN " + user).constData(), "S: 334 UGFzc3dvcmQ6",
            ("C: " + password).constData(), "S: 235 ok"}) << QByteArrayList{"Tulpen-77", password};
    QTest::newRow("IMAP LOGIN") << lines(
        {"S: * OK ready", "C: a1 LOGIN anna \"Tulpen-77\"", "S: a1 NO wrong: Tulpen-77"})
                                << QByteArrayList{"Tulpen-77"};
    QTest::newRow("a password in brackets")
        << lines({"S: * OK ready", "C: a1 LOGIN anna <Tulpen-77>", "S: a1 NO wrong"})
        << QByteArrayList{"Tulpen-77"};
    QTest::newRow("POP3 PASS") << lines(
        {"S: +OK ready", "C: USER anna", "S: +OK", "C: PASS Tulpen-77", "S: -ERR no"})
                               << QByteArrayList{"Tulpen-77"};
    QTest::newRow("XOAUTH2") << lines({"S: 220 a",
        ("C: AUTH XOAUTH2 "
            + QByteArray("user=anna@example.com\x01"
                         "auth=Bearer ya29.Tulpen-77\x01\x01")
                  .toBase64())
            .constData(),
        "S: 535 no"}) << QByteArrayList{"Tulpen-77"};
    QTest::newRow("the server repeats the password") << lines(
        {"S: 220 a", ("C: AUTH PLAIN " + plain).constData(), "S: 535 5.7.8 bad password Tulpen-77"})
                                                     << QByteArrayList{"Tulpen-77"};
    QTest::newRow("a mistyped verb")
        << lines({"S: 220 a", ("C: AUHT PLAIN " + plain).constData(), "S: 500 what?"})
        << QByteArrayList{plain};
}

void TranscriptsTest::masksSecrets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, secrets);
    const ImportResult result = imported(text);
    QVERIFY2(std::holds_alternative<Import>(result), qPrintable(storyOf(result, true).join(u' ')));
    for (const QByteArray &secret : secrets)
        QVERIFY2(!firstOf(result).arena().contains(secret), secret.constData());
    QCOMPARE(std::get<Import>(result).notes.front().id, QStringLiteral("secret.masked"));
}

void TranscriptsTest::keepsNamesAndLengthsOfASignIn()
{
    const QByteArray answer = QByteArray("\0anna\0 \xc3\xbc"
                                         "ber",
        12)
                                  .toBase64();
    const ImportResult result =
        imported(lines({"S: 220 a", ("C: AUTH PLAIN " + answer).constData(), "S: 235 ok"}));
    const Session &session = firstOf(result);
    QCOMPARE(session.saslFacts().size(), size_t(1));
    const SaslFacts &facts = session.saslFacts().front();
    QCOMPARE(facts.authcid, QStringLiteral("anna"));
    QCOMPARE(facts.secret, (SecretFacts{5, true, true, false}));
    QCOMPARE(session.bytesOf(session.events()[2]).size(), 11 + answer.size() + 2);
}

void TranscriptsTest::keepsWhatAProgramPutsInsteadOfASecret()
{
    const ImportResult result = imported(lines({"SERVER -> CLIENT: 220 a",
        "CLIENT -> SERVER: AUTH LOGIN", "SERVER -> CLIENT: 334 VXNlcm5hbWU6",
        "CLIENT -> SERVER: [credentials hidden]", "SERVER -> CLIENT: 334 UGFzc3dvcmQ6",
        "CLIENT -> SERVER: [credentials hidden]", "SERVER -> CLIENT: 535 5.7.8 no"}));
    QVERIFY(firstOf(result).arena().contains("[credentials hidden]"));
    QVERIFY(std::get<Import>(result).notes.empty());
}

void TranscriptsTest::knowsAHiddenSignIn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nodemailer") << "AUTH PLAIN "
            + QByteArray("\0anna\0/* secret */", 18).toBase64();
    QTest::newRow("Thunderbird") << QByteArray(
        "Logging suppressed for this command (it probably contained "
        "authentication information)");
    QTest::newRow("MailKit") << QByteArray("AUTH PLAIN ********************");
}

// Nothing was to be read, so nobody has to change a password.
void TranscriptsTest::knowsAHiddenSignIn()
{
    QFETCH(QByteArray, line);
    const ImportResult result =
        imported("S: 220 a\nC: EHLO b\nS: 250 c\nC: " + line + "\nS: 535 5.7.8 no\n");
    QVERIFY(std::get<Import>(result).notes.empty());
    QCOMPARE(firstOf(result).events().back().stage, Stage::Auth);
}

void TranscriptsTest::partsConversations()
{
    const ImportResult result =
        imported(lines({"telnet mail.example.org 25", "220 mail.example.org ESMTP", "HELO a",
            "250 hello", "QUIT", "221 bye", "telnet mail.example.net 110", "+OK ready", "USER anna",
            "+OK", "QUIT", "+OK bye", "220 mx.example.org ESMTP", "HELO b", "250 hello"}));
    const auto &sessions = std::get<Import>(result).sessions;
    QCOMPARE(sessions.size(), size_t(3));
    QCOMPARE(sessions[1].endpoint.host, QStringLiteral("mail.example.net"));
    QCOMPARE(sessions[1].plan.protocol, Protocol::Pop3);
    QCOMPARE(sessions[2].plan.protocol, Protocol::Smtp);
}

void TranscriptsTest::takesTimesFromTheLines()
{
    const ImportResult result = imported(lines({"2026-03-02 10:00:00 SERVER -> CLIENT: 220 a",
        "2026-03-02 10:00:05 CLIENT -> SERVER: EHLO b",
        "2026-03-02 10:00:35 SERVER -> CLIENT: 250 c"}));
    const Session &session = firstOf(result);
    QCOMPARE(session.started, QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
    QCOMPARE(session.events().back().timeNs, qint64(35) * 1'000'000'000);
}

void TranscriptsTest::learnsCapabilitiesAndPlan()
{
    const ImportResult result = imported(lines({"=== Connected to mail.example.org.",
        "=== Trying mail.example.org:587...", "<-  220 mail.example.org", " -> EHLO pc.example.com",
        "<-  250-mail.example.org", "<-  250 STARTTLS", " -> STARTTLS", "<-  220 go ahead",
        "=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256", " ~> EHLO pc.example.com",
        "<~  250-mail.example.org", "<~  250 SIZE 5000", " ~> MAIL FROM:<anna@example.com> SIZE=3",
        "<~  250 ok", " ~> RCPT TO:<bert@example.org>", "<~  250 ok"}));
    const Session &session = firstOf(result);
    QCOMPARE(session.capabilities.value(QStringLiteral("SIZE")), QStringLiteral("5000"));
    QVERIFY(!session.capabilities.contains(QStringLiteral("STARTTLS")));
    QCOMPARE(session.plan.security, Security::StartTls);
    QCOMPARE(session.endpoint.tls.protocol, QStringLiteral("TLSv1.3"));
    QCOMPARE(session.plan.from.value_or(QString()), QStringLiteral("anna@example.com"));
    QCOMPARE(session.plan.helo, QStringLiteral("pc.example.com"));
    QCOMPARE(session.plan.stopAfter, Stage::Rcpt);
}

void TranscriptsTest::recordsAFailedConnection()
{
    const ImportResult result = imported(
        lines({"=== Trying mail.example.org:25...", "*** Error connecting to mail.example.org:25:",
            "*** \tIO::Socket::INET: connect: Connection refused"}));
    const Session &session = firstOf(result);
    QCOMPARE(session.events().size(), size_t(1));
    QCOMPARE(session.defectOf(session.events().front()), QStringLiteral("connect.refused"));
    QCOMPARE(session.endpoint.host, QStringLiteral("mail.example.org"));
}

QTEST_APPLESS_MAIN(TranscriptsTest)
#include "tst_transcripts.moc"
