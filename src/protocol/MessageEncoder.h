// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A message made ready for the wire: CRLF line ends and stuffed dots (RFC 5321 4.5.2, 2.3.8).

#include <QByteArray>

#include <vector>

namespace smtpscope {

enum class LineEnds {
    Normalise, ///< Every line end becomes CRLF, as the standard demands.
    Keep, ///< CR and LF stay as they stand, to see what a server makes of them.
};

/// A message as it goes over the wire, and what was found or changed on the way.
struct EncodedMessage
{
    QByteArray wire; ///< Lines end with CRLF, dots are stuffed, and ".\r\n" stands at the end.
    /// Bytes as SIZE counts them: with CRLF, without stuffing and final dot (RFC 1870 5).
    qint64 size = 0;
    int bareLf = 0; ///< How many LF stood without CR: made CRLF, or kept.
    int bareCr = 0; ///< How many CR stood without LF: made CRLF, or kept.
    int dotsStuffed = 0; ///< How many lines began with a dot.
    int nuls = 0; ///< How many NUL bytes there are. They are sent as they are.
    qint64 longestLine = 0; ///< In bytes, without its line end.
    bool eightBit = false; ///< Holds a byte over 127.
    bool missingFinalLineEnd = false; ///< The last line had no line end and was given one.

    bool operator==(const EncodedMessage &) const = default;
};

/// Encodes @p message in one pass. With LineEnds::Normalise no CR or LF stands alone in the result,
/// so that no server that takes another line end than CRLF sees the message end early ("SMTP
/// smuggling", CVE-2023-51764). With LineEnds::Keep nothing changes but the stuffing after CRLF and
/// a last line end, without which the final dot would stand on no line of its own.
EncodedMessage encodeMessage(const QByteArray &message, LineEnds lineEnds = LineEnds::Normalise);

/// The same message as BDAT carries it (RFC 3030 2): without stuffing and final dot, in pieces of
/// @p chunkBytes, at least 1, the last one shorter. There is always one piece, though it be empty.
std::vector<QByteArray> chunksOf(const EncodedMessage &message, qint64 chunkBytes);

} // namespace smtpscope
