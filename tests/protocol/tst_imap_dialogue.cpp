// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Whole IMAP conversations as text: what the dialogue says to what servers say, and that it says no
// more.

#include "protocol/DialoguePlayer.h"
#include "protocol/MailboxFixtures.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan imapPlan(Security security = Security::None, const char *mechanism = "LOGIN")
{
    return mailboxPlan(Protocol::Imap, security, QLatin1String(mechanism));
}

Plan withoutSignIn(Security security = Security::None)
{
    return imapPlan(security, "");
}

Plan stoppingAfter(Stage stage, Security security = Security::None)
{
    Plan plan = imapPlan(security);
    plan.stopAfter = stage;
    return plan;
}

const QString Greeting = QStringLiteral("connect\nS: * OK ready\nC: A001 CAPABILITY\n");

QString announcing(const char *capabilities)
{
    return Greeting
        + QStringLiteral("S: * CAPABILITY IMAP4rev1 %1\nS: A001 OK done\n")
              .arg(QLatin1String(capabilities));
}

const QString ToLogin = announcing("") + QStringLiteral("C: A002 LOGIN \"anna\" \"s3cret-word\"\n");
const QString ToStartTls =
    announcing("STARTTLS LOGINDISABLED") + QStringLiteral("C: A002 STARTTLS\n");
const QString Goodbye = QStringLiteral("C: A003 LOGOUT\nS: * BYE see you\nS: A003 OK done\nfinish");

} // namespace

class ImapDialogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signIn_data();
    void signIn();
    void trouble_data();
    void trouble();
    void encryption_data();
    void encryption();
    void stops_data();
    void stops();
    void literals_data();
    void literals();
    void capabilitiesAreGathered();

private:
    static void columns();
    static void play();
};

void ImapDialogueTest::columns()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
}

void ImapDialogueTest::play()
{
    QFETCH(Plan, plan);
    QFETCH(QString, text);
    DialoguePlayer player(plan, mailboxMaterial(plan));
    QCOMPARE(player.play(text), QString());
    QVERIFY(player.dialogue().isFinished());
}

void ImapDialogueTest::signIn_data()
{
    columns();
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };

    row("login-accepted", imapPlan(), ToLogin + s("S: A002 OK in\n") + Goodbye);
    row("login-refused-tries-nothing-else", imapPlan(Security::None, "AUTO"),
        announcing("")
            + s("C: A002 LOGIN \"anna\" \"s3cret-word\"\n"
                "S: A002 NO [AUTHENTICATIONFAILED] wrong\n")
            + Goodbye);
    row("login-bad", imapPlan(), ToLogin + s("S: A002 BAD what\n") + Goodbye);
    row("untagged-news-during-login", imapPlan(),
        ToLogin + s("S: * OK still here\nS: * 3 EXISTS\nS: A002 OK in\n") + Goodbye);
    row("logindisabled", imapPlan(),
        announcing("LOGINDISABLED AUTH=GSSAPI")
            + s("note: login.disabled\nC: A002 LOGOUT\nS: * BYE x\nS: A002 OK x\nfinish"));
    row("auto-plain-text-hides-the-password", imapPlan(Security::None, "AUTO"),
        announcing("AUTH=PLAIN AUTH=CRAM-MD5") + s("C: A002 AUTHENTICATE CRAM-MD5\nlost\ncut"));
    row("auto-takes-plain-before-login", imapPlan(Security::None, "AUTO"),
        announcing("AUTH=PLAIN AUTH=LOGIN") + s("C: A002 AUTHENTICATE PLAIN\nlost\ncut"));
    row("auto-takes-sasl-login-where-the-command-is-disabled", imapPlan(Security::None, "AUTO"),
        announcing("LOGINDISABLED AUTH=LOGIN")
            + s("C: A002 AUTHENTICATE LOGIN\nS: + VXNlcm5hbWU6\nnote: sasl.challenge\nC: YW5uYQ==\n"
                "S: + UGFzc3dvcmQ6\nnote: sasl.challenge\nC: czNjcmV0LXdvcmQ=\nS: A002 OK in\n")
            + Goodbye);
    row("plain-without-sasl-ir", imapPlan(Security::None, "PLAIN"),
        announcing("AUTH=PLAIN")
            + s("C: A002 AUTHENTICATE PLAIN\nS: + \nC: AGFubmEAczNjcmV0LXdvcmQ=\n"
                "S: A002 OK in\n")
            + Goodbye);
    row("plain-with-sasl-ir", imapPlan(Security::None, "PLAIN"),
        announcing("AUTH=PLAIN SASL-IR")
            + s("C: A002 AUTHENTICATE PLAIN AGFubmEAczNjcmV0LXdvcmQ=\nS: A002 OK in\n") + Goodbye);
    row("news-before-the-challenge", imapPlan(Security::None, "PLAIN"),
        announcing("AUTH=PLAIN")
            + s("C: A002 AUTHENTICATE PLAIN\nS: * OK wait\nS: +\nC: AGFubmEAczNjcmV0LXdvcmQ=\n"
                "S: A002 NO no\n")
            + Goodbye);
    row("broken-challenge-is-cancelled", imapPlan(Security::None, "CRAM-MD5"),
        announcing("AUTH=CRAM-MD5")
            + s("C: A002 AUTHENTICATE CRAM-MD5\nS: + ???\ncomplain: sasl.challenge-malformed\n"
                "C: *\nS: A002 BAD cancelled\n")
            + Goodbye);
    row("mechanism-not-offered", imapPlan(Security::None, "CRAM-MD5"),
        announcing("AUTH=PLAIN")
            + s("note: auth.mechanism-not-offered\nC: A002 LOGOUT\nS: A002 OK x\nfinish"));
    row("no-sign-in-wanted", withoutSignIn(),
        announcing("AUTH=PLAIN") + s("C: A002 LOGOUT\nS: A002 OK x\nfinish"));
    row("typed-command-keeps-its-own-tag", withoutSignIn(),
        s("connect\nS: * OK hi\ntype: x7 CAPABILITY\nC: x7 CAPABILITY\nS: * CAPABILITY IMAP4rev1\n"
          "S: x7 OK done\nC: A002 LOGOUT\nS: A002 OK x\nfinish"));
}

