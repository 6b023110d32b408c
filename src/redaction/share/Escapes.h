// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Takes escapes off a text, so that what hides behind them can be looked at.

#include <QByteArray>
#include <QByteArrayView>

namespace smtpscope {

/// The ways to write a character that must not stand as it is.
enum class EscapeFamily {
    Percent, ///< %40, of URLs.
    QuotedPrintable, ///< =40, of mail.
    Xtext, ///< +40, of ORCPT and ENVID (RFC 3461).
    Backslash, ///< \\u0040 and \\x40, of JSON and of our own files.
    Entity, ///< &#64; and &#x40;, of HTML.
};

/// @p text with the escapes of one family taken off; the same text when there are none.
QByteArray withoutEscapes(QByteArrayView text, EscapeFamily family);

} // namespace smtpscope
