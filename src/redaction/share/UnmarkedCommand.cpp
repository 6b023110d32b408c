// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/UnmarkedCommand.h"

#include "redaction/share/SameWord.h"

#include <algorithm>

namespace smtpscope {

namespace {

struct Word
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

std::vector<Word> wordsOf(const QByteArray &line)
{
    std::vector<Word> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool isBlank =
            i == line.size() || line[i] == ' ' || line[i] == '\r' || line[i] == '\n';
        if (!isBlank && begin < 0)
            begin = i;
        if (isBlank && begin >= 0) {
            words.push_back({begin, i - begin});
            begin = -1;
        }
    }
    return words;
}

Span spanOf(const Word &word, Sort sort)
{
    return {quint32(word.begin), quint32(word.length), sort};
}

// From one word to the line's end.
Span restFrom(const std::vector<Word> &words, size_t first, Sort sort)
{
    const Word &last = words.back();
    const qsizetype begin = words[first].begin;
    return {quint32(begin), quint32(last.begin + last.length - begin), sort};
}

std::vector<Span> marksOf(const QByteArray &line, const std::vector<Word> &words, size_t verbAt)
{
    const auto view = [&](size_t at) {
        return QByteArrayView(line).sliced(words[at].begin, words[at].length);
    };
    const QByteArrayView verb = view(verbAt);
    const size_t first = verbAt + 1;
    if (first >= words.size())
        return {};
    if (isOneOf(verb, {"pass"}))
        return {restFrom(words, first, Sort::Secret)};
    if (isOneOf(verb, {"auth", "authenticate"}) && first + 1 < words.size())
        return {restFrom(words, first + 1, Sort::Secret)};
    if (isOneOf(verb, {"login", "apop"}) && first + 1 < words.size())
        return {spanOf(words[first], Sort::Person), restFrom(words, first + 1, Sort::Secret)};
    if (isOneOf(verb, {"user", "vrfy", "expn"}))
        return {restFrom(words, first, Sort::Person)};
    if (isOneOf(verb, {"ehlo", "helo", "lhlo"}) && !view(first).startsWith('['))
        return {spanOf(words[first], Sort::Host)};
    return {};
}

bool isMessage(const QByteArray &line, const std::vector<Word> &words, Stage stage)
{
    if (stage != Stage::Body || words.empty() || line == ".\r\n")
        return false;
    return !isOneOf(QByteArrayView(line).sliced(words[0].begin, words[0].length), {"bdat", "data"});
}

} // namespace

std::vector<Span> markCommand(QByteArray &line, Stage stage)
{
    const std::vector<Word> words = wordsOf(line);
    if (isMessage(line, words, stage))
        return {{0, quint32(line.size()), Sort::Body}};
    std::vector<Span> marks;
    for (size_t verbAt = 0; verbAt < std::min<size_t>(2, words.size()) && marks.empty(); ++verbAt)
        marks = marksOf(line, words, verbAt); // IMAP puts a tag before the verb
    for (const Span &mark : marks) {
        if (mark.sort == Sort::Secret)
            std::fill_n(line.begin() + mark.offset, mark.length, '*');
    }
    return marks;
}

} // namespace smtpscope
