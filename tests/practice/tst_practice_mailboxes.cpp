// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The server's side of IMAP and POP3 log-ins, line by line.

#include "practice/ImapArguments.h"
#include "practice/PracticePlayer.h"

#include <QTest>

using namespace smtpscope;

class PracticeMailboxesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conversationIsAsWritten_data();
    void conversationIsAsWritten();
    void keepsNoPassword_data();
    void keepsNoPassword();
    void argumentsAreRead_data();
    void argumentsAreRead();
};

namespace {

struct Row
{
    const char *name;
    const char *situation;
    const char *script;
};

#define PLAIN_CAPABILITIES "IMAP4rev1 SASL-IR LITERAL+ ID STARTTLS AUTH=PLAIN AUTH=LOGIN"
#define IMAP_GREETING                                                                              \
    "S: * OK [CAPABILITY " PLAIN_CAPABILITIES "] SMTPscope practice server ready\n"

const Row Imap[] = {
    {"LOGIN with quoted strings", "imap-works",
        IMAP_GREETING
        "C: a1 CAPABILITY\nS: * CAPABILITY " PLAIN_CAPABILITIES "\nS: a1 OK Capability completed\n"
        "C: a2 LOGIN \"alice@practice.test\" \"practice makes perfect\"\n"
        "S: a2 OK [CAPABILITY " PLAIN_CAPABILITIES "] Logged in\n"
        "C: a3 SELECT INBOX\nS: a3 BAD There is no mailbox behind this practice server\n"
        "C: a4 LOGOUT\nS: * BYE Logging out\nS: a4 OK Logout completed\n[close]\n"},
    {"LOGIN with literals", "imap-works",
        IMAP_GREETING "C: a1 LOGIN {19}\nS: + Ready for more\n"
                      "C: alice@practice.test {22}\nS: + Ready for more\n"
                      "C: practice makes perfect\n"
                      "S: a1 OK [CAPABILITY " PLAIN_CAPABILITIES "] Logged in\n"},
    {"literals that do not wait", "imap-works",
        IMAP_GREETING "C: a1 LOGIN {19+}\nC: alice@practice.test wrong\n"
                      "S: a1 NO [AUTHENTICATIONFAILED] Authentication failed\n"},
    {"a literal that is too large", "imap-works",
        IMAP_GREETING "C: a1 LOGIN {99999999}\nS: * BYE Literal too large\n[close]\n"},
    {"AUTHENTICATE with and without a first answer", "imap-works",
        IMAP_GREETING "C: a1 AUTHENTICATE PLAIN AGFsaWNlQHByYWN0aWNlLnRlc3QAd3Jvbmc=\n"
                      "S: a1 NO [AUTHENTICATIONFAILED] Authentication failed\n"
                      "C: a2 AUTHENTICATE CRAM-MD5\nS: a2 NO [CANNOT] There is no such mechanism\n"
                      "C: a3 AUTHENTICATE PLAIN\nS: +\n"
                      "C: *\nS: a3 BAD Authentication cancelled\n"
                      "C: a4 AUTHENTICATE PLAIN\nS: +\n"
                      "C: AGFsaWNlQHByYWN0aWNlLnRlc3QAcHJhY3RpY2UgbWFrZXMgcGVyZmVjdA==\n"
                      "S: a4 OK [CAPABILITY " PLAIN_CAPABILITIES "] Logged in\n"},
    {"STARTTLS brings other capabilities", "imap-login-disabled",
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] SMTPscope practice server ready\n"
        "C: a1 LOGIN alice@practice.test x\nS: a1 NO [PRIVACYREQUIRED] Not without encryption\n"
        "C: a2 STARTTLS\nS: a2 OK Begin TLS negotiation now\n[tls]\n"
        "C: a3 STARTTLS\nS: a3 BAD STARTTLS is not available\n"
        "C: a4 LOGIN alice@practice.test x\n"
        "S: a4 NO [AUTHENTICATIONFAILED] Authentication failed\n"},
    {"an account that was switched off", "imap-account-disabled",
        IMAP_GREETING "C: a1 LOGIN alice@practice.test \"practice makes perfect\"\n"
                      "S: a1 NO [CONTACTADMIN] This account is disabled, please call your "
                      "administrator\n"
                      "C: a2 LOGIN alice@practice.test wrong\n"
                      "S: a2 NO [AUTHENTICATIONFAILED] Authentication failed\n"},
    {"signed in already", "imap-preauth",
        "S: * PREAUTH SMTPscope practice server: you are alice\n"
        "C: a1 STARTTLS\nS: a1 BAD There is no mailbox behind this practice server\n"
        "C: a2 NOOP\nS: a2 OK Nothing done\n"},
    {"no room", "imap-bye", "S: * BYE Too many connections from your address\n[close]\n"},
    {"no tag", "imap-works",
        IMAP_GREETING "C: LOGOUT\nS: * BAD A command begins with a tag\n"
                      "C:  x\nS: * BAD A command begins with a tag\n"
                      "C: a1 FETCH 1\nS: a1 BAD Unknown command\n"},
    {"a Courier-IMAP of 2001", "courier-imap-1998",
        "S: * OK Courier-IMAP ready. Copyright 1998-2001 Double Precision, Inc.  See COPYING for "
        "distribution information.\n"
        "C: a001 login alice@practice.test \"practice makes perfect\"\nS: a001 OK LOGIN Ok.\n"
        "C: a002 logout\nS: * BYE Courier-IMAP server shutting down\n"
        "S: a002 OK LOGOUT completed\n[close]\n"},
};

