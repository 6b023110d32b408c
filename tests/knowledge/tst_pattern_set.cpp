// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Patterns: how they are read, what they match, and that the one pass finds what each pattern alone
// finds.

#include "knowledge/PatternSet.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace smtpscope;

class PatternSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void matches_data();
    void matches();
    void starReachesSoFar();
    void faults_data();
    void faults();
    void faultsHaveReasons();
    void alternativesAreMultiplied();
    void tellsWhichPatternsMatch();
    void findsTheSameAsRegularExpressions();
    void hostileTextIsBounded_data();
    void hostileTextIsBounded();
    void emptySetFindsNothing();
};

namespace {

TextPattern read(const QString &text)
{
    return std::get<TextPattern>(textPattern(text));
}

bool matchesOne(const QString &pattern, const QString &text)
{
    return !PatternSet({read(pattern)}).matchesIn(patternText(text)).empty();
}

void row(const char *name, const char *pattern, const char *text, bool expected)
{
    QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << expected;
}

// The same pattern in the language of regular expressions, for patterns without escapes.
QString asRegularExpression(const QString &pattern)
{
    QString result;
    const QString body = pattern.toLower();
    const bool wantsLeftEdge = body.front().isLetterOrNumber() || body.startsWith(u'#');
    const bool wantsRightEdge = body.back().isLetterOrNumber() || body.endsWith(u'#');
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body[i];
        if (body.mid(i, 3) == QLatin1String(" * ")) { // one blank may stand on both sides of it
            result += QStringLiteral("(?: .{0,120} | )");
            i += 2;
        } else if (c == u'*') {
            result += QStringLiteral(".{0,120}");
        } else if (c == u'#') {
            result += QStringLiteral("[0-9]{1,64}");
        } else {
            result += c == u'.' ? QStringLiteral("\\.") : QString(c);
        }
    }
    return (wantsLeftEdge ? QStringLiteral("(?<![a-z0-9])") : QString()) + result
        + (wantsRightEdge ? QStringLiteral("(?![a-z0-9])") : QString());
}

} // namespace

void PatternSetTest::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    row("in the middle", "user unknown", "sorry, user unknown here", true);
    row("not there", "user unknown", "sorry, user known here", false);
    row("any case", "User Unknown", "USER UNKNOWN", true);
    row("case beyond ascii", "GRÖSSE ÜBER", "größe über grösse über", true);
    row("white space is one blank", "user unknown", "user \t\n unknown", true);
    row("word begins inside of a word", "known user", "unknown user", false);
    row("word ends inside of a word", "user unknown", "user unknowns", false);
    row("digit is a part of a word", "full", "full2", false);
    row("mark ends a word", "quota full", "<quota full>", true);
    row("low line ends a word", "over quota", "_over quota_", true);
    row("escaped bracket", "\\(tss04\\)", "x(tss04)y", true);
    row("escaped star", "\\*\\*\\* full", "*** full", true);
    row("escaped backslash", "a\\\\bcd", "a\\bcd", true);
    row("star", "user*unknown", "user <a@b> is unknown", true);
    row("star takes nothing", "user*unknown", "userunknown", true);
    row("star between blanks", "user * unknown", "user x unknown", true);
    row("star between blanks takes nothing", "user * unknown", "user unknown", true);
    row("star between blanks before the longest piece", "the * mailbox", "the mailbox", true);
    row("star between blanks wants both words", "user * unknown", "user unknow", false);
    row("star at the beginning needs no edge", "*known user", "unknown user", true);
    row("star at the end needs no edge", "mailbox ful*", "mailbox fullest", true);
    row("two stars", "abc*def*ghi", "abc 1 def 2 ghi", true);
    row("order counts", "abc*def*ghi", "abc ghi def", false);
    row("later second piece", "abc*def ghi", "abc def x def ghi", true);
    row("digits", "error # in", "error 12345 in", true);
    row("digits need one", "error # in", "error  in", false);
    row("digits at the end are whole", "code 55#", "code 551", true);
    row("digits at the end touch a letter", "code 55#", "code 551a", false);
    row("digits at the beginning are whole", "# messages", "a12 messages", false);
    row("digits then digit", "abc #5 def", "abc 125 def", true);
    row("first alternative", "mailbox (is|was) full", "mailbox is full", true);
    row("second alternative", "mailbox (is|was) full", "mailbox was full", true);
    row("no alternative", "mailbox (is|was) full", "mailbox full", false);
    row("empty alternative leaves one blank", "mailbox (is|) full", "mailbox full", true);
    row("digits in an alternative", "(error #|fault) here", "error 7 here", true);
    row("two groups", "(user|account) (unknown|disabled)", "account disabled", true);
    row("beginning", "^user unknown", "user unknown", true);
    row("not at the beginning", "^user unknown", "a user unknown", false);
    row("end", "unknown$", "user unknown", true);
    row("not at the end", "unknown$", "user unknown.", false);
    row("whole text", "^go away$", " go  away ", true);
    row("beginning and star", "^abc*xyz", "abc in between xyz", true);
    row("dollar inside is itself", "us$ price", "us$ price", true);
    row("text shorter than the pattern", "mailbox unavailable", "mailbox", false);
    row("empty text", "mailbox", "", false);
    row("longest piece is not the first", "ab*mailbox unavailable", "ab mailbox unavailable", true);
    row("pieces before the longest are compared", "ab*mailbox unavailable",
        "cd mailbox unavailable", false);
    row("japanese has no blanks", "ユーザー不明", "エラー:ユーザー不明です", true);
    row("second place fits", "user x", "user xy user x", true);
}

