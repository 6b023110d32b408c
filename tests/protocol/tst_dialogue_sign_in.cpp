// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Sign-ins by token, by something outside, anonymously and by DIGEST-MD5, as conversations.

#include "protocol/DialogueFixtures.h"
#include "protocol/DialoguePlayer.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

Plan signingIn(const QString &mechanism, const QString &user = QStringLiteral("anna"))
{
    Plan plan = basePlan();
    plan.mechanism = mechanism;
    plan.user = user;
    plan.allowPlaintextAuth = true;
    plan.stopAfter = Stage::Auth;
    return plan;
}

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

// The conversation from EHLO on, with `mechanism` offered.
QString offering(const QString &mechanism)
{
    return QStringLiteral("connect\nS: 220 mx\nC: EHLO client.example\nS: 250-mx\nS: 250 AUTH ")
        + mechanism + QLatin1Char('\n');
}

QString base64(const QByteArray &text)
{
    return QString::fromLatin1(text.toBase64());
}

const QString Bye = QStringLiteral("C: QUIT\nS: 221 bye\nfinish");

} // namespace

class DialogueSignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void conversation_data();
    void conversation();
};

void DialogueSignInTest::conversation_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Plan &plan, const QString &text) {
        QTest::newRow(name) << plan << text;
    };
    const QString xoauth2 = base64(QByteArray("user=anna\x01"
                                              "auth=Bearer s3cret-word\x01\x01"));
    const QString error = base64(R"({"status":"400"})");
    row("gmail-xoauth2-accepted", signingIn(s("XOAUTH2")),
        offering(s("XOAUTH2")) + s("C: AUTH XOAUTH2 ") + xoauth2 + s("\nS: 235 ok\n") + Bye);
    row("gmail-xoauth2-error-is-acknowledged-by-an-empty-line", signingIn(s("XOAUTH2")),
        offering(s("XOAUTH2")) + s("C: AUTH XOAUTH2 ") + xoauth2 + s("\nS: 334 ") + error
            + s("\nnote: sasl.challenge\nC: \nS: 535 5.7.8 no\n") + Bye);
    const QString bearer = base64(QByteArray("n,a=anna,\x01"
                                             "auth=Bearer s3cret-word\x01\x01"));
    row("oauthbearer-error-is-acknowledged-by-control-a", signingIn(s("OAUTHBEARER")),
        offering(s("OAUTHBEARER")) + s("C: AUTH OAUTHBEARER ") + bearer + s("\nS: 334 ") + error
            + s("\nnote: sasl.challenge\nC: AQ==\nS: 535 5.7.8 no\n") + Bye);
    row("external-for-itself", signingIn(s("EXTERNAL"), {}),
        offering(s("EXTERNAL")) + s("C: AUTH EXTERNAL =\nS: 235 ok\n") + Bye);
    row("external-for-anna", signingIn(s("EXTERNAL")),
        offering(s("EXTERNAL")) + s("C: AUTH EXTERNAL YW5uYQ==\nS: 235 ok\n") + Bye);
    row("external-asked-once-more", signingIn(s("EXTERNAL"), {}),
        offering(s("EXTERNAL")) + s("C: AUTH EXTERNAL =\nS: 334\nC: \nS: 235 ok\n") + Bye);
    Plan anonymous = signingIn(s("ANONYMOUS"), {});
    anonymous.allowPlaintextAuth = false;
    row("anonymous-needs-no-tls", anonymous,
        offering(s("ANONYMOUS")) + s("C: AUTH ANONYMOUS c210cHNjb3Bl\nS: 235 ok\n") + Bye);
    Plan external = signingIn(s("EXTERNAL"));
    external.allowPlaintextAuth = false;
    row("external-without-tls-is-not-tried", external,
        offering(s("EXTERNAL")) + s("note: auth.needs-tls\n") + Bye);
    row("digest-md5-is-not-chosen-by-itself", signingIn(s("AUTO")),
        offering(s("DIGEST-MD5 XOAUTH2 EXTERNAL ANONYMOUS"))
            + s("note: auth.mechanism-not-offered\n") + Bye);
    row("digest-md5-without-a-challenge-is-given-up", signingIn(s("DIGEST-MD5")),
        offering(s("DIGEST-MD5"))
            + s("C: AUTH DIGEST-MD5\nS: 334\ncomplain: sasl.challenge-malformed\nC: *\n"
                "S: 501 ok\n")
            + Bye);
}

void DialogueSignInTest::conversation()
{
    QFETCH(Plan, plan);
    QFETCH(QString, text);
    DialoguePlayer player(plan, materialFor(plan));
    QCOMPARE(player.play(text), QString());
}

QTEST_GUILESS_MAIN(DialogueSignInTest)
#include "tst_dialogue_sign_in.moc"