#define POP3_GREETING "S: +OK SMTPscope practice server ready\n"

const Row Pop3[] = {
    {"USER and PASS", "pop3-works",
        POP3_GREETING "C: CAPA\nS: +OK Capability list follows\nS: TOP\nS: UIDL\nS: RESP-CODES\n"
                      "S: AUTH-RESP-CODE\nS: USER\nS: STLS\nS: SASL PLAIN LOGIN\nS: .\n"
                      "C: PASS x\nS: -ERR Unknown command, or not now\n"
                      "C: USER alice@practice.test\nS: +OK Send PASS\n"
                      "C: PASS wrong\nS: -ERR [AUTH] Authentication failed\n"
                      "C: USER alice@practice.test\nS: +OK Send PASS\n"
                      "C: PASS practice makes perfect\nS: +OK Logged in\n"
                      "C: STAT\nS: +OK 0 0\nC: LIST\nS: +OK No mail\nS: .\n"
                      "C: RETR 1\nS: -ERR Unknown command, or no such message\n"
                      "C: QUIT\nS: +OK Bye\n[close]\n"},
    {"AUTH", "pop3-works",
        POP3_GREETING "C: AUTH PLAIN AGFsaWNlQHByYWN0aWNlLnRlc3QAcHJhY3RpY2UgbWFrZXMgcGVyZmVjdA==\n"
                      "S: +OK Logged in\n"},
    {"STLS", "pop3-works",
        POP3_GREETING "C: STLS\nS: +OK Begin TLS negotiation\n[tls]\n"
                      "C: STLS\nS: -ERR Unknown command, or not now\n"
                      "C: AUTH CRAM-MD5\nS: + PGZyZXNoQG1haWwucHJhY3RpY2UudGVzdD4=\n"
                      "C: YWxpY2U=\nS: -ERR [AUTH] Authentication failed\n"},
    {"APOP", "pop3-apop",
        "S: +OK SMTPscope practice server ready <fresh@mail.practice.test>\n"
        "C: USER alice@practice.test\nS: -ERR Unknown command, or not now\n"
        "C: APOP alice@practice.test 00000000000000000000000000000000\n"
        "S: -ERR [AUTH] Authentication failed\n"
        // MD5 of <fresh@mail.practice.test> and the password, by md5sum.
        "C: APOP alice@practice.test 7cd597708f2ddc8e0bc220103d3928ad\nS: +OK Logged in\n"},
    {"APOP where it is not offered", "pop3-works",
        POP3_GREETING "C: APOP alice@practice.test x\nS: -ERR APOP is not available\n"},
    {"a mailbox in use", "pop3-in-use",
        POP3_GREETING "C: USER alice@practice.test\nS: +OK Send PASS\n"
                      "C: PASS practice makes perfect\n"
                      "S: -ERR [IN-USE] The mailbox is locked by another session\n"},
};

} // namespace

