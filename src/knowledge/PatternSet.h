// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Many patterns against one text in one pass: a fixed piece of each way to match a pattern is
// looked for by an automaton; only where it stands the rest of the way is compared.

#include "knowledge/LiteralAutomaton.h"
#include "knowledge/TextPattern.h"

#include <QByteArrayView>

#include <vector>

namespace smtpscope {

class PatternSet
{
public:
    /// A pattern is known by its place in @p patterns.
    explicit PatternSet(std::vector<TextPattern> patterns = {});

    /// The patterns that match somewhere in @p text, which patternText() made, in ascending order.
    /// The effort is bounded: what begins like a pattern hundreds of times is not looked at for
    /// ever.
    std::vector<int> matchesIn(QByteArrayView text) const;

    size_t size() const { return m_patterns.size(); }

private:
    // A way with the place of the piece that the automaton looks for.
    struct Anchor
    {
        int pattern = 0;
        int way = 0;
        int item = 0;
        qsizetype length = 0; // of the piece, which begins where its literal begins
    };

    static std::vector<Anchor> anchorsOf(const std::vector<TextPattern> &patterns);
    std::vector<QByteArrayView> pieces() const;
    bool stands(const Anchor &anchor, QByteArrayView text, qsizetype end) const;

    std::vector<TextPattern> m_patterns;
    std::vector<Anchor> m_anchors;
    LiteralAutomaton m_automaton;
};

} // namespace smtpscope
