// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds many fixed pieces in a text in one pass, however many pieces there are (Aho and Corasick
// 1975). Made in a few milliseconds for ten thousand pieces, because it is made at the start of a
// command; so a state has only the ways on that there are, and falls back where there is none.

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <vector>

namespace smtpscope {

class LiteralAutomaton
{
public:
    /// The pieces to find, each not empty; a piece is known by its place in @p pieces.
    explicit LiteralAutomaton(const std::vector<QByteArrayView> &pieces);

    /// Calls @p found(piece, end) for every place in @p text where a piece ends.
    template <typename Found>
    void scan(QByteArrayView text, Found found) const
    {
        uint32_t state = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            state = next(state, uint8_t(text[at]));
            for (uint32_t hit = m_states[state].firstHit; hit; hit = m_hits[hit].next)
                found(m_hits[hit].piece, at + 1);
        }
    }

private:
    // States stand in breadth-first order, so that the states after one stand side by side: from
    // its firstChild to that of the state behind it.
    struct State
    {
        uint32_t firstChild = 0;
        uint32_t fallback = 0; // the state for the longest other beginning that ends here
        uint32_t firstHit = 0; // index into m_hits; 0 is none
    };
    struct Hit
    {
        uint32_t piece = 0;
        uint32_t next = 0;
    };
    class Tree;

    void takeStates(const Tree &tree);
    void linkFallbacks();
    void inheritHits(uint32_t state);
    uint32_t child(uint32_t state, uint8_t byte) const;
    uint32_t next(uint32_t state, uint8_t byte) const;

    std::array<uint32_t, 256> m_fromRoot{}; // most bytes of a text lead nowhere else
    std::vector<State> m_states; // one more than there are
    std::vector<uint8_t> m_labels; // the byte that leads to each state
    std::vector<Hit> m_hits{Hit()};
};

} // namespace smtpscope
