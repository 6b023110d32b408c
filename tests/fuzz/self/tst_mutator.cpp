// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "fuzz/Dictionary.h"
#include "fuzz/Mutator.h"

#include <QSet>
#include <QTest>

using namespace smtpscope::test;

// A fuzzer that finds something in one run finds it in all: its inputs are new, but always the
// same.
class MutatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheSameInputsInEveryRun();
    void makesNewInputsWithinTheLimit();
    void makesInputsOutOfNothing();
    void readsDictionaries_data();
    void readsDictionaries();
};

namespace {

const QByteArrayList Corpus{QByteArray("250 ok\r\n"), QByteArray(3'000, 'a')};

} // namespace

void MutatorTest::makesTheSameInputsInEveryRun()
{
    Mutator one(Corpus, {"word"});
    Mutator other(Corpus, {"word"});
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(one.next(), other.next());
}

void MutatorTest::makesNewInputsWithinTheLimit()
{
    Mutator mutator(Corpus, {"word"});
    QSet<QByteArray> made;
    qsizetype longest = 0;
    bool hasWord = false;
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray input = mutator.next();
        longest = qMax(longest, input.size());
        hasWord = hasWord || input.contains("word");
        made.insert(input);
    }
    QVERIFY(made.size() > 900);
    QCOMPARE(longest, Mutator::LongestInput);
    QVERIFY(hasWord);
}

void MutatorTest::makesInputsOutOfNothing()
{
    Mutator mutator({}, {});
    QSet<QByteArray> made;
    for (int i = 0; i < 100; ++i)
        made.insert(mutator.next());
    QVERIFY(made.size() > 10);
}

void MutatorTest::readsDictionaries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const char *text, const QByteArrayList &words) {
        QTest::newRow(name) << QByteArray(text) << words << !words.isEmpty();
    };
    row("a word", "\"250 \"\n", {"250 "});
    row("a word with a name", "code=\"250\"\r\n", {"250"});
    row("remarks and empty lines", "# a\n\n\"b\"", {"b"});
    row("escapes", R"("\\\"\x0d\x0A")", {"\\\"\r\n"});
    row("a word without its end", "\"250\n", {});
    row("a byte that has to be escaped", "\"\xe2\"", {});
    row("no word", "250\n", {});
    row("a lone quotation mark", "\"", {});
    row("an unknown escape", R"("\n")", {});
    row("an escape without its digits", R"("\x4")", {});
}

void MutatorTest::readsDictionaries()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, words);
    QFETCH(bool, isRead);
    const auto read = dictionaryWords(text);
    QCOMPARE(read.has_value(), isRead);
    QCOMPARE(read.value_or(QByteArrayList()), words);
}

QTEST_APPLESS_MAIN(MutatorTest)
#include "tst_mutator.moc"