void ImapDialogueTest::signIn()
{
    play();
}

void ImapDialogueTest::trouble_data()
{
    columns();
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const QString leave = s("C: A001 LOGOUT\nS: * BYE x\nS: A001 OK x\nfinish");

    row("greeting-bye", imapPlan(), s("connect\nS: * BYE full\nfinish\nsilence"));
    row("greeting-no", imapPlan(), s("connect\nS: * NO nope\n") + leave);
    row("greeting-data", imapPlan(), s("connect\nS: * CAPABILITY IMAP4rev1\n") + leave);
    row("greeting-smtp", imapPlan(), s("connect\nS: 220 this is SMTP\nfinish\nsilence"));
    row("greeting-tagged", imapPlan(), s("connect\nS: A001 OK hi\nfinish\nsilence"));
    row("greeting-never-comes", imapPlan(), s("connect\ntimeout\ncut"));
    row("bye-right-after-the-greeting", imapPlan(),
        s("connect\nS: * OK hi\nS: * BYE sorry\nfinish\nsilence"));
    row("news-right-after-the-greeting", withoutSignIn(),
        s("connect\nS: * OK hi\nS: * NO disk almost full\nC: A001 CAPABILITY\nlost\ncut"));
    row("preauth-leaves-nothing-to-sign-in-to", imapPlan(),
        s("connect\nS: * PREAUTH hi\nC: A001 CAPABILITY\nS: A001 OK x\nnote: login.preauth\n"
          "C: A002 LOGOUT\nS: A002 OK x\nfinish"));
    row("capability-refused-goes-on", imapPlan(),
        Greeting
            + s("S: A001 BAD what\nnote: capability.refused\n"
                "C: A002 LOGIN \"anna\" \"s3cret-word\"\nlost\ncut"));
    row("capability-refused-keeps-the-greeting's", imapPlan(),
        s("connect\nS: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] hi\nC: A001 CAPABILITY\n"
          "S: A001 NO no\nnote: capability.refused\nnote: login.disabled\nC: A002 LOGOUT\n"
          "S: A002 OK x\nfinish"));
    row("capability-not-now", imapPlan(),
        Greeting + s("S: A001 NO [UNAVAILABLE] later\nC: A002 LOGOUT\nS: A002 OK x\nfinish"));
    row("continuation-at-capability", imapPlan(),
        Greeting + s("S: + go on\nC: A002 LOGOUT\nS: A002 OK x\nfinish"));
    row("wrong-tag", imapPlan(), Greeting + s("S: A999 OK done\nfinish\nsilence"));
    row("no-tag", imapPlan(), Greeting + s("S: OK done\nfinish\nsilence"));
    row("bye-during-login", imapPlan(), ToLogin + s("S: * BYE too many failures\nfinish\nsilence"));
    row("continuation-at-login", imapPlan(),
        ToLogin + s("S: + more\ncomplain: login.unexpected-continuation\nfinish\nsilence"));
    row("drop-during-login", imapPlan(), ToLogin + s("lost\ncut"));
    row("silence-at-login", imapPlan(), ToLogin + s("timeout\ncut"));
    row("alert-is-told", imapPlan(),
        ToLogin
            + s("S: * NO [ALERT] tonight\nS: A002 NO [AUTHENTICATIONFAILED] wrong\n"
                "note: server.alert\n")
            + Goodbye);
    row("alert-that-nobody-asked-for-is-told", withoutSignIn(),
        s("connect\nS: * OK hi\nS: * OK [ALERT] down tonight\nnote: server.alert\n"
          "C: A001 CAPABILITY\nlost\ncut"));
    row("cancel-says-logout", imapPlan(), Greeting + s("cancel\nC: A002 LOGOUT\nfinish\nsilence"));
    row("cancel-within-a-sign-in-says-nothing", imapPlan(Security::None, "PLAIN"),
        announcing("AUTH=PLAIN") + s("C: A002 AUTHENTICATE PLAIN\ncancel\ncut"));
    row("goodbye-unanswered", withoutSignIn(), announcing("") + s("C: A002 LOGOUT\ntimeout\ncut"));
}