void PatternSetTest::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    QCOMPARE(matchesOne(pattern, text), expected);
}

void PatternSetTest::starReachesSoFar()
{
    const QString far = QString(119, u'x');
    QVERIFY(matchesOne(
        QStringLiteral("abc*xyz"), QStringLiteral("abc ") + far + QStringLiteral("xyz")));
    QVERIFY(!matchesOne(
        QStringLiteral("abc*xyz"), QStringLiteral("abc xx") + far + QStringLiteral("xyz")));
}

void PatternSetTest::faults_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<PatternFault>("expected");
    const auto fault = [](const char *name, const char *pattern, PatternFault expected) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << expected;
    };
    fault("open group", "mailbox (full", PatternFault::OpenGroup);
    fault("nested group", "mailbox (very (full))", PatternFault::NestedGroup);
    fault("star in group", "mailbox (a*b)", PatternFault::StarInGroup);
    fault("bar outside", "mailbox|full", PatternFault::StrayBar);
    fault("end without group", "mailbox) full", PatternFault::StrayParenthesis);
    fault("open escape", "mailbox\\", PatternFault::OpenEscape);
    fault("five stars", "aaa*b*c*d*e*f", PatternFault::TooManyStars);
    fault("too many combinations", "xxx(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b)",
        PatternFault::TooManyWays);
    fault("nothing fixed", "ab*#*cd", PatternFault::NoLiteral);
    fault("one alternative without enough", "(full|ab)", PatternFault::NoLiteral);
    fault("empty", "", PatternFault::NoLiteral);
    fault("only blanks", "   ", PatternFault::NoLiteral);
}

void PatternSetTest::faults()
{
    QFETCH(const QString, pattern);
    QFETCH(const PatternFault, expected);
    const auto result = textPattern(pattern);
    QVERIFY(std::holds_alternative<PatternFault>(result));
    QCOMPARE(std::get<PatternFault>(result), expected);
}

void PatternSetTest::faultsHaveReasons()
{
    std::set<QString> reasons;
    for (int fault = 0; fault <= int(PatternFault::NoLiteral); ++fault)
        reasons.insert(reasonOf(PatternFault(fault)));
    QCOMPARE(reasons.size(), size_t(PatternFault::NoLiteral) + 1);
    QVERIFY(!reasons.contains(QString()));
}

