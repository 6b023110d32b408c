// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A text as it reads after one kind of escaping is undone, and where each of its bytes came from.
// Knows encodings, not secrets.

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// A half-open stretch of bytes.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const ByteRange &) const = default;
};

/// Decoded bytes; byte i came from the source bytes from[i] up to from[i + 1] or, where something
/// was left out, less. from has one entry more than bytes.
struct DecodedView
{
    QByteArray bytes;
    std::vector<qsizetype> from; ///< First source byte of each decoded byte.
    std::vector<qsizetype> until; ///< One past the last source byte of each decoded byte.

    void append(char byte, qsizetype begin, qsizetype end);
    /// The source bytes of the decoded bytes @p range, which is not empty.
    ByteRange sourceOf(ByteRange range) const;
};

enum class Escaping {
    None, ///< The text as it is.
    Percent, ///< %41 (RFC 3986)
    QuotedPrintable, ///< =41 and soft line breaks (RFC 2045 6.7)
    Xtext, ///< +41 (RFC 3461 4)
    Json, ///< \u0041 and the short forms (RFC 8259 7)
    Html, ///< &#65; &#x41; and the five named ones
};

/// @p text with one kind of escaping undone. What is no escape stays as it is.
DecodedView decodedView(QByteArrayView text, Escaping escaping);

/// A run of base64 (or base64url) or hex digits in a text, and what it decodes to.
struct DecodedRun
{
    ByteRange run; ///< In the text that was searched.
    QByteArray bytes;
};

/// All runs of at least 4 base64 characters, each decoded from its four possible beginnings,
/// because the start of a run may be cut off or glued to other letters.
std::vector<DecodedRun> base64Runs(QByteArrayView text);

/// All runs of at least 4 hex digits, which blanks, colons or hyphens may part, decoded from both
/// possible beginnings.
std::vector<DecodedRun> hexRuns(QByteArrayView text);

} // namespace smtpscope
