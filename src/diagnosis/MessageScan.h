// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands in a message as it went over the wire, found in one pass: line ends, lengths, and
// what its header holds.

#include <QByteArrayView>

namespace smtpscope {

struct MessageScan
{
    qint64 size = 0; ///< Bytes, without the final dot.
    qint64 longestLine = 0; ///< Bytes of the longest line, without its end.
    qint64 bareLf = 0; ///< LF without CR before it.
    qint64 bareCr = 0; ///< CR without LF after it.
    qint64 nuls = 0;
    bool hasCrlf = false; ///< Some line ends as lines should.
    bool hasHeader = false; ///< The first line is a header field.
    bool hasEmptyLine = false; ///< An empty line parts header and body.
    bool hasFrom = false;
    bool hasDate = false;
    bool hasMessageId = false;
    bool header8Bit = false; ///< The header holds bytes beyond ASCII.
    bool body8Bit = false; ///< So does the body.

    bool operator==(const MessageScan &) const = default;
};

/// Looks at the first bytes of @p message only, up to a limit of some megabytes; the size is that
/// of all.
MessageScan scanMessage(QByteArrayView message);

} // namespace smtpscope