void ImapDialogueTest::trouble()
{
    play();
}

void ImapDialogueTest::encryption_data()
{
    columns();
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const QString leave = s("C: A002 LOGOUT\nS: A002 OK x\nfinish");

    row("abilities-are-asked-again", imapPlan(Security::StartTls),
        ToStartTls
            + s("S: A002 OK go\ntls\nC: A003 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: A003 OK x\n"
                "C: A004 LOGIN \"anna\" \"s3cret-word\"\nlost\ncut"));
    row("what-was-said-before-tls-is-forgotten", imapPlan(Security::StartTls, "PLAIN"),
        announcing("STARTTLS AUTH=PLAIN")
            + s("C: A002 STARTTLS\nS: A002 OK go\ntls\nC: A003 CAPABILITY\nS: A003 BAD no\n"
                "note: capability.refused\nnote: auth.mechanism-not-offered\nC: A004 LOGOUT\n"
                "S: A004 OK x\nfinish"));
    row("tls-from-the-first-byte", imapPlan(Security::Tls),
        s("connect\ntls\nS: * OK hi\nC: A001 CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN\n"
          "S: A001 OK x\nC: A002 LOGIN \"anna\" \"s3cret-word\"\nlost\ncut"));
    row("starttls-not-offered", imapPlan(Security::StartTls),
        announcing("AUTH=PLAIN") + s("note: starttls.not-offered\n") + leave);
    row("starttls-refused", imapPlan(Security::StartTls),
        ToStartTls + s("S: A002 BAD no\n") + Goodbye);
    row("starttls-continuation", imapPlan(Security::StartTls),
        ToStartTls + s("S: + go\n") + Goodbye);
    row("starttls-injection", imapPlan(Security::StartTls),
        ToStartTls + s("S: A002 OK go\ntls-fails\ncut\nsilence"));
    row("starttls-text-in-between", imapPlan(Security::StartTls),
        ToStartTls + s("inject\ncut\nsilence"));
    row("starttls-preauth", imapPlan(Security::StartTls),
        s("connect\nS: * PREAUTH hi\nC: A001 CAPABILITY\nS: * CAPABILITY STARTTLS\nS: A001 OK x\n"
          "note: starttls.preauth\n")
            + leave);
    row("if-offered-and-preauth", withoutSignIn(Security::StartTlsIfOffered),
        s("connect\nS: * PREAUTH hi\nC: A001 CAPABILITY\nS: * CAPABILITY STARTTLS\nS: A001 OK x\n")
            + leave);
    row("if-offered-refused-goes-on-plain", imapPlan(Security::StartTlsIfOffered),
        ToStartTls
            + s("S: A002 NO no\nnote: starttls.refused-goes-on-plain\nnote: auth.needs-tls\n")
            + Goodbye);
    row("unverified-server-gets-no-password", imapPlan(Security::StartTlsIfOffered),
        ToStartTls
            + s("S: A002 OK go\ntls-unverified\nC: A003 CAPABILITY\nS: A003 OK x\n"
                "note: auth.unverified-tls\nC: A004 LOGOUT\nS: A004 OK x\nfinish"));
}

