// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds many fixed pieces in a text in one pass (Aho and Corasick 1975): one look into a table for
// each byte, however many pieces there are.

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
            state = m_next[state + m_classes[uint8_t(text[at])]];
            for (uint32_t hit = m_nodes[state / m_width].firstHit; hit; hit = m_hits[hit].next)
                found(m_hits[hit].piece, at + 1);
        }
    }

private:
    struct Node
    {
        uint32_t firstHit = 0; // index into m_hits; 0 is none
    };
    struct Hit
    {
        uint32_t piece = 0;
        uint32_t next = 0;
    };

    void makeClasses(const std::vector<QByteArrayView> &pieces);
    uint32_t addNode();
    void insert(uint32_t piece, QByteArrayView bytes);
    void linkFailures();
    void inheritHits(uint32_t node, uint32_t shorter);

    std::array<uint8_t, 256> m_classes{}; // bytes of no piece share class 0
    uint32_t m_width = 1; // how many classes there are
    std::vector<uint32_t> m_next; // row by row; a state is where its row begins
    std::vector<Node> m_nodes;
    std::vector<Hit> m_hits{Hit()};
};

} // namespace smtpscope
