// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/LiteralAutomaton.h"

namespace smtpscope {

/// The pieces as a tree of their bytes, while pieces are still added.
class LiteralAutomaton::Tree
{
public:
    struct Node
    {
        uint32_t firstChild = 0;
        uint32_t sibling = 0;
        uint32_t firstHit = 0;
        uint8_t label = 0;
    };

    /// The node at the end of @p piece. Pieces often come several times one after the other.
    Node &insert(QByteArrayView piece)
    {
        if (piece != m_lastPiece) {
            m_lastNode = 0;
            for (const char c : piece)
                m_lastNode = childOrNew(m_lastNode, uint8_t(c));
            m_lastPiece = piece;
        }
        return m_nodes[m_lastNode];
    }
    const std::vector<Node> &nodes() const { return m_nodes; }

private:
    uint32_t childOrNew(uint32_t node, uint8_t label)
    {
        uint32_t child = m_nodes[node].firstChild;
        while (child && m_nodes[child].label != label)
            child = m_nodes[child].sibling;
        if (child)
            return child;
        child = uint32_t(m_nodes.size());
        m_nodes.push_back({0, m_nodes[node].firstChild, 0, label});
        m_nodes[node].firstChild = child;
        return child;
    }

    std::vector<Node> m_nodes{Node()};
    QByteArrayView m_lastPiece;
    uint32_t m_lastNode = 0;
};

LiteralAutomaton::LiteralAutomaton(const std::vector<QByteArrayView> &pieces)
{
    Tree tree;
    for (size_t piece = 0; piece < pieces.size(); ++piece) {
        Tree::Node &end = tree.insert(pieces[piece]);
        m_hits.push_back({uint32_t(piece), end.firstHit});
        end.firstHit = uint32_t(m_hits.size() - 1);
    }
    takeStates(tree);
    linkFallbacks();
}

void LiteralAutomaton::takeStates(const Tree &tree)
{
    const auto &nodes = tree.nodes();
    std::vector<uint32_t> order{0}; // the node of each state
    order.reserve(nodes.size());
    m_states.reserve(nodes.size() + 1);
    m_labels.reserve(nodes.size());
    for (size_t state = 0; state < order.size(); ++state) {
        const Tree::Node &node = nodes[order[state]];
        m_states.push_back({uint32_t(order.size()), 0, node.firstHit});
        m_labels.push_back(node.label);
        for (uint32_t child = node.firstChild; child; child = nodes[child].sibling)
            order.push_back(child);
    }
    m_states.push_back({uint32_t(order.size()), 0, 0});
    for (uint32_t child = m_states[0].firstChild; child < m_states[1].firstChild; ++child)
        m_fromRoot[m_labels[child]] = child;
}

// Breadth first: the fallback of a state is shorter, and has its own already.
void LiteralAutomaton::linkFallbacks()
{
    for (uint32_t state = 0; state + 1 < m_states.size(); ++state) {
        const uint32_t end = m_states[state + 1].firstChild;
        for (uint32_t child = m_states[state].firstChild; child < end; ++child) {
            if (state != 0)
                m_states[child].fallback = next(m_states[state].fallback, m_labels[child]);
            inheritHits(child);
        }
    }
}

// What ends at the fallback ends here as well: its chain is hung behind the own one.
void LiteralAutomaton::inheritHits(uint32_t state)
{
    const uint32_t inherited = m_states[m_states[state].fallback].firstHit;
    uint32_t *last = &m_states[state].firstHit;
    while (*last)
        last = &m_hits[*last].next;
    *last = inherited;
}

uint32_t LiteralAutomaton::child(uint32_t state, uint8_t byte) const
{
    const uint32_t end = m_states[state + 1].firstChild;
    for (uint32_t child = m_states[state].firstChild; child < end; ++child) {
        if (m_labels[child] == byte)
            return child;
    }
    return 0;
}

uint32_t LiteralAutomaton::next(uint32_t state, uint8_t byte) const
{
    for (; state != 0; state = m_states[state].fallback) {
        if (const uint32_t found = child(state, byte))
            return found;
    }
    return m_fromRoot[byte];
}

} // namespace smtpscope
