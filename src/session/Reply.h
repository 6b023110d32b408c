// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A whole reply of a server, taken apart.

#include <QString>
#include <QStringList>

namespace smtpscope {

/// What stands in a reply, for reading. The exact bytes stand in the event's text; here every
/// character that is not printable is shown as `\xNN` or `\u{NNNN}`.
struct Reply
{
    int code = 0; ///< The three digits of the last line, 200 to 599; 0 when there were none.
    QString enhanced; ///< The enhanced status code (RFC 3463), such as "5.1.1"; empty without one.
    QStringList lines; ///< The text of each line without code, separator and line end.
    /// IMAP and POP3 have a word instead of a code: OK, NO, BAD, PREAUTH, BYE, "+", "*" (untagged
    /// data), +OK, -ERR. Empty for SMTP and LMTP.
    QString status = {};
    /// The response code in brackets (RFC 5530, 2449, 3206), such as AUTHENTICATIONFAILED; empty
    /// without one.
    QString responseCode = {};

    bool operator==(const Reply &) const = default;

    /// The code, or the word that stands for it.
    QString codeText() const { return status.isEmpty() ? QString::number(code) : status; }
    /// The first digit of the code, which says how the reply is to be taken (RFC 5321 4.2.1).
    int firstDigit() const { return code / 100; }
    /// All lines as one, parted by blanks.
    QString text() const { return lines.join(QLatin1Char(' ')); }
};

} // namespace smtpscope
