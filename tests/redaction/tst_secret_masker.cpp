// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is masked, what is not, and that nothing else changes.

#include "redaction/LeakCheck.h"
#include "redaction/SecretMasker.h"
#include "redaction/Spellings.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Password = "S3cr3t-Passw0rd!";

SecretMasker maskerFor(const QByteArrayList &secrets)
{
    SecretMasker masker;
    for (const QByteArray &secret : secrets)
        masker.learn(secret);
    return masker;
}

QByteArray masked(const QByteArray &reply, const QByteArray &secret = Password,
    ReplyContext context = ReplyContext::Elsewhere)
{
    QByteArray bytes = reply;
    maskerFor({secret}).maskReply(bytes, context);
    return bytes;
}

QByteArray randomSecret(QRandomGenerator &random)
{
    static const QString letters =
        QString::fromUtf8("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 "
                          "\"'<>&+=%\\/-_.,:;üßéñ日本");
    QString secret;
    const int length = random.bounded(8, 61);
    while (secret.size() < length)
        secret += letters.at(random.bounded(int(letters.size())));
    return secret.toUtf8();
}

} // namespace

class SecretMaskerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everySpellingIsMasked_data();
    void everySpellingIsMasked();
    void innocentTextStays_data();
    void innocentTextStays();
    void splitOverTheLinesOfAReply();
    void wholeRunIsTaken();
    void sentMarksAreKeptApart();
    void serversOwnAsterisksAreNoMark();
    void shortSecretsOnlyWhereTheyWereSent_data();
    void shortSecretsOnlyWhereTheyWereSent();
    void cutOffSecretIsMaskedAtBothEnds();
    void hugeTextIsSearchedToItsEnd();
    void randomSecretsInRandomReplies();
    void leakCheckFindsWhatWasMissed();
    void leakCheckIsQuietOtherwise();
};

void SecretMaskerTest::everySpellingIsMasked_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("spelling");
    for (const QByteArray &secret :
        {Password, QByteArray("correct horse"), QByteArray("p\"<&'w/\\or d+%=x"),
            QByteArray("gr\xc3\xbc\xc3\x9f"
                       "e-\xe6\x97\xa5\xe6\x9c\xac")}) {
        int number = 0;
        for (const QByteArray &spelling : spellingsOf(secret))
            QTest::addRow("%s %d", secret.constData(), ++number) << secret << spelling;
    }
}

void SecretMaskerTest::everySpellingIsMasked()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, spelling);
    const QByteArray reply = "535 5.7.8 <" + spelling + "> is wrong\r\n";
    const QByteArray result = masked(reply, secret);
    QCOMPARE(result.size(), reply.size());
    QVERIFY2(result.startsWith("535 5.7.8 <*"), result.constData());
    QVERIFY2(result.endsWith("*> is wrong\r\n"), result.constData());
}

void SecretMaskerTest::innocentTextStays_data()
{
    QTest::addColumn<QByteArray>("reply");
    for (const char *reply : {"220 mx.example.com ESMTP Postfix (Debian/GNU)\r\n",
             "250-mx.example.com\r\n250-AUTH PLAIN LOGIN CRAM-MD5\r\n250-SIZE 10240000\r\n250 "
             "8BITMIME\r\n",
             "334 UGFzc3dvcmQ6\r\n", "334 PDE5NzIuOTg3NjU0MzIxQGN1cmw+\r\n",
             "535 5.7.8 Error: authentication failed: ****\r\n",
             "550 5.1.1 <s3cr3t@example.com>: Recipient address rejected\r\n",
             "250 2.0.0 Ok: queued as 4F1B2C3D4E5F\r\n", "421 4.7.0 Passw0rd? no\r\n"})
        QTest::newRow(reply) << QByteArray(reply);
}

void SecretMaskerTest::innocentTextStays()
{
    QFETCH(QByteArray, reply);
    QByteArray bytes = reply;
    QVERIFY(maskerFor({Password}).maskReply(bytes, ReplyContext::AfterSecret).empty());
    QCOMPARE(bytes, reply);
}

