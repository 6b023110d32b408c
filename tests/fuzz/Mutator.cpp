// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "fuzz/Mutator.h"

#include <array>
#include <utility>

namespace smtpscope::test {

namespace {

constexpr qsizetype MostChanges = 6; // of one input
constexpr qsizetype MostNoise = 8; // bytes
constexpr qsizetype MostRepeats = 300;

// Bytes that mean something to most readers of text.
constexpr std::array<char, 24> TellingBytes{'\0', '\t', '\n', '\r', ' ', '"', '#', '*', '+', '-',
    '.', '0', '9', ':', '<', '>', '[', ']', '{', '}', '\\', '\x7f', '\x80', '\xff'};

} // namespace

Mutator::Mutator(QByteArrayList corpus, QByteArrayList words)
    : m_corpus(std::move(corpus)), m_words(std::move(words))
{
    if (m_corpus.isEmpty())
        m_corpus += QByteArray();
}

QByteArray Mutator::next()
{
    QByteArray bytes = oneOf(m_corpus);
    for (qsizetype left = 1 + below(MostChanges); left > 0; --left)
        change(bytes);
    bytes.truncate(LongestInput);
    return bytes;
}

void Mutator::change(QByteArray &bytes)
{
    using Change = void (Mutator::*)(QByteArray &);
    static constexpr std::array<Change, 6> changes{&Mutator::changeByte, &Mutator::insertWord,
        &Mutator::insertNoise, &Mutator::removePart, &Mutator::repeatPart,
        &Mutator::takePartOfAnother};
    (this->*changes[size_t(below(changes.size()))])(bytes);
}

void Mutator::changeByte(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    char &byte = bytes[below(bytes.size())];
    if (below(2) == 0)
        byte = char(byte ^ (1 << below(8)));
    else
        byte = TellingBytes[size_t(below(TellingBytes.size()))];
}

void Mutator::insertWord(QByteArray &bytes)
{
    if (!m_words.isEmpty())
        bytes.insert(below(bytes.size() + 1), oneOf(m_words));
}

void Mutator::insertNoise(QByteArray &bytes)
{
    QByteArray noise;
    for (qsizetype left = 1 + below(MostNoise); left > 0; --left)
        noise += char(below(256));
    bytes.insert(below(bytes.size() + 1), noise);
}

void Mutator::removePart(QByteArray &bytes)
{
    const qsizetype begin = below(bytes.size() + 1);
    bytes.remove(begin, below(bytes.size() - begin + 1));
}

void Mutator::repeatPart(QByteArray &bytes)
{
    const QByteArray part = partOf(bytes);
    const qsizetype most = LongestInput / (part.size() + 1);
    bytes.insert(
        below(bytes.size() + 1), part.repeated(1 + below(std::min(MostRepeats, most + 1))));
}

void Mutator::takePartOfAnother(QByteArray &bytes)
{
    bytes.insert(below(bytes.size() + 1), partOf(oneOf(m_corpus)));
}

// A number from 0 on, smaller than `end`.
qsizetype Mutator::below(qsizetype end)
{
    return qsizetype(m_random() % quint64(end));
}

const QByteArray &Mutator::oneOf(const QByteArrayList &list)
{
    return list[below(list.size())];
}

QByteArray Mutator::partOf(const QByteArray &bytes)
{
    const qsizetype begin = below(bytes.size() + 1);
    return bytes.mid(begin, below(bytes.size() - begin + 1));
}

} // namespace smtpscope::test
