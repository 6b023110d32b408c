// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Masking at record time, clause by clause of the privacy contract; the forms have a test of their
// own.

#include "redaction/SecretMasker.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace smtpscope;

namespace {

const QByteArray Password = "S3cr3t-Passw0rd!";

QByteArray maskedReply(
    const QByteArray &secret, QByteArray raw, ReplyContext context = ReplyContext::Elsewhere)
{
    SecretMasker masker;
    masker.learn(secret);
    masker.maskReply(raw, context);
    return raw;
}

QByteArray maskedFragment(const QByteArray &secret, QByteArray raw)
{
    SecretMasker masker;
    masker.learn(secret);
    masker.maskFragment(raw, ReplyContext::Elsewhere);
    return raw;
}

QByteArray stars(qsizetype count)
{
    return QByteArray(count, '*');
}

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void masksAcrossLines_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const QByteArray &secret, const QByteArray &raw,
                             const QByteArray &masked) {
            QTest::newRow(name) << secret << raw << masked;
        };
        row("as typed", Password, "501-x S3cr3t-\r\n501 Passw0rd! y\r\n",
            "501-x *******\r\n501 ********* y\r\n");
        row("enhanced code in each line", Password,
            "501-5.5.4 S3cr3t-\r\n501 5.5.4 Passw0rd! y\r\n",
            "501-5.5.4 *******\r\n501 5.5.4 ********* y\r\n");
        row("over three lines", Password, "501-S3cr\r\n501-3t-Pass\r\n501 w0rd!\r\n",
            "501-****\r\n501-*******\r\n501 *****\r\n");
        row("bare line feeds", Password, "501-S3cr3t-\n501 Passw0rd!\n",
            "501-*******\n501 *********\n");
        row("line break for a blank", "two words", "501-x two\r\n501 words y\r\n",
            "501-x ***\r\n501 ***** y\r\n");
        row("blanks kept at the break", "two words", "501-x two \r\n501 5.5.4  words y\r\n",
            "501-x ****\r\n501 5.5.4  ***** y\r\n");
        row("base64 in two lines", Password, "501-UzNjcjN0LVBhc\r\n501 3N3MHJkIQ== y\r\n",
            "501-*************\r\n501 *********** y\r\n");
        row("next word is not part of the run", Password,
            "501-UzNjcjN0LVBhc3N3MHJkIQ\r\n501 Authentication\r\n",
            "501-**********************\r\n501 Authentication\r\n");
        row("inside of an escape", Password, "501-S3cr3t%2\r\n501 DPassw0rd! y\r\n",
            "501-********\r\n501 ********** y\r\n");
        row("soft line break", Password, "501-S3cr3t=\r\n501 -Passw0rd! y\r\n",
            "501-*******\r\n501 ********** y\r\n");
        row("three digits in the secret", "pass550 word", "501-pass\r\n501 550 word\r\n",
            "501-****\r\n501 ********\r\n");
    }

    void masksAcrossLines()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        QByteArray result = maskedReply(secret, raw);
        // Blanks at a line break may or may not be taken for a part of the secret.
        QCOMPARE(result.size(), masked.size());
        if (QByteArray(QTest::currentDataTag()) != "blanks kept at the break")
            QCOMPARE(result, masked);
        else
            QVERIFY(!result.contains("two") && !result.contains("words"));
    }

    void neverMasksStructure_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const QByteArray &secret, const QByteArray &raw,
                             const QByteArray &masked) {
            QTest::newRow(name) << secret << raw << masked;
        };
        row("code that begins a secret", "250 OK", "250 OK\r\n", "250 **\r\n");
        row("keywords that make a secret", "PIPELINING8BITMIME",
            "250-mx.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n",
            "250-mx.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n");
        row("keyword with parameters", "AUTH LOGIN PLAIN",
            "250-mx.example\r\n250 AUTH LOGIN PLAIN\r\n",
            "250-mx.example\r\n250 AUTH************\r\n");
        row("unknown word in the place of a keyword", Password,
            "250-mx.example\r\n250 S3cr3t-Passw0rd!\r\n",
            "250-mx.example\r\n250 ****************\r\n");
        row("enhanced code as a secret", "5.7.139", "535 5.7.139 no\r\n", "535 5.7.139 no\r\n");
        row("code and enhanced code as a secret", "535 5.7.8", "535 5.7.8 no\r\n",
            "535 5.7.8 no\r\n");
        row("keyword as a secret", "starttls", "250-mx.example\r\n250 STARTTLS\r\n",
            "250-mx.example\r\n250 STARTTLS\r\n");
    }

    void neverMasksStructure()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        QCOMPARE(maskedReply(secret, raw), masked);
        const QByteArray afterSecret = maskedReply(secret, raw, ReplyContext::AfterSecret);
        QCOMPARE(afterSecret.left(4), raw.left(4));
        QCOMPARE(afterSecret.count("\r\n"), raw.count("\r\n"));
        QCOMPARE(afterSecret.contains("STARTTLS"), raw.contains("STARTTLS"));
    }

    void masksShortSecretsOnlyInTheFollowingReply_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("five bytes") << QByteArray("abcde") << QByteArray("535 5.7.8 got abcde\r\n")
                                    << QByteArray("535 5.7.8 got *****\r\n");
        QTest::newRow("ordinary word")
            << QByteArray("Password") << QByteArray("535 wrong password\r\n")
            << QByteArray("535 wrong ********\r\n");
        QTest::newRow("reply code") << QByteArray("535") << QByteArray("535 5.7.8 535\r\n")
                                    << QByteArray("535 5.7.8 ***\r\n");
        QTest::newRow("in a challenge")
            << QByteArray("abc") << "334 " + QByteArray("pass=abc").toBase64() + "\r\n"
            << "334 " + stars(12) + "\r\n";
        QTest::newRow("percent") << QByteArray("a-b") << QByteArray("501 x a%2Db y\r\n")
                                 << QByteArray("501 x ***** y\r\n");
    }

    void masksShortSecretsOnlyInTheFollowingReply()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        SecretMasker masker;
        masker.learn(secret);
        QVERIFY(masker.hasShortSecret());
        QCOMPARE(maskedReply(secret, raw, ReplyContext::AfterSecret), masked);
        QCOMPARE(maskedReply(secret, raw), raw);
    }

    void tellsShortSecrets_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isShort");
        QTest::newRow("six bytes") << QByteArray("abcdef") << false;
        QTest::newRow("five bytes") << QByteArray("abcde") << true;
        QTest::newRow("five characters, six bytes") << QByteArray("äbcde") << false;
        QTest::newRow("mechanism") << QByteArray("cram-md5") << true;
        QTest::newRow("verb") << QByteArray("authenticate") << true;
        QTest::newRow("word with more") << QByteArray("password1") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void tellsShortSecrets()
    {
        QFETCH(QByteArray, secret);
        QFETCH(bool, isShort);
        SecretMasker masker;
        masker.learn(secret);
        QCOMPARE(masker.hasShortSecret(), isShort);
    }

    void masksCutSecretsInFragments_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const QByteArray &raw, const QByteArray &masked) {
            QTest::newRow(name) << raw << masked;
        };
        row("first part at the end", "501 got S3c", "501 got ***");
        row("two bytes are too few", "501 got S3", "501 got S3");
        row("last part at the start", "rd! was wrong\r\n", "*** was wrong\r\n");
        row("middle part is all", "3t-Pas", "******");
        row("whole and cut", "501 S3cr3t-Passw0rd! S3cr3t-P", "501 **************** ********");
        row("cut hex", "501 got 53336372", "501 got ********");
        row("cut percent", "501 got %53%33%63%7", "501 got ***********");
        row("cut inside of an escape", "2DPassw0rd! was wrong", "*********** was wrong");
        row("cut base64", "501 got UzNjcjN0", "501 got ********");
        row("last part of base64", "w0cmQh was", "w0cmQh was");
        row("not at the end", "501 S3cr was wrong", "501 S3cr was wrong");
        row("an ampersand near the end", "550 R&D dept", "550 R&D dept");
        row("over a line break inside", "501-S3cr3t-\r\n501-Passw0rd! and\r\n",
            "501-*******\r\n501-********* and\r\n");
        row("cut over a line break", "501-S3c\r\n501-r3t-P", "501-***\r\n501-*****");
        row("nothing", "", "");
    }

    void masksCutSecretsInFragments()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        QCOMPARE(maskedFragment(Password, raw), masked);
    }

    void keepsEveryCutFragmentSafe()
    {
        const QByteArray text = "501 got " + Password + " here\r\n";
        for (qsizetype cut = 1; cut < text.size(); ++cut) {
            const QByteArray both =
                maskedFragment(Password, text.left(cut)) + maskedFragment(Password, text.mid(cut));
            QCOMPARE(both.size(), text.size());
            for (qsizetype i = 0; i + 4 <= Password.size(); ++i) {
                if (cut >= 8 + 3 && cut <= 8 + Password.size() - 3)
                    QVERIFY2(!both.contains(Password.mid(i, 4)), both.constData());
            }
        }
    }

    void masksWhatIsSent_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<QByteArray>("masked");
        const QByteArray blob = QByteArray('\0' + QByteArray("user") + '\0' + Password).toBase64();
        const auto row = [](const char *name, const QByteArray &wire, const QByteArray &marked,
                             const QByteArray &masked) {
            QTest::newRow(name) << wire << marked << masked;
        };
        row("whole answer", "AUTH PLAIN " + blob + "\r\n", blob,
            "AUTH PLAIN " + stars(blob.size()) + "\r\n");
        row("part of the answer", "AUTH PLAIN " + blob + "\r\n", blob.mid(8, 4),
            "AUTH PLAIN " + stars(blob.size()) + "\r\n");
        row("in quotation marks", "a1 LOGIN \"u\" \"ab c\"\r\n", "ab c",
            "a1 LOGIN \"u\" \"****\"\r\n");
        row("unmarked", "NOOP S3cr3t-Passw0rd!\r\n", "", "NOOP ****************\r\n");
        row("short, where it was sent", "PASS abc\r\n", "abc", "PASS ***\r\n");
        row("asterisks", "PASS ********\r\n", "********", "PASS ********\r\n");
    }

    void masksWhatIsSent()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QByteArray, marked);
        QFETCH(QByteArray, masked);
        std::vector<Span> marks;
        if (!marked.isEmpty())
            marks.push_back({quint32(wire.indexOf(marked)), quint32(marked.size()), Sort::Secret});
        SecretMasker masker;
        masker.learn(Password);
        const std::vector<Span> spans = masker.maskSent(wire, marks);
        QCOMPARE(wire, masked);
        const std::vector<Span> expected{
            {quint32(masked.indexOf('*')), quint32(masked.count('*')), Sort::Secret}};
        QVERIFY(spans == expected);
    }

    void keepsOtherMarksThatNoSecretSwallowed()
    {
        QByteArray wire = "LOGIN anna S3cr3t-Passw0rd! Berta\r\n";
        SecretMasker masker;
        masker.learn(Password);
        const std::vector<Span> marks{{28, 5, Sort::Person}, {6, 7, Sort::Person}};
        const std::vector<Span> expected{
            {6, 5, Sort::Person}, {11, 16, Sort::Secret}, {28, 5, Sort::Person}};
        QVERIFY(masker.maskSent(wire, marks) == expected);
    }

    void masksAUserNameThatIsTheSecret()
    {
        QByteArray wire = QByteArray("scenariouser").toBase64() + "\r\n";
        SecretMasker masker;
        masker.learn("scenariouser");
        const std::vector<Span> marks{{0, 16, Sort::Person}};
        const std::vector<Span> expected{{0, 16, Sort::Secret}};
        QVERIFY(masker.maskSent(wire, marks) == expected);
        QCOMPARE(wire, stars(16) + "\r\n");
        QCOMPARE(masker.maskText(QStringLiteral("scenariouser@example.com")),
            QStringLiteral("************@example.com"));
    }

    void leavesAsterisksOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("ordinary secret") << Password;
        QTest::newRow("secret of asterisks") << QByteArray("********");
    }

    void leavesAsterisksOfTheServer()
    {
        QFETCH(QByteArray, secret);
        QByteArray raw = "501 pass=******** is wrong\r\n";
        const QByteArray before = raw;
        SecretMasker masker;
        masker.learn(secret);
        QVERIFY(masker.maskReply(raw, ReplyContext::AfterSecret).empty());
        QCOMPARE(raw, before);
    }

    // One masked secret must not make another appear.
    void masksWhatMaskingMade()
    {
        SecretMasker masker;
        masker.learn("hunter");
        masker.learn("prefix******");
        QByteArray raw = "501 prefixhunter\r\n";
        masker.maskReply(raw, ReplyContext::Elsewhere);
        QCOMPARE(raw, "501 ************\r\n");
    }

    // A quadratic search would take 64 times as long for 8 times the text; a sound one about 8
    // times.
    void timeGrowsWithTheTextOnHostileReplies_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("words") << QByteArray("Authentication failed for user=anna, ");
        QTest::newRow("percent signs") << QByteArray("%");
        QTest::newRow("one long base64 run") << QByteArray("QUJD");
        QTest::newRow("digits") << QByteArray("1234567890");
        QTest::newRow("lines") << QByteArray("some text of a line\r\n501-");
        QTest::newRow("beginnings of the secret") << QByteArray("S3cr3t-Passw0r ");
    }

    void timeGrowsWithTheTextOnHostileReplies()
    {
        QFETCH(QByteArray, unit);
        SecretMasker masker;
        masker.learn(Password);
        masker.learn("another secret that is longer");
        masker.learn((QByteArray("\0user\0", 6) + Password).toBase64());
        const auto bestOfFive = [&](qsizetype size) {
            const QByteArray reply = "501-" + unit.repeated(size / unit.size()) + "\r\n";
            qint64 best = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 5; ++round) {
                QByteArray raw = reply;
                QElapsedTimer clock;
                clock.start();
                masker.maskReply(raw, ReplyContext::AfterSecret);
                best = qMin(best, clock.nsecsElapsed());
                if (raw != reply)
                    qWarning("an innocent reply was masked");
            }
            return best;
        };
        const qint64 small = bestOfFive(32 * 1024);
        const qint64 large = bestOfFive(256 * 1024);
        QVERIFY2(
            large < 32 * small, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(small).arg(large)));
    }
};

QTEST_APPLESS_MAIN(TestMasking)
#include "tst_masking.moc"
