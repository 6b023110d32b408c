// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is masked in the answers of IMAP and POP3 servers, and which words of theirs stay.

#include "redaction/MailboxWords.h"
#include "redaction/SecretMasker.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class MailboxMaskingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void replies_data();
    void replies();
    void statusWords_data();
    void statusWords();
};

void MailboxMaskingTest::replies_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *secret, const char *reply,
                         const char *expected) {
        QTest::newRow(name) << QByteArray(secret) << QByteArray(reply) << QByteArray(expected);
    };
    row("echoed-in-no", "S3cr3t-Passw0rd!",
        "A002 NO [AUTHENTICATIONFAILED] not S3cr3t-Passw0rd!\r\n",
        "A002 NO [AUTHENTICATIONFAILED] not ****************\r\n");
    row("echoed-in-base64", "S3cr3t-Passw0rd!", "-ERR [AUTH] UzNjcjN0LVBhc3N3MHJkIQ== no\r\n",
        "-ERR [AUTH] ************************ no\r\n");
    row("echoed-in-brackets", "S3cr3t-Passw0rd!", "A002 NO [S3cr3t-Passw0rd!] no\r\n",
        "A002 NO [****************] no\r\n");
    row("over-untagged-lines", "S3cr3t-Passw0rd!", "* NO S3cr3t-\r\nA002 NO Passw0rd!\r\n",
        "* NO *******\r\nA002 NO *********\r\n");
    row("over-a-response-code", "S3cr3t-Passw0rd!", "* NO S3cr3t-\r\nA002 NO [ALERT] Passw0rd!\r\n",
        "* NO *******\r\nA002 NO [ALERT] *********\r\n");
    row("over-the-lines-of-a-list", "S3cr3t-Passw0rd!", "+OK\r\nS3cr3t-Pa\r\nssw0rd!\r\n.\r\n",
        "+OK\r\n*********\r\n*******\r\n.\r\n");
    row("code-stays", "unavailable", "A002 NO [UNAVAILABLE] unavailable\r\n",
        "A002 NO [UNAVAILABLE] ***********\r\n");
    row("known-code-alone-stays", "SYS/TEMP", "-ERR [SYS/TEMP] x\r\n", "-ERR [SYS/TEMP] x\r\n");
    row("status-stays", "PREAUTH", "* PREAUTH preauth\r\n", "* PREAUTH *******\r\n");
    row("capabilities-stay", "UIDPLUS",
        "* CAPABILITY IDLE UIDPLUS X=uidplus\r\nA001 OK uidplus\r\n",
        "* CAPABILITY IDLE UIDPLUS X=*******\r\nA001 OK *******\r\n");
    row("capabilities-in-a-code-stay", "UIDPLUS", "A002 OK [CAPABILITY UIDPLUS AUTH=x] uidplus\r\n",
        "A002 OK [CAPABILITY UIDPLUS AUTH=x] *******\r\n");
    row("capa-stays", "RESP-CODES", "+OK\r\nRESP-CODES\r\nX resp-codes\r\n.\r\n",
        "+OK\r\nRESP-CODES\r\nX **********\r\n.\r\n");
    row("tag-alone-is-no-status", "A002 secret", "* NO x\r\nA002 secret\r\n",
        "* NO x\r\n***********\r\n");
}

void MailboxMaskingTest::replies()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, reply);
    SecretMasker masker;
    masker.learn(secret);
    masker.maskReply(reply, ReplyContext::AfterSecret);
    QTEST(reply, "expected");
}

void MailboxMaskingTest::statusWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("length");
    const auto row = [](const char *line, int length) {
        QTest::newRow(line) << QByteArray(line) << length;
    };
    row("* OK hi", 5);
    row("* CAPABILITY x", 2);
    row("* BYE", 5);
    row("A001 NO x", 8);
    row("A1 NO x", 0); // no tag of ours
    row("A001 hello", 0);
    row("+ abc", 2);
    row("+", 1);
    row("+OK", 3);
    row("+OKAY", 0);
    row("-ERR x", 5);
    row("hello", 0);
    row("", 0);
}

void MailboxMaskingTest::statusWords()
{
    QFETCH(QByteArray, line);
    QFETCH(int, length);
    QCOMPARE(int(statusLength(line)), length);
}

QTEST_GUILESS_MAIN(MailboxMaskingTest)
#include "tst_mailbox_masking.moc"
