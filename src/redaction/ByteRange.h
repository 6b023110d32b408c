// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Stretches of bytes as half-open ranges, and what masking does with lists of them.

#include "session/Span.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// The bytes from @ref begin up to, not including, @ref end.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const ByteRange &) const = default;
};

/// A list ordered by begin; normalised() lists neither overlap nor touch.
using ByteRanges = std::vector<ByteRange>;

/// The same bytes in order, with overlapping and touching ranges made one and empty ones left out.
ByteRanges normalised(ByteRanges ranges);

/// The bytes of @p ranges that are not in @p others. Both may be in any order; the result is
/// normalised.
ByteRanges without(const ByteRanges &ranges, const ByteRanges &others);

/// Overwrites the bytes of @p ranges with '*'.
void fillWithAsterisks(QByteArray &bytes, const ByteRanges &ranges);

/// @p ranges as spans of sort secret.
std::vector<Span> secretSpans(const ByteRanges &ranges);

/// Spans of sort secret for @p secrets together with those of @p marks that have another sort, cut
/// to what no secret swallowed and, where two of them overlap, to what the earlier one left.
/// Ordered by offset.
std::vector<Span> mergedSpans(const ByteRanges &secrets, const std::vector<Span> &marks);

} // namespace smtpscope
