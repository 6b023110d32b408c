// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Every form in which a secret may come back, and how much around it is masked.

#include "redaction/SecretMasker.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Password = "S3cr3t-Passw0rd!";

QByteArray percent(const QByteArray &bytes, const char *mark)
{
    QByteArray result;
    for (const char byte : bytes)
        result += mark + QByteArray(1, byte).toHex().toUpper();
    return result;
}

QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding)(QString::fromUtf8(utf8));
}

QByteArray maskedReply(
    const QByteArray &secret, QByteArray raw, ReplyContext context = ReplyContext::Elsewhere)
{
    SecretMasker masker;
    masker.learn(secret);
    masker.maskReply(raw, context);
    return raw;
}

QByteArray stars(qsizetype count)
{
    return QByteArray(count, '*');
}

} // namespace

class TestSecretForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void masksEachFormInAReply_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("form");
        const QByteArray odd = "pä \"ß\\/<&>'€";
        const auto row = [](const char *name, const QByteArray &secret, const QByteArray &form) {
            QTest::newRow(name) << secret << form;
        };
        row("as typed", Password, Password);
        row("upper case", Password, Password.toUpper());
        row("other case beyond ASCII", "passwörtÉ", "PASSWÖRTé");
        row("upper case that is longer",
            "gro\xc3\x9f"
            "es",
            "GROSSES");
        row("Kelvin sign for k", "kkkkkk", "k\xe2\x84\xaakkkk");
        row("utf-16 little endian", Password, utf16(Password, QStringConverter::Utf16LE));
        row("utf-16 big endian", odd, utf16(odd, QStringConverter::Utf16BE));
        row("base64", Password, Password.toBase64());
        row("base64 behind one byte", Password, ("x" + Password).toBase64());
        row("base64 behind two bytes", Password, ("xy" + Password).toBase64());
        row("base64 of other case", Password, ("x" + Password.toLower()).toBase64());
        row("base64 of mixed case", Password, "czNDUjN0LVBhU1N3MHJEIQ==");
        row("base64 of utf-16", Password, utf16(Password, QStringConverter::Utf16LE).toBase64());
        row("base64url", "~~?~?~~~?~?~",
            QByteArray("~~?~?~~~?~?~").toBase64(QByteArray::Base64UrlEncoding));
        row("base64 with escaped slashes", "~~?~?~~~?~?~",
            QByteArray("~~?~?~~~?~?~").toBase64().replace("/", "\\/"));
        row("base64 in a URL", "~~?~?~~~?~?~",
            QByteArray("~~?~?~~~?~?~").toBase64().toPercentEncoding());
        row("begins like an escape", "=zebra%x", "=zebra%x");
        row("whole SASL blob", Password,
            QByteArray('\0' + QByteArray("user") + '\0' + Password).toBase64());
        row("base64 of JSON", "pass\"word", QByteArray("{\"pass\":\"pass\\\"word\"}").toBase64());
        row("hex", Password, Password.toHex());
        row("hex in upper case", Password, Password.toHex().toUpper());
        row("hex with blanks", Password, Password.toHex(' '));
        row("hex with colons", Password, Password.toHex(':').toUpper());
        row("hex of other case", Password, Password.toUpper().toHex());
        row("percent, every byte", Password, percent(Password, "%"));
        row("percent where needed", Password, "S3cr3t%2DPassw0rd%21");
        row("percent, lower hex", Password, "S3cr3t%2dPassw0rd!");
        row("percent of a form", "two words", "two+words");
        row("percent of a percent sign", "50%25off", "50%2525off");
        row("quoted-printable", odd, percent(odd, "="));
        row("quoted-printable where needed", "pässwort", "p=C3=A4sswort");
        row("xtext", "pass+word=x", "pass+2Bword+3Dx");
        row("JSON escapes", odd, "p\\u00e4 \\\"\\u00DF\\\\\\/<&>'\\u20ac");
        row("JSON surrogates", "smile\xf0\x9f\x98\x80", "smile\\ud83d\\ude00");
        row("JSON, every character", Password,
            "\\u0053\\u0033\\u0063\\u0072\\u0033\\u0074\\u002d\\u0050\\u0061\\u0073\\u0073\\u0077\\"
            "u0030\\u0072\\u0064\\u0021");
        row("our own escapes", "pass\xe2\x80\x8bword", "pass\\u{200B}word");
        row("C escapes", odd, "p\\xc3\\xa4 \\\"\\xc3\\x9f\\\\/<&>'\\xe2\\x82\\xac");
        row("HTML names", "a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c&apos;");
        row("HTML decimal", "a<b>&\"c'", "a&#60;b&#62;&#38;&#34;c&#39;");
        row("HTML hex", Password, "S3cr3t&#x2D;Passw0rd&#x21;");
        row("HTML names of letters", "pässwÖrt", "p&auml;ssw&Ouml;rt");
        row("ISO 8859-1", "pässwort", "p\xe4sswort");
        row("escapes of different kinds", Password, "S3cr3t%2DPassw&#48;rd\\u0021");
        row("bytes that are no text", "\xff\xfe\x80\x81\x82\x83", "\xff\xfe\x80\x81\x82\x83");
        row("bytes that end within a letter", "abcdef\xdb", "abcdef\xdb");
        row("hex of such bytes", "\xff\xfe\x80\x81\x82\x83", "fffe80818283");
    }

    // Catches a form that the search does not know, and masks that reach too far or not far enough.
    void masksEachFormInAReply()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, form);
        QByteArray raw = "535 5.7.8 got (" + form + ") here\r\n";
        SecretMasker masker;
        masker.learn(secret);
        const std::vector<Span> spans = masker.maskReply(raw, ReplyContext::Elsewhere);
        QCOMPARE(raw, "535 5.7.8 got (" + stars(form.size()) + ") here\r\n");
        const std::vector<Span> expected{{15, quint32(form.size()), Sort::Secret}};
        QVERIFY(spans == expected);
    }

    void masksWholeRuns_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        QTest::newRow("percent run with the secret as typed") << QByteArray(
            "501 q?x=anna%40x%00S3cr3t-Passw0rd&y\r\n") << "501 q?x=" + stars(26) + "&y\r\n";
        QTest::newRow("hex around")
            << "501 00ff" + QByteArray("S3cr3t-Passw0rd").toHex() + "ab x\r\n"
            << "501 " + stars(36) + " x\r\n";
        QTest::newRow("hex pairs around")
            << "501 00:ff:" + QByteArray("S3cr3t-Passw0rd").toHex(':') + ":ab x\r\n"
            << "501 " + stars(53) + " x\r\n";
        QTest::newRow("base64 around")
            << "501 x " + QByteArray("user:anna;S3cr3t-Passw0rd;and more").toBase64() + " x\r\n"
            << "501 x " + stars(48) + " x\r\n";
    }

    void masksWholeRuns()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        QCOMPARE(maskedReply("S3cr3t-Passw0rd", raw), masked);
    }

    void masksChallengesThatRepeatADerivedSecret()
    {
        const QByteArray signature = "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
        const QByteArray raw = "334 " + ("v=" + signature).toBase64() + "\r\n";
        QCOMPARE(
            maskedReply(signature, raw, ReplyContext::AfterSecret), "334 " + stars(64) + "\r\n");
    }

    void masksText()
    {
        SecretMasker masker;
        masker.learn("pässwort\xf0\x9f\x98\x80");
        QCOMPARE(
            masker.maskText(QStringLiteral("äöü PÄSSWORT😀!")), QStringLiteral("äöü **********!"));
        QCOMPARE(
            masker.maskText(QStringLiteral("nothing here 😀")), QStringLiteral("nothing here 😀"));
    }
};

QTEST_APPLESS_MAIN(TestSecretForms)
#include "tst_secret_forms.moc"
