// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// SASLprep (RFC 4013): how names and passwords are brought into one form before they are compared.

#include <QString>

namespace smtpscope {

struct PreparedText
{
    QString text; ///< The prepared text; as typed when preparation is not allowed.
    bool isProhibited =
        false; ///< SASLprep forbids the text: a control character, mixed directions, …
};

/// Prepares @p text as a query (unassigned code points are allowed): maps other spaces to a space
/// and some characters to nothing, normalises by NFKC, and checks what is prohibited and the
/// bidirectional rule.
PreparedText saslPrep(const QString &text);

} // namespace smtpscope