void PracticeMailboxesTest::conversationIsAsWritten_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QByteArray>("script");
    const auto add = [](const Row &row) {
        QTest::newRow(row.name) << QString::fromLatin1(row.situation) << QByteArray(row.script);
    };
    for (const Row &row : Imap)
        add(row);
    for (const Row &row : Pop3)
        add(row);
}

void PracticeMailboxesTest::conversationIsAsWritten()
{
    QFETCH(QString, situation);
    QFETCH(QByteArray, script);
    PracticePlayer player(*situationNamed(situation));
    QCOMPARE(player.play(script), script);
}

void PracticeMailboxesTest::keepsNoPassword_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const char *situation, const char *before,
                         const char *line, const char *kept) {
        QTest::newRow(name) << QString::fromLatin1(situation) << QByteArray(before)
                            << QByteArray(line) << QByteArray(kept);
    };
    row("LOGIN", "imap-works", "", "a1 LOGIN alice secret", "a1 LOGIN ***");
    row("AUTHENTICATE", "imap-works", "",
        "a1 AUTHENTICATE PLAIN AGEAYg==", "a1 AUTHENTICATE PLAIN ***");
    row("IMAP challenge", "imap-works", "C: a1 AUTHENTICATE PLAIN", "AGEAYg==", "***");
    row("literal", "imap-works", "C: a1 LOGIN {5}", " secret", "***");
    row("IMAP typing error", "imap-works", "", "a1 LOGNI alice secret", " ***");
    row("CAPABILITY", "imap-works", "", "a1 CAPABILITY", "a1 CAPABILITY");
    row("USER", "pop3-works", "", "USER alice", "USER alice");
    row("PASS", "pop3-works", "", "PASS secret words", "PASS ***");
    row("APOP", "pop3-works", "", "APOP alice 0123", "APOP ***");
    row("AUTH", "pop3-works", "", "AUTH PLAIN AGEAYg==", "AUTH PLAIN ***");
    row("POP3 typing error", "pop3-works", "", "PSAS secret", " ***");
}

void PracticeMailboxesTest::keepsNoPassword()
{
    QFETCH(QString, situation);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, line);
    PracticePlayer player(*situationNamed(situation));
    player.play(before);
    QTEST(player.conversation().keptOf(line), "kept");
}

void PracticeMailboxesTest::argumentsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSound");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("atoms") << QByteArray("a b") << true << QByteArrayList{"a", "b"};
    QTest::newRow("escapes") << QByteArray(R"("a\"b\\c" "")") << true
                             << QByteArrayList{R"(a"b\c)", ""};
    QTest::newRow("literals") << QByteArray("{3}\r\na b {0+}\r\n") << true
                              << QByteArrayList{"a b", ""};
    QTest::newRow("a quote too few") << QByteArray("\"a") << false << QByteArrayList();
    QTest::newRow("an escape at the end") << QByteArray("\"a\\") << false << QByteArrayList();
    QTest::newRow("a literal cut short") << QByteArray("{9}\r\nab") << false << QByteArrayList();
    QTest::newRow("no number") << QByteArray("{-1}\r\nab") << false << QByteArrayList();
    QTest::newRow("nothing") << QByteArray() << true << QByteArrayList();
}

void PracticeMailboxesTest::argumentsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isSound);
    const auto words = imapArguments(text);
    QCOMPARE(words.has_value(), isSound);
    QTEST(words.value_or(QByteArrayList()), "words");
}

QTEST_GUILESS_MAIN(PracticeMailboxesTest)
#include "tst_practice_mailboxes.moc"
