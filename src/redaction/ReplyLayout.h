// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What in the bytes of a reply is text and what is structure. Secrets are searched in the text of
// all lines together, so that one split over two lines is found; structure is never masked.

#include "redaction/DecodedView.h"

namespace smtpscope {

/// The text of @p reply without codes, separators, enhanced status codes and line ends, and where
/// each byte of it stands in the reply.
DecodedView textOfReply(QByteArrayView reply);

} // namespace smtpscope
