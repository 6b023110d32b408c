// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Unbroken stretches of base64, hex or percent-encoded text. When one holds a secret, all of it is
// masked, because what stands beside the secret (length, first bytes) would tell too much of it.

#include "redaction/SearchText.h"

#include <functional>
#include <vector>

namespace smtpscope {

/// A stretch of base64 characters of either alphabet, padding left out.
struct Base64Run
{
    std::vector<char> values; ///< 0 to 63.
    std::vector<qsizetype> places; ///< Where each character begins in the searched text.
    qsizetype end = 0; ///< Behind the last character.
};

/// Calls @p visit for every run of at least @p shortest characters. A run goes on across line
/// joints; "%2B" and the like and "\/" count as the character that they spell.
void forEachBase64Run(
    const SearchText &text, size_t shortest, const std::function<void(const Base64Run &)> &visit);

/// The bytes that @p run encodes when a group of four begins with its character @p phase (0 to 3).
QByteArray decoded(const Base64Run &run, size_t phase);

/// @p range widened to the base64 run that it stands in, padding included, up to the next line
/// joint.
ByteRange widenedToBase64(const SearchText &text, ByteRange range);

/// @p range widened to the row of hex digits that it stands in, with separators if it holds some.
ByteRange widenedToHex(const SearchText &text, ByteRange range);

/// @p range widened to the URL-like word that it stands in if that holds a percent-encoded byte;
/// otherwise
/// @p range itself.
ByteRange widenedToPercent(const SearchText &text, ByteRange range);

} // namespace smtpscope
