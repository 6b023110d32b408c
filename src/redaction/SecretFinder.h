// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds secrets in one text, in every form. Knows nothing of replies, marks or sessions.

#include "redaction/ByteRange.h"
#include "redaction/SearchText.h"
#include "redaction/SecretForms.h"

#include <array>
#include <bitset>
#include <memory>
#include <vector>

namespace smtpscope {

class SecretFinder
{
public:
    void add(std::shared_ptr<const SecretForms> forms);
    bool isEmpty() const { return m_forms.empty(); }
    /// True when a secret holds a blank that a line break may have replaced.
    bool hasBlank() const;
    /// True when masked bytes may look like a part of a secret, so that a search has to be
    /// repeated.
    bool hasAsterisk() const;

    /// Every stretch of @p text that holds a secret, widened to the encoded run that it stands in.
    /// What consists of asterisks alone is left out: nobody can tell it from masked bytes.
    ByteRanges find(const SearchText &text) const;
    /// What the ends of @p text hold of a secret that is cut there: a first part at the very end, a
    /// last part at the very start, or a middle part that is all there is.
    ByteRanges findCut(const SearchText &text) const;

private:
    enum class Encoding {
        Escaped, // as typed, or with escapes
        Hex,
        Base64,
    };
    struct Hit
    {
        ByteRange range;
        Encoding encoding = Encoding::Escaped;
        bool isShort = false;
    };
    struct Candidate
    {
        const SecretPattern *pattern = nullptr;
        bool isShort = false;
    };
    using Hits = std::vector<Hit>;
    using Candidates = std::vector<Candidate>;
    // Large, so that copies of a finder share it.
    struct Index
    {
        std::array<Candidates, 256> byFirstByte; // of a spelling
        std::array<Candidates, 256> byFirstCharacter; // low byte of the first folded code point
        std::bitset<65536> pairs; // the first two bytes of whatever may be a secret
    };

    void index(const SecretPattern &pattern, bool isShort);
    void indexPairs(const SecretPattern &pattern);
    void indexHexPairs(char byte);
    void indexEscapes();
    void tryEscaped(
        const SearchText &text, qsizetype at, const Candidates &candidates, Hits &hits) const;
    void tryHex(const SearchText &text, qsizetype at, Hits &hits) const;
    void tryAt(const SearchText &text, qsizetype at, Hits &hits) const;
    Hits scan(const SearchText &text) const;
    void scanDecoded(const SearchText &text, Hits &hits) const;
    void cutAtEnd(const SearchText &text, const Candidate &candidate, Hits &hits) const;
    void cutAtStart(const SearchText &text, const Candidate &candidate, Hits &hits) const;
    ByteRanges widened(const SearchText &text, const Hits &hits) const;

    std::vector<std::shared_ptr<const SecretForms>> m_forms;
    Candidates m_candidates;
    std::shared_ptr<Index> m_index; // null while empty; never changed once another finder has it
    bool m_hasShort = false;
};

} // namespace smtpscope
