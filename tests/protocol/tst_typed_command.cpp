// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is secret in a line that a person types.

#include "protocol/TypedCommand.h"

#include <QTest>

using namespace smtpscope;

class TypedCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreMarked_data();
    void secretsAreMarked();
    void passwordInsideIsLearned();
    void nothingFollowsALineEnd();
};

void TypedCommandTest::secretsAreMarked_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("answer");
    QTest::addColumn<QByteArray>("secret"); // all marked bytes
    const auto row = [](const char *name, const char *line, const char *secret,
                         bool answer = false) {
        QTest::newRow(name) << QByteArray(line) << answer << QByteArray(secret);
    };
    row("harmless", "MAIL FROM:<anna@example.com>", "");
    row("auth-plain", "AUTH PLAIN AGFubmEAc2VjcmV0", "AGFubmEAc2VjcmV0");
    row("auth-plain-lower-case", "auth plain AGFubmEAc2VjcmV0", "AGFubmEAc2VjcmV0");
    row("auth-without-answer", "AUTH LOGIN", "");
    row("auth-mistyped", "AUHT PLAIN AGFubmEAc2VjcmV0", "AGFubmEAc2VjcmV0");
    row("xoauth2-mistyped", "AUHT XOAUTH2 dXNlcj1hbm5hAWF1dGg9QmVhcmVyIHRvazEyMwEB",
        "dXNlcj1hbm5hAWF1dGg9QmVhcmVyIHRvazEyMwEB");
    row("blob-alone", "AGFubmEAc2VjcmV0", "AGFubmEAc2VjcmV0");
    row("pop3-pass", "PASS my secret", "my secret");
    row("pop3-apop", "APOP anna c4c9334bac560ecc979e58001b3e22fb",
        "anna c4c9334bac560ecc979e58001b3e22fb");
    row("pop3-pass-mistyped", "PAS secret", "secret");
    row("imap-login-mistyped", "LOIGN anna secret", "anna secret");
    row("auth-token-mistyped", "AUHT XOAUTH2 eyJhbGciOi.J9.x", "eyJhbGciOi.J9.x");
    row("auth-missing-letter", "AUT PLAIN AGFubmEAc2VjcmV0", "AGFubmEAc2VjcmV0");
    row("method-alone-is-no-verb", "a1 LIST \"\" *", "");
    row("imap-login", "a1 LOGIN anna \"my secret\"", "anna \"my secret\"");
    row("imap-authenticate", "a1 AUTHENTICATE PLAIN AGFubmEAc2VjcmV0", "AGFubmEAc2VjcmV0");
    row("answer-to-a-challenge", "c2VjcmV0", "c2VjcmV0", true);
    row("base64-that-is-only-a-word", "HELP abcdefgh", "");
}

void TypedCommandTest::secretsAreMarked()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, answer);
    QFETCH(QByteArray, secret);
    const Command command =
        typedCommand(line, answer ? TypedAs::ChallengeAnswer : TypedAs::Command);
    QCOMPARE(command.wire, line + "\r\n");
    QByteArray marked;
    for (const Span &span : command.spans) {
        QCOMPARE(span.sort, Sort::Secret);
        marked += command.wire.mid(span.offset, span.length);
    }
    QCOMPARE(marked, secret);
    QCOMPARE(command.secrets.empty(), secret.isEmpty());
}

void TypedCommandTest::passwordInsideIsLearned()
{
    const auto knows = [](const char *line, const char *secret) {
        const Command command = typedCommand(line, TypedAs::Command);
        return std::find(command.secrets.begin(), command.secrets.end(), QByteArray(secret))
            != command.secrets.end();
    };
    QVERIFY(knows("AUTH PLAIN AGFubmEAc2VjcmV0", "secret"));
    QVERIFY(knows("AHTU PLAIN AGFubmEAc2VjcmV0", "secret"));
    QVERIFY(knows("a LOGIN anna \"secret\"", "secret"));
    QVERIFY(knows("a LOGIN anna \"two \\\"words\"", "two \"words"));
    QVERIFY(!knows("a LOGIN anna \"secret\"", "anna")); // the name is looked for nowhere else
    QVERIFY(knows("AUTH XOAUTH2 dXNlcj1hbm5hAWF1dGg9QmVhcmVyIHRvazEyMwEB", "tok123"));
}

void TypedCommandTest::nothingFollowsALineEnd()
{
    QCOMPARE(typedCommand("NOOP\r\nQUIT", TypedAs::Command).wire, QByteArray("NOOP\r\n"));
    QCOMPARE(typedCommand(QByteArray("NO\0OP", 5), TypedAs::Command).wire, QByteArray("NO\r\n"));
}

QTEST_GUILESS_MAIN(TypedCommandTest)
#include "tst_typed_command.moc"
