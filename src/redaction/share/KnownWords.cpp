// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/KnownWords.h"

#include "redaction/share/EverydayWords.h"
#include "redaction/share/TextClasses.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr size_t FilterBits = 1 << 20;

// Of the folded first word of `text`, by FNV-1a.
quint32 hashOfFirstWord(QByteArrayView text, qsizetype at)
{
    quint32 hash = 2166136261U;
    for (qsizetype i = at; i < text.size() && textclass::isWord(text[i]); ++i)
        hash = (hash ^ quint8(textclass::lower(text[i]))) * 16777619U;
    return hash;
}

bool isSameFolded(QByteArrayView text, qsizetype at, const QByteArray &folded)
{
    if (text.size() - at < folded.size())
        return false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (textclass::lower(text[at + i]) != folded[i])
            return false;
    }
    return true;
}

bool isBoundary(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || !textclass::isWord(text[at]);
}

// Signs that what is enclosed is a name.
bool opensName(char c)
{
    return c == '<' || c == '\'' || c == '"' || c == '(' || c == '[' || c == '=';
}

bool isNameIntroduction(QByteArrayView word)
{
    static const QByteArrayList words{"user", "username", "for", "to", "account", "mailbox",
        "login", "recipient", "address", "from", "sender", "hello", "helo", "ehlo"};
    return words.contains(word.toByteArray().toLower());
}

// A short word counts behind a sign that opens a name, and behind a word that introduces one.
bool isNameExpected(QByteArrayView text, qsizetype at)
{
    if (at == 0)
        return false;
    if (opensName(text[at - 1]))
        return true;
    if (text[at - 1] == ':' && at > 1) // "user:anna", but not 01:40:39
        return textclass::of(text[at - 2]) == textclass::Letter;
    if (text[at - 1] != ' ')
        return false;
    qsizetype begin = at - 1;
    while (begin > 0 && textclass::isWord(text[begin - 1]))
        --begin;
    return isNameIntroduction(text.sliced(begin, at - 1 - begin));
}

// Beyond ASCII the cases of a letter are different bytes.
QByteArrayList spellingsOf(const QByteArray &word)
{
    const QString text = QString::fromUtf8(word);
    QByteArrayList spellings;
    for (const QString &spelling : {text, text.toLower(), text.toUpper(), text.toCaseFolded()})
        spellings.append(spelling.toUtf8().toLower());
    return spellings;
}

} // namespace

KnownWords::KnownWords() : m_maybe(std::make_unique<std::bitset<FilterBits>>())
{ }

void KnownWords::insert(const Entry &added)
{
    const quint32 hash = hashOfFirstWord(added.folded, 0);
    const auto [first, last] = m_words.equal_range(hash);
    const bool isKnown = std::any_of(
        first, last, [&](const auto &entry) { return entry.second.folded == added.folded; });
    if (isKnown)
        return;
    m_words.emplace(hash, added);
    m_maybe->set(hash % FilterBits);
}

void KnownWords::add(const QByteArray &word, ItemKind kind)
{
    if (word.size() < 2 || !textclass::isWord(word[0]) || isEverydayWord(word))
        return;
    const bool isFree = word.size() >= ShortestFreeWord;
    for (const QByteArray &spelling : spellingsOf(word))
        insert({spelling, kind, isFree});
}

void KnownWords::addAlways(const QByteArray &text, ItemKind kind)
{
    qsizetype begin = 0;
    while (begin < text.size() && !textclass::isWord(text[begin]))
        ++begin;
    for (const QByteArray &spelling : spellingsOf(text.sliced(begin))) {
        if (!spelling.isEmpty())
            insert({spelling, kind, true});
    }
}

std::optional<KnownMatch> KnownWords::matchAt(QByteArrayView text, qsizetype at) const
{
    const quint32 hash = hashOfFirstWord(text, at);
    if (!m_maybe->test(hash % FilterBits))
        return {};
    std::optional<KnownMatch> longest;
    const auto [first, last] = m_words.equal_range(hash);
    for (auto entry = first; entry != last; ++entry) {
        const QByteArray &folded = entry->second.folded;
        const qsizetype end = at + folded.size();
        if ((longest && longest->end >= end) || !isSameFolded(text, at, folded)
            || !isBoundary(text, end))
            continue;
        if (entry->second.isFree || isNameExpected(text, at))
            longest = KnownMatch{end, entry->second.kind};
    }
    return longest;
}

} // namespace smtpscope
