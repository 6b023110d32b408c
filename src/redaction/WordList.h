// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Fixed lists of words, looked through without regard to the case of letters. Lengths are known
// when the program is built, and tell most words apart.

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <string_view>

namespace smtpscope {

template <size_t Count>
using WordList = std::array<std::string_view, Count>;

/// Tells most texts from all words of some lists by their lengths and three of their letters, which
/// costs less than one comparison.
class WordFilter
{
public:
    template <size_t... Counts>
    constexpr explicit WordFilter(const WordList<Counts> &...lists)
    {
        (add(lists), ...);
    }

    /// False when @p text is none of the words, in any case of its ASCII letters.
    bool mayHold(QByteArrayView text) const
    {
        return !text.isEmpty() && m_maybe[placeOf({text.data(), size_t(text.size())})];
    }

private:
    static constexpr size_t Places = 4096;

    // With the bit of small letters set, both cases of a letter are the same.
    static constexpr size_t placeOf(std::string_view text)
    {
        const auto small = [&](size_t i) {
            return size_t(static_cast<unsigned char>(text[i]) | 0x20U);
        };
        const size_t letters =
            (small(0) * 31 + small(text.size() / 2)) * 31 + small(text.size() - 1);
        return (letters * 31 + text.size()) % Places;
    }

    template <size_t Count>
    constexpr void add(const WordList<Count> &words)
    {
        for (const std::string_view word : words)
            m_maybe[placeOf(word)] = true;
    }

    std::array<bool, Places> m_maybe{};
};

/// True when @p text is one of @p words, in any case of its ASCII letters.
template <size_t Count>
bool holdsWord(const WordList<Count> &words, QByteArrayView text)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return word.size() == size_t(text.size())
            && qstrnicmp(word.data(), text.data(), word.size()) == 0;
    });
}

} // namespace smtpscope
