// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/LiteralAutomaton.h"

namespace smtpscope {

LiteralAutomaton::LiteralAutomaton(const std::vector<QByteArrayView> &pieces)
{
    makeClasses(pieces);
    addNode();
    for (size_t piece = 0; piece < pieces.size(); ++piece)
        insert(uint32_t(piece), pieces[piece]);
    linkFailures();
}

void LiteralAutomaton::makeClasses(const std::vector<QByteArrayView> &pieces)
{
    for (const QByteArrayView piece : pieces) {
        for (const char c : piece) {
            uint8_t &slot = m_classes[uint8_t(c)];
            if (slot == 0 && m_width < 256)
                slot = uint8_t(m_width++);
        }
    }
}

uint32_t LiteralAutomaton::addNode()
{
    const auto state = uint32_t(m_next.size());
    m_next.resize(m_next.size() + m_width, 0);
    m_nodes.emplace_back();
    return state;
}

void LiteralAutomaton::insert(uint32_t piece, QByteArrayView bytes)
{
    uint32_t state = 0;
    for (const char c : bytes) {
        const uint32_t slot = state + m_classes[uint8_t(c)];
        if (m_next[slot] == 0) {
            const uint32_t added = addNode();
            m_next[slot] = added;
        }
        state = m_next[slot];
    }
    uint32_t &first = m_nodes[state / m_width].firstHit;
    m_hits.push_back({piece, first});
    first = uint32_t(m_hits.size() - 1);
}

// Breadth first: when a row is completed, the shorter row that it falls back to is complete.
void LiteralAutomaton::linkFailures()
{
    std::vector<uint32_t> fallback(m_nodes.size(), 0);
    std::vector<uint32_t> queue{0};
    queue.reserve(m_nodes.size());
    for (size_t done = 0; done < queue.size(); ++done) {
        const uint32_t state = queue[done];
        const uint32_t shorter = fallback[state / m_width];
        for (uint32_t slot = 0; slot < m_width; ++slot) {
            uint32_t &target = m_next[state + slot];
            const uint32_t otherwise = state == 0 ? 0 : m_next[shorter + slot];
            if (target == 0) {
                target = otherwise;
                continue;
            }
            fallback[target / m_width] = otherwise;
            inheritHits(target, otherwise);
            queue.push_back(target);
        }
    }
}

// What ends at the shorter row's place ends here as well: its chain is hung behind the own one.
void LiteralAutomaton::inheritHits(uint32_t node, uint32_t shorter)
{
    const uint32_t inherited = m_nodes[shorter / m_width].firstHit;
    uint32_t *last = &m_nodes[node / m_width].firstHit;
    while (*last)
        last = &m_hits[*last].next;
    *last = inherited;
}

} // namespace smtpscope
