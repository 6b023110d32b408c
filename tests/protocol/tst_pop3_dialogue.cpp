// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Whole POP3 conversations as text: what the dialogue says to what servers say, and that it says no
// more.

#include "protocol/DialoguePlayer.h"
#include "protocol/MailboxFixtures.h"
#include "protocol/pop3/Pop3Commands.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan pop3Plan(Security security = Security::None, const char *mechanism = "LOGIN")
{
    return mailboxPlan(Protocol::Pop3, security, QLatin1String(mechanism));
}

const QString Greeting = QStringLiteral("connect\nS: +OK <1.2@mail.example>\nC: CAPA\n");

QString announcing(const char *capabilities)
{
    QString text = Greeting + QStringLiteral("S: +OK list\n");
    for (const QString &line : QString::fromLatin1(capabilities).split(QLatin1Char(',')))
        text += QStringLiteral("S: %1\n").arg(line);
    return text + QStringLiteral("S: .\n");
}

const QString ToPass =
    announcing("USER") + QStringLiteral("C: USER anna\nS: +OK\nC: PASS s3cret-word\n");
const QString Goodbye = QStringLiteral("C: QUIT\nS: +OK bye\nfinish");
const QString Digest = QString::fromLatin1( // MD5 of "<1.2@mail.example>s3cret-word"
    QCryptographicHash::hash("<1.2@mail.example>s3cret-word", QCryptographicHash::Md5).toHex());

} // namespace

class Pop3DialogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void conversation_data();
    void conversation();
    void passwordWithALineBreakIsNotSent();
    void timestamps_data();
    void timestamps();
    void apopDigestOfTheRfc();
};

void Pop3DialogueTest::conversation_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("accepted", pop3Plan(), ToPass + s("S: +OK in\n") + Goodbye);
    row("password-refused", pop3Plan(), ToPass + s("S: -ERR [AUTH] no\n") + Goodbye);
    row("user-refused-keeps-the-password", pop3Plan(),
        announcing("USER") + s("C: USER anna\nS: -ERR who\n") + Goodbye);
    row("challenge-at-pass", pop3Plan(),
        ToPass + s("S: + more\ncomplain: login.unexpected-continuation\nfinish\nsilence"));
    row("greeting-err", pop3Plan(), s("connect\nS: -ERR [SYS/TEMP] later\n") + Goodbye);
    row("greeting-continuation", pop3Plan(), s("connect\nS: + go\n") + Goodbye);
    row("greeting-imap", pop3Plan(), s("connect\nS: * OK hi\nfinish\nsilence"));
    row("capa-unknown-goes-on", pop3Plan(),
        Greeting + s("S: -ERR what\nnote: capability.refused\nC: USER anna\nlost\ncut"));
    row("capa-not-now", pop3Plan(), Greeting + s("S: -ERR [SYS/TEMP] later\n") + Goodbye);
    row("capa-never-ends", pop3Plan(), Greeting + s("S: +OK\nS: X-CAPA\ntimeout\ncut"));
    row("empty-list-says-nothing-about-user", pop3Plan(),
        Greeting + s("S: +OK\nS: .\nC: USER anna\nlost\ncut"));
    row("user-not-listed", pop3Plan(),
        announcing("TOP,SASL GSSAPI") + s("note: auth.mechanism-not-offered\n") + Goodbye);
    row("extra-line-is-news", pop3Plan(),
        s("connect\nS: +OK hi\nS: +OK hi again\nC: CAPA\nlost\ncut"));
    row("unasked-error-ends-it", pop3Plan(), s("connect\nS: +OK hi\nS: -ERR idle\n") + Goodbye);
    row("drop-during-pass", pop3Plan(), ToPass + s("lost\ncut"));
    row("sasl-without-first-answer", pop3Plan(Security::None, "PLAIN"),
        announcing("SASL PLAIN")
            + s("C: AUTH PLAIN\nS: +\nC: AGFubmEAczNjcmV0LXdvcmQ=\nS: +OK in\n") + Goodbye);
    row("sasl-refused", pop3Plan(Security::None, "PLAIN"),
        announcing("SASL PLAIN") + s("C: AUTH PLAIN\nS: -ERR no\n") + Goodbye);
    row("sasl-broken-challenge-is-cancelled", pop3Plan(Security::None, "CRAM-MD5"),
        announcing("SASL CRAM-MD5")
            + s("C: AUTH CRAM-MD5\nS: + ???\ncomplain: sasl.challenge-malformed\nC: *\n"
                "S: -ERR cancelled\n")
            + Goodbye);
    row("apop", pop3Plan(Security::None, "APOP"),
        announcing("USER") + s("C: APOP anna ") + Digest + s("\nS: +OK in\n") + Goodbye);
    row("apop-without-timestamp", pop3Plan(Security::None, "APOP"),
        s("connect\nS: +OK hi\nC: CAPA\nS: -ERR what\nnote: capability.refused\n"
          "note: auth.mechanism-not-offered\n")
            + Goodbye);
    row("auto-plain-text-hides-the-password", pop3Plan(Security::None, "AUTO"),
        announcing("USER,SASL PLAIN") + s("C: APOP anna ") + Digest + s("\nlost\ncut"));
    row("auto-over-tls-sends-plain", pop3Plan(Security::Tls, "AUTO"),
        s("connect\ntls\nS: +OK <1.2@mail.example>\nC: CAPA\nS: +OK\nS: USER\n"
          "S: SASL CRAM-MD5 PLAIN\nS: .\nC: AUTH PLAIN\nlost\ncut"));
    row("stls", pop3Plan(Security::StartTls),
        announcing("STLS")
            + s("C: STLS\nS: +OK go\ntls\nC: CAPA\nS: +OK\nS: USER\nS: .\n"
                "C: USER anna\nlost\ncut"));
    row("stls-not-offered", pop3Plan(Security::StartTls),
        announcing("USER") + s("note: starttls.not-offered\n") + Goodbye);
    row("stls-refused", pop3Plan(Security::StartTls),
        announcing("STLS") + s("C: STLS\nS: -ERR no\n") + Goodbye);
    row("stls-unverified-if-offered", pop3Plan(Security::StartTlsIfOffered),
        announcing("STLS")
            + s("C: STLS\nS: +OK go\ntls-unverified\nC: CAPA\nS: -ERR x\n"
                "note: capability.refused\nnote: auth.unverified-tls\n")
            + Goodbye);
    row("cancel-between-user-and-pass-says-quit", pop3Plan(),
        announcing("USER") + s("C: USER anna\ncancel\nC: QUIT\nfinish\nsilence"));
}