void ImapDialogueTest::encryption()
{
    play();
}

void ImapDialogueTest::stops_data()
{
    columns();
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    Plan dropping = imapPlan();
    dropping.pace.drop = true;

    row("connect", stoppingAfter(Stage::Connect), s("connect\nfinish"));
    row("greeting", stoppingAfter(Stage::Greeting),
        s("connect\nS: * OK hi\nC: A001 LOGOUT\nS: A001 OK x\nfinish"));
    row("starttls", stoppingAfter(Stage::StartTls, Security::StartTls),
        ToStartTls + s("S: A002 OK go\nfinish"));
    row("tls-that-is-not-in-the-plan", stoppingAfter(Stage::Tls),
        announcing("") + s("C: A002 LOGOUT\nS: A002 OK x\nfinish"));
    row("dropped-after-login", dropping,
        ToLogin + s("S: A002 OK in\nnote: connection.dropped\ncut"));
}

void ImapDialogueTest::stops()
{
    play();
}

void ImapDialogueTest::literals_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *user, const char *password,
                         const char *text) {
        QTest::newRow(name) << QString::fromUtf8(user) << QByteArray(password)
                            << ToLogin.section(QLatin1Char('\n'), 0, -3) + QLatin1Char('\n')
                + QString::fromUtf8(text);
    };
    row("quotes-are-escaped", "DOM\\anna", "a \"b\" \\c",
        "C: A002 LOGIN \"DOM\\\\anna\" \"a \\\"b\\\" \\\\c\"\n"
        "S: A002 OK x\nC: A003 LOGOUT\nS: A003 OK x\nfinish");
    row("password-as-literal", "anna", "gr\xc3\xbcn",
        "note: login.not-ascii\nC: A002 LOGIN \"anna\" {5}\nS: + go\nC: gr\xc3\xbcn\nS: A002 OK x\n"
        "C: A003 LOGOUT\nS: A003 OK x\nfinish");
    row("both-as-literals", "\xc3\xa4", "b\xc3\xa4",
        "note: login.not-ascii\nC: A002 LOGIN {2}\nS: + go\nC: \xc3\xa4 {3}\nS: + go\n"
        "C: b\xc3\xa4\nS: A002 OK x\nC: A003 LOGOUT\nS: A003 OK x\nfinish");
    row("literal-refused", "anna", "\xc3\xa4",
        "note: login.not-ascii\nC: A002 LOGIN \"anna\" {2}\nS: A002 BAD no literals\n"
        "C: A003 LOGOUT\nS: A003 OK x\nfinish");
    row("cancelled-before-the-literal", "anna", "\xc3\xa4",
        "note: login.not-ascii\nC: A002 LOGIN \"anna\" {2}\ncancel\ncut");
}

void ImapDialogueTest::literals()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, text);
    Plan plan = imapPlan();
    plan.user = user;
    DialoguePlayer player(plan, mailboxMaterial(plan, password));
    QCOMPARE(player.play(text), QString());
}

void ImapDialogueTest::capabilitiesAreGathered()
{
    const Plan plan = withoutSignIn();
    DialoguePlayer player(plan, mailboxMaterial(plan));
    QCOMPARE(player.play(announcing("auth=PLAIN AUTH=scram-sha-1 idle")),
        QStringLiteral("unexpected: C: A002 LOGOUT"));
    QCOMPARE(
        player.capabilities().value(QStringLiteral("AUTH")), QStringLiteral("PLAIN scram-sha-1"));
    QVERIFY(player.capabilities().contains(QStringLiteral("IDLE")));
}

QTEST_GUILESS_MAIN(ImapDialogueTest)
#include "tst_imap_dialogue.moc"
