// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Properties of masking over many made-up replies: nothing is left, nothing else is touched, and
// ordinary replies stay as they are.

#include "redaction/NaiveCheck.h"
#include "redaction/SecretMasker.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace smtpscope;

namespace {

constexpr int Rounds = 3'000;

// A reply in the making, with a note for each byte whether it may be masked.
struct Echo
{
    QByteArray raw;
    std::vector<bool> mayMask;

    void add(const QByteArray &bytes, bool isForm = false)
    {
        raw += bytes;
        mayMask.resize(size_t(raw.size()), isForm);
    }
};

QByteArray madeUpSecret(QRandomGenerator &random)
{
    static const QList<QByteArray> kinds{"abcXYZ019+/=", "pass word \"quoted\" 'it' \\ / <&>",
        "S3cr3t-!$%^*()_{}[]~`|;:,.?#@", "0123456789abcdef"};
    static const QList<QByteArray> others{"ä", "é", "Ö", "€", "😀", "ж", " ", "\""};
    const QByteArray &alphabet = kinds[random.bounded(int(kinds.size()))];
    const int length = random.bounded(8, 61);
    const bool isAscii = random.bounded(3) > 0;
    QByteArray secret;
    while (secret.size() < length) {
        if (!isAscii && random.bounded(4) == 0)
            secret += others[random.bounded(int(others.size()))];
        else
            secret += alphabet[random.bounded(int(alphabet.size()))];
    }
    return secret;
}

// One of the spellings; base64 with what a server may have put around the secret.
QByteArray madeUpForm(QRandomGenerator &random, const QByteArray &secret)
{
    const QList<NaiveForm> forms = naiveForms(secret);
    const int choice = random.bounded(int(forms.size()) + 6);
    if (choice < forms.size())
        return forms[choice].bytes;
    const QByteArray around = QByteArray("user\0:", 6).left(random.bounded(7));
    const bool isForUrl = random.bounded(2) == 0;
    const auto options = isForUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    return (around + secret + around).toBase64(options);
}

void breakLine(Echo &echo, QRandomGenerator &random, bool isLast)
{
    echo.add(random.bounded(4) == 0 ? "\n" : "\r\n");
    echo.add(isLast ? "535 " : "535-");
    if (random.bounded(2) == 0)
        echo.add("5.7.8 ");
}

Echo madeUpReply(QRandomGenerator &random, const QByteArray &form)
{
    Echo echo;
    const int breaks = random.bounded(4);
    echo.add(breaks > 0 ? "535-5.7.8 " : "535 5.7.8 ");
    std::vector<qsizetype> places;
    places.reserve(size_t(breaks));
    for (int i = 0; i < breaks; ++i)
        places.push_back(random.bounded(int(form.size())));
    std::sort(places.begin(), places.end());
    echo.add("Sign-in failed (");
    qsizetype from = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        echo.add(form.mid(from, places[i] - from), true);
        from = places[i];
        breakLine(echo, random, i + 1 == places.size());
    }
    echo.add(form.mid(from), true);
    echo.add(") on mx.example\r\n");
    return echo;
}

} // namespace

class TestMaskingProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leavesNothingAndTouchesNothingElse()
    {
        QRandomGenerator random(197);
        for (int round = 0; round < Rounds; ++round) {
            const QByteArray secret = madeUpSecret(random);
            const QByteArray form = madeUpForm(random, secret);
            const Echo echo = madeUpReply(random, form);
            SecretMasker masker;
            masker.learn(secret);
            QByteArray masked = echo.raw;
            const std::vector<Span> spans = masker.maskReply(masked, ReplyContext::Elsewhere);
            const QByteArray about =
                "secret [" + secret + "] in [" + echo.raw + "] became [" + masked + "]";
            QVERIFY2(naiveLeak(masked, secret).isEmpty(), about + naiveLeak(masked, secret));
            QCOMPARE(masked.size(), echo.raw.size());
            QByteArray expected = echo.raw;
            for (const Span &span : spans) {
                for (quint32 i = span.offset; i < span.offset + span.length; ++i) {
                    QVERIFY2(echo.mayMask[i], about);
                    expected[i] = '*';
                }
            }
            QVERIFY2(masked == expected, about);
        }
    }

    // The same replies in two reads: each half is masked alone.
    void leavesLittleInFragments()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < Rounds / 4; ++round) {
            const QByteArray secret = madeUpSecret(random);
            const QByteArray raw = "535 5.7.8 got (" + secret + ") here\r\n";
            const int cut = 15 + random.bounded(3, int(secret.size()) - 2);
            SecretMasker masker;
            masker.learn(secret);
            QByteArray first = raw.left(cut);
            QByteArray second = raw.mid(cut);
            masker.maskFragment(first, ReplyContext::Elsewhere);
            masker.maskFragment(second, ReplyContext::Elsewhere);
            QCOMPARE(first, raw.left(15) + QByteArray(cut - 15, '*'));
            QCOMPARE(second, QByteArray(15 + secret.size() - cut, '*') + ") here\r\n");
        }
    }

    void leavesOrdinaryRepliesAlone_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const QList<QByteArray> replies{"220 mx.example.com ESMTP Postfix (Debian/GNU)\r\n",
            "250-mx.example.com\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-AUTH PLAIN LOGIN "
            "CRAM-MD5 "
            "SCRAM-SHA-256\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME\r\n",
            "334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n",
            "334 PDE3ODkzLjEzMjA2NzkxMjNAdGVzc2VyYWN0LnN1c2FtLmluPg==\r\n",
            "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6\r\n",
            "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 "
            "5.7.8  "
            "https://support.example.com/mail/?p=BadCredentials a640c23a62f3a-a6b.75 - gsmtp\r\n",
            "250 2.0.0 Ok: queued as 4F1b2C3d4E5f\r\n",
            "250 2.0.0 OK  1700000000 5b1f17b1804b1-40a4b1c2d3esi1234567f8f.1 - gsmtp\r\n",
            "550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown in local "
            "recipient table\r\n",
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example; "
            "https://bl.example/query?ip=192.0.2.1&list=a%20b\r\n",
            "421 4.4.2 mx.example.com Error: timeout exceeded\r\n",
            "451 4.7.1 Greylisting in action, please come back in 00:05:00\r\n",
            "235 2.7.0 Authentication successful\r\n", "354 End data with <CR><LF>.<CR><LF>\r\n",
            "501 5.5.4 Syntax: EHLO hostname \xc3\xa4\xe2\x82\xac\r\n",
            "501 5.5.2 pass=******** user=&lt;anna&gt; =?utf-8?Q?a=C3=A4?= +3D \\u0041\r\n"};
        for (const QByteArray &reply : replies)
            QTest::newRow(reply.left(30).simplified()) << reply;
    }

    void leavesOrdinaryRepliesAlone()
    {
        QFETCH(QByteArray, raw);
        SecretMasker masker;
        const QByteArray password = "S3cr3t-Passw0rd!";
        masker.learn(password);
        masker.learn("correct horse battery staple");
        masker.learn(QByteArray("\0scenariouser\0", 14) + password);
        masker.learn((QByteArray("\0scenariouser\0", 14) + password).toBase64());
        masker.learn(QByteArray::fromHex("b913a602c7eda7a495b4e6e7334d3890"));
        masker.learn("b913a602c7eda7a495b4e6e7334d3890");
        for (const ReplyContext context : {ReplyContext::AfterSecret, ReplyContext::Elsewhere}) {
            QByteArray masked = raw;
            QVERIFY(masker.maskReply(masked, context).empty());
            QCOMPARE(masked, raw);
            QVERIFY(masker.maskFragment(masked, context).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestMaskingProperties)
#include "tst_masking_properties.moc"
