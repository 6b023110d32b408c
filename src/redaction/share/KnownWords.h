// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Words that are private because something else in the file said so: local parts, user names,
// labels, ids, and what the policy names. Found wherever they stand alone, in any case. Finding one
// costs the same however many there are.

#include "redaction/share/PrivateItem.h"
#include "redaction/share/TextClasses.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>

#include <bitset>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace smtpscope {

/// Shorter words count only where the text around says that a name stands there.
inline constexpr qsizetype ShortestFreeWord = 5; // bytes

struct KnownMatch
{
    qsizetype end = 0; ///< Behind the last byte.
    ItemKind kind = ItemKind::Person;
};

class KnownWords
{
public:
    KnownWords();

    /// Makes @p word known in every case; one without a letter or digit at its start, a protocol
    /// word, or an everyday word of mail servers is left out, because it cannot be told from text.
    void add(const QByteArray &word, ItemKind kind);
    /// Makes @p text known whatever it is and however short; for whole addresses and names.
    void addAlways(const QByteArray &text, ItemKind kind);
    /// Makes @p name known, which has dots and is folded; for isName() alone.
    void addName(const QByteArray &name) { m_names.insert(name); }
    bool isEmpty() const { return m_entries.isEmpty(); }

    /// False where no known word can begin at @p at: a quick look, for the many places where none
    /// does.
    bool mayBeginAt(QByteArrayView text, qsizetype at) const
    {
        return m_beginnings->test(beginningOf(text, at));
    }

    /// The longest known word that begins at @p at, where a word of @p text begins, and ends before
    /// a character of no word.
    std::optional<KnownMatch> matchAt(QByteArrayView text, qsizetype at) const;
    /// True when a known word stands anywhere in @p text.
    bool isWithin(QByteArrayView text) const;

    /// What stands in for @p word, which is known as @p kind.
    using Replacement = std::function<QByteArray(QByteArrayView word, ItemKind kind)>;
    /// @p text with every known word in it replaced.
    QByteArray replaced(QByteArrayView text, const Replacement &replacement) const;
    /// True when @p text is a known name of a host or domain, however it is written.
    bool isName(QByteArrayView text) const;

private:
    struct Entry
    {
        ItemKind kind = ItemKind::Person;
        bool isFree = false; // counts whatever stands around it
    };

    // How long the words are that begin with one first word. There are few lengths, however many
    // words there are, so that "anna.1", "anna.2" and so on cost no more than one.
    struct Length
    {
        qsizetype bytes = 0;
        quint32 next = 0; // number of another length, from 1; 0 when there is none
    };

    // Open addressing: few words of a text are known, and most look-ups end at the first slot.
    struct Slot
    {
        quint32 hash = 0; // of a first word
        quint32 length = 0; // number of the first of its lengths, from 1; 0 in an empty slot
    };

    // The folded byte at `at` and the one behind it.
    static size_t beginningOf(QByteArrayView text, qsizetype at)
    {
        const auto folded = [&](qsizetype i) {
            return size_t(i < text.size() ? quint8(textclass::lower(text[i])) : 0);
        };
        return folded(at) << 8 | folded(at + 1);
    }

    void insert(const QByteArray &folded, ItemKind kind, bool isFree);
    std::optional<KnownMatch> matchOfWordAt(QByteArrayView text, qsizetype at) const;
    void noteBeginning(const QByteArray &folded);
    void insertLength(quint32 hash, qsizetype bytes);
    size_t slotFor(quint32 hash) const;
    void grow();

    // By the first two bytes, then by the hash of the first word: nearly all words of a text end
    // here.
    std::unique_ptr<std::bitset<1 << 16>> m_beginnings;
    std::unique_ptr<std::bitset<1 << 20>> m_maybe;
    std::vector<Slot> m_slots; // their number is a power of two
    std::vector<Length> m_lengths;
    QHash<QByteArray, Entry> m_entries; // by folded text
    QSet<QByteArray> m_names;
};

} // namespace smtpscope
