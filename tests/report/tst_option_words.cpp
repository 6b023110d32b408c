// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// That our texts can be told without options of the command line, and read well then.

#include "report/EventTexts.h"
#include "report/FindingSteps.h"
#include "report/FindingTextTable.h"
#include "report/NoteTexts.h"
#include "report/OptionWords.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

QStringList findingIds()
{
    QStringList ids;
    for (const auto &rows : {wayFindingTexts(), encryptionFindingTexts(), signInFindingTexts(),
             mailFindingTexts(), replyFindingTexts()}) {
        for (const FindingTextRow &row : rows)
            ids.append(row.id);
    }
    return ids;
}

QStringList allTexts()
{
    QStringList texts;
    for (const auto &rows : {wayFindingTexts(), encryptionFindingTexts(), signInFindingTexts(),
             mailFindingTexts(), replyFindingTexts()}) {
        for (const FindingTextRow &row : rows)
            texts.append(QString::fromUtf8(row.text));
    }
    for (const QString &id : findingIds()) {
        Finding finding;
        finding.id = id;
        texts.append(findingSteps(finding));
    }
    for (const char *note : {"helo.chosen: pc1.example.com", "auth.needs-tls", "connection.dropped",
             "deliverby.not-offered"})
        texts.append(noteText(QString::fromUtf8(note)));
    return texts;
}

} // namespace

class TestOptionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOptionsAway_data();
    void takesOptionsAway();
    void leavesNoOptionInAnyText();
    void leavesRecordedWordsAlone();
};

void TestOptionWords::takesOptionsAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("in the middle", "Try it with patience (--timeout 300), once.",
        "Try it with patience, once.");
    row("at the end", "The line is cut (--drop-after)", "The line is cut");
    row("several", "No wishes (--notify, --ret); left out", "No wishes; left out");
    row("two options", "Compare (--grid HOST --control OTHER-HOST): if", "Compare: if");
    row("with other words", "Name it (such as pc1.example.com; here --helo NAME).",
        "Name it (such as pc1.example.com).");
    row("behind a semicolon", "it is called x; --helo NAME changes that", "it is called x");
    row("in brackets of a transcript", "(it is called x; --helo NAME changes that)",
        "(it is called x)");
    row("nothing", "Left (as it is); a -- b (--)", "Left (as it is); a -- b (--)");
}

void TestOptionWords::takesOptionsAway()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withoutOptions(text), shown);
}

void TestOptionWords::leavesNoOptionInAnyText()
{
    static const QRegularExpression leftover(
        QStringLiteral("--|\\( |\\(\\)| \\.| ,|  |again with\\.|\\bHOST\\b|\\bNAME\\b"));
    const QStringList texts = allTexts();
    int named = 0;
    for (const QString &text : texts) {
        const QString shown = withoutOptions(text);
        named += shown == text ? 0 : 1;
        QVERIFY2(!leftover.match(shown).hasMatch(), qPrintable(shown));
        QCOMPARE(shown.count(QLatin1Char('(')), shown.count(QLatin1Char(')')));
    }
    QVERIFY(named > 15); // else nothing was tried
}

void TestOptionWords::leavesRecordedWordsAlone()
{
    Phrases text = own(QStringLiteral("It said (--timeout 300): "));
    append(text, recorded(QStringLiteral("250 hello (--verbose)")));
    QCOMPARE(windowText(text), QStringLiteral("It said: 250 hello (--verbose)"));
}

QTEST_APPLESS_MAIN(TestOptionWords)
#include "tst_option_words.moc"