void SecretMaskerTest::splitOverTheLinesOfAReply()
{
    QCOMPARE(masked("535-5.7.8 bad: S3cr3t-P\r\n535-5.7.8 assw0r\r\n535 d! you said\r\n"),
        QByteArray("535-5.7.8 bad: ********\r\n535-5.7.8 ******\r\n535 ** you said\r\n"));
    QCOMPARE(masked("535-5.7.8 not correct\r\n535 5.7.8 horse!\r\n", "correct horse"),
        QByteArray("535-5.7.8 not *******\r\n535 5.7.8 *****!\r\n"));
    const QByteArray blob = (QByteArray("\0anna\0", 6) + Password).toBase64();
    const QByteArray reply = "501-" + blob.left(13) + "\r\n501 " + blob.mid(13) + "\r\n";
    const QByteArray result = masked(reply);
    QCOMPARE(result,
        "501-" + QByteArray(13, '*') + "\r\n501 " + QByteArray(blob.size() - 13, '*') + "\r\n");
}

void SecretMaskerTest::wholeRunIsTaken()
{
    const QByteArray blob = ("user=anna;password=" + Password + ";host=x").toBase64();
    QCOMPARE(masked("501 (" + blob + ")\r\n"), "501 (" + QByteArray(blob.size(), '*') + ")\r\n");
    const QByteArray hex = ("before" + Password + "after").toHex();
    QCOMPARE(masked("501 <" + hex + ">\r\n"), "501 <" + QByteArray(hex.size(), '*') + ">\r\n");
}

void SecretMaskerTest::sentMarksAreKeptApart()
{
    const SecretMasker masker = maskerFor({Password});
    QByteArray auth = "AUTH PLAIN AGFubmEA\r\n";
    QCOMPARE(
        masker.maskSent(auth, {{11, 8, Sort::Secret}}), (std::vector<Span>{{11, 8, Sort::Secret}}));
    QCOMPARE(auth, QByteArray("AUTH PLAIN ********\r\n"));
    QByteArray mail = "MAIL FROM:<a" + Password + "@example.com>\r\n";
    const std::vector<Span> spans = masker.maskSent(mail, {{11, 29, Sort::Person}});
    QCOMPARE(mail, QByteArray("MAIL FROM:<a****************@example.com>\r\n"));
    QCOMPARE(spans,
        (std::vector<Span>{{11, 1, Sort::Person}, {12, 16, Sort::Secret}, {28, 12, Sort::Person}}));
}

void SecretMaskerTest::serversOwnAsterisksAreNoMark()
{
    QByteArray reply = "220 **********************\r\n";
    QVERIFY(maskerFor({Password, "********"}).maskReply(reply, ReplyContext::Elsewhere).empty());
}

void SecretMaskerTest::shortSecretsOnlyWhereTheyWereSent_data()
{
    QTest::addColumn<QByteArray>("secret");
    for (const char *secret :
        {"abc", "12345", "password", "AUTHENTICATION", "starttls", "********"})
        QTest::newRow(secret) << QByteArray(secret);
}

void SecretMaskerTest::shortSecretsOnlyWhereTheyWereSent()
{
    QFETCH(QByteArray, secret);
    const SecretMasker masker = maskerFor({secret});
    QVERIFY(masker.hasShortSecret());
    const QByteArray reply = "535 5.7.8 " + secret + " is wrong\r\n";
    QByteArray elsewhere = reply;
    masker.maskReply(elsewhere, ReplyContext::Elsewhere);
    QCOMPARE(elsewhere, reply);
    QByteArray after = reply;
    masker.maskReply(after, ReplyContext::AfterSecret);
    QCOMPARE(after, "535 5.7.8 " + QByteArray(secret.size(), '*') + " is wrong\r\n");
}

