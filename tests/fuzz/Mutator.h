// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Makes inputs for a fuzzer out of a corpus and a dictionary: the same ones in every run, on every
// computer.

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace smtpscope::test {

class Mutator
{
public:
    static constexpr qsizetype LongestInput = 4096; ///< Bytes.

    Mutator(QByteArrayList corpus, QByteArrayList words);

    /// Another input: one of the corpus with some changes.
    QByteArray next();

private:
    void change(QByteArray &bytes);
    void changeByte(QByteArray &bytes);
    void insertWord(QByteArray &bytes);
    void insertNoise(QByteArray &bytes);
    void removePart(QByteArray &bytes);
    void repeatPart(QByteArray &bytes);
    void takePartOfAnother(QByteArray &bytes);
    qsizetype below(qsizetype end);
    const QByteArray &oneOf(const QByteArrayList &list);
    QByteArray partOf(const QByteArray &bytes);

    QByteArrayList m_corpus;
    QByteArrayList m_words;
    std::mt19937_64 m_random; // its seed is fixed; the distributions of std differ by library
};

} // namespace smtpscope::test
