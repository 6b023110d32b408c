// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The language in which the tables say what a server's words look like:
//   *      up to 120 bytes of anything; between two blanks also nothing, which leaves one blank
//   #      one to 64 digits
//   (a|b|) one of these; no group and no * within a group
//   ^ $    the beginning and the end of the text
//   \      takes the next character as it is
// A pattern begins and ends at a word's edge, unless it begins or ends with *. Text and pattern are
// compared in small letters, with runs of white space as one blank.

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QStringView>

#include <variant>
#include <vector>

namespace smtpscope {

/// Why a pattern is none.
enum class PatternFault {
    OpenGroup, ///< A group without its end.
    NestedGroup, ///< A group within a group.
    StarInGroup, ///< A * within a group.
    StrayBar, ///< A | outside of a group.
    StrayParenthesis, ///< A ) without its group.
    OpenEscape, ///< Ends with the escape character.
    TooManyStars, ///< More than MostPatternStars.
    TooManyWays, ///< More than MostPatternWays alternatives in all.
    NoLiteral, ///< A way to match it without LeastPatternLiteral letters in a row.
};

/// What is wrong, as a part of a sentence for whoever writes a file.
QLatin1StringView reasonOf(PatternFault fault);

inline constexpr int MostPatternStars = 4;
inline constexpr size_t MostPatternWays = 256;
inline constexpr qsizetype LeastPatternLiteral = 3;
inline constexpr int StarReach = 120;
inline constexpr int MostPatternDigits = 64;

struct PatternItem
{
    enum class Kind {
        Literal, ///< Exactly these bytes.
        Digits, ///< One digit or more.
        Anything, ///< Up to StarReach bytes.
    };

    Kind kind = Kind::Literal;
    QByteArray literal = {}; ///< Empty for the other kinds.

    bool operator==(const PatternItem &) const = default;
};

/// One way to match a pattern: its alternatives chosen. Literals never stand side by side.
using PatternWay = std::vector<PatternItem>;

struct TextPattern
{
    std::vector<PatternWay> ways;
    bool isAtStart = false; ///< Only at the beginning of the text.
    bool isAtEnd = false; ///< Only at the end of the text.

    bool operator==(const TextPattern &) const = default;
};

/// Reads @p pattern.
std::variant<TextPattern, PatternFault> textPattern(QStringView pattern);

/// @p text as patterns see it: UTF-8 in small letters, white space as one blank, none at the ends.
QByteArray patternText(QStringView text);

/// True for the letters and digits of ASCII: what a word's edge parts from the rest.
bool isWordByte(char c);

} // namespace smtpscope
