// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/SaslPrep.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

using CodePoints = QList<uint>;

struct Range
{
    char32_t first;
    char32_t last;
};

template <std::size_t Count>
bool isIn(const std::array<Range, Count> &ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(),
        [c](const Range &range) { return c >= range.first && c <= range.last; });
}

// RFC 3454 table C.1.2: spaces that are not the ASCII one. U+200B stands in table B.1 as well; RFC
// 4013 2.1 names this table first, and GNU SASL reads it so too.
constexpr std::array OtherSpaces{Range{0x00a0, 0x00a0}, Range{0x1680, 0x1680},
    Range{0x2000, 0x200b}, Range{0x202f, 0x202f}, Range{0x205f, 0x205f}, Range{0x3000, 0x3000}};

// RFC 3454 table B.1: commonly mapped to nothing.
constexpr std::array MappedToNothing{Range{0x00ad, 0x00ad}, Range{0x034f, 0x034f},
    Range{0x1806, 0x1806}, Range{0x180b, 0x180d}, Range{0x200b, 0x200d}, Range{0x2060, 0x2060},
    Range{0xfe00, 0xfe0f}, Range{0xfeff, 0xfeff}};

// RFC 3454 tables C.2.1, C.2.2, C.3, C.4, C.5, C.6, C.7, C.8 and C.9, joined where they touch.
constexpr std::array Prohibited{Range{0x0000, 0x001f}, Range{0x007f, 0x009f}, Range{0x0340, 0x0341},
    Range{0x06dd, 0x06dd}, Range{0x070f, 0x070f}, Range{0x180e, 0x180e}, Range{0x200c, 0x200f},
    Range{0x2028, 0x202e}, Range{0x2060, 0x2063}, Range{0x206a, 0x206f}, Range{0x2ff0, 0x2ffb},
    Range{0xd800, 0xf8ff}, Range{0xfdd0, 0xfdef}, Range{0xfeff, 0xfeff}, Range{0xfff9, 0xffff},
    Range{0x1d173, 0x1d17a}, Range{0xe0001, 0xe0001}, Range{0xe0020, 0xe007f},
    Range{0xf0000, 0xffffd}, Range{0x100000, 0x10fffd}};

bool isProhibited(char32_t c)
{
    const bool isNonCharacter = (c & 0xfffe) == 0xfffe; // the last two of each plane
    return isNonCharacter || isIn(Prohibited, c) || isIn(OtherSpaces, c);
}

// The direction that Unicode 3.2 gave a character, as in RFC 3454 tables D.1 and D.2. Unassigned
// ones have none there. The two tables hold what later versions changed.
constexpr std::array LeftToRightOnlyLater{Range{0x0cbf, 0x0cbf}, Range{0x0cc6, 0x0cc6},
    Range{0x1734, 0x1734}, Range{0x2132, 0x2132}, Range{0x2800, 0x28ff}, Range{0x302e, 0x302f}};
constexpr std::array LeftToRightOnlyThen{Range{0x17b4, 0x17b5}, Range{0x1885, 0x1886}};

QChar::Direction directionOf(char32_t c)
{
    const QChar::UnicodeVersion since = QChar::unicodeVersion(c);
    const bool isUnassigned = since == QChar::Unicode_Unassigned || since > QChar::Unicode_3_2;
    if (isUnassigned || isIn(LeftToRightOnlyLater, c))
        return QChar::DirON;
    return isIn(LeftToRightOnlyThen, c) ? QChar::DirL : QChar::direction(c);
}

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = directionOf(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

// RFC 3454 6: text with a right-to-left character has no left-to-right one, and begins and ends
// with one of the former.
bool breaksBidiRule(const CodePoints &text)
{
    if (std::none_of(text.begin(), text.end(), isRightToLeft))
        return false;
    const auto isLeftToRight = [](uint c) { return directionOf(c) == QChar::DirL; };
    return std::any_of(text.begin(), text.end(), isLeftToRight) || !isRightToLeft(text.first())
        || !isRightToLeft(text.last());
}

// Four ideographs whose mapping of Unicode 3.2 (it was changed in 4.0) Qt 6.4 spoils: it leaves
// half of the surrogate pair standing. All others of this kind are right.
char32_t withOldMapping(char32_t c)
{
    switch (c) {
    case 0x2f874:
        return 0x5f33;
    case 0x2f91f:
        return 0x43ab;
    case 0x2f95f:
        return 0x7aae;
    case 0x2f9bf:
        return 0x4d57;
    }
    return c;
}

QString mapped(const QString &text)
{
    QString result;
    for (const uint c : text.toUcs4()) {
        const bool isSpace = isIn(OtherSpaces, c);
        if (!isSpace && isIn(MappedToNothing, c))
            continue;
        const char32_t shown = isSpace ? U' ' : withOldMapping(c);
        result += QString::fromUcs4(&shown, 1);
    }
    return result;
}

} // namespace

PreparedText saslPrep(const QString &text)
{
    // Unicode 3.2 is the version that RFC 3454 speaks of; newer characters stay as they are.
    const QString prepared =
        mapped(text).normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
    const CodePoints points = prepared.toUcs4();
    if (std::any_of(points.begin(), points.end(), isProhibited) || breaksBidiRule(points))
        return {text, true};
    return {prepared, false};
}

} // namespace smtpscope