void PatternSetTest::alternativesAreMultiplied()
{
    QCOMPARE(read(QStringLiteral("(a|b|) mailbox (full|empty)")).ways.size(), size_t(6));
    QCOMPARE(read(QStringLiteral("mailbox full")).ways.size(), size_t(1));
}

void PatternSetTest::tellsWhichPatternsMatch()
{
    const PatternSet set({read(QStringLiteral("user unknown")), read(QStringLiteral("unknown")),
        read(QStringLiteral("quota")), read(QStringLiteral("^sorry")),
        read(QStringLiteral("user unknown"))});
    QCOMPARE(set.size(), size_t(5));
    QCOMPARE(set.matchesIn(patternText(u"Sorry: user unknown, user unknown")),
        (std::vector<int>{0, 1, 3, 4}));
    QCOMPARE(set.matchesIn(patternText(u"quota")), std::vector<int>{2});
}

// Made-up patterns and texts over few words, so that pieces overlap in every way.
void PatternSetTest::findsTheSameAsRegularExpressions()
{
    QRandomGenerator random(4711);
    const QStringList words{QStringLiteral("user"), QStringLiteral("use"), QStringLiteral("unk"),
        QStringLiteral("known"), QStringLiteral("1"), QStringLiteral("22"), QStringLiteral(" "),
        QStringLiteral("."), QStringLiteral("sera")};
    const auto madeUp = [&](int most, const QStringList &more) {
        const QStringList all = words + more;
        QString text;
        for (int i = random.bounded(1, most); i > 0; --i)
            text += all[random.bounded(int(all.size()))];
        return text.simplified();
    };
    std::vector<TextPattern> patterns;
    QList<QRegularExpression> expressions;
    while (patterns.size() < 300) {
        const QString text = madeUp(7, {QStringLiteral("*"), QStringLiteral("#")});
        const auto pattern = textPattern(text);
        const bool isHardToSay =
            text.contains(QLatin1String("**")) || text.contains(QLatin1String("* *"));
        if (std::holds_alternative<PatternFault>(pattern) || isHardToSay)
            continue;
        patterns.push_back(std::get<TextPattern>(pattern));
        expressions += QRegularExpression(asRegularExpression(text));
    }
    const PatternSet set(patterns);
    size_t found = 0;
    for (int i = 0; i < 300; ++i) {
        const QString text = madeUp(40, {});
        std::vector<int> expected;
        for (int each = 0; each < int(expressions.size()); ++each) {
            if (expressions[each].match(text).hasMatch())
                expected.push_back(each);
        }
        found += expected.size();
        QVERIFY2(set.matchesIn(patternText(text)) == expected, qPrintable(text));
    }
    QVERIFY(found > 1000); // else nothing was compared
}

void PatternSetTest::hostileTextIsBounded_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("many anchors") << QStringLiteral("aaa ");
    QTest::newRow("one long run") << QStringLiteral("a");
    QTest::newRow("digits") << QStringLiteral("1");
    QTest::newRow("nearly the whole pattern") << QStringLiteral("aaa bbb ccc ddd ");
}

void PatternSetTest::hostileTextIsBounded()
{
    QFETCH(const QString, unit);
    const PatternSet set({read(QStringLiteral("aaa*bbb*ccc*ddd*eee")),
        read(QStringLiteral("aaa*#*aaa*#zzz")), read(QStringLiteral("*aaa*aaa*aaa*zzz"))});
    const QByteArray text = patternText(unit.repeated(256 * 1024 / unit.size()));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(set.matchesIn(text).empty());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void PatternSetTest::emptySetFindsNothing()
{
    QVERIFY(PatternSet().matchesIn("anything").empty());
    QVERIFY(PatternSet({read(QStringLiteral("anything"))}).matchesIn("").empty());
}

QTEST_APPLESS_MAIN(PatternSetTest)
#include "tst_pattern_set.moc"
