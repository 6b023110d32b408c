// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/KnownWords.h"

#include "redaction/share/EverydayWords.h"
#include "redaction/share/HostNames.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/TextClasses.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr size_t FilterBits = 1 << 20;
constexpr size_t FewestSlots = 16;

// Of the folded first word of `text`, by FNV-1a.
quint32 hashOfFirstWord(QByteArrayView text, qsizetype at)
{
    quint32 hash = 2166136261U;
    for (qsizetype i = at; i < text.size() && textclass::isWord(text[i]); ++i)
        hash = (hash ^ quint8(textclass::lower(text[i]))) * 16777619U;
    return hash;
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
    return isOneOf(word,
        {"user", "username", "for", "to", "account", "mailbox", "login", "recipient", "address",
            "from", "sender", "hello", "helo", "ehlo"});
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

// Words are looked up where words begin, so signs before them are left out.
QByteArray fromFirstWord(const QByteArray &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !textclass::isWord(text[begin]))
        ++begin;
    return begin == 0 ? text : text.sliced(begin);
}

// Beyond ASCII the cases of a letter are different bytes.
QByteArrayList spellingsOf(const QByteArray &word)
{
    const bool isAscii =
        std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) == 0; });
    if (isAscii)
        return {word.toLower()}; // no copy where it is in lower case already
    const QString text = QString::fromUtf8(word);
    QByteArrayList spellings;
    for (const QString &spelling : {text, text.toLower(), text.toUpper(), text.toCaseFolded()})
        spellings.append(spelling.toUtf8().toLower());
    return spellings;
}

} // namespace

KnownWords::KnownWords()
    : m_beginnings(std::make_unique<std::bitset<1 << 16>>())
    , m_maybe(std::make_unique<std::bitset<FilterBits>>())
{ }

// The index of the slot with this hash, or of the empty one where it belongs.
size_t KnownWords::slotFor(quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i].length != 0 && m_slots[i].hash != hash)
        i = (i + 1) & mask;
    return i;
}

void KnownWords::grow()
{
    std::vector<Slot> old(std::max(FewestSlots, m_slots.size() * 2));
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.length != 0)
            m_slots[slotFor(slot.hash)] = slot;
    }
}

void KnownWords::insertLength(quint32 hash, qsizetype bytes)
{
    if ((m_lengths.size() + 1) * 2 > m_slots.size())
        grow();
    Slot &slot = m_slots[slotFor(hash)];
    for (quint32 number = slot.length; number != 0; number = m_lengths[number - 1].next) {
        if (m_lengths[number - 1].bytes == bytes)
            return;
    }
    m_lengths.push_back({bytes, slot.length});
    slot = {hash, quint32(m_lengths.size())};
}

void KnownWords::noteBeginning(const QByteArray &folded)
{
    const size_t beginning = beginningOf(folded, 0);
    if (folded.size() > 1) {
        m_beginnings->set(beginning);
        return;
    }
    for (size_t second = 0; second < 256; ++second) // whatever follows a word of one byte
        m_beginnings->set(beginning | second);
}

void KnownWords::insert(const QByteArray &folded, ItemKind kind, bool isFree)
{
    if (m_entries.contains(folded))
        return;
    m_entries.insert(folded, {kind, isFree});
    const quint32 hash = hashOfFirstWord(folded, 0);
    insertLength(hash, folded.size());
    noteBeginning(folded);
    m_maybe->set(hash % FilterBits);
}

void KnownWords::add(const QByteArray &word, ItemKind kind)
{
    const QByteArray bare =
        fromFirstWord(word); // "+491701234567" is written without its sign as well
    if (bare.size() < 2 || isEverydayWord(bare))
        return;
    const bool isFree = bare.size() >= ShortestFreeWord;
    for (const QByteArray &spelling : spellingsOf(bare))
        insert(spelling, kind, isFree);
}

void KnownWords::addAlways(const QByteArray &text, ItemKind kind)
{
    for (const QByteArray &spelling : spellingsOf(fromFirstWord(text))) {
        if (!spelling.isEmpty())
            insert(spelling, kind, true);
    }
}

std::optional<KnownMatch> KnownWords::matchAt(QByteArrayView text, qsizetype at) const
{
    if (!mayBeginAt(text, at))
        return {};
    const quint32 hash = hashOfFirstWord(text, at);
    if (!m_maybe->test(hash % FilterBits) || m_slots.empty())
        return {};
    std::optional<KnownMatch> longest;
    const Slot &slot = m_slots[slotFor(hash)];
    for (quint32 number = slot.length; number != 0; number = m_lengths[number - 1].next) {
        const qsizetype end = at + m_lengths[number - 1].bytes;
        if (end > text.size() || (longest && longest->end >= end) || !isBoundary(text, end))
            continue;
        const auto entry = m_entries.constFind(text.sliced(at, end - at).toByteArray().toLower());
        if (entry != m_entries.constEnd() && (entry->isFree || isNameExpected(text, at)))
            longest = KnownMatch{end, entry->kind};
    }
    return longest;
}

bool KnownWords::isName(QByteArrayView text) const
{
    return !m_names.isEmpty() && m_names.contains(foldedName(text));
}

std::optional<KnownMatch> KnownWords::matchOfWordAt(QByteArrayView text, qsizetype at) const
{
    const bool isStart =
        textclass::isWord(text[at]) && (at == 0 || !textclass::isWord(text[at - 1]));
    return isStart ? matchAt(text, at) : std::nullopt;
}

bool KnownWords::isWithin(QByteArrayView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (matchOfWordAt(text, i))
            return true;
    }
    return false;
}

QByteArray KnownWords::replaced(QByteArrayView text, const Replacement &replacement) const
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        const auto match = matchOfWordAt(text, i);
        const qsizetype end = match ? match->end : i + 1;
        const QByteArrayView piece = text.sliced(i, end - i);
        result += match ? replacement(piece, match->kind) : piece.toByteArray();
        i = end;
    }
    return result;
}

} // namespace smtpscope
