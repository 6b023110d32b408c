// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which characters make up the words that the detectors look at. One table look-up for each byte.

#include <QByteArrayView>

#include <array>

namespace smtpscope::textclass {

inline constexpr quint8 Break = 0; ///< Ends a token: blanks, brackets, quotes, comma, semicolon.
inline constexpr quint8 Letter = 1; ///< A to Z in any case, underscore, and all beyond ASCII.
inline constexpr quint8 Digit = 2;
inline constexpr quint8 Dot = 4;
inline constexpr quint8 At = 8;
inline constexpr quint8 Colon = 16;
inline constexpr quint8 Escape = 32; ///< May begin an escape: % = & + and the backslash.
inline constexpr quint8 Other = 64; ///< Stands within tokens, but is no part of a word.

constexpr quint8 classOf(unsigned char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80)
        return Letter;
    if (c >= '0' && c <= '9')
        return Digit;
    switch (c) {
    case '.':
        return Dot;
    case '@':
        return At;
    case ':':
        return Colon;
    case '%':
    case '=':
    case '&':
    case '+':
    case '\\':
        return Escape;
    default:
        break;
    }
    for (const char other :
        {'-', '/', '~', '#', '!', '$', '*', '^', '?', '|', '`', '{', '}', '\''}) {
        if (char(c) == other)
            return Other;
    }
    return Break;
}

constexpr std::array<quint8, 256> makeTable()
{
    std::array<quint8, 256> table{};
    for (size_t c = 0; c < 256; ++c)
        table[c] = classOf(static_cast<unsigned char>(c));
    return table;
}

inline constexpr std::array<quint8, 256> Table = makeTable();

inline quint8 of(char c)
{
    return Table[static_cast<unsigned char>(c)];
}

/// A letter or digit: what a word consists of.
inline bool isWord(char c)
{
    return (of(c) & (Letter | Digit)) != 0;
}

inline char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace smtpscope::textclass
