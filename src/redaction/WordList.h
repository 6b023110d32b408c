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
