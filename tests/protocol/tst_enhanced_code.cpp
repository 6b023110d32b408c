// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Where enhanced status codes stand in what servers write, and what only looks like one.

#include "protocol/EnhancedCode.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class EnhancedCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void code_data();
    void code();
};

void EnhancedCodeTest::code_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArrayList &lines, const char *expected) {
        QTest::newRow(name) << lines << QByteArray(expected);
    };

    row("postfix-unknown-user", {"5.1.1 <bob@example.org>: unknown"}, "5.1.1");
    row("postfix-accepted", {"2.1.5 Ok"}, "2.1.5");
    row("exchange-three-digit-detail", {"5.7.606 Access denied, banned sending IP"}, "5.7.606");
    row("three-digit-subject", {"4.123.1 x"}, "4.123.1");
    row("code-is-all-there-is", {"2.0.0"}, "2.0.0");
    row("blanks-before-the-code", {"  4.2.2 full"}, "4.2.2");
    row("colon-after-the-code", {"5.7.1: denied"}, "5.7.1");
    row("full-stop-after-the-code", {"5.7.1. Denied"}, "5.7.1");
    row("full-stop-and-nothing-after-the-code", {"5.7.1."}, "5.7.1");
    row("bracket-after-the-code", {"5.1.1<bob@example.org>"}, "5.1.1");
    row("google-repeats-it-in-every-line", {"5.7.1 a", "5.7.1 b"}, "5.7.1");
    row("code-in-the-second-line-only", {"Sorry", "5.7.1 no"}, "5.7.1");
    row("first-line-wins", {"4.7.0 later", "5.7.1 no"}, "4.7.0");
    row("qmail-at-the-end", {"sorry, no mailbox here by that name. (#5.1.1)"}, "5.1.1");
    row("qmail-chkuser", {"sorry, no mailbox here by that name (#5.1.1 - chkuser)"}, "5.1.1");
    row("qmail-in-the-second-line", {"sorry", "that is not mine (#5.7.1)"}, "5.7.1");
    row("qmail-after-another-mark", {"ticket (#77) refused (#4.3.0)"}, "4.3.0");
    row("start-of-a-line-goes-before-qmail", {"see (#5.7.1)", "5.1.1 unknown"}, "5.1.1");

    row("nothing", {}, "");
    row("empty-line", {""}, "");
    row("plain-text", {"Ok"}, "");
    row("address-at-the-start", {"5.7.1.2 is listed"}, "");
    row("address-with-port", {"2.4.6.8:25 is listed"}, "");
    row("address-in-the-text", {"client [192.0.2.4] 5.1.1 refused"}, "");
    row("address-in-qmail-form", {"listed (#5.7.1.2)"}, "");
    row("version-with-four-parts", {"4.10.0.3 ready"}, "");
    row("version-with-two-parts", {"4.98 ready"}, "");
    row("class-3", {"3.1.1 x"}, "");
    row("class-1", {"1.1.1 x"}, "");
    row("class-55", {"55.1.1 x"}, "");
    row("four-digit-subject", {"5.1000.1 x"}, "");
    row("four-digit-detail", {"5.1.1000 x"}, "");
    row("missing-detail", {"5.1. x"}, "");
    row("missing-subject", {"5..1 x"}, "");
    row("letters", {"5.x.1"}, "");
    row("cut-off", {"5.1."}, "");
    row("qmail-form-cut-off", {"no (#"}, "");
    row("qmail-form-without-code", {"no (#oops)"}, "");
}

void EnhancedCodeTest::code()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, expected);
    QCOMPARE(enhancedCodeIn({lines.begin(), lines.end()}), expected);
}

QTEST_GUILESS_MAIN(EnhancedCodeTest)
#include "tst_enhanced_code.moc"