void SecretMaskerTest::cutOffSecretIsMaskedAtBothEnds()
{
    const SecretMasker masker = maskerFor({Password});
    QByteArray beginning = "535 you said S3cr3t-Pa";
    masker.maskFragment(beginning, ReplyContext::Elsewhere);
    QCOMPARE(beginning, QByteArray("535 you said *********"));
    QByteArray end = "ssw0rd! was it\r\n";
    masker.maskFragment(end, ReplyContext::Elsewhere);
    QCOMPARE(end, QByteArray("******* was it\r\n"));
    QByteArray blob = "501 " + Password.toBase64().left(12);
    masker.maskFragment(blob, ReplyContext::Elsewhere);
    QVERIFY(!blob.contains(Password.toBase64().left(5)));
}

void SecretMaskerTest::hugeTextIsSearchedToItsEnd()
{
    for (const qsizetype before : {0, 1'000'000, 1'048'570, 1'048'576, 3'000'000}) {
        QByteArray text = QByteArray(before, 'x') + '<' + Password + "> " + QByteArray(2'000, 'y');
        maskerFor({Password}).maskSent(text, {});
        QVERIFY(!text.contains(Password));
        QCOMPARE(text.count('*'), Password.size());
    }
}

void SecretMaskerTest::randomSecretsInRandomReplies()
{
    QRandomGenerator random(20'261'124);
    for (int i = 0; i < 1'500; ++i) {
        const QByteArray secret = randomSecret(random);
        const QByteArrayList spellings = spellingsOf(secret);
        const QByteArray &spelling = spellings.at(random.bounded(int(spellings.size())));
        QByteArray text = "you said (" + spelling + ") here";
        if (random.bounded(2) == 0 && !spelling.contains('\n'))
            text.insert(random.bounded(text.size()), "\r\n550-5.7.1 ");
        const QByteArray reply = "550-5.7.1 " + text + "\r\n550 5.7.1 end\r\n";
        const QByteArray result = masked(reply, secret);
        QCOMPARE(result.size(), reply.size());
        QVERIFY(result.startsWith("550-5.7.1 ") && result.endsWith("\r\n550 5.7.1 end\r\n"));
        for (const QByteArray &form : spellings)
            QVERIFY2(
                !result.contains(form), (secret + " in " + reply + " -> " + result).constData());
        QCOMPARE(masked(result, secret), result);
    }
}

void SecretMaskerTest::leakCheckFindsWhatWasMissed()
{
    Session session;
    session.plan.user = QString::fromUtf8(Password);
    session.recipients = {{QString::fromUtf8(Password + "@example.com"), {}, {}, {}}};
    Record record;
    record.kind = EventKind::Received;
    record.bytes = "550 " + Password.toBase64() + "\r\n";
    record.reply = Reply{550, {}, {QString::fromLatin1(Password.toBase64())}};
    session.append(record);
    const LeakCheck check(maskerFor({Password}));
    QCOMPARE(check.check(session).places,
        (QStringList{QStringLiteral("plan.user"), QStringLiteral("event 1"),
            QStringLiteral("recipient 1")}));
    check.maskLeaks(session);
    QCOMPARE(check.check(session).hits, 0);
    QCOMPARE(session.plan.user, QString(Password.size(), QLatin1Char('*')));
    QVERIFY(!session.arena().toByteArray().contains(Password.toBase64()));
    QCOMPARE(session.spans().front().sort, Sort::Secret);
}

void SecretMaskerTest::leakCheckIsQuietOtherwise()
{
    Session session;
    session.plan.host = QStringLiteral("mail.example.com");
    Record record;
    record.kind = EventKind::Received;
    record.bytes = "250 ok ****************\r\n";
    session.append(record);
    QCOMPARE(LeakCheck(maskerFor({Password})).check(session).hits, 0);
}

QTEST_GUILESS_MAIN(SecretMaskerTest)
#include "tst_secret_masker.moc"
