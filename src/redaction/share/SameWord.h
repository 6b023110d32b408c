// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Comparing words without regard to the case of ASCII letters, for code that runs for every word of
// a text: lengths and first letters decide most of it.

#include "redaction/share/TextClasses.h"

#include <QByteArrayView>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace smtpscope {

/// @p small is in lower case.
inline bool isSameWord(QByteArrayView word, std::string_view small)
{
    if (word.size() != qsizetype(small.size()))
        return false;
    return std::equal(word.begin(), word.end(), small.begin(),
        [](char a, char b) { return textclass::lower(a) == b; });
}

inline bool isOneOf(QByteArrayView word, std::initializer_list<std::string_view> smallWords)
{
    return std::any_of(smallWords.begin(), smallWords.end(),
        [word](std::string_view small) { return isSameWord(word, small); });
}

} // namespace smtpscope
