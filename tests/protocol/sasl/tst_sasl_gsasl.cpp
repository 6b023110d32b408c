// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A second opinion: GNU SASL plays the server to our client, and prepares text beside us.

#include "protocol/sasl/SaslExchange.h"
#include "protocol/sasl/SaslPrep.h"

#include <QRegularExpression>
#include <QTest>

#include <gsasl.h>

using namespace smtpscope;

namespace {

struct Account
{
    QByteArray user;
    QByteArray password;
};

// What GNU SASL asks its server to know.
int onProperty(Gsasl *library, Gsasl_session *session, Gsasl_property property)
{
    const auto *account = static_cast<const Account *>(gsasl_callback_hook_get(library));
    if (property == GSASL_PASSWORD) {
        gsasl_property_set(session, property, account->password.constData());
        return GSASL_OK;
    }
    if (property == GSASL_SERVICE || property == GSASL_HOSTNAME || property == GSASL_REALM) {
        const char *value = property == GSASL_SERVICE ? "smtp" : "mail.example.com";
        gsasl_property_set(session, property, value);
        return GSASL_OK;
    }
    if (property == GSASL_VALIDATE_EXTERNAL || property == GSASL_VALIDATE_ANONYMOUS) {
        const bool isExternal = property == GSASL_VALIDATE_EXTERNAL;
        const char *stated =
            gsasl_property_fast(session, isExternal ? GSASL_AUTHZID : GSASL_ANONYMOUS_TOKEN);
        return account->user == stated ? GSASL_OK : GSASL_AUTHENTICATION_ERROR;
    }
    const bool isCheck = property == GSASL_VALIDATE_SIMPLE;
    if (!isCheck)
        return GSASL_NO_CALLBACK;
    const char *user = gsasl_property_fast(session, GSASL_AUTHID);
    const char *password = gsasl_property_fast(session, GSASL_PASSWORD);
    const bool isRight = account->user == user && account->password == password;
    return isRight ? GSASL_OK : GSASL_AUTHENTICATION_ERROR;
}

// The server's side of one sign-in.
class OracleServer
{
public:
    OracleServer(const char *mechanism, Account *account)
    {
        gsasl_init(&m_library);
        gsasl_callback_set(m_library, onProperty);
        gsasl_callback_hook_set(m_library, account);
        m_status = gsasl_server_start(m_library, mechanism, &m_session);
    }

    ~OracleServer()
    {
        gsasl_finish(m_session);
        gsasl_done(m_library);
    }

    OracleServer(const OracleServer &) = delete;
    OracleServer &operator=(const OracleServer &) = delete;

    /// The next challenge; status() says whether more is to come.
    QByteArray step(const QByteArray &input)
    {
        char *output = nullptr;
        size_t length = 0;
        m_status = gsasl_step(m_session, input.constData(), size_t(input.size()), &output, &length);
        QByteArray challenge(output, qsizetype(length));
        gsasl_free(output);
        return challenge;
    }

    int status() const { return m_status; }

private:
    Gsasl *m_library = nullptr;
    Gsasl_session *m_session = nullptr;
    int m_status = GSASL_OK;
};

// True when both sides are content.
bool signIn(const char *mechanism, Account known, const QString &user, const QByteArray &password)
{
    OracleServer server(mechanism, &known);
    const bool serverAsks = QByteArrayView(mechanism) == QByteArrayView("LOGIN");
    auto client = SaslExchange::start(QString::fromLatin1(mechanism),
        {user, {}, Secret(password), "smtp", QStringLiteral("mail.example.com"), 25},
        "fyko+d2lbbFgONRv9qkxdawL", serverAsks ? InitialResponse::No : InitialResponse::Yes);
    const auto first = client->initialResponse();
    QByteArray challenge = server.step(first ? first->data : QByteArray());
    while (server.status() == GSASL_NEEDS_MORE) {
        const SaslAnswer answer = client->respond(challenge);
        if (std::holds_alternative<SaslFailure>(answer))
            return false;
        challenge = server.step(std::get<SaslResponse>(answer).data);
    }
    const std::optional<QByteArray> proof =
        challenge.isEmpty() ? std::nullopt : std::optional(challenge);
    return server.status() == GSASL_OK && !client->finish(proof);
}

// What GNU SASL makes of @p text; nothing when it refuses. Flags of 0 let unassigned characters
// pass: GSASL_ALLOW_UNASSIGNED does the opposite of its name (2.2.0, tried).
std::optional<QString> preparedByOracle(const QString &text)
{
    char *output = nullptr;
    const int status =
        gsasl_saslprep(text.toUtf8().constData(), Gsasl_saslprep_flags(0), &output, nullptr);
    const QString prepared = QString::fromUtf8(output);
    gsasl_free(output);
    return status == GSASL_OK ? std::optional(prepared) : std::nullopt;
}

} // namespace

class SaslOracleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void agreesOnSignIns_data();
    void agreesOnSignIns();
    void agreesOnStatements_data();
    void agreesOnStatements();
    void agreesOnPreparedText_data();
    void agreesOnPreparedText();
    void agreesOnEveryCharacter_data();
    void agreesOnEveryCharacter();
};

void SaslOracleTest::agreesOnSignIns_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("known");
    for (const char *mechanism :
        {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "DIGEST-MD5"}) {
        const QByteArray name(mechanism);
        const auto row = [&](const char *what, const QString &user, const QString &password,
                             const QByteArray &known) {
            QTest::newRow(name + ' ' + what) << name << user << password << known;
        };
        row("usual", QStringLiteral("anna"), QStringLiteral("correct horse"), "correct horse");
        row("quotes", QStringLiteral("anna@example.com"), QStringLiteral("a\"b'c\\d"), "a\"b'c\\d");
        row("comma-and-equals", QStringLiteral("a,n=na"), QStringLiteral("p,=w"), "p,=w");
        row("blanks", QStringLiteral("anna b"), QStringLiteral(" p w "), " p w ");
        if (name != "DIGEST-MD5") // GNU SASL 2.2.0 does not hash names as RFC 2831 2.1.2.1 wants
            row("name-with-umlaut", QString::fromUtf8("j\u00F6rg"), QStringLiteral("word"), "word");
        row("umlaut", QStringLiteral("anna"), QString::fromUtf8("süß"), "s\xc3\xbc\xc3\x9f");
    }
    for (const char *mechanism : {"PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256"}) {
        const QByteArray name(mechanism);
        QTest::newRow(name + " changed by preparation")
            << name << QStringLiteral("anna") << QString::fromUtf8("I\u00ADX\u2168")
            << QByteArray("IXIX");
    }
}

void SaslOracleTest::agreesOnSignIns()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QByteArray, known);
    const Account account{user.toUtf8(), known};
    QVERIFY(signIn(mechanism.constData(), account, user, password.toUtf8()));
    QVERIFY(!signIn(mechanism.constData(), account, user, password.toUtf8() + 'x'));
}

void SaslOracleTest::agreesOnStatements_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::newRow("EXTERNAL for itself") << QByteArray("EXTERNAL") << QString();
    QTest::newRow("EXTERNAL for anna") << QByteArray("EXTERNAL") << QStringLiteral("anna");
    QTest::newRow("ANONYMOUS") << QByteArray("ANONYMOUS") << QStringLiteral("anna@example.com");
}

void SaslOracleTest::agreesOnStatements()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, user);
    QVERIFY(signIn(mechanism.constData(), {user.toUtf8(), {}}, user, {}));
    QVERIFY(!signIn(mechanism.constData(), {"somebody else", {}}, user, {}));
}

void SaslOracleTest::agreesOnPreparedText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"user", "I\u00ADX", "\u00AA", "\u2168", "\u0007", "\u06271",
             "a\u00A0b", "\u3000", "\uFB01", "e\u0301", "\u1E9B\u0323", "\u0627\u0628", "x\u200Cy",
             "\uFEFFz", "\u212B", "\uE000", "\uFFF9", "tab\t", "\u0640\u06F0", "\u2460", "\u0378",
             "\U0001F511", "\u05D0\U0001F511\u05D0"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SaslOracleTest::agreesOnPreparedText()
{
    QFETCH(QString, text);
    const std::optional<QString> expected = preparedByOracle(text);
    const PreparedText ours = saslPrep(text);
    QCOMPARE(ours.isProhibited, !expected);
    QCOMPARE(ours.text, expected.value_or(text));
}

void SaslOracleTest::agreesOnEveryCharacter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString alef(QChar(0x0627));
    QTest::newRow("among-latin") << QStringLiteral("a") << QStringLiteral("b");
    QTest::newRow("among-arabic") << alef << alef;
    QTest::newRow("under-an-accent") << QString() << QString(QChar(0x0301));
}

void SaslOracleTest::agreesOnEveryCharacter()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList differences;
    const auto compare = [&](char32_t first, char32_t last) {
        for (char32_t c = first; c <= last; ++c) {
            const QString text = before + QString::fromUcs4(&c, 1) + after;
            const PreparedText ours = saslPrep(text);
            const std::optional<QString> theirs = preparedByOracle(text);
            if (ours.isProhibited != !theirs || ours.text != theirs.value_or(text))
                differences += QString::number(c, 16);
        }
    };
    compare(0x1, 0xd7ff);
    compare(0xe000, 0x1ffff);
    compare(0x2f7f0, 0x2ffff); // before that, and between the planes: ideographs and nothing
    compare(0xe0000, 0xe01ff);
    compare(0x10fff0, 0x10ffff);
    QCOMPARE(differences.join(QLatin1Char(' ')), QString());
}

QTEST_GUILESS_MAIN(SaslOracleTest)
#include "tst_sasl_gsasl.moc"