void Pop3DialogueTest::conversation()
{
    QFETCH(Plan, plan);
    QFETCH(QString, text);
    DialoguePlayer player(plan, mailboxMaterial(plan));
    QCOMPARE(player.play(text), QString());
    QVERIFY(player.dialogue().isFinished());
}

void Pop3DialogueTest::passwordWithALineBreakIsNotSent()
{
    const Plan plan = pop3Plan();
    DialoguePlayer player(plan, mailboxMaterial(plan, "one\r\nDELE 1"));
    QCOMPARE(player.play(announcing("USER") + QStringLiteral("note: login.unsendable-password\n")
                 + Goodbye),
        QString());
}

void Pop3DialogueTest::timestamps_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("timestamp");
    const auto row = [](const char *name, const char *greeting, const char *timestamp) {
        QTest::newRow(name) << QByteArray(greeting) << QByteArray(timestamp);
    };
    row("rfc-1939", "ready <1896.697170952@dbc.mtview.ca.us>", "<1896.697170952@dbc.mtview.ca.us>");
    row("none", "ready", "");
    row("no-at", "<ready>", "");
    row("two-at", "<a@b@c>", "");
    row("blank-in-it", "<a b@c>", "");
    row("nothing-before-the-at", "<@c>", "");
    row("control-character", "<a\x01@c>", "");
    row("second-pair", "<hi> <a@b>", "<a@b>");
    row("open-only", "<a@b", "");
}

void Pop3DialogueTest::timestamps()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, timestamp);
    QCOMPARE(apopTimestampIn(greeting), timestamp);
}

void Pop3DialogueTest::apopDigestOfTheRfc()
{
    const SaslCredentials credentials{QStringLiteral("mrose"), {}, Secret("tanstaaf")};
    const Command command = apopCommand(credentials, "<1896.697170952@dbc.mtview.ca.us>");
    QCOMPARE(command.wire, QByteArray("APOP mrose c4c9334bac560ecc979e58001b3e22fb\r\n"));
    const Span digest{11, 32, Sort::Secret};
    QCOMPARE(command.spans.back(), digest);
}

QTEST_GUILESS_MAIN(Pop3DialogueTest)
#include "tst_pop3_dialogue.moc"
