// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/PatternSet.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace smtpscope {

namespace {

// Enough to be rare; longer pieces would only make the tables bigger.
constexpr qsizetype LongestPiece = 12;

// How often the rest of a way is compared in one text. Its piece is rare enough that a real reply
// has it a few times; only a hostile text has more, and would cost its length times the reach of a
// star.
constexpr int MostAttempts = 200;

// Positions in the text where the part compared so far may end, ascending and each once.
using Places = QVarLengthArray<qsizetype, 256>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Compares items one by one, to the right or to the left of a place.
class Walk
{
public:
    enum class Way {
        Right, ///< Towards the end of the text.
        Left, ///< Towards its beginning.
    };

    Walk(QByteArrayView text, qsizetype from, Way way)
        : m_text(text), m_isRight(way == Way::Right), m_places{from}
    { }

    // All places that can be reached, so that no choice has to be taken back: the effort is bounded
    // by the reach of the items, whatever the text is.
    void take(const PatternItem &item);
    const Places &places() const { return m_places; }

private:
    bool standsAt(const QByteArray &literal, qsizetype at) const;
    bool isDigitAt(qsizetype at) const;
    void reach(Places &reached, qsizetype at, int most, bool onlyDigits) const;
    // "a * b" matches "a b": with nothing between, one blank is both.
    bool sharesBlank(qsizetype at) const
    {
        return m_isRight ? at > 0 && m_text[at - 1] == ' '
                         : at < m_text.size() && m_text[at] == ' ';
    }
    bool isFurther(qsizetype a, qsizetype b) const { return m_isRight ? a > b : a < b; }
    qsizetype room(qsizetype at) const { return m_isRight ? m_text.size() - at : at; }
    qsizetype moved(qsizetype at, qsizetype by) const { return m_isRight ? at + by : at - by; }

    QByteArrayView m_text;
    bool m_isRight;
    Places m_places;
};

bool Walk::standsAt(const QByteArray &literal, qsizetype at) const
{
    return m_isRight ? m_text.sliced(at).startsWith(literal) : m_text.first(at).endsWith(literal);
}

bool Walk::isDigitAt(qsizetype at) const
{
    return room(at) > 0 && isDigit(m_text[m_isRight ? at : at - 1]);
}

// Adds the places up to `most` bytes further on. Those already reached lie between without a gap,
// so it goes on behind them.
void Walk::reach(Places &reached, qsizetype at, int most, bool onlyDigits) const
{
    const bool isBehind = !reached.isEmpty() && isFurther(reached.back(), at);
    qsizetype to = isBehind ? reached.back() : at;
    while (std::abs(to - at) < most && room(to) > 0 && !(onlyDigits && !isDigitAt(to))) {
        to = moved(to, 1);
        reached.append(to);
    }
}

void Walk::take(const PatternItem &item)
{
    Places reached;
    for (const qsizetype at : m_places) {
        switch (item.kind) {
        case PatternItem::Kind::Literal:
            if (standsAt(item.literal, at))
                reached.append(moved(at, item.literal.size()));
            break;
        case PatternItem::Kind::Digits:
            reach(reached, at, MostPatternDigits, true);
            break;
        case PatternItem::Kind::Anything:
            if (sharesBlank(at) && (reached.isEmpty() || isFurther(at, reached.back())))
                reached.append(moved(at, -1));
            if (reached.isEmpty() || isFurther(at, reached.back()))
                reached.append(at);
            reach(reached, at, StarReach, false);
            break;
        }
    }
    m_places.clear(); // not moved: in Qt 6.4 that loses what a long list had allocated
    m_places.append(reached.constData(), reached.size());
}

// A pattern's edge that is a letter or a digit must not touch another one.
bool wantsEdge(const PatternItem &item, bool isRight)
{
    switch (item.kind) {
    case PatternItem::Kind::Literal:
        return isWordByte(isRight ? item.literal.back() : item.literal.front());
    case PatternItem::Kind::Digits:
        return true;
    case PatternItem::Kind::Anything:
        break;
    }
    return false;
}

bool endsRightAt(QByteArrayView text, qsizetype at, const PatternItem &last, bool isAtEnd)
{
    const bool isEnd = at == text.size();
    return isEnd || (!isAtEnd && !(wantsEdge(last, true) && isWordByte(text[at])));
}

bool endsLeftAt(QByteArrayView text, qsizetype at, const PatternItem &first, bool isAtStart)
{
    const bool isStart = at == 0;
    return isStart || (!isAtStart && !(wantsEdge(first, false) && isWordByte(text[at - 1])));
}

} // namespace

PatternSet::PatternSet(std::vector<TextPattern> patterns)
    : m_patterns(std::move(patterns)), m_anchors(anchorsOf(m_patterns)), m_automaton(pieces())
{ }

std::vector<PatternSet::Anchor> PatternSet::anchorsOf(const std::vector<TextPattern> &patterns)
{
    const auto isShorter = [](const PatternItem &a, const PatternItem &b) {
        return a.literal.size() < b.literal.size();
    };
    std::vector<Anchor> anchors;
    for (size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const auto &ways = patterns[pattern].ways;
        for (size_t way = 0; way < ways.size(); ++way) {
            const auto item = std::max_element(ways[way].begin(), ways[way].end(), isShorter);
            anchors.push_back({int(pattern), int(way), int(item - ways[way].begin()),
                qMin(item->literal.size(), LongestPiece)});
        }
    }
    return anchors;
}

std::vector<QByteArrayView> PatternSet::pieces() const
{
    std::vector<QByteArrayView> pieces;
    pieces.reserve(m_anchors.size());
    for (const Anchor &anchor : m_anchors) {
        const PatternWay &way = m_patterns[size_t(anchor.pattern)].ways[size_t(anchor.way)];
        pieces.push_back(QByteArrayView(way[size_t(anchor.item)].literal).first(anchor.length));
    }
    return pieces;
}

bool PatternSet::stands(const Anchor &anchor, QByteArrayView text, qsizetype end) const
{
    const TextPattern &pattern = m_patterns[size_t(anchor.pattern)];
    const std::span way(pattern.ways[size_t(anchor.way)]);
    const auto item = size_t(anchor.item);
    Walk right(text, end - anchor.length, Walk::Way::Right);
    for (const PatternItem &next : way.subspan(item))
        right.take(next);
    const auto endsRight = [&](qsizetype at) {
        return endsRightAt(text, at, way.back(), pattern.isAtEnd);
    };
    if (std::none_of(right.places().begin(), right.places().end(), endsRight))
        return false;
    Walk left(text, end - anchor.length, Walk::Way::Left);
    for (size_t before = item; before > 0; --before)
        left.take(way[before - 1]);
    const auto endsLeft = [&](qsizetype at) {
        return endsLeftAt(text, at, way.front(), pattern.isAtStart);
    };
    return std::any_of(left.places().begin(), left.places().end(), endsLeft);
}

std::vector<int> PatternSet::matchesIn(QByteArrayView text) const
{
    std::vector<bool> isFound(m_patterns.size(), false);
    std::vector<uint8_t> attempts(m_anchors.size(), 0);
    std::vector<int> found;
    m_automaton.scan(text, [&](uint32_t piece, qsizetype end) {
        const Anchor &anchor = m_anchors[piece];
        const auto pattern = size_t(anchor.pattern);
        if (isFound[pattern] || attempts[piece] == MostAttempts)
            return;
        ++attempts[piece];
        if (!stands(anchor, text, end))
            return;
        isFound[pattern] = true;
        found.push_back(anchor.pattern);
    });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace smtpscope
