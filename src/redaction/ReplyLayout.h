// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What in the bytes of a reply is text and what is structure. Secrets are searched in the text of
// all lines together, so that one split over two lines is found; structure is never masked.

#include "redaction/DecodedView.h"

namespace smtpscope {

/// What stands between the texts of two lines.
enum class LineJoint {
    Nothing, ///< A word was cut where the line ended.
    Blank, ///< A blank was lost where the line ended.
};

/// The text of @p reply without codes, separators, enhanced status codes (with their blank) and
/// line ends, and where each byte of it stands in the reply. A joint stands nowhere: its source is
/// empty.
DecodedView textOfReply(QByteArrayView reply, LineJoint joint);

} // namespace smtpscope
