// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The record itself, and which characters may be shown.

#include "session/EnumNames.h"
#include "session/Printable.h"
#include "session/RichSession.h"
#include "session/Secret.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void printableText_data();
    void printableText();
    void eventsKeepTheirBytesAndMarks();
    void everyStageHasAName();
    void secretsDoNotShareMemory();
};

void SessionTest::printableText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isShowable");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &bytes, bool ok, const char *shown) {
        QTest::newRow(name) << bytes << ok << QString::fromUtf8(shown);
    };
    row("ascii", "250 ok", true, "250 ok");
    row("umlaut", "\xc3\xbc", true, "\xc3\xbc");
    row("line-end", "a\r\nb\r\n", true, "a\\x0d\\x0ab\\x0d\\x0a");
    row("bare-lf", "a\nb", false, "a\\x0ab");
    row("bare-cr", "a\rb", false, "a\\x0db");
    row("nul", QByteArray("\0", 1), false, "\\x00");
    row("escape", "\x1b[31m", false, "\\x1b[31m");
    row("delete", "\x7f", false, "\\x7f");
    row("c1-control", "\xc2\x9b", false, "\\u{009b}");
    row("bidi-override", "\xe2\x80\xae", false, "\\u{202e}");
    row("line-separator", "\xe2\x80\xa8", false, "\\u{2028}");
    row("zero-width-joiner", "\xe2\x80\x8d", false, "\\u{200d}");
    row("not-utf8", "\xff\xc3", false, "\\xff\\xc3");
    row("overlong", "\xc0\xaf", false, "\\xc0\\xaf");
    row("surrogate", "\xed\xa0\x80", false, "\\xed\\xa0\\x80");
    row("emoji", "\xf0\x9f\x93\xa7", true, "\xf0\x9f\x93\xa7");
}

void SessionTest::printableText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QTEST(isPrintable(bytes), "isShowable");
    QCOMPARE(printable(QByteArrayView(bytes)), shown);
    QCOMPARE(printable(QStringView(shown)), shown);
}

void SessionTest::eventsKeepTheirBytesAndMarks()
{
    const Session session = richSession();
    const Event &auth = session.events().at(3);
    QCOMPARE(session.bytesOf(auth), QByteArrayView("AUTH PLAIN ********\r\n"));
    QCOMPARE(session.spansOf(auth), (std::vector<Span>{{11, 8, Sort::Secret}}));
    QVERIFY(session.spansOf(session.events().at(2)).empty());
    QCOMPARE(session.replyOf(session.events().at(4))->code, 535);
    QCOMPARE(session.saslOf(auth)->authcid, QStringLiteral("anna"));
    QCOMPARE(session.defectOf(session.events().at(4)), QStringLiteral("reply.bare-lf"));
}

void SessionTest::everyStageHasAName()
{
    for (const Stage stage : AllStages) {
        QVERIFY(!idOf(stage).isEmpty());
        QCOMPARE(stageFromId(QString(idOf(stage))), stage);
    }
    QVERIFY(!stageFromId(u"nowhere"));
}

void SessionTest::secretsDoNotShareMemory()
{
    QByteArray typed = "hunter2-hunter2";
    const Secret secret(typed);
    QVERIFY(secret.bytes().constData() != typed.constData());
    Secret::wipe(typed);
    QVERIFY(typed.isEmpty());
    Secret copy;
    copy = secret;
    QCOMPARE(copy.bytes(), QByteArray("hunter2-hunter2"));
    QVERIFY(copy.bytes().constData() != secret.bytes().constData());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
